//! The names of values in scripts.

/// The meaning of a value according to its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ValueRole {
    /// The name says nothing.
    #[default]
    Unknown,
    /// Text of a story, or a part of it.
    Text,
    Headline,
    /// The name of a person, of a picture or the like.
    Name,
    /// An address or date, which stories, persons and links have.
    Address,
    /// The kind of an object.
    Kind,
    /// Not text of a story.
    Other,
}

/// Maximum length of a name that is known, in bytes.
const MAX_NAME_LENGTH: usize = 20;

/// Returns the role of a value with this name.
pub(super) fn role(name: &str) -> ValueRole {
    if name.len() > MAX_NAME_LENGTH {
        return ValueRole::Unknown;
    }
    let name: String = name.chars().filter(|c| *c != '_' && *c != '-').collect();
    match name.to_ascii_lowercase().as_str() {
        "articlebody" | "blocks" | "body" | "bodyhtml" | "bodytext" | "children" | "content"
        | "contentelements" | "contenthtml" | "html" | "paragraph" | "paragraphs" | "rendered"
        | "story" | "storybody" | "text" | "value" => ValueRole::Text,
        "headline" | "headlines" | "title" => ValueRole::Headline,
        "author" | "authors" | "byline" | "bylines" | "name" | "user" | "username" => {
            ValueRole::Name
        }
        "canonicalurl" | "createdat" | "date" | "datepublished" | "displaydate" | "href"
        | "link" | "path" | "permalink" | "publishdate" | "publishedat" | "slug" | "timestamp"
        | "uri" | "url" | "websiteurl" => ValueRole::Address,
        "kind" | "nodetype" | "tag" | "tagname" | "type" => ValueRole::Kind,
        "abstract" | "alt" | "alttext" | "caption" | "class" | "classname" | "comments"
        | "copyright" | "credit" | "css" | "dek" | "description" | "excerpt" | "latest"
        | "messages" | "recommended" | "related" | "relatedarticles" | "relatedcontent"
        | "script" | "subheadline" | "summary" | "teaser" | "src" | "srcset" | "style"
        | "styles" | "translations" => ValueRole::Other,
        _ => ValueRole::Unknown,
    }
}

/// Returns true for the kind of an object whose texts form one paragraph.
pub(super) fn is_paragraph(kind: &str) -> bool {
    let is_heading = |kind: &str| {
        kind.strip_prefix('h').is_some_and(|level| matches!(level.as_bytes(), [b'1'..=b'6']))
    };
    let kind = kind.to_ascii_lowercase();
    matches!(kind.as_str(), "block" | "heading" | "listitem" | "list-item" | "p" | "paragraph")
        || is_heading(&kind)
}
