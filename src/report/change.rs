//! The change of a figure between two reports.

use super::saved::SavedConfiguration;
use super::tracked::Quantity;
use crate::measure::stats::bootstrap::ratio_of_medians;
use crate::measure::stats::{Estimate, Interval};

/// A change of performance: above 1 it is better, so many times as fast or with so many times fewer counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The ratio of the later performance to the earlier one.
    pub ratio: Estimate,
    quantity: Quantity,
}

impl Change {
    /// The change from one configuration to another; `None` if they have different units.
    pub fn between(before: &SavedConfiguration, after: &SavedConfiguration) -> Option<Self> {
        let quantity = after.quantity;
        if before.quantity != quantity {
            return None;
        }
        let ratio = match quantity {
            Quantity::Speed => ratio_of_medians(&after.samples, &before.samples),
            Quantity::Count(_) | Quantity::PeakMemory => {
                ratio_of_medians(&before.samples, &after.samples)
            }
        };
        ratio.is_known().then_some(Change { ratio, quantity })
    }

    /// True if the interval contains 1: the difference may be noise.
    pub fn is_unclear(self) -> bool {
        let Interval { low, high } = self.ratio.interval;
        low <= 1.0 && 1.0 <= high
    }

    /// The interval of the change of the figure itself, speed or count: `-1.5 to +4.2 %`.
    pub fn interval_words(self) -> String {
        let Interval { low, high } = match self.quantity {
            Quantity::Speed => self.ratio.interval,
            Quantity::Count(_) | Quantity::PeakMemory => self.ratio.reciprocal().interval,
        };
        let [low, high] = [low, high].map(|ratio| (ratio - 1.0) * 100.0);
        format!("{low:+.1} to {high:+.1} %")
    }

    /// The change in words: `4.2 % faster`, `3.1 times as fast`, `0.30 % more instructions`.
    pub fn words(self) -> String {
        let ratio = self.ratio.value;
        match self.quantity {
            Quantity::Count(event) => super::gate::change(ratio.recip() - 1.0, Some(event)),
            _ => super::wording::ratio_in_words(self.ratio),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::engine::count::CountedEvent;

    fn configuration(quantity: Quantity, samples: &[f64]) -> SavedConfiguration {
        SavedConfiguration {
            name: "1 thread".to_owned(),
            quantity,
            estimate: Estimate::median_of(samples),
            samples: samples.to_vec(),
            news: None,
        }
    }

    fn words(quantity: Quantity, before: f64, after: f64) -> String {
        let [before, after] = [before, after].map(|value| configuration(quantity, &[value; 8]));
        Change::between(&before, &after).unwrap().words()
    }

    #[test]
    fn changes_are_said_as_people_say_them() {
        let instructions = Quantity::Count(CountedEvent::Instructions);
        assert_eq!(words(Quantity::Speed, 100.0, 104.2), "4.2 % faster");
        assert_eq!(words(Quantity::Speed, 100.0, 90.0), "10.0 % slower");
        assert_eq!(words(Quantity::Speed, 100.0, 560.0), "5.6 times as fast");
        assert_eq!(words(Quantity::Speed, 545.0, 1.0), "545 times slower");
        assert_eq!(words(instructions, 1000.0, 1003.0), "0.30 % more instructions");
        assert_eq!(words(instructions, 1000.0, 950.0), "5.00 % fewer instructions");
    }

    #[test]
    fn overlapping_samples_are_no_clear_change() {
        let before = configuration(Quantity::Speed, &[99.0, 100.0, 101.0, 98.0, 102.0, 100.0]);
        let same = configuration(Quantity::Speed, &[100.0, 99.0, 101.0, 102.0, 98.0, 101.0]);
        let faster = configuration(Quantity::Speed, &[119.0, 120.0, 121.0, 118.0, 122.0, 120.0]);
        assert!(Change::between(&before, &same).unwrap().is_unclear());
        let clear = Change::between(&before, &faster).unwrap();
        assert!(!clear.is_unclear());
        let words = clear.interval_words();
        assert!(words.starts_with("+1") && words.ends_with(" %"), "{words}");
        let counts = configuration(Quantity::PeakMemory, &[1.0; 6]);
        assert_eq!(Change::between(&before, &counts), None);
    }
}
