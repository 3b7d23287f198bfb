//! `newsparse compare`: compares this program with others.

use std::collections::HashSet;
use std::num::NonZero;
use std::path::Path;

use anyhow::{Context, bail};
use clap::Args;
use newsparse::Corpus;
use newsparse::measure::compare::{CompareOptions, Comparison, Completion, EngineResult, compare};
use newsparse::measure::engine::{Engine, EngineCommand, EngineLimits, adopt_orphans};
use newsparse::measure::{Conditions, Machine, MeasureError, Profile, Threads};
use newsparse::report::{CompareReport, CorpusSummary, Report, Results};

use super::benchmark::profile;
use super::effort::MinTime;
use super::input::{Input, thread_count};
use super::output::{Output, run_info};
use super::peers::{self, AvailablePeer};
use super::progress::Progress;
use super::python::{PythonEngines, ScriptFile};
use super::shared_corpus::{SharedCorpus, check_command};
use super::units::{TimeSpan, count, whole_number};
use super::{Outcome, interrupt, print_message};

/// The names of the engines that are this program.
const SINGLE: &str = "single";
const MULTITHREADED: &str = "multithreaded";

/// The options of `compare`.
#[derive(Args)]
#[command(
    after_help = concat!(
        units_help!(),
        "\n\nExit status: 0 all engines gave figures, 1 an engine failed, 2 invalid usage or unreadable input, 130 \
         interrupted (143 by SIGTERM)."
    ),
    after_long_help = concat!(
        "An engine is a program that prints the line 'Parsing speed: N news/sec' on standard output, where N is a decimal \
        number. The lines 'Parsed news: N', 'Parsed fields: N', 'Parsed digest: HEX' and 'Version: ...' are optional. The environment variable \
        NEWSPARSE_MIN_TIME gives it the value of --min-time in seconds.\n\n\
        COMMAND is split into words like in a shell, but no shell is started. {} is replaced by the PATH, if there is \
        only one and no option filters its documents; otherwise by a temporary folder with the documents.\n\n\
        Each round takes one sample of each engine, in alternating order, so that a disturbance affects all of them. \
        The first engine is this program on one thread. Ratios are relative to it: the median of the ratios of all \
        rounds. An engine that fails, exceeds --timeout or prints no speed is not run again; its row shows the reason. \
        Processes that it leaves behind are killed; other systems than Linux find only those in its process group.\n\n\
        Examples:\n  \
        newsparse compare --engine 'mine=./parse {}' feeds/   a program of yours, on a folder\n  \
        newsparse compare --engine 'a=./a {}' --engine 'b=python b.py --in={}'\n  \
        newsparse compare --python python3.14t feeds/         Python, with and without the GIL\n  \
        newsparse compare --with feed-rs,gofeed feeds/        engines of other projects\n  \
        newsparse compare --json --engine 'mine=./parse {}' > compare.json\n\n",
        units_help!(),
        "\n\nExit status:\n  0    all engines gave figures\n  \
        1    an engine failed, or a document has errors and --strict is given\n  \
        2    invalid usage, or an input cannot be read\n  \
        130  interrupted by Ctrl-C, 143 by SIGTERM, after printing partial results"
    )
)]
pub struct CompareArguments {
    /// Name of an engine, and the command that runs it on the corpus {}; repeatable
    #[arg(short, long = "engine", value_name = "NAME=COMMAND", value_parser = named_command)]
    engines: Vec<(String, String)>,

    /// Add an engine of another project, several with commas, or all that can run here
    ///
    /// Each is run by a driver, a small program of its language, which reads the corpus into memory, warms up, and measures
    /// passes on one thread. 'newsparse compare --list' lists the engines. 'all' leaves out those that cannot run here and those
    /// that read nothing in the corpus. The environment variable NEWSPARSE_ENGINES names the folder of the drivers, in place of
    /// one in the user's folder for caches.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    with: Vec<String>,

    /// List the engines for --with, and the commands that install those that cannot run here
    #[arg(long, conflicts_with_all = ["engines", "with", "paths", "files_from", "html", "csv", "markdown", "bencher", "github-action-benchmark", "openmetrics"])]
    list: bool,

    /// Add engines that run the built-in script parse.py with this Python interpreter
    ///
    /// The script does the work of the one in the article 'Free-threaded Python – hit or miss?'. It is run on one thread, on
    /// several threads with the GIL and, with a free-threaded build, without; in a pool of interpreters from Python 3.14 on; in
    /// processes; and in an event loop. It needs the packages beautifulsoup4 and feedparser. Where the package newsparse is
    /// installed too, each way but the interpreters has an engine that parses with it. Archives are unpacked for the script.
    #[arg(long, alias = "article", value_name = "PYTHON")]
    python: Option<String>,

    /// Number of samples of each engine
    #[arg(long, value_name = "N", value_parser = count, default_value = "7")]
    rounds: NonZero<usize>,

    /// Number of runs of each engine before the first round, which do not count; engines warm up by themselves, too
    #[arg(long, value_name = "N", value_parser = whole_number, default_value = "0")]
    warmup: u64,

    /// Run this command before each run of an engine, such as one that empties a cache
    ///
    /// It is not timed. It is split into words like in a shell, but no shell is started; {} is the path of the corpus. If it
    /// fails, so does the engine.
    #[arg(long, value_name = "COMMAND")]
    prepare: Option<String>,

    /// Time limit for one sample; an engine that exceeds it is killed
    #[arg(long, value_name = "DURATION", default_value = "60s")]
    timeout: TimeSpan,

    /// Time limit for all rounds; no round is started that would exceed it, except the first
    #[arg(long, value_name = "DURATION", default_value = "5min")]
    max_time: TimeSpan,

    #[command(flatten)]
    min_time: MinTime,

    /// Number of threads of the engine 'multithreaded' [default: all available threads]
    #[arg(short, long, value_name = "N", value_parser = thread_count)]
    threads: Option<NonZero<usize>>,

    #[command(flatten)]
    input: Input,

    #[command(flatten)]
    output: Output,
}

/// Runs the comparison and prints the results.
pub fn run(arguments: CompareArguments) -> anyhow::Result<Outcome> {
    if arguments.list {
        peers::print_list(arguments.python.as_deref(), arguments.output.prints("json"))?;
        return Ok(Outcome::Success);
    }
    arguments.output.check()?;
    let conditions = Conditions::now();
    let options = arguments.options()?;
    // Before this process adopts orphans, which it would take from drivers that run at the same time.
    let mut peers = peers::choose(&arguments.with, arguments.python.as_deref())?;
    adopt_orphans();
    let python = arguments.python.as_deref().map(PythonEngines::new).transpose()?;
    arguments.check_engines(python.as_ref(), &peers)?;
    let parser = arguments.input.parser()?;
    let mut diagnostics = arguments.input.diagnostics();
    let corpus = arguments.input.load_in_memory(&parser, &mut diagnostics)?;
    let profile = profile(&corpus, &parser, &mut diagnostics);
    let summary = summary(&corpus, &profile, &arguments.output);
    peers::retain_readers(&mut peers, &profile);

    // From here on there are temporary files, so Ctrl-C must not end the program at once.
    let options = options.cancellation(interrupt::token());
    let script = python.is_some().then(ScriptFile::new).transpose()?;
    let shared = match python.is_some() || !peers.is_empty() {
        true => SharedCorpus::unpacked(&arguments.input, &corpus)?,
        false => SharedCorpus::new(&arguments.input, &corpus)?,
    };
    drop(corpus); // leaves its memory to the engines
    let preparation = arguments.prepare.as_ref();
    let preparation = preparation.map(|command| EngineCommand::parse(command, shared.path()));
    let options = options.preparation(preparation.transpose()?);
    let mut results = arguments.results(&shared)?;
    if let (Some(python), Some(script)) = (&python, &script) {
        results.extend(python.results(script, shared.path()));
    }
    results.extend(peers.into_iter().map(|peer| peer.result(shared.path())));

    let comparison = take_samples(results, &options)?;

    let hint = |python: &PythonEngines| comparison.results.iter().find_map(|one| python.hint(one));
    let hint = python.as_ref().and_then(hint);
    let is_complete = comparison.all_have_figures();
    let references = python.as_ref().map(PythonEngines::references);
    let results = Results::Compare(CompareReport { options, comparison, references });
    let report = Report { run: run_info(Machine::this(), conditions), corpus: summary, results };
    arguments.output.print(&report)?;
    arguments.output.write_files(&report)?;
    if let Some(hint) = hint {
        print_message(format_args!("hint: {hint}"));
    }
    Ok(match diagnostics.finish() {
        Outcome::Success if !is_complete => Outcome::EngineFailed,
        outcome => outcome,
    })
}

fn take_samples(
    results: Vec<EngineResult>,
    options: &CompareOptions,
) -> anyhow::Result<Comparison> {
    let mut progress = Progress::new();
    let runs = options.warm_ups.saturating_add(options.rounds.get()).saturating_mul(results.len());
    let mut done = 0;
    let comparison = compare(results, options, &mut |round, engine| {
        let round = round.map_or("warm-up".to_owned(), |round| format!("round {}", round + 1));
        progress.sampling(done, runs as u64, &format!("{round}: {}", engine.name));
        done += 1;
    });
    let has_samples = comparison.results.iter().any(|result| !result.samples.is_empty());
    match comparison.completion {
        Completion::Interrupted if !has_samples => Err(MeasureError::Interrupted.into()),
        _ => Ok(comparison),
    }
}

/// Describes a corpus of this profile.
fn summary(corpus: &Corpus, profile: &Profile, output: &Output) -> CorpusSummary {
    let mut summary = output.summary(corpus);
    summary.news = Some(profile.news());
    summary.add_parse_errors(profile);
    summary
}

impl CompareArguments {
    fn options(&self) -> anyhow::Result<CompareOptions> {
        let limits = EngineLimits::default()
            .min_time(self.min_time.resolve()?)
            .timeout(self.timeout.duration);
        if limits.min_time >= limits.timeout {
            let (min_time, timeout) = (limits.min_time, &self.timeout);
            bail!("--timeout {timeout} must be longer than --min-time, which is {min_time:?}");
        }
        Ok(CompareOptions::default()
            .rounds(self.rounds)
            .max_time(self.max_time.duration)
            .warm_ups(usize::try_from(self.warmup).unwrap_or(usize::MAX))
            .limits(limits))
    }

    /// Fails if a name is used twice or a command is invalid.
    fn check_engines(
        &self,
        python: Option<&PythonEngines>,
        peers: &[AvailablePeer],
    ) -> anyhow::Result<()> {
        if let Some(command) = &self.prepare {
            EngineCommand::parse(command, Path::new("corpus"))
                .with_context(|| format!("--prepare '{command}'"))?;
        }
        let own = [SINGLE, MULTITHREADED].map(str::to_owned).into_iter();
        let own = own.chain(python.into_iter().flat_map(PythonEngines::names));
        let own = own.chain(peers.iter().map(|peer| peer.name().to_owned()));
        let own: HashSet<String> = own.collect();
        let mut names = own.clone();
        for (name, command) in &self.engines {
            if !names.insert(name.clone()) {
                let reserved = if own.contains(name) { "; the name is reserved" } else { "" };
                bail!("--engine: two engines are named '{name}'{reserved}");
            }
            check_command(&format!("--engine '{name}={command}'"), command)?;
        }
        Ok(())
    }

    /// Returns the engines without samples. The first is the reference of all ratios: this program on one thread.
    fn results(&self, shared: &SharedCorpus) -> anyhow::Result<Vec<EngineResult>> {
        let all = self.threads.map_or_else(Threads::all, Threads::Pool);
        let mut engines = Vec::new();
        for (name, threads) in [(SINGLE, Threads::Single), (MULTITHREADED, all)] {
            let command = shared.own_engine(&self.input, threads)?;
            engines.push(Engine { name: name.to_owned(), command });
        }
        for (name, text) in &self.engines {
            let command = EngineCommand::parse(text, shared.path())?;
            engines.push(Engine { name: name.clone(), command });
        }
        Ok(engines.into_iter().map(EngineResult::new).collect())
    }
}

fn named_command(text: &str) -> Result<(String, String), String> {
    let (name, command) =
        text.split_once('=').ok_or("expected NAME=COMMAND, such as 'mine=./parse {}'")?;
    let name = name.trim();
    if name.is_empty() {
        return Err(
            "the name is empty; expected NAME=COMMAND, such as 'mine=./parse {}'".to_owned()
        );
    }
    if name.chars().any(char::is_control) {
        return Err("the name contains a control character".to_owned());
    }
    Ok((name.to_owned(), command.to_owned()))
}
