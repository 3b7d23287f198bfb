//! The clock that measurements read, which tests replace with one that they set.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// A monotonic clock.
pub(super) trait Clock: Sync {
    /// The time since some fixed moment.
    fn now(&self) -> Duration;

    /// The shortest time between two readings that differ.
    fn resolution(&self) -> Duration;
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
pub(super) struct FakeClock(std::sync::atomic::AtomicU64);

#[cfg(test)]
impl FakeClock {
    pub fn advance(&self, time: Duration) {
        self.0.fetch_add(time.as_nanos() as u64, std::sync::atomic::Ordering::Relaxed);
    }
}

#[cfg(test)]
impl Clock for FakeClock {
    fn now(&self) -> Duration {
        Duration::from_nanos(self.0.load(std::sync::atomic::Ordering::Relaxed))
    }

    fn resolution(&self) -> Duration {
        Duration::from_nanos(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolution_is_above_zero_and_constant() {
        let clock = SystemClock::start();
        assert!(clock.resolution() > Duration::ZERO);
        assert_eq!(clock.resolution(), SystemClock::start().resolution());
    }
}
