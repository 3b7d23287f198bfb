//! The small objects that ninjs is full of: a few strings, whose names changed their capitals from version to version.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};

use crate::parse::json::lenient::{Lenient, Text, Want};
use crate::parse::text::non_empty;

/// The strings and numbers of an object by their names; a lone string by the empty name.
#[derive(Default)]
pub(super) struct Fields<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl<'a> Fields<'a> {
    /// The value of that name, whatever its capitals, if there is any.
    pub(super) fn get(&self, name: &str) -> Option<Cow<'a, str>> {
        let mut values = self.0.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        values.find_map(|(_, value)| non_empty(value.clone()))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Lenient(WantFields))
    }
}

struct WantFields;

impl<'de> Want<'de> for WantFields {
    type Value = Fields<'de>;

    fn text(self, text: Cow<'de, str>) -> Fields<'de> {
        Fields(vec![(Cow::Borrowed(""), text)])
    }

    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<Fields<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some((Text(key), Text(value))) = object.next_entry()? {
            fields.extend(key.zip(value));
        }
        Ok(Fields(fields))
    }
}

/// An array of them, or one alone.
#[derive(Default)]
pub(super) struct List<'a>(pub(super) Vec<Fields<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for List<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Lenient(WantList))
    }
}

struct WantList;

impl<'de> Want<'de> for WantList {
    type Value = List<'de>;

    fn text(self, text: Cow<'de, str>) -> List<'de> {
        List(vec![WantFields.text(text)])
    }

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<List<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(fields) = array.next_element()? {
            list.push(fields);
        }
        Ok(List(list))
    }

    fn object<A: MapAccess<'de>>(self, object: A) -> Result<List<'de>, A::Error> {
        Ok(List(vec![WantFields.object(object)?]))
    }
}
