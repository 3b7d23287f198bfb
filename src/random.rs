//! A pseudorandom number generator that returns the same numbers on every machine. Generated corpora and bootstrap
//! confidence intervals depend on it: the numbers must not change within a corpus version.
//!
//! The algorithm is xoshiro256++ 1.0 (Blackman and Vigna, *Scrambled Linear Pseudorandom Number Generators*, 2021). Its
//! state is seeded with SplitMix64, as the authors recommend. It uses integers only, so that no result depends on
//! floating-point rounding.

/// One stream of random numbers.
#[derive(Clone, Debug)]
pub(crate) struct Random([u64; 4]);

impl Random {
    /// Returns stream number `stream` of a seed. Streams are independent: a document does not depend on the documents
    /// before it.
    pub(crate) fn new(seed: u64, stream: u64) -> Self {
        let mut state = split_mix(&mut { seed }) ^ stream.rotate_left(32);
        Random([(); 4].map(|()| split_mix(&mut state)))
    }

    /// Returns the next 64 random bits.
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

    /// Returns a number below `end`, which must not be 0. The bias is below 2⁻³² for every `end` in use.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.next()) * end as u128) >> 64) as usize
    }

    /// Returns a number from `min` to `max`, both inclusive.
    #[cfg(any(test, feature = "generate"))]
    pub(crate) fn between(&mut self, min: usize, max: usize) -> usize {
        min + self.below(max - min + 1)
    }

    /// Returns true with probability `permille` / 1000.
    #[cfg(any(test, feature = "generate"))]
    pub(crate) fn chance(&mut self, permille: u32) -> bool {
        self.below(1000) < permille as usize
    }

    /// Returns one of the items. Panics if there are none.
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

    /// The expected numbers are the output of the authors' C programs.
    #[test]
    fn matches_the_reference_implementations() {
        let mut state = 1_234_567;
        assert_eq!(split_mix(&mut state), 6_457_827_717_110_365_317);
        assert_eq!(split_mix(&mut state), 3_203_168_211_198_807_973);
        let mut random = Random([1, 2, 3, 4]);
        let numbers = [(); 4].map(|()| random.next());
        assert_eq!(numbers, [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386]);
    }

    #[test]
    fn between_and_chance_respect_their_bounds() {
        let mut random = Random::new(1, 2);
        let mut counts = [0; 4];
        for _ in 0..1000 {
            counts[random.between(2, 5) - 2] += 1;
        }
        assert!(counts.iter().all(|count| (200..300).contains(count)), "{counts:?}");
        assert!((0..100).all(|_| random.chance(1000) && !random.chance(0)));
    }
}
