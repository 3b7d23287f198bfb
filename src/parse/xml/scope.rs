//! What elements pass on to those inside them: namespaces, `xml:base` and `xml:lang`.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::element::attributes;
use super::namespace::Namespace;
use crate::parse::text::unescape;
use crate::parse::url::resolve;

/// More than any real document has in force at once; each element looks through them.
const MAX_DECLARATIONS: usize = 256;

/// Relative bases inside each other grow; past this, in bytes, they are no addresses any more.
const MAX_BASE_LENGTH: usize = 2048;

/// What every declaration begins with: `xmlns`, `xml:base` and `xml:lang`.
static XML: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("xml"));

/// The declarations in force, outermost first.
#[derive(Default)]
pub(super) struct Scopes<'a> {
    declarations: Vec<Declaration<'a>>,
}

struct Declaration<'a> {
    /// How deep the element that declares it lies.
    depth: usize,
    what: What<'a>,
}

enum What<'a> {
    Prefix(&'a str, Namespace),
    Base(Cow<'a, str>),
    Language(Cow<'a, str>),
}

impl<'a> Scopes<'a> {
    /// Takes up what the tag of an element at that depth declares.
    pub(super) fn enter(&mut self, depth: usize, tag: &'a str) {
        if XML.find(tag.as_bytes()).is_none() {
            return;
        }
        for (name, value) in attributes(tag) {
            if self.declarations.len() < MAX_DECLARATIONS
                && let Some(what) = self.declaration(name, value)
            {
                self.declarations.push(Declaration { depth, what });
            }
        }
    }

    fn declaration(&self, name: &'a str, value: &'a str) -> Option<What<'a>> {
        match name {
            "xmlns" => Some(What::Prefix("", Namespace::named(value))),
            "xml:base" => {
                let base = resolve(unescape(value.trim()), self.base());
                (base.len() <= MAX_BASE_LENGTH).then_some(What::Base(base))
            }
            "xml:lang" => Some(What::Language(unescape(value.trim()))),
            _ => Some(What::Prefix(name.strip_prefix("xmlns:")?, Namespace::named(value))),
        }
    }

    /// Forgets what elements deeper than that declared.
    #[inline]
    pub(super) fn leave(&mut self, depth: usize) {
        while self.declarations.last().is_some_and(|declaration| declaration.depth > depth) {
            self.declarations.pop();
        }
    }

    pub(super) fn namespace(&self, prefix: &str) -> Namespace {
        let declared = self.innermost(|what| match what {
            What::Prefix(known, namespace) if *known == prefix => Some(*namespace),
            _ => None,
        });
        declared.unwrap_or_else(|| Namespace::of_undeclared(prefix))
    }

    pub(super) fn base(&self) -> Option<&str> {
        self.innermost(|what| match what {
            What::Base(base) => Some(&**base),
            _ => None,
        })
    }

    pub(super) fn language(&self) -> Option<Cow<'a, str>> {
        self.innermost(|what| match what {
            What::Language(language) => Some(language.clone()),
            _ => None,
        })
        .filter(|language| !language.is_empty())
    }

    fn innermost<'s, T>(&'s self, wanted: impl Fn(&'s What<'a>) -> Option<T>) -> Option<T> {
        self.declarations.iter().rev().find_map(|declaration| wanted(&declaration.what))
    }
}
