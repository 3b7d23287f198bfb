//! The article's script, run by a Python in each of the article's ways.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, anyhow};
use newsparse::CancellationToken;
use newsparse::measure::compare::EngineResult;
use newsparse::measure::engine::{Engine, EngineCommand, EngineLimits};
use tempfile::TempDir;

use super::say;

/// The script, which goes wherever the program goes. `parse.py` is a link into `benches/peers`: Cargo packages what a link
/// leads to, but nothing of a package below this one.
const SCRIPT: &str = include_str!("parse.py");

/// What it needs.
const REQUIREMENTS: &str = "beautifulsoup4 feedparser";

/// Prints the version, and whether there is a way to do without the lock.
const QUESTION: &str = "import sys, sysconfig; \
    print(*sys.version_info[:2], int(bool(sysconfig.get_config_var('Py_GIL_DISABLED'))))";

/// How long a Python may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// The news per second that the article reports: on one thread, and on 8 with the lock and without.
const SINGLE: f64 = 15.0;
const THREADS_WITH_LOCK: f64 = 37.0;
const THREADS_WITHOUT_LOCK: f64 = 73.0;

/// A Python that is to run the script.
pub struct Article {
    python: String,
    kind: Python,
}

/// The script on the disk, where it is until this is dropped.
pub struct Script {
    path: PathBuf,
    _folder: TempDir,
}

impl Script {
    /// Writes it. From here on Ctrl-C must be looked for.
    pub fn new() -> anyhow::Result<Self> {
        let folder = tempfile::Builder::new().prefix("newsparse-article-").tempdir();
        let folder = folder.context("cannot make a temporary folder for parse.py")?;
        let path = folder.path().join("parse.py");
        fs::write(&path, SCRIPT).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Script { path, _folder: folder })
    }
}

/// What matters of a Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Python {
    version: (u32, u32),
    is_free_threaded: bool,
}

/// A way to run the script: what it is called, the arguments for Python and for the script, and the article's figure.
type Way = (&'static str, &'static [&'static str], &'static [&'static str], Option<f64>);

impl Article {
    /// Asks the Python what it is, and says which ways it does not have.
    pub fn new(python: &str) -> anyhow::Result<Self> {
        let question = EngineCommand::new(python).argument("-c").argument(QUESTION);
        let limits = EngineLimits::default().timeout(PATIENCE);
        let answer =
            question.output(&limits, &CancellationToken::default()).map_err(|failure| {
                match &*failure.stderr {
                    "" => anyhow!("--article {python}: {failure}"),
                    stderr => anyhow!("--article {python}: {failure}:\n{stderr}"),
                }
            })?;
        let kind = Python::from_answer(&answer)
            .ok_or_else(|| anyhow!("--article {python}: no Python: it answers '{answer}'"))?;
        if let Some(missing) = kind.missing() {
            say(format_args!("{python} {missing}"));
        }
        Ok(Article { python: python.to_owned(), kind })
    }

    /// What its engines are called.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.kind.ways().into_iter().map(|(name, ..)| name)
    }

    /// An engine for each way that this Python has.
    pub fn results(&self, script: &Script, corpus: &Path) -> Vec<EngineResult> {
        let result = |(name, for_python, for_script, in_article): Way| {
            let command = EngineCommand::new(&self.python);
            let command = for_python.iter().fold(command, |command, word| command.argument(word));
            let command = command.argument(&script.path);
            let command = for_script.iter().fold(command, |command, word| command.argument(word));
            let engine = Engine { name: name.to_owned(), command: command.corpus(corpus) };
            EngineResult { in_article, ..EngineResult::new(engine) }
        };
        self.kind.ways().into_iter().map(result).collect()
    }

    /// How to get what a run that failed had missed.
    pub fn hint(&self, result: &EngineResult) -> Option<String> {
        let failure = result.failure.as_ref()?;
        let is_ours = self.names().any(|name| name == result.engine.name);
        let is_missing = is_ours && failure.stderr.contains("ModuleNotFoundError");
        is_missing.then(|| {
            format!("parse.py needs two packages: {} -m pip install {REQUIREMENTS}", self.python)
        })
    }
}

impl Python {
    /// From the last line that it prints if it is asked.
    fn from_answer(answer: &str) -> Option<Self> {
        let line = answer.lines().last()?;
        let numbers: Vec<u32> =
            line.split_ascii_whitespace().map(str::parse).collect::<Result<_, _>>().ok()?;
        match numbers[..] {
            [major, minor, free @ (0 | 1)] => {
                Some(Python { version: (major, minor), is_free_threaded: free == 1 })
            }
            _ => None,
        }
    }

    /// `-X gil` is known from 3.13 on, and 0 refused by builds with the lock.
    fn ways(self) -> Vec<Way> {
        let mut ways: Vec<Way> = match self.version {
            (3, 13..) | (4.., _) => vec![
                ("python gil=1", &["-X", "gil=1"], &[], Some(SINGLE)),
                (
                    "python gil=1 threads",
                    &["-X", "gil=1"],
                    &["--multithreaded"],
                    Some(THREADS_WITH_LOCK),
                ),
            ],
            _ => vec![
                ("python", &[], &[], Some(SINGLE)),
                ("python threads", &[], &["--multithreaded"], Some(THREADS_WITH_LOCK)),
            ],
        };
        if self.is_free_threaded {
            ways.push((
                "python gil=0 threads",
                &["-X", "gil=0"],
                &["--multithreaded"],
                Some(THREADS_WITHOUT_LOCK),
            ));
        }
        if self.version >= (3, 14) {
            ways.push(("python interpreters", &["-X", "gil=1"], &["--interpreters"], None));
        }
        ways
    }

    /// What it does not have, for people.
    fn missing(self) -> Option<String> {
        let (major, minor) = self.version;
        let interpreters = if self.version >= (3, 14) { "" } else { ", no pool of interpreters" };
        match (self.is_free_threaded, interpreters) {
            (true, "") => None,
            (true, _) => Some(format!("is Python {major}.{minor}: no pool of interpreters")),
            (false, _) => Some(format!(
                "is Python {major}.{minor}, no free-threaded build: no run without the GIL{interpreters}"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn python(version: (u32, u32), is_free_threaded: bool) -> Python {
        Python { version, is_free_threaded }
    }

    fn arguments(python: Python) -> Vec<String> {
        let words =
            |(_, for_python, for_script, _): Way| [for_python, for_script].concat().join(" ");
        python.ways().into_iter().map(words).collect()
    }

    #[test]
    fn a_python_is_run_in_the_ways_that_it_has() {
        let threads = "-X gil=1 --multithreaded";
        let without_lock = "-X gil=0 --multithreaded";
        let interpreters = "-X gil=1 --interpreters";
        assert_eq!(arguments(python((3, 11), false)), ["", "--multithreaded"]);
        assert_eq!(arguments(python((3, 13), false)), ["-X gil=1", threads]);
        assert_eq!(arguments(python((3, 13), true)), ["-X gil=1", threads, without_lock]);
        assert_eq!(arguments(python((3, 14), false)), ["-X gil=1", threads, interpreters]);
        let all = ["-X gil=1", threads, without_lock, interpreters];
        assert_eq!(arguments(python((3, 14), true)), all);
    }

    #[test]
    fn figures_stand_beside_the_ways_that_they_belong_to() {
        let figures: Vec<_> =
            python((3, 14), true).ways().into_iter().map(|(.., figure)| figure).collect();
        assert_eq!(figures, [Some(15.0), Some(37.0), Some(73.0), None]);
    }

    #[test]
    fn an_answer_is_a_version_and_a_kind() {
        assert_eq!(Python::from_answer("3 14 1\n"), Some(python((3, 14), true)));
        assert_eq!(Python::from_answer("hello\n3 9 0"), Some(python((3, 9), false)));
        for bad in ["", "hello", "3 14", "3 14 2", "3 14 1 1", "Python 3.14.0"] {
            assert_eq!(Python::from_answer(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_missing_is_said() {
        assert_eq!(python((3, 14), true).missing(), None);
        assert_eq!(
            python((3, 13), false).missing().unwrap(),
            "is Python 3.13, no free-threaded build: no run without the GIL, no pool of interpreters"
        );
    }
}
