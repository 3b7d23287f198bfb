//! Addresses.

use std::borrow::Cow;

use serde::de::{MapAccess, SeqAccess};

use super::text::{JsonKey, PlainText};
use super::{ValueReader, deserialize_with_reader};
use crate::parse::text::non_empty;

/// A URL: a string, an object with a URL, or the first of an array of these. `None` for other values.
#[derive(Default)]
pub(in crate::parse) struct JsonLink<'a>(pub(in crate::parse) Option<Cow<'a, str>>);

/// Keys of the URL in an object, by rank.
const URL_KEYS: [&str; 4] = ["url", "href", "src", "link"];

deserialize_with_reader!([] JsonLink<'a>, LinkReader);
deserialize_with_reader!([] SingleLink<'a>, SingleLinkReader);

struct LinkReader;

impl<'de> ValueReader<'de> for LinkReader {
    type Value = JsonLink<'de>;

    fn text(self, text: Cow<'de, str>) -> JsonLink<'de> {
        JsonLink(non_empty(text))
    }

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<JsonLink<'de>, A::Error> {
        let mut url = None;
        while let Some(SingleLink(element)) = array.next_element()? {
            url = url.or(element);
        }
        Ok(JsonLink(url))
    }

    fn object<A: MapAccess<'de>>(self, object: A) -> Result<JsonLink<'de>, A::Error> {
        SingleLinkReader.object(object).map(|link| JsonLink(link.0))
    }
}

/// A URL: a string or an object with a URL. It has no array, so that the depth is bounded.
#[derive(Default)]
struct SingleLink<'a>(Option<Cow<'a, str>>);

struct SingleLinkReader;

impl<'de> ValueReader<'de> for SingleLinkReader {
    type Value = SingleLink<'de>;

    fn text(self, text: Cow<'de, str>) -> SingleLink<'de> {
        SingleLink(non_empty(text))
    }

    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<SingleLink<'de>, A::Error> {
        let mut best = (URL_KEYS.len(), None);
        while let Some((JsonKey(key), PlainText(value))) = object.next_entry()? {
            let rank = URL_KEYS.iter().position(|known| key.eq_ignore_ascii_case(known));
            if let Some((rank, url)) = rank.zip(value.and_then(non_empty))
                && rank < best.0
            {
                best = (rank, Some(url));
            }
        }
        Ok(SingleLink(best.1))
    }
}
