//! Parsed documents, and items that share them.

use std::sync::Arc;

use newsparse::json_lines::{ItemOrigin, write_item};
use newsparse::news::WarcRecord;
use newsparse::parse::ParseContext;
use newsparse::{Format, NewsItem, Parsed, Parser};
use self_cell::self_cell;
use serde::Deserialize;

use crate::buffer::DocumentBytes;

/// A document that was not parsed yet.
pub(crate) enum Source {
    /// A document from memory.
    Python(DocumentBytes),
    /// A document of a corpus.
    Corpus(Box<newsparse::Document>),
}

self_cell! {
    /// A parsed document with the bytes that its text is borrowed from.
    pub(crate) struct ParsedDocument {
        owner: Source,
        #[covariant]
        dependent: Parsed,
    }
}

impl ParsedDocument {
    /// Parses a document from memory.
    pub(crate) fn from_memory(
        bytes: DocumentBytes,
        parser: &Parser,
        context: &ParseContext,
    ) -> Self {
        ParsedDocument::parse(Source::Python(bytes), parser, context)
    }

    /// Parses a document of a corpus.
    pub(crate) fn from_corpus(document: newsparse::Document, parser: &Parser) -> Self {
        ParsedDocument::parse(Source::Corpus(Box::new(document)), parser, &ParseContext::default())
    }

    fn parse(source: Source, parser: &Parser, context: &ParseContext) -> Self {
        ParsedDocument::new(source, |source| match source {
            Source::Python(bytes) => parser.parse_with(bytes.as_slice(), context),
            Source::Corpus(document) => parser.parse_with(&document.bytes, &document.context()),
        })
    }

    pub(crate) fn parsed(&self) -> &Parsed<'_> {
        self.borrow_dependent()
    }

    /// Returns the document of the corpus; `None` for a document from memory.
    pub(crate) fn corpus_document(&self) -> Option<&newsparse::Document> {
        match self.borrow_owner() {
            Source::Corpus(document) => Some(document),
            Source::Python(_) => None,
        }
    }

    fn origin(&self) -> ItemOrigin<'_> {
        let parsed = self.parsed();
        match self.corpus_document() {
            Some(document) => ItemOrigin::new(document, parsed),
            None => ItemOrigin {
                format: parsed.format.map(Format::name),
                feed_title: parsed.feed_title.as_deref(),
                ..ItemOrigin::default()
            },
        }
    }
}

/// An item of a parsed document, or an item that was restored from JSON.
#[derive(Clone)]
pub(crate) enum ItemRef {
    Parsed { document: Arc<ParsedDocument>, index: usize },
    Restored(Arc<RestoredItem>),
}

/// An item that was restored from a line of JSON.
pub(crate) struct RestoredItem {
    item: NewsItem<'static>,
    extension: Extension,
}

/// The origin of a restored item.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Extension {
    file: String,
    format: Option<String>,
    feed_title: Option<String>,
    warc: Option<WarcRecord>,
}

#[derive(Deserialize)]
struct ItemLine {
    #[serde(default, rename = "_newsparse")]
    extension: Extension,
}

impl ItemRef {
    /// Returns references to all items of a document.
    pub(crate) fn all(document: &Arc<ParsedDocument>) -> impl Iterator<Item = ItemRef> {
        let count = document.parsed().items.len();
        (0..count).map(|index| ItemRef::Parsed { document: Arc::clone(document), index })
    }

    /// Restores an item from the JSON that [`to_json`](Self::to_json) returned.
    ///
    /// # Errors
    /// If the text is not such an item.
    pub(crate) fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        let item = serde_json::from_str(json)?;
        let ItemLine { extension } = serde_json::from_str(json)?;
        Ok(ItemRef::Restored(Arc::new(RestoredItem { item, extension })))
    }

    pub(crate) fn item(&self) -> &NewsItem<'_> {
        match self {
            ItemRef::Parsed { document, index } => &document.parsed().items[*index],
            ItemRef::Restored(restored) => &restored.item,
        }
    }

    pub(crate) fn origin(&self) -> ItemOrigin<'_> {
        match self {
            ItemRef::Parsed { document, .. } => document.origin(),
            ItemRef::Restored(restored) => ItemOrigin {
                file: &restored.extension.file,
                format: restored.extension.format.as_deref(),
                feed_title: restored.extension.feed_title.as_deref(),
                warc: restored.extension.warc.as_ref(),
            },
        }
    }

    /// Returns the item as `newsparse extract` prints it.
    pub(crate) fn to_json(&self) -> String {
        let mut line = Vec::new();
        write_item(&self.origin(), self.item(), &mut line).expect("writing to a Vec does not fail");
        String::from_utf8_lossy(line.trim_ascii_end()).into_owned()
    }
}
