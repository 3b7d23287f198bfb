//! Who takes part in a gate, and what each gave, round by round.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::GateError;
use super::calibration::Kernel;
use crate::measure::engine::{Engine, FailureReason, Limits, Turn};
use crate::measure::scale::forth_and_back;

/// What a contestant is to the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The program that is judged.
    Head,
    /// The same on all threads.
    AllThreads,
    /// The one that it must not be slower than.
    Rival,
    /// The work that baselines of other machines are set in relation to.
    Kernel,
}

/// Who takes a turn in each round.
#[derive(Debug)]
pub struct Contestants {
    /// The program that is judged.
    pub head: Engine,
    /// The same on all threads.
    pub all_threads: Option<Engine>,
    /// The one that it must not be slower than.
    pub rival: Option<Engine>,
    /// The work that baselines are set in relation to.
    pub kernel: Option<Kernel>,
    /// What a turn may take.
    pub limits: Limits,
}

/// What a contestant gave.
#[derive(Clone, Debug, Default)]
pub struct Series {
    /// News per second in each round, of the kernel how often a second it was done.
    pub speeds: Vec<f64>,
    /// The news of a pass, if it told.
    pub news: Option<u64>,
    /// What it calls itself, if it told.
    pub version: Option<String>,
    /// The most memory in bytes that it held in each round where the system told.
    pub peak_memory: Vec<u64>,
}

/// What rounds gave: all contestants have as many speeds, the n-th being of round n.
#[derive(Clone, Debug, Default)]
pub struct Rounds {
    series: BTreeMap<Role, Series>,
    /// How many rounds there were.
    pub count: usize,
}

impl Contestants {
    fn roles(&self) -> Vec<Role> {
        let others = [
            self.all_threads.as_ref().map(|_| Role::AllThreads),
            self.rival.as_ref().map(|_| Role::Rival),
            self.kernel.as_ref().map(|_| Role::Kernel),
        ];
        [Some(Role::Head)].into_iter().chain(others).flatten().collect()
    }

    fn engine(&self, role: Role) -> Option<&Engine> {
        match role {
            Role::Head => Some(&self.head),
            Role::AllThreads => self.all_threads.as_ref(),
            Role::Rival => self.rival.as_ref(),
            Role::Kernel => None,
        }
    }

    /// What the contestant is called.
    pub fn name(&self, role: Role) -> &str {
        self.engine(role).map_or("calibration kernel", |engine| &engine.name)
    }

    /// Lets contestants take turns, forth and back, until that is enough or the time is over. The first turn of each
    /// warms up what the machine keeps in memory and does not count.
    ///
    /// # Errors
    /// If a turn fails, or there was no time for a single round.
    pub(super) fn take_turns(
        &self,
        max_time: Duration,
        stop: Option<&'static AtomicBool>,
        is_enough: &mut dyn FnMut(&Rounds, Duration) -> bool,
    ) -> Result<Rounds, GateError> {
        let mut turn = |role| self.turn(role, stop);
        take_turns(&self.roles(), max_time, &mut turn, is_enough)
    }

    fn turn(&self, role: Role, stop: Option<&'static AtomicBool>) -> Result<Turn, GateError> {
        if stop.is_some_and(|stop| stop.load(Ordering::Relaxed)) {
            return Err(GateError::Interrupted);
        }
        match (self.engine(role), &self.kernel) {
            (Some(engine), _) => {
                engine.run(&self.limits, stop).map_err(|failure| match failure.reason {
                    FailureReason::Interrupted => GateError::Interrupted,
                    _ => GateError::Engine { name: engine.name.clone(), failure },
                })
            }
            (None, kernel) => Ok(kernel_turn(kernel.as_ref(), self.limits.min_time)),
        }
    }
}

fn kernel_turn(kernel: Option<&Kernel>, time: Duration) -> Turn {
    Turn {
        news_per_second: kernel.map_or(f64::NAN, |kernel| kernel.speed(time)),
        news: None,
        version: None,
        peak_memory: None,
        processor_time: None,
        wall_time: time,
    }
}

impl Rounds {
    /// What a contestant gave; of one that took no part, nothing.
    pub fn of(&self, role: Role) -> &Series {
        const NOTHING: &Series =
            &Series { speeds: Vec::new(), news: None, version: None, peak_memory: Vec::new() };
        self.series.get(&role).unwrap_or(NOTHING)
    }

    /// All that took part.
    pub fn all(&self) -> impl Iterator<Item = (Role, &Series)> {
        self.series.iter().map(|(role, series)| (*role, series))
    }

    /// How many times as fast one was as another in each round, as natural logarithms: twice and half as fast are
    /// equally far from 0.
    pub fn ln_ratios(&self, one: Role, other: Role) -> Vec<f64> {
        let pairs = self.of(one).speeds.iter().zip(&self.of(other).speeds);
        pairs.map(|(one, other)| (one / other).ln()).collect()
    }

    pub(super) fn add(&mut self, round: Vec<(Role, Turn)>) {
        for (role, turn) in round {
            let series = self.series.entry(role).or_default();
            series.speeds.push(turn.news_per_second);
            series.news = turn.news.or(series.news);
            series.version = turn.version.or(series.version.take());
            series.peak_memory.extend(turn.peak_memory);
        }
        self.count += 1;
    }
}

fn take_turns(
    roles: &[Role],
    max_time: Duration,
    turn: &mut dyn FnMut(Role) -> Result<Turn, GateError>,
    is_enough: &mut dyn FnMut(&Rounds, Duration) -> bool,
) -> Result<Rounds, GateError> {
    let start = Instant::now();
    for role in roles {
        turn(*role)?;
    }
    let mut rounds = Rounds::default();
    while start.elapsed() < max_time {
        let order = forth_and_back(roles.len(), rounds.count).map(|index| roles[index]);
        match order.map(|role| Ok((role, turn(role)?))).collect() {
            Ok(round) => rounds.add(round),
            // What was measured before is kept.
            Err(GateError::Interrupted) if rounds.count > 0 => break,
            Err(error) => return Err(error),
        }
        if is_enough(&rounds, start.elapsed()) {
            break;
        }
    }
    if rounds.count == 0 { Err(GateError::NoTime(max_time)) } else { Ok(rounds) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROLES: [Role; 3] = [Role::Head, Role::AllThreads, Role::Rival];
    const LONG: Duration = Duration::from_secs(1000);

    fn turn(news_per_second: f64) -> Turn {
        Turn { news_per_second, ..kernel_turn(None, Duration::ZERO) }
    }

    #[test]
    fn turns_go_forth_and_back_after_one_that_does_not_count() {
        let mut order = Vec::new();
        let mut take = |role| {
            order.push(role);
            Ok(turn(order.len() as f64))
        };
        let enough = &mut |rounds: &Rounds, _| rounds.count == 2;
        let rounds = take_turns(&ROLES, LONG, &mut take, enough).unwrap();
        let [head, all, rival] = ROLES;
        assert_eq!(order, [head, all, rival, head, all, rival, rival, all, head]);
        assert_eq!(rounds.of(Role::Head).speeds, [4.0, 9.0]);
        assert_eq!(rounds.of(Role::Rival).speeds, [6.0, 7.0]);
        assert!(rounds.of(Role::Kernel).speeds.is_empty());
        let ratios = rounds.ln_ratios(Role::Rival, Role::Head);
        assert_eq!(ratios, [(6.0_f64 / 4.0).ln(), (7.0_f64 / 9.0).ln()]);
    }

    #[test]
    fn a_round_that_is_interrupted_does_not_count() {
        let interrupted_after = |turns: usize| {
            let mut taken = 0;
            let mut take = |_| {
                taken += 1;
                if taken > turns { Err(GateError::Interrupted) } else { Ok(turn(1.0)) }
            };
            take_turns(&ROLES, LONG, &mut take, &mut |_, _| false)
        };
        assert_eq!(interrupted_after(3 + 3 + 2).unwrap().count, 1);
        assert!(matches!(interrupted_after(3 + 2), Err(GateError::Interrupted)));
    }

    #[test]
    fn no_round_begins_when_the_time_is_over() {
        let rounds = take_turns(&ROLES, Duration::ZERO, &mut |_| Ok(turn(1.0)), &mut |_, _| false);
        assert!(matches!(rounds, Err(GateError::NoTime(Duration::ZERO))));
    }
}
