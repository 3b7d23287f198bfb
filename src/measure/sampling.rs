//! Samples of passes, in interleaved rounds: of one parser, of one on several numbers of threads, or of several parsers.

use std::ops::ControlFlow;
use std::time::Duration;

use super::clock::Clock;
use super::conditions::ConditionsWatch;
use super::interleave::{self, Schedule};
use super::{Conditions, MeasureError, MeasureOptions, Measurement, ParseDocument, Pass, Threads};
use crate::corpus::Corpus;

/// Minimum time of a sample, also in steps of the clock: short passes are timed several at once.
const MIN_SAMPLE: Duration = Duration::from_millis(1);
const MIN_CLOCK_STEPS: u32 = 1000;

/// A parser on some threads, over a corpus.
pub(super) struct PassConfiguration<'a> {
    threads: Threads,
    /// A box for each pass, not for each document.
    pass: Box<dyn Fn() -> u64 + 'a>,
    /// The warm-up pass, if it differs from the others.
    warm_up: Option<Box<dyn Fn() -> u64 + 'a>>,
}

impl<'a> PassConfiguration<'a> {
    pub fn new<P: ParseDocument + ?Sized>(
        corpus: &'a Corpus,
        parser: &'a P,
        threads: Threads,
        options: &MeasureOptions,
    ) -> Result<Self, MeasureError> {
        let pass = Pass::new(corpus, parser, threads)?;
        let pass = pass.cancelled_by(options.cancellation.clone());
        Ok(PassConfiguration { threads, pass: Box::new(move || pass.run()), warm_up: None })
    }

    /// Sets a function that parses the corpus once and returns the number of news items, as the warm-up pass.
    pub fn warmed_up_by(self, warm_up: impl Fn() -> u64 + 'a) -> Self {
        PassConfiguration { warm_up: Some(Box::new(warm_up)), ..self }
    }

    fn warm_up(&self) -> u64 {
        self.warm_up.as_ref().unwrap_or(&self.pass)()
    }
}

/// Rules that differ between a measurement, a scaling and a comparison of parsers.
#[derive(Clone, Copy)]
pub(super) struct SamplingRules {
    /// The number of rounds below which the minimum time does not count.
    pub min_rounds: usize,
    /// All configurations must find the same number of news items.
    pub must_agree: bool,
}

/// Takes samples of each configuration until there are enough. `on_round` receives the time measured so far of the
/// configuration that was measured least.
///
/// # Errors
/// If no news is found, passes disagree about their number, or the first round was cancelled.
pub(super) fn take_samples(
    corpus: &Corpus,
    configurations: Vec<PassConfiguration>,
    rules: SamplingRules,
    options: &MeasureOptions,
    clock: &dyn Clock,
    on_round: &mut dyn FnMut(Duration),
) -> Result<Vec<Measurement>, MeasureError> {
    let series = configurations.into_iter().map(PassSeries::new).collect();
    let mut samples = PassSamples {
        corpus,
        series,
        rules,
        options,
        clock,
        on_round,
        passes_per_sample: 1,
        partial: false,
    };
    let (watch, processor) = (ConditionsWatch::start(), clock.processor_time());
    interleave::run(&mut samples, clock)?;
    let processor = clock.processor_time().zip(processor);
    let conditions = watch.finish(processor.map(|(now, then)| now.saturating_sub(then)));
    samples.into_measurements(&conditions)
}

/// The samples of all configurations.
struct PassSamples<'a> {
    corpus: &'a Corpus,
    series: Vec<PassSeries<'a>>,
    rules: SamplingRules,
    options: &'a MeasureOptions,
    clock: &'a dyn Clock,
    on_round: &'a mut dyn FnMut(Duration),
    /// The same for all.
    passes_per_sample: u64,
    partial: bool,
}

/// The samples of one configuration.
struct PassSeries<'a> {
    configuration: PassConfiguration<'a>,
    /// The news items of a pass.
    news: u64,
    warm_up: Duration,
    /// The sample of the round that is not complete yet.
    pending: Duration,
    samples_ns: Vec<u64>,
    /// The processor time of the sample that is not complete yet, and of the others.
    pending_processor: Option<Duration>,
    processor_ns: Vec<u64>,
    total: Duration,
}

impl<'a> PassSeries<'a> {
    fn new(configuration: PassConfiguration<'a>) -> Self {
        PassSeries {
            configuration,
            news: 0,
            warm_up: Duration::ZERO,
            pending: Duration::ZERO,
            samples_ns: Vec::new(),
            pending_processor: None,
            processor_ns: Vec::new(),
            total: Duration::ZERO,
        }
    }
}

impl Schedule for PassSamples<'_> {
    type Error = MeasureError;

    fn width(&self) -> usize {
        self.series.len()
    }

    fn warm_up(&mut self, index: usize) -> Result<(), MeasureError> {
        let expected = self.series[0].news;
        let series = &mut self.series[index];
        let start = self.clock.now();
        series.news = series.configuration.warm_up();
        series.warm_up = self.clock.now() - start;
        if self.options.cancellation.is_cancelled() {
            return Err(MeasureError::Interrupted);
        }
        if series.news == 0 {
            return Err(MeasureError::NoNews {
                corpus: self.corpus.name.clone(),
                documents: self.corpus.documents.len(),
            });
        }
        if index > 0 && self.rules.must_agree && series.news != expected {
            return Err(MeasureError::UnequalPasses { expected, found: series.news });
        }
        Ok(())
    }

    fn starts_round(&mut self, rounds: usize, _: Duration) -> bool {
        if rounds == 0 {
            let fastest = self.series.iter().map(|series| series.warm_up).min();
            self.passes_per_sample = self.passes_per_sample(fastest.unwrap_or_default());
        }
        match self.options.passes {
            Some(passes) => rounds < passes.get(),
            None => rounds < self.rules.min_rounds || !self.is_measured_enough(),
        }
    }

    fn sample(&mut self, _: usize, index: usize) -> Result<ControlFlow<()>, MeasureError> {
        let series = &mut self.series[index];
        let processor_start = self.clock.processor_time();
        let start = self.clock.now();
        for _ in 0..self.passes_per_sample {
            let found = (series.configuration.pass)();
            if self.options.cancellation.is_cancelled() {
                self.partial = true;
                return Ok(ControlFlow::Break(()));
            }
            if found != series.news {
                return Err(MeasureError::UnequalPasses { expected: series.news, found });
            }
        }
        series.pending = self.clock.now() - start;
        let processor = self.clock.processor_time().zip(processor_start);
        series.pending_processor = processor.map(|(now, then)| now.saturating_sub(then));
        Ok(ControlFlow::Continue(()))
    }

    fn end_round(&mut self, _: Duration) {
        for series in &mut self.series {
            series.samples_ns.push(series.pending.as_nanos() as u64);
            let processor = series.pending_processor.take();
            series.processor_ns.extend(processor.map(|time| time.as_nanos() as u64));
            series.total += series.pending;
        }
        let measured = self.least_time();
        (self.on_round)(measured);
    }
}

impl PassSamples<'_> {
    /// The number of passes that make a sample long enough for the clock, if one takes this long.
    fn passes_per_sample(&self, pass: Duration) -> u64 {
        if self.options.passes.is_some() {
            return 1;
        }
        let sample = MIN_SAMPLE.max(self.clock.resolution().saturating_mul(MIN_CLOCK_STEPS));
        sample.as_nanos().div_ceil(pass.as_nanos().max(1)) as u64
    }

    fn is_measured_enough(&self) -> bool {
        let all: Duration = self.series.iter().map(|series| series.total).sum();
        self.least_time() >= self.options.min_time
            || self.options.max_time.is_some_and(|max_time| all >= max_time)
    }

    fn least_time(&self) -> Duration {
        self.series.iter().map(|series| series.total).min().unwrap_or_default()
    }

    fn into_measurements(self, conditions: &Conditions) -> Result<Vec<Measurement>, MeasureError> {
        if self.series.iter().any(|series| series.samples_ns.is_empty()) {
            return Err(MeasureError::Interrupted);
        }
        let measurement = |series: PassSeries| Measurement {
            threads: series.configuration.threads,
            documents: self.corpus.documents.len() as u64,
            bytes: self.corpus.bytes(),
            news: series.news,
            passes_per_sample: self.passes_per_sample,
            samples_ns: series.samples_ns,
            processor_ns: series.processor_ns,
            conditions: conditions.clone(),
            reading: None,
            partial: self.partial,
        };
        Ok(self.series.into_iter().map(measurement).collect())
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::num::NonZero;

    use super::super::clock::FakeClock;
    use super::*;
    use crate::CancellationToken;

    const RULES: SamplingRules = SamplingRules { min_rounds: 6, must_agree: true };

    fn milliseconds(number: u64) -> Duration {
        Duration::from_millis(number)
    }

    fn passes(number: usize) -> MeasureOptions {
        MeasureOptions::default().passes(NonZero::new(number))
    }

    /// From the number of a pass to its news items and milliseconds.
    type MockPass<'a> = &'a dyn Fn(u64) -> (u64, u64);

    fn run_mock<'a>(
        pass: MockPass<'a>,
        clock: &'a FakeClock,
        number: &'a Cell<u64>,
    ) -> impl Fn() -> u64 + 'a {
        move || {
            let (news, time) = pass(number.replace(number.get() + 1));
            clock.advance(milliseconds(time));
            news
        }
    }

    fn sample(
        passes: &[MockPass],
        rules: SamplingRules,
        options: &MeasureOptions,
        on_round: &mut dyn FnMut(Duration),
    ) -> Result<Vec<Measurement>, MeasureError> {
        let (clock, number) = (FakeClock::default(), Cell::new(0));
        let configuration = |pass| PassConfiguration {
            threads: Threads::Single,
            pass: Box::new(run_mock(pass, &clock, &number)),
            warm_up: None,
        };
        let corpus = Corpus::new("test", Vec::new());
        let configurations = passes.iter().copied().map(configuration).collect();
        take_samples(&corpus, configurations, rules, options, &clock, on_round)
    }

    fn samples_ms(measurements: &[Measurement]) -> Vec<Vec<u64>> {
        let samples = |measurement: &Measurement| {
            measurement.samples_ns.iter().map(|sample| sample / 1_000_000).collect()
        };
        measurements.iter().map(samples).collect()
    }

    #[test]
    fn samples_are_kept_by_configuration_and_round() {
        let pass: MockPass = &|number| (7, number + 1);
        let taken = sample(&[pass; 3], RULES, &passes(3), &mut |_| ()).unwrap();
        assert_eq!(samples_ms(&taken), [[4, 9, 10], [5, 8, 11], [6, 7, 12]]);
        assert!(taken.iter().all(|measurement| !measurement.partial && measurement.news == 7));
    }

    /// Each sample takes longer than the one before; the sums of two rounds are the same for all.
    #[test]
    fn steady_drift_favours_no_configuration() {
        let pass: MockPass = &|number| (1, 100 + number);
        let taken = sample(&[pass; 4], RULES, &passes(2), &mut |_| ()).unwrap();
        let sums: Vec<u64> =
            samples_ms(&taken).iter().map(|samples| samples.iter().sum()).collect();
        assert!(sums.iter().all(|sum| *sum == sums[0]), "{sums:?}");
    }

    #[test]
    fn rounds_go_on_until_each_was_measured_long_enough() {
        let mut times = Vec::new();
        let options = MeasureOptions::default().min_time(milliseconds(80));
        let (slow, fast): (MockPass, MockPass) = (&|_| (1, 40), &|_| (1, 10));
        let taken = sample(&[slow, fast], RULES, &options, &mut |time| times.push(time)).unwrap();
        assert_eq!(taken[0].samples_ns.len(), 8);
        assert_eq!((times[0], times[7]), (milliseconds(10), milliseconds(80)));
        let taken = sample(&[slow, fast], RULES, &options.min_time(Duration::ZERO), &mut |_| ());
        assert_eq!(taken.unwrap()[0].samples_ns.len(), RULES.min_rounds);
    }

    #[test]
    fn a_time_limit_counts_all_configurations_together() {
        let options = MeasureOptions::default().max_time(Some(milliseconds(399)));
        let (slow, fast): (MockPass, MockPass) = (&|_| (1, 40), &|_| (1, 10));
        let taken = sample(&[slow, fast], RULES, &options, &mut |_| ()).unwrap();
        assert_eq!(taken[0].samples_ns.len(), 8);
        let options = options.max_time(Some(Duration::ZERO));
        let taken = sample(&[slow, fast], RULES, &options, &mut |_| ()).unwrap();
        assert_eq!(taken[0].samples_ns.len(), RULES.min_rounds);
    }

    #[test]
    fn short_passes_are_timed_together() {
        let (clock, options) = (FakeClock::default(), MeasureOptions::default());
        let pass = || {
            clock.advance(Duration::from_micros(300));
            1
        };
        let pass = Box::new(pass);
        let configuration = PassConfiguration { threads: Threads::Single, pass, warm_up: None };
        let corpus = Corpus::new("test", Vec::new());
        let options = options.min_time(milliseconds(12));
        let taken =
            take_samples(&corpus, vec![configuration], RULES, &options, &clock, &mut |_| ());
        let [measurement] = &taken.unwrap()[..] else { unreachable!() };
        assert_eq!((measurement.passes_per_sample, measurement.passes()), (4, 40));
        assert_eq!(measurement.median_ns(), 300_000.0);
    }

    #[test]
    fn samples_have_their_processor_time() {
        let clock = FakeClock::default();
        let pass = || {
            clock.advance(milliseconds(3));
            clock.wait(milliseconds(1));
            1
        };
        let pass = Box::new(pass);
        let configuration = PassConfiguration { threads: Threads::Single, pass, warm_up: None };
        let corpus = Corpus::new("test", Vec::new());
        let configurations = vec![configuration];
        let taken = take_samples(&corpus, configurations, RULES, &passes(2), &clock, &mut |_| ());
        let [measurement] = &taken.unwrap()[..] else { unreachable!() };
        assert_eq!(measurement.samples_ns, [4_000_000; 2]);
        assert_eq!(measurement.processor_ns, [3_000_000; 2]);
    }

    #[test]
    fn a_cancelled_round_does_not_count() {
        let cancelled_at = |last: u64| {
            let cancellation = CancellationToken::default();
            let options = passes(9).cancellation(cancellation.clone());
            let pass: MockPass = &|number| {
                if number == last {
                    cancellation.cancel();
                }
                (1, 1)
            };
            sample(&[pass; 2], RULES, &options, &mut |_| ())
        };
        let taken = cancelled_at(7).unwrap();
        assert_eq!(samples_ms(&taken), [[1, 1], [1, 1]]);
        assert!(taken.iter().all(|measurement| measurement.partial));
        assert!(matches!(cancelled_at(3), Err(MeasureError::Interrupted)), "in the first round");
        assert!(matches!(cancelled_at(0), Err(MeasureError::Interrupted)), "in a warm-up");
    }

    #[test]
    fn unequal_passes_are_an_error() {
        let unequal = |news: [u64; 4], rules| {
            let pass: MockPass = &|number| (news[number as usize], 1);
            sample(&[pass; 2], rules, &passes(1), &mut |_| ()).map(|_| ())
        };
        let apart = SamplingRules { must_agree: false, ..RULES };
        assert!(unequal([2, 2, 2, 2], RULES).is_ok());
        assert!(unequal([2, 3, 2, 3], apart).is_ok());
        for (news, rules, expected, found) in
            [([2, 1, 2, 1], RULES, 2, 1), ([2, 2, 1, 2], RULES, 2, 1), ([2, 3, 2, 2], apart, 3, 2)]
        {
            let error = unequal(news, rules).unwrap_err();
            let values = match error {
                MeasureError::UnequalPasses { expected, found } => (expected, found),
                error => panic!("{error}"),
            };
            assert_eq!(values, (expected, found));
        }
        assert!(matches!(unequal([0, 1, 1, 1], RULES), Err(MeasureError::NoNews { .. })));
    }
}
