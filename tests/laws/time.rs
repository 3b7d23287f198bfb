//! The processor time of a thread.

use rustix::time::{ClockId, clock_gettime};

/// Returns the processor time of a call in seconds.
pub fn of(call: impl FnOnce()) -> f64 {
    let start = now();
    call();
    now() - start
}

/// Returns the processor time of this thread in seconds. Time in which it did not run does not count.
fn now() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
