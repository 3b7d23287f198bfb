//! The shares of formats in a corpus, and the order of its documents.

use std::fmt;
use std::str::FromStr;

use super::format::GeneratedFormat as Format;

/// The share of each format among the documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mix([u64; Format::ALL.len()]);

/// The reason why a mix cannot be parsed.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum MixError {
    /// A part is not of the form `NAME=SHARE`.
    #[error("'{0}' is not of the form NAME=SHARE, for example feeds=60")]
    Syntax(String),
    /// A name is neither a format nor a group of formats.
    #[error("unknown name '{0}', expected feeds, articles, lists or a format ({formats})", formats = FormatNames)]
    UnknownName(String),
    /// All shares are 0.
    #[error("at least one share must be above 0")]
    Empty,
}

/// The formats of the group `feeds`, per mille. Of 106 real feeds, 75 are RSS, 29 Atom, one RDF and one JSON Feed. The
/// other shares are estimates, because no public corpus has them: a news site has one sitemap and several feeds, and
/// feeds of news agencies are rarely public.
const FEEDS: [(Format, u64); 9] = [
    (Format::Rss, 640),
    (Format::Atom, 250),
    (Format::Rdf, 15),
    (Format::JsonFeed, 15),
    (Format::Sitemap, 30),
    (Format::Nitf, 15),
    (Format::NewsmlG2, 15),
    (Format::Newsml1, 5),
    (Format::Ninjs, 15),
];

/// Maximum share; larger ones are reduced to it, so that sums do not overflow.
const MAX_SHARE: u64 = 1_000_000;

impl Default for Mix {
    /// 60 % feeds, 30 % articles and 10 % list pages.
    fn default() -> Self {
        Mix::from_groups(&[("feeds", 60), ("articles", 30), ("lists", 10)])
            .expect("the groups exist and their shares are positive")
    }
}

impl Mix {
    fn from_groups(shares: &[(&str, u64)]) -> Result<Self, MixError> {
        let mut mix = Mix([0; Format::ALL.len()]);
        for &(name, share) in shares {
            let share = share.min(MAX_SHARE);
            match name {
                "feeds" => FEEDS.iter().for_each(|&(format, part)| mix.add(format, share * part)),
                "articles" => mix.add(Format::Article, share * 1000),
                "lists" => mix.add(Format::HackerNews, share * 1000),
                name => {
                    let format = Format::ALL.into_iter().find(|format| format.name() == name);
                    mix.add(
                        format.ok_or_else(|| MixError::UnknownName(name.to_owned()))?,
                        share * 1000,
                    );
                }
            }
        }
        if mix.0.iter().all(|&share| share == 0) { Err(MixError::Empty) } else { Ok(mix) }
    }

    fn add(&mut self, format: Format, share: u64) {
        self.0[format as usize] += share;
    }
}

impl FromStr for Mix {
    type Err = MixError;

    fn from_str(text: &str) -> Result<Self, MixError> {
        let shares: Result<Vec<_>, _> = text
            .split(',')
            .map(|part| {
                let syntax_error = || MixError::Syntax(part.trim().to_owned());
                let (name, share) = part.split_once('=').ok_or_else(syntax_error)?;
                Ok((name.trim(), share.trim().parse().map_err(|_| syntax_error())?))
            })
            .collect();
        Mix::from_groups(&shares?)
    }
}

/// The names of all formats, separated by commas.
struct FormatNames;

impl fmt::Display for FormatNames {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&Format::ALL.map(Format::name).join(", "))
    }
}

/// The order of formats: a smooth weighted round-robin, so that the shares hold in small corpora too.
#[derive(Clone, Debug)]
pub(super) struct FormatSchedule {
    mix: Mix,
    /// The documents that each format lacks, multiplied by the sum of all shares.
    deficits: [i128; Format::ALL.len()],
}

impl FormatSchedule {
    pub(super) fn new(mix: Mix) -> Self {
        FormatSchedule { mix, deficits: [0; Format::ALL.len()] }
    }

    /// Returns the format of the next document.
    pub(super) fn next(&mut self) -> Format {
        let total: u64 = self.mix.0.iter().sum();
        for (deficit, share) in self.deficits.iter_mut().zip(self.mix.0) {
            *deficit += i128::from(share);
        }
        let max = self.deficits.iter().max().copied();
        let index = self.deficits.iter().position(|deficit| Some(*deficit) == max).unwrap_or(0);
        self.deficits[index] -= i128::from(total);
        Format::ALL[index]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn respects_the_shares_from_the_first_documents_on() {
        let mut schedule = FormatSchedule::new("feeds=60,articles=30,lists=10".parse().unwrap());
        let mut counts = [0; Format::ALL.len()];
        for _ in 0..10 {
            counts[schedule.next() as usize] += 1;
        }
        assert_eq!(counts[Format::Article as usize], 3);
        assert_eq!(counts[Format::HackerNews as usize], 1);
        for _ in 10..1000 {
            counts[schedule.next() as usize] += 1;
        }
        assert_eq!(counts, [384, 150, 9, 9, 18, 9, 9, 3, 9, 300, 100]);
    }

    #[test]
    fn parses_mixes() {
        assert_eq!("feeds=60, articles=30,lists=10".parse(), Ok(Mix::default()));
        for (text, expected) in [
            ("feeds", "'feeds' is not of the form NAME=SHARE, for example feeds=60"),
            ("feeds=-1", "'feeds=-1' is not of the form NAME=SHARE, for example feeds=60"),
            ("", "'' is not of the form NAME=SHARE, for example feeds=60"),
            ("rss=0", "at least one share must be above 0"),
            (
                "books=1",
                "unknown name 'books', expected feeds, articles, lists or a format (rss, atom, rdf, json-feed, sitemap, \
                 nitf, newsml-g2, newsml-1, ninjs, article, hacker-news)",
            ),
        ] {
            assert_eq!(text.parse::<Mix>().unwrap_err().to_string(), expected);
        }
    }
}
