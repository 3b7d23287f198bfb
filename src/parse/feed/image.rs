//! Images of items: elements of any vocabulary whose name says image, and which hold an address.

use std::borrow::Cow;

use super::address::{address, is_address};
use crate::parse::item::ItemDraft;
use crate::parse::xml::{Cursor, XmlElement};

/// Words in the names of image elements.
const WORDS: [&str; 8] = ["cover", "foto", "image", "img", "photo", "picture", "poster", "thumb"];

/// The sets of letters of these words. `image` has those of `img`.
const WORD_LETTERS: [u32; 7] = [
    letters("cover"),
    letters("foto"),
    letters("img"),
    letters("photo"),
    letters("picture"),
    letters("poster"),
    letters("thumb"),
];

/// Words in the names of elements about an image, or of images that do not show what the item is about.
const OTHER_WORDS: [&str; 11] = [
    "author",
    "avatar",
    "caption",
    "copyright",
    "credit",
    "gallery",
    "icon",
    "licen",
    "logo",
    "photographer",
    "rights",
];

/// Sets an empty field to the address of an image, and closes the element.
pub(super) fn read_image<'a>(
    field: &mut Option<Cow<'a, str>>,
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
) {
    if field.is_none() {
        *field = address(element, cursor);
    } else {
        cursor.skip();
    }
}

/// Reads an element that has no meaning in its vocabulary, and closes it. If its name says image, it is the image of
/// the item: `image`, `featured_image`, `og:image`, `postThumbnail`.
pub(super) fn read_other<'a>(
    element: &XmlElement<'a>,
    cursor: &mut Cursor<'a>,
    draft: &mut ItemDraft<'a>,
) {
    if may_name_image(element.name) {
        read_named(element, cursor, draft);
    } else {
        cursor.skip(); // the common case
    }
}

/// An image replaces a small one.
#[cold]
fn read_named<'a>(element: &XmlElement<'a>, cursor: &mut Cursor<'a>, draft: &mut ItemDraft<'a>) {
    let name = element.name.to_ascii_lowercase();
    let has_word = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if !has_word(&WORDS) || has_word(&OTHER_WORDS) {
        return cursor.skip();
    }
    let is_small = has_word(&["thumb", "small"]);
    let property = element.attribute("content"); // as in `meta` elements of pages
    let image = address(element, cursor).or(property).filter(|url| is_address(url));
    if draft.named_image.as_ref().is_none_or(|(_, was_small)| *was_small && !is_small)
        && let Some(url) = image
    {
        draft.named_image = Some((url, is_small));
    }
}

/// Returns false if no image word has all its letters in the name. Most elements are no images, so this takes a single
/// pass over the name.
fn may_name_image(name: &str) -> bool {
    let letters = letters(name);
    WORD_LETTERS.iter().any(|word| letters & word == *word)
}

/// Returns the set of letters of a text as bits. Letters of either case have the same bit.
const fn letters(text: &str) -> u32 {
    let text = text.as_bytes();
    let (mut bits, mut at) = (0, 0);
    while at < text.len() {
        bits |= 1 << (text[at] & 31);
        at += 1;
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_image_elements_by_name_and_address() {
        for (element, expected) in [
            ("<image>https://example.org/1</image>", Some("https://example.org/1")),
            ("<Image><Url>https://example.org/1</Url></Image>", Some("https://example.org/1")),
            ("<featured_image href='/1'/>", Some("/1")),
            ("<og:image>https://example.org/1.png</og:image>", Some("https://example.org/1.png")),
            ("<postThumbnail>/1</postThumbnail>", Some("/1")),
            ("<post-thumbnail><url>/1</url><width>9</width></post-thumbnail>", Some("/1")),
            ("<IMG SRC='/1'/>", Some("/1")),
            ("<fotoUrl>/1</fotoUrl>", Some("/1")),
            ("<cover>/1</cover>", Some("/1")),
            ("<coverage>Harbour</coverage>", None),
            ("<og:image content='/1'/>", Some("/1")),
            ("<image_caption>/1</image_caption>", None),
            ("<photographer url='/1'/>", None),
            ("<image width='9'/>", None),
            ("<image>Ada Byron</image>", None),
            ("<image href='none'/>", None),
            ("<comments>/1.png</comments>", None),
            ("<mig>/1.png</mig>", None),
        ] {
            let mut cursor = Cursor::new(element);
            let child = cursor.child().unwrap();
            let mut draft = ItemDraft::default();
            read_other(&child, &mut cursor, &mut draft);
            let image = draft.named_image.map(|(url, _)| url);
            assert_eq!(image.as_deref(), expected, "{element}");
            assert!(cursor.child().is_none(), "{element}");
        }
    }
}
