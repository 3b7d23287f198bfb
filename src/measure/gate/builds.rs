//! How much builds of one side differ.
//!
//! Builds of the same source with another code layout differ in time, and by the same amount in every round. No number of
//! rounds shows how much of a slow-down is layout; the builds of one side do. The error of the mean over builds has
//! Student's distribution, with the variance of the builds of both sides together, since what layout does to a program
//! depends on the program and the processor more than on a change of it. A side of one build has that variance too.

use super::rounds::{Role, Rounds};
use crate::measure::stats::bootstrap::midmean;
use crate::measure::stats::{Interval, student};

/// The speeds of the builds of both sides, as logarithms: relative to those of the same rounds, one value a build.
#[derive(Clone, Debug, PartialEq)]
pub struct BuildSpread {
    /// The builds of the candidate.
    pub candidates: Vec<f64>,
    /// The builds of the baseline.
    pub baselines: Vec<f64>,
}

impl BuildSpread {
    /// Compares the builds of both sides. Returns `None` if each side has one, or a side has
    /// none.
    pub fn of(rounds: &Rounds) -> Option<Self> {
        let [candidates, baselines] = [Role::Candidate, Role::Baseline].map(|role| {
            rounds.builds(role).map(|series| logarithms(&series.speeds)).collect::<Vec<_>>()
        });
        let counts = [candidates.len(), baselines.len()];
        if counts.contains(&0) || counts == [1, 1] {
            return None;
        }
        let centre = |round: usize| {
            let builds = candidates.iter().chain(&baselines);
            midmean(&builds.map(|speeds| speeds[round]).collect::<Vec<_>>())
        };
        let centres: Vec<_> = (0..rounds.count).map(centre).collect();
        let location = |speeds: &Vec<f64>| {
            let relative = speeds.iter().zip(&centres).map(|(speed, centre)| speed - centre);
            midmean(&relative.collect::<Vec<_>>())
        };
        let [candidates, baselines] =
            [candidates, baselines].map(|side| side.iter().map(location).collect());
        Some(BuildSpread { candidates, baselines })
    }

    fn sides(&self) -> [&[f64]; 2] {
        [&self.candidates, &self.baselines]
    }

    /// The degrees of freedom of the standard deviation.
    pub fn freedom(&self) -> usize {
        self.sides().iter().map(|side| side.len().saturating_sub(1)).sum()
    }

    /// The standard deviation of builds of one side, noise included.
    pub fn standard_deviation(&self) -> f64 {
        let squares: f64 = self.sides().into_iter().map(squares).sum();
        (squares / self.freedom() as f64).sqrt()
    }

    /// The standard error of the difference between the sides.
    pub fn standard_error(&self) -> f64 {
        let inverses: f64 = self.sides().iter().map(|side| 1.0 / side.len() as f64).sum();
        self.standard_deviation() * inverses.sqrt()
    }

    /// The maximum difference between two builds of one side.
    pub fn max_difference(&self) -> f64 {
        self.sides().into_iter().map(range).fold(0.0, f64::max)
    }

    /// Returns the interval of the difference between the sides with this confidence.
    pub fn interval(&self, confidence: f64) -> Interval {
        let difference = mean(&self.candidates) - mean(&self.baselines);
        let quantile = student::quantile(0.5 + confidence / 2.0, self.freedom());
        let half = quantile * self.standard_error();
        Interval { low: difference - half, high: difference + half }
    }
}

fn logarithms(speeds: &[f64]) -> Vec<f64> {
    speeds.iter().map(|speed| speed.ln()).collect()
}

fn mean(side: &[f64]) -> f64 {
    side.iter().sum::<f64>() / side.len() as f64
}

fn squares(side: &[f64]) -> f64 {
    let mean = mean(side);
    side.iter().map(|build| (build - mean).powi(2)).sum()
}

fn range(side: &[f64]) -> f64 {
    let min = side.iter().copied().fold(f64::INFINITY, f64::min);
    side.iter().copied().fold(f64::NEG_INFINITY, f64::max) - min
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    fn spread(candidates: &[f64], baselines: &[f64]) -> BuildSpread {
        BuildSpread { candidates: candidates.to_vec(), baselines: baselines.to_vec() }
    }

    #[test]
    fn both_sides_have_one_standard_deviation() {
        let both = spread(&[1.0, 3.0], &[10.0, 11.0, 15.0]);
        assert_eq!(both.freedom(), 3);
        assert_eq!(both.standard_deviation(), ((2.0 + 14.0) / 3.0_f64).sqrt());
        assert_eq!(both.max_difference(), 5.0);
        let one = spread(&[7.0], &[1.0, 3.0]);
        assert_eq!((one.freedom(), one.max_difference()), (1, 2.0));
        assert_eq!(one.standard_deviation(), 2_f64.sqrt());
        assert_eq!(one.standard_error(), 3_f64.sqrt());
        let Interval { low, high } = one.interval(0.5);
        assert!((low - (5.0 - 3_f64.sqrt())).abs() < 1e-9 && (low + high - 10.0).abs() < 1e-9);
    }

    /// The intervals of equal programs contain 0 as often as their confidence says, whatever layout does. The builds of a
    /// gate with a build a side differ by more than 5 % in a quarter of the gates.
    #[test]
    fn coverage_is_that_of_the_name() {
        let mut random = Random::new(5, 5);
        let mut noise = || (0..12).map(|_| random.below(1000) as f64).sum::<f64>() / 1000.0 - 5.994;
        for (candidates, baselines) in [(2, 2), (3, 3), (5, 5), (2, 1), (3, 1), (1, 5), (4, 2)] {
            let missed = (0..4000).filter(|_| {
                let mut side = |count| (0..count).map(|_| 0.05 * noise()).collect::<Vec<_>>();
                let spread = spread(&side(candidates), &side(baselines));
                let Interval { low, high } = spread.interval(0.95);
                low > 0.0 || high < 0.0
            });
            let missed = missed.count();
            let message = format!("{missed} of 4000 with {candidates} and {baselines} builds");
            assert!((150..=250).contains(&missed), "{message}");
        }
    }
}
