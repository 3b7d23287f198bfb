//! Items as Arrow IPC and Parquet: `--format`, `--columns`, and the library's record batches.

use std::path::Path;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int32Type, Int64Type, TimestampMicrosecondType};
use arrow_array::{Array, RecordBatch, StructArray};
use arrow_ipc::reader::StreamReader;
use arrow_schema::DataType;
use newsparse::arrow::{BatchBuilder, schema};
use newsparse::jiff::Timestamp;
use newsparse::json_lines::{ItemOrigin, write_item};
use newsparse::news::{Attachment, Author, Comment, NewsItem, WarcRecord};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use predicates::str::{contains, is_empty};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::common::archives::{gzip, page};
use crate::common::{corpus, extract, fixtures, folder, items, newsparse, rss, stderr};

const FORMATS: [&str; 2] = ["arrow", "parquet"];

/// The members of `_newsparse` in JSON Lines.
const EXTENSION: [&str; 5] = ["file", "format", "feed_title", "comments", "warc"];

/// The batches in the bytes of a format.
fn batches(format: &str, bytes: &[u8]) -> Vec<RecordBatch> {
    match format {
        "arrow" => StreamReader::try_new(bytes, None).unwrap().map(Result::unwrap).collect(),
        _ => {
            let bytes = bytes.to_vec();
            let reader = ParquetRecordBatchReaderBuilder::try_new(bytes::Bytes::from(bytes));
            reader.unwrap().build().unwrap().map(Result::unwrap).collect()
        }
    }
}

/// Runs the program and returns the bytes that it prints.
fn print(format: &str, options: &[&str], path: &Path) -> Vec<u8> {
    let run = newsparse().args(["extract", "--format", format]).args(options).arg(path).assert();
    run.code(0).get_output().stdout.clone()
}

/// The rows of a batch as items of JSON Lines.
fn rows(batch: &RecordBatch) -> Vec<Value> {
    let table = StructArray::from(batch.clone());
    (0..batch.num_rows()).map(|row| item(members(&table, row))).collect()
}

/// An item of JSON Lines, from all columns of a row.
fn item(mut row: Map<String, Value>) -> Value {
    row.retain(|_, value| *value != json!([]));
    let extension: Map<_, _> =
        EXTENSION.iter().filter_map(|name| row.remove_entry(*name)).collect();
    if !extension.is_empty() {
        row.insert("_newsparse".to_owned(), extension.into());
    }
    row.into()
}

/// The members of a struct that are not null.
fn members(structs: &StructArray, row: usize) -> Map<String, Value> {
    let fields = structs.fields().iter().zip(structs.columns());
    let present = fields.filter(|(_, column)| !column.is_null(row));
    present.map(|(field, column)| (field.name().clone(), value(column, row))).collect()
}

fn value(array: &dyn Array, row: usize) -> Value {
    assert!(!array.is_null(row));
    match array.data_type() {
        DataType::LargeUtf8 => array.as_string::<i64>().value(row).into(),
        DataType::Int32 => array.as_primitive::<Int32Type>().value(row).into(),
        DataType::Int64 => array.as_primitive::<Int64Type>().value(row).into(),
        DataType::Timestamp(..) => {
            let time = array.as_primitive::<TimestampMicrosecondType>().value(row);
            Timestamp::from_microsecond(time).unwrap().to_string().into()
        }
        DataType::Struct(_) => members(array.as_struct(), row).into(),
        DataType::List(_) => {
            let list = array.as_list::<i32>().value(row);
            (0..list.len()).map(|row| value(&list, row)).collect()
        }
        other => panic!("{other} is not in the schema"),
    }
}

// The program.

#[test]
fn tables_hold_every_field_of_json_lines() {
    let records = [page("https://example.org/a", rss(&["a", "b"])), page("urn:b", rss(&["c"]))];
    let archive = folder(&[("a.warc.gz", records.map(gzip).concat())]);
    for path in [&fixtures(), archive.path()] {
        let expected = items(&extract(path));
        for format in FORMATS {
            let bytes = print(format, &[], path);
            let batches = batches(format, &bytes);
            assert!(batches.iter().all(|batch| batch.schema() == schema()), "{format}");
            let rows: Vec<_> = batches.iter().flat_map(rows).collect();
            assert_eq!(rows.len(), expected.len(), "{format}");
            for (row, expected) in rows.iter().zip(&expected) {
                assert_eq!(row, expected, "{format}");
            }
            for options in [&["--threads", "3"][..], &["--multithreaded"]] {
                assert!(print(format, options, path) == bytes, "{format} {options:?}");
            }
        }
    }
}

#[test]
fn samples_and_limits_apply_to_tables() {
    for options in [&["--sample", "20", "--seed", "7"][..], &["--limit", "5"]] {
        let run = newsparse().arg("extract").args(options).arg(corpus()).assert().code(0);
        let expected = items(&run);
        for format in FORMATS {
            let batches = batches(format, &print(format, options, &corpus()));
            assert_eq!(batches.iter().flat_map(rows).collect::<Vec<_>>(), expected);
        }
    }
}

#[test]
fn large_documents_are_several_batches() {
    let titles: Vec<_> = (0..20_000).map(|number| number.to_string()).collect();
    let titles: Vec<_> = titles.iter().map(String::as_str).collect();
    let folder = folder(&[("a.xml", rss(&titles))]);
    let path = folder.path().join("a.xml");
    let sizes = |batches: &[RecordBatch]| batches.iter().map(RecordBatch::num_rows).collect();
    let stream = batches("arrow", &print("arrow", &["--columns", "title"], &path));
    let stream_sizes: Vec<usize> = sizes(&stream);
    assert_eq!(stream_sizes, [8192, 8192, 3616]);
    let file = batches("parquet", &print("parquet", &["--columns", "title"], &path));
    for batches in [stream, file] {
        let columns = batches.iter().map(|batch| batch.column(0).as_string::<i64>());
        assert!(columns.flatten().map(Option::unwrap).eq(titles.iter().copied()));
    }
}

#[test]
fn columns_are_selected_in_the_given_order() {
    for format in FORMATS {
        let bytes = print(format, &["--columns", "url,title,warc"], &corpus());
        for batch in batches(format, &bytes) {
            let schema = batch.schema();
            let names: Vec<_> = schema.fields().iter().map(|field| field.name()).collect();
            assert_eq!(names, ["url", "title", "warc"]);
        }
    }
}

#[test]
fn rejects_columns_that_do_not_exist() {
    for (format, columns, message) in [
        ("arrow", "title,body", "--columns: unknown column 'body'; the columns are id, url, "),
        ("parquet", "", "--columns: unknown column ''; the columns are id, url, "),
        ("parquet", "url,url", "--columns: the column 'url' is given twice\n"),
        ("jsonl", "title", "--columns needs --format arrow or parquet"),
    ] {
        let arguments = ["extract", "--format", format, "--columns", columns];
        let run = newsparse().args(arguments).arg(corpus()).assert().code(2);
        run.stdout(is_empty()).stderr(contains(message));
    }
    let run = newsparse().args(["extract", "--format", "csv"]).assert().code(2);
    run.stderr(contains("[possible values: jsonl, arrow, parquet]"));
}

#[test]
fn damaged_documents_are_reported_as_with_json_lines() {
    let folder = folder(&[
        ("a.xml", "<rss><channel><item><title>kept"),
        ("b.txt", "Dear all"),
        ("c.xml", &rss(&["whole"])),
    ]);
    for format in FORMATS {
        let arguments = ["extract", "--strict", "--format", format];
        let run = newsparse().args(arguments).arg(folder.path()).assert().code(1);
        assert_eq!(
            stderr(&run),
            stderr(&newsparse().args(["extract", "--strict"]).arg(folder.path()).assert())
        );
        let rows: Vec<_> =
            batches(format, &run.get_output().stdout).iter().flat_map(rows).collect();
        assert_eq!(rows.len(), 2, "{rows:?}");
    }
}

#[test]
fn input_that_cannot_be_read_leaves_no_output() {
    for format in FORMATS {
        let run = newsparse().args(["extract", "--format", format, "missing"]).assert().code(2);
        run.stdout(is_empty()).stderr(contains("cannot read missing"));
    }
}

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io::Write;
    use std::process::{Command, Stdio};
    use std::thread;
    use std::time::Duration;

    use super::*;

    /// A terminal, whose both ends are returned.
    fn terminal() -> (File, File) {
        use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        let slave = File::options().write(true).open(name.to_str().unwrap()).unwrap();
        (File::from(master), slave)
    }

    #[test]
    fn binary_formats_are_not_printed_on_a_terminal() {
        for format in FORMATS {
            let (_master, slave) = terminal();
            let output = Command::new(env!("CARGO_BIN_EXE_newsparse"))
                .args(["extract", "--format", format])
                .stdout(slave)
                .stderr(Stdio::piped())
                .output()
                .unwrap();
            assert_eq!(output.status.code(), Some(2));
            let message = String::from_utf8(output.stderr).unwrap();
            assert!(message.contains("standard output is a terminal"), "{message}");
        }
    }

    #[test]
    fn closed_pipes_are_not_errors() {
        for format in FORMATS {
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            let output = Command::new(env!("CARGO_BIN_EXE_newsparse"))
                .args(["extract", "--format", format])
                .stdout(writer)
                .stderr(Stdio::piped())
                .output()
                .unwrap();
            assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
            assert_eq!(output.status.code(), Some(0));
        }
    }

    #[test]
    fn a_full_disk_is_an_error() {
        if !Path::new("/dev/full").exists() {
            return; // Linux only
        }
        for format in FORMATS {
            let output = Command::new(env!("CARGO_BIN_EXE_newsparse"))
                .args(["extract", "--format", format])
                .stdout(File::options().write(true).open("/dev/full").unwrap())
                .stderr(Stdio::piped())
                .output()
                .unwrap();
            assert_eq!(output.status.code(), Some(2));
            let message = String::from_utf8(output.stderr).unwrap();
            assert!(message.contains("error: ") && message.contains("pace left"), "{message}");
        }
    }

    /// Interrupts a run that waits for more input, and returns its exit code and output. Repeats it with longer waits
    /// until it has installed its signal handler.
    fn interrupted(format: &str, input: &[u8]) -> (i32, Vec<u8>) {
        let mut wait = Duration::from_millis(500);
        loop {
            let mut child = Command::new(env!("CARGO_BIN_EXE_newsparse"))
                .args(["extract", "--format", format, "-"])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut pipe = child.stdin.take().unwrap();
            pipe.write_all(input).unwrap();
            thread::sleep(wait);
            let id = child.id().to_string();
            assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
            let output = child.wait_with_output().unwrap();
            match output.status.code() {
                Some(code) => return (code, output.stdout),
                None => wait *= 4,
            }
        }
    }

    #[test]
    fn interrupted_output_is_complete() {
        let input = page("https://example.org/", rss(&["one"; 10])).repeat(20);
        for format in FORMATS {
            let (code, bytes) = interrupted(format, &input);
            assert_eq!(code, 130);
            let count: usize = batches(format, &bytes).iter().map(RecordBatch::num_rows).sum();
            assert_eq!(count % 10, 0, "{count}");
            let is_ended = match format {
                "arrow" => bytes.ends_with(&[255, 255, 255, 255, 0, 0, 0, 0]),
                _ => bytes.ends_with(b"PAR1"),
            };
            assert!(is_ended, "{format}");
        }
    }
}

// The library.

fn text() -> impl Strategy<Value = Option<String>> {
    option::of(prop_oneof!["[a-z]{1,8}", ".{1,30}"])
}

fn time() -> impl Strategy<Value = Option<Timestamp>> {
    let microseconds = Timestamp::MIN.as_microsecond()..=Timestamp::MAX.as_microsecond();
    option::of(microseconds.prop_map(|time| Timestamp::from_microsecond(time).unwrap()))
}

/// Sizes that a table can hold.
fn size() -> impl Strategy<Value = Option<u64>> {
    option::of(0..=i64::MAX as u64)
}

fn author() -> impl Strategy<Value = Author<'static>> {
    (text(), text(), text()).prop_map(|(name, url, avatar)| {
        let mut author = Author::default();
        (author.name, author.url) = (name.map(Into::into), url.map(Into::into));
        author.avatar = avatar.map(Into::into);
        author
    })
}

fn attachment() -> impl Strategy<Value = Attachment<'static>> {
    (".{0,9}", text(), text(), size(), size()).prop_map(
        |(url, mime_type, title, size, duration)| {
            let mut attachment = Attachment::new(url);
            attachment.mime_type = mime_type.map(Into::into);
            attachment.title = title.map(Into::into);
            (attachment.size_in_bytes, attachment.duration_in_seconds) = (size, duration);
            attachment
        },
    )
}

fn comment() -> impl Strategy<Value = Comment<'static>> {
    (text(), ".{0,9}").prop_map(|(author, text)| {
        let mut comment = Comment::new(text);
        comment.author = author.map(Into::into);
        comment
    })
}

fn warc() -> impl Strategy<Value = Option<WarcRecord>> {
    let record = (text(), time(), text(), size(), size(), option::of(any::<u16>())).prop_map(
        |(record_id, date, uri, offset, length, http_status)| {
            let mut record = WarcRecord::default();
            (record.record_id, record.date, record.uri) = (record_id, date, uri);
            (record.offset, record.length, record.http_status) = (offset, length, http_status);
            record
        },
    );
    option::of(record)
}

fn news_item() -> impl Strategy<Value = NewsItem<'static>> {
    let texts = vec(text(), 9);
    let lists =
        (vec(author(), 0..3), vec(".{0,9}", 0..4), vec(attachment(), 0..3), vec(comment(), 0..3));
    (texts, time(), time(), lists).prop_map(|(texts, published, modified, lists)| {
        let mut texts = texts.into_iter().map(|text| text.map(Into::into));
        let mut next = || texts.next().unwrap();
        let mut item = NewsItem::default();
        (item.id, item.url, item.external_url) = (next(), next(), next());
        (item.title, item.summary, item.content_html) = (next(), next(), next());
        (item.content_text, item.image, item.language) = (next(), next(), next());
        (item.date_published, item.date_modified) = (published, modified);
        let (authors, tags, attachments, comments) = lists;
        (item.authors, item.attachments, item.comments) = (authors, attachments, comments);
        item.tags = tags.into_iter().map(Into::into).collect();
        item
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any items, in any division into batches, are those of JSON Lines.
    #[test]
    fn batches_hold_what_was_pushed(
        pushed in vec((news_item(), warc(), text(), "[a-z]{0,3}"), 0..12),
        batch_size in 1_usize..8,
    ) {
        let mut builder = BatchBuilder::new();
        let (mut rows_read, mut lines) = (Vec::new(), Vec::new());
        for (item, warc, feed_title, file) in &pushed {
            let feed_title = feed_title.as_deref();
            let origin = ItemOrigin { file, format: Some("rss"), feed_title, warc: warc.as_ref() };
            builder.push(&origin, item);
            write_item(&origin, item, &mut lines).unwrap();
            if builder.len() == batch_size {
                rows_read.extend(rows(&builder.finish()));
            }
        }
        let last = builder.finish();
        prop_assert_eq!(last.schema(), Arc::clone(&schema()));
        rows_read.extend(rows(&last));
        let lines = String::from_utf8(lines).unwrap();
        let expected: Vec<Value> =
            lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        prop_assert_eq!(rows_read, expected);
    }
}
