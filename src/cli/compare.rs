//! `newsparse compare`: other programs beside this one.

use std::collections::HashSet;
use std::io::Write;
use std::num::NonZero;
use std::time::Duration;

use anyhow::bail;
use clap::Args;
use newsparse::measure::compare::{CompareOptions, Comparison, Completion, EngineResult, compare};
use newsparse::measure::engine::{Engine, EngineCommand, EngineLimits};
use newsparse::measure::{Machine, MeasureError, Profile, Threads};
use newsparse::report::CorpusSummary;
use newsparse::report::compare::{self as report, Parsed};
use newsparse::report::{csv, html};
use newsparse::{Corpus, Parser};

use super::benchmark::profile;
use super::diagnostics::Diagnostics;
use super::effort::{MinTime, seconds};
use super::input::Input;
use super::output::Output;
use super::progress::Progress;
use super::python::{self, Article};
use super::shared_corpus::{SharedCorpus, check_command};
use super::{Outcome, interrupt, say};

/// What this program is called beside others.
const SINGLE: &str = "single";
const MULTITHREADED: &str = "multithreaded";

/// What a comparison can be told.
#[derive(Args)]
#[command(
    after_help = "Exit status: 0 every engine gave figures, 1 one did not, 2 wrong usage or something could not be \
        read, 130 interrupted.",
    after_long_help = "An engine is a program that prints 'Parsing speed: N news/sec' on its standard output, N a plain \
        decimal number; 'Parsed news: N' and 'Version: ...' are read where it prints them. The environment variable \
        NEWSPARSE_MIN_TIME tells it how many seconds to measure, which is what --min-time says. No shell is started: \
        COMMAND is split into words as a shell does.\n\n\
        {} is the PATH, if there is just one and no option chooses among its documents. Else the documents are written \
        to a temporary folder, which is removed in the end.\n\n\
        Every round gives each engine a turn, in one order and then in the other, so that whatever disturbs the machine \
        disturbs all alike. The first engine is this program on one thread; ratios are to it, the median of the rounds' \
        ratios. An engine that fails, hangs or prints no speed has no more turns and a row that says so; what it left \
        behind is ended.\n\n\
        Examples:\n  \
        newsparse compare --engine 'mine=./parse {}' feeds/    a program of yours, on a folder\n  \
        newsparse compare --engine 'a=./a {}' --engine 'b=python b.py --in={}'\n  \
        newsparse compare --article python3.14t feeds/         Python, in the ways of the article\n  \
        newsparse compare --json --engine 'mine=./parse {}' > compare.json\n\n\
        Exit status:\n  0  every engine gave figures\n  1  one did not, or a document has a fault under --strict\n  \
        2  wrong usage, or something could not be read\n  130  interrupted by Ctrl-C: what there is was printed"
)]
pub struct Arguments {
    /// Another program: what to call it, and how to run it; {} is the corpus; repeatable
    #[arg(short, long = "engine", value_name = "NAME=COMMAND", value_parser = named_command)]
    engines: Vec<(String, String)>,

    /// The article's script, run by this Python in each of the article's ways
    ///
    /// On one thread, on several with the GIL and, where the build is free-threaded, without; from Python 3.14 on with a
    /// pool of interpreters too. The Python needs the packages beautifulsoup4 and feedparser. The script comes with this
    /// program; archives are unpacked for it.
    #[arg(long, alias = "article", value_name = "PYTHON")]
    python: Option<String>,

    /// How many turns each engine has
    #[arg(long, value_name = "N", default_value = "7")]
    rounds: NonZero<usize>,

    /// End an engine whose turn takes longer
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    timeout: Duration,

    /// Begin no round, but the first, that is not likely to end within this
    #[arg(long, value_name = "SECONDS", default_value = "300", value_parser = seconds)]
    max_time: Duration,

    #[command(flatten)]
    min_time: MinTime,

    /// Threads of 'multithreaded' [default: what the process may use]
    #[arg(short, long, value_name = "N")]
    threads: Option<NonZero<usize>>,

    #[command(flatten)]
    input: Input,

    #[command(flatten)]
    output: Output,
}

/// Compares and prints.
pub fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    arguments.output.check()?;
    let options = arguments.options()?;
    let python = arguments.python.as_deref().map(Article::new).transpose()?;
    arguments.check_engines(python.as_ref())?;
    let parser = arguments.input.parser()?;
    let mut diagnostics = arguments.input.diagnostics();
    let corpus = arguments.input.load_whole(&parser, &mut diagnostics)?;
    let (parsed, profile) = parsed(&corpus, &parser, &mut diagnostics);

    // From here on there are files to be removed in the end.
    let options = options.cancellation(interrupt::token());
    let script = python.is_some().then(python::Script::new).transpose()?;
    let shared = match python {
        Some(_) => SharedCorpus::of_plain_files(&arguments.input, &corpus)?,
        None => SharedCorpus::new(&arguments.input, &corpus)?,
    };
    drop(corpus); // the engines have need of the memory
    let mut results = arguments.results(&shared)?;
    if let (Some(python), Some(script)) = (&python, &script) {
        results.extend(python.results(script, shared.path()));
    }

    let comparison = take_samples(results, &options)?;

    let machine = Machine::this();
    let mut out = std::io::stdout().lock();
    if arguments.output.json {
        let report = report::json::report(&parsed, &options, &comparison, &profile, &machine);
        writeln!(out, "{report}")?;
    } else {
        write!(out, "{}", report::text(&parsed, &comparison, &machine))?;
    }
    out.flush()?;
    arguments.output.write(
        &machine,
        |run| html::compare(&parsed, &comparison, &profile, run),
        || csv::compare(&comparison),
    )?;
    let hint = |python: &Article| comparison.results.iter().find_map(|one| python.hint(one));
    if let Some(hint) = python.as_ref().and_then(hint) {
        say(format_args!("hint: {hint}"));
    }
    Ok(match diagnostics.finish() {
        Outcome::Fine if !comparison.all_have_figures() => Outcome::NoFigures,
        outcome => outcome,
    })
}

fn take_samples(
    results: Vec<EngineResult>,
    options: &CompareOptions,
) -> anyhow::Result<Comparison> {
    let mut progress = Progress::new();
    let samples = (options.rounds.get() * results.len()) as u64;
    let mut begun = 0;
    let comparison = compare(results, options, &mut |round, engine| {
        progress.takes_turn(begun, samples, &format!("round {}: {}", round + 1, engine.name));
        begun += 1;
    });
    let had_turns = comparison.results.iter().any(|result| !result.samples.is_empty());
    match comparison.completion {
        Completion::Interrupted if !had_turns => Err(MeasureError::Interrupted.into()),
        _ => Ok(comparison),
    }
}

/// What this program finds in the corpus.
fn parsed(corpus: &Corpus, parser: &Parser, diagnostics: &mut Diagnostics) -> (Parsed, Profile) {
    let profile = profile(corpus, parser, 1, diagnostics);
    let parsed = Parsed {
        subject: CorpusSummary::of(corpus),
        documents: corpus.documents.len() as u64,
        bytes: corpus.bytes(),
        news: profile.formats.values().map(|format| format.news).sum(),
    };
    (parsed, profile)
}

impl Arguments {
    fn options(&self) -> anyhow::Result<CompareOptions> {
        let limits =
            EngineLimits::default().min_time(self.min_time.resolve()?).timeout(self.timeout);
        if limits.min_time >= limits.timeout {
            bail!("--timeout leaves no time to measure: it must be longer than --min-time");
        }
        Ok(CompareOptions::default().rounds(self.rounds).max_time(self.max_time).limits(limits))
    }

    /// What is wrong with the engines is told before anything is read.
    fn check_engines(&self, python: Option<&Article>) -> anyhow::Result<()> {
        let own = [SINGLE, MULTITHREADED].into_iter();
        let own = own.chain(python.into_iter().flat_map(Article::names));
        let own: HashSet<&str> = own.collect();
        let mut names = own.clone();
        for (name, command) in &self.engines {
            if !names.insert(name) {
                let of =
                    if own.contains(name.as_str()) { ", one of them newsparse's own" } else { "" };
                bail!("--engine: two engines are called '{name}'{of}");
            }
            check_command(&format!("--engine '{name}={command}'"), command)?;
        }
        Ok(())
    }

    /// This program first: ratios are to what it does on one thread.
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
        text.split_once('=').ok_or("no '=' between the name and the command: 'mine=./parse {}'")?;
    let name = name.trim();
    if name.is_empty() {
        return Err("no name before the '=': 'mine=./parse {}'".to_owned());
    }
    if name.chars().any(char::is_control) {
        return Err("a control character in the name".to_owned());
    }
    Ok((name.to_owned(), command.to_owned()))
}
