//! The options for the metric of a gate.

use std::num::NonZero;

use anyhow::{anyhow, bail};
use clap::{Args, ValueEnum};
use newsparse::measure::engine::count::{CountedEvent, Counter};
use newsparse::measure::engine::{Engine, EngineLimits};
use newsparse::measure::gate::Metric;

use super::interrupt;
use super::units::{count, percentage};

/// The default of `--max-regression` for times, which differ from run to run, and for counts, which do not.
const MAX_SLOWDOWN: f64 = 0.05;
const MAX_MORE_INSTRUCTIONS: f64 = 0.005;

/// The metric of a gate, and the maximum change of it.
#[derive(Args)]
pub struct MetricArguments {
    /// Metric to compare: time, or counts that do not depend on other processes
    ///
    /// Instructions and cycles are counted by the processor, in user mode. Where it has no counters, as in most virtual
    /// machines, instructions are counted by valgrind, in which a program is about 50 times slower. Each engine runs with
    /// N and with 2N passes; the difference leaves out its start and the reading of the corpus. Another program must
    /// measure as many passes as the environment variable NEWSPARSE_PASSES says, and print 'Passes: N'.
    #[arg(long, value_name = "METRIC", default_value = "time")]
    metric: MetricName,

    /// Passes of a count
    /// [default: as many as a count needs that repeats to 0.1 %]
    #[arg(long, value_name = "N", value_parser = count)]
    passes: Option<NonZero<usize>>,

    /// Maximum slow-down relative to --against or --baseline
    /// [default: 5%, for instructions 0.5%]
    #[arg(long, value_name = "PERCENT", value_parser = percentage)]
    max_regression: Option<f64>,
}

/// A metric by its name.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum MetricName {
    Time,
    Instructions,
    Cycles,
}

impl MetricArguments {
    /// Returns the counter; `None` if times are measured. `limits_of_time` are the given options that need a time.
    ///
    /// # Errors
    /// If this machine cannot count, or an option does not fit.
    pub fn counter(&self, limits_of_time: &[(&str, bool)]) -> anyhow::Result<Option<Counter>> {
        let event = match self.metric {
            MetricName::Time if self.passes.is_some() => {
                bail!("--passes needs --metric instructions or --metric cycles");
            }
            MetricName::Time => return Ok(None),
            MetricName::Instructions => CountedEvent::Instructions,
            MetricName::Cycles => CountedEvent::Cycles,
        };
        if let Some((option, _)) = limits_of_time.iter().find(|(_, is_given)| *is_given) {
            bail!("{option} cannot be used with --metric {}", event.name());
        }
        Ok(Some(Counter::find(event)?))
    }

    /// Returns the metric of a counter. Runs the engine if the number of passes is not given.
    ///
    /// # Errors
    /// If the engine fails.
    pub fn metric(
        &self,
        counter: Option<Counter>,
        engine: &Engine,
        limits: &EngineLimits,
    ) -> anyhow::Result<Metric> {
        let Some(counter) = counter else { return Ok(Metric::Time) };
        let suitable = || {
            let passes = counter.suitable_passes(&engine.command, limits, &interrupt::token());
            passes.map_err(|failure| anyhow!("{}: {failure}", engine.name))
        };
        let passes = self.passes.map_or_else(suitable, Ok)?;
        Ok(Metric::Count { counter, passes })
    }

    /// The maximum slow-down as a fraction.
    pub fn max_regression(&self) -> f64 {
        self.max_regression.unwrap_or(match self.metric {
            MetricName::Instructions => MAX_MORE_INSTRUCTIONS,
            MetricName::Time | MetricName::Cycles => MAX_SLOWDOWN,
        })
    }
}
