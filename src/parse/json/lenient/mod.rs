//! JSON values with unexpected types: a value of a near type is converted, a value of another type is ignored, and the
//! rest of the document is read.

mod link;
mod list;
mod object;
mod text;

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

pub(in crate::parse) use link::JsonLink;
use list::is_number;
pub(in crate::parse) use list::{JsonElement, JsonList};
pub(in crate::parse) use object::{JsonStruct, lenient_object, read_object, read_property};
pub(in crate::parse) use text::{JsonId, JsonKey, JsonText};

/// Builds a value from the types that it accepts. Other types give the default value.
pub(in crate::parse) trait ValueReader<'de>: Sized {
    type Value: Default;

    fn text(self, _text: Cow<'de, str>) -> Self::Value {
        Self::Value::default()
    }

    fn boolean(self, _value: bool) -> Self::Value {
        Self::Value::default()
    }

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        while array.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::Value::default())
    }

    fn object<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self::Value::default())
    }
}

/// Visitor that accepts every type of value.
pub(in crate::parse) struct LenientVisitor<R>(pub(in crate::parse) R);

impl<'de, R: ValueReader<'de>> Visitor<'de> for LenientVisitor<R> {
    type Value = R::Value;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("any value")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(self.0.text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(self.0.text(Cow::Owned(text.to_owned())))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(self.0.text(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(self.0.text(Cow::Owned(number.to_string())))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(self.0.text(Cow::Owned(number.to_string())))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(self.0.boolean(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(R::Value::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Self::Value, A::Error> {
        self.0.array(array)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        self.0.object(object)
    }
}

/// Implements `Deserialize` for a type by a `ValueReader` of the same value.
macro_rules! deserialize_with_reader {
    ([$($generics:tt)*] $type:ty, $reader:expr) => {
        impl<'de: 'a, 'a, $($generics)*> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any($crate::parse::json::lenient::LenientVisitor($reader))
            }
        }
    };
}
use deserialize_with_reader;
