//! What a program was found to do, stored to be compared with later.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::calibration;
use super::rounds::{Role, Rounds};
use crate::measure::Machine;

/// The version of the file's shape. It grows when a field changes its meaning or goes.
const VERSION: u32 = 1;

/// Speeds of a program with all that they depend on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoredBaseline {
    /// Which newsparse stored it.
    pub newsparse_version: String,
    /// Where it was measured.
    pub machine: Machine,
    /// What was parsed, and how.
    #[serde(rename = "subject")]
    pub workload: Workload,
    /// The version of the calibration kernel.
    kernel_version: u32,
    /// News per second, one a round.
    #[serde(alias = "head")] // its name before "candidate"
    candidate: Vec<f64>,
    /// How often a second the kernel was done, one a round.
    kernel: Vec<f64>,
}

/// What must be the same for speeds to be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workload {
    /// The digest of the corpus.
    pub corpus_digest: String,
    /// What the corpus is called; may differ.
    pub corpus_name: String,
    /// The command of another program; `None` for newsparse itself.
    pub command: Option<String>,
    /// On how many threads; `None` for the plain loop on one.
    pub threads: Option<usize>,
    /// The digest of the rules given.
    pub rules_digest: String,
    /// For how long the program was asked to measure in each round, in nanoseconds.
    pub min_time_ns: u64,
}

/// Why a baseline is of no use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BaselineError {
    /// It cannot be read to the end.
    #[error("not a whole baseline: {0}")]
    Malformed(String),
    /// This version cannot read it.
    #[error(
        "a baseline of version {0}, and this newsparse reads version {VERSION}: store it again"
    )]
    Version(u32),
    /// It is not what was written.
    #[error("was changed after it had been written: its checksum does not match; store it again")]
    ChecksumMismatch,
    /// It was measured beside another kernel.
    #[error("its calibration kernel is of version {0}, and this newsparse has version {version}: store it again", version = calibration::VERSION)]
    Kernel(u32),
    /// It is of something else.
    #[error("{what} differs: {then} then, {now} now")]
    Differs {
        /// What differs.
        what: &'static str,
        /// What it was.
        then: String,
        /// What it is.
        now: String,
    },
}

#[derive(Serialize, Deserialize)]
struct File<'a> {
    baseline_version: u32,
    /// Of the baseline as it is written, BLAKE3.
    checksum: String,
    #[serde(borrow)]
    baseline: &'a RawValue,
}

/// What every version has.
#[derive(Deserialize)]
struct AnyFile {
    baseline_version: u32,
}

impl StoredBaseline {
    /// What was measured, with the kernel beside.
    pub fn new(machine: Machine, workload: Workload, rounds: &Rounds) -> Self {
        StoredBaseline {
            newsparse_version: env!("CARGO_PKG_VERSION").to_owned(),
            machine,
            workload,
            kernel_version: calibration::VERSION,
            candidate: rounds.of(Role::Candidate).speeds.clone(),
            kernel: rounds.of(Role::Kernel).speeds.clone(),
        }
    }

    /// The baseline that a file holds.
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

    /// What a file holds.
    pub fn to_json(&self) -> String {
        let baseline = serde_json::value::to_raw_value(self).expect("no key that is not a string");
        let file =
            File { baseline_version: VERSION, checksum: checksum(&baseline), baseline: &baseline };
        serde_json::to_string(&file).expect("no key that is not a string")
    }

    /// Compares what must be the same.
    ///
    /// # Errors
    /// If something is not: the message says what.
    pub fn check_workload(&self, now: &Workload) -> Result<(), BaselineError> {
        let then = &self.workload;
        let differing = [
            ("the corpus", then.corpus_digest != now.corpus_digest, then.corpus(), now.corpus()),
            ("the program", then.command != now.command, then.program(), now.program()),
            ("the number of threads", then.threads != now.threads, then.threads(), now.threads()),
            ("the site rules", then.rules_digest != now.rules_digest, then.rules(), now.rules()),
            (
                "the time of a turn",
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

    /// The logarithms of the speeds, in relation to the kernel's or as they are.
    pub(super) fn ln_speeds(&self, calibrated: bool) -> Vec<f64> {
        let pairs = self.candidate.iter().zip(&self.kernel);
        pairs
            .map(|(candidate, kernel)| {
                if calibrated { candidate / kernel } else { *candidate }.ln()
            })
            .collect()
    }
}

/// What is said of each in messages.
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
    fn what_was_written_is_read() {
        assert_eq!(StoredBaseline::from_json(&baseline().to_json()).unwrap().workload, workload());
        let speeds = StoredBaseline::from_json(&baseline().to_json()).unwrap().ln_speeds(true);
        assert!((speeds[0] - 100_000_f64.ln()).abs() < 1e-9);
    }

    #[test]
    fn a_file_that_is_damaged_changed_or_newer_is_refused() {
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
    fn what_differs_is_said() {
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
        let expected = "the time of a turn differs: 0.1 s then, 1 s now";
        assert_eq!(now(|now| now.min_time_ns = 1_000_000_000).as_deref(), Some(expected));
        assert!(now(|now| now.rules_digest = "1".to_owned()).is_some());
    }
}
