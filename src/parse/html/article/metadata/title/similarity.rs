//! The similarity of titles.

/// The runs of three characters of a [key](super::super::super::key::key), sorted.
pub(super) struct Trigrams(Vec<[char; 3]>);

impl Trigrams {
    pub(super) fn of(key: &str) -> Self {
        let chars: Vec<_> = key.chars().collect();
        let mut all: Vec<_> = chars.windows(3).map(|run| [run[0], run[1], run[2]]).collect();
        all.sort_unstable();
        Trigrams(all)
    }

    /// Returns the Sørensen–Dice coefficient of two texts, in thousandths.
    pub(super) fn similarity(&self, other: &Trigrams) -> usize {
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut both = 0;
        while let (Some(one), Some(two)) = (left.peek(), right.peek()) {
            let order = one.cmp(two);
            both += usize::from(order.is_eq());
            if order.is_le() {
                left.next();
            }
            if order.is_ge() {
                right.next();
            }
        }
        2000 * both / (self.0.len() + other.0.len()).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_texts() {
        for (one, two, expected) in [
            ("raininrome", "raininrome", 1000),
            ("raininrome", "snowinoslo", 0),
            ("raininrome", "raininparis", 470),
            ("aaaaaa", "aaa", 400),
            ("", "", 0),
            ("ab", "ab", 0),
        ] {
            assert_eq!(Trigrams::of(one).similarity(&Trigrams::of(two)), expected, "{one} {two}");
            assert_eq!(Trigrams::of(two).similarity(&Trigrams::of(one)), expected, "{one} {two}");
        }
    }
}
