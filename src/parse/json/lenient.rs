//! JSON values of whatever type: one of the wrong type costs only itself.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use memchr::memchr;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::parse::char_boundary;
use crate::parse::error::ParseError;
use crate::parse::json_escapes::code_unit;
use crate::parse::text::{fold, non_empty};

/// The fault of a document that is no whole JSON: serde_json's message without its end, which names the place.
pub(in crate::parse) fn damaged(error: &serde_json::Error) -> ParseError {
    let message = error.to_string();
    let reason = message.split(" at line ").next().unwrap_or_default().to_owned();
    ParseError::Damaged { line: error.line(), reason }
}

/// A string, or a number as one; `None` for what is neither.
#[derive(Default)]
pub(in crate::parse) struct Text<'a>(pub(in crate::parse) Option<Cow<'a, str>>);

/// An object, or `None` for what is no object.
pub(in crate::parse) struct One<T>(pub(in crate::parse) Option<T>);

/// The elements of an array, none for what is no array.
pub(in crate::parse) struct Many<T>(pub(in crate::parse) Vec<T>);

/// Defines an object whose fields are read by their names, each the default where it is missing.
///
/// Unlike serde's own derived reading, a key that stands twice is no error: the last one holds.
macro_rules! lenient_object {
    (struct $name:ident<'a> { $($field:ident: $type:ty,)* }) => {
        #[derive(Default)]
        struct $name<'a> {
            $($field: $type,)*
        }

        impl<'de: 'a, 'a> serde::Deserialize<'de> for $name<'a> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;
                impl<'de> $crate::parse::json::lenient::Want<'de> for Fields {
                    type Value = $name<'de>;

                    fn object<A: serde::de::MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                        let mut value = $name::default();
                        while let Some(key) = object.next_key::<$crate::parse::json::lenient::Text>()? {
                            match key.0.as_deref() {
                                $(Some(stringify!($field)) => value.$field = object.next_value()?,)*
                                _ => {
                                    object.next_value::<serde::de::IgnoredAny>()?;
                                }
                            }
                        }
                        Ok(value)
                    }
                }
                deserializer.deserialize_map($crate::parse::json::lenient::Lenient(Fields))
            }
        }
    };
}
pub(in crate::parse) use lenient_object;

/// The document with each half of a surrogate pair that stands alone replaced by U+FFFD; `None` if there is none.
/// Programs that cut texts by UTF-16 units write such, and no reader of JSON takes them.
pub(in crate::parse) fn without_lone_surrogates(json: &str) -> Option<String> {
    let mut out = String::new();
    let mut kept = 0;
    let mut at = 0;
    while let Some(found) = memchr(b'\\', &json.as_bytes()[at..]) {
        at += found;
        let escape = &json[at..];
        at += match (surrogate(escape), escape.get(6..).and_then(surrogate)) {
            (Some(true), Some(false)) => 12,
            (Some(_), _) => {
                out.push_str(&json[kept..at]);
                out.push_str("\\uFFFD");
                kept = at + 6;
                6
            }
            (None, _) => 2, // the backslash and what it escapes, which may be a backslash
        };
        at = char_boundary::ceil(json, at);
    }
    (kept > 0).then(|| out + &json[kept..])
}

/// Whether the text begins with the escape of the first half of a surrogate pair, or of the second.
fn surrogate(text: &str) -> Option<bool> {
    match code_unit(text)? {
        0xD800..=0xDBFF => Some(true),
        0xDC00..=0xDFFF => Some(false),
        _ => None,
    }
}

impl<'a> Text<'a> {
    /// The text without white space around it, if there is any.
    pub(in crate::parse) fn trimmed(self) -> Option<Cow<'a, str>> {
        self.0.and_then(non_empty)
    }

    /// The text in one line, if there is any.
    pub(in crate::parse) fn line(self) -> Option<Cow<'a, str>> {
        self.0.map(fold).and_then(non_empty)
    }
}

impl<T> Default for One<T> {
    fn default() -> Self {
        One(None)
    }
}

impl<T> Default for Many<T> {
    fn default() -> Self {
        Many(Vec::new())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Lenient(WantText)).map(Text)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for One<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Lenient(WantObject(PhantomData))).map(One)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Lenient(WantArray(PhantomData))).map(Many)
    }
}

/// What one kind of value is made of. What is not given stays the default.
pub(in crate::parse) trait Want<'de>: Sized {
    type Value: Default;

    fn text(self, _text: Cow<'de, str>) -> Self::Value {
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

/// Visits a value of any type for one who wants some.
pub(in crate::parse) struct Lenient<W>(pub(in crate::parse) W);

impl<'de, W: Want<'de>> Visitor<'de> for Lenient<W> {
    type Value = W::Value;

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

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(W::Value::default())
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(W::Value::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Self::Value, A::Error> {
        self.0.array(array)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        self.0.object(object)
    }
}

struct WantText;

impl<'de> Want<'de> for WantText {
    type Value = Option<Cow<'de, str>>;

    fn text(self, text: Cow<'de, str>) -> Self::Value {
        Some(text)
    }
}

struct WantObject<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Want<'de> for WantObject<T> {
    type Value = Option<T>;

    fn object<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object)).map(Some)
    }
}

struct WantArray<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Want<'de> for WantArray<T> {
    type Value = Vec<T>;

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = array.next_element()? {
            elements.push(element);
        }
        Ok(elements)
    }
}
