//! Distributions of counts and lengths, measured on real files.
//!
//! The files are 106 feeds as served by their publishers (24.3 MB, 4,204 items) and 222 article pages (59.5 MB), collected
//! in 2026. Formats that are missing there (sitemaps, IPTC formats) follow the examples in their specifications.

use crate::random::Random;

/// A distribution given by its quantiles: pairs of a cumulative share per mille and a value, linear in between.
#[derive(Clone, Copy, Debug)]
pub(super) struct Distribution(pub(super) &'static [(u32, u32)]);

impl Distribution {
    /// Returns a random value of this distribution.
    pub(super) fn sample(self, random: &mut Random) -> usize {
        let at = random.below(1000) as u32;
        let knots = self.0.windows(2).find(|knots| at < knots[1].0);
        let Some(&[(from, low), (to, high)]) = knots else { return self.0[0].1 as usize };
        (low + (high - low) * (at - from) / (to - from)) as usize
    }
}

/// Returns a random index into `weights`, with probabilities proportional to them.
pub(super) fn weighted_index(weights: &[u32], random: &mut Random) -> usize {
    let total: u32 = weights.iter().sum();
    let mut at = random.below(total as usize) as u32;
    weights
        .iter()
        .position(|&weight| {
            let found = at < weight;
            at = at.saturating_sub(weight);
            found
        })
        .unwrap_or_default()
}

/// Frequencies of languages in feeds and in article pages, per mille, in the order of the vocabularies.
pub(super) const FEED_LANGUAGES: [u32; 13] = [965, 15, 2, 3, 4, 2, 1, 1, 2, 1, 2, 1, 1];
pub(super) const PAGE_LANGUAGES: [u32; 13] = [540, 240, 25, 20, 20, 15, 20, 15, 15, 25, 20, 25, 20];

/// Items per feed.
pub(super) const RSS_ITEMS: Distribution = Distribution(&[
    (0, 3),
    (50, 6),
    (100, 9),
    (250, 10),
    (500, 12),
    (750, 20),
    (900, 46),
    (950, 100),
    (990, 338),
    (1000, 1046),
]);
pub(super) const ATOM_ITEMS: Distribution = Distribution(&[
    (0, 3),
    (100, 9),
    (250, 10),
    (500, 25),
    (750, 30),
    (900, 60),
    (950, 68),
    (990, 120),
    (1000, 183),
]);

/// Lengths of a summary and of a full text as HTML in RSS, in bytes.
pub(super) const RSS_SUMMARY: Distribution = Distribution(&[
    (0, 25),
    (100, 43),
    (250, 52),
    (500, 110),
    (750, 260),
    (900, 530),
    (1000, 1200),
]);
pub(super) const RSS_TEXT: Distribution = Distribution(&[
    (0, 70),
    (50, 215),
    (100, 575),
    (250, 2600),
    (500, 6100),
    (750, 10600),
    (900, 17900),
    (950, 27100),
    (990, 52900),
    (1000, 128_500),
]);

/// Lengths of a summary and of a full text as HTML in Atom, in bytes.
pub(super) const ATOM_SUMMARY: Distribution = Distribution(&[
    (0, 16),
    (100, 75),
    (250, 200),
    (750, 392),
    (900, 400),
    (950, 550),
    (990, 1660),
    (1000, 3690),
]);
pub(super) const ATOM_TEXT: Distribution = Distribution(&[
    (0, 115),
    (50, 145),
    (100, 300),
    (250, 1600),
    (500, 4600),
    (750, 12200),
    (900, 27700),
    (950, 43400),
    (990, 92200),
    (1000, 297_700),
]);
