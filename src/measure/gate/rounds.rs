//! Who takes part in a gate, and what each gave, round by round.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::GateError;
use super::calibration::Kernel;
use crate::CancellationToken;
use crate::measure::engine::{Engine, EngineLimits, EngineSample, FailureReason};
use crate::measure::scale::abba_order;

/// What a contestant is to the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The program that is judged.
    Candidate,
    /// The same on all threads.
    CandidateAllThreads,
    /// The one that it must not be slower than.
    Baseline,
    /// The work that baselines of other machines are set in relation to.
    Kernel,
}

/// Who takes a turn in each round.
#[derive(Debug)]
pub struct GateEngines {
    /// The program that is judged.
    pub candidate: Engine,
    /// The same on all threads.
    pub candidate_all_threads: Option<Engine>,
    /// The one that it must not be slower than.
    pub baseline: Option<Engine>,
    /// The work that baselines are set in relation to.
    pub kernel: Option<Kernel>,
    /// What a turn may take.
    pub limits: EngineLimits,
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

impl GateEngines {
    fn roles(&self) -> Vec<Role> {
        let others = [
            self.candidate_all_threads.as_ref().map(|_| Role::CandidateAllThreads),
            self.baseline.as_ref().map(|_| Role::Baseline),
            self.kernel.as_ref().map(|_| Role::Kernel),
        ];
        [Some(Role::Candidate)].into_iter().chain(others).flatten().collect()
    }

    fn engine(&self, role: Role) -> Option<&Engine> {
        match role {
            Role::Candidate => Some(&self.candidate),
            Role::CandidateAllThreads => self.candidate_all_threads.as_ref(),
            Role::Baseline => self.baseline.as_ref(),
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
    pub(super) fn take_samples(
        &self,
        max_time: Duration,
        cancellation: &CancellationToken,
        is_enough: &mut dyn FnMut(&Rounds, Duration) -> bool,
    ) -> Result<Rounds, GateError> {
        let mut sample = |role| self.sample(role, cancellation);
        take_samples(&self.roles(), max_time, &mut sample, is_enough)
    }

    fn sample(
        &self,
        role: Role,
        cancellation: &CancellationToken,
    ) -> Result<EngineSample, GateError> {
        if cancellation.is_cancelled() {
            return Err(GateError::Interrupted);
        }
        match (self.engine(role), &self.kernel) {
            (Some(engine), _) => {
                engine.run(&self.limits, cancellation).map_err(|failure| match failure.reason {
                    FailureReason::Interrupted => GateError::Interrupted,
                    _ => GateError::Engine { name: engine.name.clone(), failure },
                })
            }
            (None, kernel) => Ok(kernel_sample(kernel.as_ref(), self.limits.min_time)),
        }
    }
}

fn kernel_sample(kernel: Option<&Kernel>, time: Duration) -> EngineSample {
    EngineSample {
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

    pub(super) fn add(&mut self, round: Vec<(Role, EngineSample)>) {
        for (role, sample) in round {
            let series = self.series.entry(role).or_default();
            series.speeds.push(sample.news_per_second);
            series.news = sample.news.or(series.news);
            series.version = sample.version.or(series.version.take());
            series.peak_memory.extend(sample.peak_memory);
        }
        self.count += 1;
    }
}

fn take_samples(
    roles: &[Role],
    max_time: Duration,
    sample: &mut dyn FnMut(Role) -> Result<EngineSample, GateError>,
    is_enough: &mut dyn FnMut(&Rounds, Duration) -> bool,
) -> Result<Rounds, GateError> {
    let start = Instant::now();
    for role in roles {
        sample(*role)?;
    }
    let mut rounds = Rounds::default();
    while start.elapsed() < max_time {
        let order = abba_order(roles.len(), rounds.count).map(|index| roles[index]);
        match order.map(|role| Ok((role, sample(role)?))).collect() {
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

    const ROLES: [Role; 3] = [Role::Candidate, Role::CandidateAllThreads, Role::Baseline];
    const LONG: Duration = Duration::from_secs(1000);

    fn sample(news_per_second: f64) -> EngineSample {
        EngineSample { news_per_second, ..kernel_sample(None, Duration::ZERO) }
    }

    #[test]
    fn turns_go_forth_and_back_after_one_that_does_not_count() {
        let mut order = Vec::new();
        let mut take = |role| {
            order.push(role);
            Ok(sample(order.len() as f64))
        };
        let enough = &mut |rounds: &Rounds, _| rounds.count == 2;
        let rounds = take_samples(&ROLES, LONG, &mut take, enough).unwrap();
        let [candidate, all, baseline] = ROLES;
        assert_eq!(
            order,
            [candidate, all, baseline, candidate, all, baseline, baseline, all, candidate]
        );
        assert_eq!(rounds.of(Role::Candidate).speeds, [4.0, 9.0]);
        assert_eq!(rounds.of(Role::Baseline).speeds, [6.0, 7.0]);
        assert!(rounds.of(Role::Kernel).speeds.is_empty());
        let ratios = rounds.ln_ratios(Role::Baseline, Role::Candidate);
        assert_eq!(ratios, [(6.0_f64 / 4.0).ln(), (7.0_f64 / 9.0).ln()]);
    }

    #[test]
    fn a_round_that_is_interrupted_does_not_count() {
        let interrupted_after = |samples: usize| {
            let mut taken = 0;
            let mut take = |_| {
                taken += 1;
                if taken > samples { Err(GateError::Interrupted) } else { Ok(sample(1.0)) }
            };
            take_samples(&ROLES, LONG, &mut take, &mut |_, _| false)
        };
        assert_eq!(interrupted_after(3 + 3 + 2).unwrap().count, 1);
        assert!(matches!(interrupted_after(3 + 2), Err(GateError::Interrupted)));
    }

    #[test]
    fn no_round_begins_when_the_time_is_over() {
        let rounds =
            take_samples(&ROLES, Duration::ZERO, &mut |_| Ok(sample(1.0)), &mut |_, _| false);
        assert!(matches!(rounds, Err(GateError::NoTime(Duration::ZERO))));
    }
}
