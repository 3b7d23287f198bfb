//! The attachments of an item as a whole: repeated files, the main image, the playing time.

use std::borrow::Cow;
use std::collections::HashMap;

use super::media_kind::{MediaKind, kind_of_type, media_kind};
use crate::news::Attachment;
use crate::parse::unique::may_repeat;

/// Joins attachments with the same URL: each property is of the first one that has it.
pub(in crate::parse) fn join_repeated(attachments: &mut Vec<Attachment<'_>>) {
    if may_repeat(attachments, |attachment| &attachment.url) {
        join(attachments);
    }
}

#[cold]
fn join(attachments: &mut Vec<Attachment<'_>>) {
    let mut indices = HashMap::with_capacity(attachments.len());
    for attachment in std::mem::take(attachments) {
        match indices.get(&attachment.url) {
            Some(&index) => add(&mut attachments[index], attachment),
            None => {
                indices.insert(attachment.url.clone(), attachments.len());
                attachments.push(attachment);
            }
        }
    }
}

/// Adds the properties that the first mention of a file lacks.
fn add<'a>(first: &mut Attachment<'a>, other: Attachment<'a>) {
    let is_known = |media_type: &Cow<str>| kind_of_type(media_type) != MediaKind::Unknown;
    if !first.mime_type.as_ref().is_some_and(is_known) {
        first.mime_type = other.mime_type.or(first.mime_type.take());
    }
    first.title = first.title.take().or(other.title);
    first.size_in_bytes = first.size_in_bytes.or(other.size_in_bytes);
    first.duration_in_seconds = first.duration_in_seconds.or(other.duration_in_seconds);
}

/// Returns the URL of the first attachment that is an image.
pub(super) fn first_image<'a>(attachments: &[Attachment<'a>]) -> Option<Cow<'a, str>> {
    let is_image = |attachment: &&Attachment| kind(attachment) == MediaKind::Image;
    attachments.iter().find(is_image).map(|attachment| attachment.url.clone())
}

/// Sets the playing time of the first audio or video, else of the first file of unknown kind that is not the image of
/// the item, unless it has one.
pub(super) fn set_duration(
    attachments: &mut [Attachment<'_>],
    seconds: u64,
    image: Option<&Cow<'_, str>>,
) {
    let plays =
        |attachment: &Attachment| matches!(kind(attachment), MediaKind::Audio | MediaKind::Video);
    let may_play = |attachment: &Attachment| {
        kind(attachment) == MediaKind::Unknown && Some(&attachment.url) != image
    };
    let index =
        attachments.iter().position(plays).or_else(|| attachments.iter().position(may_play));
    if let Some(index) = index {
        attachments[index].duration_in_seconds.get_or_insert(seconds);
    }
}

fn kind(attachment: &Attachment<'_>) -> MediaKind {
    media_kind(attachment.mime_type.as_deref(), &attachment.url)
}
