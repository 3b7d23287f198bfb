//! Options for reading a corpus.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Options for reading a corpus.
///
/// ```
/// use newsparse::corpus::{LoadOptions, Sampling};
///
/// let options = LoadOptions::default().sampling(Sampling::First(10)).max_document_size(1 << 20);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoadOptions {
    /// Maximum size of a document in bytes, after decompression. Larger documents are skipped and reported.
    pub max_document_size: u64,
    /// The field of JSON Lines that holds a document. Without it, JSON Lines are not read as an archive.
    pub json_lines_field: Option<String>,
    /// Selects documents by name.
    pub filter: Filter,
    /// Selects a part of the documents that hold news.
    pub sampling: Sampling,
    /// Maximum total size of the documents in memory, in bytes.
    pub max_corpus_size: Option<u64>,
}

impl Default for LoadOptions {
    fn default() -> Self {
        LoadOptions {
            max_document_size: 64 << 20,
            json_lines_field: None,
            filter: Filter::default(),
            sampling: Sampling::All,
            max_corpus_size: None,
        }
    }
}

impl LoadOptions {
    /// Sets the maximum size of a document in bytes.
    #[must_use]
    pub fn max_document_size(mut self, bytes: u64) -> Self {
        self.max_document_size = bytes;
        self
    }

    /// Sets the field of JSON Lines that holds a document.
    #[must_use]
    pub fn json_lines_field(mut self, field: Option<String>) -> Self {
        self.json_lines_field = field;
        self
    }

    /// Sets the filter by name.
    #[must_use]
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filter = filter;
        self
    }

    /// Sets the part of the documents to be selected.
    #[must_use]
    pub fn sampling(mut self, sampling: Sampling) -> Self {
        self.sampling = sampling;
        self
    }

    /// Sets the maximum total size of the documents in memory, in bytes.
    #[must_use]
    pub fn max_corpus_size(mut self, bytes: Option<u64>) -> Self {
        self.max_corpus_size = bytes;
        self
    }
}

/// Selects a part of the documents that hold news.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sampling {
    /// All documents.
    #[default]
    All,
    /// The first documents of the corpus, up to this number.
    First(usize),
    /// A random sample, in corpus order. The sample depends only on the names of the documents and the seed.
    Sample {
        /// The number of documents.
        count: usize,
        /// The seed.
        seed: u64,
    },
}

/// Selects documents by their names below the given path.
///
/// A glob is matched against the whole name and against its last component; `*` also matches `/`. A glob that matches a
/// folder or an archive selects everything inside it.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    include: Option<GlobSet>,
    exclude: GlobSet,
}

/// A glob with invalid syntax.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct FilterError(#[from] globset::Error);

impl Filter {
    /// Selects documents that match a glob of `include`, or all if it is empty, and no glob of `exclude`.
    ///
    /// # Errors
    /// If the syntax of a glob is invalid.
    pub fn new(include: &[String], exclude: &[String]) -> Result<Self, FilterError> {
        let include = if include.is_empty() { None } else { Some(glob_set(include)?) };
        Ok(Filter { include, exclude: glob_set(exclude)? })
    }

    /// Returns true if the name matches a glob of `include`.
    pub(super) fn includes(&self, name: &str) -> bool {
        self.include.as_ref().is_none_or(|include| matches(include, name))
    }

    /// Returns true if the name matches a glob of `exclude`. Such files and archives are not opened.
    pub(super) fn excludes(&self, name: &str) -> bool {
        !self.exclude.is_empty() && matches(&self.exclude, name)
    }
}

fn glob_set(patterns: &[String]) -> Result<GlobSet, globset::Error> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        set.add(GlobBuilder::new(pattern).literal_separator(false).build()?);
    }
    set.build()
}

/// Returns true if a glob matches the name or the name of a folder or an archive around it.
fn matches(globs: &GlobSet, name: &str) -> bool {
    let ends = name.match_indices('/').map(|(end, _)| end).chain([name.len()]);
    ends.map(|end| name[..end].trim_end_matches('!')).any(|name| {
        let last = name.rsplit('/').next().unwrap_or(name);
        globs.is_match(name) || (last.len() < name.len() && globs.is_match(last))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selects(include: &[&str], exclude: &[&str], name: &str) -> bool {
        let owned =
            |globs: &[&str]| globs.iter().map(|glob| (*glob).to_owned()).collect::<Vec<_>>();
        let filter = Filter::new(&owned(include), &owned(exclude)).unwrap();
        filter.includes(name) && !filter.excludes(name)
    }

    #[test]
    fn globs_match_names_last_components_and_ancestors() {
        for (glob, name, expected) in [
            ("*.xml", "a/b.xml", true),
            ("b.xml", "a/b.xml", true),
            ("a/*.xml", "a/c/b.xml", true),
            ("c/*.xml", "a/c/b.xml", false),
            ("a", "a/b.xml", true),
            ("b", "a/b.xml", false),
            ("*.tar", "c.tar!/a.html", true),
            ("*.html", "c.tar!/a.html", true),
            ("c.tar!/a*", "c.tar!/a.html", true),
            ("example.org", "c.warc!/https://example.org/a", true),
            ("*example.org*", "c.warc!/https://www.example.org/a", true),
            ("*.{xml,html}", "a.html", true),
        ] {
            assert_eq!(selects(&[glob], &[], name), expected, "{glob} {name}");
            assert_eq!(selects(&[], &[glob], name), !expected, "{glob} {name}");
        }
        assert!(!selects(&["*.xml"], &["a/*"], "a/b.xml"));
        assert!(selects(&["*.xml", "*.html"], &["a/*"], "b.html"));
    }

    #[test]
    fn errors_name_the_invalid_glob() {
        let error = Filter::new(&["[".to_owned()], &[]).unwrap_err().to_string();
        assert!(error.contains("'['"), "{error}");
    }
}
