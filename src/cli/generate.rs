//! `newsparse generate`: makes a standard corpus.

use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::Args;
use newsparse::corpus::Digest;
use newsparse::generate::output::{Output, WholeFile};
use newsparse::generate::{CORPUS, GenerateOptions, Generator, Mix, Size, Specimen};
use newsparse::json_lines::{Origin, write_item};
use newsparse::report::number::grouped;

use super::progress::Progress;
use super::{Outcome, interrupt, say};

/// What a corpus can be told to be.
#[derive(Args)]
#[command(
    after_help = "The same corpus number, seed, size and mix give the same bytes on every machine.",
    after_long_help = "The same corpus number, seed, size and mix give the same bytes on every machine: compare the digests.\n\
        What is made is drawn from what was measured on real feeds and pages; the documentation of newsparse::generate \
        has the figures.\n\n\
        Examples:\n  \
        newsparse generate corpus/                     10,000 news in a folder\n  \
        newsparse generate --bytes 2G corpus.warc.gz   2 GB as crawlers keep them\n  \
        newsparse generate --mix rss=3,atom=1 feeds/   two formats alone\n  \
        newsparse generate --truth truth.jsonl corpus/ && newsparse extract corpus/ | cmp - truth.jsonl"
)]
pub struct Arguments {
    /// A folder that is new or empty, FILE.warc.gz, or FILE.tar.zst
    #[arg(value_name = "DIR|FILE")]
    target: PathBuf,

    /// Make so many news [default: 10000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..), conflicts_with = "bytes")]
    news: Option<u64>,

    /// Make documents until they have so many bytes together: 500M, 2G
    #[arg(long, value_name = "N", value_parser = bytes)]
    bytes: Option<u64>,

    /// Shares of the documents: of feeds, articles and lists, or of formats by name
    #[arg(long, value_name = "NAME=SHARE,...", default_value = "feeds=60,articles=30,lists=10")]
    mix: Mix,

    /// Make another corpus of the same kind
    #[arg(long, value_name = "N", default_value = "1")]
    seed: u64,

    /// Damage so many of the documents: 0.05 or 5%
    #[arg(long, value_name = "SHARE", default_value = "0", value_parser = millionths)]
    ill_formed: u32,

    /// Write what 'newsparse extract' must print of the well-formed documents
    #[arg(long, value_name = "FILE")]
    truth: Option<PathBuf>,

    /// Overwrite files that exist, and a corpus that was made before
    #[arg(long)]
    force: bool,
}

const NEWS: u64 = 10_000;

/// Bytes, with k, M or G for powers of ten or Ki, Mi or Gi for powers of two.
fn bytes(text: &str) -> Result<u64, String> {
    let text = text.trim().trim_end_matches(['B', 'b']);
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match text[digits.len()..].to_ascii_lowercase().as_str() {
        "" => 1,
        "k" => 1000,
        "m" => 1_000_000,
        "g" => 1_000_000_000,
        "ki" => 1 << 10,
        "mi" => 1 << 20,
        "gi" => 1 << 30,
        unit => return Err(format!("'{unit}' is none of k, M, G, Ki, Mi and Gi")),
    };
    let number: u64 = digits.trim().parse().map_err(|_| "not a number of bytes".to_owned())?;
    number.checked_mul(unit).filter(|bytes| *bytes > 0).ok_or("out of range".to_owned())
}

/// A share from 0 to 1, or in per cent, as millionths.
fn millionths(text: &str) -> Result<u32, String> {
    let (number, of) = text.strip_suffix('%').map_or((text, 1.0), |number| (number, 100.0));
    let share: f64 =
        number.trim().parse().map_err(|_| "not a share, as 0.05 or 5% is".to_owned())?;
    let share = share / of;
    if !(0.0..=1.0).contains(&share) {
        return Err("a share is from 0 to 1, or from 0% to 100%".to_owned());
    }
    Ok((share * 1e6).round() as u32)
}

/// Makes and writes.
pub fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    let Arguments { target, truth, force, .. } = &arguments;
    if truth.as_ref().is_some_and(|truth| truth.starts_with(target)) {
        bail!("the truth belongs beside the corpus, not in it");
    }
    let mut output = Output::create(target, *force)?;
    let mut truth = truth.as_deref().map(|path| Truth::create(path, *force)).transpose()?;
    let mut generator = Generator::new(arguments.options());
    let mut written = Written::default();
    let mut progress = Progress::new();
    let cancellation = interrupt::token();
    while let Some(specimen) = generator.next() {
        if cancellation.is_cancelled() {
            return Ok(Outcome::Interrupted); // what was written so far goes with its temporary name
        }
        output.write(&specimen)?;
        if let Some(truth) = &mut truth {
            truth.write(&output.name_of(&specimen), &specimen)?;
        }
        written.add(&specimen);
        let (made, all) = generator.progress();
        progress.generated(made, all);
    }
    output.finish()?;
    if let Some(truth) = truth {
        truth.file.finish()?;
    }
    drop(progress);
    written.say(target);
    Ok(Outcome::Fine)
}

impl Arguments {
    fn options(&self) -> GenerateOptions {
        GenerateOptions {
            size: self.bytes.map_or(Size::NewsItem(self.news.unwrap_or(NEWS)), Size::Bytes),
            mix: self.mix.clone(),
            seed: self.seed,
            ill_formed: self.ill_formed,
        }
    }
}

/// The file of what extraction must yield.
struct Truth<'a> {
    path: &'a Path,
    file: WholeFile,
}

impl<'a> Truth<'a> {
    fn create(path: &'a Path, force: bool) -> anyhow::Result<Self> {
        Ok(Truth { path, file: WholeFile::create(path, force)? })
    }

    fn write(&mut self, name: &str, specimen: &Specimen) -> anyhow::Result<()> {
        if specimen.ill_formed {
            return Ok(());
        }
        let origin = Origin {
            file: name,
            format: Some(specimen.kind.name()),
            feed_title: specimen.feed_title.as_deref(),
        };
        for news in &specimen.news {
            if let Err(error) = write_item(&origin, news, &mut self.file) {
                bail!("{}: {error}", self.path.display());
            }
        }
        Ok(())
    }
}

/// What has been written.
#[derive(Default)]
struct Written {
    documents: u64,
    ill_formed: u64,
    news: u64,
    bytes: u64,
    digest: Digest,
}

impl Written {
    fn add(&mut self, specimen: &Specimen) {
        self.documents += 1;
        self.ill_formed += u64::from(specimen.ill_formed);
        self.news += specimen.news.len() as u64;
        self.bytes += specimen.bytes.len() as u64;
        self.digest.add(&specimen.name, &specimen.bytes);
    }

    fn say(&self, target: &Path) {
        let ill_formed = match self.ill_formed {
            0 => String::new(),
            number => format!(", {} of them ill-formed", grouped(number)),
        };
        say(format_args!(
            "wrote {}: {} documents{ill_formed}, {} news, {} bytes",
            target.display(),
            grouped(self.documents),
            grouped(self.news),
            grouped(self.bytes)
        ));
        say(format_args!("corpus {CORPUS}, digest {}", self.digest.to_hex()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_shares_are_read() {
        for (text, expected) in [
            ("12", 12),
            ("2k", 2000),
            ("3 MB", 3_000_000),
            ("1GiB", 1 << 30),
            ("5G", 5_000_000_000),
        ] {
            assert_eq!(bytes(text), Ok(expected), "{text}");
        }
        for text in ["", "0", "-1", "1.5M", "3x", "99999999999G"] {
            assert!(bytes(text).is_err(), "{text}");
        }
        for (text, expected) in [("0", 0), ("0.05", 50_000), ("5%", 50_000), ("1", 1_000_000)] {
            assert_eq!(millionths(text), Ok(expected), "{text}");
        }
        for text in ["2", "-0.1", "101%", "NaN", "some"] {
            assert!(millionths(text).is_err(), "{text}");
        }
    }
}
