//! Objects with known properties.

use std::borrow::Cow;

use serde::de::{IgnoredAny, MapAccess};

use super::text::JsonKey;

/// A value that is read from an object, property by property.
pub(in crate::parse) trait JsonStruct<'de>: Default {
    /// Reads the value of a property. Returns false, without reading it, if the property is unknown.
    fn read<A: MapAccess<'de>>(
        &mut self,
        key: &Cow<'de, str>,
        object: &mut A,
    ) -> Result<bool, A::Error>;

    /// Returns the value for a string in place of the object.
    fn from_text(_text: Cow<'de, str>) -> Option<Self> {
        None
    }

    /// Returns the values for a string in place of an array.
    fn list_from_text(text: Cow<'de, str>) -> Vec<Self> {
        Self::from_text(text).into_iter().collect()
    }
}

/// Reads the value of a property, whose key may be in another case: `Title`, `contentHtml`, `Date-Published`.
///
/// Returns false, without reading it, if the property is unknown.
#[inline(always)]
pub(in crate::parse) fn read_property<'de, T: JsonStruct<'de>, A: MapAccess<'de>>(
    value: &mut T,
    key: &Cow<'de, str>,
    object: &mut A,
) -> Result<bool, A::Error> {
    Ok(value.read(key, object)? || read_in_usual_case(value, key, object)?)
}

#[cold]
#[inline(never)]
fn read_in_usual_case<'de, T: JsonStruct<'de>, A: MapAccess<'de>>(
    value: &mut T,
    key: &str,
    object: &mut A,
) -> Result<bool, A::Error> {
    match snake_case(key) {
        Some(key) => value.read(&Cow::Owned(key), object),
        None => Ok(false),
    }
}

/// Reads all properties of an object. Its first key has been read already.
pub(in crate::parse) fn read_object<'de, T: JsonStruct<'de>, A: MapAccess<'de>>(
    first: Option<Cow<'de, str>>,
    object: &mut A,
) -> Result<T, A::Error> {
    let mut value = T::default();
    let mut next = first;
    while let Some(key) = next {
        if !read_property(&mut value, &key, object)? {
            object.next_value::<IgnoredAny>()?;
        }
        next = next_key(object)?;
    }
    Ok(value)
}

/// Returns a key in lower case with underscores, or `None` if it is already.
fn snake_case(key: &str) -> Option<String> {
    if !key.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'-') {
        return None;
    }
    let mut out = String::with_capacity(key.len() + 2);
    let mut after_lower = false;
    for character in key.chars() {
        if character.is_ascii_uppercase() && after_lower {
            out.push('_');
        }
        after_lower = character.is_ascii_lowercase();
        out.push(if character == '-' { '_' } else { character.to_ascii_lowercase() });
    }
    Some(out)
}

/// Defines a struct that is read from an object with keys equal to the names of its fields.
///
/// Missing fields have the default value. Of duplicate keys, the last one is used.
macro_rules! lenient_object {
    ($visibility:vis struct $name:ident<'a> { $($field_visibility:vis $field:ident: $type:ty,)* } $(text: $from_text:expr)?) => {
        #[derive(Default)]
        $visibility struct $name<'a> {
            $($field_visibility $field: $type,)*
        }

        impl<'a> $crate::parse::json::lenient::JsonStruct<'a> for $name<'a> {
            #[inline(always)]
            fn read<A: serde::de::MapAccess<'a>>(
                &mut self,
                key: &std::borrow::Cow<'a, str>,
                object: &mut A,
            ) -> Result<bool, A::Error> {
                match &**key {
                    $(stringify!($field) => self.$field = object.next_value()?,)*
                    _ => return Ok(false),
                }
                Ok(true)
            }

            $(fn from_text(text: std::borrow::Cow<'a, str>) -> Option<Self> {
                Some($from_text(text))
            })?
        }
    };
}
pub(in crate::parse) use lenient_object;

/// Returns the next key of an object.
pub(super) fn next_key<'de, A: MapAccess<'de>>(
    object: &mut A,
) -> Result<Option<Cow<'de, str>>, A::Error> {
    Ok(object.next_key()?.map(|JsonKey(key)| key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_keys_to_lower_case_with_underscores() {
        for (key, expected) in [
            ("title", None),
            ("content_html", None),
            ("Title", Some("title")),
            ("ID", Some("id")),
            ("contentHtml", Some("content_html")),
            ("contentHTML", Some("content_html")),
            ("Content_HTML", Some("content_html")),
            ("date-published", Some("date_published")),
            ("", None),
        ] {
            assert_eq!(snake_case(key).as_deref(), expected, "{key}");
        }
    }
}
