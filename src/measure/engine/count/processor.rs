//! Counts by the processor, which the Linux kernel reads (`perf_event_open(2)`).

use std::io;

use perf_event::events::{Event, Hardware};
use perf_event::{Builder, Counter};

use super::super::EngineFailure;
use super::{CountedEvent, not_counted};

impl CountedEvent {
    fn hardware(self) -> Hardware {
        match self {
            CountedEvent::Instructions => Hardware::INSTRUCTIONS,
            CountedEvent::Cycles => Hardware::CPU_CYCLES,
        }
    }
}

/// Fails if the processor, the virtual machine or the kernel has no such counter for this user.
pub(super) fn check(event: CountedEvent) -> io::Result<()> {
    counter(event.hardware()).map(drop)
}

/// Returns the count of the processes that a function starts on this thread and waits for.
pub(super) fn count<T>(
    event: CountedEvent,
    run: impl FnOnce() -> Result<T, EngineFailure>,
) -> Result<(u64, T), EngineFailure> {
    count_event(event.hardware(), run)
}

pub(super) fn count_event<T>(
    event: impl Event,
    run: impl FnOnce() -> Result<T, EngineFailure>,
) -> Result<(u64, T), EngineFailure> {
    let mut counter = counter(event).map_err(|error| not_counted(&error))?;
    let output = run()?;
    let count = read(&mut counter).map_err(|error| not_counted(&error))?;
    Ok((count, output))
}

/// Returns a counter that this process has and its children inherit. It starts when a child executes a program: this
/// process is not counted.
fn counter(event: impl Event) -> io::Result<Counter> {
    Builder::new(event).observe_self().inherit(true).enable_on_exec(true).build()
}

/// Returns a count, extrapolated if the counter was taken away for some of the time.
fn read(counter: &mut Counter) -> io::Result<u64> {
    let found = counter.read_full()?;
    let times = found.time_enabled().zip(found.time_running());
    let share = times.map_or(1.0, |(enabled, running)| {
        if running.is_zero() { 1.0 } else { enabled.as_secs_f64() / running.as_secs_f64() }
    });
    Ok((found.count() as f64 * share) as u64)
}
