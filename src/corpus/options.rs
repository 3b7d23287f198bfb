//! What is read, and how much of it.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// How a corpus is read.
#[derive(Clone, Debug)]
pub struct LoadOptions {
    /// A document of more bytes than this, decompressed, is reported and not read.
    pub max_document_size: u64,
    /// The field of JSON Lines that holds a document; without it, JSON Lines are no archive.
    pub field: Option<String>,
    /// Which documents are taken by their names.
    pub filter: Filter,
    /// How many of the documents that hold news are taken.
    pub share: Sampling,
    /// More bytes than this are not kept in memory.
    pub max_corpus_size: Option<u64>,
}

impl Default for LoadOptions {
    fn default() -> Self {
        LoadOptions {
            max_document_size: 64 << 20,
            field: None,
            filter: Filter::default(),
            share: Sampling::All,
            max_corpus_size: None,
        }
    }
}

/// How many of the documents that hold news are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sampling {
    /// Every one.
    #[default]
    All,
    /// The first so many.
    First(usize),
    /// So many, each with the same chance. Which ones depends on their names and the seed alone.
    Sample {
        /// How many.
        count: usize,
        /// Another seed draws another sample.
        seed: u64,
    },
}

/// Which documents are taken by their names below the given path.
///
/// A glob matches a name, or the name's last part; `*` matches `/` too. What matches a folder or an archive
/// stands for all that is in it.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    include: Option<GlobSet>,
    exclude: GlobSet,
}

impl Filter {
    /// Takes what matches one of `include`, or anything if there is none, and none of `exclude`.
    ///
    /// # Errors
    /// The message names the glob that is none.
    pub fn new(include: &[String], exclude: &[String]) -> Result<Self, String> {
        let include = if include.is_empty() { None } else { Some(globs(include)?) };
        Ok(Filter { include, exclude: globs(exclude)? })
    }

    /// True for documents that are wanted.
    pub(super) fn takes(&self, name: &str) -> bool {
        self.include.as_ref().is_none_or(|include| matches(include, name))
    }

    /// True for files and archives that need not be opened.
    pub(super) fn leaves_out(&self, name: &str) -> bool {
        !self.exclude.is_empty() && matches(&self.exclude, name)
    }
}

fn globs(patterns: &[String]) -> Result<GlobSet, String> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let glob = GlobBuilder::new(pattern).literal_separator(false).build();
        set.add(glob.map_err(|error| error.to_string())?);
    }
    set.build().map_err(|error| error.to_string())
}

/// True if a glob matches the name, its last part, or those of a folder or an archive around it.
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

    fn takes(include: &[&str], exclude: &[&str], name: &str) -> bool {
        let owned =
            |globs: &[&str]| globs.iter().map(|glob| (*glob).to_owned()).collect::<Vec<_>>();
        let filter = Filter::new(&owned(include), &owned(exclude)).unwrap();
        filter.takes(name) && !filter.leaves_out(name)
    }

    #[test]
    fn globs_match_names_and_last_parts_and_what_is_around() {
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
            assert_eq!(takes(&[glob], &[], name), expected, "{glob} {name}");
            assert_eq!(takes(&[], &[glob], name), !expected, "{glob} {name}");
        }
        assert!(!takes(&["*.xml"], &["a/*"], "a/b.xml"));
        assert!(takes(&["*.xml", "*.html"], &["a/*"], "b.html"));
    }

    #[test]
    fn a_glob_that_is_none_is_named() {
        let error = Filter::new(&["[".to_owned()], &[]).unwrap_err();
        assert!(error.contains("'['"), "{error}");
    }
}
