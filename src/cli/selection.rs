//! Which documents are read: paths, and what narrows them down.

use std::io::{self, Read};
use std::num::NonZero;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use newsparse::corpus::{Filter, LoadOptions, Sampling};

/// Which documents are read.
#[derive(Args)]
pub struct Selection {
    /// News files, archives of them, and folders that are searched whole; '-' is standard input
    /// [default: the built-in corpus]
    ///
    /// What a file is its content tells, not its name: gzip, zstd, xz and (by the name .br) brotli are decompressed;
    /// tar, zip and WARC are opened, one inside another too, and JSON Lines with --field. A document in an archive
    /// is called ARCHIVE!/MEMBER, one of a web archive ARCHIVE!/URL.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Read the paths in this file too, one a line; '-' is standard input
    #[arg(long, value_name = "FILE", help_heading = "Selection")]
    files_from: Option<PathBuf>,

    /// Take only documents whose name matches; repeatable
    ///
    /// The glob is matched against the name below PATH and against its last part; '*' matches '/' too. A folder or an
    /// archive that matches stands for all that is in it.
    #[arg(long, value_name = "GLOB", help_heading = "Selection")]
    include: Vec<String>,

    /// Leave out documents, folders and archives whose name matches; repeatable
    #[arg(long, value_name = "GLOB", help_heading = "Selection")]
    exclude: Vec<String>,

    /// Take the first N documents that hold news
    #[arg(long, value_name = "N", conflicts_with = "sample", help_heading = "Selection")]
    limit: Option<NonZero<usize>>,

    /// Take N documents that hold news, each with the same chance
    ///
    /// Which ones depends on their names and the seed alone: the same on every machine.
    #[arg(long, value_name = "N", help_heading = "Selection")]
    sample: Option<NonZero<usize>>,

    /// Draw another sample
    #[arg(
        long,
        value_name = "S",
        default_value = "0",
        requires = "sample",
        help_heading = "Selection"
    )]
    seed: u64,

    /// Read JSON Lines whose objects hold a document in this field, and its URL in 'url' if they have that
    #[arg(long, value_name = "NAME", help_heading = "Selection")]
    field: Option<String>,

    /// Read no document of more bytes than this, decompressed; a number with K, M or G, powers of 1024
    #[arg(
        long,
        value_name = "SIZE",
        default_value = "64M",
        value_parser = size,
        help_heading = "Selection"
    )]
    max_document_size: u64,
}

impl Selection {
    /// The paths given, those of the list first; none for the built-in corpus.
    pub fn paths(&self) -> anyhow::Result<Vec<PathBuf>> {
        let Some(list) = &self.files_from else { return Ok(self.paths.clone()) };
        let text = read(list).with_context(|| format!("cannot read {}", list.display()))?;
        let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
        let paths: Vec<_> = lines.map(PathBuf::from).chain(self.paths.iter().cloned()).collect();
        if paths.is_empty() {
            bail!("{}: names no files", list.display());
        }
        Ok(paths)
    }

    /// Whether the paths on the command line alone do not tell what is read.
    pub fn narrows(&self) -> bool {
        let is_part = self.limit.is_some() || self.sample.is_some();
        is_part
            || self.files_from.is_some()
            || self.field.is_some()
            || !self.include.is_empty()
            || !self.exclude.is_empty()
    }

    /// What is taken of them.
    pub fn options(&self) -> anyhow::Result<LoadOptions> {
        let sampling = match (self.limit, self.sample) {
            (Some(limit), _) => Sampling::First(limit.get()),
            (None, Some(count)) => Sampling::Sample { count: count.get(), seed: self.seed },
            (None, None) => Sampling::All,
        };
        Ok(LoadOptions::default()
            .max_document_size(self.max_document_size)
            .json_lines_field(self.field.clone())
            .filter(Filter::new(&self.include, &self.exclude)?)
            .sampling(sampling))
    }
}

fn read(list: &Path) -> io::Result<String> {
    if list.as_os_str() == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    std::fs::read_to_string(list)
}

/// A number of bytes: `500000`, `64M`, `1G`.
pub fn size(text: &str) -> Result<u64, String> {
    let (digits, unit) = match text.char_indices().next_back() {
        Some((end, 'k' | 'K')) => (&text[..end], 1 << 10),
        Some((end, 'm' | 'M')) => (&text[..end], 1 << 20),
        Some((end, 'g' | 'G')) => (&text[..end], 1 << 30),
        _ => (text, 1),
    };
    let number: u64 = digits.parse().map_err(|_| "not a number of bytes, like 64M".to_owned())?;
    number.checked_mul(unit).ok_or_else(|| "too large".to_owned())
}
