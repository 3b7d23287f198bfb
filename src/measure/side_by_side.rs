//! Several parsers over the same corpus, in one process.

use std::time::Duration;

use super::clock::SystemClock;
use super::sampling::{PassConfiguration, SamplingRules, take_samples};
use super::stats::{Estimate, MIN_FOR_INTERVAL};
use super::{MeasureError, MeasureOptions, Measurement, ParseDocument};
use crate::corpus::Corpus;

/// Measures several parsers in interleaved rounds, with the clock and the loop of [`measure`](super::measure).
///
/// `options.min_time` and `options.passes` hold for each parser. Parsers may find different numbers of news items.
/// [`Measurement::speed_ratio`] compares the results. `on_round` receives the time measured so far of the parser that
/// was measured least.
///
/// # Errors
/// If a parser finds no news, or different numbers of news items in two passes, or if threads cannot be started.
pub fn measure_side_by_side(
    corpus: &Corpus,
    parsers: &[&dyn ParseDocument],
    options: &MeasureOptions,
    on_round: &mut dyn FnMut(Duration),
) -> Result<Vec<Measurement>, MeasureError> {
    let configurations = parsers
        .iter()
        .map(|parser| PassConfiguration::new(corpus, *parser, options.threads, options))
        .collect::<Result<_, _>>()?;
    let rules = SamplingRules { min_rounds: MIN_FOR_INTERVAL, must_agree: false };
    take_samples(corpus, configurations, rules, options, &SystemClock::start(), on_round)
}

impl Measurement {
    /// The speed relative to another measurement of the same rounds: the median of the rounds' ratios.
    pub fn speed_ratio(&self, other: &Measurement) -> Estimate {
        let rounds = self.passes_ns().into_iter().zip(other.passes_ns());
        let ratios: Vec<_> = rounds.map(|(own, other)| other / own).collect();
        Estimate::median_of(&ratios)
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use super::*;
    use crate::corpus::Document;
    use crate::parse::Parser;

    #[test]
    fn parsers_may_find_different_news() {
        let feed = "<rss><channel><item><title>a</title></item></channel></rss>";
        let corpus = Corpus::new("test", vec![Document::new("a.xml", feed.as_bytes())]);
        let count_bytes = |document: &Document| document.bytes.len() as u64;
        let options = MeasureOptions::default().passes(NonZero::new(2));
        let parser = Parser::default();
        let measurements =
            measure_side_by_side(&corpus, &[&parser, &count_bytes], &options, &mut |_| ()).unwrap();
        let news: Vec<_> = measurements.iter().map(|measurement| measurement.news).collect();
        assert_eq!(news, [1, feed.len() as u64]);
        assert!(measurements.iter().all(|measurement| measurement.samples_ns.len() == 2));
    }

    #[test]
    fn speed_ratios_pair_the_samples_of_a_round() {
        let corpus = Corpus::new("test", vec![Document::new("a.xml", &b"a"[..])]);
        let parser = |_: &Document| 1;
        let options = MeasureOptions::default().passes(NonZero::new(1));
        let measured =
            measure_side_by_side(&corpus, &[&parser], &options, &mut |_| ()).unwrap().remove(0);
        let of = |samples_ns| Measurement { samples_ns, ..measured.clone() };
        let (ours, theirs) = (of(vec![1, 4, 1]), of(vec![3, 8, 2]));
        assert_eq!(ours.speed_ratio(&theirs).value, 2.0);
    }
}
