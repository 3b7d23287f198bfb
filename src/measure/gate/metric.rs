//! The metric of a gate: time, or counts of instructions or cycles.

use std::num::NonZero;

use crate::measure::engine::count::{CountedEvent, Counter};

/// The quantity by which a gate compares engines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Metric {
    /// The time of a pass.
    #[default]
    Time,
    /// The instructions or cycles of a pass.
    Count {
        /// The counter of this machine.
        counter: Counter,
        /// Runs of an engine have this number of passes and twice as many.
        passes: NonZero<usize>,
    },
}

/// The typical standard deviation of the logarithms of speeds: the same program differs from itself by up to 30 % from run
/// to run on a shared machine.
const TYPICAL_SPEED_DEVIATION: f64 = 0.3;

/// The typical standard deviation of the logarithms of ratios of speeds within a round.
const TYPICAL_RATIO_DEVIATION: f64 = 0.15;

/// The typical standard deviation of the logarithms of counts of instructions. They differ by the addresses of memory and
/// the seeds of hash tables.
const TYPICAL_COUNT_DEVIATION: f64 = 0.0004;

impl Metric {
    /// The name in the command line and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Metric::Time => Metric::name_of(None),
            Metric::Count { counter, .. } => Metric::name_of(Some(counter)),
        }
    }

    /// The name of the metric of a counter; without one, that of times.
    pub fn name_of(counter: Option<Counter>) -> &'static str {
        counter.map_or("time", |counter| counter.event().name())
    }

    /// The counted event; `None` for times.
    pub fn event(self) -> Option<CountedEvent> {
        match self {
            Metric::Time => None,
            Metric::Count { counter, .. } => Some(counter.event()),
        }
    }

    /// True for counts of instructions, which hardly differ from run to run.
    pub fn is_repeatable(self) -> bool {
        self.event() == Some(CountedEvent::Instructions)
    }

    /// The typical standard deviation of the logarithms of speeds.
    pub(super) fn speed_deviation(self) -> f64 {
        if self.is_repeatable() { TYPICAL_COUNT_DEVIATION } else { TYPICAL_SPEED_DEVIATION }
    }

    /// The typical standard deviation of the logarithms of ratios of speeds within a round.
    pub(super) fn ratio_deviation(self) -> f64 {
        if self.is_repeatable() { TYPICAL_COUNT_DEVIATION } else { TYPICAL_RATIO_DEVIATION }
    }
}
