//! What the clock can tell.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// So many steps of the clock are looked at.
const STEPS: usize = 16;

/// The shortest time between two readings of the clock that differ, found once by reading it again and again.
pub(super) fn resolution() -> Duration {
    static RESOLUTION: OnceLock<Duration> = OnceLock::new();
    *RESOLUTION.get_or_init(|| (0..STEPS).map(|_| step()).min().unwrap_or_default())
}

fn step() -> Duration {
    let start = Instant::now();
    loop {
        let passed = start.elapsed();
        if !passed.is_zero() {
            return passed;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_tells_something() {
        assert!(resolution() > Duration::ZERO);
        assert_eq!(resolution(), resolution());
    }
}
