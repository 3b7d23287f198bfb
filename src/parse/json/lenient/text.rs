//! Strings.

use std::borrow::Cow;

use serde::de::{IgnoredAny, MapAccess, SeqAccess};

use super::{ValueReader, deserialize_with_reader, is_number};
use crate::parse::language::language_tag;
use crate::parse::text::{fold, non_empty};

/// A string, or a number as a string. An array of one is that one, and an object is its text. `None` for other values.
#[derive(Default)]
pub(in crate::parse) struct JsonText<'a>(pub(in crate::parse) Option<Cow<'a, str>>);

/// An identifier: a text, or a Boolean as a string.
#[derive(Default)]
pub(in crate::parse) struct JsonId<'a>(pub(in crate::parse) JsonText<'a>);

/// The key of a property.
#[derive(Default)]
pub(in crate::parse) struct JsonKey<'a>(pub(in crate::parse) Cow<'a, str>);

/// A string or a number as a string.
#[derive(Default)]
pub(super) struct PlainText<'a>(pub(super) Option<Cow<'a, str>>);

/// Keys of the text in an object, as converters from XML and content systems name it.
const TEXT_KEYS: [&str; 9] =
    ["value", "text", "#text", "$t", "_", "@value", "__cdata", "rendered", "main"];

impl<'a> JsonText<'a> {
    /// Returns the trimmed text, or `None` if it is blank.
    pub(in crate::parse) fn trimmed(self) -> Option<Cow<'a, str>> {
        self.0.and_then(non_empty)
    }

    /// Returns the language tag, or `None` if the text is none.
    pub(in crate::parse) fn language(self) -> Option<Cow<'a, str>> {
        self.trimmed().and_then(language_tag)
    }

    /// Returns the text with white space folded, or `None` if it is blank.
    pub(in crate::parse) fn line(self) -> Option<Cow<'a, str>> {
        self.0.map(fold).and_then(non_empty)
    }
}

deserialize_with_reader!([] JsonText<'a>, TextReader);
deserialize_with_reader!([] JsonId<'a>, IdReader);
deserialize_with_reader!([] JsonKey<'a>, KeyReader);
deserialize_with_reader!([] PlainText<'a>, PlainTextReader);

struct TextReader;

impl<'de> ValueReader<'de> for TextReader {
    type Value = JsonText<'de>;

    fn text(self, text: Cow<'de, str>) -> JsonText<'de> {
        JsonText(Some(text))
    }

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<JsonText<'de>, A::Error> {
        let Some(PlainText(first)) = array.next_element()? else { return Ok(JsonText(None)) };
        let mut is_only = true;
        while array.next_element::<IgnoredAny>()?.is_some() {
            is_only = false;
        }
        Ok(JsonText(first.filter(|_| is_only)))
    }

    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<JsonText<'de>, A::Error> {
        let mut text = None;
        while let Some(JsonKey(key)) = object.next_key()? {
            if text.is_none() && (TEXT_KEYS.contains(&&*key) || is_number(&key)) {
                text = object.next_value::<PlainText>()?.0;
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        Ok(JsonText(text))
    }
}

struct IdReader;

impl<'de> ValueReader<'de> for IdReader {
    type Value = JsonId<'de>;

    fn text(self, text: Cow<'de, str>) -> JsonId<'de> {
        JsonId(TextReader.text(text))
    }

    fn boolean(self, value: bool) -> JsonId<'de> {
        let text = if value { "true" } else { "false" };
        JsonId(JsonText(Some(Cow::Borrowed(text))))
    }

    fn array<A: SeqAccess<'de>>(self, array: A) -> Result<JsonId<'de>, A::Error> {
        TextReader.array(array).map(JsonId)
    }

    fn object<A: MapAccess<'de>>(self, object: A) -> Result<JsonId<'de>, A::Error> {
        TextReader.object(object).map(JsonId)
    }
}

struct KeyReader;

impl<'de> ValueReader<'de> for KeyReader {
    type Value = JsonKey<'de>;

    fn text(self, text: Cow<'de, str>) -> JsonKey<'de> {
        JsonKey(text)
    }
}

struct PlainTextReader;

impl<'de> ValueReader<'de> for PlainTextReader {
    type Value = PlainText<'de>;

    fn text(self, text: Cow<'de, str>) -> PlainText<'de> {
        PlainText(Some(text))
    }
}
