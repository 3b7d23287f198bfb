//! Of which kinds the documents of a corpus are, and in which order.

use std::fmt;
use std::str::FromStr;

use super::format::Kind;

/// The share of each kind among the documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mix([u64; Kind::ALL.len()]);

/// Why a mix cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum MixError {
    /// A part is not `NAME=SHARE`.
    #[error("'{0}' is not NAME=SHARE, as feeds=60 is")]
    NoShare(String),
    /// A name is not known.
    #[error("'{0}' is neither feeds, articles, lists nor a format ({formats})", formats = Names)]
    Unknown(String),
    /// All shares are nothing.
    #[error("there is no share above 0")]
    Nothing,
}

/// Formats of feeds and agencies, of a thousand documents. 75 of 106 real feeds are RSS, 29 Atom, one RDF and one JSON
/// Feed. Of the others no public corpus tells how frequent they are: news sites have a sitemap beside a few feeds,
/// and what agencies send is hardly ever public.
const FEEDS: [(Kind, u64); 9] = [
    (Kind::Rss, 640),
    (Kind::Atom, 250),
    (Kind::Rdf, 15),
    (Kind::JsonFeed, 15),
    (Kind::Sitemap, 30),
    (Kind::Nitf, 15),
    (Kind::NewsmlG2, 15),
    (Kind::Newsml1, 5),
    (Kind::Ninjs, 15),
];

/// No share is larger, so that no sum of them is too large.
const MAX_SIZE: u64 = 1_000_000;

impl Default for Mix {
    /// 60 feeds, 30 articles and 10 pages of lists.
    fn default() -> Self {
        Mix::from_groups(&[("feeds", 60), ("articles", 30), ("lists", 10)])
            .expect("these names are known")
    }
}

impl Mix {
    fn from_groups(shares: &[(&str, u64)]) -> Result<Self, MixError> {
        let mut mix = Mix([0; Kind::ALL.len()]);
        for &(name, share) in shares {
            let share = share.min(MAX_SIZE);
            match name {
                "feeds" => FEEDS.iter().for_each(|&(kind, part)| mix.add(kind, share * part)),
                "articles" => mix.add(Kind::Article, share * 1000),
                "lists" => mix.add(Kind::HackerNews, share * 1000),
                name => {
                    let kind = Kind::ALL.into_iter().find(|kind| kind.name() == name);
                    mix.add(kind.ok_or_else(|| MixError::Unknown(name.to_owned()))?, share * 1000);
                }
            }
        }
        if mix.0.iter().all(|&share| share == 0) { Err(MixError::Nothing) } else { Ok(mix) }
    }

    fn add(&mut self, kind: Kind, share: u64) {
        self.0[kind as usize] += share;
    }
}

impl FromStr for Mix {
    type Err = MixError;

    fn from_str(text: &str) -> Result<Self, MixError> {
        let shares: Result<Vec<_>, _> = text
            .split(',')
            .map(|part| {
                let no_share = || MixError::NoShare(part.trim().to_owned());
                let (name, share) = part.split_once('=').ok_or_else(no_share)?;
                Ok((name.trim(), share.trim().parse().map_err(|_| no_share())?))
            })
            .collect();
        Mix::from_groups(&shares?)
    }
}

/// The names of all kinds, parted by commas.
struct Names;

impl fmt::Display for Names {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&Kind::ALL.map(Kind::name).join(", "))
    }
}

/// Whose turn it is: always the kind that lacks most, so that the shares hold in small corpora as well.
#[derive(Clone, Debug)]
pub(super) struct Turns {
    mix: Mix,
    lacking: [i128; Kind::ALL.len()],
}

impl Turns {
    pub(super) fn new(mix: Mix) -> Self {
        Turns { mix, lacking: [0; Kind::ALL.len()] }
    }

    pub(super) fn next(&mut self) -> Kind {
        let total: u64 = self.mix.0.iter().sum();
        for (lacking, share) in self.lacking.iter_mut().zip(self.mix.0) {
            *lacking += i128::from(share);
        }
        let most = self.lacking.iter().max().copied();
        let index = self.lacking.iter().position(|lacking| Some(*lacking) == most).unwrap_or(0);
        self.lacking[index] -= i128::from(total);
        Kind::ALL[index]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_hold_from_the_first_documents_on() {
        let mut turns = Turns::new("feeds=60,articles=30,lists=10".parse().unwrap());
        let mut counts = [0; Kind::ALL.len()];
        for _ in 0..10 {
            counts[turns.next() as usize] += 1;
        }
        assert_eq!(counts[Kind::Article as usize], 3);
        assert_eq!(counts[Kind::HackerNews as usize], 1);
        for _ in 10..1000 {
            counts[turns.next() as usize] += 1;
        }
        assert_eq!(counts, [384, 150, 9, 9, 18, 9, 9, 3, 9, 300, 100]);
    }

    #[test]
    fn mixes_are_read() {
        assert_eq!("feeds=60, articles=30,lists=10".parse(), Ok(Mix::default()));
        for (text, expected) in [
            ("feeds", "'feeds' is not NAME=SHARE, as feeds=60 is"),
            ("feeds=-1", "'feeds=-1' is not NAME=SHARE, as feeds=60 is"),
            ("", "'' is not NAME=SHARE, as feeds=60 is"),
            ("rss=0", "there is no share above 0"),
            (
                "books=1",
                "'books' is neither feeds, articles, lists nor a format (rss, atom, rdf, json-feed, sitemap, \
                 nitf, newsml-g2, newsml-1, ninjs, article, hacker-news)",
            ),
        ] {
            assert_eq!(text.parse::<Mix>().unwrap_err().to_string(), expected);
        }
    }
}
