//! Web archives (WARC) as crawlers write them.

use std::fmt::Write as _;

use assert_cmd::assert::Assert;
use predicates::str::{contains, is_empty};

use crate::common::archives::{brotli, gzip, page, record, response, tar, zstd};
use crate::common::{extract, folder, items, newsparse, rss, stderr, titles};

/// Extracts the items of a web archive with these records.
fn read(records: &[Vec<u8>]) -> Assert {
    read_bytes("crawl.warc", records.concat())
}

fn read_bytes(name: &str, bytes: Vec<u8>) -> Assert {
    extract(folder(&[(name, bytes)]).path().join(name))
}

fn titled_page(title: &str) -> Vec<u8> {
    page(&format!("https://example.org/{title}"), rss(&[title]))
}

/// The messages on standard error, from the name of the archive on.
fn messages(run: &Assert) -> String {
    let mut all = String::new();
    for line in stderr(run).lines() {
        let line = line.strip_prefix("newsparse: ").unwrap();
        let start = line.find("crawl.warc").unwrap_or(0);
        writeln!(all, "{}", &line[start..]).unwrap();
    }
    all
}

#[test]
fn names_records_by_their_urls_and_resolves_links_against_them() {
    let feed =
        "<rss><channel><item><link>/a.html</link><enclosure url='b.mp3'/></item></channel></rss>";
    let run = read(&[page("https://example.org/feeds/all.xml", feed)]).code(0).stderr(is_empty());
    let item = &items(&run)[0];
    let file = item["_newsparse"]["file"].as_str().unwrap();
    assert!(file.ends_with("/crawl.warc!/https://example.org/feeds/all.xml"), "{run}");
    assert_eq!(item["url"], "https://example.org/a.html", "{run}");
    assert_eq!(item["attachments"][0]["url"], "https://example.org/feeds/b.mp3", "{run}");
}

#[test]
fn reads_archives_compressed_as_a_whole_or_by_record() {
    let records = [titled_page("one"), titled_page("two"), titled_page("three")];
    let each = |compress: fn(&Vec<u8>) -> Vec<u8>| {
        records.iter().map(compress).collect::<Vec<_>>().concat()
    };
    for bytes in [
        records.concat(),
        gzip(records.concat()),
        each(|record| gzip(record)),
        zstd(records.concat()),
        each(|record| zstd(record)),
    ] {
        let run = read_bytes("crawl.warc", bytes).code(0).stderr(is_empty());
        assert_eq!(titles(&run), ["one", "two", "three"], "{run}");
    }
}

#[test]
fn reads_zstd_archives_with_a_dictionary() {
    let records: Vec<_> = (0..200).map(|number| titled_page(&format!("news {number}"))).collect();
    let dictionary = zstd::dict::from_samples(&records, 4096).unwrap();
    for frame in [dictionary.clone(), zstd(&dictionary)] {
        let mut bytes =
            [&0x184D_2A5D_u32.to_le_bytes()[..], &(frame.len() as u32).to_le_bytes()].concat();
        bytes.extend(frame);
        for record in &records {
            let mut frame = zstd::bulk::Compressor::with_dictionary(3, &dictionary).unwrap();
            bytes.extend(frame.compress(record).unwrap());
        }
        let run = read_bytes("crawl.warc.zst", bytes).code(0).stderr(is_empty());
        assert_eq!(titles(&run).len(), 200, "{run}");
    }
}

#[test]
fn skips_zstd_frames_without_content() {
    let skippable = |kind: u32, content: &[u8]| {
        let length = content.len() as u32;
        [&(0x184D_2A50 + kind).to_le_bytes()[..], &length.to_le_bytes(), content].concat()
    };
    let [one, two] = [zstd(titled_page("one")), zstd(titled_page("two"))];
    for kind in 0..16 {
        let content = vec![b'd'; 70_000 * (kind as usize % 2)];
        let frame = skippable(kind, &content);
        let bytes = [&frame[..], &frame, &one, &frame, &two, &frame].concat();
        let run = read_bytes("crawl.warc.zst", bytes).code(0).stderr(is_empty());
        assert_eq!(titles(&run), ["one", "two"], "{kind} {run}");
    }
    let cut = skippable(0, b"data")[..10].to_vec();
    read_bytes("crawl.warc.zst", cut).code(2).stderr(contains("unexpected end of file"));
}

#[test]
fn counts_records_that_are_not_documents() {
    let of_type =
        |kind, url| record(&[("WARC-Type", kind), ("WARC-Target-URI", url)], rss(&[kind]));
    let records = [
        of_type("warcinfo", ""),
        of_type("request", "https://example.org/a"),
        titled_page("response"),
        of_type("revisit", "https://example.org/a"),
        of_type("resource", "file:///b.xml"),
        of_type("conversion", "<https://example.org/c>"),
        of_type("metadata", "https://example.org/a"),
        of_type("of tomorrow", "https://example.org/d"),
        response("https://example.org/e", "HTTP/1.1 404 Not Found", rss(&["error"])),
        response("https://example.org/f", "HTTP/1.1 200 OK\r\nContent-Type: image/png", "PNG"),
        response("https://example.org/g", "no HTTP", rss(&["nothing"])),
    ];
    let run = read(&records).code(0);
    assert_eq!(titles(&run), ["response", "resource", "conversion"], "{run}");
    assert_eq!(
        messages(&run),
        "skipped 8 archive records that are not documents (-v lists their kinds)\n"
    );
    let folder = folder(&[("crawl.warc", records.concat())]);
    let run = newsparse().args(["extract", "-v"]).arg(folder.path()).assert().code(0);
    let kinds = "8 records skipped: 1 image, audio, video or font response, 1 malformed response, \
        1 metadata, 1 request, 1 response with a status other than 2xx, 1 revisit, 1 unknown type, \
        1 warcinfo";
    run.stderr(contains(kinds));
}

#[test]
fn decodes_bodies_by_their_header_fields() {
    let feed = |title: &str| rss(&[title]);
    let chunks = |bytes: &[u8]| {
        let (head, tail) = bytes.split_at(bytes.len() / 3);
        let mut chunked = Vec::new();
        for chunk in [head, tail, b""] {
            chunked.extend(format!("{:X};extension\r\n", chunk.len()).bytes());
            chunked.extend(chunk);
            chunked.extend(b"\r\n");
        }
        chunked
    };
    let deflate = |text: String| {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut encoder, text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    };
    let ok = |fields: &str, body: Vec<u8>| {
        response("https://example.org/", &format!("HTTP/1.1 200 OK\r\n{fields}"), body)
    };
    let run = read(&[
        ok("Content-Encoding: gzip", gzip(feed("gzip"))),
        ok("content-encoding:BR", brotli(feed("brotli"))),
        ok("Content-Encoding: zstd", zstd(feed("zstd"))),
        ok("Content-Encoding: deflate", deflate(feed("deflate"))),
        ok("Transfer-Encoding: chunked", chunks(feed("chunks").as_bytes())),
        ok("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", chunks(&gzip(feed("both")))),
        ok(
            "Transfer-Encoding: chunked\r\nContent-Encoding: gzip",
            feed("joined by the crawler").into_bytes(),
        ),
        ok("Content-Encoding: br", feed("decompressed by the crawler").into_bytes()),
        ok("Content-Encoding: identity", feed("identity").into_bytes()),
        ok("Content-Type: application/gzip", gzip(feed("a gzip file"))),
    ]);
    let run = run.code(0).stderr(is_empty());
    let expected = [
        "gzip",
        "brotli",
        "zstd",
        "deflate",
        "chunks",
        "both",
        "joined by the crawler",
        "decompressed by the crawler",
        "identity",
        "a gzip file",
    ];
    assert_eq!(titles(&run), expected, "{run}");
}

#[test]
fn reads_responses_of_any_version_of_http() {
    let heads = [
        "HTTP/2 200",
        "HTTP/3 200",
        "HTTP/2.0 200 OK",
        "http/1.1 200 OK",
        "HTTP 200",
        ":status: 200",
        "\r\nHTTP/1.1 200 OK",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK",
        "HTTP/1.0 200 Connection established\r\n\r\nHTTP/2 200",
    ];
    let records = heads.map(|head| response("https://example.org/", head, rss(&[head.trim()])));
    let run = read(&records).code(0).stderr(is_empty());
    assert_eq!(titles(&run).len(), heads.len(), "{run}");
    let without_head = record(
        &[("WARC-Type", "response"), ("WARC-Target-URI", "https://example.org/")],
        rss(&["without head"]),
    );
    let run = read(&[without_head]).code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["without head"], "{run}");
}

/// A chunked body.
fn chunked(bytes: &[u8]) -> Vec<u8> {
    let mut chunked = Vec::new();
    for chunk in bytes.chunks(100).chain([&b""[..]]) {
        chunked.extend(format!("{:x}\r\n", chunk.len()).bytes());
        chunked.extend(chunk);
        chunked.extend(b"\r\n");
    }
    chunked
}

#[test]
fn decodes_lists_of_codings_as_far_as_the_body_has_them() {
    let feed = rss(&["news"]).into_bytes();
    let twice = gzip(gzip(&feed));
    for (fields, body) in [
        ("Transfer-Encoding: gzip, chunked", chunked(&gzip(&feed))),
        ("Transfer-Encoding: chunked, chunked", chunked(&feed)),
        ("Transfer-Encoding: chunked, chunked", chunked(&chunked(&feed))),
        ("Transfer-Encoding: Chunked\r\nTransfer-Encoding: chunked", chunked(&feed)),
        ("Transfer-Encoding: chunked\r\nContent-Encoding: br", chunked(&brotli(&feed))),
        ("Transfer-Encoding: gzip", gzip(&feed)),
        ("Transfer-Encoding: identity", feed.clone()),
        ("Content-Encoding: gzip, gzip", twice.clone()),
        ("Content-Encoding: gzip\r\nContent-Encoding: gzip", twice.clone()),
        ("Content-Encoding: gzip", twice.clone()),
        ("Content-Encoding: gzip, gzip", gzip(&feed)),
        ("Content-Encoding: gzip, gzip", feed.clone()),
        ("Content-Encoding: gzip, br", brotli(gzip(&feed))),
        ("Content-Encoding: \"gzip\" ,\t x-gzip;q=1", twice),
        ("Content-Encoding: identity, zstd", zstd(&feed)),
        ("Content-Encoding: gzip", zstd(&feed)),
        ("Content-Encoding: chunked", chunked(&feed)),
        ("Content-Encoding:\r\n gzip", gzip(&feed)),
        ("Content-Encoding: utf-8", feed.clone()),
    ] {
        let head = format!("HTTP/1.1 200 OK\r\n{fields}");
        let run = read(&[response("https://example.org/", &head, body), titled_page("two")]);
        let run = run.code(0).stderr(is_empty());
        assert_eq!(titles(&run), ["news", "two"], "{fields} {run}");
    }
}

#[test]
fn reports_codings_that_cannot_be_decoded() {
    let feed = rss(&["news"; 100]);
    let bomb = gzip(gzip(gzip(vec![0; 16 << 20])));
    let nested = (0..9).fold(feed.clone().into_bytes(), |bytes, _| gzip(bytes));
    for (fields, body, reason) in [
        ("Content-Encoding: compress", vec![0x1F, 0x9D, 1, 2], "unknown coding 'compress'"),
        ("Content-Encoding: gzip", nested, "more than 6 codings of a response"),
        ("Content-Encoding: gzip, gzip", gzip(gzip(vec![b' '; 9 << 20])), "500 times its size"),
        ("Content-Encoding: gzip, gzip, gzip", bomb, "500 times its size"),
        ("Content-Encoding: gzip", gzip(&feed)[..99].to_vec(), "unexpected end of file"),
        ("Transfer-Encoding: chunked", b"FFF\r\n<rss/>".to_vec(), "unexpected end of file"),
    ] {
        let head = format!("HTTP/1.1 200 OK\r\n{fields}");
        let run = read(&[response("https://example.org/", &head, body), titled_page("two")]);
        let run = run.code(0).stderr(contains(reason));
        assert_eq!(titles(&run).last().map(String::as_str), Some("two"), "{fields} {run}");
    }
}

#[test]
fn uses_the_charset_of_the_response_as_a_hint() {
    let text = b"<rss><channel><item><title>\xCC\xE8\xF0</title></item></channel></rss>";
    let ok = |kind: &str, body: &[u8]| {
        response("https://example.org/", &format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}"), body)
    };
    let run = read(&[
        ok("text/xml; charset=windows-1251", text),
        ok("text/xml; charset=windows-1251", rss(&["é"]).as_bytes()),
    ]);
    assert_eq!(titles(&run.code(0).stderr(is_empty())), ["Мир", "é"]);
}

// Damaged archives.

/// A record whose `Content-Length` is wrong by `difference`.
fn with_wrong_length(record: &[u8], difference: i64) -> Vec<u8> {
    let text = String::from_utf8(record.to_vec()).unwrap();
    let start = text.find("Content-Length: ").unwrap() + 16;
    let end = start + text[start..].find('\r').unwrap();
    let length: i64 = text[start..end].parse().unwrap();
    format!("{}{}{}", &text[..start], length + difference, &text[end..]).into_bytes()
}

#[test]
fn a_content_length_that_is_too_small_loses_nothing() {
    let first = titled_page("one");
    for (missing, rest) in [(5, 0), (first.len() as i64 / 5, 0), (5, 100_000)] {
        let body = format!("{}<!--{}-->", rss(&["one", "last"]), " ".repeat(rest));
        let one = with_wrong_length(&page("https://example.org/one", body), -missing);
        for bytes in [
            [&one[..], &titled_page("two")].concat(),
            [gzip(&one), gzip(titled_page("two"))].concat(),
        ] {
            let run = read_bytes("crawl.warc", bytes).code(0);
            assert_eq!(titles(&run), ["one", "last", "two"], "{run}");
            let expected = format!("record is {missing} bytes longer than its Content-Length\n");
            assert!(messages(&run).contains(&expected), "{run}");
            assert!(!messages(&run).contains("outside"), "{run}");
        }
    }
}

#[test]
fn a_content_length_that_is_too_large_loses_no_record() {
    let [two, three] = [titled_page("two"), titled_page("three")];
    let sizes = [
        5,
        6,
        8,
        9,
        12,
        100,
        two.len() as i64 - 10,
        two.len() as i64 + 10,
        1 << 40,
        i64::MAX - 1000,
    ];
    for large in sizes {
        let one = with_wrong_length(&titled_page("one"), large);
        let records = [one, two.clone(), three.clone()];
        let members = records.iter().map(gzip).collect::<Vec<_>>().concat();
        let frames = records.iter().map(zstd).collect::<Vec<_>>().concat();
        let whole = records.concat();
        for bytes in [gzip(&whole), zstd(&whole), frames, members, whole] {
            let run = read_bytes("crawl.warc", bytes).code(0);
            assert_eq!(titles(&run), ["one", "two", "three"], "{large} {run}");
            let expected = " bytes shorter than its Content-Length\n";
            assert_eq!(messages(&run).matches(expected).count(), 1, "{large} {run}");
            assert!(messages(&run).contains("crawl.warc!/https://example.org/one: byte "), "{run}");
        }
    }
}

#[test]
fn an_interrupted_record_ends_where_the_next_begins() {
    let large = page("https://example.org/one", rss(&["one"; 3000]));
    let cut = [&large[..large.len() / 2], &titled_page("two")].concat();
    let run = read_bytes("crawl.warc", cut).code(0);
    assert_eq!(titles(&run).last().map(String::as_str), Some("two"), "{run}");
    assert!(messages(&run).contains(" bytes shorter than its Content-Length\n"), "{run}");
}

#[test]
fn a_record_may_contain_records() {
    let inner = [titled_page("inner"), titled_page("last")].concat();
    let text = format!("{}<!--{}-->", rss(&["one"]), String::from_utf8_lossy(&inner));
    let large = format!("{}{text}", " ".repeat(300_000));
    for body in [text, large] {
        let run = read(&[page("https://example.org/", body), titled_page("two")]);
        assert_eq!(titles(&run.code(0).stderr(is_empty())), ["one", "two"]);
    }
    let run = read(&[page("https://example.org/a.warc", inner), titled_page("two")]);
    let run = run.code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["inner", "last", "two"], "{run}");
    let file = items(&run)[0]["_newsparse"]["file"].as_str().unwrap().to_owned();
    assert!(file.ends_with("!/https://example.org/a.warc!/https://example.org/inner"), "{run}");
}

#[test]
fn reads_records_without_a_valid_content_length() {
    let without = |field: &str| {
        let text = String::from_utf8(titled_page("one")).unwrap();
        let (head, rest) = text.split_once("Content-Length: ").unwrap();
        let (_, rest) = rest.split_once("\r\n").unwrap();
        format!("{head}{field}\r\n{rest}").into_bytes()
    };
    for field in ["X: y", "Content-Length:", "Content-Length: many", "Content-Length: -1"] {
        let run = read(&[without(field), titled_page("two"), without(field)]).code(0);
        assert_eq!(titles(&run), ["one", "two", "one"], "{run}");
        let expected = "record without a valid Content-Length\n";
        assert_eq!(messages(&run).matches(expected).count(), 2, "{run}");
    }
    let empty = b"WARC/1.0\r\nWARC-Type: response\r\n\r\n".to_vec();
    assert_eq!(titles(&read(&[empty, titled_page("two")]).code(0)), ["two"]);
}

#[test]
fn reads_folded_header_fields() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type:\r\n\ttext/xml";
    let text = String::from_utf8(response("https://example.org/", head, rss(&["one"]))).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let folded = format!("{}\r\n\r\n{body}", head.replace(": ", ":\r\n ")).into_bytes();
    let run = read(&[folded, titled_page("two")]).code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["one", "two"], "{run}");
}

#[test]
fn ignores_blank_lines_and_a_byte_order_mark_before_records() {
    for before in ["\r\n\r\n", "\u{feff}", "\u{feff}\r\n\n", "  \n"] {
        let records = [before.as_bytes(), &titled_page("one"), b"\n\n \n", &titled_page("two")];
        let bytes = records.concat();
        for bytes in [gzip(&bytes), zstd(&bytes), bytes] {
            let run = read_bytes("crawl.warc", bytes).code(0).stderr(is_empty());
            assert_eq!(titles(&run), ["one", "two"], "{run}");
        }
    }
}

#[test]
fn reports_bytes_outside_of_any_record() {
    let first = titled_page("one");
    for gap in ["no record\n", "WARC/1.0 is a format\n", "cut in the middle"] {
        let run = read(&[first.clone(), gap.into(), titled_page("two")]).code(0);
        assert_eq!(titles(&run), ["one", "two"], "{run}");
        let (offset, length) = (first.len(), gap.len());
        let expected = format!("crawl.warc: byte {offset}: {length} bytes outside of any record\n");
        assert!(messages(&run).contains(&expected), "{run}");
    }
}

#[test]
fn keeps_records_before_the_end_of_a_truncated_archive() {
    let records = [titled_page("one"), page("https://example.org/two", rss(&["two"; 100]))];
    let frames = records.iter().map(zstd).collect::<Vec<_>>().concat();
    for bytes in [records.concat(), gzip(records.concat()), frames] {
        let truncated = bytes[..bytes.len() - bytes.len() / 4].to_vec();
        let run = read_bytes("crawl.warc", truncated).code(0);
        assert_eq!(titles(&run)[0], "one", "{run}");
        assert!(messages(&run).starts_with("crawl.warc"), "{run}");
    }
}

#[test]
fn keeps_records_after_a_damaged_gzip_member() {
    let records = [
        titled_page("one"),
        page("https://example.org/two", rss(&["two"; 100])),
        titled_page("three"),
    ];
    let mut members: Vec<_> = records.iter().map(gzip).collect();
    let middle = members[1].len() / 2;
    members[1][middle..][..8].fill(0xFF);
    let offset = members[0].len();
    let run = read_bytes("crawl.warc.gz", members.concat()).code(0);
    let titles = titles(&run);
    assert_eq!((titles[0].as_str(), titles.last().unwrap().as_str()), ("one", "three"), "{run}");
    let messages = messages(&run);
    assert_eq!(messages.matches("crawl.warc.gz").count(), 1, "{run}");
    let (_, rest) = messages.split_once(": byte ").unwrap();
    let damage: usize = rest.split(':').next().unwrap().parse().unwrap();
    assert!((offset..offset + members[1].len()).contains(&damage), "{run}");
}

#[test]
fn reports_records_above_the_size_limit() {
    let large = page("https://example.org/large", vec![b' '; 3 << 20]);
    for bytes in [
        [&large[..], &titled_page("two")].concat(),
        [gzip(&large), gzip(titled_page("two"))].concat(),
    ] {
        let folder = folder(&[("crawl.warc", bytes)]);
        let limited = ["extract", "--max-document-size", "1MiB"];
        let run = newsparse().args(limited).arg(folder.path()).assert().code(0);
        assert_eq!(titles(&run), ["two"], "{run}");
        let expected = "crawl.warc!/https://example.org/large: byte ";
        assert!(
            messages(&run).starts_with(expected) && messages(&run).contains("1048576 bytes"),
            "{run}"
        );
    }
}

#[test]
fn reads_archives_in_records() {
    let run = read(&[page("https://example.org/a.tar", tar(&[("b.xml", rss(&["in a tar"]))]))]);
    let run = run.code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["in a tar"], "{run}");
    let file = items(&run)[0]["_newsparse"]["file"].as_str().unwrap().to_owned();
    assert!(file.ends_with("crawl.warc!/https://example.org/a.tar!/b.xml"), "{run}");
}
