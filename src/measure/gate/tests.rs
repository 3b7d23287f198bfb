//! Gates between mock engines, with a clock that their samples advance.

use super::super::clock::FakeClock;
use super::super::engine::{Engine, EngineCommand, EngineLimits};
use super::*;

const ROLES: [Role; 3] = [Role::Candidate, Role::CandidateAllThreads, Role::Baseline];
const PAIR: [Role; 2] = [Role::Candidate, Role::Baseline];
const SAMPLE_TIME: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(1000);

fn sample(news_per_second: f64) -> EngineSample {
    EngineSample::new(news_per_second, SAMPLE_TIME)
}

/// Runs a gate; the engines' samples are numbered from 0, those of the warm-up included.
fn gate(
    roles: &[Role],
    checks: &[Check],
    options: &GateOptions,
    take: &mut dyn FnMut(usize, Role) -> Result<EngineSample, GateError>,
) -> Result<GateResult, GateError> {
    let (clock, mut number) = (FakeClock::default(), 0);
    let sample = &mut |id: EngineId| {
        clock.advance(SAMPLE_TIME);
        number += 1;
        take(number - 1, id.role)
    };
    let engines: Vec<_> = roles.iter().map(|role| EngineId::from(*role)).collect();
    run_with(&engines, sample, checks.to_vec(), options, &clock, &mut |_| ())
}

fn seconds(max_time: u64) -> GateOptions {
    GateOptions::default().max_time(Duration::from_secs(max_time))
}

/// A check that few rounds do not decide.
const UNDECIDED: Check = Check::Baseline { max: 0.05 };

fn noisy_speed(number: usize) -> f64 {
    if (number / 2).is_multiple_of(2) { 50.0 } else { 200.0 }
}

#[test]
fn rounds_alternate_their_order_after_a_warm_up() {
    let mut order = Vec::new();
    let take = &mut |number, role| {
        order.push(role);
        Ok(sample(number as f64 + 1.0))
    };
    let rounds = gate(&ROLES, &[UNDECIDED], &seconds(9), take).unwrap().rounds;
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

/// Three builds of the candidate and two of the baseline, which are engines 1 to 3 and 8 and 9.
#[test]
fn builds_take_turns_and_change_places() {
    let command = EngineCommand::new("engine");
    let engine = |name: &str| Engine { name: name.to_owned(), command: command.clone() };
    let engines = GateEngines {
        candidates: ["1", "2", "3"].map(engine).to_vec(),
        candidate_all_threads: None,
        baselines: ["8", "9"].map(engine).to_vec(),
        kernel: None,
        limits: EngineLimits::default(),
    };
    let (clock, mut order) = (FakeClock::default(), String::new());
    let take = &mut |id| {
        clock.advance(SAMPLE_TIME);
        order += engines.name(id);
        Ok(sample(engines.name(id).parse().unwrap()))
    };
    let (checks, options) = (vec![UNDECIDED], seconds(1000).min_rounds(5));
    let result = run_with(&engines.ids(), take, checks, &options, &clock, &mut |_| ()).unwrap();
    assert_eq!(order, ["18293", "18293", "39281", "82931", "13928", "29318"].concat());
    let rounds = result.rounds;
    assert_eq!(rounds.count, 5);
    assert_eq!(rounds.of(EngineId { role: Role::Baseline, build: 1 }).speeds, [9.0; 5]);
    let ratio = (6_f64.ln() / 3.0 - 72_f64.ln() / 2.0).exp();
    let ratios = rounds.ln_ratios(Role::Candidate, Role::Baseline);
    assert!(ratios.iter().all(|ln_ratio| (ln_ratio.exp() - ratio).abs() < 1e-9), "{ratios:?}");
}

#[test]
fn an_interrupted_round_does_not_count() {
    let interrupted_after = |samples: usize| {
        let take = &mut |number, _| match number < samples {
            true => Ok(sample(1.0)),
            false => Err(GateError::Interrupted),
        };
        gate(&ROLES, &[UNDECIDED], &GateOptions::default().max_time(LONG), take)
    };
    assert_eq!(interrupted_after(3 + 3 + 2).unwrap().rounds.count, 1);
    assert!(matches!(interrupted_after(3 + 2), Err(GateError::Interrupted)));
    assert!(matches!(interrupted_after(2), Err(GateError::Interrupted)), "in the warm-up");
}

#[test]
fn no_round_starts_after_the_time_limit() {
    let rounds = |max_time| {
        gate(&PAIR, &[UNDECIDED], &seconds(max_time), &mut |number, _| {
            Ok(sample(noisy_speed(number)))
        })
    };
    assert!(matches!(rounds(0), Err(GateError::NoTime(Duration::ZERO))));
    assert!(matches!(rounds(2), Err(GateError::NoTime(_))), "the warm-up takes as long");
    for (max_time, expected) in [(3, 1), (4, 1), (5, 2), (21, 10)] {
        let result = rounds(max_time).unwrap();
        assert_eq!(result.rounds.count, expected, "{max_time} s");
        assert_eq!(result.elapsed, SAMPLE_TIME * (2 + 2 * expected as u32), "{max_time} s");
    }
}

#[test]
fn close_differences_are_decided_after_the_minimum_of_rounds() {
    let against = |candidate: f64, max: f64| {
        let take =
            &mut |_, role| Ok(sample(if role == Role::Candidate { candidate } else { 100.0 }));
        let result = gate(&PAIR, &[Check::Baseline { max }], &seconds(1000), take).unwrap();
        (result.verdict(), result.rounds.count)
    };
    assert_eq!(against(100.0, 0.05), (Verdict::Pass, 16));
    assert_eq!(against(150.0, 0.05), (Verdict::Pass, 3));
    assert_eq!(against(25.0, 0.05), (Verdict::Fail, 3));
    assert_eq!(against(96.0, 0.05), (Verdict::Pass, 16));
    assert_eq!(against(96.0, 0.02), (Verdict::Fail, 16));
    assert_eq!(against(90.0, 0.05), (Verdict::Fail, 16));
    assert_eq!(against(90.0, 0.105), (Verdict::Pass, 16));
}

/// The candidate is half or twice as fast as the baseline, equally often.
#[test]
fn noise_makes_a_verdict_inconclusive_at_the_time_limit() {
    let noisy = |max_time| {
        let take = &mut |number, role| {
            Ok(sample(if role == Role::Candidate { noisy_speed(number) } else { 100.0 }))
        };
        gate(&PAIR, &[Check::Baseline { max: 0.001 }], &seconds(max_time), take).unwrap()
    };
    for max_time in [30, 50, 100] {
        let result = noisy(max_time);
        assert_eq!(result.verdict(), Verdict::Inconclusive);
        assert_eq!(result.elapsed, Duration::from_secs(max_time));
    }
}

#[test]
fn the_worst_verdict_counts() {
    let checks = [Check::Baseline { max: 0.05 }, Check::Speed { min: 200.0 }];
    let result = gate(&PAIR, &checks, &seconds(1000), &mut |_, _| Ok(sample(100.0))).unwrap();
    let verdicts: Vec<_> = result.checks.iter().map(|check| check.verdict).collect();
    assert_eq!(verdicts, [Verdict::Pass, Verdict::Fail]);
    assert_eq!(result.verdict(), Verdict::Fail);
}

#[test]
fn rounds_go_on_for_the_minimum_time_after_a_decision() {
    let steady = |options: GateOptions| {
        let checks = [Check::Baseline { max: 0.05 }];
        gate(&PAIR, &checks, &options, &mut |_, _| Ok(sample(100.0))).unwrap().rounds.count
    };
    assert_eq!(steady(seconds(1000).min_time(Duration::from_secs(100))), 49);
    assert_eq!(steady(seconds(20).min_time(Duration::from_secs(100))), 9);
    assert_eq!(gate(&PAIR, &[], &seconds(9), &mut |_, _| Ok(sample(1.0))).unwrap().rounds.count, 1);
}

#[test]
fn a_failed_engine_is_an_error() {
    let take = &mut |number, _| match number {
        5 => Err(GateError::NoTime(LONG)),
        _ => Ok(sample(1.0)),
    };
    let error = gate(&PAIR, &[UNDECIDED], &seconds(1000), take).unwrap_err();
    assert!(matches!(error, GateError::NoTime(LONG)));
}
