//! Tables in Markdown, between two markers of a document.

use std::fmt;
use std::fs;
use std::hint::black_box;
use std::panic;
use std::path::Path;

use newsparse::Document;
use newsparse::measure::{Machine, Measurement};
use newsparse_peers::{engines, versions};

use super::corpora::PeerCorpus;
use super::programs::{Program, ProgramResult};
use super::{Found, Peer};

const START: &str = "<!-- tables of `cargo bench -p newsparse-peers --bench performance` -->\n";
const END: &str = "<!-- end of the tables -->\n";

/// Instructions per byte of each format, which `tools/instructions.py` counts.
const INSTRUCTIONS: &str = include_str!("../../../instructions.csv");

/// The tables of one run, with what they are of.
pub struct Tables {
    machine: Machine,
    date: String,
    tables: Vec<Table>,
}

struct Table {
    title: String,
    about: String,
    rows: Vec<Row>,
    /// True if newsparse did not get a whole core.
    is_contended: bool,
}

struct Row {
    engine: String,
    version: String,
    items: String,
    fields: String,
    mb_per_second: f64,
    /// The speed of newsparse divided by that of the engine.
    ratio: f64,
}

impl Tables {
    /// Measures all engines and programs over all corpora.
    pub fn of(corpora: &[PeerCorpus], programs: &[Program]) -> Result<Self, String> {
        let tables = corpora.iter().map(|corpus| {
            eprintln!("{}", corpus.corpus.name);
            table(corpus, programs)
        });
        Ok(Tables {
            tables: tables.collect::<Result<_, _>>()?,
            machine: Machine::this(),
            date: jiff::Timestamp::now().strftime("%Y-%m-%d").to_string(),
        })
    }

    /// Replaces the tables of a document.
    pub fn write(&self, path: &Path) -> Result<(), String> {
        let failed = |reason: String| format!("{}: {reason}", path.display());
        let text = fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
        let (before, rest) = text.split_once(START).ok_or_else(|| failed("no start".into()))?;
        let (_, after) = rest.split_once(END).ok_or_else(|| failed("no end".into()))?;
        let text = format!("{before}{START}{self}{END}{after}");
        fs::write(path, text).map_err(|error| failed(error.to_string()))
    }
}

fn table(corpus: &PeerCorpus, programs: &[Program]) -> Result<Table, String> {
    let peers = corpus.kind.engines();
    let documents = &corpus.corpus.documents;
    let measurements = engines::without_panic_messages(|| {
        engines::measure(peers, &corpus.corpus, &engines::options(), |peer, document| {
            let found = found(peer, document);
            1 + found.items + found.fields
        })
    })
    .map_err(|error| format!("{}: {error}", corpus.corpus.name))?;
    let mut rows: Vec<Row> = peers
        .iter()
        .zip(&measurements)
        .map(|(peer, measurement)| {
            let sum = documents.iter().map(|document| found(peer, document)).sum();
            row(peer, sum, measurement, &measurements[0])
        })
        .collect();
    for (program, index) in programs.iter().zip(1..) {
        match program.measure(corpus) {
            Ok(Some(result)) => {
                rows.insert(index.min(rows.len()), program_row(program, result, corpus));
            }
            Ok(None) => {}
            Err(message) => eprintln!("not measured: {}: {message}", corpus.corpus.name),
        }
    }
    let bytes = corpus.corpus.bytes() as f64 / 1e6;
    let rounds = measurements[0].samples_ns.len();
    let about = format!("{} documents, {bytes:.2} MB, {rounds} rounds", documents.len());
    let is_contended = measurements[0].contention().is_some();
    let about = format!("{about}{}", instructions(corpus).unwrap_or_default());
    Ok(Table { title: corpus.corpus.name.clone(), about, rows, is_contended })
}

fn found(peer: &Peer, document: &Document) -> Found {
    // Some extractors panic on some pages.
    panic::catch_unwind(|| (peer.parse)(black_box(&document.bytes))).unwrap_or_default()
}

/// The instructions that newsparse executes for a byte of a generated format.
fn instructions(corpus: &PeerCorpus) -> Option<String> {
    let name = corpus.generated?.name();
    let mut lines = INSTRUCTIONS.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let fields = lines.find(|fields| fields.len() == 3 && fields[0] == name)?;
    let count: f64 = fields[2].parse().ok()?;
    Some(format!("; newsparse executes {count:.2} instructions per byte"))
}

fn row(peer: &Peer, found: Found, measurement: &Measurement, ours: &Measurement) -> Row {
    let count = |count: u64| if count == 0 { String::new() } else { count.to_string() };
    Row {
        engine: peer.name.to_owned(),
        version: peer.version(),
        items: count(found.items),
        fields: count(found.fields),
        mb_per_second: measurement.per_second(measurement.bytes) / 1e6,
        ratio: ours.speed_ratio(measurement).value,
    }
}

fn program_row(program: &Program, result: ProgramResult, corpus: &PeerCorpus) -> Row {
    let passes_per_second = result.news_per_second / result.news as f64;
    let version = result.version.trim_start_matches("newsparse ").to_owned();
    Row {
        engine: program.name.to_owned(),
        version: if version.is_empty() { versions::of("newsparse").to_owned() } else { version },
        items: result.news.to_string(),
        fields: String::new(),
        mb_per_second: passes_per_second * corpus.corpus.bytes() as f64 / 1e6,
        ratio: result.ratio,
    }
}

impl std::iter::Sum for Found {
    fn sum<I: Iterator<Item = Found>>(all: I) -> Found {
        all.fold(Found::default(), |sum, found| Found {
            items: sum.items + found.items,
            fields: sum.fields + found.fields,
        })
    }
}

impl fmt::Display for Tables {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Machine { cpu, cores, os, arch } = &self.machine;
        writeln!(f, "\n{cpu}, {cores} cores, {os}, {arch}; {}.", self.date)?;
        let busy = self.tables.iter().filter(|table| table.is_contended).count();
        if busy > 0 {
            let all = self.tables.len();
            writeln!(
                f,
                "Others used the machine during {busy} of {all} tables: compare the ratios."
            )?;
        }
        self.tables.iter().try_for_each(|table| write!(f, "\n{table}"))?;
        writeln!(f)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "### {}\n\n{}\n", self.title, self.about)?;
        writeln!(f, "| engine | version | items | fields or tokens | MB/s | newsparse is |")?;
        writeln!(f, "|---|---|---|---|---|---|")?;
        self.rows.iter().try_for_each(|row| writeln!(f, "{row}"))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Row { engine, version, items, fields, mb_per_second, ratio } = self;
        let speed = match mb_per_second {
            100.0.. => format!("{mb_per_second:.0}"),
            _ => format!("{mb_per_second:.1}"),
        };
        write!(f, "| {engine} | {version} | {items} | {fields} | {speed} | {ratio:.2} × as fast |")
    }
}
