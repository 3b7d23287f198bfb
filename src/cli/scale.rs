//! `newsparse scale`: measures the speed-up with more threads.

use std::collections::BTreeSet;
use std::num::NonZero;

use clap::Args;
use newsparse::measure::{Machine, Scaling, Threads, measure_scaling};
use newsparse::report::{Report, Results, ScaleReport, threads_beyond_cores};

use super::benchmark::{profile, warn_of_contention};
use super::effort::Effort;
use super::input::{Input, thread_count};
use super::output::{Output, run_info};
use super::progress::Progress;
use super::{Outcome, print_message};

/// The options of `scale`.
#[derive(Args)]
#[command(
    after_help = concat!(
        "--min-time and --passes apply to each number of threads.\n\n",
        units_help!()
    ),
    after_long_help = concat!(
        "Each round takes a sample on each number of threads, so that a disturbance affects all of them. The speed-up is \
        the median of the ratios of all rounds. One thread is a plain loop without a pool, and always measured. \
        --min-time and --passes apply to each number of threads.\n\n\
        Amdahl's law is fitted to the speed-ups and, with four or more numbers of threads, the Universal Scalability \
        Law. Their predictions for more threads are extrapolations.\n\n\
        Examples:\n  \
        newsparse scale                         the built-in corpus\n  \
        newsparse scale --threads 1,2,3 feeds/  a folder of news files, on up to three threads\n  \
        newsparse scale --json > scale.json     all samples and figures, for programs\n\n",
        units_help!()
    )
)]
pub struct ScaleArguments {
    /// Numbers of threads, separated by commas [default: powers of two below the number of cores, and that number]
    #[arg(short, long, value_name = "N,...", value_delimiter = ',', value_parser = thread_count)]
    threads: Vec<NonZero<usize>>,

    #[command(flatten)]
    input: Input,
    #[command(flatten)]
    effort: Effort,

    #[command(flatten)]
    output: Output,
}

/// Runs the measurements and prints the results.
pub fn run(arguments: ScaleArguments) -> anyhow::Result<Outcome> {
    arguments.output.check()?;
    let machine = Machine::this();
    let threads = match arguments.threads.as_slice() {
        [] => powers_of_two(machine.cores),
        threads => threads.iter().copied().collect(),
    };
    let parser = arguments.input.parser()?;
    let mut diagnostics = arguments.input.diagnostics();
    let corpus = arguments.input.load_in_memory(&parser, &mut diagnostics)?;
    if let Some(beyond) = threads_beyond_cores(threads.iter().map(|n| n.get()), machine.cores) {
        print_message(format_args!("warning: {beyond}: no further speed-up is possible"));
    }
    let options = arguments.effort.options(Threads::Single)?;
    let mut progress = Progress::new();
    let on_round = &mut |measured| progress.measured(measured, &options);
    let scaling = measure_scaling(&corpus, &parser, &threads, &options, on_round)?;
    drop(progress);
    if let Some(contention) = scaling.contention() {
        warn_of_contention(contention);
    }
    let mut summary = arguments.output.summary(&corpus);
    if !is_partial(&scaling) {
        summary.add_parse_errors(&profile(&corpus, &parser, &mut diagnostics));
    }
    summary.news = scaling.points.first().map(|point| point.news);
    let conditions = scaling.points[0].conditions.clone();
    let results = Results::Scale(ScaleReport { options, scaling });
    let report = Report { run: run_info(machine, conditions), corpus: summary, results };
    arguments.output.print(&report)?;
    arguments.output.write_files(&report)?;
    Ok(diagnostics.finish())
}

/// Returns the powers of two below the number of cores, and that number.
fn powers_of_two(cores: usize) -> BTreeSet<NonZero<usize>> {
    let powers = std::iter::successors(Some(1_usize), |power| power.checked_mul(2));
    let powers = powers.take_while(|power| *power < cores);
    powers.chain([cores]).filter_map(NonZero::new).collect()
}

fn is_partial(scaling: &Scaling) -> bool {
    scaling.points.iter().any(|point| point.partial)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_two_end_with_all_cores() {
        let threads = |cores| powers_of_two(cores).iter().map(|n| n.get()).collect::<Vec<_>>();
        assert_eq!(threads(1), [1]);
        assert_eq!(threads(2), [1, 2]);
        assert_eq!(threads(6), [1, 2, 4, 6]);
        assert_eq!(threads(8), [1, 2, 4, 8]);
    }
}
