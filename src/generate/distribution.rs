//! What was measured on real files, as tables to draw from.
//!
//! Measured on 106 feeds as publishers serve them (24.3 MB, 4,204 news) and 222 article pages (59.5 MB), in 2026.
//! What those hold none of (sitemaps, formats of news agencies) follows the examples of their standards.

use crate::random::Random;

/// A distribution by its quantiles: per mille of all that are not above the value. In between it is even.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quantiles(pub(super) &'static [(u32, u32)]);

impl Quantiles {
    pub(super) fn draw(self, random: &mut Random) -> usize {
        let at = random.below(1000) as u32;
        let knots = self.0.windows(2).find(|knots| at < knots[1].0);
        let Some(&[(from, low), (to, high)]) = knots else { return self.0[0].1 as usize };
        (low + (high - low) * (at - from) / (to - from)) as usize
    }
}

/// One of the numbers 0, 1, 2, …, with these weights.
pub(super) fn weighted(weights: &[u32], random: &mut Random) -> usize {
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

/// Languages of feeds and of article pages, in the order of the vocabularies: of a thousand documents.
pub(super) const FEED_LANGUAGES: [u32; 13] = [965, 15, 2, 3, 4, 2, 1, 1, 2, 1, 2, 1, 1];
pub(super) const PAGE_LANGUAGES: [u32; 13] = [540, 240, 25, 20, 20, 15, 20, 15, 15, 25, 20, 25, 20];

/// Items of a feed.
pub(super) const RSS_ITEMS: Quantiles = Quantiles(&[
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
pub(super) const ATOM_ITEMS: Quantiles = Quantiles(&[
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

/// Bytes of a short description, and of a text in full as HTML, in RSS.
pub(super) const RSS_SUMMARY: Quantiles =
    Quantiles(&[(0, 25), (100, 43), (250, 52), (500, 110), (750, 260), (900, 530), (1000, 1200)]);
pub(super) const RSS_TEXT: Quantiles = Quantiles(&[
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

/// The same in Atom.
pub(super) const ATOM_SUMMARY: Quantiles = Quantiles(&[
    (0, 16),
    (100, 75),
    (250, 200),
    (750, 392),
    (900, 400),
    (950, 550),
    (990, 1660),
    (1000, 3690),
]);
pub(super) const ATOM_TEXT: Quantiles = Quantiles(&[
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
