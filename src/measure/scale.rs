//! What more threads bring: the same corpus on one thread and on several, in turn.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::time::Duration;

use super::fit::SpeedupPoint;
use super::stats::{Estimate, MIN_FOR_INTERVAL};
use super::{MeasureError, MeasureOptions, Measurement, Pass, Threads, sample, warm_up};
use crate::corpus::Corpus;
use crate::parse::Parser;

/// The samples of one corpus on one thread and on several. Each round took one of each number of threads, so that what
/// disturbs a round disturbs all.
#[derive(Clone, Debug)]
pub struct Scaling {
    /// By the number of threads, one thread first; all with the same number of samples, the n-th being of round n.
    pub points: Vec<Measurement>,
}

impl Scaling {
    /// With fewer rounds the intervals have less than 95 % confidence.
    pub const MIN_ROUNDS: usize = MIN_FOR_INTERVAL;

    /// How many rounds were measured.
    pub fn rounds(&self) -> usize {
        self.points.first().map_or(0, |point| point.samples_ns.len())
    }

    /// How many times as fast as one thread a point is: the median of the rounds' ratios.
    pub fn speedup(&self, point: &Measurement) -> Estimate {
        let one = self.points.first().map(Measurement::passes_ns).unwrap_or_default();
        let ratios: Vec<_> =
            one.iter().zip(point.passes_ns()).map(|(one, many)| one / many).collect();
        Estimate::median_of(&ratios)
    }

    /// The speed-up as a share of the ideal one, which is the number of threads.
    pub fn efficiency(&self, point: &Measurement) -> Estimate {
        self.speedup(point).times(1.0 / point.threads.count() as f64)
    }

    /// What laws are fitted to.
    pub fn speedups(&self) -> Vec<SpeedupPoint> {
        let speedup = |point: &Measurement| SpeedupPoint {
            threads: point.threads.count(),
            speedup: self.speedup(point).value,
        };
        self.points.iter().map(speedup).collect()
    }
}

/// Measures how fast a corpus is parsed on each of these numbers of threads, and on one, which the others are compared
/// with. One thread is a plain loop, as in [`Threads::Single`].
///
/// `options.min_time` and `options.passes` hold for each number of threads, and `options.threads` for none. `on_round`
/// is told the least time that a number of threads was measured so far, after each round and outside the clock.
///
/// # Errors
/// If there are no news, passes disagree about their number, or threads cannot be started.
pub fn measure_scaling(
    corpus: &Corpus,
    parser: &Parser,
    threads: &BTreeSet<NonZero<usize>>,
    options: &MeasureOptions,
    on_round: &mut dyn FnMut(Duration),
) -> Result<Scaling, MeasureError> {
    let several = threads.iter().filter(|threads| threads.get() > 1);
    let configurations: Vec<_> =
        [Threads::Single].into_iter().chain(several.copied().map(Threads::Pool)).collect();
    let pools =
        configurations.iter().map(|threads| threads.pool()).collect::<Result<Vec<_>, _>>()?;
    let pass = |pool| Pass::new(corpus, parser, pool).cancelled_by(options.cancellation.clone());
    let passes: Vec<_> = pools.iter().map(|pool| pass(pool.as_ref())).collect();
    let (news, fastest) = warm_up_all(corpus, &passes, options)?;
    let passes_per_sample = options.passes_per_sample(fastest);
    let taken = take_rounds(passes.len(), options, on_round, &mut |index| {
        sample(&passes[index], options, news, passes_per_sample)
    })?;
    let point = |(threads, samples_ns)| Measurement {
        samples_ns,
        partial: taken.partial,
        ..Measurement::new(corpus, threads, news, passes_per_sample)
    };
    Ok(Scaling { points: configurations.into_iter().zip(taken.samples_ns).map(point).collect() })
}

/// The news of a pass, the same for all, and the time of the fastest.
fn warm_up_all(
    corpus: &Corpus,
    passes: &[Pass],
    options: &MeasureOptions,
) -> Result<(u64, Duration), MeasureError> {
    let mut agreed: Option<(u64, Duration)> = None;
    for pass in passes {
        let (found, time) = warm_up(corpus, pass, options)?;
        let (expected, fastest) = agreed.unwrap_or((found, time));
        if found != expected {
            return Err(MeasureError::UnequalPasses { expected, found });
        }
        agreed = Some((expected, fastest.min(time)));
    }
    Ok(agreed.expect("one thread is always among them"))
}

/// What rounds gave.
struct Rounds {
    /// Of each configuration, one sample a round.
    samples_ns: Vec<Vec<u64>>,
    /// Whether they were stopped.
    partial: bool,
}

/// Takes a sample of each configuration by its index, round by round. A round that is stopped does not count.
fn take_rounds(
    configurations: usize,
    options: &MeasureOptions,
    on_round: &mut dyn FnMut(Duration),
    sample: &mut dyn FnMut(usize) -> Result<Option<Duration>, MeasureError>,
) -> Result<Rounds, MeasureError> {
    let mut taken = Rounds { samples_ns: vec![Vec::new(); configurations], partial: false };
    let mut totals = vec![Duration::ZERO; configurations];
    let mut rounds = 0;
    let min = |totals: &[Duration]| totals.iter().min().copied().unwrap_or_default();
    while !enough(options, rounds, min(&totals)) {
        let Some(round) = take_round(configurations, rounds, sample)? else {
            taken.partial = true;
            break;
        };
        for (index, time) in round {
            taken.samples_ns[index].push(time.as_nanos() as u64);
            totals[index] += time;
        }
        rounds += 1;
        on_round(min(&totals));
    }
    if rounds == 0 { Err(MeasureError::Interrupted) } else { Ok(taken) }
}

/// One sample of each configuration, with its index; nothing if they were stopped.
fn take_round(
    configurations: usize,
    round: usize,
    sample: &mut dyn FnMut(usize) -> Result<Option<Duration>, MeasureError>,
) -> Result<Option<Vec<(usize, Duration)>>, MeasureError> {
    abba_order(configurations, round)
        .map(|index| Ok(sample(index)?.map(|time| (index, time))))
        .collect()
}

/// The order in which so many take their turns in a round: drift that is steady within two rounds favours none.
pub(super) fn abba_order(number: usize, round: usize) -> impl Iterator<Item = usize> {
    let backwards = round % 2 == 1;
    (0..number).map(move |place| if backwards { number - 1 - place } else { place })
}

fn enough(options: &MeasureOptions, rounds: usize, min: Duration) -> bool {
    match options.passes {
        Some(passes) => rounds >= passes.get(),
        None => rounds >= Scaling::MIN_ROUNDS && min >= options.min_time,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Document;

    fn milliseconds(number: u64) -> Duration {
        Duration::from_millis(number)
    }

    fn passes(number: usize) -> MeasureOptions {
        MeasureOptions { passes: NonZero::new(number), ..MeasureOptions::default() }
    }

    fn point(threads: usize, samples_ns: &[u64]) -> Measurement {
        let threads = match threads {
            1 => Threads::Single,
            threads => Threads::Pool(NonZero::new(threads).unwrap()),
        };
        let corpus = Corpus::new("test", Vec::new());
        Measurement {
            samples_ns: samples_ns.to_vec(),
            ..Measurement::new(&corpus, threads, 100, 2)
        }
    }

    #[test]
    fn rounds_go_forth_and_back() {
        let mut order = Vec::new();
        let rounds = take_rounds(3, &passes(3), &mut |_| (), &mut |index| {
            order.push(index);
            Ok(Some(milliseconds(order.len() as u64)))
        })
        .unwrap();
        assert_eq!(order, [0, 1, 2, 2, 1, 0, 0, 1, 2]);
        let nanoseconds = |times: [u64; 3]| times.map(|time| time * 1_000_000).to_vec();
        let expected = [[1, 6, 7], [2, 5, 8], [3, 4, 9]].map(nanoseconds);
        assert_eq!((rounds.samples_ns, rounds.partial), (expected.to_vec(), false));
    }

    /// Each sample of a machine that gets slower all the time takes longer than the one before; the sums of two rounds
    /// are the same for all.
    #[test]
    fn steady_drift_favours_none() {
        let mut clock = 100;
        let rounds = take_rounds(4, &passes(2), &mut |_| (), &mut |_| {
            clock += 1;
            Ok(Some(milliseconds(clock)))
        })
        .unwrap();
        let sums: BTreeSet<u64> =
            rounds.samples_ns.iter().map(|samples| samples.iter().sum()).collect();
        assert_eq!(sums.len(), 1);
    }

    #[test]
    fn rounds_go_on_until_each_was_measured_long_enough() {
        let mut told = Vec::new();
        let options = MeasureOptions { min_time: milliseconds(80), ..MeasureOptions::default() };
        let times = [milliseconds(40), milliseconds(10)];
        let rounds = take_rounds(2, &options, &mut |min| told.push(min), &mut |index| {
            Ok(Some(times[index]))
        })
        .unwrap();
        assert_eq!(rounds.samples_ns[0].len(), 8);
        assert_eq!((told[0], told[7]), (milliseconds(10), milliseconds(80)));

        let min = take_rounds(
            2,
            &MeasureOptions { min_time: Duration::ZERO, ..options },
            &mut |_| (),
            &mut |_| Ok(Some(milliseconds(1))),
        );
        assert_eq!(min.unwrap().samples_ns[0].len(), Scaling::MIN_ROUNDS);
    }

    #[test]
    fn a_round_that_is_stopped_does_not_count() {
        let stopped_after = |samples: usize| {
            let mut taken = 0;
            take_rounds(2, &passes(9), &mut |_| (), &mut |_| {
                taken += 1;
                Ok((taken <= samples).then_some(milliseconds(1)))
            })
        };
        let rounds = stopped_after(5).unwrap();
        assert!(rounds.partial);
        assert_eq!(rounds.samples_ns.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
        assert!(matches!(stopped_after(1), Err(MeasureError::Interrupted)));
    }

    #[test]
    fn an_unequal_pass_ends_the_rounds() {
        let unequal = take_rounds(1, &passes(9), &mut |_| (), &mut |_| {
            Err(MeasureError::UnequalPasses { expected: 2, found: 1 })
        });
        assert!(matches!(unequal, Err(MeasureError::UnequalPasses { expected: 2, found: 1 })));
    }

    /// The machine is ten times as slow in one round: the ratios do not show it.
    #[test]
    fn speedup_is_the_median_of_the_rounds_ratios() {
        let one = [1000, 10_000, 1000, 1000, 1000, 1000];
        let two = [500, 5000, 400, 625, 500, 500];
        let scaling = Scaling { points: vec![point(1, &one), point(2, &two)] };
        assert_eq!(scaling.rounds(), 6);
        let [first, second] = &scaling.points[..] else { unreachable!() };
        let speedup = scaling.speedup(second);
        assert_eq!((speedup.value, speedup.interval.low, speedup.interval.high), (2.0, 1.6, 2.5));
        let efficiency = scaling.efficiency(second);
        assert_eq!(
            (efficiency.value, efficiency.interval.low, efficiency.interval.high),
            (1.0, 0.8, 1.25)
        );
        assert_eq!(scaling.speedup(first).value, 1.0);
        let expected =
            [SpeedupPoint { threads: 1, speedup: 1.0 }, SpeedupPoint { threads: 2, speedup: 2.0 }];
        assert_eq!(scaling.speedups(), expected);
    }

    #[test]
    fn one_thread_is_always_measured_and_all_find_the_same_news() {
        let feed = "<rss><channel><item><title>a</title></item></channel></rss>";
        let document = |number| Document::new(format!("{number}.xml"), feed.as_bytes());
        let corpus = Corpus::new("test", (0..7).map(document).collect());
        let threads = [5, 2, 5].into_iter().map(|threads| NonZero::new(threads).unwrap()).collect();
        let scaling =
            measure_scaling(&corpus, &Parser::default(), &threads, &passes(2), &mut |_| ())
                .unwrap();
        let counts: Vec<_> = scaling.points.iter().map(|point| point.threads.count()).collect();
        assert_eq!(counts, [1, 2, 5]);
        assert!(scaling.points.iter().all(|point| (point.news, point.samples_ns.len()) == (7, 2)));
    }
}
