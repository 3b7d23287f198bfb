//! Who takes part in a gate, and what each gave, round by round.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::GateError;
use super::calibration::Kernel;
use crate::measure::engine::{Engine, Limits, Turn};

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
            (Some(engine), _) => engine
                .run(&self.limits, stop)
                .map_err(|failure| GateError::Engine { name: engine.name.clone(), failure }),
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

    fn add(&mut self, round: Vec<(Role, Turn)>) {
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
        let backwards = rounds.count % 2 == 1;
        let place = |place| if backwards { roles[roles.len() - 1 - place] } else { roles[place] };
        let round = (0..roles.len()).map(place).map(|role| Ok((role, turn(role)?)));
        match round.collect() {
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
