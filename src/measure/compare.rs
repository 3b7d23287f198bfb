//! Engines side by side: each takes a turn in every round, so that what disturbs a round disturbs all.

use std::num::NonZero;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use super::engine::{Engine, Failure, FailureReason, Limits, Turn};
use super::scale::forth_and_back;
use super::stats::{Estimate, median};

/// How engines are compared.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How many turns each engine has.
    pub rounds: NonZero<usize>,
    /// No round is begun, but the first, that is not likely to end within this.
    pub max_time: Duration,
    /// What a turn may take.
    pub limits: Limits,
    /// Once set, the engine that runs is ended, and the comparison with it.
    pub stop: Option<&'static AtomicBool>,
}

/// An engine and what its turns gave.
#[derive(Clone, Debug)]
pub struct Contender {
    /// The engine.
    pub engine: Engine,
    /// The news per second that the article reports of such an engine.
    pub in_article: Option<f64>,
    /// What each turn gave, the n-th being of round n.
    pub turns: Vec<Turn>,
    /// Why it had no more turns, if it failed.
    pub failure: Option<Failure>,
}

impl Contender {
    /// An engine that had no turn yet.
    pub fn new(engine: Engine) -> Self {
        Contender { engine, in_article: None, turns: Vec::new(), failure: None }
    }

    /// News per second of each turn.
    pub fn speeds(&self) -> Vec<f64> {
        self.turns.iter().map(|turn| turn.news_per_second).collect()
    }

    /// The median of the turns; nothing of an engine that failed, or had no turn.
    pub fn news_per_second(&self) -> Option<Estimate> {
        self.has_figures().then(|| Estimate::median_of(&self.speeds()))
    }

    /// The numbers of news that it told, each once.
    pub fn news(&self) -> Vec<u64> {
        let mut news: Vec<_> = self.turns.iter().filter_map(|turn| turn.news).collect();
        news.sort_unstable();
        news.dedup();
        news
    }

    /// The most bytes that it held in any turn.
    pub fn peak_memory(&self) -> Option<u64> {
        self.turns.iter().filter_map(|turn| turn.peak_memory).max()
    }

    /// Processor time per time from start to end: how many cores it kept busy, start and reading included. The median of
    /// the turns.
    pub fn busy_cores(&self) -> Option<f64> {
        let busy = |turn: &Turn| {
            Some(turn.processor_time?.as_secs_f64() / turn.wall_time.as_secs_f64().max(1e-9))
        };
        let busy: Vec<_> = self.turns.iter().filter_map(busy).collect();
        (!busy.is_empty()).then(|| median(&busy))
    }

    /// What it calls itself.
    pub fn version(&self) -> Option<&str> {
        self.turns.last()?.version.as_deref()
    }

    /// Whether it never failed and had a turn.
    pub fn has_figures(&self) -> bool {
        self.failure.is_none() && !self.turns.is_empty()
    }
}

/// Why there were no more rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// There were as many as asked for, or every engine had failed.
    Complete,
    /// Another round would have taken too long.
    TimeOver,
    /// They were stopped. Some engines may have had one turn more than others.
    Stopped,
}

/// Engines side by side.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// In the order given; ratios are to the first.
    pub contenders: Vec<Contender>,
    /// How many rounds were begun.
    pub rounds: usize,
    /// Why there were no more.
    pub end: End,
}

impl Comparison {
    /// How many times as fast as the first engine another is: the median of the rounds' ratios.
    pub fn ratio(&self, contender: &Contender) -> Option<Estimate> {
        let first = self.contenders.first()?;
        if !first.has_figures() || !contender.has_figures() {
            return None;
        }
        let rounds = contender.turns.iter().zip(&first.turns);
        let ratios: Vec<_> =
            rounds.map(|(turn, first)| turn.news_per_second / first.news_per_second).collect();
        Some(Estimate::median_of(&ratios))
    }

    /// Whether every engine gave figures.
    pub fn all_have_figures(&self) -> bool {
        self.contenders.iter().all(Contender::has_figures)
    }
}

/// Lets engines take turns. One that fails has no more.
///
/// `on_turn` is told of each turn that begins: the round, and whose it is.
pub fn compare(
    contenders: Vec<Contender>,
    options: &Options,
    on_turn: &mut dyn FnMut(usize, &Engine),
) -> Comparison {
    let run = &mut |round: usize, engine: &Engine| {
        on_turn(round, engine);
        engine.run(&options.limits, options.stop)
    };
    let mut comparison = Comparison { contenders, rounds: 0, end: End::Complete };
    comparison.take_turns(options, run);
    comparison
}

impl Comparison {
    fn take_turns(
        &mut self,
        options: &Options,
        run: &mut dyn FnMut(usize, &Engine) -> Result<Turn, Failure>,
    ) {
        let start = Instant::now();
        for round in 0..options.rounds.get() {
            if self.contenders.iter().all(|contender| contender.failure.is_some()) {
                return;
            }
            if round > 0 && start.elapsed() + self.longest_round() > options.max_time {
                self.end = End::TimeOver;
                return;
            }
            self.rounds += 1;
            for index in forth_and_back(self.contenders.len(), round) {
                let contender = &mut self.contenders[index];
                if contender.failure.is_some() {
                    continue;
                }
                match run(round, &contender.engine) {
                    Ok(turn) => contender.turns.push(turn),
                    Err(failure) if failure.reason == FailureReason::Interrupted => {
                        self.end = End::Stopped;
                        return;
                    }
                    Err(failure) => contender.failure = Some(failure),
                }
            }
        }
    }

    /// How long another round takes if each engine is as slow as it ever was.
    fn longest_round(&self) -> Duration {
        let left = self.contenders.iter().filter(|contender| contender.failure.is_none());
        left.filter_map(|contender| contender.turns.iter().map(|turn| turn.wall_time).max()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::super::engine::Command;
    use super::*;

    fn options(rounds: usize, max_time: Duration) -> Options {
        let rounds = NonZero::new(rounds).unwrap();
        Options { rounds, max_time, limits: Limits::default(), stop: None }
    }

    fn turn(news_per_second: f64) -> Turn {
        Turn {
            news_per_second,
            news: Some(7),
            version: None,
            peak_memory: Some(100),
            processor_time: Some(Duration::from_secs(3)),
            wall_time: Duration::from_secs(2),
        }
    }

    fn failure(reason: FailureReason) -> Failure {
        Failure { reason, stderr: String::new() }
    }

    /// What comes of engines of these names; the turns are numbered from 0.
    fn take(
        names: &[&str],
        options: &Options,
        run: &mut dyn FnMut(usize, &str) -> Result<Turn, Failure>,
    ) -> Comparison {
        let engine = |name: &&str| Engine { name: (*name).to_owned(), command: Command::new("x") };
        let contenders = names.iter().map(engine).map(Contender::new).collect();
        let mut comparison = Comparison { contenders, rounds: 0, end: End::Complete };
        let mut number = 0;
        comparison.take_turns(options, &mut |_, engine| {
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
            Ok(turn(1.0))
        });
        assert_eq!(order, "abccbaabc");
        assert_eq!((comparison.rounds, comparison.end), (3, End::Complete));
        assert!(comparison.contenders.iter().all(|contender| contender.turns.len() == 3));
    }

    /// The machine is ten times as slow in one round: the ratios do not show it.
    #[test]
    fn ratios_are_those_of_the_rounds() {
        let speeds = [10.0, 5.0, 0.5, 1.0, 10.0, 4.0];
        let comparison = take(&["a", "b"], &options(3, LONG), &mut |turn_number, _| {
            Ok(turn(speeds[turn_number]))
        });
        let [first, second] = &comparison.contenders[..] else { unreachable!() };
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
            if number == 2 { Err(failure(FailureReason::NoSpeed)) } else { Ok(turn(1.0)) }
        });
        assert_eq!(order, "abbaaa");
        let [first, second] = &comparison.contenders[..] else { unreachable!() };
        assert_eq!((first.turns.len(), second.turns.len()), (4, 1));
        assert!(second.news_per_second().is_none() && comparison.ratio(second).is_none());
        assert!(!comparison.all_have_figures());
    }

    #[test]
    fn nothing_is_compared_with_an_engine_that_failed() {
        let comparison = take(&["a", "b"], &options(1, LONG), &mut |_, name| match name {
            "a" => Err(failure(FailureReason::NoSpeed)),
            _ => Ok(turn(1.0)),
        });
        assert!(comparison.ratio(&comparison.contenders[1]).is_none());
        assert!(comparison.contenders[1].news_per_second().is_some());
    }

    #[test]
    fn rounds_end_when_all_have_failed() {
        let mut turns = 0;
        let comparison = take(&["a", "b"], &options(5, LONG), &mut |_, _| {
            turns += 1;
            Err(failure(FailureReason::NoSpeed))
        });
        assert_eq!((turns, comparison.rounds, comparison.end), (2, 1, End::Complete));
    }

    /// A turn takes two seconds.
    #[test]
    fn no_round_is_begun_that_would_take_too_long() {
        let rounds = |max_time| {
            let max_time = Duration::from_millis(max_time);
            let comparison = take(&["a", "b"], &options(3, max_time), &mut |_, _| Ok(turn(1.0)));
            (comparison.rounds, comparison.end)
        };
        assert_eq!(rounds(0), (1, End::TimeOver));
        assert_eq!(rounds(3999), (1, End::TimeOver));
        assert_eq!(rounds(100_000), (3, End::Complete));
    }

    #[test]
    fn what_was_stopped_keeps_its_turns() {
        let comparison = take(&["a", "b"], &options(3, LONG), &mut |number, _| match number {
            3 => Err(failure(FailureReason::Interrupted)),
            _ => Ok(turn(1.0)),
        });
        let turns: Vec<_> =
            comparison.contenders.iter().map(|contender| contender.turns.len()).collect();
        assert_eq!((turns, comparison.end), (vec![1, 2], End::Stopped));
        assert!(comparison.all_have_figures());
    }
}
