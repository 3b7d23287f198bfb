//! `newsparse`: measures the parsing speed.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use anyhow::bail;
use clap::Args;
use newsparse::measure::engine::ENGINE_VARIABLE;
use newsparse::measure::{
    Contention, ItemDigest, Machine, MeasureOptions, Measurement, Pass, Profile, StreamEvent,
    StreamMeasurement, free_memory, measure_stream, measure_with_profile,
};
use newsparse::report::{self, BenchmarkReport, CorpusSummary, Report, Results, number, text};
use newsparse::{Corpus, Parser, corpus};

use super::diagnostics::DiagnosticPrinter;
use super::effort::Effort;
use super::input::{Input, Parallelism};
use super::output::{Output, run_info, stderr_options};
use super::progress::Progress;
use super::similar::most_similar;
use super::units::ByteSize;
use super::{Outcome, print_message};

/// The similarity of a misspelt name from which it is taken for that of a command, by Jaro and Winkler.
const MIN_SIMILARITY: f64 = 0.8;

/// The maximum time of a profile with confidence intervals. That of a larger corpus has fewer rounds.
const MAX_PROFILE_TIME: Duration = Duration::from_secs(10);

/// The options of the benchmark.
#[derive(Args)]
pub struct BenchmarkArguments {
    #[command(flatten)]
    parallelism: Parallelism,
    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    effort: Effort,

    /// Read and decompress documents during the measurement, instead of before
    ///
    /// The measured time includes reading and decompression. Memory use stays small for a corpus of any size. Separate
    /// threads read ahead of the parsing threads; -v prints the share of each stage.
    #[arg(long, conflicts_with = "sample")]
    streaming: bool,

    /// Stream a corpus that is larger than this [default: half of the free memory]
    #[arg(long, alias = "max-memory", value_name = "SIZE")]
    stream_above: Option<ByteSize>,

    #[command(flatten)]
    output: Output,
}

/// The results, and the corpus without its parse errors.
struct Findings {
    corpus: CorpusSummary,
    measurement: Measurement,
    /// The fields of the items and their digest, which an engine prints. A stream is not read again for them.
    fields: Option<u64>,
    digest: Option<ItemDigest>,
    profile: Profile,
}

impl Findings {
    fn report(self, options: MeasureOptions, machine: Machine) -> Report {
        let Findings { mut corpus, measurement, profile, .. } = self;
        corpus.news = Some(measurement.news);
        corpus.add_parse_errors(&profile);
        let run = run_info(machine, measurement.conditions.clone());
        let results = BenchmarkReport { options, measurement, profile };
        Report { run, corpus, results: Results::Benchmark(Box::new(results)) }
    }
}

/// Runs the benchmark and prints the results.
pub fn run(arguments: BenchmarkArguments) -> anyhow::Result<Outcome> {
    arguments.output.check()?;
    check_is_no_command(&arguments.input)?;
    let parser = arguments.input.parser()?;
    let mut diagnostics = arguments.input.diagnostics();
    let corpus = arguments.load(&parser, &mut diagnostics)?;
    let options = arguments.effort.options(arguments.parallelism.threads())?;
    let machine = Machine::this();
    let mut out = std::io::stdout().lock();
    if !arguments.output.replaces_text() {
        writeln!(out, "{}", report::mode_line(options.threads))?;
        out.flush()?;
    }
    let findings = match corpus {
        Some(corpus) => arguments.measure_loaded(&corpus, &parser, &options, &mut diagnostics)?,
        None => arguments.measure_streamed(&parser, &options, &mut diagnostics)?,
    };
    if arguments.output.replaces_text() {
        // The report takes the place of these lines.
    } else if is_engine() {
        let Findings { measurement, fields, digest, .. } = &findings;
        writeln!(out, "{}", report::engine_lines(measurement, *fields, *digest))?;
    } else {
        writeln!(out, "{}", report::speed_line(&findings.measurement))?;
    }
    out.flush()?;
    drop(out);
    if let Some(contention) = findings.measurement.contention().filter(|_| !is_engine()) {
        warn_of_contention(contention);
    }
    let report = findings.report(options, machine);
    if arguments.output.replaces_text() {
        arguments.output.print(&report)?;
    }
    if arguments.input.verbose {
        let text = text::export(&report, stderr_options());
        let _ = write!(std::io::stderr().lock(), "\n{text}");
    }
    arguments.output.write_files(&report)?;
    Ok(match diagnostics.finish() {
        // The figure holds for the documents that could be read; the comparing process reports the others.
        Outcome::Unreadable if is_engine() => Outcome::Success,
        outcome => outcome,
    })
}

/// Fails if the first path is not there and is like the name of a command: it is one that was misspelt.
fn check_is_no_command(input: &Input) -> anyhow::Result<()> {
    let Some(word) =
        input.first_path().and_then(Path::to_str).filter(|word| !word.contains(['.', '/']))
    else {
        return Ok(());
    };
    let command = super::command();
    let names = command.get_subcommands().map(|subcommand| subcommand.get_name());
    let closest = most_similar(word, names).filter(|(_, similarity)| *similarity > MIN_SIMILARITY);
    match closest.filter(|_| !Path::new(word).exists()) {
        Some((name, _)) => {
            bail!("there is no command and no file '{word}'; did you mean the command '{name}'?")
        }
        None => Ok(()),
    }
}

impl BenchmarkArguments {
    /// Loads the corpus. Returns `None` if it has to be streamed.
    fn load(
        &self,
        parser: &Parser,
        diagnostics: &mut DiagnosticPrinter,
    ) -> anyhow::Result<Option<Corpus>> {
        if self.streaming {
            return Ok(None);
        }
        let given = self.stream_above.as_ref();
        let max_size =
            given.map(|size| size.bytes).or_else(|| free_memory().map(|bytes| bytes / 2));
        match self.input.load(parser, diagnostics, max_size) {
            Ok(corpus) => Ok(Some(corpus)),
            Err(error) => match error.downcast_ref() {
                Some(corpus::LoadError::TooLarge { max_bytes: max_size, .. }) if self.input.is_repeatable()? => {
                    let limit = match given {
                        Some(size) => size.to_string(),
                        None => {
                            let half = number::bytes(*max_size);
                            format!("{half}, half of the free memory (see --stream-above)")
                        }
                    };
                    print_message(format_args!("the corpus is larger than {limit}: streaming it"));
                    Ok(None)
                }
                Some(corpus::LoadError::TooLarge { .. }) => Err(error.context(
                    "the corpus does not fit into memory and can be read only once; --streaming reads it in one pass",
                )),
                _ => Err(error),
            },
        }
    }

    fn measure_loaded(
        &self,
        corpus: &Corpus,
        parser: &Parser,
        options: &MeasureOptions,
        diagnostics: &mut DiagnosticPrinter,
    ) -> anyhow::Result<Findings> {
        let mut progress = Progress::new();
        let on_sample = &mut |measured| progress.measured(measured, options);
        let (measurement, warm_up) = measure_with_profile(corpus, parser, options, on_sample)?;
        drop(progress);
        let (fields, digest) = match is_engine() && !measurement.partial {
            true => {
                let pass = Pass::new(corpus, parser, options.threads)?;
                (pass.fields(), pass.digest())
            }
            false => (None, None),
        };
        let profile = match (self.profile_rounds(&measurement), warm_up) {
            (0, _) => Profile::default(),
            (1, Some(profile)) => profile,
            (rounds, _) => Profile::new(corpus, parser, rounds),
        };
        print_parse_errors(&profile, diagnostics);
        Ok(Findings { corpus: self.output.summary(corpus), measurement, fields, digest, profile })
    }

    /// Returns how often each document is timed individually: not at all after an interruption, or as an engine.
    fn profile_rounds(&self, measurement: &Measurement) -> usize {
        let shows_times = self.output.has_reports() || self.input.verbose;
        let pass_ns = measurement.median_ns() * measurement.threads.count() as f64;
        let all_rounds = pass_ns * Profile::ROUNDS_FOR_INTERVALS as f64;
        if measurement.partial {
            0
        } else if shows_times && all_rounds <= MAX_PROFILE_TIME.as_nanos() as f64 {
            Profile::ROUNDS_FOR_INTERVALS
        } else if shows_times {
            Profile::ROUNDS
        } else {
            usize::from(!is_engine() || self.input.strict)
        }
    }

    fn measure_streamed(
        &self,
        parser: &Parser,
        options: &MeasureOptions,
        diagnostics: &mut DiagnosticPrinter,
    ) -> anyhow::Result<Findings> {
        let (paths, reading) = self.input.selection()?;
        let mut corpus =
            CorpusSummary { name: corpus::corpus_name(&paths), ..CorpusSummary::default() };
        let mut progress = Progress::new();
        let mut on_event = |event: StreamEvent| match event {
            StreamEvent::Diagnostic(diagnostic) => {
                corpus.add_diagnostic(diagnostic);
                progress.suspend(|| diagnostics.diagnostic(diagnostic));
            }
            StreamEvent::ParseError(document, error) => {
                progress.suspend(|| diagnostics.parse_error(&document.name, error));
            }
            StreamEvent::Progress(so_far) => progress.streamed(so_far.stream, so_far.documents),
        };
        let streamed = measure_stream(&paths, &reading, parser, options, &mut on_event)?;
        let StreamMeasurement { measurement, profile, skipped } = streamed;
        let (documents, bytes) = (measurement.documents, measurement.bytes);
        let corpus = CorpusSummary { documents, bytes, skipped, ..corpus };
        Ok(Findings { corpus, measurement, fields: None, digest: None, profile })
    }
}

/// Warns that the process did not get the cores that it wanted.
pub fn warn_of_contention(contention: Contention) {
    let sentence = report::contention_sentence(contention);
    print_message(format_args!(
        "warning: contention: {sentence}; the figures are of a busy machine"
    ));
}

/// Returns true if another process runs this one as an engine.
fn is_engine() -> bool {
    std::env::var_os(ENGINE_VARIABLE).is_some_and(|value| value == "1")
}

/// Parses each document once and prints the parse errors.
pub fn profile(corpus: &Corpus, parser: &Parser, diagnostics: &mut DiagnosticPrinter) -> Profile {
    let profile = Profile::new(corpus, parser, 1);
    print_parse_errors(&profile, diagnostics);
    profile
}

fn print_parse_errors(profile: &Profile, diagnostics: &mut DiagnosticPrinter) {
    for document in &profile.errors {
        diagnostics.parse_error(&document.name, &document.error);
    }
}
