//! Reports that were saved as JSON, read again to compare them.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::json::REPORT_VERSION;
use super::number::counted;
use super::tracked::Quantity;
use crate::measure::Machine;
use crate::measure::engine::count::CountedEvent;
use crate::measure::stats::{Estimate, Interval};

/// A report that was saved as JSON: its circumstances, and the samples of each configuration.
#[derive(Clone, Debug)]
pub struct SavedReport {
    /// The name in texts, usually that of the file.
    pub name: String,
    /// The command: `benchmark`, `scale`, `compare` or `gate`.
    pub command: String,
    /// The version of newsparse that wrote the report.
    pub version: String,
    /// The end of the run.
    pub date: Timestamp,
    /// The machine.
    pub machine: Machine,
    /// The corpus.
    pub corpus: SavedCorpus,
    /// The configurations in the order of the report, formats of a benchmark last.
    pub configurations: Vec<SavedConfiguration>,
}

/// The corpus of a saved report.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SavedCorpus {
    /// The name of the corpus.
    pub name: String,
    /// The number of documents.
    pub documents: u64,
    /// The digest of names and bytes, if the report has it.
    #[serde(default)]
    pub digest: Option<String>,
}

/// The samples of one configuration.
#[derive(Clone, Debug)]
pub struct SavedConfiguration {
    /// The configuration: a number of threads, the name of an engine, the role in a gate, or a format.
    pub name: String,
    pub(super) quantity: Quantity,
    pub(super) estimate: Estimate,
    /// Empty if the report does not have them.
    pub(super) samples: Vec<f64>,
    /// The news items of a pass.
    pub(super) news: Option<u64>,
}

/// The reason why a saved report cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SavedReportError {
    /// The text is not JSON, or a field is missing or malformed.
    #[error("not a JSON report of newsparse")]
    Malformed(#[from] serde_json::Error),
    /// The report has another structure.
    #[error("report_version is {0}; this version of newsparse reads {REPORT_VERSION}")]
    OtherVersion(u32),
    /// The command has no report that can be compared.
    #[error("report of an unknown command '{0}'")]
    UnknownCommand(String),
    /// The run was interrupted before anything was measured, or every engine failed.
    #[error("the report has no figures")]
    NoFigures,
}

impl SavedReport {
    /// Reads a report. `name` is its name in texts.
    ///
    /// # Errors
    /// If the text is no report, or has no figures.
    pub fn parse(name: &str, text: &str) -> Result<Self, SavedReportError> {
        let head: Head = serde_json::from_str(text)?;
        if head.report_version != REPORT_VERSION {
            return Err(SavedReportError::OtherVersion(head.report_version));
        }
        let circumstances: Circumstances = serde_json::from_str(text)?;
        let configurations = match circumstances.command.as_str() {
            "benchmark" => configurations::<SavedBenchmark>(text)?,
            "scale" => configurations::<SavedScale>(text)?,
            "compare" => configurations::<SavedCompare>(text)?,
            "gate" => configurations::<SavedGate>(text)?,
            other => return Err(SavedReportError::UnknownCommand(other.to_owned())),
        };
        if configurations.is_empty() {
            return Err(SavedReportError::NoFigures);
        }
        let Circumstances { newsparse_version: version, command, date, machine, corpus } =
            circumstances;
        let name = name.to_owned();
        Ok(SavedReport { name, command, version, date, machine, corpus, configurations })
    }
}

/// The circumstances of a saved report, in JSON.
#[derive(Serialize)]
pub(super) struct SavedReportEntry<'a> {
    name: &'a str,
    command: &'a str,
    newsparse_version: &'a str,
    date: String,
    corpus: &'a str,
}

impl<'a> SavedReportEntry<'a> {
    pub fn new(report: &'a SavedReport) -> Self {
        SavedReportEntry {
            name: &report.name,
            command: &report.command,
            newsparse_version: &report.version,
            date: report.date.strftime("%FT%TZ").to_string(),
            corpus: &report.corpus.name,
        }
    }
}

#[derive(Deserialize)]
struct Head {
    report_version: u32,
}

#[derive(Deserialize)]
struct Circumstances {
    newsparse_version: String,
    command: String,
    date: Timestamp,
    machine: Machine,
    corpus: SavedCorpus,
}

/// The results of one command.
trait SavedResults: DeserializeOwned {
    fn configurations(self) -> Vec<SavedConfiguration>;
}

fn configurations<R: SavedResults>(
    text: &str,
) -> Result<Vec<SavedConfiguration>, serde_json::Error> {
    let results: R = serde_json::from_str(text)?;
    let known = |one: &SavedConfiguration| one.estimate.is_known() && one.estimate.value > 0.0;
    Ok(results.configurations().into_iter().filter(known).collect())
}

#[derive(Deserialize)]
struct SavedBenchmark {
    configuration: BenchmarkSettings,
    samples_ns: Vec<u64>,
    figures: SavedFigures,
    formats: Vec<SavedFormat>,
}

#[derive(Deserialize)]
struct BenchmarkSettings {
    threads: u64,
}

#[derive(Deserialize)]
struct SavedScale {
    points: Vec<SavedPoint>,
}

#[derive(Deserialize)]
struct SavedPoint {
    threads: u64,
    samples_ns: Vec<u64>,
    figures: SavedFigures,
}

#[derive(Deserialize)]
struct SavedFigures {
    news_per_second: f64,
    news_per_second_interval: [f64; 2],
    median_pass_ns: f64,
}

/// Reports that were written before there were rounds of formats have one time.
#[derive(Deserialize)]
struct SavedFormat {
    format: String,
    news: u64,
    time_ns: u64,
    #[serde(default)]
    rounds_ns: Vec<u64>,
}

#[derive(Deserialize)]
struct SavedCompare {
    engines: Vec<SavedEngine>,
}

#[derive(Deserialize)]
struct SavedEngine {
    name: String,
    figures: Option<SavedSpeed>,
    samples: Vec<SavedSample>,
}

#[derive(Deserialize)]
struct SavedSpeed {
    news_per_second: f64,
    news_per_second_interval: [f64; 2],
}

#[derive(Deserialize)]
struct SavedSample {
    news_per_second: f64,
    news: Option<u64>,
}

#[derive(Deserialize)]
struct SavedGate {
    configuration: GateSettings,
    engines: Vec<SavedSeries>,
}

#[derive(Deserialize)]
struct GateSettings {
    metric: String,
}

#[derive(Deserialize)]
struct SavedSeries {
    role: String,
    build: u64,
    samples: Vec<f64>,
    news: Option<u64>,
    #[serde(alias = "count_per_news")]
    news_per_second: f64,
    #[serde(alias = "count_per_news_interval")]
    news_per_second_interval: [f64; 2],
}

impl SavedResults for SavedBenchmark {
    fn configurations(self) -> Vec<SavedConfiguration> {
        let whole = self.figures.configuration(self.configuration.threads, &self.samples_ns);
        let formats = self.formats.into_iter().map(SavedFormat::configuration);
        [whole].into_iter().chain(formats).collect()
    }
}

impl SavedResults for SavedScale {
    fn configurations(self) -> Vec<SavedConfiguration> {
        let points = self.points.into_iter();
        points.map(|point| point.figures.configuration(point.threads, &point.samples_ns)).collect()
    }
}

impl SavedResults for SavedCompare {
    fn configurations(self) -> Vec<SavedConfiguration> {
        let engines = self.engines.into_iter().filter_map(|engine| {
            let figures = engine.figures?;
            Some(SavedConfiguration {
                name: engine.name,
                quantity: Quantity::Speed,
                estimate: estimate(figures.news_per_second, figures.news_per_second_interval),
                news: engine.samples.last().and_then(|sample| sample.news),
                samples: engine.samples.iter().map(|sample| sample.news_per_second).collect(),
            })
        });
        engines.collect()
    }
}

impl SavedResults for SavedGate {
    fn configurations(self) -> Vec<SavedConfiguration> {
        let quantity = match self.configuration.metric.as_str() {
            "instructions" => Quantity::Count(CountedEvent::Instructions),
            "cycles" => Quantity::Count(CountedEvent::Cycles),
            _ => Quantity::Speed,
        };
        let builds = |role: &str| self.engines.iter().filter(|one| one.role == role).count();
        let programs = self.engines.iter().filter(|one| one.role != "calibration_kernel");
        let configuration = |series: &SavedSeries| SavedConfiguration {
            name: match builds(&series.role) {
                1 => series.role.clone(),
                _ => format!("{}_{}", series.role, series.build),
            },
            quantity,
            estimate: estimate(series.news_per_second, series.news_per_second_interval),
            samples: series.samples.clone(),
            news: series.news,
        };
        programs.map(configuration).collect()
    }
}

impl SavedFigures {
    /// The figures on this number of threads. The news items of a pass follow from its time and the speed.
    fn configuration(&self, threads: u64, samples_ns: &[u64]) -> SavedConfiguration {
        let news = self.news_per_second * self.median_pass_ns / 1e9;
        let samples_ns: Vec<_> = samples_ns.iter().map(|sample| *sample as f64).collect();
        let median = crate::measure::stats::median(&samples_ns);
        SavedConfiguration {
            name: counted(threads, "thread"),
            quantity: Quantity::Speed,
            estimate: estimate(self.news_per_second, self.news_per_second_interval),
            samples: samples_ns.iter().map(|ns| self.news_per_second * median / ns).collect(),
            news: Some(news.round() as u64),
        }
    }
}

impl SavedFormat {
    fn configuration(self) -> SavedConfiguration {
        let times = if self.rounds_ns.is_empty() { vec![self.time_ns] } else { self.rounds_ns };
        let samples: Vec<_> = times.iter().map(|ns| self.news as f64 * 1e9 / *ns as f64).collect();
        SavedConfiguration {
            name: format!("format {}", self.format),
            quantity: Quantity::Speed,
            estimate: Estimate::median_of(&samples),
            samples,
            news: Some(self.news),
        }
    }
}

/// An estimate whose interval contains it, whatever the file says.
fn estimate(value: f64, [low, high]: [f64; 2]) -> Estimate {
    let only = |value| Interval { low: value, high: value };
    Estimate { value, interval: only(value).hull(only(low)).hull(only(high)) }
}
