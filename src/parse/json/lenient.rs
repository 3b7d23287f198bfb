//! JSON values with unexpected types: a value of the wrong type is ignored, the rest of the document is read.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::parse::text::{fold, non_empty};

/// A string, or a number as a string. `None` for other values.
#[derive(Default)]
pub(in crate::parse) struct JsonText<'a>(pub(in crate::parse) Option<Cow<'a, str>>);

/// An object. `None` for other values.
pub(in crate::parse) struct JsonObject<T>(pub(in crate::parse) Option<T>);

/// The elements of an array. Empty for other values.
pub(in crate::parse) struct JsonArray<T>(pub(in crate::parse) Vec<T>);

/// Defines a struct that is deserialized from an object with keys equal to the names of its fields.
///
/// Missing fields have the default value. Unlike serde's derived implementation, it accepts duplicate keys: the last
/// one is used.
macro_rules! lenient_object {
    (struct $name:ident<'a> { $($field:ident: $type:ty,)* }) => {
        #[derive(Default)]
        struct $name<'a> {
            $($field: $type,)*
        }

        impl<'de: 'a, 'a> serde::Deserialize<'de> for $name<'a> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;
                impl<'de> $crate::parse::json::lenient::ValueReader<'de> for Fields {
                    type Value = $name<'de>;

                    fn object<A: serde::de::MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                        let mut value = $name::default();
                        while let Some(key) = object.next_key::<$crate::parse::json::lenient::JsonText>()? {
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
                deserializer.deserialize_map($crate::parse::json::lenient::LenientVisitor(Fields))
            }
        }
    };
}
pub(in crate::parse) use lenient_object;

impl<'a> JsonText<'a> {
    /// Returns the trimmed text, or `None` if it is blank.
    pub(in crate::parse) fn trimmed(self) -> Option<Cow<'a, str>> {
        self.0.and_then(non_empty)
    }

    /// Returns the text with white space folded, or `None` if it is blank.
    pub(in crate::parse) fn line(self) -> Option<Cow<'a, str>> {
        self.0.map(fold).and_then(non_empty)
    }
}

impl<T> Default for JsonObject<T> {
    fn default() -> Self {
        JsonObject(None)
    }
}

impl<T> Default for JsonArray<T> {
    fn default() -> Self {
        JsonArray(Vec::new())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for JsonText<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor(TextReader)).map(JsonText)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for JsonObject<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor(ObjectReader(PhantomData))).map(JsonObject)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for JsonArray<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor(ArrayReader(PhantomData))).map(JsonArray)
    }
}

/// Builds a value from the types that it accepts. Other types give the default value.
pub(in crate::parse) trait ValueReader<'de>: Sized {
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

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(R::Value::default())
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

struct TextReader;

impl<'de> ValueReader<'de> for TextReader {
    type Value = Option<Cow<'de, str>>;

    fn text(self, text: Cow<'de, str>) -> Self::Value {
        Some(text)
    }
}

struct ObjectReader<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> ValueReader<'de> for ObjectReader<T> {
    type Value = Option<T>;

    fn object<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object)).map(Some)
    }
}

struct ArrayReader<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> ValueReader<'de> for ArrayReader<T> {
    type Value = Vec<T>;

    fn array<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = array.next_element()? {
            elements.push(element);
        }
        Ok(elements)
    }
}
