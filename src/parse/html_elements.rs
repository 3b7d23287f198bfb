//! Lists of HTML elements, each in one place.
//!
//! Section numbers are those of the [HTML Living Standard](https://html.spec.whatwg.org/multipage/). Lists for the DOM
//! compare interned names; lists for markup in feeds are plain text, as feeds are read without a DOM.

use super::html::tree::ElementName;

/// Elements whose end tag may be omitted (section 13.1.2.4), except `caption`.
pub(super) fn has_optional_end_tag(name: ElementName) -> bool {
    matches!(
        name,
        ElementName::BODY
            | ElementName::COLGROUP
            | ElementName::DD
            | ElementName::DT
            | ElementName::HEAD
            | ElementName::HTML
            | ElementName::LI
            | ElementName::OPTGROUP
            | ElementName::OPTION
            | ElementName::P
            | ElementName::RP
            | ElementName::RT
            | ElementName::TBODY
            | ElementName::TD
            | ElementName::TFOOT
            | ElementName::TH
            | ElementName::THEAD
            | ElementName::TR
    )
}

/// Elements whose content is text, without elements (sections 13.1.2 and 13.2.6.4.7).
pub(super) fn is_raw_text(name: ElementName) -> bool {
    matches!(
        name,
        ElementName::IFRAME
            | ElementName::NOEMBED
            | ElementName::NOFRAMES
            | ElementName::SCRIPT
            | ElementName::STYLE
            | ElementName::TEXTAREA
            | ElementName::TITLE
            | ElementName::XMP
    )
}

/// Elements whose text is not content: `script` (section 4.12.1) and `style` (section 4.2.6).
pub(super) fn is_script_or_style(name: ElementName) -> bool {
    matches!(name, ElementName::SCRIPT | ElementName::STYLE)
}

/// Elements that are rendered on lines of their own (sections 15.3.3 to 15.3.8).
pub(super) fn is_block(name: ElementName) -> bool {
    matches!(
        name,
        ElementName::ARTICLE
            | ElementName::ASIDE
            | ElementName::BLOCKQUOTE
            | ElementName::DD
            | ElementName::DIV
            | ElementName::DL
            | ElementName::DT
            | ElementName::FIGCAPTION
            | ElementName::FIGURE
            | ElementName::FOOTER
            | ElementName::H1
            | ElementName::H2
            | ElementName::H3
            | ElementName::H4
            | ElementName::H5
            | ElementName::H6
            | ElementName::HEADER
            | ElementName::HR
            | ElementName::LI
            | ElementName::OL
            | ElementName::P
            | ElementName::PRE
            | ElementName::SECTION
            | ElementName::TABLE
            | ElementName::TR
            | ElementName::UL
    )
}

/// Elements at whose start a word ends in names, dates and titles. `time` is inline, but often follows a name without
/// white space.
pub(super) fn separates_words(name: ElementName) -> bool {
    matches!(
        name,
        ElementName::BR
            | ElementName::DIV
            | ElementName::LI
            | ElementName::P
            | ElementName::SECTION
            | ElementName::TIME
            | ElementName::UL
    )
}

/// Elements that occur in the titles of feeds: phrasing content (section 3.2.5.2.5), the obsolete `font` and `nobr`,
/// and the `div` and `p` that some feeds wrap a title in.
pub(super) const TITLE_MARKUP: [&str; 24] = [
    "a", "abbr", "b", "br", "cite", "code", "del", "div", "em", "font", "i", "img", "ins", "mark",
    "nobr", "p", "q", "s", "small", "span", "strong", "sub", "sup", "u",
];

/// All elements of HTML (section 4) and the obsolete ones (section 16.2).
#[rustfmt::skip]
pub(super) const HTML_ELEMENTS: [&str; 138] = [
    "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b",
    "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "br",
    "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist",
    "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em",
    "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1",
    "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html",
    "i", "iframe", "img", "input", "ins", "kbd", "keygen", "label", "legend", "li",
    "link", "main", "map", "mark", "marquee", "menu", "menuitem", "meta", "meter", "nav",
    "nobr", "noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p",
    "param", "picture", "plaintext", "pre", "progress", "q", "rb", "rp", "rt", "rtc",
    "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "source",
    "spacer", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table",
    "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr",
    "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
];

/// Elements of HTML that separate words in titles even without white space around them.
#[rustfmt::skip]
pub(super) const TITLE_BREAKS: [&str; 30] = [
    "article", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
    "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
];

/// Elements that are common in the HTML content of feeds and are elements of no feed format.
pub(super) const CONTENT_MARKUP: [&str; 30] = [
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "center",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "small",
    "span",
    "strong",
    "table",
    "u",
    "ul",
];

/// Elements that a fragment of HTML starts with: flow content (section 3.2.5.2.2) that news agencies use.
pub(super) const FRAGMENT_START: [&str; 16] = [
    "article",
    "blockquote",
    "div",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "img",
    "ol",
    "p",
    "pre",
    "section",
    "span",
    "table",
    "ul",
];

/// Elements of HTML and NITF that separate words even without white space around them.
pub(super) const WORD_SEPARATORS: [&str; 5] = ["br", "hl2", "li", "p", "td"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_hold_each_element_once() {
        for list in [
            &TITLE_MARKUP[..],
            &TITLE_BREAKS,
            &HTML_ELEMENTS,
            &CONTENT_MARKUP,
            &FRAGMENT_START,
            &WORD_SEPARATORS,
        ] {
            assert!(list.is_sorted_by(|one, next| one < next), "{list:?}");
        }
    }
}
