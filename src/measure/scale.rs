//! Speed-up: the same corpus on one thread and on several, in interleaved rounds.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::time::Duration;

use super::clock::SystemClock;
use super::fit::{Amdahl, SpeedupPoint, UniversalScalability};
use super::sampling::{PassConfiguration, SamplingRules, take_samples};
use super::stats::{
    Estimate, Interval, MIN_FOR_INTERVAL, median, medians_of_parts, percentile_interval,
};
use super::{Contention, MeasureError, MeasureOptions, Measurement, ParseDocument, Threads};
use crate::corpus::Corpus;
use crate::random::Random;

/// The number of draws for the interval of a coefficient.
const DRAWS: usize = 500;

/// The samples of one corpus on one thread and on several.
#[derive(Clone, Debug)]
pub struct Scaling {
    /// By the number of threads, one thread first; all with the same number of samples, one a round.
    pub points: Vec<Measurement>,
}

impl Scaling {
    /// With fewer rounds the intervals have less than 95 % confidence.
    pub const MIN_ROUNDS: usize = MIN_FOR_INTERVAL;

    /// The number of rounds.
    pub fn rounds(&self) -> usize {
        self.points.first().map_or(0, |point| point.samples_ns.len())
    }

    /// The speed of a point relative to one thread: the median of the rounds' ratios.
    pub fn speedup(&self, point: &Measurement) -> Estimate {
        match self.points.first() {
            Some(one) => point.speed_ratio(one),
            None => Estimate::median_of(&[]),
        }
    }

    /// The speed-up divided by the ideal one, which is the number of threads.
    pub fn efficiency(&self, point: &Measurement) -> Estimate {
        self.speedup(point).times(1.0 / point.threads.count() as f64)
    }

    /// The shortage, if the measurement was contended: cores for the greatest number of threads, else a part of one.
    pub fn contention(&self) -> Option<Contention> {
        self.points.iter().rev().find_map(Measurement::contention)
    }

    /// Amdahl's law, fitted to the speed-ups, and the interval of its serial fraction. `None` with one number of threads.
    pub fn amdahl(&self) -> Option<(Amdahl, Interval)> {
        let law = Amdahl::fit(&self.speedups())?;
        Some((law, self.interval(|points| Some(Amdahl::fit(points)?.serial_fraction))))
    }

    /// The Universal Scalability Law, fitted to the speed-ups, and the interval of its contention.
    pub fn universal(&self) -> Option<(UniversalScalability, Interval)> {
        let law = UniversalScalability::fit(&self.speedups())?;
        Some((law, self.interval(|points| Some(UniversalScalability::fit(points)?.contention))))
    }

    /// The 95 % bootstrap interval of a coefficient. What is drawn are consecutive parts of the rounds, which resemble their
    /// neighbours; all numbers of threads have the same parts.
    fn interval(&self, coefficient: impl Fn(&[SpeedupPoint]) -> Option<f64>) -> Interval {
        let parts: Vec<_> = self.points.iter().map(|point| self.speedups_of_parts(point)).collect();
        let count = parts.first().map_or(0, Vec::len);
        let mut random = Random::new(0, 0);
        let mut draw = || {
            let drawn: Vec<_> = (0..count).map(|_| random.below(count)).collect();
            let speedup = |(point, parts): (&Measurement, &Vec<f64>)| SpeedupPoint {
                threads: point.threads.count(),
                speedup: median(&drawn.iter().map(|part| parts[*part]).collect::<Vec<_>>()),
            };
            let points: Vec<_> = self.points.iter().zip(&parts).map(speedup).collect();
            coefficient(&points)
        };
        percentile_interval(&(0..DRAWS).filter_map(|_| draw()).collect::<Vec<_>>())
    }

    /// The median speed-ups of consecutive parts of the rounds.
    fn speedups_of_parts(&self, point: &Measurement) -> Vec<f64> {
        let Some(one) = self.points.first() else { return Vec::new() };
        let rounds = point.passes_ns().into_iter().zip(one.passes_ns());
        medians_of_parts(&rounds.map(|(own, one)| one / own).collect::<Vec<_>>())
    }

    /// The speed-ups that scaling laws are fitted to.
    pub fn speedups(&self) -> Vec<SpeedupPoint> {
        let speedup = |point: &Measurement| SpeedupPoint {
            threads: point.threads.count(),
            speedup: self.speedup(point).value,
        };
        self.points.iter().map(speedup).collect()
    }
}

/// Measures how fast a parser parses a corpus on each of these numbers of threads, and on one, the baseline of all
/// speed-ups. One thread is a plain loop, as in [`Threads::Single`].
///
/// `options.min_time` and `options.passes` hold for each number of threads; `options.threads` is not used. `on_round`
/// receives the time measured so far of the number of threads that was measured least, after each round and outside the
/// measured time.
///
/// # Errors
/// If no news is found, passes disagree about its number, or threads cannot be started.
pub fn measure_scaling<P: ParseDocument + ?Sized>(
    corpus: &Corpus,
    parser: &P,
    threads: &BTreeSet<NonZero<usize>>,
    options: &MeasureOptions,
    on_round: &mut dyn FnMut(Duration),
) -> Result<Scaling, MeasureError> {
    let several = threads.iter().filter(|threads| threads.get() > 1).copied().map(Threads::Pool);
    let configurations = [Threads::Single]
        .into_iter()
        .chain(several)
        .map(|threads| PassConfiguration::new(corpus, parser, threads, options))
        .collect::<Result<_, _>>()?;
    let rules = SamplingRules { min_rounds: Scaling::MIN_ROUNDS, must_agree: true };
    let clock = SystemClock::start();
    let points = take_samples(corpus, configurations, rules, options, &clock, on_round)?;
    Ok(Scaling { points })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Document;
    use crate::measure::Conditions;
    use crate::parse::Parser;

    fn passes(number: usize) -> MeasureOptions {
        MeasureOptions::default().passes(NonZero::new(number))
    }

    fn point(threads: usize, samples_ns: &[u64]) -> Measurement {
        let threads = match threads {
            1 => Threads::Single,
            threads => Threads::Pool(NonZero::new(threads).unwrap()),
        };
        Measurement {
            threads,
            documents: 1,
            bytes: 1,
            news: 100,
            passes_per_sample: 2,
            samples_ns: samples_ns.to_vec(),
            processor_ns: Vec::new(),
            conditions: Conditions::default(),
            reading: None,
            partial: false,
        }
    }

    /// The machine is ten times as slow in one round, which does not affect the ratios.
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

    /// Two threads are between 1.5 and 2 times as fast as one: 1/3 to 0 of the work is serial.
    #[test]
    fn coefficients_have_intervals() {
        let steady = Scaling { points: vec![point(1, &[1800; 12]), point(2, &[1000; 12])] };
        let (law, interval) = steady.amdahl().unwrap();
        assert!((law.serial_fraction - 1.0 / 9.0).abs() < 1e-9);
        assert!((interval.high - interval.low).abs() < 1e-9);
        let noise: Vec<u64> = (0..30).map(|round| [1000, 1333, 1150][round % 3]).collect();
        let noisy = Scaling { points: vec![point(1, &[2000; 30]), point(2, &noise)] };
        let (law, interval) = noisy.amdahl().unwrap();
        assert!((law.serial_fraction - 0.15).abs() < 1e-9);
        assert!(interval.low <= 0.15 && 0.15 <= interval.high, "{interval:?}");
        assert!(interval.low >= 0.0 && interval.high <= 0.334, "{interval:?}");
        assert!(noisy.universal().is_none());
        assert!(Scaling { points: vec![point(1, &[1])] }.amdahl().is_none());
    }

    #[test]
    fn one_thread_is_always_measured() {
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
