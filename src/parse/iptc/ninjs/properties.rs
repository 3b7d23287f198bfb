//! The properties of an item.

use std::borrow::Cow;

use serde::de::{IgnoredAny, MapAccess};

use super::authors::AuthorsSeed;
use super::item::NinjsItem;
use super::place::Place;
use super::rendition::Renditions;
use super::seed::Nesting;
use crate::parse::item::{fill_date, fill_language, fill_line, fill_text};
use crate::parse::json::lenient::{JsonKey, JsonText};
use crate::parse::text::{fold, non_empty};

impl<'a> NinjsItem<'a> {
    /// Reads an object into the item. `first` is a key that was read already.
    pub(super) fn read<A: MapAccess<'a>>(
        &mut self,
        mut first: Option<Cow<'a, str>>,
        mut map: A,
        nesting: Nesting,
    ) -> Result<(), A::Error> {
        loop {
            let mut key = match first.take() {
                Some(key) => key,
                None => match map.next_key()? {
                    Some(JsonKey(key)) => key,
                    None => break,
                },
            };
            // One call, which is inlined.
            while !self.read_property(&key, &mut map, nesting)? {
                if key.bytes().any(|byte| byte.is_ascii_uppercase()) {
                    key = Cow::Owned(key.to_ascii_lowercase());
                    continue;
                }
                self.evidence.unknown();
                map.next_value_seed(nesting.wrapped(&mut self.wrapped))?;
                break;
            }
        }
        self.is_complete = true;
        Ok(())
    }

    /// Reads a property. Returns false, without reading it, if it is unknown.
    #[inline(always)]
    fn read_property<A: MapAccess<'a>>(
        &mut self,
        key: &str,
        map: &mut A,
        nesting: Nesting,
    ) -> Result<bool, A::Error> {
        Ok(self.read_frequent(key, map, nesting)?
            || self.read_variant(key, map)?
            || self.read_other(key, map, nesting)?)
    }

    /// Reads a property that most items have. Their order matters for the speed.
    #[inline(always)]
    fn read_frequent<A: MapAccess<'a>>(
        &mut self,
        key: &str,
        map: &mut A,
        nesting: Nesting,
    ) -> Result<bool, A::Error> {
        let mut text = || Ok(map.next_value::<JsonText>()?.0.unwrap_or_default());
        let base = &mut self.draft.base;
        match key {
            "type" => {
                fill_text(&mut self.item_type, text()?);
                return Ok(true);
            }
            "uri" => {
                self.evidence.id();
                fill_text(&mut base.item.id, text()?);
                return Ok(true);
            }
            "language" => {
                self.evidence.common();
                fill_language(&mut base.item.language, text()?);
                return Ok(true);
            }
            "version" | "urgency" => {
                self.evidence.common();
                map.next_value::<IgnoredAny>()?;
                return Ok(true);
            }
            "headline" => self.headline.offer(4, non_empty(fold(text()?))),
            "headlines" => self.add_headlines(map.next_value()?),
            "byline" | "by" => map.next_value_seed(AuthorsSeed(&mut base.item.authors))?,
            "versioncreated" | "versionCreated" => {
                fill_date(&mut base.item.date_modified, Some(text()?));
                base.created = base.item.date_modified;
            }
            "firstcreated" | "firstCreated" => {
                fill_date(&mut base.item.date_published, Some(text()?));
            }
            "contentcreated" | "contentCreated" => {
                fill_date(&mut base.other_published, Some(text()?));
            }
            "descriptions" => self.add_descriptions(map.next_value()?),
            "bodies" => self.add_bodies(map.next_value()?),
            "renditions" => self.renditions.extend(map.next_value::<Renditions>()?.0),
            "associations" => {
                map.next_value_seed(nesting.items(&mut self.associations, Place::Associations))?;
            }
            "pubstatus" | "pubStatus" | "representationtype" | "representationType"
            | "slugline" => {
                map.next_value::<IgnoredAny>()?;
            }
            _ => return Ok(false),
        }
        self.evidence.specific();
        Ok(true)
    }

    /// Reads one of the other properties.
    fn read_other<A: MapAccess<'a>>(
        &mut self,
        key: &str,
        map: &mut A,
        nesting: Nesting,
    ) -> Result<bool, A::Error> {
        let mut text = || Ok(map.next_value::<JsonText>()?.0.unwrap_or_default());
        match key {
            "subjects" | "subject" => {
                self.evidence.common();
                self.add_subjects(map.next_value()?);
            }
            "keywords" | "keyword" => {
                self.evidence.common();
                self.add_keywords(map.next_value()?);
            }
            "people" | "person" | "infosources" | "infosource" | "infoSources" => {
                self.evidence.common();
                self.add_parties(map.next_value()?);
            }
            "title" => {
                self.evidence.common();
                fill_line(&mut self.draft.other_title, Some(text()?));
            }
            "guid" => {
                self.evidence.id();
                fill_text(&mut self.draft.other_id, text()?);
            }
            "items" => map.next_value_seed(nesting.items(&mut self.items, Place::Item))?,
            "authors" | "author" => map.next_value_seed(AuthorsSeed(&mut self.authors))?,
            "bylines" => {
                self.evidence.specific();
                map.next_value_seed(AuthorsSeed(&mut self.bylines))?;
            }
            "_id" | "id" => {
                self.evidence.other_id();
                fill_text(&mut self.database_id, text()?);
            }
            // The name is used if there is no title.
            "name" => fill_line(&mut self.draft.base.other_title, Some(text()?)),
            "abstract" | "summary" => self.description.offer(1, non_empty(text()?)),
            // Outside of the schema.
            "body" | "article_html" => self.offer_body(1, "", text()?),
            // These are also names of lists of items.
            "events" | "event" | "objects" | "object" => {
                self.evidence.common();
                map.next_value_seed(nesting.wrapped(&mut self.wrapped))?;
            }
            _ => return self.skip_property(key, map),
        }
        Ok(true)
    }

    /// Skips a property of the schema that no field of a news item is for.
    fn skip_property<A: MapAccess<'a>>(
        &mut self,
        key: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "ednote" | "edNote" | "usageterms" | "usageTerms" | "copyrightholder"
            | "copyrightHolder" | "copyrightnotice" | "copyrightNotice" | "plannedcoverage"
            | "plannedCoverage" | "eventdetails" | "eventDetails" | "$standard" => {
                self.evidence.specific();
            }
            "mimetype" | "mimeType" | "profile" | "located" | "embargoed" | "embargoedreason"
            | "embargoedReason" | "expires" | "places" | "place" | "organisations"
            | "organisation" | "genres" | "genre" | "altids" | "altIds" | "rightsinfo"
            | "rightsInfo" | "trustindicators" | "trustindicator" | "trustIndicators"
            | "digitalsourcetype" | "digitalSourceType" | "advices" | "standard" | "$schema" => {
                self.evidence.common()
            }
            _ => return Ok(false),
        }
        map.next_value::<IgnoredAny>()?;
        Ok(true)
    }

    /// Reads `headline_…`, `description_…` or `body_…`. The suffix is the format or the purpose of the text.
    fn read_variant<A: MapAccess<'a>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        let mut text = || Ok(map.next_value::<JsonText>()?.0.unwrap_or_default());
        if let Some(variant) = key.strip_prefix("body_") {
            self.offer_body(2, variant, text()?);
        } else if let Some(variant) = key.strip_prefix("description_") {
            self.offer_description(variant, text()?);
        } else if let Some(variant) = key.strip_prefix("headline_") {
            self.offer_headline(variant, text()?);
        } else {
            return Ok(false);
        }
        self.evidence.specific();
        Ok(true)
    }
}
