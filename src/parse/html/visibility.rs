//! Elements that are not shown, as far as their own attributes say. Style sheets are not read.

use crate::parse::html::tree::{AttributeName, Element, ElementName};

/// The visibility of an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Visibility {
    #[default]
    Shown,
    /// Shown, but not read aloud: a decoration, or text that is there a second time in other words.
    Decorative,
    /// Read aloud, but not shown: what a decoration means, or where a link leads.
    Spoken,
    Hidden,
}

/// Returns the visibility of an element according to its attributes.
pub(super) fn of(element: Element) -> Visibility {
    let known = element
        .attributes()
        .filter_map(|attribute| Some(by_attribute(attribute.name(), attribute.known_value()?)));
    shown_by_script(element, known.max().unwrap_or_default())
}

/// Returns the visibility that one attribute gives to its element.
pub(super) fn by_attribute(name: AttributeName, value: &str) -> Visibility {
    match name {
        // Text that a browser shows when a search finds it is meant for readers (section 6.1).
        AttributeName::HIDDEN if value.eq_ignore_ascii_case("until-found") => Visibility::Shown,
        AttributeName::HIDDEN => Visibility::Hidden,
        AttributeName::STYLE if hides(value) => Visibility::Hidden,
        AttributeName::ARIA_HIDDEN if value.eq_ignore_ascii_case("true") => Visibility::Decorative,
        AttributeName::CLASS if is_spoken(value) => Visibility::Spoken,
        AttributeName::POPOVER => Visibility::Hidden,
        _ => Visibility::Shown,
    }
}

/// Corrects the visibility of an element that every page with scripts shows: the page as a whole, and a part that was
/// sent late.
pub(super) fn shown_by_script(element: Element, visibility: Visibility) -> Visibility {
    let is_page = || matches!(element.name, ElementName::HTML | ElementName::BODY);
    if visibility != Visibility::Shown && (is_page() || is_late_part(element)) {
        return Visibility::Shown;
    }
    visibility
}

/// Returns true for a part of the page that React sent late: `<div hidden id="S:1f">`. A script moves it to its place.
fn is_late_part(element: Element) -> bool {
    let id = element.attribute(AttributeName::ID);
    let number = id.and_then(|id| Some(id.rsplit_once("S:")?.1));
    number.is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// Returns true for the names by which Bootstrap, WordPress, Drupal and others mark text for screen readers, also after a
/// prefix: `wp-sr-only`.
fn is_spoken(class: &str) -> bool {
    class.split_ascii_whitespace().any(|name| match name.as_bytes() {
        [.., b'y'] => {
            name.ends_with("sr-only") && !name.ends_with("not-sr-only")
                || matches!(name, "sronly" | "screen-reader-only")
        }
        [.., b'n'] => name.ends_with("visually-hidden") || name.ends_with("visuallyhidden"),
        [.., b't' | b'r'] => {
            matches!(name, "screen-reader-text" | "screen-reader" | "screenreader")
        }
        [.., b'e'] => name == "element-invisible",
        _ => false,
    })
}

/// Returns true for a template that is the shadow tree of the element around it (section 4.12.3). Other templates are
/// never shown. `shadowroot` is the name of the attribute before it was standardized.
pub(super) fn is_shadow_root(template: Element) -> bool {
    let is_mode = |name| matches!(name, AttributeName::SHADOWROOTMODE | AttributeName::SHADOWROOT);
    template.attributes().any(|attribute| is_mode(attribute.name()))
}

/// Returns true for an inline style that hides an element. Of two declarations of a property the last one counts.
fn hides(style: &str) -> bool {
    let (mut displayed, mut visible) = (true, true);
    for declaration in style.split(';') {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let value = value.split('!').next().unwrap_or_default().trim_ascii();
        let is = |word: &str| value.eq_ignore_ascii_case(word);
        let property = property.trim_ascii();
        if property.eq_ignore_ascii_case("display") {
            displayed = !is("none");
        } else if property.eq_ignore_ascii_case("visibility") {
            visible = !is("hidden") && !is("collapse");
        }
    }
    !displayed || !visible
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::html::tree;

    #[test]
    fn recognizes_elements_that_are_not_shown() {
        use Visibility::{Decorative, Hidden, Shown, Spoken};
        for (tag, expected) in [
            ("p", Shown),
            ("p hidden", Hidden),
            ("p HIDDEN=''", Hidden),
            ("p hidden=hidden", Hidden),
            ("p hidden=until-found", Shown),
            ("p aria-hidden=true", Decorative),
            ("p aria-hidden=false", Shown),
            ("p aria-hidden=true hidden", Hidden),
            ("p popover", Hidden),
            ("p class='a sr-only'", Spoken),
            ("p class='wp-sr-only b'", Spoken),
            ("p class='sr-only focus:not-sr-only'", Spoken),
            ("p class=not-sr-only", Shown),
            ("p class=visually-hidden", Spoken),
            ("p class=u-visuallyhidden", Spoken),
            ("p class=screen-reader-text", Spoken),
            ("p class=screen-reader-only", Spoken),
            ("p class=element-invisible", Spoken),
            ("p class='hidden sr-article weather'", Shown),
            ("p style='display:none'", Hidden),
            ("p style='color: red; DISPLAY : None !important'", Hidden),
            ("p style='visibility: hidden;'", Hidden),
            ("p style='visibility:collapse'", Hidden),
            ("p style='display:none;display:block'", Shown),
            ("p style='--display:none;content:\"display\"'", Shown),
            ("p style='display:block;visibility:visible'", Shown),
            ("p style='content-visibility:auto'", Shown),
            ("p style='display'", Shown),
            ("div hidden id=S:0", Shown),
            ("div hidden id=p-S:1f", Shown),
            ("div hidden id=S:", Hidden),
            ("div hidden id=S:story", Hidden),
        ] {
            let html = format!("<body style='visibility:hidden'><{tag}>text");
            let page = tree::parse(&html);
            let elements = page.nodes().filter_map(|node| node.element());
            let visible: Vec<_> = elements.map(of).collect();
            assert_eq!(visible.last(), Some(&expected), "{tag}");
            assert!(visible[..visible.len() - 1].iter().all(|found| *found == Shown), "{tag}");
        }
    }
}
