# The program alone, static:
#
#   docker build -t newsparse .
#   docker run newsparse --multithreaded
#   docker run -v "$PWD:/data" newsparse gate --min-speed 50000 feeds/
FROM rust:1-alpine AS build
RUN apk add --no-cache build-base
WORKDIR /source
COPY . .
RUN cargo build --release --locked \
    && install -D target/release/newsparse /image/newsparse \
    && install -d -m 1777 /image/tmp

FROM scratch
COPY --from=build /image /
WORKDIR /data
ENTRYPOINT ["/newsparse"]
