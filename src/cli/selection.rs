//! The options that select documents: paths and filters.

use std::io::{self, Read};
use std::num::NonZero;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use newsparse::corpus::{Filter, LoadOptions, Sampling};

use super::units::{ByteSize, count, whole_number};

/// The selected documents.
#[derive(Args)]
pub struct Selection {
    /// News files, archives, and folders, which are searched recursively; '-' is standard input
    /// [default: the built-in corpus]
    ///
    /// File types are detected from content, not from names, except brotli (.br). Files compressed with gzip, zstd, xz or
    /// brotli are decompressed. Archives are opened, also inside one another: tar, zip, WARC and, with --field, JSON
    /// Lines. A document in an archive is named ARCHIVE!/MEMBER, in a web archive ARCHIVE!/URL.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Read more paths from this file, one per line; '-' is standard input
    #[arg(long, value_name = "FILE", help_heading = "Selection")]
    files_from: Option<PathBuf>,

    /// Take only documents whose name matches; repeatable
    ///
    /// The glob is matched against the name below PATH and against its last component; '*' also matches '/'. A folder or
    /// an archive that matches includes everything in it.
    #[arg(long, value_name = "GLOB", help_heading = "Selection")]
    include: Vec<String>,

    /// Leave out documents, folders and archives whose name matches; repeatable
    #[arg(long, value_name = "GLOB", help_heading = "Selection")]
    exclude: Vec<String>,

    /// Take only the first N documents that contain news
    #[arg(long, value_name = "N", value_parser = count, conflicts_with = "sample", help_heading = "Selection")]
    limit: Option<NonZero<usize>>,

    /// Take a random sample of N documents that contain news
    ///
    /// The sample depends only on the names of the documents and on the seed: it is the same on every machine.
    #[arg(long, value_name = "N", value_parser = count, help_heading = "Selection")]
    sample: Option<NonZero<usize>>,

    /// Seed of the random sample
    #[arg(
        long,
        value_name = "N",
        default_value = "0",
        value_parser = whole_number,
        requires = "sample",
        help_heading = "Selection"
    )]
    seed: u64,

    /// Open JSON Lines: this field of each object holds a document, and 'url', if present, its URL
    #[arg(long, value_name = "NAME", help_heading = "Selection")]
    field: Option<String>,

    /// Leave out documents larger than this, decompressed
    #[arg(long, value_name = "SIZE", default_value = "64MiB", help_heading = "Selection")]
    max_document_size: ByteSize,
}

impl Selection {
    /// Returns the first path of the command line.
    pub fn first_path(&self) -> Option<&Path> {
        self.paths.first().map(PathBuf::as_path)
    }

    /// Returns the paths, those of `--files-from` first. No path means the built-in corpus.
    pub fn paths(&self) -> anyhow::Result<Vec<PathBuf>> {
        let Some(list) = &self.files_from else { return Ok(self.paths.clone()) };
        let text = read_list(list).with_context(|| format!("cannot read {}", list.display()))?;
        let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
        let paths: Vec<_> = lines.map(PathBuf::from).chain(self.paths.iter().cloned()).collect();
        if paths.is_empty() {
            bail!("{}: the list of paths is empty", list.display());
        }
        Ok(paths)
    }

    /// Returns true if the selected documents depend on more than the paths on the command line.
    pub fn has_filters(&self) -> bool {
        let is_part = self.limit.is_some() || self.sample.is_some();
        is_part
            || self.files_from.is_some()
            || self.field.is_some()
            || !self.include.is_empty()
            || !self.exclude.is_empty()
    }

    /// Returns the options for loading the paths.
    pub fn options(&self) -> anyhow::Result<LoadOptions> {
        let sampling = match (self.limit, self.sample) {
            (Some(limit), _) => Sampling::First(limit.get()),
            (None, Some(count)) => Sampling::Sample { count: count.get(), seed: self.seed },
            (None, None) => Sampling::All,
        };
        let filter = Filter::new(&self.include, &self.exclude);
        let filter = filter.context("--include and --exclude expect globs")?;
        Ok(LoadOptions::default()
            .max_document_size(self.max_document_size.bytes)
            .json_lines_field(self.field.clone())
            .filter(filter)
            .sampling(sampling))
    }
}

fn read_list(list: &Path) -> io::Result<String> {
    if list.as_os_str() == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    std::fs::read_to_string(list)
}
