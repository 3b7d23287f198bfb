//! Builds record batches from items.

use std::sync::Arc;

use arrow_array::builder::{LargeStringBuilder, TimestampMicrosecondBuilder};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions};
use arrow_schema::SchemaRef;

use super::ColumnError;
use super::schema::{COLUMNS, Column, ColumnContent, TextOf, TimeOf, schema_of};
use super::values::{
    AttachmentBuilder, AuthorBuilder, CommentBuilder, Lists, ValueBuilder, WarcBuilder, times,
};
use crate::json_lines::ItemOrigin;
use crate::news::NewsItem;

/// Builds a [`RecordBatch`] from items, one row each.
///
/// The items are copied. A batch of some thousand items is large enough for what reads it.
pub struct BatchBuilder {
    schema: SchemaRef,
    columns: Vec<ColumnBuilder>,
    length: usize,
}

impl BatchBuilder {
    /// A builder of all columns.
    pub fn new() -> Self {
        BatchBuilder::of(&COLUMNS.each_ref())
    }

    /// A builder of some columns, in the given order. The others cost nothing.
    ///
    /// # Errors
    /// If there is no column of a name, or a name is given twice.
    pub fn with_columns(names: &[impl AsRef<str>]) -> Result<Self, ColumnError> {
        let mut columns: Vec<&Column> = Vec::new();
        for name in names.iter().map(AsRef::as_ref) {
            let Some(column) = COLUMNS.iter().find(|column| column.name == name) else {
                return Err(ColumnError::Unknown { name: name.to_owned() });
            };
            if columns.iter().any(|other| other.name == name) {
                return Err(ColumnError::Duplicate { name: name.to_owned() });
            }
            columns.push(column);
        }
        Ok(BatchBuilder::of(&columns))
    }

    fn of(columns: &[&Column]) -> Self {
        let builders = columns.iter().map(|column| ColumnBuilder::new(column.content));
        BatchBuilder {
            schema: schema_of(columns.iter().copied()),
            columns: builders.collect(),
            length: 0,
        }
    }

    /// The schema of the batches.
    pub fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// Adds an item.
    pub fn push(&mut self, origin: &ItemOrigin, item: &NewsItem) {
        for column in &mut self.columns {
            column.append(origin, item);
        }
        self.length += 1;
    }

    /// The number of items since the last batch.
    pub fn len(&self) -> usize {
        self.length
    }

    /// The size of the texts since the last batch, in bytes. Short values are not counted.
    pub fn text_bytes(&self) -> usize {
        self.columns.iter().map(ColumnBuilder::text_bytes).sum()
    }

    /// Returns true if there are no items since the last batch.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Returns the items as a batch, and starts the next one.
    pub fn finish(&mut self) -> RecordBatch {
        let columns = self.columns.iter_mut().map(ColumnBuilder::finish).collect();
        let options = RecordBatchOptions::new().with_row_count(Some(self.length));
        self.length = 0;
        RecordBatch::try_new_with_options(self.schema(), columns, &options)
            .expect("the columns have the types of the schema and one length")
    }
}

impl Default for BatchBuilder {
    fn default() -> Self {
        BatchBuilder::new()
    }
}

/// Builds the array of a column.
enum ColumnBuilder {
    Text(TextOf, LargeStringBuilder),
    Time(TimeOf, TimestampMicrosecondBuilder),
    Authors(Box<Lists<AuthorBuilder>>),
    Tags(Box<Lists<LargeStringBuilder>>),
    Attachments(Box<Lists<AttachmentBuilder>>),
    Comments(Box<Lists<CommentBuilder>>),
    Warc(Box<WarcBuilder>),
}

impl ColumnBuilder {
    fn new(content: ColumnContent) -> Self {
        match content {
            ColumnContent::Text(text) => ColumnBuilder::Text(text, LargeStringBuilder::new()),
            ColumnContent::Time(time) => ColumnBuilder::Time(time, times()),
            ColumnContent::Authors => ColumnBuilder::Authors(Box::default()),
            ColumnContent::Tags => ColumnBuilder::Tags(Box::default()),
            ColumnContent::Attachments => ColumnBuilder::Attachments(Box::default()),
            ColumnContent::Comments => ColumnBuilder::Comments(Box::default()),
            ColumnContent::Warc => ColumnBuilder::Warc(Box::default()),
        }
    }

    fn text_bytes(&self) -> usize {
        match self {
            ColumnBuilder::Text(_, builder) => builder.values_slice().len(),
            ColumnBuilder::Comments(lists) => lists.values().bytes(),
            _ => 0,
        }
    }

    fn append(&mut self, origin: &ItemOrigin, item: &NewsItem) {
        match self {
            ColumnBuilder::Text(text, builder) => builder.append_option(text(origin, item)),
            ColumnBuilder::Time(time, builder) => {
                builder.append_option(time(item).map(|time| time.as_microsecond()));
            }
            ColumnBuilder::Authors(lists) => lists.append(&item.authors),
            ColumnBuilder::Tags(lists) => lists.append(&item.tags),
            ColumnBuilder::Attachments(lists) => lists.append(&item.attachments),
            ColumnBuilder::Comments(lists) => lists.append(&item.comments),
            ColumnBuilder::Warc(records) => records.append(origin.warc),
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            ColumnBuilder::Text(_, builder) => ValueBuilder::finish(builder),
            ColumnBuilder::Time(_, builder) => Arc::new(builder.finish()),
            ColumnBuilder::Authors(lists) => lists.finish(),
            ColumnBuilder::Tags(lists) => lists.finish(),
            ColumnBuilder::Attachments(lists) => lists.finish(),
            ColumnBuilder::Comments(lists) => lists.finish(),
            ColumnBuilder::Warc(records) => records.finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use arrow_array::Array;
    use arrow_array::cast::AsArray;
    use arrow_array::types::{Int32Type, Int64Type, TimestampMicrosecondType};
    use jiff::Timestamp;

    use super::super::schema;
    use super::*;
    use crate::news::{Attachment, Author, Comment, WarcRecord};

    #[test]
    fn rows_hold_every_field() {
        let warc = WarcRecord { http_status: Some(200), ..WarcRecord::default() };
        let origin = ItemOrigin { file: "a.xml", warc: Some(&warc), ..ItemOrigin::default() };
        let attachment = Attachment {
            size_in_bytes: Some(7),
            duration_in_seconds: Some(u64::MAX),
            ..Attachment::new("a.mp3")
        };
        let item = NewsItem {
            title: Some("Rain".into()),
            date_published: Some(Timestamp::constant(1, 2_003)),
            authors: vec![Author::new("Ada"), Author::default()],
            tags: vec!["weather".into()],
            attachments: vec![attachment],
            comments: vec![Comment::new("Wet.")],
            ..NewsItem::default()
        };
        let mut builder = BatchBuilder::new();
        builder.push(&origin, &item);
        builder.push(&ItemOrigin::default(), &NewsItem::default());
        assert_eq!((builder.len(), builder.is_empty()), (2, false));
        assert_eq!(builder.text_bytes(), "a.xmlRainWet.".len());
        let batch = builder.finish();
        assert_eq!(batch.schema(), schema());
        assert_eq!(batch.num_rows(), 2);
        let column = |name: &str| batch.column_by_name(name).unwrap();
        assert_eq!(column("title").as_string::<i64>().value(0), "Rain");
        assert_eq!(
            column("date_published").as_primitive::<TimestampMicrosecondType>().value(0),
            1_000_002
        );
        let authors = column("authors").as_list::<i32>();
        assert_eq!((authors.value_length(0), authors.value_length(1)), (2, 0));
        let names = authors.value(0).as_struct().column(0).clone();
        assert_eq!(names.as_string::<i64>().value(0), "Ada");
        assert!(names.is_null(1));
        let attachments = column("attachments").as_list::<i32>().value(0);
        let [sizes, durations] = [3, 4].map(|index| attachments.as_struct().column(index).clone());
        assert_eq!(sizes.as_primitive::<Int64Type>().value(0), 7);
        assert!(durations.is_null(0), "no signed number is as large");
        let warc = column("warc").as_struct();
        assert_eq!(warc.column(5).as_primitive::<Int32Type>().value(0), 200);
        for (field, column) in batch.schema().fields().iter().zip(batch.columns()) {
            assert_eq!(column.is_null(1), field.is_nullable(), "{}", field.name());
        }
        assert!(builder.is_empty());
        assert_eq!(builder.finish().num_rows(), 0);
    }

    #[test]
    fn selects_columns_in_the_given_order() {
        let mut builder = BatchBuilder::with_columns(&["url", "title"]).unwrap();
        builder.push(&ItemOrigin::default(), &NewsItem::default());
        let batch = builder.finish();
        assert_eq!(batch.schema(), builder.schema());
        let names: Vec<_> =
            batch.schema().fields().iter().map(|field| field.name().clone()).collect();
        assert_eq!(names, ["url", "title"]);
        let mut none = BatchBuilder::with_columns(&[""; 0]).unwrap();
        none.push(&ItemOrigin::default(), &NewsItem::default());
        assert_eq!(none.finish().num_rows(), 1);
    }

    #[test]
    fn rejects_unknown_columns_and_duplicates() {
        let error = BatchBuilder::with_columns(&["title", "body"]).err().unwrap().to_string();
        assert!(error.starts_with("unknown column 'body'; the columns are id, url, "), "{error}");
        let error = BatchBuilder::with_columns(&["title", "title"]).err().unwrap();
        assert_eq!(error.to_string(), "the column 'title' is given twice");
    }
}
