//! The columns, and what they hold.

use std::sync::Arc;

use arrow_schema::{DataType, Field, Fields, Schema, SchemaRef, TimeUnit};
use jiff::Timestamp;

use crate::json_lines::ItemOrigin;
use crate::news::NewsItem;

/// The time zone of all times.
pub(super) const ZONE: &str = "UTC";

/// A column.
pub(super) struct Column {
    pub name: &'static str,
    pub content: ColumnContent,
}

/// The content of a column, and where it comes from.
#[derive(Clone, Copy)]
pub(super) enum ColumnContent {
    Text(TextOf),
    Time(TimeOf),
    Authors,
    Tags,
    Attachments,
    Comments,
    Warc,
}

pub(super) type TextOf = for<'a> fn(&'a ItemOrigin<'_>, &'a NewsItem<'_>) -> Option<&'a str>;
pub(super) type TimeOf = fn(&NewsItem<'_>) -> Option<Timestamp>;

/// All columns, in the order of JSON Lines.
pub(super) static COLUMNS: [Column; 19] = [
    text("id", |_, item| item.id.as_deref()),
    text("url", |_, item| item.url.as_deref()),
    text("external_url", |_, item| item.external_url.as_deref()),
    text("title", |_, item| item.title.as_deref()),
    text("summary", |_, item| item.summary.as_deref()),
    text("content_html", |_, item| item.content_html.as_deref()),
    text("content_text", |_, item| item.content_text.as_deref()),
    text("image", |_, item| item.image.as_deref()),
    time("date_published", |item| item.date_published),
    time("date_modified", |item| item.date_modified),
    column("authors", ColumnContent::Authors),
    column("tags", ColumnContent::Tags),
    text("language", |_, item| item.language.as_deref()),
    column("attachments", ColumnContent::Attachments),
    column("comments", ColumnContent::Comments),
    text("file", |origin, _| Some(origin.file).filter(|file| !file.is_empty())),
    text("format", |origin, _| origin.format),
    text("feed_title", |origin, _| origin.feed_title),
    column("warc", ColumnContent::Warc),
];

const fn text(name: &'static str, text: TextOf) -> Column {
    column(name, ColumnContent::Text(text))
}

const fn time(name: &'static str, time: TimeOf) -> Column {
    column(name, ColumnContent::Time(time))
}

const fn column(name: &'static str, content: ColumnContent) -> Column {
    Column { name, content }
}

/// The schema of all columns; see the [module](crate::arrow).
pub fn schema() -> SchemaRef {
    schema_of(COLUMNS.iter())
}

pub(super) fn schema_of<'a>(columns: impl Iterator<Item = &'a Column>) -> SchemaRef {
    Arc::new(Schema::new(columns.map(Column::field).collect::<Fields>()))
}

/// The names of all columns.
pub(super) fn names() -> String {
    COLUMNS.each_ref().map(|column| column.name).join(", ")
}

impl Column {
    fn field(&self) -> Field {
        let (data_type, is_nullable) = match self.content {
            ColumnContent::Text(_) => (DataType::LargeUtf8, true),
            ColumnContent::Time(_) => (time_type(), true),
            ColumnContent::Authors => (list_of(DataType::Struct(author_fields())), false),
            ColumnContent::Tags => (list_of(DataType::LargeUtf8), false),
            ColumnContent::Attachments => (list_of(DataType::Struct(attachment_fields())), false),
            ColumnContent::Comments => (list_of(DataType::Struct(comment_fields())), false),
            ColumnContent::Warc => (DataType::Struct(warc_fields()), true),
        };
        Field::new(self.name, data_type, is_nullable)
    }
}

/// The fields of an author.
pub(super) fn author_fields() -> Fields {
    fields(["name", "url", "avatar"].map(optional_text))
}

/// The fields of an attachment.
pub(super) fn attachment_fields() -> Fields {
    fields([
        Field::new("url", DataType::LargeUtf8, false),
        optional_text("mime_type"),
        optional_text("title"),
        Field::new("size_in_bytes", DataType::Int64, true),
        Field::new("duration_in_seconds", DataType::Int64, true),
    ])
}

/// The fields of a comment.
pub(super) fn comment_fields() -> Fields {
    fields([optional_text("author"), Field::new("text", DataType::LargeUtf8, false)])
}

/// The fields of a record of a web archive.
pub(super) fn warc_fields() -> Fields {
    fields([
        optional_text("record_id"),
        Field::new("date", time_type(), true),
        optional_text("uri"),
        Field::new("offset", DataType::Int64, true),
        Field::new("length", DataType::Int64, true),
        Field::new("http_status", DataType::Int32, true),
    ])
}

/// The field of the elements of a list.
pub(super) fn element(data_type: DataType) -> Field {
    Field::new_list_field(data_type, false)
}

fn list_of(data_type: DataType) -> DataType {
    DataType::List(Arc::new(element(data_type)))
}

fn time_type() -> DataType {
    DataType::Timestamp(TimeUnit::Microsecond, Some(ZONE.into()))
}

fn optional_text(name: &str) -> Field {
    Field::new(name, DataType::LargeUtf8, true)
}

fn fields<const N: usize>(fields: [Field; N]) -> Fields {
    fields.into_iter().collect()
}
