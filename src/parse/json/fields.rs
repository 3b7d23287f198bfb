//! Small JSON objects of strings with varying keys.

use std::borrow::Cow;

use serde::de::MapAccess;

use super::lenient::{JsonList, JsonStruct, JsonText};
use crate::parse::text::non_empty;

/// The strings and numbers of an object by key. A plain string has the empty key.
#[derive(Default)]
pub(in crate::parse) struct StringFields<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

/// An array of such objects, or a single one.
pub(in crate::parse) type StringFieldsList<'a> = JsonList<StringFields<'a>>;

impl<'a> StringFields<'a> {
    /// Returns the first non-blank value of a key, trimmed. Keys are compared without case.
    pub(in crate::parse) fn get(&self, key: &str) -> Option<Cow<'a, str>> {
        self.values(key).find_map(|value| non_empty(value.clone()))
    }

    /// Returns the same as [`get`](Self::get) without a copy.
    pub(in crate::parse) fn get_str(&self, key: &str) -> Option<&str> {
        self.values(key).map(|value| value.trim()).find(|value| !value.is_empty())
    }

    fn values(&self, key: &str) -> impl Iterator<Item = &Cow<'a, str>> {
        let known = self.0.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(key));
        known.map(|(_, value)| value)
    }

    /// Returns the same as [`first_of`](Self::first_of) without a copy.
    pub(in crate::parse) fn first_str_of(&self, keys: &[&str]) -> Option<&str> {
        keys.iter().find_map(|key| self.get_str(key))
    }

    /// Returns the value of the first of the keys that has one.
    pub(in crate::parse) fn first_of(&self, keys: &[&str]) -> Option<Cow<'a, str>> {
        keys.iter().find_map(|key| self.get(key))
    }
}

impl<'a> JsonStruct<'a> for StringFields<'a> {
    #[inline(always)]
    fn read<A: MapAccess<'a>>(
        &mut self,
        key: &Cow<'a, str>,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        let JsonText(value) = object.next_value()?;
        self.0.extend(value.map(|value| (key.clone(), value)));
        Ok(true)
    }

    fn from_text(text: Cow<'a, str>) -> Option<Self> {
        Some(StringFields(vec![(Cow::Borrowed(""), text)]))
    }
}
