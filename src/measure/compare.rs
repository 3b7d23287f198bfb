//! Engines side by side, in interleaved rounds.

use std::num::NonZero;
use std::ops::ControlFlow;
use std::time::Duration;

use super::clock::{Clock, SystemClock};
use super::engine::{
    Engine, EngineCommand, EngineFailure, EngineLimits, EngineSample, FailureReason,
};
use super::interleave::{self, Schedule};
use super::stats::{Estimate, median};
use crate::CancellationToken;

/// Settings of a comparison. The defaults are seven rounds within five minutes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CompareOptions {
    /// The number of rounds, each with one sample of every engine.
    pub rounds: NonZero<usize>,
    /// Time limit: after the first round, none starts that is not likely to end within it.
    pub max_time: Duration,
    /// The number of runs of each engine before the first round, which do not count.
    pub warm_ups: usize,
    /// The command that is run before each run of an engine.
    pub preparation: Option<EngineCommand>,
    /// Limits of a sample.
    pub limits: EngineLimits,
    /// Ends the comparison early, and the engine that runs.
    pub cancellation: CancellationToken,
}

impl Default for CompareOptions {
    fn default() -> Self {
        CompareOptions {
            rounds: const { NonZero::new(7).unwrap() },
            max_time: Duration::from_secs(300),
            warm_ups: 0,
            preparation: None,
            limits: EngineLimits::default(),
            cancellation: CancellationToken::default(),
        }
    }
}

impl CompareOptions {
    /// Sets the number of rounds.
    pub fn rounds(self, rounds: NonZero<usize>) -> Self {
        CompareOptions { rounds, ..self }
    }

    /// Sets the time limit.
    pub fn max_time(self, max_time: Duration) -> Self {
        CompareOptions { max_time, ..self }
    }

    /// Sets the number of runs of each engine before the first round.
    pub fn warm_ups(self, warm_ups: usize) -> Self {
        CompareOptions { warm_ups, ..self }
    }

    /// Sets the command that is run before each run of an engine.
    pub fn preparation(self, preparation: Option<EngineCommand>) -> Self {
        CompareOptions { preparation, ..self }
    }

    /// Sets the limits of a sample.
    pub fn limits(self, limits: EngineLimits) -> Self {
        CompareOptions { limits, ..self }
    }

    /// Sets the token that ends the comparison early.
    pub fn cancellation(self, cancellation: CancellationToken) -> Self {
        CompareOptions { cancellation, ..self }
    }
}

/// An engine and its samples.
#[derive(Clone, Debug)]
pub struct EngineResult {
    /// The engine.
    pub engine: Engine,
    /// The samples, one a round.
    pub samples: Vec<EngineSample>,
    /// The reason why the engine has no more samples, if it failed.
    pub failure: Option<EngineFailure>,
}

impl EngineResult {
    /// An engine without samples.
    pub fn new(engine: Engine) -> Self {
        EngineResult { engine, samples: Vec::new(), failure: None }
    }

    /// News items per second in each sample.
    pub fn speeds(&self) -> Vec<f64> {
        self.samples.iter().map(|sample| sample.news_per_second).collect()
    }

    /// The median of the samples; `None` for an engine that failed or has no sample.
    pub fn news_per_second(&self) -> Option<Estimate> {
        self.has_figures().then(|| Estimate::median_of(&self.speeds()))
    }

    /// The distinct numbers of news items that the engine printed, in ascending order.
    pub fn news(&self) -> Vec<u64> {
        self.counts(|sample| sample.news)
    }

    /// The distinct numbers of fields that the engine printed, in ascending order.
    pub fn fields(&self) -> Vec<u64> {
        self.counts(|sample| sample.fields)
    }

    fn counts(&self, count: impl Fn(&EngineSample) -> Option<u64>) -> Vec<u64> {
        let mut counts: Vec<_> = self.samples.iter().filter_map(count).collect();
        counts.sort_unstable();
        counts.dedup();
        counts
    }

    /// The peak memory of all samples in bytes.
    pub fn peak_memory(&self) -> Option<u64> {
        self.samples.iter().filter_map(|sample| sample.peak_memory).max()
    }

    /// Processor time divided by wall time, start and reading included: the average number of busy cores. The median of
    /// the samples.
    pub fn busy_cores(&self) -> Option<f64> {
        let busy = |sample: &EngineSample| {
            Some(sample.processor_time?.as_secs_f64() / sample.wall_time.as_secs_f64().max(1e-9))
        };
        let busy: Vec<_> = self.samples.iter().filter_map(busy).collect();
        (!busy.is_empty()).then(|| median(&busy))
    }

    /// The version that the engine printed.
    pub fn version(&self) -> Option<&str> {
        self.samples.last()?.version.as_deref()
    }

    /// True if the engine has samples and did not fail.
    pub fn has_figures(&self) -> bool {
        self.failure.is_none() && !self.samples.is_empty()
    }
}

/// The reason why a comparison ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completion {
    /// All rounds were measured, or every engine had failed.
    AllRounds,
    /// Another round would have exceeded the time limit.
    TimeLimit,
    /// The comparison was cancelled. The last round may lack the samples of some engines.
    Interrupted,
}

/// Engines side by side.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The engines in the order given; ratios are to the first.
    pub results: Vec<EngineResult>,
    /// The number of rounds that were started.
    pub rounds: usize,
    /// The reason why there are no more rounds.
    pub completion: Completion,
}

impl Comparison {
    /// The speed of an engine relative to the first one: the median of the rounds' ratios.
    pub fn ratio(&self, result: &EngineResult) -> Option<Estimate> {
        let first = self.results.first()?;
        if !first.has_figures() || !result.has_figures() {
            return None;
        }
        let rounds = result.samples.iter().zip(&first.samples);
        let ratios: Vec<_> =
            rounds.map(|(sample, first)| sample.news_per_second / first.news_per_second).collect();
        Some(Estimate::median_of(&ratios))
    }

    /// True if every engine has figures.
    pub fn all_have_figures(&self) -> bool {
        self.results.iter().all(EngineResult::has_figures)
    }
}

/// Compares engines. One that fails takes no more samples.
///
/// `on_run` receives the round and the engine of each run before it starts; `None` for one that does not count.
pub fn compare(
    results: Vec<EngineResult>,
    options: &CompareOptions,
    on_run: &mut dyn FnMut(Option<usize>, &Engine),
) -> Comparison {
    let run = &mut |round: Option<usize>, engine: &Engine| {
        on_run(round, engine);
        if let Some(preparation) = &options.preparation {
            preparation.prepare(&options.limits, &options.cancellation)?;
        }
        engine.run(&options.limits, &options.cancellation)
    };
    take_samples(results, options, run, &SystemClock::start())
}

/// Runs an engine once, in a round or before the first.
type RunEngine<'a> = dyn FnMut(Option<usize>, &Engine) -> Result<EngineSample, EngineFailure> + 'a;

fn take_samples(
    results: Vec<EngineResult>,
    options: &CompareOptions,
    run: &mut RunEngine,
    clock: &dyn Clock,
) -> Comparison {
    let comparison = Comparison { results, rounds: 0, completion: Completion::AllRounds };
    let mut samples = EngineSamples { comparison, options, run };
    let Ok(()) = interleave::run(&mut samples, clock);
    samples.comparison
}

struct EngineSamples<'a, 'r> {
    comparison: Comparison,
    options: &'a CompareOptions,
    run: &'a mut RunEngine<'r>,
}

impl Schedule for EngineSamples<'_, '_> {
    type Error = std::convert::Infallible;

    fn width(&self) -> usize {
        self.comparison.results.len()
    }

    /// Engines warm up by themselves, too.
    fn warm_up(&mut self, index: usize) -> Result<(), Self::Error> {
        for _ in 0..self.options.warm_ups {
            if self.run(None, index).is_none() {
                break;
            }
        }
        Ok(())
    }

    fn starts_round(&mut self, rounds: usize, elapsed: Duration) -> bool {
        let all_failed = self.comparison.results.iter().all(|result| result.failure.is_some());
        let is_interrupted = self.comparison.completion == Completion::Interrupted;
        if rounds >= self.options.rounds.get() || all_failed || is_interrupted {
            return false;
        }
        if rounds > 0 && elapsed + self.comparison.max_round_time() > self.options.max_time {
            self.comparison.completion = Completion::TimeLimit;
            return false;
        }
        self.comparison.rounds += 1;
        true
    }

    fn sample(&mut self, round: usize, index: usize) -> Result<ControlFlow<()>, Self::Error> {
        let sample = self.run(Some(round), index);
        self.comparison.results[index].samples.extend(sample);
        Ok(match self.comparison.completion {
            Completion::Interrupted => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        })
    }

    fn end_round(&mut self, _: Duration) {}
}

impl EngineSamples<'_, '_> {
    /// Runs an engine, unless it has failed before. `None` if it fails, or if the comparison is cancelled.
    fn run(&mut self, round: Option<usize>, index: usize) -> Option<EngineSample> {
        let result = &mut self.comparison.results[index];
        if result.failure.is_some() || self.comparison.completion == Completion::Interrupted {
            return None;
        }
        match (self.run)(round, &result.engine) {
            Ok(sample) => return Some(sample),
            Err(failure) if failure.reason == FailureReason::Interrupted => {
                self.comparison.completion = Completion::Interrupted;
            }
            Err(failure) => result.failure = Some(failure),
        }
        None
    }
}

impl Comparison {
    /// The time of another round if each engine is as slow as in its slowest sample.
    fn max_round_time(&self) -> Duration {
        let running = self.results.iter().filter(|result| result.failure.is_none());
        running
            .filter_map(|result| result.samples.iter().map(|sample| sample.wall_time).max())
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::super::clock::FakeClock;
    use super::super::engine::EngineCommand;
    use super::*;

    fn options(rounds: usize, max_time: Duration) -> CompareOptions {
        CompareOptions::default().rounds(NonZero::new(rounds).unwrap()).max_time(max_time)
    }

    const SAMPLE_TIME: Duration = Duration::from_secs(2);

    fn sample(news_per_second: f64) -> EngineSample {
        EngineSample {
            news: Some(7),
            fields: Some(21),
            peak_memory: Some(100),
            processor_time: Some(Duration::from_secs(3)),
            ..EngineSample::new(news_per_second, SAMPLE_TIME)
        }
    }

    fn failure(reason: FailureReason) -> EngineFailure {
        EngineFailure { reason, stderr: String::new() }
    }

    /// Compares mock engines of these names. Samples are numbered from 0.
    fn compare_mocks(
        names: &[&str],
        options: &CompareOptions,
        run: &mut dyn FnMut(usize, &str) -> Result<EngineSample, EngineFailure>,
    ) -> Comparison {
        let engine =
            |name: &&str| Engine { name: (*name).to_owned(), command: EngineCommand::new("x") };
        let results = names.iter().map(engine).map(EngineResult::new).collect();
        let (clock, mut number) = (FakeClock::default(), 0);
        let run = &mut |_: Option<usize>, engine: &Engine| {
            clock.advance(SAMPLE_TIME);
            number += 1;
            run(number - 1, &engine.name)
        };
        take_samples(results, options, run, &clock)
    }

    const LONG: Duration = Duration::from_secs(1000);

    #[test]
    fn rounds_alternate_their_order() {
        let mut order = String::new();
        let comparison = compare_mocks(&["a", "b", "c"], &options(3, LONG), &mut |_, name| {
            order.push_str(name);
            Ok(sample(1.0))
        });
        assert_eq!(order, "abccbaabc");
        assert_eq!((comparison.rounds, comparison.completion), (3, Completion::AllRounds));
        assert!(comparison.results.iter().all(|result| result.samples.len() == 3));
    }

    #[test]
    fn warm_ups_do_not_count() {
        let mut order = String::new();
        let options = options(2, LONG).warm_ups(2);
        let comparison = compare_mocks(&["a", "b"], &options, &mut |number, name| {
            order.push_str(name);
            Ok(sample(number as f64))
        });
        assert_eq!(order, "aabbabba");
        let [first, second] = &comparison.results[..] else { unreachable!() };
        assert_eq!((first.speeds(), second.speeds()), (vec![4.0, 7.0], vec![5.0, 6.0]));
        assert_eq!(comparison.rounds, 2);
    }

    #[test]
    fn a_failure_or_an_interruption_ends_warm_ups() {
        let options = options(2, LONG).warm_ups(3);
        let mut order = String::new();
        let comparison = compare_mocks(&["a", "b"], &options, &mut |_, name| {
            order.push_str(name);
            if name == "a" { Err(failure(FailureReason::NoSpeed)) } else { Ok(sample(1.0)) }
        });
        assert_eq!((order.as_str(), comparison.results[1].samples.len()), ("abbbbb", 2));
        let comparison = compare_mocks(&["a", "b"], &options, &mut |number, _| match number {
            1 => Err(failure(FailureReason::Interrupted)),
            _ => Ok(sample(1.0)),
        });
        assert_eq!((comparison.rounds, comparison.completion), (0, Completion::Interrupted));
    }

    /// The machine is ten times as slow in one round, which does not affect the ratios.
    #[test]
    fn ratios_are_within_rounds() {
        let speeds = [10.0, 5.0, 0.5, 1.0, 10.0, 4.0];
        let comparison = compare_mocks(&["a", "b"], &options(3, LONG), &mut |number, _| {
            Ok(sample(speeds[number]))
        });
        let [first, second] = &comparison.results[..] else { unreachable!() };
        assert_eq!(first.speeds(), [10.0, 1.0, 10.0]);
        let ratio = comparison.ratio(second).unwrap();
        assert_eq!((ratio.value, ratio.interval.low, ratio.interval.high), (0.5, 0.4, 0.5));
        assert_eq!(comparison.ratio(first).unwrap().value, 1.0);
        assert_eq!(second.news_per_second().unwrap().value, 4.0);
        assert_eq!(second.busy_cores(), Some(1.5));
        assert_eq!((second.news(), second.fields()), (vec![7], vec![21]));
        assert_eq!(second.peak_memory(), Some(100));
    }

    #[test]
    fn a_failed_engine_takes_no_more_samples_and_has_no_figures() {
        let mut order = String::new();
        let comparison = compare_mocks(&["a", "b"], &options(4, LONG), &mut |number, name| {
            order.push_str(name);
            if number == 2 { Err(failure(FailureReason::NoSpeed)) } else { Ok(sample(1.0)) }
        });
        assert_eq!(order, "abbaaa");
        let [first, second] = &comparison.results[..] else { unreachable!() };
        assert_eq!((first.samples.len(), second.samples.len()), (4, 1));
        assert!(second.news_per_second().is_none() && comparison.ratio(second).is_none());
        assert!(!comparison.all_have_figures());
    }

    #[test]
    fn there_are_no_ratios_to_a_failed_engine() {
        let comparison = compare_mocks(&["a", "b"], &options(1, LONG), &mut |_, name| match name {
            "a" => Err(failure(FailureReason::NoSpeed)),
            _ => Ok(sample(1.0)),
        });
        assert!(comparison.ratio(&comparison.results[1]).is_none());
        assert!(comparison.results[1].news_per_second().is_some());
    }

    #[test]
    fn rounds_end_when_all_engines_have_failed() {
        let mut samples = 0;
        let comparison = compare_mocks(&["a", "b"], &options(5, LONG), &mut |_, _| {
            samples += 1;
            Err(failure(FailureReason::NoSpeed))
        });
        assert_eq!(
            (samples, comparison.rounds, comparison.completion),
            (2, 1, Completion::AllRounds)
        );
    }

    /// A round takes four seconds.
    #[test]
    fn no_round_starts_that_would_exceed_the_time_limit() {
        for (max_time, rounds, completion) in [
            (0, 1, Completion::TimeLimit),
            (7_999, 1, Completion::TimeLimit),
            (8_000, 2, Completion::TimeLimit),
            (11_999, 2, Completion::TimeLimit),
            (12_000, 3, Completion::AllRounds),
        ] {
            let options = options(3, Duration::from_millis(max_time));
            let comparison = compare_mocks(&["a", "b"], &options, &mut |_, _| Ok(sample(1.0)));
            assert_eq!((comparison.rounds, comparison.completion), (rounds, completion));
        }
    }

    #[test]
    fn a_cancelled_comparison_keeps_its_samples() {
        let comparison =
            compare_mocks(&["a", "b"], &options(3, LONG), &mut |number, _| match number {
                3 => Err(failure(FailureReason::Interrupted)),
                _ => Ok(sample(1.0)),
            });
        let samples: Vec<_> =
            comparison.results.iter().map(|result| result.samples.len()).collect();
        assert_eq!((samples, comparison.completion), (vec![1, 2], Completion::Interrupted));
        assert!(comparison.all_have_figures());
    }
}
