//! Arrays of values with several parts: lists, and the structs in them.

use std::borrow::Cow;
use std::mem;
use std::sync::Arc;

use arrow_array::builder::{
    Int32Builder, Int64Builder, LargeStringBuilder, TimestampMicrosecondBuilder,
};
use arrow_array::{Array, ArrayRef, ListArray, StructArray};
use arrow_buffer::{NullBufferBuilder, OffsetBufferBuilder};
use arrow_schema::Fields;

use super::schema::{ZONE, attachment_fields, author_fields, comment_fields, element, warc_fields};
use crate::news::{Attachment, Author, Comment, WarcRecord};

/// Builds an array of values that are not null.
pub(super) trait ValueBuilder {
    type Value<'a>;

    fn append(&mut self, value: &Self::Value<'_>);

    fn finish(&mut self) -> ArrayRef;
}

/// Builds an array of lists.
pub(super) struct Lists<B> {
    values: B,
    offsets: OffsetBufferBuilder<i32>,
}

impl<B: Default> Default for Lists<B> {
    fn default() -> Self {
        Lists { values: B::default(), offsets: OffsetBufferBuilder::new(0) }
    }
}

impl<B> Lists<B> {
    /// The builder of the values in the lists.
    pub fn values(&self) -> &B {
        &self.values
    }
}

impl<B: ValueBuilder> Lists<B> {
    pub fn append(&mut self, values: &[B::Value<'_>]) {
        for value in values {
            self.values.append(value);
        }
        self.offsets.push_length(values.len());
    }

    pub fn finish(&mut self) -> ArrayRef {
        let values = self.values.finish();
        let offsets = mem::replace(&mut self.offsets, OffsetBufferBuilder::new(0)).finish();
        let element = Arc::new(element(values.data_type().clone()));
        Arc::new(ListArray::new(element, offsets, values, None))
    }
}

impl ValueBuilder for LargeStringBuilder {
    type Value<'a> = Cow<'a, str>;

    fn append(&mut self, text: &Cow<'_, str>) {
        self.append_value(text);
    }

    fn finish(&mut self) -> ArrayRef {
        Arc::new(self.finish())
    }
}

#[derive(Default)]
pub(super) struct AuthorBuilder {
    name: LargeStringBuilder,
    url: LargeStringBuilder,
    avatar: LargeStringBuilder,
}

impl ValueBuilder for AuthorBuilder {
    type Value<'a> = Author<'a>;

    fn append(&mut self, author: &Author<'_>) {
        self.name.append_option(author.name.as_deref());
        self.url.append_option(author.url.as_deref());
        self.avatar.append_option(author.avatar.as_deref());
    }

    fn finish(&mut self) -> ArrayRef {
        let AuthorBuilder { name, url, avatar } = self;
        structs(author_fields(), [text(name), text(url), text(avatar)])
    }
}

#[derive(Default)]
pub(super) struct AttachmentBuilder {
    url: LargeStringBuilder,
    mime_type: LargeStringBuilder,
    title: LargeStringBuilder,
    size_in_bytes: Int64Builder,
    duration_in_seconds: Int64Builder,
}

impl ValueBuilder for AttachmentBuilder {
    type Value<'a> = Attachment<'a>;

    fn append(&mut self, attachment: &Attachment<'_>) {
        self.url.append_value(&attachment.url);
        self.mime_type.append_option(attachment.mime_type.as_deref());
        self.title.append_option(attachment.title.as_deref());
        self.size_in_bytes.append_option(attachment.size_in_bytes.and_then(signed));
        self.duration_in_seconds.append_option(attachment.duration_in_seconds.and_then(signed));
    }

    fn finish(&mut self) -> ArrayRef {
        let AttachmentBuilder { url, mime_type, title, .. } = self;
        let size: ArrayRef = Arc::new(self.size_in_bytes.finish());
        let duration: ArrayRef = Arc::new(self.duration_in_seconds.finish());
        let parts = [text(url), text(mime_type), text(title), size, duration];
        structs(attachment_fields(), parts)
    }
}

#[derive(Default)]
pub(super) struct CommentBuilder {
    author: LargeStringBuilder,
    text: LargeStringBuilder,
}

impl CommentBuilder {
    /// The size of the texts in bytes.
    pub fn bytes(&self) -> usize {
        self.text.values_slice().len()
    }
}

impl ValueBuilder for CommentBuilder {
    type Value<'a> = Comment<'a>;

    fn append(&mut self, comment: &Comment<'_>) {
        self.author.append_option(comment.author.as_deref());
        self.text.append_value(&comment.text);
    }

    fn finish(&mut self) -> ArrayRef {
        structs(comment_fields(), [text(&mut self.author), text(&mut self.text)])
    }
}

/// Builds an array of records of web archives. Items from elsewhere have none.
pub(super) struct WarcBuilder {
    record_id: LargeStringBuilder,
    date: TimestampMicrosecondBuilder,
    uri: LargeStringBuilder,
    offset: Int64Builder,
    length: Int64Builder,
    http_status: Int32Builder,
    validity: NullBufferBuilder,
}

impl Default for WarcBuilder {
    fn default() -> Self {
        WarcBuilder {
            record_id: LargeStringBuilder::default(),
            date: times(),
            uri: LargeStringBuilder::default(),
            offset: Int64Builder::default(),
            length: Int64Builder::default(),
            http_status: Int32Builder::default(),
            validity: NullBufferBuilder::new(0),
        }
    }
}

impl WarcBuilder {
    pub fn append(&mut self, record: Option<&WarcRecord>) {
        let date = record.and_then(|record| record.date);
        self.record_id.append_option(record.and_then(|record| record.record_id.as_deref()));
        self.date.append_option(date.map(|date| date.as_microsecond()));
        self.uri.append_option(record.and_then(|record| record.uri.as_deref()));
        self.offset.append_option(record.and_then(|record| record.offset).and_then(signed));
        self.length.append_option(record.and_then(|record| record.length).and_then(signed));
        self.http_status.append_option(record.and_then(|record| record.http_status).map(i32::from));
        self.validity.append(record.is_some());
    }

    pub fn finish(&mut self) -> ArrayRef {
        let parts: Vec<ArrayRef> = vec![
            text(&mut self.record_id),
            Arc::new(self.date.finish()),
            text(&mut self.uri),
            Arc::new(self.offset.finish()),
            Arc::new(self.length.finish()),
            Arc::new(self.http_status.finish()),
        ];
        Arc::new(StructArray::new(warc_fields(), parts, self.validity.finish()))
    }
}

/// A builder of times.
pub(super) fn times() -> TimestampMicrosecondBuilder {
    TimestampMicrosecondBuilder::new().with_timezone(ZONE)
}

/// Returns a number as a signed one, which every reader of tables has; `None` if it is too large.
fn signed(number: u64) -> Option<i64> {
    i64::try_from(number).ok()
}

fn text(builder: &mut LargeStringBuilder) -> ArrayRef {
    ValueBuilder::finish(builder)
}

fn structs<const N: usize>(fields: Fields, parts: [ArrayRef; N]) -> ArrayRef {
    Arc::new(StructArray::new(fields, parts.into(), None))
}
