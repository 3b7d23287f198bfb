//! The clock that measurements read, which tests replace with one that they set.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// A monotonic clock.
pub(super) trait Clock: Sync {
    /// The time since some fixed moment.
    fn now(&self) -> Duration;

    /// The shortest time between two readings that differ.
    fn resolution(&self) -> Duration;

    /// The processor time of this process, of all its threads; `None` if unknown.
    fn processor_time(&self) -> Option<Duration>;
}

/// The clock of the operating system.
#[derive(Debug)]
pub(super) struct SystemClock(Instant);

impl SystemClock {
    pub fn start() -> Self {
        SystemClock(Instant::now())
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn resolution(&self) -> Duration {
        static RESOLUTION: OnceLock<Duration> = OnceLock::new();
        *RESOLUTION.get_or_init(|| (0..STEPS).map(|_| step()).min().unwrap_or_default())
    }

    fn processor_time(&self) -> Option<Duration> {
        processor_time()
    }
}

#[cfg(unix)]
fn processor_time() -> Option<Duration> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::try_from(time).ok()
}

#[cfg(not(unix))]
fn processor_time() -> Option<Duration> {
    None
}

/// The number of clock steps of which the shortest is the resolution.
const STEPS: usize = 16;

fn step() -> Duration {
    let start = Instant::now();
    loop {
        let elapsed = start.elapsed();
        if !elapsed.is_zero() {
            return elapsed;
        }
    }
}

/// A clock that stands still until it is advanced.
#[cfg(test)]
#[derive(Debug, Default)]
pub(super) struct FakeClock {
    time: std::sync::atomic::AtomicU64,
    processor_time: std::sync::atomic::AtomicU64,
}

#[cfg(test)]
impl FakeClock {
    /// Lets this time pass, in which the process has a core.
    pub fn advance(&self, time: Duration) {
        self.wait(time);
        let time = time.as_nanos() as u64;
        self.processor_time.fetch_add(time, std::sync::atomic::Ordering::Relaxed);
    }

    /// Lets this time pass, in which the process has no core.
    pub fn wait(&self, time: Duration) {
        self.time.fetch_add(time.as_nanos() as u64, std::sync::atomic::Ordering::Relaxed);
    }
}

#[cfg(test)]
impl Clock for FakeClock {
    fn now(&self) -> Duration {
        Duration::from_nanos(self.time.load(std::sync::atomic::Ordering::Relaxed))
    }

    fn processor_time(&self) -> Option<Duration> {
        let time = self.processor_time.load(std::sync::atomic::Ordering::Relaxed);
        Some(Duration::from_nanos(time))
    }

    fn resolution(&self) -> Duration {
        Duration::from_nanos(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn processor_time_grows_with_work() {
        let clock = SystemClock::start();
        let before = clock.processor_time().unwrap();
        let sum: u64 = (0..1_000_000).map(std::hint::black_box).sum();
        assert!(sum > 0 && clock.processor_time().unwrap() > before);
    }

    #[test]
    fn resolution_is_above_zero_and_constant() {
        let clock = SystemClock::start();
        assert!(clock.resolution() > Duration::ZERO);
        assert_eq!(clock.resolution(), SystemClock::start().resolution());
    }
}
