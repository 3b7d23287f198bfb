//! Arrays.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::de::{MapAccess, SeqAccess};

use super::object::{JsonStruct, next_key, read_object};
use super::{LenientVisitor, ValueReader};

/// The objects of an array. One object or string stands for an array of one, and an object with numbers as keys, as PHP
/// writes some arrays, for an array of its values. Empty for other values.
pub(in crate::parse) struct JsonList<T>(pub(in crate::parse) Vec<T>);

impl<T> Default for JsonList<T> {
    fn default() -> Self {
        JsonList(Vec::new())
    }
}

/// Returns true for the key of an element in such an object.
pub(super) fn is_number(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}

impl<'de, T: JsonStruct<'de>> serde::Deserialize<'de> for JsonList<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor(ListReader(PhantomData)))
    }
}

struct ListReader<T>(PhantomData<T>);

impl<'de, T: JsonStruct<'de>> ValueReader<'de> for ListReader<T> {
    type Value = JsonList<T>;

    fn text(self, text: Cow<'de, str>) -> JsonList<T> {
        JsonList(T::list_from_text(text))
    }

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<JsonList<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(JsonElement(element)) = array.next_element()? {
            if let Some(element) = element {
                list.push(element);
            }
        }
        Ok(JsonList(list))
    }

    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<JsonList<T>, A::Error> {
        let mut key = next_key(&mut object)?;
        if !key.as_deref().is_some_and(is_number) {
            return Ok(JsonList(vec![read_object(key, &mut object)?]));
        }
        let mut list = Vec::new();
        while key.is_some() {
            list.extend(object.next_value::<JsonElement<T>>()?.0);
            key = next_key(&mut object)?;
        }
        Ok(JsonList(list))
    }
}

/// An element of a list: an object or a string.
pub(in crate::parse) struct JsonElement<T>(pub(in crate::parse) Option<T>);

impl<T> Default for JsonElement<T> {
    fn default() -> Self {
        JsonElement(None)
    }
}

impl<'de, T: JsonStruct<'de>> serde::Deserialize<'de> for JsonElement<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor(ElementReader(PhantomData)))
    }
}

struct ElementReader<T>(PhantomData<T>);

impl<'de, T: JsonStruct<'de>> ValueReader<'de> for ElementReader<T> {
    type Value = JsonElement<T>;

    fn text(self, text: Cow<'de, str>) -> JsonElement<T> {
        JsonElement(T::from_text(text))
    }

    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<JsonElement<T>, A::Error> {
        let first = next_key(&mut object)?;
        read_object(first, &mut object).map(|value| JsonElement(Some(value)))
    }
}
