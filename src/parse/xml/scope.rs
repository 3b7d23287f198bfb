//! Inherited properties of elements: namespaces, `xml:base` and `xml:lang`.

use std::borrow::Cow;
use std::cell::Cell;

use super::attributes::attributes;
use super::namespace::Namespace;
use crate::parse::inheritance::MAX_BASE_LENGTH;
use crate::parse::language::language_tag;
use crate::parse::text::unescape;
use crate::parse::url::resolve;

/// Maximum number of declarations in scope, more than real documents have. Each element searches them.
const MAX_DECLARATIONS: usize = 256;

/// The declarations in scope, outermost first.
#[derive(Clone, Default)]
pub(super) struct Scopes<'a> {
    declarations: Vec<Declaration<'a>>,
    /// The namespaces of no prefix and of the last other one, until a declaration is added or removed.
    unprefixed: Cell<Option<Namespace>>,
    prefixed: Cell<Option<(&'a str, Namespace)>>,
}

#[derive(Clone, PartialEq)]
struct Declaration<'a> {
    /// Depth of the declaring element.
    depth: usize,
    value: Inherited<'a>,
}

/// An inherited property.
#[derive(Clone, PartialEq)]
enum Inherited<'a> {
    Namespace(&'a str, Namespace),
    Base(Cow<'a, str>),
    Language(Cow<'a, str>),
}

impl<'a> Scopes<'a> {
    /// Adds the declarations in the tag of an element at `depth`.
    pub(super) fn enter(&mut self, depth: usize, tag: &'a str) {
        for (name, value) in attributes(tag) {
            if self.declarations.len() < MAX_DECLARATIONS
                && let Some(value) = self.declaration(name, value)
            {
                self.declare(depth, value);
            }
        }
    }

    fn declare(&mut self, depth: usize, value: Inherited<'a>) {
        self.declarations.push(Declaration { depth, value });
        self.forget();
    }

    fn forget(&mut self) {
        (self.unprefixed, self.prefixed) = Default::default();
    }

    /// Binds a prefix to a namespace inside the element at `depth`, whatever the document declares for it.
    #[cold]
    pub(super) fn bind(&mut self, depth: usize, prefix: &'a str, namespace: Namespace) {
        if self.declarations.len() < MAX_DECLARATIONS {
            self.declare(depth, Inherited::Namespace(prefix, namespace));
        }
    }

    fn declaration(&self, name: &'a str, value: &'a str) -> Option<Inherited<'a>> {
        match name {
            "xmlns" => Some(Inherited::Namespace("", Namespace::from_declaration("", value))),
            "xml:base" => {
                // Nested relative bases grow with the depth.
                let base = resolve(unescape(value.trim()), self.base());
                (base.len() <= MAX_BASE_LENGTH).then_some(Inherited::Base(base))
            }
            // An empty value means that the language is unknown (XML 1.0, section 2.12).
            "xml:lang" if value.trim().is_empty() => Some(Inherited::Language(Cow::Borrowed(""))),
            "xml:lang" => language_tag(unescape(value.trim())).map(Inherited::Language),
            _ => {
                let prefix = name.strip_prefix("xmlns:")?;
                Some(Inherited::Namespace(prefix, Namespace::from_declaration(prefix, value)))
            }
        }
    }

    /// Removes the declarations of elements below `depth`.
    #[inline]
    pub(super) fn leave(&mut self, depth: usize) {
        while self.declarations.last().is_some_and(|declaration| declaration.depth > depth) {
            self.declarations.pop();
            self.forget();
        }
    }

    #[inline]
    pub(super) fn namespace(&self, prefix: &'a str) -> Namespace {
        if prefix.is_empty() {
            return self.unprefixed.get().unwrap_or_else(|| {
                let namespace = self.find_namespace("");
                self.unprefixed.set(Some(namespace));
                namespace
            });
        }
        match self.prefixed.get() {
            Some((known, namespace)) if known == prefix => namespace,
            _ => {
                let namespace = self.find_namespace(prefix);
                self.prefixed.set(Some((prefix, namespace)));
                namespace
            }
        }
    }

    fn find_namespace(&self, prefix: &str) -> Namespace {
        let declared = self.innermost(|value| match value {
            Inherited::Namespace(known, namespace) if *known == prefix => Some(*namespace),
            _ => None,
        });
        declared.unwrap_or_else(|| Namespace::from_undeclared_prefix(prefix))
    }

    pub(super) fn base(&self) -> Option<&str> {
        self.innermost(|value| match value {
            Inherited::Base(base) => Some(&**base),
            _ => None,
        })
    }

    pub(super) fn language(&self) -> Option<Cow<'a, str>> {
        self.innermost(|value| match value {
            Inherited::Language(language) => Some(language.clone()),
            _ => None,
        })
        .filter(|language| !language.is_empty())
    }

    /// Returns the language that the element at `depth` itself declares.
    #[inline]
    pub(super) fn language_at(&self, depth: usize) -> Option<Cow<'a, str>> {
        let declares = self.declarations.last().is_some_and(|last| last.depth == depth);
        if declares { self.declared_language(depth) } else { None }
    }

    #[cold]
    fn declared_language(&self, depth: usize) -> Option<Cow<'a, str>> {
        let own = self.declarations.iter().rev().take_while(|one| one.depth == depth);
        let mut languages = own.filter_map(|declaration| match &declaration.value {
            Inherited::Language(language) => Some(language.clone()),
            _ => None,
        });
        languages.next().filter(|language| !language.is_empty())
    }

    /// Returns true if the same declarations are in scope.
    pub(super) fn has_declarations_of(&self, other: &Scopes) -> bool {
        self.declarations == other.declarations
    }

    fn innermost<'s, T>(&'s self, select: impl Fn(&'s Inherited<'a>) -> Option<T>) -> Option<T> {
        self.declarations.iter().rev().find_map(|declaration| select(&declaration.value))
    }
}
