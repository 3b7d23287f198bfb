//! Web archives as crawlers write them.

use std::fmt::Write as _;

use assert_cmd::assert::Assert;
use predicates::str::{contains, is_empty};

use crate::common::archives::{brotli, gzip, page, record, response, tar, zstd};
use crate::common::{extract, folder, items, newsparse, rss, stderr, titles};

/// Extracts a web archive of those records.
fn read(records: &[Vec<u8>]) -> Assert {
    read_bytes("crawl.warc", records.concat())
}

fn read_bytes(name: &str, bytes: Vec<u8>) -> Assert {
    extract(folder(&[(name, bytes)]).path().join(name))
}

fn named(title: &str) -> Vec<u8> {
    page(&format!("https://example.org/{title}"), rss(&[title]))
}

/// What is said of the archive, its folder left out.
fn said(run: &Assert) -> String {
    let mut all = String::new();
    for line in stderr(run).lines() {
        let line = line.strip_prefix("newsparse: ").unwrap();
        let start = line.find("crawl.warc").unwrap_or(0);
        writeln!(all, "{}", &line[start..]).unwrap();
    }
    all
}

#[test]
fn records_are_named_by_their_urls_which_are_bases_too() {
    let feed =
        "<rss><channel><item><link>/a.html</link><enclosure url='b.mp3'/></item></channel></rss>";
    let run = read(&[page("https://example.org/feeds/all.xml", feed)]).code(0).stderr(is_empty());
    let news = &items(&run)[0];
    let file = news["_newsparse"]["file"].as_str().unwrap();
    assert!(file.ends_with("/crawl.warc!/https://example.org/feeds/all.xml"), "{run}");
    assert_eq!(news["url"], "https://example.org/a.html", "{run}");
    assert_eq!(news["attachments"][0]["url"], "https://example.org/feeds/b.mp3", "{run}");
}

#[test]
fn archives_may_be_plain_or_compressed_as_a_whole_or_record_by_record() {
    let records = [named("one"), named("two"), named("three")];
    let each =
        |pack: fn(&Vec<u8>) -> Vec<u8>| records.iter().map(pack).collect::<Vec<_>>().concat();
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
fn zstd_may_begin_with_the_dictionary_of_its_frames() {
    let records: Vec<_> = (0..200).map(|number| named(&format!("news {number}"))).collect();
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
fn only_records_that_are_documents_are_read_and_the_others_counted() {
    let of_kind =
        |kind, url| record(&[("WARC-Type", kind), ("WARC-Target-URI", url)], rss(&[kind]));
    let records = [
        of_kind("warcinfo", ""),
        of_kind("request", "https://example.org/a"),
        named("response"),
        of_kind("revisit", "https://example.org/a"),
        of_kind("resource", "file:///b.xml"),
        of_kind("conversion", "<https://example.org/c>"),
        of_kind("metadata", "https://example.org/a"),
        of_kind("of tomorrow", "https://example.org/d"),
        response("https://example.org/e", "HTTP/1.1 404 Not Found", rss(&["error"])),
        response("https://example.org/f", "HTTP/1.1 200 OK\r\nContent-Type: image/png", "PNG"),
        response("https://example.org/g", "no HTTP", rss(&["nothing"])),
    ];
    let run = read(&records).code(0);
    assert_eq!(titles(&run), ["response", "resource", "conversion"], "{run}");
    assert_eq!(
        said(&run),
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
fn bodies_are_decoded_as_their_heads_say() {
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
        ok("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", feed("undone").into_bytes()),
        ok("Content-Encoding: br", feed("undone too").into_bytes()),
        ok("Content-Encoding: identity", feed("identity").into_bytes()),
        ok("Content-Type: application/gzip", gzip(feed("a file of gzip"))),
    ]);
    let run = run.code(0).stderr(is_empty());
    let expected = [
        "gzip",
        "brotli",
        "zstd",
        "deflate",
        "chunks",
        "both",
        "undone",
        "undone too",
        "identity",
        "a file of gzip",
    ];
    assert_eq!(titles(&run), expected, "{run}");
}

#[test]
fn the_charset_of_the_response_is_a_hint() {
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

// What is damaged.

/// The record with another `Content-Length`.
fn lying(record: &[u8], difference: i64) -> Vec<u8> {
    let text = String::from_utf8(record.to_vec()).unwrap();
    let start = text.find("Content-Length: ").unwrap() + 16;
    let end = start + text[start..].find('\r').unwrap();
    let length: i64 = text[start..end].parse().unwrap();
    format!("{}{}{}", &text[..start], length + difference, &text[end..]).into_bytes()
}

#[test]
fn a_content_length_that_is_too_small_is_reported_where_it_is_noticed() {
    let first = named("one");
    let run = read(&[lying(&first, -5), named("two")]).code(0);
    assert_eq!(titles(&run), ["one", "two"], "{run}");
    let offset = first.len() - 4 - 5;
    let expected = format!("crawl.warc: byte {offset}: 9 bytes outside of any record\n");
    assert!(said(&run).contains(&expected), "{run}");
}

#[test]
fn a_content_length_that_is_too_large_costs_what_it_covers() {
    let run = read(&[lying(&named("one"), 100), named("two"), named("three")]).code(0);
    let titles = titles(&run);
    assert_eq!((titles[0].as_str(), titles.last().unwrap().as_str()), ("one", "three"), "{run}");
    assert!(said(&run).contains("bytes outside of any record\n"), "{run}");
}

#[test]
fn a_content_length_that_is_too_large_costs_nothing_where_each_record_is_compressed_by_itself() {
    let one = lying(&named("one"), 1 << 40);
    let run = read_bytes("crawl.warc.gz", [gzip(&one), gzip(named("two"))].concat()).code(0);
    assert_eq!(titles(&run), ["one", "two"], "{run}");
    assert!(said(&run).contains("crawl.warc.gz!/https://example.org/one: byte "), "{run}");
    assert!(said(&run).contains(" bytes shorter than its Content-Length\n"), "{run}");
}

#[test]
fn a_record_without_a_length_is_passed_over() {
    let headless = b"WARC/1.0\r\nWARC-Type: response\r\n\r\n".to_vec();
    let run = read(&[headless, named("two")]).code(0);
    assert_eq!(titles(&run), ["two"], "{run}");
    assert!(said(&run).contains("record without Content-Length\n"), "{run}");
}

#[test]
fn a_cut_archive_gives_what_was_before_the_cut() {
    let records = [named("one"), page("https://example.org/two", rss(&["two"; 100]))];
    let frames = records.iter().map(zstd).collect::<Vec<_>>().concat();
    for bytes in [records.concat(), gzip(records.concat()), frames] {
        let cut = bytes[..bytes.len() - bytes.len() / 4].to_vec();
        let run = read_bytes("crawl.warc", cut).code(0);
        assert_eq!(titles(&run)[0], "one", "{run}");
        assert!(said(&run).starts_with("crawl.warc"), "{run}");
    }
}

#[test]
fn damage_in_one_record_costs_no_other_where_each_is_compressed_by_itself() {
    let records =
        [named("one"), page("https://example.org/two", rss(&["two"; 100])), named("three")];
    let mut packed: Vec<_> = records.iter().map(gzip).collect();
    let middle = packed[1].len() / 2;
    packed[1][middle..][..8].fill(0xFF);
    let offset = packed[0].len();
    let run = read_bytes("crawl.warc.gz", packed.concat()).code(0);
    let titles = titles(&run);
    assert_eq!((titles[0].as_str(), titles.last().unwrap().as_str()), ("one", "three"), "{run}");
    let said = said(&run);
    assert_eq!(said.matches("crawl.warc.gz").count(), 1, "{run}");
    let (_, place) = said.split_once(": byte ").unwrap();
    let place: usize = place.split(':').next().unwrap().parse().unwrap();
    assert!((offset..offset + packed[1].len()).contains(&place), "{run}");
}

#[test]
fn a_record_that_is_too_large_is_passed_over_and_named() {
    let large = page("https://example.org/large", vec![b' '; 3 << 20]);
    for bytes in [[&large[..], &named("two")].concat(), [gzip(&large), gzip(named("two"))].concat()]
    {
        let folder = folder(&[("crawl.warc", bytes)]);
        let limited = ["extract", "--max-document-size", "1M"];
        let run = newsparse().args(limited).arg(folder.path()).assert().code(0);
        assert_eq!(titles(&run), ["two"], "{run}");
        let expected = "crawl.warc!/https://example.org/large: byte ";
        assert!(said(&run).starts_with(expected) && said(&run).contains("1048576 bytes"), "{run}");
    }
}

#[test]
fn records_that_hold_archives_give_their_members() {
    let run = read(&[page("https://example.org/a.tar", tar(&[("b.xml", rss(&["in a tar"]))]))]);
    let run = run.code(0).stderr(is_empty());
    assert_eq!(titles(&run), ["in a tar"], "{run}");
    let file = items(&run)[0]["_newsparse"]["file"].as_str().unwrap().to_owned();
    assert!(file.ends_with("crawl.warc!/https://example.org/a.tar!/b.xml"), "{run}");
}
