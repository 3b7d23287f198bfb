//! `newsparse gate`: checks that a program is fast enough.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail};
use clap::{ArgGroup, Args, ValueEnum};
use newsparse::Corpus;
use newsparse::measure::engine::count::Counter;
use newsparse::measure::engine::{Engine, EngineCommand, EngineLimits, adopt_orphans};
use newsparse::measure::gate::baseline::{StoredBaseline, Workload};
use newsparse::measure::gate::calibration::Kernel;
use newsparse::measure::gate::{
    self, Check, GateEngines, GateError, GateOptions, GateResult, Metric, Verdict,
};
use newsparse::measure::{Conditions, Machine, Threads};
use newsparse::report::{GateReport, Report, Results, junit};

use super::benchmark::profile;
use super::builds::check_builds;
use super::input::{Input, Parallelism};
use super::metric::MetricArguments;
use super::output::{Output, check_file, run_info, write_file};
use super::progress::Progress;
use super::shared_corpus::SharedCorpus;
use super::units::{ByteSize, TimeSpan, positive_number, whole_number};
use super::{Outcome, interrupt, print_message};

/// The default time of a sample: long compared to the resolution of the clock, short compared to a disturbance, which so
/// affects both samples of a pair.
const SAMPLE_TIME: &str = "100ms";

/// Minimum time limit of a sample, even with a shorter `--max-time`: the engine has to read the corpus first.
const MIN_TIMEOUT: Duration = Duration::from_secs(30);

/// Minimum time for measuring a baseline that is stored: many later measurements depend on it.
const BASELINE_TIME: Duration = Duration::from_secs(10);

/// Minimum number of rounds of such a baseline. Counts take long and differ little.
const BASELINE_ROUNDS: usize = 6;

/// Minimum time limit of a sample in which instructions are counted.
const COUNT_TIMEOUT: Duration = Duration::from_secs(600);

const CHECKS: &str = "Checks, at least one";

/// The options of `gate`.
#[derive(Args)]
#[command(
    group = ArgGroup::new("checks").multiple(true).args([
        "against", "save_baseline", "baseline", "min_speed", "min_speedup", "max_memory", "max_errors",
    ]),
    override_usage = "newsparse gate [OPTIONS] <CHECKS> [PATH]...",
    after_help = concat!(
        units_help!(),
        "\n\nExit status: 0 pass, 1 fail, 2 invalid usage or a program failed, 3 inconclusive, 130 interrupted \
         (143 by SIGTERM)."
    ),
    after_long_help = concat!(
        "The candidate, which is this program unless --candidate is given, and the program that it is compared with are \
        run alternately and compared in pairs, so that a disturbance of the machine affects both. The slow-down is the \
        mean of the middle half of the ratios of all pairs, with a 95 % bootstrap confidence interval. The gate fails \
        if the slow-down exceeds --max-regression and the interval excludes zero. Rounds continue until the interval \
        does not contain the limit, or extends by less than half of the limit to either side. If --max-time is over \
        before that, the verdict is inconclusive.\n\n\
        Two builds of the same source may differ by more than that, in every round, since the linker has placed their \
        code differently. With several --against and --candidate, each a build with another code layout, the means of \
        the builds are compared, and the interval is as wide as the difference between builds of one side makes it.\n\n\
        COMMAND is split into words like in a shell, but no shell is started; {} is replaced by the path of the corpus. \
        The program prints the line 'Parsing speed: N news/sec'; the lines 'Parsed news: N', 'Parsed fields: N', 'Parsed digest: HEX' and \
        'Version: ...' are optional. Programs that find different news fail the gate, since their speeds say nothing \
        about each other, unless --allow-different-work is given. The environment variable NEWSPARSE_MIN_TIME gives it the value of --min-time in seconds.\n\n\
        Examples:\n  \
        newsparse gate --against 'base/newsparse {}' feeds/     not slower than another build\n  \
        newsparse gate --candidate './parse {}' --against 'old/parse {}'\n                                                          \
        two other programs\n  \
        newsparse gate --candidate './new-1 {}' --candidate './new-2 {}' --candidate './new-3 {}' \\\n                 \
        --against './old-1 {}' --against './old-2 {}' --against './old-3 {}' feeds/\n                                                          \
        three builds of each\n  \
        newsparse gate --save-baseline speed.json feeds/        store a baseline,\n  \
        newsparse gate --baseline speed.json feeds/             and compare with it later\n  \
        newsparse gate --min-speedup 1.5 --max-errors 0 feeds/  limits\n\n",
        units_help!(),
        "\n\nExit status:\n  0    pass\n  1    fail\n  2    invalid usage, or a program failed\n  3    inconclusive\n  \
        130  interrupted by Ctrl-C, 143 by SIGTERM, after printing partial results"
    )
)]
pub struct GateArguments {
    /// Compare with this program in the same run, usually another build; repeatable
    ///
    /// If given several times, each is a build of the same source with another code layout.
    #[arg(long, help_heading = CHECKS, value_name = "COMMAND")]
    against: Vec<String>,

    /// Compare with a stored measurement
    ///
    /// The corpus, the number of threads, --rules, --min-time and the program must be the same. If the machine is another
    /// one, speeds are calibrated: divided by the speed of a fixed computation that is measured in the same rounds.
    #[arg(long, help_heading = CHECKS, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Store the measurement for later comparisons
    #[arg(long, help_heading = CHECKS, value_name = "FILE")]
    save_baseline: Option<PathBuf>,

    /// Minimum speed in news per second
    #[arg(long, help_heading = CHECKS, value_name = "N", value_parser = positive_number)]
    min_speed: Option<f64>,

    /// Minimum speed-up of all threads over one thread
    #[arg(
        long,
        help_heading = CHECKS,
        value_name = "X",
        value_parser = positive_number,
        conflicts_with_all = ["multithreaded", "threads"]
    )]
    min_speedup: Option<f64>,

    /// Maximum memory of the process
    #[arg(long, help_heading = CHECKS, value_name = "SIZE")]
    max_memory: Option<ByteSize>,

    /// Maximum number of documents with errors
    #[arg(long, help_heading = CHECKS, alias = "max-faults", value_name = "N", value_parser = whole_number)]
    max_errors: Option<u64>,

    /// Check this program instead of newsparse itself; repeatable
    ///
    /// If given several times, each is a build of the same source with another code layout, and --against is the only check.
    #[arg(long, alias = "head", value_name = "COMMAND", conflicts_with_all = ["max_errors", "multithreaded", "threads"])]
    candidate: Vec<String>,

    #[command(flatten)]
    metric: MetricArguments,

    /// Compare programs that find different news items, which is a failure otherwise
    ///
    /// The numbers of news are compared and, where both programs print it, the digest of all items. Speeds of different work
    /// say nothing about each other, but a change of the output may be intended.
    #[arg(long)]
    allow_different_work: bool,

    /// Time limit for starting rounds
    #[arg(long, value_name = "DURATION", default_value = "60s")]
    max_time: TimeSpan,

    /// Measured time of a sample
    #[arg(long, value_name = "DURATION", default_value = SAMPLE_TIME)]
    min_time: TimeSpan,

    /// Treat an inconclusive verdict as a pass or a failure, instead of exiting with status 3
    #[arg(long, value_name = "VERDICT")]
    inconclusive: Option<Fallback>,

    /// Calibrate the speeds of --baseline on the same machine too
    #[arg(long, requires = "baseline")]
    calibrated: bool,

    #[command(flatten)]
    parallelism: Parallelism,

    #[command(flatten)]
    output: Output,

    #[arg(long, help = junit::FORMAT.description, value_name = "FILE", help_heading = "Reports")]
    junit: Option<PathBuf>,

    #[command(flatten)]
    input: Input,
}

/// The verdict that replaces an inconclusive one.
#[derive(Clone, Copy, ValueEnum)]
enum Fallback {
    Pass,
    Fail,
}

/// Runs the checks and prints the verdict.
pub fn run(mut arguments: GateArguments) -> anyhow::Result<Outcome> {
    arguments.output.add_file(&junit::FORMAT, arguments.junit.take());
    arguments.output.check()?;
    arguments.check_has_check()?;
    adopt_orphans();
    check_builds("--candidate", &arguments.candidate)?;
    check_builds("--against", &arguments.against)?;
    arguments.check_single_candidate()?;
    let counter = arguments.counter()?;
    let (machine, conditions) = (Machine::this(), Conditions::now());
    let baseline = arguments.baseline.as_deref().map(read_baseline).transpose()?;
    if let Some(path) = &arguments.save_baseline {
        check_file(path)?; // before a minute of measuring
    }
    let parser = arguments.input.parser()?;
    let mut diagnostics = arguments.input.diagnostics();
    let corpus = arguments.input.load_in_memory(&parser, &mut diagnostics)?;
    let workload = arguments.workload(&corpus, counter)?;
    if let (Some(baseline), Some(path)) = (&baseline, &arguments.baseline) {
        baseline.check_workload(&workload).with_context(|| path.display().to_string())?;
    }
    let is_other_machine = baseline.as_ref().is_some_and(|baseline| baseline.machine != machine);
    let calibrated = is_other_machine && counter.is_none();
    let mut summary = arguments.output.summary(&corpus);
    let errors = arguments.max_errors.map(|max| {
        summary.add_parse_errors(&profile(&corpus, &parser, &mut diagnostics));
        Check::ParseErrors { found: diagnostics.files_with_errors(), max }
    });
    let checks = arguments.checks(baseline, calibrated, errors);
    let shared = SharedCorpus::new(&arguments.input, &corpus)?;
    drop(corpus); // leaves its memory to the programs
    let engines = arguments.engines(&shared, counter)?;
    let metric = arguments.metric.metric(counter, &engines.candidates[0], &engines.limits)?;
    let result = arguments.measure(&engines, checks, metric)?;
    let mut notes = Vec::new();
    if let Some(path) = &arguments.save_baseline {
        notes.extend(save_baseline(path, &machine, workload, &result)?);
    }
    if calibrated {
        notes.push("the baseline is from another machine: speeds are calibrated".to_owned());
    }
    let verdict = result.verdict();
    let results = GateReport { engines, max_time: arguments.max_time.duration, result, notes };
    let results = Results::Gate(Box::new(results));
    let report = Report { run: run_info(machine, conditions), corpus: summary, results };
    arguments.output.print(&report)?;
    arguments.output.write_files(&report)?;
    Ok(match diagnostics.finish() {
        Outcome::Success => arguments.outcome(verdict),
        other => other,
    })
}

impl GateArguments {
    /// Fails without a check: there would be nothing to decide.
    fn check_has_check(&self) -> anyhow::Result<()> {
        let has_limit = self.min_speed.is_some() || self.min_speedup.is_some();
        let has_limit = has_limit || self.max_memory.is_some() || self.max_errors.is_some();
        let has_baseline = self.baseline.is_some() || self.save_baseline.is_some();
        if has_limit || has_baseline || !self.against.is_empty() {
            return Ok(());
        }
        bail!(
            "nothing to check: compare with --against or --baseline, store a --save-baseline, or set a limit with \
             --min-speed, --min-speedup, --max-memory or --max-errors"
        )
    }

    /// Fails if there are several candidates and a check of one of them.
    fn check_single_candidate(&self) -> anyhow::Result<()> {
        let checks_of_one = [
            ("--baseline", self.baseline.is_some()),
            ("--save-baseline", self.save_baseline.is_some()),
            ("--min-speed", self.min_speed.is_some()),
            ("--min-speedup", self.min_speedup.is_some()),
            ("--max-memory", self.max_memory.is_some()),
        ];
        match checks_of_one.iter().find(|(_, is_given)| *is_given && self.candidate.len() > 1) {
            Some((option, _)) => bail!(
                "{option} checks one program: several --candidate can only be compared with --against"
            ),
            None => Ok(()),
        }
    }

    /// Returns the counter; `None` if times are measured.
    fn counter(&self) -> anyhow::Result<Option<Counter>> {
        self.metric.counter(&[
            ("--min-speed", self.min_speed.is_some()),
            ("--min-speedup", self.min_speedup.is_some()),
            ("--max-memory", self.max_memory.is_some()),
            ("--calibrated", self.calibrated),
        ])
    }

    /// Returns the properties that a stored baseline has to share.
    fn workload(&self, corpus: &Corpus, counter: Option<Counter>) -> anyhow::Result<Workload> {
        Ok(Workload {
            corpus_digest: corpus.digest(),
            corpus_name: corpus.name.clone(),
            command: self.candidate.first().cloned(),
            threads: match self.parallelism.threads() {
                Threads::Single => None,
                Threads::Pool(threads) => Some(threads.get()),
            },
            rules_digest: self.input.rules_digest()?,
            min_time_ns: self.min_time.duration.as_nanos() as u64,
            metric: Metric::name_of(counter).to_owned(),
        })
    }

    fn checks(
        &self,
        baseline: Option<StoredBaseline>,
        other_machine: bool,
        errors: Option<Check>,
    ) -> Vec<Check> {
        let max = self.metric.max_regression();
        let checks = [
            (!self.against.is_empty()).then_some(Check::Baseline { max }),
            baseline.map(|baseline| Check::StoredBaseline {
                baseline: Box::new(baseline),
                calibrated: self.calibrated || other_machine,
                max,
            }),
            self.min_speed.map(|min| Check::Speed { min }),
            self.min_speedup.map(|min| Check::Speedup { min }),
            self.max_memory.as_ref().map(|size| Check::Memory { max: size.bytes }),
            errors,
        ];
        checks.into_iter().flatten().collect()
    }

    fn engines(
        &self,
        shared: &SharedCorpus,
        counter: Option<Counter>,
    ) -> anyhow::Result<GateEngines> {
        let has_baseline = self.baseline.is_some() || self.save_baseline.is_some();
        let min_timeout = if counter.is_some() { COUNT_TIMEOUT } else { MIN_TIMEOUT };
        let candidate_all_threads = match self.candidate.first() {
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
            candidates: match self.candidate.as_slice() {
                [] => vec![own_engine(shared.own_engine(&self.input, self.parallelism.threads())?)],
                candidates => engines(candidates, shared)?,
            },
            candidate_all_threads,
            baselines: engines(&self.against, shared)?,
            kernel: (has_baseline && counter.is_none()).then(Kernel::default),
            limits: EngineLimits::default()
                .min_time(self.min_time.duration)
                .timeout(self.max_time.duration.max(min_timeout)),
        })
    }

    fn measure(
        &self,
        engines: &GateEngines,
        checks: Vec<Check>,
        metric: Metric,
    ) -> anyhow::Result<GateResult> {
        let max_time = self.max_time.duration;
        let (min_time, min_rounds) = match self.save_baseline {
            Some(_) => (BASELINE_TIME.min(max_time), BASELINE_ROUNDS),
            None => (Duration::ZERO, 1),
        };
        let options = GateOptions::default()
            .max_time(max_time)
            .min_time(min_time)
            .threads(self.parallelism.threads().count())
            .min_rounds(min_rounds)
            .metric(metric)
            .allows_different_work(self.allow_different_work)
            .cancellation(interrupt::token());
        let mut progress = Progress::new();
        let on_round = &mut |elapsed| progress.gated(elapsed, max_time);
        gate::run(engines, checks, &options, on_round).map_err(|error| match error {
            GateError::NoTime(_) => {
                anyhow!(error).context(format!("--max-time {} is too short", self.max_time))
            }
            error => error.into(),
        })
    }

    fn outcome(&self, verdict: Verdict) -> Outcome {
        match (verdict, self.inconclusive) {
            (Verdict::Pass, _) | (Verdict::Inconclusive, Some(Fallback::Pass)) => Outcome::Success,
            (Verdict::Fail, _) | (Verdict::Inconclusive, Some(Fallback::Fail)) => {
                Outcome::GateFailed
            }
            (Verdict::Inconclusive, None) => Outcome::Inconclusive,
        }
    }
}

fn own_engine(command: EngineCommand) -> Engine {
    Engine { name: "newsparse".to_owned(), command }
}

fn engine(text: &str, shared: &SharedCorpus) -> anyhow::Result<Engine> {
    Ok(Engine { name: text.to_owned(), command: EngineCommand::parse(text, shared.path())? })
}

fn engines(texts: &[String], shared: &SharedCorpus) -> anyhow::Result<Vec<Engine>> {
    texts.iter().map(|text| engine(text, shared)).collect()
}

/// Stores the measurement unless it is partial. Returns a note with its place.
fn save_baseline(
    path: &Path,
    machine: &Machine,
    workload: Workload,
    result: &GateResult,
) -> anyhow::Result<Option<String>> {
    if result.partial {
        print_message(format_args!("{}: not stored: the measurement is partial", path.display()));
        return Ok(None);
    }
    let baseline = StoredBaseline::new(machine.clone(), workload, &result.rounds);
    write_file(path, &format!("{}\n", baseline.to_json()))?;
    Ok(Some(format!("stored in {}", path.display())))
}

fn read_baseline(path: &Path) -> anyhow::Result<StoredBaseline> {
    let read = || -> anyhow::Result<StoredBaseline> {
        let bytes = fs::read(path)?;
        let text =
            String::from_utf8(bytes).map_err(|_| anyhow!("not a baseline: invalid UTF-8"))?;
        Ok(StoredBaseline::from_json(&text)?)
    };
    read().with_context(|| path.display().to_string())
}
