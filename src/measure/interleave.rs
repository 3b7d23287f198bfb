//! Interleaved rounds: each takes one sample of every engine or configuration, so that what disturbs a round disturbs
//! all of them alike.
//!
//! The scheduler determines the order of samples and measures the elapsed time. Each command has its own rules for the
//! end of a run and stores its samples itself.

use std::ops::ControlFlow;
use std::time::Duration;

use super::clock::Clock;

/// The samples of a run and the rules that end it.
pub(super) trait Schedule {
    /// The reason why a sample could not be taken.
    type Error;

    /// The number of engines or configurations.
    fn width(&self) -> usize;

    /// Takes a sample that does not count, before the first round.
    fn warm_up(&mut self, index: usize) -> Result<(), Self::Error>;

    /// Returns whether another round starts, after `rounds` rounds and this time since the start of the run.
    fn starts_round(&mut self, rounds: usize, elapsed: Duration) -> bool;

    /// Takes a sample of one engine. `Break` ends the run, and the round with it.
    fn sample(&mut self, round: usize, index: usize) -> Result<ControlFlow<()>, Self::Error>;

    /// Adds the samples of the round, which is complete.
    fn end_round(&mut self, elapsed: Duration);
}

/// Runs rounds until the schedule or a sample ends them.
///
/// # Errors
/// The first error of a sample.
pub(super) fn run<S: Schedule>(schedule: &mut S, clock: &dyn Clock) -> Result<(), S::Error> {
    let start = clock.now();
    for index in 0..schedule.width() {
        schedule.warm_up(index)?;
    }
    let mut rounds = 0;
    while schedule.starts_round(rounds, clock.now() - start) {
        for index in abba_order(schedule.width(), rounds) {
            if schedule.sample(rounds, index)?.is_break() {
                return Ok(());
            }
        }
        rounds += 1;
        schedule.end_round(clock.now() - start);
    }
    Ok(())
}

/// The order of samples in a round: forwards, and backwards in every other round. Drift that is steady over two rounds
/// then favours no engine.
fn abba_order(width: usize, round: usize) -> impl Iterator<Item = usize> {
    let is_backwards = round % 2 == 1;
    (0..width).map(move |place| if is_backwards { width - 1 - place } else { place })
}

#[cfg(test)]
mod tests {
    use super::super::clock::FakeClock;
    use super::*;

    /// Records what the scheduler asks for. A sample takes a second.
    struct Recorder<'a> {
        clock: &'a FakeClock,
        max_time: Duration,
        /// The number of samples after which the run is cancelled.
        max_samples: usize,
        log: String,
        samples: usize,
    }

    const SECOND: Duration = Duration::from_secs(1);

    impl Schedule for Recorder<'_> {
        type Error = String;

        fn width(&self) -> usize {
            3
        }

        fn warm_up(&mut self, index: usize) -> Result<(), String> {
            self.clock.advance(SECOND);
            self.log += &format!("w{index} ");
            Ok(())
        }

        fn starts_round(&mut self, _: usize, elapsed: Duration) -> bool {
            elapsed < self.max_time
        }

        fn sample(&mut self, round: usize, index: usize) -> Result<ControlFlow<()>, String> {
            self.clock.advance(SECOND);
            self.log += &format!("{round}{index} ");
            self.samples += 1;
            Ok(if self.samples < self.max_samples {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            })
        }

        fn end_round(&mut self, elapsed: Duration) {
            self.log += &format!("{}s ", elapsed.as_secs());
        }
    }

    fn log(max_time: u64, max_samples: usize) -> String {
        let clock = FakeClock::default();
        clock.advance(SECOND * 100);
        let max_time = Duration::from_secs(max_time);
        let log = String::new();
        let mut recorder = Recorder { clock: &clock, max_time, max_samples, log, samples: 0 };
        run(&mut recorder, &clock).unwrap();
        recorder.log.trim_end().to_owned()
    }

    #[test]
    fn rounds_alternate_their_order_after_a_warm_up() {
        assert_eq!(log(12, 99), "w0 w1 w2 00 01 02 6s 12 11 10 9s 20 21 22 12s");
    }

    #[test]
    fn no_round_starts_after_the_time_limit() {
        assert_eq!(log(3, 99), "w0 w1 w2");
        assert_eq!(log(4, 99), "w0 w1 w2 00 01 02 6s");
    }

    #[test]
    fn a_cancelled_round_is_not_completed() {
        assert_eq!(log(99, 5), "w0 w1 w2 00 01 02 6s 12 11");
    }
}
