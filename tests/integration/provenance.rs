//! The records of web archives that items come from: `_newsparse.warc`.

use std::fs;

use predicates::str::is_empty;
use serde_json::{Value, json};

use crate::common::archives::{gzip, page, record, tar, zip, zstd};
use crate::common::{extract, folder, items, newsparse, rss};

/// A successful response, with all fields that describe a record.
fn dated_page(title: &str) -> Vec<u8> {
    let http = format!("HTTP/1.1 203 OK\r\nContent-Type: text/xml\r\n\r\n{}", rss(&[title]));
    let fields = [
        ("WARC-Type", "response"),
        ("WARC-Record-ID", &format!("<urn:uuid:{title}>")),
        ("WARC-Date", "2025-09-01T12:00:00.123456Z"),
        ("WARC-Target-URI", &format!("https://example.org/{title}")),
        ("Content-Type", "application/http; msgtype=response"),
    ];
    record(&fields, http)
}

/// The items of an archive; what the program reports is ignored.
fn read(name: &str, bytes: &[u8]) -> Vec<Value> {
    items(&extract(folder(&[(name, bytes)]).path().join(name)))
}

/// The offset and the length of the record of an item.
fn range(item: &Value) -> (Option<u64>, Option<u64>) {
    let warc = &item["_newsparse"]["warc"];
    (warc["offset"].as_u64(), warc["length"].as_u64())
}

/// Cuts out the record of an item.
fn cut<'a>(bytes: &'a [u8], item: &Value) -> &'a [u8] {
    let (offset, length) = range(item);
    &bytes[offset.unwrap() as usize..][..length.unwrap() as usize]
}

/// The item without the offset of its record.
fn without_offset(item: &Value) -> Value {
    let mut item = item.clone();
    item["_newsparse"]["warc"].as_object_mut().unwrap().remove("offset");
    item["_newsparse"]["file"].take();
    item
}

/// Expects that each of these records can be cut out of an archive, alone and with the same item.
fn assert_can_be_cut_out(bytes: &[u8], records: &[Vec<u8>]) {
    let items = read("crawl.warc", bytes);
    assert_eq!(items.len(), records.len());
    for (item, record) in items.iter().zip(records) {
        let part = cut(bytes, item);
        assert!(part == record, "{item}");
        let alone = read("crawl.warc", part);
        assert_eq!(alone.iter().map(without_offset).collect::<Vec<_>>(), [without_offset(item)]);
        assert_eq!(range(&alone[0]), (Some(0), Some(record.len() as u64)));
    }
}

#[test]
fn items_have_the_fields_of_their_record() {
    let (one, two) = (dated_page("one"), dated_page("two"));
    for compress in [|record: &Vec<u8>| record.clone(), |record: &Vec<u8>| gzip(record)] {
        let (one, two) = (compress(&one), compress(&two));
        let warc = |item: &Value| item["_newsparse"]["warc"].clone();
        let expected = json!({
            "record_id": "urn:uuid:two",
            "date": "2025-09-01T12:00:00.123456Z",
            "uri": "https://example.org/two",
            "offset": one.len(),
            "length": two.len(),
            "http_status": 203,
        });
        let items = read("crawl.warc", &[one, two].concat());
        assert_eq!(warc(&items[1]), expected);
    }
    let resource = record(&[("WARC-Type", "resource"), ("WARC-Date", "of today")], rss(&["a"]));
    let items = read("crawl.warc", &resource);
    let expected = json!({ "offset": 0, "length": resource.len() });
    assert_eq!(items[0]["_newsparse"]["warc"], expected);
    let nothing = &read("crawl.warc", &zstd(resource))[0]["_newsparse"];
    assert!(nothing.get("warc").is_none(), "{nothing}");
    let feed = &read("feed.xml", rss(&["a"]).as_bytes())[0]["_newsparse"];
    assert!(feed.get("warc").is_none(), "{feed}");
}

#[test]
fn records_can_be_cut_out() {
    let records: Vec<_> = (0..40)
        .map(|number| {
            let text = format!("{number} {}", "long ".repeat(number * number * 20));
            page(&format!("https://example.org/{number}"), rss(&[text.trim()]))
        })
        .collect();
    assert_can_be_cut_out(&records.concat(), &records);
    let members: Vec<_> = records.iter().map(gzip).collect();
    assert_can_be_cut_out(&members.concat(), &members);
    let padding = vec![0; 1000];
    let padded: Vec<_> = members.iter().flat_map(|member| [&member[..], &padding]).collect();
    assert_can_be_cut_out(&padded.concat(), &members);
    let blank = [b"\xEF\xBB\xBF", &records.concat()[..], b"\r\n\r\n\r\n"].concat();
    assert_can_be_cut_out(&blank, &records);
    let empty = [&gzip(b"")[..], &members.concat()].concat();
    assert_eq!(read("crawl.warc", &empty)[1..].iter().map(range).count(), 39);
    for (item, member) in read("crawl.warc", &empty)[1..].iter().zip(&members[1..]) {
        assert!(cut(&empty, item) == member);
    }
}

#[test]
fn records_end_where_they_do_whatever_their_content_length_is() {
    let wrong = |title: &str, length: &str| {
        let text = String::from_utf8(dated_page(title)).unwrap();
        let (head, rest) = text.split_once("Content-Length: ").unwrap();
        let (_, rest) = rest.split_once("\r\n").unwrap();
        format!("{head}Content-Length: {length}\r\n{rest}").into_bytes()
    };
    for length in ["0", "150", "100000", "many"] {
        let records = [dated_page("one"), wrong("two", length), dated_page("three")];
        assert_can_be_cut_out(&records.concat(), &records);
        let members = records.map(gzip);
        assert_can_be_cut_out(&members.concat(), &members);
    }
    let lines = String::from_utf8(dated_page("one")).unwrap().replace("\r\n\r\n", "\n\n");
    let length = lines.find("</rss>\n").unwrap() + 7 - lines.find("HTTP/").unwrap();
    let (head, rest) = lines.split_once("Content-Length: ").unwrap();
    let (_, rest) = rest.split_once("\n").unwrap();
    let one = format!("{head}Content-Length: {length}\n{rest}").into_bytes();
    let records = [one, dated_page("two")];
    assert_can_be_cut_out(&records.concat(), &records);
}

#[test]
fn records_that_cannot_be_cut_out_have_no_range() {
    let records: Vec<_> = ["one", "two", "three", "four"].map(dated_page).into();
    let whole = records.concat();
    let pairs = records.chunks(2).map(|pair| gzip(pair.concat())).collect::<Vec<_>>();
    let blocks = whole.chunks(100).map(gzip).collect::<Vec<_>>();
    let members = records.iter().map(gzip).collect::<Vec<_>>();
    let frames = records.iter().map(zstd).collect::<Vec<_>>();
    for bytes in [
        gzip(&whole),
        zstd(&whole),
        frames.concat(),
        pairs.concat(),
        blocks.concat(),
        tar(&[("a.warc", &whole)]),
        tar(&[("a.warc.gz", members.concat())]),
        gzip(tar(&[("a.warc", &whole)])),
        gzip(tar(&[("a.warc.gz", members.concat())])),
        zip(&[("a.warc", &whole)]),
        page("https://example.org/a.warc", &whole),
        gzip(page("https://example.org/a.warc", &whole)),
    ] {
        let items = read("crawl", &bytes);
        assert_eq!(items.len(), 4);
        for item in items {
            assert_eq!(range(&item), (None, None), "{item}");
            assert_eq!(item["_newsparse"]["warc"]["http_status"], 203, "{item}");
        }
    }
}

#[test]
fn a_record_that_is_cut_has_an_offset_at_least() {
    let titles: Vec<_> = (0..2000_u64).map(|number| (number * number * 7919).to_string()).collect();
    let titles: Vec<_> = titles.iter().map(String::as_str).collect();
    let large = page("https://example.org/two", rss(&titles));
    let one = dated_page("one");
    let cut = [&one[..], &large[..large.len() - 100]].concat();
    let items = read("crawl.warc", &cut);
    assert_eq!(range(&items[1]), (Some(one.len() as u64), Some(large.len() as u64 - 100)));
    let (one, large) = (gzip(one), gzip(large));
    for missing in [4, large.len() / 4] {
        let cut = [&one[..], &large[..large.len() - missing]].concat();
        let items = read("crawl.warc", &cut);
        assert_eq!(range(&items[0]), (Some(0), Some(one.len() as u64)));
        assert_eq!(range(&items[1]), (Some(one.len() as u64), None));
        assert_eq!(range(items.last().unwrap()), range(&items[1]));
    }
}

#[test]
fn records_around_damage_keep_their_ranges() {
    let mut members = ["one", "two", "three"]
        .map(|title| gzip(page(&format!("https://example.org/{title}"), rss(&vec![title; 100]))));
    let middle = members[1].len() / 2;
    members[1][middle..][..8].fill(0xFF);
    let bytes = members.concat();
    let items = read("crawl.warc", &bytes);
    assert!(cut(&bytes, &items[0]) == members[0]);
    assert!(cut(&bytes, items.last().unwrap()) == members[2]);
    for item in items.iter().filter(|item| item["title"] == "two") {
        assert_eq!(range(item), (Some(members[0].len() as u64), None), "{item}");
    }
}

#[test]
fn several_threads_print_the_same_ranges() {
    let records: Vec<_> = (0..100).map(|number| gzip(dated_page(&number.to_string()))).collect();
    let folder = folder(&[("a.warc.gz", records.concat()), ("b.warc.gz", records.concat())]);
    let run = |options: &[&str]| {
        let run = newsparse().arg("extract").args(options).arg(folder.path()).assert().code(0);
        run.stderr(is_empty()).get_output().stdout.clone()
    };
    let single = run(&[]);
    assert_eq!(run(&["--threads", "4"]), single);
    assert_eq!(run(&["--sample", "1000"]), single);
    let last = String::from_utf8(single).unwrap().lines().last().unwrap().to_owned();
    let last: Value = serde_json::from_str(&last).unwrap();
    let bytes = fs::read(folder.path().join("b.warc.gz")).unwrap();
    assert!(cut(&bytes, &last) == records[99]);
}
