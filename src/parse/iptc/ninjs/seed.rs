//! The places of items: in arrays, under names, and inside the answers of APIs.

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess};

use super::item::{NinjsItem, NinjsItems};
use super::place::Place;
use crate::parse::json::lenient::{JsonKey, LenientVisitor, ValueReader};

/// Maximum nesting depth, with two levels for each item: a list, a package in it, its items and their pictures.
const MAX_DEPTH: usize = 8;

/// Maximum number of objects and arrays around items that are no lists of items, such as `hits.hits[]._source`.
const MAX_WRAPPERS: usize = 8;

/// Deserializes items into a list.
///
/// The list keeps the items before a syntax error, and the part that was read of the last one.
pub(super) struct NinjsItemsSeed<'s, 'a> {
    items: &'s mut NinjsItems<'a>,
    place: Place,
    depth: usize,
    wrappers: usize,
}

impl<'s, 'a> NinjsItemsSeed<'s, 'a> {
    pub(super) fn new(items: &'s mut NinjsItems<'a>, place: Place) -> Self {
        NinjsItemsSeed { items, place, depth: 0, wrappers: 0 }
    }
}

/// The nesting of an item, from which that of its values follows.
#[derive(Clone, Copy)]
pub(super) struct Nesting {
    place: Place,
    depth: usize,
    wrappers: usize,
}

impl Nesting {
    /// Returns the seed for a property that contains items.
    pub(super) fn items<'s, 'a>(
        self,
        items: &'s mut NinjsItems<'a>,
        place: Place,
    ) -> NinjsItemsSeed<'s, 'a> {
        let place = match (place, self.place) {
            (Place::Item, Place::Wrapped) => Place::Wrapped,
            _ => place,
        };
        NinjsItemsSeed { items, place, depth: self.depth + 1, wrappers: self.wrappers }
    }

    /// Returns the seed for an unknown property. The value of an associated item contains no news.
    pub(super) fn wrapped<'s, 'a>(self, items: &'s mut NinjsItems<'a>) -> NinjsItemsSeed<'s, 'a> {
        let wrappers = match self.place {
            Place::Root | Place::Item | Place::Wrapped => self.wrappers + 1,
            Place::Associations | Place::Association => MAX_WRAPPERS + 1,
        };
        NinjsItemsSeed { items, place: Place::Wrapped, depth: self.depth, wrappers }
    }
}

impl<'a> DeserializeSeed<'a> for NinjsItemsSeed<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.depth > MAX_DEPTH || self.wrappers > MAX_WRAPPERS {
            return deserializer.deserialize_any(IgnoredAny).map(drop);
        }
        deserializer.deserialize_any(LenientVisitor(self))
    }
}

impl<'a> NinjsItemsSeed<'_, 'a> {
    /// Returns the seed for an element.
    fn element(&mut self) -> NinjsItemsSeed<'_, 'a> {
        let place = match self.place {
            Place::Associations => Place::Association,
            place => place,
        };
        // Arrays inside a wrapper count as wrappers, others as lists.
        let is_wrapped = self.place == Place::Wrapped;
        NinjsItemsSeed {
            items: self.items,
            place,
            depth: self.depth + usize::from(!is_wrapped),
            wrappers: self.wrappers + usize::from(is_wrapped),
        }
    }
}

impl<'a> ValueReader<'a> for NinjsItemsSeed<'_, 'a> {
    type Value = ();

    fn array<A: SeqAccess<'a>>(mut self, mut array: A) -> Result<(), A::Error> {
        while array.next_element_seed(self.element())?.is_some() {}
        Ok(())
    }

    fn object<A: MapAccess<'a>>(mut self, mut object: A) -> Result<(), A::Error> {
        let mut first = None;
        if self.place == Place::Associations {
            while let Some(JsonKey(name)) = object.next_key()? {
                if is_property_of_all_items(&name) {
                    first = Some(name); // one item in place of the map
                    break;
                }
                object.next_value_seed(self.element())?;
            }
            if first.is_none() {
                return Ok(());
            }
        }
        let mut item = Box::<NinjsItem>::default();
        let Self { place, depth, wrappers, .. } = self;
        let result = item.read(first, object, Nesting { place, depth, wrappers });
        if item.is_accepted(place) {
            self.items.push(item);
        }
        result
    }
}

/// Returns true for the properties that distinguish an item from a map of items.
fn is_property_of_all_items(name: &str) -> bool {
    ["uri", "guid", "type", "headline", "headlines", "renditions"].contains(&name)
}
