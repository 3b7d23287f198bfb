//! `newsparse`: measures the speed.

use std::io::Write;
use std::num::NonZero;
use std::time::Duration;

use clap::Args;
use newsparse::measure::{Options, Profile, measure};
use newsparse::report;

use super::Outcome;
use super::input::Input;
use super::progress::Progress;

/// What the benchmark can be told.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    input: Input,

    /// Repeat passes over the corpus until they have taken this long together
    #[arg(long, value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    min_time: Duration,

    /// Make exactly so many passes instead
    #[arg(long, value_name = "N", conflicts_with = "min_time")]
    passes: Option<NonZero<usize>>,

    /// Print a report as one JSON object instead of the two lines
    #[arg(long)]
    json: bool,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

/// Measures and prints.
pub fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    let parser = arguments.input.parser()?;
    let mut tally = arguments.input.tally();
    let corpus = arguments.input.load(&parser, &mut tally)?;
    let options = Options {
        threads: arguments.input.threads(),
        min_time: arguments.min_time,
        passes: arguments.passes,
    };
    let mut out = std::io::stdout().lock();
    if !arguments.json {
        writeln!(out, "{}", report::mode_line(options.threads))?;
        out.flush()?;
    }
    let mut progress = Progress::measuring(&options);
    let measurement =
        measure(&corpus, &parser, &options, &mut |measured| progress.measured(measured))?;
    drop(progress);
    let profile = Profile::new(&corpus, &parser);
    for (document, fault) in profile.faulty() {
        tally.fault(&document.name, fault);
    }
    if arguments.json {
        writeln!(out, "{}", report::json::report(&corpus, &options, &measurement, &profile))?;
    } else {
        writeln!(out, "{}", report::speed_line(&measurement))?;
    }
    out.flush()?;
    if arguments.input.verbose {
        let _ = write!(
            std::io::stderr().lock(),
            "\n{}",
            report::details::table(&corpus, &measurement, &profile)
        );
    }
    Ok(tally.finish())
}
