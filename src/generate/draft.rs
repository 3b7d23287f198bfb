//! A document while it is written: its bytes and, beside them, what extraction must yield of it.

use std::borrow::Cow;
use std::fmt::Write;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::distribution::{Quantiles, weighted};
use super::text::{Form, Piece, Pool, Stock};
use crate::news::{Author, NewsItem};
use crate::random::Random;

/// Where the news of a document are from, and when.
pub(super) struct Draft<'s> {
    pub(super) random: Random,
    pub(super) stock: &'s Stock,
    pub(super) pool: &'s Pool,
    pub(super) out: String,
    pub(super) news: Vec<NewsItem<'static>>,
    pub(super) feed_title: Option<String>,
    /// The publisher's site: `https://` and a host that is nobody's (RFC 2606).
    pub(super) site: String,
    /// The publisher's name.
    pub(super) title: &'s Piece,
    pub(super) offset: Offset,
    /// When the news before was published: a document begins with the latest.
    now: i64,
    /// The number of the next news, which no other news of the corpus has.
    next_number: u64,
}

/// What every news has.
pub(super) struct Story<'s> {
    pub(super) number: u64,
    pub(super) url: String,
    pub(super) title: &'s Piece,
    pub(super) published: Timestamp,
    pub(super) modified: Timestamp,
}

/// The most news in one document, so that numbers are apart.
pub(super) const MAX_NEWS: u64 = 10_000;

/// 2025-01-01, when the first news may have been published; all are of that year.
const EPOCH: i64 = 1_735_689_600;
const YEAR: usize = 365 * 24 * 60 * 60;

/// Zones that documents give their dates in, in minutes; 0 is half of all.
const OFFSETS: [i32; 10] = [0, 0, 0, 0, 0, 60, 120, -300, -420, 540];

impl<'s> Draft<'s> {
    /// A document of that number in the corpus, in a language drawn with those weights.
    pub(super) fn new(mut random: Random, stock: &'s Stock, index: u64, languages: &[u32]) -> Self {
        let pool = stock.pool(weighted(languages, &mut random));
        let title = random.pick(&pool.titles);
        let site = format!("https://{}{}.example.com", random.pick(&HOSTS), random.below(500));
        let offset = Offset::from_seconds(random.pick(&OFFSETS) * 60).unwrap_or(Offset::UTC);
        let now = EPOCH + random.below(YEAR) as i64;
        Draft {
            random,
            stock,
            pool,
            out: String::new(),
            news: Vec::new(),
            feed_title: None,
            site,
            title,
            offset,
            now,
            next_number: index * MAX_NEWS,
        }
    }

    /// The next news.
    pub(super) fn story(&mut self) -> Story<'s> {
        let random = &mut self.random;
        self.now -= random.between(60, 90_000) as i64;
        let published = Timestamp::from_second(self.now).expect("a time within the year");
        let later = self.now + random.between(30, 50_000) as i64;
        let modified = Timestamp::from_second(later).expect("a time within the year");
        let number = self.next_number;
        self.next_number += 1;
        let month = Offset::UTC.to_datetime(published).month();
        let slug = [random.pick(&SLUGS), random.pick(&SLUGS), random.pick(&SLUGS)];
        let [a, b, c] = slug;
        let url = format!("{}/2025/{month:02}/{a}-{b}-{c}-{number}/", self.site);
        Story { number, url, title: random.pick(&self.pool.titles), published, modified }
    }

    pub(super) fn language(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(self.pool.vocabulary.tag))
    }

    /// Appends all the parts.
    pub(super) fn put(&mut self, parts: &[&str]) {
        self.out.extend(parts.iter().copied());
    }

    /// Tags, so many, of which no two differ by their capitals alone: to some readers they are the same.
    pub(super) fn tags(&mut self, number: usize) -> Vec<&'s Piece> {
        let mut tags: Vec<&Piece> = Vec::with_capacity(number);
        while tags.len() < number {
            let tag = self.random.pick(&self.pool.tags);
            if !tags.iter().any(|other| other.plain.to_lowercase() == tag.plain.to_lowercase()) {
                tags.push(tag);
            }
        }
        tags
    }

    pub(super) fn name(&mut self) -> &'s Piece {
        self.random.pick(&self.pool.names)
    }

    /// Sentences of about so many bytes, one at the least.
    pub(super) fn sentences(&mut self, bytes: usize) -> Text<'s> {
        Text::fill(&self.pool.sentences, self.pool.vocabulary.space, bytes, &mut self.random)
    }

    /// A body of about so many bytes of HTML, of which so many of a thousand blocks are code.
    pub(super) fn html(&mut self, bytes: usize, code: u32) -> Text<'s> {
        let mut text = Text { pieces: Vec::new(), gap: "" };
        let mut length = 0;
        while length < bytes || text.pieces.is_empty() {
            let is_code = self.random.chance(code) && length + 1500 < bytes;
            let pool = if is_code { &self.pool.code } else { &self.pool.prose };
            let piece = self.random.pick(pool);
            length += piece.plain.len();
            text.pieces.push(piece);
        }
        text
    }

    /// A date as feeds in XML have it (RFC 822 with the year in full).
    pub(super) fn put_rfc822(&mut self, instant: Timestamp) {
        let at = self.offset.to_datetime(instant);
        let weekday = WEEKDAYS[at.weekday().to_sunday_zero_offset() as usize];
        let month = MONTHS[at.month() as usize - 1];
        let (year, day) = (at.year(), at.day());
        let _ = write!(self.out, "{weekday}, {day:02} {month} {year} ");
        self.put_clock(at);
        let minutes = self.offset.seconds() / 60;
        if minutes == 0 {
            self.out.push_str(" GMT");
        } else {
            let sign = if minutes < 0 { '-' } else { '+' };
            let _ = write!(self.out, " {sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60);
        }
    }

    /// A date as RFC 3339 has it.
    pub(super) fn put_rfc3339(&mut self, instant: Timestamp) {
        let at = self.offset.to_datetime(instant);
        let _ = write!(self.out, "{}-{:02}-{:02}T", at.year(), at.month(), at.day());
        self.put_clock(at);
        let minutes = self.offset.seconds() / 60;
        if minutes == 0 {
            self.out.push('Z');
        } else {
            let sign = if minutes < 0 { '-' } else { '+' };
            let _ = write!(self.out, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60);
        }
    }

    /// A date as ISO 8601's basic format has it, in UTC.
    pub(super) fn put_basic(&mut self, instant: Timestamp) {
        let at = Offset::UTC.to_datetime(instant);
        let _ = write!(
            self.out,
            "{}{:02}{:02}T{:02}{:02}{:02}Z",
            at.year(),
            at.month(),
            at.day(),
            at.hour(),
            at.minute(),
            at.second()
        );
    }

    fn put_clock(&mut self, at: DateTime) {
        let _ = write!(self.out, "{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second());
    }

    /// Appends a text in that form.
    pub(super) fn put_text(&mut self, text: &Text, form: Form) {
        text.write(form, &mut self.out);
    }
}

/// A text of pieces.
pub(super) struct Text<'s> {
    pieces: Vec<&'s Piece>,
    gap: &'static str,
}

impl<'s> Text<'s> {
    fn fill(pool: &'s [Piece], gap: &'static str, bytes: usize, random: &mut Random) -> Self {
        let mut text = Text { pieces: Vec::new(), gap };
        let mut length = 0;
        while length < bytes || text.pieces.is_empty() {
            let piece = random.pick(pool);
            length += piece.plain.len();
            text.pieces.push(piece);
        }
        text
    }

    pub(super) fn write(&self, form: Form, out: &mut String) {
        for (number, piece) in self.pieces.iter().enumerate() {
            if number > 0 {
                out.push_str(self.gap);
            }
            out.push_str(piece.form(form));
        }
    }

    /// What it says, as extraction yields it: without white space around it.
    pub(super) fn plain(&self) -> Cow<'static, str> {
        let length = self.pieces.iter().map(|piece| piece.plain.len() + self.gap.len()).sum();
        let mut plain = String::with_capacity(length);
        self.write(Form::Plain, &mut plain);
        plain.truncate(plain.trim_end().len());
        Cow::Owned(plain)
    }
}

impl Piece {
    /// The piece as a field of a news.
    pub(super) fn field(&self) -> Option<Cow<'static, str>> {
        Some(self.owned())
    }

    pub(super) fn owned(&self) -> Cow<'static, str> {
        Cow::Owned(self.plain.clone())
    }

    /// The author of that name.
    pub(super) fn author(&self) -> Author<'static> {
        Author { name: self.field(), ..Author::default() }
    }
}

/// Tags as a news has them.
pub(super) fn owned_tags(tags: &[&Piece]) -> Vec<Cow<'static, str>> {
    tags.iter().map(|tag| tag.owned()).collect()
}

/// How many news a document holds, at the least one and at the most as many as are wanted.
pub(super) fn items(quantiles: Quantiles, most: u64, random: &mut Random) -> u64 {
    (quantiles.draw(random) as u64).clamp(1, most.min(MAX_NEWS))
}

const HOSTS: [&str; 20] = [
    "news",
    "daily",
    "blog",
    "the-harbour",
    "journal",
    "weekly",
    "tech",
    "code",
    "city",
    "river",
    "herald",
    "observer",
    "notes",
    "letters",
    "lab",
    "podcast",
    "morning",
    "gazette",
    "sports",
    "north",
];

const SLUGS: [&str; 32] = [
    "harbour", "council", "report", "river", "budget", "school", "bridge", "vote", "storm",
    "market", "research", "hospital", "museum", "railway", "garden", "engine", "island", "winter",
    "summer", "library", "court", "farmers", "night", "energy", "coffee", "music", "festival",
    "season", "victory", "protest", "warning", "opened",
];

const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
