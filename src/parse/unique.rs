//! Lists in which nothing stands twice.

use std::collections::HashSet;

/// Up to here comparing all with all is faster than hashing.
const FEW: usize = 16;

/// Keeps the first of all items that have the same key.
pub(super) fn keep_first<T>(items: &mut Vec<T>, key: impl Fn(&T) -> &str) {
    if items.len() <= FEW {
        let repeats = |(index, item)| items[..index].iter().any(|other| key(other) == key(item));
        if !items.iter().enumerate().any(repeats) {
            return; // as nearly always
        }
    }
    let mut seen = HashSet::with_capacity(items.len());
    let is_first: Vec<bool> = items.iter().map(|item| seen.insert(key(item))).collect();
    let mut is_first = is_first.into_iter();
    items.retain(|_| is_first.next().unwrap_or(true));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_kept_however_many_there_are() {
        for times in [1, 2, 100] {
            let mut items = ["b", "a", "b", "c", "a"].repeat(times);
            keep_first(&mut items, |item| item);
            assert_eq!(items, ["b", "a", "c"]);
        }
    }
}
