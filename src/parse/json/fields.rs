//! Small JSON objects of strings with varying keys.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};

use super::lenient::{JsonText, LenientVisitor, ValueReader};
use crate::parse::text::non_empty;

/// The strings and numbers of an object by key. A plain string has the empty key.
#[derive(Default)]
pub(in crate::parse) struct StringFields<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl<'a> StringFields<'a> {
    /// Returns the first non-blank value of a key. Keys are compared without case.
    pub(in crate::parse) fn get(&self, key: &str) -> Option<Cow<'a, str>> {
        let mut values = self.0.iter().filter(|(known, _)| known.eq_ignore_ascii_case(key));
        values.find_map(|(_, value)| non_empty(value.clone()))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for StringFields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor(FieldsReader))
    }
}

struct FieldsReader;

impl<'de> ValueReader<'de> for FieldsReader {
    type Value = StringFields<'de>;

    fn text(self, text: Cow<'de, str>) -> StringFields<'de> {
        StringFields(vec![(Cow::Borrowed(""), text)])
    }

    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<StringFields<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some((JsonText(key), JsonText(value))) = object.next_entry()? {
            fields.extend(key.zip(value));
        }
        Ok(StringFields(fields))
    }
}

/// An array of such objects, or a single one.
#[derive(Default)]
pub(in crate::parse) struct StringFieldsList<'a>(pub(in crate::parse) Vec<StringFields<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for StringFieldsList<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor(FieldsListReader))
    }
}

struct FieldsListReader;

impl<'de> ValueReader<'de> for FieldsListReader {
    type Value = StringFieldsList<'de>;

    fn text(self, text: Cow<'de, str>) -> StringFieldsList<'de> {
        StringFieldsList(vec![FieldsReader.text(text)])
    }

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<StringFieldsList<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(fields) = array.next_element()? {
            list.push(fields);
        }
        Ok(StringFieldsList(list))
    }

    fn object<A: MapAccess<'de>>(self, object: A) -> Result<StringFieldsList<'de>, A::Error> {
        Ok(StringFieldsList(vec![FieldsReader.object(object)?]))
    }
}
