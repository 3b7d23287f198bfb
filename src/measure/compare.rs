//! Engines side by side: each takes a turn in every round, so that what disturbs a round disturbs all.

use std::num::NonZero;
use std::time::{Duration, Instant};

use super::engine::{Engine, EngineFailure, EngineLimits, EngineSample, FailureReason};
use super::scale::abba_order;
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

    /// Sets the limits of a sample.
    pub fn limits(self, limits: EngineLimits) -> Self {
        CompareOptions { limits, ..self }
    }

    /// Sets the token that ends the comparison early.
    pub fn cancellation(self, cancellation: CancellationToken) -> Self {
        CompareOptions { cancellation, ..self }
    }
}

/// An engine and what its turns gave.
#[derive(Clone, Debug)]
pub struct EngineResult {
    /// The engine.
    pub engine: Engine,
    /// The news per second that the article reports of such an engine.
    pub in_article: Option<f64>,
    /// What each turn gave, the n-th being of round n.
    pub samples: Vec<EngineSample>,
    /// Why it had no more turns, if it failed.
    pub failure: Option<EngineFailure>,
}

impl EngineResult {
    /// An engine that had no turn yet.
    pub fn new(engine: Engine) -> Self {
        EngineResult { engine, in_article: None, samples: Vec::new(), failure: None }
    }

    /// News per second of each turn.
    pub fn speeds(&self) -> Vec<f64> {
        self.samples.iter().map(|sample| sample.news_per_second).collect()
    }

    /// The median of the turns; nothing of an engine that failed, or had no turn.
    pub fn news_per_second(&self) -> Option<Estimate> {
        self.has_figures().then(|| Estimate::median_of(&self.speeds()))
    }

    /// The numbers of news that it told, each once.
    pub fn news(&self) -> Vec<u64> {
        let mut news: Vec<_> = self.samples.iter().filter_map(|sample| sample.news).collect();
        news.sort_unstable();
        news.dedup();
        news
    }

    /// The most bytes that it held in any turn.
    pub fn peak_memory(&self) -> Option<u64> {
        self.samples.iter().filter_map(|sample| sample.peak_memory).max()
    }

    /// Processor time per time from start to end: how many cores it kept busy, start and reading included. The median of
    /// the turns.
    pub fn busy_cores(&self) -> Option<f64> {
        let busy = |sample: &EngineSample| {
            Some(sample.processor_time?.as_secs_f64() / sample.wall_time.as_secs_f64().max(1e-9))
        };
        let busy: Vec<_> = self.samples.iter().filter_map(busy).collect();
        (!busy.is_empty()).then(|| median(&busy))
    }

    /// What it calls itself.
    pub fn version(&self) -> Option<&str> {
        self.samples.last()?.version.as_deref()
    }

    /// Whether it never failed and had a turn.
    pub fn has_figures(&self) -> bool {
        self.failure.is_none() && !self.samples.is_empty()
    }
}

/// Why a comparison ended.
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
    /// In the order given; ratios are to the first.
    pub results: Vec<EngineResult>,
    /// How many rounds were begun.
    pub rounds: usize,
    /// Why there were no more.
    pub completion: Completion,
}

impl Comparison {
    /// How many times as fast as the first engine another is: the median of the rounds' ratios.
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

    /// Whether every engine gave figures.
    pub fn all_have_figures(&self) -> bool {
        self.results.iter().all(EngineResult::has_figures)
    }
}

/// Lets engines take turns. One that fails has no more.
///
/// `on_sample` is told of each turn that begins: the round, and whose it is.
pub fn compare(
    results: Vec<EngineResult>,
    options: &CompareOptions,
    on_sample: &mut dyn FnMut(usize, &Engine),
) -> Comparison {
    let run = &mut |round: usize, engine: &Engine| {
        on_sample(round, engine);
        engine.run(&options.limits, &options.cancellation)
    };
    let mut comparison = Comparison { results, rounds: 0, completion: Completion::AllRounds };
    comparison.take_samples(options, run);
    comparison
}

impl Comparison {
    fn take_samples(
        &mut self,
        options: &CompareOptions,
        run: &mut dyn FnMut(usize, &Engine) -> Result<EngineSample, EngineFailure>,
    ) {
        let start = Instant::now();
        for round in 0..options.rounds.get() {
            if self.results.iter().all(|result| result.failure.is_some()) {
                return;
            }
            if round > 0 && start.elapsed() + self.max_round_time() > options.max_time {
                self.completion = Completion::TimeLimit;
                return;
            }
            self.rounds += 1;
            for index in abba_order(self.results.len(), round) {
                let result = &mut self.results[index];
                if result.failure.is_some() {
                    continue;
                }
                match run(round, &result.engine) {
                    Ok(sample) => result.samples.push(sample),
                    Err(failure) if failure.reason == FailureReason::Interrupted => {
                        self.completion = Completion::Interrupted;
                        return;
                    }
                    Err(failure) => result.failure = Some(failure),
                }
            }
        }
    }

    /// How long another round takes if each engine is as slow as it ever was.
    fn max_round_time(&self) -> Duration {
        let left = self.results.iter().filter(|result| result.failure.is_none());
        left.filter_map(|result| result.samples.iter().map(|sample| sample.wall_time).max()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::super::engine::EngineCommand;
    use super::*;

    fn options(rounds: usize, max_time: Duration) -> CompareOptions {
        let rounds = NonZero::new(rounds).unwrap();
        CompareOptions {
            rounds,
            max_time,
            limits: EngineLimits::default(),
            cancellation: CancellationToken::default(),
        }
    }

    fn sample(news_per_second: f64) -> EngineSample {
        EngineSample {
            news_per_second,
            news: Some(7),
            version: None,
            peak_memory: Some(100),
            processor_time: Some(Duration::from_secs(3)),
            wall_time: Duration::from_secs(2),
        }
    }

    fn failure(reason: FailureReason) -> EngineFailure {
        EngineFailure { reason, stderr: String::new() }
    }

    /// What comes of engines of these names; the turns are numbered from 0.
    fn take(
        names: &[&str],
        options: &CompareOptions,
        run: &mut dyn FnMut(usize, &str) -> Result<EngineSample, EngineFailure>,
    ) -> Comparison {
        let engine =
            |name: &&str| Engine { name: (*name).to_owned(), command: EngineCommand::new("x") };
        let results = names.iter().map(engine).map(EngineResult::new).collect();
        let mut comparison = Comparison { results, rounds: 0, completion: Completion::AllRounds };
        let mut number = 0;
        comparison.take_samples(options, &mut |_, engine| {
            number += 1;
            run(number - 1, &engine.name)
        });
        comparison
    }

    const LONG: Duration = Duration::from_secs(1000);

    #[test]
    fn turns_go_forth_and_back() {
        let mut order = String::new();
        let comparison = take(&["a", "b", "c"], &options(3, LONG), &mut |_, name| {
            order.push_str(name);
            Ok(sample(1.0))
        });
        assert_eq!(order, "abccbaabc");
        assert_eq!((comparison.rounds, comparison.completion), (3, Completion::AllRounds));
        assert!(comparison.results.iter().all(|result| result.samples.len() == 3));
    }

    /// The machine is ten times as slow in one round: the ratios do not show it.
    #[test]
    fn ratios_are_those_of_the_rounds() {
        let speeds = [10.0, 5.0, 0.5, 1.0, 10.0, 4.0];
        let comparison = take(&["a", "b"], &options(3, LONG), &mut |turn_number, _| {
            Ok(sample(speeds[turn_number]))
        });
        let [first, second] = &comparison.results[..] else { unreachable!() };
        assert_eq!(first.speeds(), [10.0, 1.0, 10.0]);
        let ratio = comparison.ratio(second).unwrap();
        assert_eq!((ratio.value, ratio.interval.low, ratio.interval.high), (0.5, 0.4, 0.5));
        assert_eq!(comparison.ratio(first).unwrap().value, 1.0);
        assert_eq!(second.news_per_second().unwrap().value, 4.0);
        assert_eq!(second.busy_cores(), Some(1.5));
        assert_eq!((second.news(), second.peak_memory()), (vec![7], Some(100)));
    }

    #[test]
    fn an_engine_that_fails_has_no_more_turns_and_no_figures() {
        let mut order = String::new();
        let comparison = take(&["a", "b"], &options(4, LONG), &mut |number, name| {
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
    fn nothing_is_compared_with_an_engine_that_failed() {
        let comparison = take(&["a", "b"], &options(1, LONG), &mut |_, name| match name {
            "a" => Err(failure(FailureReason::NoSpeed)),
            _ => Ok(sample(1.0)),
        });
        assert!(comparison.ratio(&comparison.results[1]).is_none());
        assert!(comparison.results[1].news_per_second().is_some());
    }

    #[test]
    fn rounds_end_when_all_have_failed() {
        let mut samples = 0;
        let comparison = take(&["a", "b"], &options(5, LONG), &mut |_, _| {
            samples += 1;
            Err(failure(FailureReason::NoSpeed))
        });
        assert_eq!(
            (samples, comparison.rounds, comparison.completion),
            (2, 1, Completion::AllRounds)
        );
    }

    /// A turn takes two seconds.
    #[test]
    fn no_round_is_begun_that_would_take_too_long() {
        let rounds = |max_time| {
            let max_time = Duration::from_millis(max_time);
            let comparison = take(&["a", "b"], &options(3, max_time), &mut |_, _| Ok(sample(1.0)));
            (comparison.rounds, comparison.completion)
        };
        assert_eq!(rounds(0), (1, Completion::TimeLimit));
        assert_eq!(rounds(3999), (1, Completion::TimeLimit));
        assert_eq!(rounds(100_000), (3, Completion::AllRounds));
    }

    #[test]
    fn what_was_stopped_keeps_its_turns() {
        let comparison = take(&["a", "b"], &options(3, LONG), &mut |number, _| match number {
            3 => Err(failure(FailureReason::Interrupted)),
            _ => Ok(sample(1.0)),
        });
        let samples: Vec<_> =
            comparison.results.iter().map(|result| result.samples.len()).collect();
        assert_eq!((samples, comparison.completion), (vec![1, 2], Completion::Interrupted));
        assert!(comparison.all_have_figures());
    }
}
