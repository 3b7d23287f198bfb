//! Baselines: measured speeds of a program, stored for later comparisons.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::calibration;
use super::metric::Metric;
use super::rounds::{Role, Rounds};
use super::work::Work;
use crate::measure::Machine;

/// The version of the file format. It grows when a field is removed or changes its meaning.
const VERSION: u32 = 1;

/// Speeds of a program, and everything that they depend on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoredBaseline {
    /// The version of newsparse that stored the baseline.
    pub newsparse_version: String,
    /// The machine that it was measured on.
    pub machine: Machine,
    /// The corpus and the configuration.
    #[serde(rename = "subject")]
    pub workload: Workload,
    /// The version of the calibration kernel.
    kernel_version: u32,
    /// News items per second, one value a round.
    #[serde(alias = "head")] // its name before "candidate"
    candidate: Vec<f64>,
    /// Runs of the kernel per second, one value a round.
    kernel: Vec<f64>,
    /// The news items of a pass. Older files do not have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    news: Option<u64>,
    /// The digest of the items of a pass.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item_digest: Option<String>,
}

/// The properties that must be equal for speeds to be comparable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workload {
    /// The digest of the corpus.
    pub corpus_digest: String,
    /// The name of the corpus, which may differ.
    pub corpus_name: String,
    /// The command of another program; `None` for newsparse itself.
    pub command: Option<String>,
    /// The number of threads; `None` for the plain loop on one.
    pub threads: Option<usize>,
    /// The digest of the site rules.
    pub rules_digest: String,
    /// The time that the program was asked to measure in each round, in nanoseconds.
    pub min_time_ns: u64,
    /// The name of the metric. Older files do not have it.
    #[serde(default = "time")]
    pub metric: String,
}

fn time() -> String {
    Metric::Time.name().to_owned()
}

/// The reason why a baseline cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BaselineError {
    /// The file is not a complete baseline.
    #[error("not a complete baseline: {0}")]
    Malformed(String),
    /// The file has another version.
    #[error(
        "a baseline of version {0}, but this newsparse reads version {VERSION}: store it again"
    )]
    Version(u32),
    /// The checksum does not match.
    #[error(
        "the file was changed after it was written: its checksum does not match; store it again"
    )]
    ChecksumMismatch,
    /// It was measured with another version of the kernel.
    #[error("its calibration kernel has version {0}, but this newsparse has version {version}: store it again", version = calibration::VERSION)]
    Kernel(u32),
    /// It was measured with another workload.
    #[error("{what} differs: {then} then, {now} now")]
    Differs {
        /// The value that differs.
        what: &'static str,
        /// The value in the baseline.
        then: String,
        /// The value in this run.
        now: String,
    },
}

#[derive(Serialize, Deserialize)]
struct File<'a> {
    baseline_version: u32,
    /// The BLAKE3 hash of the baseline as it is written.
    checksum: String,
    #[serde(borrow)]
    baseline: &'a RawValue,
}

/// The field that every version has.
#[derive(Deserialize)]
struct AnyFile {
    baseline_version: u32,
}

impl StoredBaseline {
    /// Takes the speeds of the candidate and of the kernel.
    pub fn new(machine: Machine, workload: Workload, rounds: &Rounds) -> Self {
        StoredBaseline {
            newsparse_version: env!("CARGO_PKG_VERSION").to_owned(),
            machine,
            workload,
            kernel_version: calibration::VERSION,
            candidate: rounds.of(Role::Candidate).speeds.clone(),
            kernel: rounds.of(Role::Kernel).speeds.clone(),
            news: rounds.of(Role::Candidate).work().news,
            item_digest: rounds.of(Role::Candidate).work().digest.map(|digest| digest.to_string()),
        }
    }

    /// The result of a pass then, as far as it is known.
    pub fn work(&self) -> Work {
        let digest = self.item_digest.as_ref().and_then(|digest| digest.parse().ok());
        Work { news: self.news, digest }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// If it is damaged, changed, or of another version.
    pub fn from_json(text: &str) -> Result<Self, BaselineError> {
        let malformed = |error: serde_json::Error| BaselineError::Malformed(error.to_string());
        let AnyFile { baseline_version } = serde_json::from_str(text).map_err(malformed)?;
        if baseline_version != VERSION {
            return Err(BaselineError::Version(baseline_version));
        }
        let file: File = serde_json::from_str(text).map_err(malformed)?;
        if file.checksum != checksum(file.baseline) {
            return Err(BaselineError::ChecksumMismatch);
        }
        let baseline: StoredBaseline =
            serde_json::from_str(file.baseline.get()).map_err(malformed)?;
        match baseline.kernel_version {
            calibration::VERSION => Ok(baseline),
            version => Err(BaselineError::Kernel(version)),
        }
    }

    /// Returns the content of a file.
    pub fn to_json(&self) -> String {
        let baseline = serde_json::value::to_raw_value(self).expect("no key that is not a string");
        let file =
            File { baseline_version: VERSION, checksum: checksum(&baseline), baseline: &baseline };
        serde_json::to_string(&file).expect("no key that is not a string")
    }

    /// Compares the workload of the baseline with that of this run.
    ///
    /// # Errors
    /// If they differ: the error has the first difference.
    pub fn check_workload(&self, now: &Workload) -> Result<(), BaselineError> {
        let then = &self.workload;
        let differing = [
            ("the metric", then.metric != now.metric, then.metric.clone(), now.metric.clone()),
            ("the corpus", then.corpus_digest != now.corpus_digest, then.corpus(), now.corpus()),
            ("the program", then.command != now.command, then.program(), now.program()),
            ("the number of threads", then.threads != now.threads, then.threads(), now.threads()),
            ("the site rules", then.rules_digest != now.rules_digest, then.rules(), now.rules()),
            (
                "the time of a sample",
                then.min_time_ns != now.min_time_ns,
                then.seconds(),
                now.seconds(),
            ),
        ];
        match differing.into_iter().find(|(_, differs, ..)| *differs) {
            Some((what, _, then, now)) => Err(BaselineError::Differs { what, then, now }),
            None => Ok(()),
        }
    }

    /// The logarithms of the speeds, divided by those of the kernel if `calibrated`.
    pub(super) fn ln_speeds(&self, calibrated: bool) -> Vec<f64> {
        if !calibrated {
            return self.candidate.iter().map(|candidate| candidate.ln()).collect();
        }
        let pairs = self.candidate.iter().zip(&self.kernel);
        pairs.map(|(candidate, kernel)| (candidate / kernel).ln()).collect()
    }
}

/// The values in messages.
impl Workload {
    fn corpus(&self) -> String {
        format!("{} ({:.12})", self.corpus_name, self.corpus_digest)
    }

    fn program(&self) -> String {
        self.command.clone().unwrap_or_else(|| "newsparse".to_owned())
    }

    fn threads(&self) -> String {
        self.threads.map_or("a single thread".to_owned(), |threads| format!("a pool of {threads}"))
    }

    fn rules(&self) -> String {
        format!("{:.12}", self.rules_digest)
    }

    fn seconds(&self) -> String {
        format!("{} s", self.min_time_ns as f64 / 1e9)
    }
}

fn checksum(baseline: &RawValue) -> String {
    blake3::hash(baseline.get().as_bytes()).to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workload() -> Workload {
        Workload {
            corpus_digest: "0123456789abcdef".to_owned(),
            corpus_name: "feeds".to_owned(),
            command: None,
            threads: None,
            rules_digest: "fedcba9876543210".to_owned(),
            min_time_ns: 100_000_000,
            metric: time(),
        }
    }

    fn baseline() -> StoredBaseline {
        StoredBaseline {
            candidate: vec![100.0, 0.1 + 0.2],
            kernel: vec![1e-3, 7.0],
            ..StoredBaseline::new(Machine::this(), workload(), &Rounds::default())
        }
    }

    #[test]
    fn reads_what_was_written() {
        assert_eq!(StoredBaseline::from_json(&baseline().to_json()).unwrap().workload, workload());
        let speeds = StoredBaseline::from_json(&baseline().to_json()).unwrap().ln_speeds(true);
        assert!((speeds[0] - 100_000_f64.ln()).abs() < 1e-9);
    }

    #[test]
    fn rejects_damaged_changed_and_newer_files() {
        let json = baseline().to_json();
        for length in 0..json.len() {
            let error = StoredBaseline::from_json(&json[..length]).unwrap_err();
            assert!(matches!(error, BaselineError::Malformed(_)), "{length}: {error}");
        }
        let changed = json.replace("[100.0,", "[200.0,");
        assert_eq!(StoredBaseline::from_json(&changed), Err(BaselineError::ChecksumMismatch));
        let newer = json.replace("\"baseline_version\":1", "\"baseline_version\":2");
        assert_eq!(StoredBaseline::from_json(&newer), Err(BaselineError::Version(2)));
        assert_eq!(
            StoredBaseline::from_json(r#"{"baseline_version":3,"all":"else is new"}"#),
            Err(BaselineError::Version(3))
        );
        for json in ["", "null", "[]", "{}", "\u{0}", r#"{"baseline_version":"1"}"#] {
            assert!(StoredBaseline::from_json(json).is_err(), "{json}");
        }
        let kernel = StoredBaseline { kernel_version: 9, ..baseline() }.to_json();
        assert_eq!(StoredBaseline::from_json(&kernel), Err(BaselineError::Kernel(9)));
    }

    #[test]
    fn errors_name_the_difference() {
        let now = |change: fn(&mut Workload)| {
            let mut now = workload();
            change(&mut now);
            baseline().check_workload(&now).err().map(|error| error.to_string())
        };
        assert_eq!(now(|now| now.corpus_name = "elsewhere".to_owned()), None);
        let expected = "the corpus differs: feeds (0123456789ab) then, feeds (1) now";
        assert_eq!(now(|now| now.corpus_digest = "1".to_owned()).as_deref(), Some(expected));
        let expected = "the program differs: newsparse then, python parse.py now";
        let command = now(|now| now.command = Some("python parse.py".to_owned()));
        assert_eq!(command.as_deref(), Some(expected));
        let expected = "the number of threads differs: a single thread then, a pool of 2 now";
        assert_eq!(now(|now| now.threads = Some(2)).as_deref(), Some(expected));
        let expected = "the time of a sample differs: 0.1 s then, 1 s now";
        assert_eq!(now(|now| now.min_time_ns = 1_000_000_000).as_deref(), Some(expected));
        assert!(now(|now| now.rules_digest = "1".to_owned()).is_some());
    }
}
