//! Fast matching of selectors: most elements are excluded by name or class before the full selector is tried.

use scraper::Selector;
use scraper::error::SelectorErrorKind;

use super::css::{CssSelector, SelectorMemory};
use crate::parse::html::tree::{AttributeName, Element, ElementName, ElementNames};

/// A compiled list of selectors, `a.title, h2 > a`.
#[derive(Debug)]
pub(super) struct Matcher {
    selectors: Vec<QuickSelector>,
    /// The names of the elements that may match.
    pub(super) names: ElementNames,
}

/// A selector with conditions on the element itself, which are quick to check.
#[derive(Debug)]
struct QuickSelector {
    name: Option<ElementName>,
    class: Option<Box<str>>,
    css: CssSelector,
}

impl Matcher {
    /// Compiles a list of selectors.
    ///
    /// # Errors
    /// The reason why the list is invalid.
    pub(super) fn parse(css: &str) -> Result<Self, String> {
        Selector::parse(css).map_err(|error| reason(css, &error))?;
        // Escapes and comments are rare, and not worth a second CSS parser.
        let plain = !css.contains('\\') && !css.contains("/*");
        let selectors = plain.then(|| split(css).map(QuickSelector::parse).collect()).flatten();
        let unconditional = || {
            let css = CssSelector::parse(css)?;
            Some(vec![QuickSelector { name: None, class: None, css }])
        };
        let selectors = selectors.or_else(unconditional).unwrap_or_default();
        let names = selectors.iter().map(QuickSelector::names);
        Ok(Matcher { names: names.fold(ElementNames::default(), ElementNames::with), selectors })
    }

    /// Returns true if one of the selectors matches an element.
    pub(super) fn matches(&self, element: Element, memory: &SelectorMemory) -> bool {
        let mut selectors = self.selectors.iter();
        self.names.has(element.name)
            && selectors.any(|selector| {
                selector.may_match(element) && selector.css.matches(element, memory)
            })
    }
}

impl QuickSelector {
    fn parse(css: &str) -> Option<Self> {
        let last = last_compound(css);
        Some(QuickSelector { name: name(last), class: class(last), css: CssSelector::parse(css)? })
    }

    fn names(&self) -> ElementNames {
        self.name.map_or(ElementNames::ALL, ElementNames::of)
    }

    /// Returns false for elements that the selector cannot match.
    fn may_match(&self, element: Element) -> bool {
        let named = self.name.is_none_or(|name| name == element.name);
        let has = |class: &str| {
            element.attribute(AttributeName::CLASS).is_some_and(|all| all.contains(class))
        };
        named && self.class.as_deref().is_none_or(has)
    }
}

/// Splits `h2 a@href` into `h2 a` and `href`. The attribute is `None` if there is none.
pub(super) fn split_attribute(text: &str) -> (&str, Option<&str>) {
    let at = top_level(text).filter(|(_, byte)| *byte == b'@').last();
    at.map_or((text, None), |(at, _)| (&text[..at], Some(&text[at + 1..])))
}

/// Returns the bytes of a selector outside of brackets, parentheses and quotes, each with its offset.
fn top_level(css: &str) -> impl Iterator<Item = (usize, u8)> {
    let (mut open, mut quote, mut escaped) = (0_usize, None, false);
    css.bytes().enumerate().filter(move |(_, byte)| {
        if std::mem::take(&mut escaped) {
            return false;
        }
        match (byte, quote) {
            (b'\\', _) => escaped = true,
            (byte, Some(end)) if *byte == end => quote = None,
            (_, Some(_)) => {}
            (b'"' | b'\'', None) => quote = Some(*byte),
            (b'[' | b'(', None) => open += 1,
            (b']' | b')', None) => open = open.saturating_sub(1),
            _ => return open == 0,
        }
        false
    })
}

/// Splits a list of selectors.
fn split(css: &str) -> impl Iterator<Item = &str> {
    let commas = top_level(css).filter(|(_, byte)| *byte == b',').map(|(at, _)| at);
    let mut start = 0;
    commas.chain([css.len()]).map(move |end| {
        let selector = css[start..end].trim();
        start = end + 1;
        selector
    })
}

/// Returns the part of a selector for the element itself: `a.title` of `h2 > a.title`.
fn last_compound(css: &str) -> &str {
    let is_combinator = |byte: u8| byte.is_ascii_whitespace() || b">+~".contains(&byte);
    let last = top_level(css).filter(|(_, byte)| is_combinator(*byte)).last();
    &css[last.map_or(0, |(at, _)| at + 1)..]
}

/// Returns the element name that a compound selector begins with. A name with upper-case letters is not used: it matches
/// HTML elements regardless of case.
fn name(compound: &str) -> Option<ElementName> {
    let name = identifier(compound);
    let ends = compound[name.len()..].bytes().next().is_none_or(|byte| b".#[:".contains(&byte));
    (ends && !name.is_empty() && !name.bytes().any(|byte| byte.is_ascii_uppercase()))
        .then(|| ElementName::of(name))
        .filter(|name| *name != ElementName::OTHER)
}

/// Returns the first class that a compound selector requires.
fn class(compound: &str) -> Option<Box<str>> {
    let (dot, _) = top_level(compound).find(|(_, byte)| *byte == b'.')?;
    let class = identifier(&compound[dot + 1..]);
    (!class.is_empty()).then(|| class.into())
}

/// Returns the ASCII letters, digits, `-` and `_` that a text begins with.
fn identifier(text: &str) -> &str {
    let end =
        text.bytes().position(|byte| !(byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
    &text[..end.unwrap_or(text.len())]
}

/// Returns the reason why a selector is invalid, in one line.
fn reason(css: &str, error: &SelectorErrorKind) -> String {
    let reason = match error {
        _ if css.trim().is_empty() => "empty".to_owned(),
        SelectorErrorKind::UnexpectedToken => "unexpected character".to_owned(),
        SelectorErrorKind::EndOfLine => "unexpected end".to_owned(),
        // The names of the variants are the only description.
        SelectorErrorKind::UnexpectedSelectorParseError(kind) => match format!("{kind:?}").as_str()
        {
            "EmptySelector" => "expected a selector".to_owned(),
            name => words(name),
        },
        other => other.to_string().to_lowercase(),
    };
    format!("invalid CSS selector '{css}': {reason}")
}

/// Converts `DanglingCombinator` to `dangling combinator`.
fn words(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for character in name.chars() {
        if character.is_ascii_uppercase() && !out.is_empty() {
            out.push(' ');
        }
        out.push(character.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use scraper::Html;

    use super::*;
    use crate::parse::html::tree;

    #[test]
    fn splits_attributes() {
        for (text, expected) in [
            ("h2 a@href", ("h2 a", Some("href"))),
            ("@id", ("", Some("id"))),
            ("h2 a", ("h2 a", None)),
            ("a[href*='@']", ("a[href*='@']", None)),
            ("a[href*='@']@title", ("a[href*='@']", Some("title"))),
        ] {
            assert_eq!(split_attribute(text), expected);
        }
    }

    #[test]
    fn finds_names_and_classes_in_selectors() {
        for (css, expected_name, expected_class) in [
            ("a", Some("a"), None),
            ("h2 > a.title.big:not(.old)", Some("a"), Some("title")),
            (".titleline > a", Some("a"), None),
            ("div:is(.a, .b)", Some("div"), None),
            ("[title='a.b > c']", None, None),
            ("*.x", None, Some("x")),
            ("A.x", None, Some("x")),
            ("svg|a", None, None),
            ("a ~ #b", None, None),
        ] {
            let last = last_compound(css);
            assert_eq!(name(last).map(ElementName::text), expected_name, "{css}");
            assert_eq!(class(last).as_deref(), expected_class, "{css}");
        }
        assert_eq!(
            split("a[x=','], b:is(c, d) ,e").collect::<Vec<_>>(),
            ["a[x=',']", "b:is(c, d)", "e"]
        );
    }

    /// The quick conditions change no result, and the tree has the elements that scraper finds.
    #[test]
    fn matches_the_same_elements_as_scraper() {
        let html = "<main id=m class='a b'><h2 class='titleline x'><a class=tit href=1>t</a></h2>
             <p>x</p><SVG><linearGradient class=b/></SVG><p class=ab><a title='a,b'>y</a></main>";
        let (page, scraped) = (tree::parse(html), Html::parse_document(html));
        let memory = SelectorMemory::new(0);
        for css in [
            "a",
            "A",
            "P.ab, main.a > h2",
            ".a",
            ".titleline > a, a.none",
            "[title='a,b']",
            "[TITLE]",
            "p:is(.ab, .b) a",
            "linearGradient",
            "#m",
            "main.\\61",
            "p/* x */.ab",
            "*",
            "p:nth-child(2), p:last-of-type, svg:empty, :root",
            "main:has(a[href]), p:has(+ svg), h2 ~ p",
            "p:not(.ab)",
        ] {
            let (matcher, plain) = (Matcher::parse(css).unwrap(), Selector::parse(css).unwrap());
            let elements = page.nodes().filter_map(|node| node.element());
            let found = elements.filter(|element| matcher.matches(*element, &memory));
            let found: Vec<_> = found.map(|element| element.name_text().into_owned()).collect();
            let expected: Vec<_> =
                scraped.select(&plain).map(|element| element.value().name().to_owned()).collect();
            assert_eq!(found, expected, "{css}");
        }
    }
}
