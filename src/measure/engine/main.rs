//! The main function of an engine that is written in Rust.

use std::ffi::OsString;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use std::{env, error, io};

use super::{MIN_TIME_VARIABLE, PASSES_VARIABLE, protocol_lines};
use crate::corpus::{Corpus, Diagnostic, Document};
use crate::measure::{MeasureOptions, ParseDocument, Pass, Threads, measure};

/// Exit status of a failed run, as of `newsparse` itself.
const FAILURE: u8 = 2;

/// Runs a parser as an engine of `newsparse compare` and `newsparse gate`.
///
/// The arguments of the program are the paths of the corpus, and `--threads N` or `--multithreaded` before or after them.
/// The corpus is loaded as `newsparse` loads it, and measured with [`measure`]. The closure parses a document, drops the
/// result, and returns the number of its news items.
///
/// The version is the name of the program; [`run_as`] gives another.
///
/// ```no_run
/// fn main() -> std::process::ExitCode {
///     newsparse::engine::run(|document| document.bytes.split(|byte| *byte == b'\n').count() as u64)
/// }
/// ```
pub fn run(parse: impl Fn(&Document) -> u64 + Sync) -> ExitCode {
    run_as(&program_name(), parse)
}

/// Runs a parser as an engine, as [`run`] does, and prints this version of it.
pub fn run_as(version: &str, parse: impl Fn(&Document) -> u64 + Sync) -> ExitCode {
    run_parser(version, &parse)
}

/// Runs a parser as an engine, as [`run_as`] does. If it implements [`ParseDocument::count_fields`] and
/// [`ParseDocument::add_to_digest`], the number of fields and the digest of its items are printed too: the first shows less
/// work, the second that two builds find the same.
///
/// ```no_run
/// use newsparse::Document;
/// use newsparse::measure::{ItemDigest, ParseDocument};
///
/// struct Titles;
///
/// fn titles(document: &Document) -> Vec<&[u8]> {
///     document.bytes.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"title: ")).collect()
/// }
///
/// impl ParseDocument for Titles {
///     fn parse_document(&self, document: &Document) -> u64 {
///         titles(document).len() as u64
///     }
///
///     fn add_to_digest(&self, document: &Document, digest: &mut ItemDigest) -> bool {
///         titles(document).iter().for_each(|title| digest.add_line(title));
///         true
///     }
/// }
///
/// fn main() -> std::process::ExitCode {
///     newsparse::engine::run_parser("titles 1.0", &Titles)
/// }
/// ```
#[expect(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "the output of an engine is its protocol"
)]
pub fn run_parser(version: &str, parser: &impl ParseDocument) -> ExitCode {
    let printed = Arguments::parse(env::args_os().skip(1), |name| env::var(name).ok())
        .map_err(Into::into)
        .and_then(|arguments| arguments.measure(version, parser));
    match printed {
        Ok(lines) => {
            println!("{lines}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}", program_name());
            ExitCode::from(FAILURE)
        }
    }
}

/// Returns the options of a measurement on one thread that the environment of an engine asks for.
///
/// # Errors
/// If a variable is not a number.
pub fn options_from_environment() -> Result<MeasureOptions, String> {
    options_from(|name| env::var(name).ok())
}

fn options_from(variable: impl Fn(&str) -> Option<String>) -> Result<MeasureOptions, String> {
    let options = MeasureOptions::default();
    let min_time = variable(MIN_TIME_VARIABLE).map(|text| seconds(&text)).transpose()?;
    let passes = variable(PASSES_VARIABLE).map(|text| number(&text)).transpose()?;
    Ok(options.clone().min_time(min_time.unwrap_or(options.min_time)).passes(passes))
}

fn program_name() -> String {
    let program = env::args_os().next().unwrap_or_default();
    Path::new(&program).file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The command line and the environment of an engine.
#[derive(Debug)]
struct Arguments {
    options: MeasureOptions,
    paths: Vec<PathBuf>,
}

impl Arguments {
    fn parse(
        arguments: impl Iterator<Item = OsString>,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let mut threads = Threads::Single;
        let mut paths = Vec::new();
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.to_str() {
                Some("--multithreaded") => threads = Threads::all(),
                Some("--threads") => {
                    let number = arguments.next().and_then(|number| number.to_str()?.parse().ok());
                    let number: NonZero<usize> =
                        number.ok_or("--threads needs a number above 0")?;
                    threads = Threads::Pool(number);
                }
                Some(option) if option.starts_with("--") => {
                    return Err(format!("unknown option {option}"));
                }
                _ => paths.push(argument.into()),
            }
        }
        if paths.is_empty() {
            return Err("usage: [--threads N | --multithreaded] PATH...".to_owned());
        }
        Ok(Arguments { options: options_from(variable)?.threads(threads), paths })
    }

    /// Returns the lines of the protocol.
    fn measure(
        &self,
        version: &str,
        parser: &impl ParseDocument,
    ) -> Result<String, Box<dyn error::Error>> {
        let corpus = Corpus::load(&self.paths)?;
        for diagnostic in &corpus.diagnostics {
            if let Diagnostic::Unreadable(reason) = diagnostic {
                return Err(io::Error::other(reason.clone()).into());
            }
        }
        let measurement = measure(&corpus, parser, &self.options, &mut |_| ())?;
        let pass = Pass::new(&corpus, parser, self.options.threads)?;
        Ok(protocol_lines(&measurement, pass.fields(), pass.digest(), version))
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.ok_or_else(|| format!("{MIN_TIME_VARIABLE} is '{text}': expected seconds"))
}

fn number(text: &str) -> Result<NonZero<usize>, String> {
    text.parse().map_err(|_| format!("{PASSES_VARIABLE} is '{text}': expected a number above 0"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str], min_time: Option<&str>) -> Result<Arguments, String> {
        parse_with(arguments, min_time, None)
    }

    fn parse_with(
        arguments: &[&str],
        min_time: Option<&str>,
        passes: Option<&str>,
    ) -> Result<Arguments, String> {
        let arguments = arguments.iter().map(OsString::from);
        Arguments::parse(arguments, |name| match name {
            MIN_TIME_VARIABLE => min_time.map(str::to_owned),
            PASSES_VARIABLE => passes.map(str::to_owned),
            _ => None,
        })
    }

    #[test]
    fn options_and_paths_may_come_in_any_order() {
        for arguments in [["--threads", "3", "a", "b"], ["a", "b", "--threads", "3"]] {
            let Arguments { options, paths } = parse(&arguments, Some("0.25")).unwrap();
            assert_eq!(paths, ["a", "b"].map(PathBuf::from));
            assert_eq!(options.threads, Threads::Pool(NonZero::new(3).unwrap()));
            assert_eq!((options.min_time, options.passes), (Duration::from_millis(250), None));
        }
        let all = parse(&["a", "--multithreaded"], None).unwrap();
        assert_eq!(all.options.threads, Threads::all());
        let defaults = parse(&["a"], None).unwrap().options;
        assert_eq!(
            (defaults.threads, defaults.min_time),
            (Threads::Single, Duration::from_secs(1))
        );
    }

    #[test]
    fn wrong_arguments_are_errors() {
        for (arguments, min_time) in [
            (&[][..], None),
            (&["--threads", "0", "a"], None),
            (&["a", "--threads"], None),
            (&["--fast", "a"], None),
            (&["a"], Some("long")),
            (&["a"], Some("-1")),
        ] {
            assert!(parse(arguments, min_time).is_err(), "{arguments:?} {min_time:?}");
        }
        for passes in ["0", "-1", "1.5", "many"] {
            assert!(parse_with(&["a"], None, Some(passes)).is_err(), "{passes}");
        }
    }

    #[test]
    fn a_closure_is_measured_and_its_speed_printed() {
        let folder = tempfile::tempdir().unwrap();
        let feed = "<rss><channel><item><title>a</title></item></channel></rss>";
        std::fs::write(folder.path().join("a.xml"), feed).unwrap();
        let path = folder.path().to_str().unwrap();
        let arguments = parse(&[path], Some("0")).unwrap();
        let lines = arguments.measure("mine 1.2", &|_: &Document| 7).unwrap();
        let mut lines = lines.lines();
        assert!(lines.next().unwrap().starts_with("Parsing speed: "));
        assert_eq!(lines.next(), Some("Parsed news: 7"));
        assert!(lines.next().unwrap().starts_with("Passes: "));
        assert_eq!(lines.collect::<Vec<_>>(), ["Version: mine 1.2"]);
        let exactly = parse_with(&[path], None, Some("3")).unwrap();
        assert!(exactly.measure("", &|_: &Document| 7).unwrap().contains("\nPasses: 3\n"));
        let lines = arguments.measure("newsparse", &crate::Parser::default()).unwrap();
        assert!(lines.contains("\nParsed fields: 1\n"), "{lines}");
        let digest = lines.lines().find_map(|line| line.strip_prefix("Parsed digest: "));
        let mut expected = crate::measure::ItemDigest::default();
        expected.add_line(br#"{"title":"a","_newsparse":{"format":"rss"}}"#);
        assert_eq!(digest, Some(expected.to_string().as_str()));
        let missing = parse(&["no-such-file"], None).unwrap();
        let measure = |arguments: &Arguments, news: u64| {
            arguments.measure("", &move |_: &Document| news).unwrap_err().to_string()
        };
        assert!(measure(&missing, 1).contains("no-such-file"));
        assert!(measure(&arguments, 0).contains("no news"));
    }
}
