//! `newsparse gate`: whether a program is fast enough.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use clap::{ArgGroup, Args, ValueEnum};
use newsparse::Corpus;
use newsparse::measure::engine::{Engine, EngineCommand, EngineLimits};
use newsparse::measure::gate::baseline::{StoredBaseline, Workload};
use newsparse::measure::gate::calibration::Kernel;
use newsparse::measure::gate::{
    self, Check, GateEngines, GateError, GateOptions, GateResult, Role, Verdict,
};
use newsparse::measure::{Machine, Threads};
use newsparse::report::gate::{Context, json, markdown, text};
use newsparse::report::{csv, html, number};

use super::benchmark::profile;
use super::effort::seconds;
use super::input::{Input, Parallelism};
use super::output::{Output, check_file, write_file};
use super::progress::Progress;
use super::selection::size;
use super::shared_corpus::{SharedCorpus, check_command};
use super::{Outcome, interrupt, say};

/// How long a turn measures: long against the clock, short against what disturbs a machine, so that both of a pair are
/// disturbed alike.
const TURN: &str = "0.1";

/// A turn may take at least so long, though there is less time in all: corpora must be read first.
const MIN_TIMEOUT: Duration = Duration::from_secs(30);

/// How long a baseline is measured that many others will be compared with.
const BASELINE_TIME: Duration = Duration::from_secs(10);

/// What a gate can be told.
#[derive(Args)]
#[command(
    group = ArgGroup::new("checks").required(true).multiple(true).args([
        "against", "save_baseline", "baseline", "min_speed", "min_speedup", "max_memory", "max_errors",
    ]),
    after_help = "Exit status: 0 pass, 1 fail, 2 wrong usage or something does not work, 3 inconclusive, 130 interrupted.",
    after_long_help = "The head, which is this program or what --candidate names, and what it is compared with take turns as \
        processes, forth and back, and are compared pair by pair: what disturbs the machine disturbs both. The slow-down is \
        the mean of the middle half of the pairs' ratios, its 95 % interval is found by the bootstrap. It fails when it is \
        beyond --max-regression and the interval excludes that nothing has changed. Turns go on until the interval is \
        clear of the limit, or reaches no farther than half of the limit to either side; if --max-time is over before \
        that, the verdict is inconclusive: neither pass nor fail.\n\n\
        A COMMAND is split into words as a shell does, but no shell is started; '{}' is the path of the corpus. It prints \
        'Parsing speed: N news/sec', and may print 'Parsed news: N' and 'Version: ...'. The environment variable \
        NEWSPARSE_MIN_TIME tells it how many seconds to measure.\n\n\
        Examples:\n  \
        newsparse gate --against 'base/newsparse {}' feeds/          no slower than another build?\n  \
        newsparse gate --candidate './parse {}' --against 'old/parse {}'  two other programs\n  \
        newsparse gate --save-baseline speed.json feeds/             to be compared with later,\n  \
        newsparse gate --baseline speed.json feeds/                  as here\n  \
        newsparse gate --min-speedup 1.5 --max-errors 0 feeds/       floors\n\n\
        Exit status:\n  0  pass\n  1  fail\n  2  wrong usage, or a program gave no figure\n  3  inconclusive\n  130  interrupted by Ctrl-C"
)]
pub struct Arguments {
    /// Compare with this program in the same run: mostly another build of the same
    #[arg(long, value_name = "COMMAND")]
    against: Option<String>,

    /// Judge this program instead of newsparse itself
    #[arg(long, alias = "head", value_name = "COMMAND", conflicts_with_all = ["max_errors", "multithreaded", "threads"])]
    candidate: Option<String>,

    /// How much slower than --against or --baseline it may be
    #[arg(long, value_name = "PERCENT", default_value = "5%", value_parser = percent)]
    max_regression: f64,

    /// Begin no round after so many seconds
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    max_time: Duration,

    /// How many seconds a turn measures
    #[arg(long, value_name = "SECONDS", default_value = TURN, value_parser = seconds)]
    min_time: Duration,

    /// What an inconclusive verdict comes to, instead of status 3
    #[arg(long, value_name = "VERDICT")]
    inconclusive: Option<Decision>,

    #[command(flatten)]
    parallelism: Parallelism,

    /// Store what was measured, to be compared with later
    #[arg(long, value_name = "FILE", help_heading = "Baselines")]
    save_baseline: Option<PathBuf>,

    /// Compare with what was stored
    ///
    /// It is refused where the corpus, the number of threads, --rules, --min-time or the program differ. Where the
    /// machine differs, both are set in relation to a fixed piece of work, which is measured in turn with the head.
    #[arg(long, value_name = "FILE", help_heading = "Baselines")]
    baseline: Option<PathBuf>,

    /// Set figures in relation to that work on the same machine too
    #[arg(long, requires = "baseline", help_heading = "Baselines")]
    calibrated: bool,

    /// Fail below so many news per second
    #[arg(long, value_name = "N", value_parser = positive, help_heading = "Floors")]
    min_speed: Option<f64>,

    /// Fail where all threads are less than so many times as fast as one
    #[arg(
        long,
        value_name = "X",
        value_parser = positive,
        conflicts_with_all = ["multithreaded", "threads"],
        help_heading = "Floors"
    )]
    min_speedup: Option<f64>,

    /// Fail if the process takes more memory; a number with K, M or G, powers of 1024
    #[arg(long, value_name = "SIZE", value_parser = size, help_heading = "Floors")]
    max_memory: Option<u64>,

    /// Fail if more documents than these have a fault
    #[arg(long, alias = "max-faults", value_name = "N", help_heading = "Floors")]
    max_errors: Option<u64>,

    #[command(flatten)]
    output: Output,

    /// Print the report as Markdown instead, for the summary of a job or a comment
    #[arg(long, conflicts_with = "json", help_heading = "Reports")]
    markdown: bool,

    #[command(flatten)]
    input: Input,
}

/// What an inconclusive verdict comes to.
#[derive(Clone, Copy, ValueEnum)]
enum Decision {
    Pass,
    Fail,
}

/// Measures, judges and prints.
pub fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    arguments.output.check()?;
    for (option, text) in [("--candidate", &arguments.candidate), ("--against", &arguments.against)]
    {
        text.iter().try_for_each(|text| check_command(&format!("{option} '{text}'"), text))?;
    }
    let machine = Machine::this();
    let baseline = arguments.baseline.as_deref().map(read_baseline).transpose()?;
    if let Some(path) = &arguments.save_baseline {
        check_file(path)?; // sooner than after a minute
    }
    let parser = arguments.input.parser()?;
    let mut diagnostics = arguments.input.diagnostics();
    let corpus = arguments.input.load_whole(&parser, &mut diagnostics)?;
    let subject = arguments.subject(&corpus)?;
    if let (Some(baseline), Some(path)) = (&baseline, &arguments.baseline) {
        baseline.check_workload(&subject).with_context(|| path.display().to_string())?;
    }
    let calibrated = baseline.as_ref().is_some_and(|baseline| baseline.machine != machine);
    let errors = arguments.max_errors.map(|max| {
        profile(&corpus, &parser, 1, &mut diagnostics);
        Check::ParseErrors { found: diagnostics.with_errors(), max }
    });
    let checks = arguments.checks(baseline, calibrated, errors);
    let shared = SharedCorpus::new(&arguments.input, &corpus)?;
    let mut context = Context {
        corpus: corpus.name.clone(),
        digest: subject.corpus_digest.clone(),
        documents: corpus.documents.len() as u64,
        bytes: corpus.bytes(),
        notes: Vec::new(),
    };
    drop(corpus); // the programs have need of the memory
    let engines = arguments.engines(&shared)?;
    let result = arguments.measure(&engines, checks)?;
    match &arguments.save_baseline {
        Some(path) if result.partial => {
            say(format_args!("{}: not stored, as the measurement was cut short", path.display()));
        }
        Some(path) => {
            let baseline = StoredBaseline::new(machine.clone(), subject, &result.rounds);
            write_file(path, &format!("{}\n", baseline.to_json()))?;
            context.notes.push(format!("stored in {}", path.display()));
        }
        None => {}
    }
    context.notes.extend(different_news(&result));
    if calibrated {
        context.notes.push("the baseline is of another machine: calibrated".to_owned());
    }
    arguments.print(&engines, &result, &context)?;
    arguments.output.write(
        &machine,
        |run| html::gate(&engines, &result, &context, run),
        || csv::gate(&result),
    )?;
    Ok(match diagnostics.finish() {
        Outcome::Fine => arguments.outcome(result.verdict()),
        other => other,
    })
}

impl Arguments {
    /// What a baseline depends on.
    fn subject(&self, corpus: &Corpus) -> anyhow::Result<Workload> {
        Ok(Workload {
            corpus_digest: corpus.digest(),
            corpus_name: corpus.name.clone(),
            command: self.candidate.clone(),
            threads: match self.parallelism.threads() {
                Threads::Single => None,
                Threads::Pool(threads) => Some(threads.get()),
            },
            rules_digest: self.input.rules_digest()?,
            min_time_ns: self.min_time.as_nanos() as u64,
        })
    }

    fn checks(
        &self,
        baseline: Option<StoredBaseline>,
        other_machine: bool,
        errors: Option<Check>,
    ) -> Vec<Check> {
        let max = self.max_regression;
        let checks = [
            self.against.as_ref().map(|_| Check::Baseline { max }),
            baseline.map(|baseline| Check::StoredBaseline {
                baseline: Box::new(baseline),
                calibrated: self.calibrated || other_machine,
                max,
            }),
            self.min_speed.map(|min| Check::Speed { min }),
            self.min_speedup.map(|min| Check::Speedup { min }),
            self.max_memory.map(|max| Check::Memory { max }),
            errors,
        ];
        checks.into_iter().flatten().collect()
    }

    fn engines(&self, shared: &SharedCorpus) -> anyhow::Result<GateEngines> {
        let candidate_all_threads = match &self.candidate {
            _ if self.min_speedup.is_none() => None,
            None => {
                let command = shared.own_engine(&self.input, Threads::all())?;
                Some(Engine { name: "newsparse --multithreaded".to_owned(), command })
            }
            Some(candidate) => {
                let Engine { name, command } = engine(candidate, shared)?;
                let name = format!("{name} --multithreaded");
                Some(Engine { name, command: command.argument("--multithreaded") })
            }
        };
        Ok(GateEngines {
            candidate: match &self.candidate {
                None => own(shared.own_engine(&self.input, self.parallelism.threads())?),
                Some(candidate) => engine(candidate, shared)?,
            },
            candidate_all_threads,
            baseline: self.against.as_ref().map(|baseline| engine(baseline, shared)).transpose()?,
            kernel: (self.baseline.is_some() || self.save_baseline.is_some()).then(Kernel::default),
            limits: EngineLimits::default()
                .min_time(self.min_time)
                .timeout(self.max_time.max(MIN_TIMEOUT)),
        })
    }

    fn measure(&self, engines: &GateEngines, checks: Vec<Check>) -> anyhow::Result<GateResult> {
        let min_time = match self.save_baseline {
            Some(_) => BASELINE_TIME.min(self.max_time),
            None => Duration::ZERO,
        };
        let options = GateOptions::default()
            .max_time(self.max_time)
            .min_time(min_time)
            .cancellation(interrupt::token());
        let mut progress = Progress::new();
        let on_round = &mut |elapsed| progress.gated(elapsed, self.max_time);
        gate::run(engines, checks, &options, on_round).map_err(|error| match error {
            GateError::NoTime(_) => anyhow!(error).context("--max-time is too short"),
            error => error.into(),
        })
    }

    fn print(
        &self,
        engines: &GateEngines,
        result: &GateResult,
        context: &Context,
    ) -> anyhow::Result<()> {
        let mut out = std::io::stdout().lock();
        if self.output.json {
            let report = json::report(engines, result, context, self.max_time);
            writeln!(out, "{report}")?;
        } else if self.markdown {
            write!(out, "{}", markdown::report(engines, result, context))?;
        } else {
            write!(out, "{}", text(engines, result, context))?;
        }
        Ok(out.flush()?)
    }

    fn outcome(&self, verdict: Verdict) -> Outcome {
        match (verdict, self.inconclusive) {
            (Verdict::Pass, _) | (Verdict::Inconclusive, Some(Decision::Pass)) => Outcome::Fine,
            (Verdict::Fail, _) | (Verdict::Inconclusive, Some(Decision::Fail)) => Outcome::TooSlow,
            (Verdict::Inconclusive, None) => Outcome::Inconclusive,
        }
    }
}

fn own(command: EngineCommand) -> Engine {
    Engine { name: "newsparse".to_owned(), command }
}

fn engine(text: &str, shared: &SharedCorpus) -> anyhow::Result<Engine> {
    Ok(Engine { name: text.to_owned(), command: EngineCommand::parse(text, shared.path())? })
}

/// Those who parse different news do not do the same work.
fn different_news(result: &GateResult) -> Option<String> {
    let candidate = result.rounds.of(Role::Candidate).news?;
    let baseline = result.rounds.of(Role::Baseline).news?;
    (candidate != baseline).then(|| {
        let (candidate, baseline) = (number::grouped(candidate), number::grouped(baseline));
        format!(
            "the head parses {candidate} news and the other {baseline}: it is not the same work"
        )
    })
}

fn read_baseline(path: &Path) -> anyhow::Result<StoredBaseline> {
    let read = || -> anyhow::Result<StoredBaseline> {
        let bytes = fs::read(path)?;
        let text = String::from_utf8(bytes).map_err(|_| anyhow!("not a baseline: not UTF-8"))?;
        Ok(StoredBaseline::from_json(&text)?)
    };
    read().with_context(|| path.display().to_string())
}

/// A share: `5%` or `5`.
fn percent(text: &str) -> Result<f64, String> {
    let number = text.strip_suffix('%').unwrap_or(text).trim_end();
    match number.parse() {
        Ok(percent) if (0.0..100.0).contains(&percent) => Ok(percent / 100.0),
        _ => Err("not a percentage from 0 to 100".to_owned()),
    }
}

fn positive(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(number) if number > 0.0 && f64::is_finite(number) => Ok(number),
        _ => Err("not a number above 0".to_owned()),
    }
}
