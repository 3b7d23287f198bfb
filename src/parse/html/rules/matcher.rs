//! Selectors, made fast: most elements are told apart by name and class before a selector is tried.

use html5ever::LocalName;
use scraper::error::SelectorErrorKind;
use scraper::{ElementRef, Selector};

/// A compiled list of selectors, `a.title, h2 > a`.
#[derive(Debug)]
pub(super) struct Matcher {
    parts: Vec<QuickSelector>,
}

/// One selector, and what the element itself must be for it to match at all.
#[derive(Debug)]
struct QuickSelector {
    name: Option<LocalName>,
    class: Option<Box<str>>,
    css: Selector,
}

impl Matcher {
    /// Compiles a list of selectors, or tells what is wrong with it.
    pub(super) fn parse(css: &str) -> Result<Self, String> {
        let whole = Selector::parse(css).map_err(|error| reason(css, &error))?;
        // Escapes and comments are rare, and not worth a second reader of CSS.
        let plain = !css.contains('\\') && !css.contains("/*");
        let parts = plain.then(|| split(css).map(QuickSelector::parse).collect()).flatten();
        let unknown = || vec![QuickSelector { name: None, class: None, css: whole }];
        Ok(Matcher { parts: parts.unwrap_or_else(unknown) })
    }

    /// True if one of the selectors matches the element.
    pub(super) fn matches(&self, element: &ElementRef) -> bool {
        self.parts.iter().any(|part| part.may_match(element) && part.css.matches(element))
    }
}

impl QuickSelector {
    fn parse(css: &str) -> Option<Self> {
        let last = last_compound(css);
        Some(QuickSelector {
            name: name(last),
            class: class(last),
            css: Selector::parse(css).ok()?,
        })
    }

    fn may_match(&self, element: &ElementRef) -> bool {
        let element = element.value();
        let named = self.name.as_ref().is_none_or(|name| *name == element.name.local);
        let has = |class: &str| element.attr("class").is_some_and(|all| all.contains(class));
        named && self.class.as_deref().is_none_or(has)
    }
}

/// `h2 a@href` → `h2 a` and `href`; the attribute is `None` where none is named.
pub(super) fn split_attribute(text: &str) -> (&str, Option<&str>) {
    let at = top_level(text).filter(|(_, byte)| *byte == b'@').last();
    at.map_or((text, None), |(at, _)| (&text[..at], Some(&text[at + 1..])))
}

/// The bytes of a selector outside of brackets, parentheses and quotes, each with its place.
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

/// The selectors of a list.
fn split(css: &str) -> impl Iterator<Item = &str> {
    let commas = top_level(css).filter(|(_, byte)| *byte == b',').map(|(at, _)| at);
    let mut start = 0;
    commas.chain([css.len()]).map(move |end| {
        let part = css[start..end].trim();
        start = end + 1;
        part
    })
}

/// What a selector says of the element itself: `a.title` of `h2 > a.title`.
fn last_compound(css: &str) -> &str {
    let is_combinator = |byte: u8| byte.is_ascii_whitespace() || b">+~".contains(&byte);
    let last = top_level(css).filter(|(_, byte)| is_combinator(*byte)).last();
    &css[last.map_or(0, |(at, _)| at + 1)..]
}

/// The element name that a compound begins with. One with capitals would match HTML's elements in any case.
fn name(compound: &str) -> Option<LocalName> {
    let name = identifier(compound);
    let ends = compound[name.len()..].bytes().next().is_none_or(|byte| b".#[:".contains(&byte));
    (ends && !name.is_empty() && !name.bytes().any(|byte| byte.is_ascii_uppercase()))
        .then(|| LocalName::from(name))
}

/// The first class that a compound asks for.
fn class(compound: &str) -> Option<Box<str>> {
    let (dot, _) = top_level(compound).find(|(_, byte)| *byte == b'.')?;
    let class = identifier(&compound[dot + 1..]);
    (!class.is_empty()).then(|| class.into())
}

/// The letters, digits, `-` and `_` of ASCII that a text begins with.
fn identifier(text: &str) -> &str {
    let end =
        text.bytes().position(|byte| !(byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
    &text[..end.unwrap_or(text.len())]
}

/// What is wrong with a selector, in one line.
fn reason(css: &str, error: &SelectorErrorKind) -> String {
    let reason = match error {
        _ if css.trim().is_empty() => "it is empty".to_owned(),
        SelectorErrorKind::UnexpectedToken => "it holds a character out of place".to_owned(),
        SelectorErrorKind::EndOfLine => "it ends too early".to_owned(),
        // Named like `DanglingCombinator`.
        SelectorErrorKind::UnexpectedSelectorParseError(kind) => match format!("{kind:?}").as_str()
        {
            "EmptySelector" => "there is none where one should begin".to_owned(),
            name => words(name),
        },
        other => other.to_string().to_lowercase(),
    };
    format!("'{css}' is no CSS selector: {reason}")
}

/// `DanglingCombinator` → `dangling combinator`.
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

    #[test]
    fn attributes_are_split_off() {
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
    fn names_and_classes_are_told_before_a_selector_is_tried() {
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
            assert_eq!(name(last).as_deref(), expected_name, "{css}");
            assert_eq!(class(last).as_deref(), expected_class, "{css}");
        }
        assert_eq!(
            split("a[x=','], b:is(c, d) ,e").collect::<Vec<_>>(),
            ["a[x=',']", "b:is(c, d)", "e"]
        );
    }

    /// What is told beforehand changes no answer.
    #[test]
    fn matching_is_that_of_the_plain_selectors() {
        let page = Html::parse_document(
            "<main id=m class='a b'><h2 class='titleline x'><a class=tit href=1>t</a></h2>
             <p>x</p><SVG><linearGradient class=b/></SVG><p class=ab><a title='a,b'>y</a></main>",
        );
        for css in [
            "a",
            "A",
            "P.ab, main.a > h2",
            ".a",
            ".titleline > a, a.none",
            "[title='a,b']",
            "p:is(.ab, .b) a",
            "linearGradient",
            "#m",
            "main.\\61",
            "p/* x */.ab",
            "*",
        ] {
            let (matcher, plain) = (Matcher::parse(css).unwrap(), Selector::parse(css).unwrap());
            for element in page.tree.nodes().filter_map(ElementRef::wrap) {
                assert_eq!(
                    matcher.matches(&element),
                    plain.matches(&element),
                    "{css}: {element:?}"
                );
            }
        }
    }
}
