//! `newsparse`: measures the speed.

use std::io::Write;

use clap::Args;
use newsparse::measure::engine::ENGINE_VARIABLE;
use newsparse::measure::{
    Machine, MeasureOptions, Measurement, Profile, StreamEvent, StreamMeasurement, free_memory,
    measure, measure_stream,
};
use newsparse::report::{self, CorpusSummary, number};
use newsparse::{Corpus, Parser, corpus};

use super::diagnostics::Diagnostics;
use super::effort::Effort;
use super::input::{Input, Parallelism};
use super::output::Output;
use super::progress::Progress;
use super::selection::size;
use super::{Outcome, say};

/// What the benchmark can be told.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    parallelism: Parallelism,
    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    effort: Effort,

    /// Read and decompress while parsing, within the clock, instead of before
    ///
    /// Memory stays small, whatever the size of the corpus. Threads of their own read ahead of those that parse;
    /// -v tells what share of the time went where.
    #[arg(long, conflicts_with = "sample")]
    streaming: bool,

    /// Stream a corpus of more bytes than this [default: half of the memory that is free]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_memory: Option<u64>,

    #[command(flatten)]
    output: Output,
}

/// What is known when all is measured.
struct Findings {
    subject: CorpusSummary,
    measurement: Measurement,
    profile: Profile,
}

/// Measures and prints.
pub fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    arguments.output.check()?;
    let parser = arguments.input.parser()?;
    let mut diagnostics = arguments.input.diagnostics();
    let corpus = arguments.load(&parser, &mut diagnostics)?;
    let options = arguments.effort.options(arguments.parallelism.threads())?;
    let machine = Machine::this();
    let mut out = std::io::stdout().lock();
    if !arguments.output.json {
        writeln!(out, "{}", report::mode_line(options.threads))?;
        out.flush()?;
    }
    let findings = match corpus {
        Some(corpus) => arguments.measure_loaded(&corpus, &parser, &options, &mut diagnostics)?,
        None => arguments.measure_streamed(&parser, &options, &mut diagnostics)?,
    };
    let Findings { subject, measurement, profile } = &findings;
    if arguments.output.json {
        let report = report::json::report(subject, &options, measurement, profile, &machine);
        writeln!(out, "{report}")?;
    } else if is_engine() {
        writeln!(out, "{}", report::engine_lines(measurement))?;
    } else {
        writeln!(out, "{}", report::speed_line(measurement))?;
    }
    out.flush()?;
    if arguments.input.verbose {
        let table = report::details::table(subject, measurement, profile);
        let _ = write!(std::io::stderr().lock(), "\n{table}");
    }
    arguments.output.write(
        &machine,
        |run| report::html::benchmark(subject, measurement, profile, run),
        || report::csv::benchmark(measurement),
    )?;
    Ok(match diagnostics.finish() {
        // The figure is one of what could be read, and whoever compares looks at the corpus too.
        Outcome::Unreadable if is_engine() => Outcome::Fine,
        outcome => outcome,
    })
}

impl Arguments {
    /// The corpus, or nothing if it is to be streamed.
    fn load(
        &self,
        parser: &Parser,
        diagnostics: &mut Diagnostics,
    ) -> anyhow::Result<Option<Corpus>> {
        if self.streaming {
            return Ok(None);
        }
        let most = self.max_memory.or_else(|| free_memory().map(|bytes| bytes / 2));
        match self.input.load(parser, diagnostics, most) {
            Ok(corpus) => Ok(Some(corpus)),
            Err(error) => match error.downcast_ref() {
                Some(corpus::LoadError::TooLarge { max_bytes: bytes, .. }) if self.input.can_be_read_again()? => {
                    let bytes = number::bytes(*bytes);
                    let (what, hint) = match self.max_memory {
                        Some(_) => ("", ""),
                        None => (", half of the memory that is free", " (--max-memory)"),
                    };
                    say(format_args!(
                        "the corpus has more than {bytes}{what}: it is streamed{hint}"
                    ));
                    Ok(None)
                }
                Some(corpus::LoadError::TooLarge { .. }) => Err(error.context(
                    "the corpus does not fit into memory, and cannot be read again; --streaming reads it as it comes",
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
        diagnostics: &mut Diagnostics,
    ) -> anyhow::Result<Findings> {
        let mut progress = Progress::new();
        let on_sample = &mut |measured| progress.measured(measured, options);
        let measurement = measure(corpus, parser, options, on_sample)?;
        drop(progress);
        let profile = profile(corpus, parser, self.profile_rounds(&measurement), diagnostics);
        Ok(Findings { subject: CorpusSummary::of(corpus), measurement, profile })
    }

    /// How often each document is timed by itself: not at all for whoever is in a hurry, or cares for the speed alone.
    fn profile_rounds(&self, measurement: &Measurement) -> usize {
        let shows_times = self.output.has_details() || self.input.verbose;
        if measurement.partial {
            0
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
        diagnostics: &mut Diagnostics,
    ) -> anyhow::Result<Findings> {
        let (paths, reading) = self.input.selection()?;
        let mut subject =
            CorpusSummary { name: corpus::corpus_name(&paths), ..CorpusSummary::default() };
        let mut progress = Progress::new();
        let mut tell = |event: StreamEvent| match event {
            StreamEvent::Diagnostic(diagnostic) => {
                subject.take(diagnostic);
                progress.pause(|| diagnostics.diagnostic(diagnostic));
            }
            StreamEvent::ParseError(document, error) => {
                progress.pause(|| diagnostics.error(&document.name, error));
            }
            StreamEvent::Progress(so_far) => progress.streamed(so_far.stream, so_far.documents),
        };
        let streamed = measure_stream(&paths, &reading, parser, options, &mut tell)?;
        let StreamMeasurement { measurement, profile, skipped } = streamed;
        Ok(Findings { subject: CorpusSummary { skipped, ..subject }, measurement, profile })
    }
}

/// Whether another program runs this one to compare its speed.
fn is_engine() -> bool {
    std::env::var_os(ENGINE_VARIABLE).is_some_and(|value| value == "1")
}

/// What the corpus is made of, and what is said of its faults. Whoever is in a hurry is not kept waiting for it.
pub fn profile(
    corpus: &Corpus,
    parser: &Parser,
    rounds: usize,
    diagnostics: &mut Diagnostics,
) -> Profile {
    let profile = match rounds {
        0 => Profile::default(),
        rounds => Profile::new(corpus, parser, rounds),
    };
    for document in &profile.errors {
        diagnostics.error(&document.name, &document.error);
    }
    profile
}
