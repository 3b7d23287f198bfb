//! A generator of random numbers that gives the same numbers everywhere, for as long as a corpus number lives. What is
//! generated depends on it, and so do intervals that are found by drawing samples again.
//!
//! xoshiro256++ 1.0 (Blackman and Vigna, *Scrambled Linear Pseudorandom Number Generators*, 2021), its state filled by
//! SplitMix64, as its authors advise. Integers alone: no figure depends on how a machine rounds.

/// One stream of numbers.
#[derive(Clone, Debug)]
pub(crate) struct Random([u64; 4]);

impl Random {
    /// The stream of that number under that seed. Streams are independent of one another,
    /// so that a document does not change with those before it.
    pub(crate) fn new(seed: u64, stream: u64) -> Self {
        let mut state = split_mix(&mut { seed }) ^ stream.rotate_left(32);
        Random([(); 4].map(|()| split_mix(&mut state)))
    }

    pub(crate) fn next(&mut self) -> u64 {
        let s = &mut self.0;
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        result
    }

    /// A number below `end`, which is not 0. The bias is below 2⁻³² for all that is drawn here.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.next()) * end as u128) >> 64) as usize
    }

    /// Returns a number from `least` to `most`, both inclusive.
    #[cfg(any(test, feature = "generate"))]
    pub(crate) fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }

    /// Returns true with probability `permille` / 1000.
    #[cfg(any(test, feature = "generate"))]
    pub(crate) fn chance(&mut self, permille: u32) -> bool {
        self.below(1000) < permille as usize
    }

    /// One of the items, of which there are some.
    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of both, as their authors' programs in C print them.
    #[test]
    fn numbers_are_those_of_the_reference() {
        let mut state = 1_234_567;
        assert_eq!(split_mix(&mut state), 6_457_827_717_110_365_317);
        assert_eq!(split_mix(&mut state), 3_203_168_211_198_807_973);
        let mut random = Random([1, 2, 3, 4]);
        let numbers = [(); 4].map(|()| random.next());
        assert_eq!(numbers, [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386]);
    }

    #[test]
    fn numbers_stay_within_bounds_and_reach_them() {
        let mut random = Random::new(1, 2);
        let mut seen = [0; 4];
        for _ in 0..1000 {
            seen[random.between(2, 5) - 2] += 1;
        }
        assert!(seen.iter().all(|times| (200..300).contains(times)), "{seen:?}");
        assert!((0..100).all(|_| random.chance(1000) && !random.chance(0)));
    }
}
