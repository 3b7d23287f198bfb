//! Names that are similar to a word, for what was misspelt.

/// Returns the name that is most similar to a word, and its similarity from 0 to 1, by Jaro and Winkler.
pub fn most_similar<'a>(
    word: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<(&'a str, f64)> {
    let names = names.into_iter().map(|name| (name, strsim::jaro_winkler(name, word)));
    names.max_by(|one, other| one.1.total_cmp(&other.1))
}
