//! Removal of duplicates from lists.

use std::collections::HashSet;

/// Maximum length of a list for which comparing all pairs is faster than hashing.
const MAX_PAIRWISE: usize = 16;

/// Removes all items but the first of each key.
pub(super) fn keep_first<T>(items: &mut Vec<T>, key: impl Fn(&T) -> &str) {
    if !may_repeat(items, &key) {
        return; // the common case
    }
    let mut seen = HashSet::with_capacity(items.len());
    let is_first: Vec<bool> = items.iter().map(|item| seen.insert(key(item))).collect();
    let mut is_first = is_first.into_iter();
    items.retain(|_| is_first.next().unwrap_or(true));
}

/// Returns false if no two items have the same key. A long list may be called repetitive without a check.
pub(super) fn may_repeat<T>(items: &[T], key: impl Fn(&T) -> &str) -> bool {
    let repeats = |(index, item)| items[..index].iter().any(|other| key(other) == key(item));
    items.len() > MAX_PAIRWISE || items.iter().enumerate().any(repeats)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_first_of_each_key() {
        for times in [1, 2, 100] {
            let mut items = ["b", "a", "b", "c", "a"].repeat(times);
            keep_first(&mut items, |item| item);
            assert_eq!(items, ["b", "a", "c"]);
        }
    }
}
