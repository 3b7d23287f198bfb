//! A document under construction: its text and the items that extraction must yield.

use std::borrow::Cow;
use std::fmt::Write;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::distribution::{Distribution, weighted_index};
use super::language::LanguageSnippets;
use super::snippet::{Escaping, Passage, Snippet};
use super::snippet_store::SnippetStore;
use crate::news::NewsItem;
use crate::random::Random;

/// A document under construction.
pub(super) struct DocumentBuilder<'s> {
    pub(super) random: Random,
    pub(super) store: &'s SnippetStore,
    pub(super) language: &'s LanguageSnippets,
    /// The text so far.
    pub(super) out: String,
    /// The items that extraction must yield.
    pub(super) items: Vec<NewsItem<'static>>,
    pub(super) feed_title: Option<String>,
    /// The publisher's site: `https://` and a reserved host name (RFC 2606).
    pub(super) site: String,
    /// The publisher's name.
    pub(super) title: &'s Snippet,
    /// The time zone of its dates.
    pub(super) offset: Offset,
    /// Publication time of the previous item, in Unix seconds. Items are ordered from newest to oldest.
    now: i64,
    /// The number of the next item, unique in the corpus.
    next_number: u64,
}

/// The properties that every item has.
pub(super) struct StoryMetadata<'s> {
    pub(super) number: u64,
    pub(super) url: String,
    pub(super) title: &'s Snippet,
    pub(super) published: Timestamp,
    pub(super) modified: Timestamp,
}

/// Maximum number of items in a document. It keeps the item numbers of documents apart.
pub(super) const MAX_ITEMS: u64 = 10_000;

/// Space that must be left in a text for a block of code, in bytes.
const MAX_CODE_BLOCK: usize = 1500;

/// Start of 2025, in Unix seconds. The newest item of each document is of that year.
const YEAR_START: i64 = 1_735_689_600;
const YEAR_SECONDS: usize = 365 * 24 * 60 * 60;

/// Time zones of documents, in minutes east of UTC. Half of the documents use UTC.
const OFFSETS: [i32; 10] = [0, 0, 0, 0, 0, 60, 120, -300, -420, 540];

impl<'s> DocumentBuilder<'s> {
    /// Starts document number `index` of the corpus. `languages` are the weights of the languages.
    pub(super) fn new(
        mut random: Random,
        store: &'s SnippetStore,
        index: u64,
        languages: &[u32],
    ) -> Self {
        let language = store.language(weighted_index(languages, &mut random));
        let title = random.pick(&language.titles);
        let site = format!("https://{}{}.example.com", random.pick(&HOSTS), random.below(500));
        let offset = Offset::from_seconds(random.pick(&OFFSETS) * 60).unwrap_or(Offset::UTC);
        let now = YEAR_START + random.below(YEAR_SECONDS) as i64;
        DocumentBuilder {
            random,
            store,
            language,
            out: String::new(),
            items: Vec::new(),
            feed_title: None,
            site,
            title,
            offset,
            now,
            next_number: index * MAX_ITEMS,
        }
    }

    /// Returns the properties of the next item.
    pub(super) fn story(&mut self) -> StoryMetadata<'s> {
        let random = &mut self.random;
        self.now -= random.between(60, 90_000) as i64;
        let published = Timestamp::from_second(self.now).expect("the time is near the year 2025");
        let later = self.now + random.between(30, 50_000) as i64;
        let modified = Timestamp::from_second(later).expect("the time is near the year 2025");
        let number = self.next_number;
        self.next_number += 1;
        let month = Offset::UTC.to_datetime(published).month();
        let [a, b, c] = [(); 3].map(|()| random.pick(&SLUG_WORDS));
        let url = format!("{}/2025/{month:02}/{a}-{b}-{c}-{number}/", self.site);
        StoryMetadata {
            number,
            url,
            title: random.pick(&self.language.titles),
            published,
            modified,
        }
    }

    pub(super) fn language(&self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(self.language.vocabulary.tag))
    }

    /// Appends the parts.
    pub(super) fn put(&mut self, parts: &[&str]) {
        self.out.extend(parts.iter().copied());
    }

    /// Returns tags that differ by more than case: some formats compare tags case-insensitively.
    pub(super) fn tags(&mut self, count: usize) -> Vec<&'s Snippet> {
        let mut tags: Vec<&Snippet> = Vec::with_capacity(count);
        while tags.len() < count {
            let tag = self.random.pick(&self.language.tags);
            if !tags.iter().any(|other| other.plain.to_lowercase() == tag.plain.to_lowercase()) {
                tags.push(tag);
            }
        }
        tags
    }

    /// Returns the name of a person.
    pub(super) fn name(&mut self) -> &'s Snippet {
        self.random.pick(&self.language.names)
    }

    /// Returns sentences of at least `bytes` bytes, at least one.
    pub(super) fn sentences(&mut self, bytes: usize) -> Passage<'s> {
        let mut text = Passage::new(self.language.vocabulary.space);
        while !text.is_filled(bytes) {
            text.push_random(&self.language.sentences, &mut self.random);
        }
        text
    }

    /// Returns paragraphs with random lengths and a random total length, in bytes.
    pub(super) fn paragraphs(
        &mut self,
        total: Distribution,
        paragraph: Distribution,
    ) -> Vec<Passage<'s>> {
        let mut remaining = total.sample(&mut self.random) as i64;
        let mut paragraphs = Vec::new();
        while remaining > 0 {
            let bytes = paragraph.sample(&mut self.random);
            remaining -= bytes as i64;
            paragraphs.push(self.sentences(bytes));
        }
        paragraphs
    }

    /// Returns blocks of HTML of at least `bytes` bytes, `code_permille` per mille of them code.
    pub(super) fn html(&mut self, bytes: usize, code_permille: u32) -> Passage<'s> {
        let mut text = Passage::new("");
        while !text.is_filled(bytes) {
            let is_code =
                self.random.chance(code_permille) && text.length() + MAX_CODE_BLOCK < bytes;
            let blocks = if is_code { &self.language.code } else { &self.language.prose };
            text.push_random(blocks, &mut self.random);
        }
        text
    }

    /// Appends a date in the format of RFC 822, with a four-digit year.
    pub(super) fn put_rfc822(&mut self, instant: Timestamp) {
        let at = self.offset.to_datetime(instant);
        let weekday = WEEKDAYS[at.weekday().to_sunday_zero_offset() as usize];
        let month = MONTHS[at.month() as usize - 1];
        let (year, day) = (at.year(), at.day());
        let _ = write!(self.out, "{weekday}, {day:02} {month} {year} ");
        self.put_time(at);
        let minutes = self.offset.seconds() / 60;
        if minutes == 0 {
            self.out.push_str(" GMT");
        } else {
            let sign = if minutes < 0 { '-' } else { '+' };
            let _ = write!(self.out, " {sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60);
        }
    }

    /// Appends a date in the format of RFC 3339.
    pub(super) fn put_rfc3339(&mut self, instant: Timestamp) {
        let at = self.offset.to_datetime(instant);
        let _ = write!(self.out, "{}-{:02}-{:02}T", at.year(), at.month(), at.day());
        self.put_time(at);
        let minutes = self.offset.seconds() / 60;
        if minutes == 0 {
            self.out.push('Z');
        } else {
            let sign = if minutes < 0 { '-' } else { '+' };
            let _ = write!(self.out, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60);
        }
    }

    /// Appends a date in the basic format of ISO 8601, in UTC.
    pub(super) fn put_iso8601_basic(&mut self, instant: Timestamp) {
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

    fn put_time(&mut self, at: DateTime) {
        let _ = write!(self.out, "{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second());
    }

    /// Appends tags as XML, separated by commas.
    pub(super) fn put_keywords(&mut self, tags: &[&Snippet]) {
        for (index, tag) in tags.iter().enumerate() {
            self.put(&[if index > 0 { ", " } else { "" }, &tag.xml]);
        }
    }

    /// Appends a passage.
    pub(super) fn put_text(&mut self, text: &Passage, escaping: Escaping) {
        text.write(escaping, &mut self.out);
    }
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

const SLUG_WORDS: [&str; 32] = [
    "harbour", "council", "report", "river", "budget", "school", "bridge", "vote", "storm",
    "market", "research", "hospital", "museum", "railway", "garden", "engine", "island", "winter",
    "summer", "library", "court", "farmers", "night", "energy", "coffee", "music", "festival",
    "season", "victory", "protest", "warning", "opened",
];

const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
