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
fn reports_a_content_length_that_is_too_small_after_the_record() {
    let first = titled_page("one");
    let run = read(&[with_wrong_length(&first, -5), titled_page("two")]).code(0);
    assert_eq!(titles(&run), ["one", "two"], "{run}");
    let offset = first.len() - 4 - 5;
    let expected = format!("crawl.warc: byte {offset}: 9 bytes outside of any record\n");
    assert!(messages(&run).contains(&expected), "{run}");
}

#[test]
fn a_content_length_that_is_too_large_loses_the_records_it_covers() {
    let run = read(&[
        with_wrong_length(&titled_page("one"), 100),
        titled_page("two"),
        titled_page("three"),
    ])
    .code(0);
    let titles = titles(&run);
    assert_eq!((titles[0].as_str(), titles.last().unwrap().as_str()), ("one", "three"), "{run}");
    assert!(messages(&run).contains("bytes outside of any record\n"), "{run}");
}

#[test]
fn a_content_length_that_is_too_large_loses_no_record_with_one_gzip_member_per_record() {
    let one = with_wrong_length(&titled_page("one"), 1 << 40);
    let run = read_bytes("crawl.warc.gz", [gzip(&one), gzip(titled_page("two"))].concat()).code(0);
    assert_eq!(titles(&run), ["one", "two"], "{run}");
    assert!(messages(&run).contains("crawl.warc.gz!/https://example.org/one: byte "), "{run}");
    assert!(messages(&run).contains(" bytes shorter than its Content-Length\n"), "{run}");
}

#[test]
fn skips_records_without_content_length() {
    let without_length = b"WARC/1.0\r\nWARC-Type: response\r\n\r\n".to_vec();
    let run = read(&[without_length, titled_page("two")]).code(0);
    assert_eq!(titles(&run), ["two"], "{run}");
    assert!(messages(&run).contains("record without Content-Length\n"), "{run}");
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
