//! Engines that run the script `parse.py` with a Python interpreter, on one thread and in parallel.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, anyhow};
use newsparse::CancellationToken;
use newsparse::measure::compare::EngineResult;
use newsparse::measure::engine::{Engine, EngineCommand, EngineLimits};
use newsparse::report::ReferenceFigures;
use tempfile::TempDir;

use super::print_message;

/// The script, which is part of the executable.
const SCRIPT: &str = include_str!("parse.py");

/// The packages that the script imports.
const REQUIREMENTS: &str = "beautifulsoup4 feedparser";

/// Prints the version, 1 if the build can run without the GIL, and 1 if the package newsparse is installed.
const PROBE: &str = "import sys, sysconfig, importlib.util; \
    print(*sys.version_info[:2], int(bool(sysconfig.get_config_var('Py_GIL_DISABLED'))), \
    int(importlib.util.find_spec('newsparse') is not None))";

const PROBE_TIMEOUT: Duration = Duration::from_secs(60);

/// News per second in the article 'Free-threaded Python – hit or miss?': on one thread, and on 8 threads with the GIL and
/// without.
const SINGLE: f64 = 15.0;
const THREADS_WITH_GIL: f64 = 37.0;
const THREADS_WITHOUT_GIL: f64 = 73.0;

/// The article, and the differences between its measurement and this one.
const REFERENCE_SOURCE: &str =
    "'Free-threaded Python – hit or miss?', on another machine and other pages";

/// The engines of an interpreter.
pub struct PythonEngines {
    program: String,
    build: PythonBuild,
}

/// The script in a temporary folder, which is removed on drop.
pub struct ScriptFile {
    path: PathBuf,
    _folder: TempDir,
}

impl ScriptFile {
    /// Writes the script. The caller has to check the cancellation token from now on, so that Ctrl-C does not leave the
    /// temporary folder behind.
    pub fn new() -> anyhow::Result<Self> {
        let folder = tempfile::Builder::new().prefix("newsparse-python-").tempdir();
        let folder = folder.context("cannot create a temporary folder for parse.py")?;
        let path = folder.path().join("parse.py");
        fs::write(&path, SCRIPT).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(ScriptFile { path, _folder: folder })
    }
}

/// The properties of an interpreter that decide how it can run in parallel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PythonBuild {
    version: (u32, u32),
    is_free_threaded: bool,
    has_newsparse: bool,
}

/// A part of the name of an engine, and the arguments of the script for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct ScriptOption {
    name: &'static str,
    arguments: &'static [&'static str],
}

/// The parser of the documents.
type ScriptParser = ScriptOption;

/// The way in which documents are parsed at the same time.
type ScriptMode = ScriptOption;

const PYTHON: ScriptParser = ScriptOption { name: "", arguments: &[] };
const NEWSPARSE: ScriptParser =
    ScriptOption { name: " newsparse", arguments: &["--parser", "newsparse"] };

const SINGLE_THREAD: ScriptMode = ScriptOption { name: "", arguments: &[] };
const THREADS: ScriptMode = ScriptOption { name: " threads", arguments: &["--multithreaded"] };
const INTERPRETERS: ScriptMode =
    ScriptOption { name: " interpreters", arguments: &["--interpreters"] };
const PROCESSES: ScriptMode = ScriptOption { name: " processes", arguments: &["--processes"] };
const EVENT_LOOP: ScriptMode = ScriptOption { name: " asyncio", arguments: &["--asyncio"] };

/// A way to run the script.
struct PythonConfiguration {
    /// The name of the engine.
    name: String,
    python_arguments: &'static [&'static str],
    script_arguments: Vec<&'static str>,
    /// News per second in the article.
    in_article: Option<f64>,
}

impl PythonEngines {
    /// Runs the interpreter to find its version and build. Prints a message if it cannot run in all configurations.
    pub fn new(program: &str) -> anyhow::Result<Self> {
        let probe = EngineCommand::new(program).argument("-c").argument(PROBE);
        let limits = EngineLimits::default().timeout(PROBE_TIMEOUT);
        let output =
            probe.output(&limits, &CancellationToken::default()).map_err(
                |failure| match &*failure.stderr {
                    "" => anyhow!("--python {program}: {failure}"),
                    stderr => anyhow!("--python {program}: {failure}:\n{stderr}"),
                },
            )?;
        let build = PythonBuild::parse(&output).ok_or_else(|| {
            anyhow!("--python {program}: not a Python interpreter: it printed '{output}'")
        })?;
        if let Some(limitations) = build.limitations() {
            print_message(format_args!("{program} {limitations}"));
        }
        Ok(PythonEngines { program: program.to_owned(), build })
    }

    /// Returns the names of the engines.
    pub fn names(&self) -> impl Iterator<Item = String> + use<> {
        self.build.configurations().into_iter().map(|configuration| configuration.name)
    }

    /// Returns the engines without samples.
    pub fn results(&self, script: &ScriptFile, corpus: &Path) -> Vec<EngineResult> {
        let result = |configuration: PythonConfiguration| {
            let command = EngineCommand::new(&self.program);
            let command =
                configuration.python_arguments.iter().fold(command, EngineCommand::argument);
            let command = command.temporary_file(&script.path, "parse.py");
            let command =
                configuration.script_arguments.iter().fold(command, EngineCommand::argument);
            let engine = Engine { name: configuration.name, command: command.corpus(corpus) };
            EngineResult::new(engine)
        };
        self.build.configurations().into_iter().map(result).collect()
    }

    /// Returns the figures of the article.
    pub fn references(&self) -> ReferenceFigures {
        let configurations = self.build.configurations().into_iter();
        let figures = configurations.filter_map(|configuration| {
            let figure = configuration.in_article?;
            Some((configuration.name, figure))
        });
        ReferenceFigures { source: REFERENCE_SOURCE.to_owned(), news_per_second: figures.collect() }
    }

    /// Returns how to install the packages if one of the engines failed for lack of them.
    pub fn hint(&self, result: &EngineResult) -> Option<String> {
        let failure = result.failure.as_ref()?;
        let is_python = self.names().any(|name| name == result.engine.name);
        let lacks_package = is_python && failure.stderr.contains("ModuleNotFoundError");
        lacks_package.then(|| {
            format!("parse.py needs two packages: {} -m pip install {REQUIREMENTS}", self.program)
        })
    }
}

impl PythonBuild {
    /// Parses the last line of the output of [`PROBE`].
    fn parse(output: &str) -> Option<Self> {
        let line = output.lines().last()?;
        let numbers: Vec<u32> =
            line.split_ascii_whitespace().map(str::parse).collect::<Result<_, _>>().ok()?;
        match numbers[..] {
            [major, minor, free @ (0 | 1), newsparse @ (0 | 1)] => Some(PythonBuild {
                version: (major, minor),
                is_free_threaded: free == 1,
                has_newsparse: newsparse == 1,
            }),
            _ => None,
        }
    }

    /// Python supports `-X gil` since 3.13; builds with the GIL reject `gil=0`.
    fn has_gil_option(self) -> bool {
        self.version >= (3, 13)
    }

    fn has_interpreter_pool(self) -> bool {
        self.version >= (3, 14)
    }

    /// Returns the configurations that the build supports: of the article's parser, then of the package newsparse.
    fn configurations(self) -> Vec<PythonConfiguration> {
        let mut configurations = self.configurations_of(PYTHON);
        if self.has_newsparse {
            configurations.extend(self.configurations_of(NEWSPARSE));
        }
        configurations
    }

    fn configurations_of(self, parser: ScriptParser) -> Vec<PythonConfiguration> {
        let (gil, with_gil): (_, &[_]) = match self.has_gil_option() {
            true => (" gil=1", &["-X", "gil=1"]),
            false => ("", &[]),
        };
        let configuration = |(gil, python_arguments): (&str, &'static [&'static str]),
                             mode: ScriptMode,
                             in_article: Option<f64>| {
            let ScriptMode { name, arguments } = mode;
            PythonConfiguration {
                name: format!("python{gil}{}{name}", parser.name),
                python_arguments,
                script_arguments: [parser.arguments, arguments].concat(),
                in_article: in_article.filter(|_| parser == PYTHON),
            }
        };
        let with_gil = (gil, with_gil);
        let mut configurations = vec![
            configuration(with_gil, SINGLE_THREAD, Some(SINGLE)),
            configuration(with_gil, THREADS, Some(THREADS_WITH_GIL)),
        ];
        if self.is_free_threaded {
            let without_gil: (_, &[_]) = (" gil=0", &["-X", "gil=0"]);
            configurations.extend([
                configuration(without_gil, SINGLE_THREAD, None),
                configuration(without_gil, THREADS, Some(THREADS_WITHOUT_GIL)),
            ]);
        }
        if self.has_interpreter_pool() && parser == PYTHON {
            configurations.push(configuration(with_gil, INTERPRETERS, None));
        }
        configurations.extend([
            configuration(with_gil, PROCESSES, None),
            configuration(with_gil, EVENT_LOOP, None),
        ]);
        configurations
    }

    /// Describes the configurations that the build does not support.
    fn limitations(self) -> Option<String> {
        let mut missing = Vec::new();
        if !self.is_free_threaded {
            missing.push("no run without the GIL");
        }
        if !self.has_interpreter_pool() {
            missing.push("no pool of interpreters");
        }
        let build = if self.is_free_threaded { "" } else { ", not a free-threaded build" };
        let (major, minor) = self.version;
        let missing = (!missing.is_empty()).then(|| missing.join(", "))?;
        Some(format!("is Python {major}.{minor}{build}: {missing}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(version: (u32, u32), is_free_threaded: bool) -> PythonBuild {
        PythonBuild { version, is_free_threaded, has_newsparse: false }
    }

    fn arguments(build: PythonBuild) -> Vec<String> {
        let configurations = build.configurations().into_iter();
        configurations
            .map(|one| [one.python_arguments, &one.script_arguments].concat().join(" "))
            .collect()
    }

    #[test]
    fn configurations_depend_on_version_and_build() {
        let (processes, asyncio) = ("-X gil=1 --processes", "-X gil=1 --asyncio");
        let with_gil = ["-X gil=1", "-X gil=1 --multithreaded"];
        let without_gil = ["-X gil=0", "-X gil=0 --multithreaded"];
        let old = ["", "--multithreaded", "--processes", "--asyncio"];
        assert_eq!(arguments(build((3, 11), false)), old);
        let [single, threads] = with_gil;
        assert_eq!(arguments(build((3, 13), false)), [single, threads, processes, asyncio]);
        let [free, free_threads] = without_gil;
        let all = [single, threads, free, free_threads, processes, asyncio];
        assert_eq!(arguments(build((3, 13), true)), all);
        let interpreters = "-X gil=1 --interpreters";
        let all = [single, threads, free, free_threads, interpreters, processes, asyncio];
        assert_eq!(arguments(build((3, 14), true)), all);
        assert_eq!(arguments(build((4, 0), true)), all);
    }

    #[test]
    fn the_package_newsparse_has_engines_of_its_own() {
        let build = PythonBuild { has_newsparse: true, ..build((3, 14), true) };
        let configurations = build.configurations();
        let names: Vec<_> = configurations.iter().map(|one| &*one.name).collect();
        let expected = [
            "python gil=1 newsparse",
            "python gil=1 newsparse threads",
            "python gil=0 newsparse",
            "python gil=0 newsparse threads",
            "python gil=1 newsparse processes",
            "python gil=1 newsparse asyncio",
        ];
        assert_eq!(names[names.len() - expected.len()..], expected);
        assert_eq!(configurations[7].script_arguments, ["--parser", "newsparse"]);
        assert_eq!(configurations[8].in_article, None);
    }

    #[test]
    fn configurations_have_the_figures_of_the_article() {
        let configurations = build((3, 14), true).configurations().into_iter();
        let figures: Vec<_> = configurations.map(|one| one.in_article).collect();
        assert_eq!(figures, [Some(15.0), Some(37.0), None, Some(73.0), None, None, None]);
    }

    #[test]
    fn parses_the_output_of_the_probe() {
        assert_eq!(PythonBuild::parse("3 14 1 0\n"), Some(build((3, 14), true)));
        assert_eq!(PythonBuild::parse("hello\n3 9 0 0"), Some(build((3, 9), false)));
        for bad in ["", "hello", "3 14", "3 14 1", "3 14 2 0", "3 14 1 1 1", "Python 3.14.0"] {
            assert_eq!(PythonBuild::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn describes_unsupported_configurations() {
        assert_eq!(build((3, 14), true).limitations(), None);
        for (build, expected) in [
            (build((3, 13), true), "is Python 3.13: no pool of interpreters"),
            (
                build((3, 14), false),
                "is Python 3.14, not a free-threaded build: no run without the GIL",
            ),
            (
                build((3, 13), false),
                "is Python 3.13, not a free-threaded build: no run without the GIL, no pool of interpreters",
            ),
        ] {
            assert_eq!(build.limitations().unwrap(), expected);
        }
    }
}
