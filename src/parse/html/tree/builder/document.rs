//! The insertion modes before the head and after the body, those of framesets, and the end of the page (sections
//! 13.2.6.4.1 to 13.2.6.4.3 and 13.2.6.4.18 to 13.2.6.4.23).

use std::ops::Range;

use super::super::element_name::ElementName;
use super::super::node::{Namespace, NodeKind};
use super::super::tokens::{EndTag, StartTag};
use super::{Mode, Span, Step, TreeBuilder};

/// Starts of public identifiers of document types in quirks mode (section 13.2.6.4.1), in lower case.
const QUIRKS_STARTS: [&str; 55] = [
    "+//silmaril//dtd html pro v0r11 19970101//",
    "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
    "-//ietf//dtd html 2.0 level 1//",
    "-//ietf//dtd html 2.0 level 2//",
    "-//ietf//dtd html 2.0 strict level 1//",
    "-//ietf//dtd html 2.0 strict level 2//",
    "-//ietf//dtd html 2.0 strict//",
    "-//ietf//dtd html 2.0//",
    "-//ietf//dtd html 2.1e//",
    "-//ietf//dtd html 3.0//",
    "-//ietf//dtd html 3.2 final//",
    "-//ietf//dtd html 3.2//",
    "-//ietf//dtd html 3//",
    "-//ietf//dtd html level 0//",
    "-//ietf//dtd html level 1//",
    "-//ietf//dtd html level 2//",
    "-//ietf//dtd html level 3//",
    "-//ietf//dtd html strict level 0//",
    "-//ietf//dtd html strict level 1//",
    "-//ietf//dtd html strict level 2//",
    "-//ietf//dtd html strict level 3//",
    "-//ietf//dtd html strict//",
    "-//ietf//dtd html//",
    "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer 2.0 html strict//",
    "-//microsoft//dtd internet explorer 2.0 html//",
    "-//microsoft//dtd internet explorer 2.0 tables//",
    "-//microsoft//dtd internet explorer 3.0 html strict//",
    "-//microsoft//dtd internet explorer 3.0 html//",
    "-//microsoft//dtd internet explorer 3.0 tables//",
    "-//netscape comm. corp.//dtd html//",
    "-//netscape comm. corp.//dtd strict html//",
    "-//o'reilly and associates//dtd html 2.0//",
    "-//o'reilly and associates//dtd html extended 1.0//",
    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
    "-//sq//dtd html 2.0 hotmetal + extensions//",
    "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
    "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
    "-//spyglass//dtd html 2.0 extended//",
    "-//sun microsystems corp.//dtd hotjava html//",
    "-//sun microsystems corp.//dtd hotjava strict html//",
    "-//w3c//dtd html 3 1995-03-24//",
    "-//w3c//dtd html 3.2 draft//",
    "-//w3c//dtd html 3.2 final//",
    "-//w3c//dtd html 3.2//",
    "-//w3c//dtd html 3.2s draft//",
    "-//w3c//dtd html 4.0 frameset//",
    "-//w3c//dtd html 4.0 transitional//",
    "-//w3c//dtd html experimental 19960712//",
    "-//w3c//dtd html experimental 970421//",
    "-//w3c//dtd w3 html//",
    "-//w3o//dtd w3 html 3.0//",
    "-//webtechs//dtd mozilla html 2.0//",
    "-//webtechs//dtd mozilla html//",
];

/// Public identifiers of document types in quirks mode.
const QUIRKS_IDENTIFIERS: [&str; 3] =
    ["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"];

/// The system identifier of a document type in quirks mode.
const QUIRKS_SYSTEM: &str = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";

/// Starts of public identifiers that mean quirks mode if there is no system identifier.
const QUIRKS_WITHOUT_SYSTEM: [&str; 2] =
    ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];

/// Returns true if a document type, without `<!doctype` and `>`, means quirks mode.
fn has_quirks(doctype: &str) -> bool {
    let doctype = doctype.trim_ascii_start();
    let name_end = doctype.find(|character: char| character.is_ascii_whitespace());
    let (name, rest) = doctype.split_at(name_end.unwrap_or(doctype.len()));
    if !name.eq_ignore_ascii_case("html") {
        return true;
    }
    let rest = rest.trim_ascii_start();
    if rest.is_empty() {
        return false;
    }
    let keyword = rest.get(..6).unwrap_or_default().to_ascii_lowercase();
    let identifiers = rest.get(6..).unwrap_or_default();
    let (public, system) = match &*keyword {
        "public" => match identifier(identifiers) {
            Some((public, rest)) if rest.trim_ascii().is_empty() => (Some(public), None),
            Some((public, rest)) => match identifier(rest) {
                Some((system, _)) => (Some(public), Some(system)),
                None => return true,
            },
            None => return true,
        },
        "system" => match identifier(identifiers) {
            Some((system, _)) => (None, Some(system)),
            None => return true,
        },
        _ => return true,
    };
    let public = public.unwrap_or_default().to_ascii_lowercase();
    QUIRKS_IDENTIFIERS.contains(&&*public)
        || QUIRKS_STARTS.iter().any(|start| public.starts_with(start))
        || system.is_some_and(|system| system.eq_ignore_ascii_case(QUIRKS_SYSTEM))
        || system.is_none() && QUIRKS_WITHOUT_SYSTEM.iter().any(|start| public.starts_with(start))
}

/// Returns an identifier in quotes, and the text after it.
fn identifier(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_ascii_start();
    let quote = text.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    text[1..].split_once(quote)
}

impl TreeBuilder<'_> {
    /// Processes a document type, of which only the mode matters.
    pub(in super::super) fn doctype(&mut self, range: Range<usize>, is_complete: bool) {
        self.flush_table_text();
        self.drops_line_feed = false;
        if self.mode == Mode::Initial {
            let text = self.tree.texts.text(Span::new(range.start, range.end));
            self.has_quirks = !is_complete || has_quirks(text);
            self.mode = Mode::BeforeHtml;
        }
    }

    pub(super) fn leave_initial(&mut self) -> Step {
        self.has_quirks = true;
        self.mode = Mode::BeforeHtml;
        Step::Again
    }

    pub(super) fn start_before_html(&mut self, tag: &StartTag) -> Step {
        if tag.name != ElementName::HTML {
            self.insert_root();
            return Step::Again;
        }
        let kind = NodeKind::Element(Namespace::Html, ElementName::HTML);
        let node = self.new_node(kind, tag.attributes);
        self.open_root(node);
        Step::Done
    }

    pub(super) fn end_before_html(&mut self, tag: EndTag) -> Step {
        if !ends_early_part(tag.name) {
            return Step::Done;
        }
        self.insert_root();
        Step::Again
    }

    pub(super) fn start_after_body(&mut self, tag: &StartTag) -> Step {
        if tag.name == ElementName::HTML {
            return self.start_in_body(tag);
        }
        self.mode = Mode::InBody;
        Step::Again
    }

    pub(super) fn end_after_body(&mut self, tag: EndTag) -> Step {
        if self.mode == Mode::AfterBody && tag.name == ElementName::HTML {
            self.mode = Mode::AfterAfterBody;
            return Step::Done;
        }
        self.mode = Mode::InBody;
        Step::Again
    }

    pub(super) fn start_in_frameset(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::HTML => return self.start_in_body(tag),
            ElementName::FRAMESET => {
                self.insert(tag);
            }
            ElementName::FRAME => {
                self.insert_void(tag);
            }
            ElementName::NOFRAMES => return self.start_in_head(tag),
            _ => {}
        }
        Step::Done
    }

    pub(super) fn end_in_frameset(&mut self, tag: EndTag) -> Step {
        if tag.name == ElementName::FRAMESET && self.open.len() > 1 {
            self.pop();
            if !self.current_is(ElementName::FRAMESET) {
                self.mode = Mode::AfterFrameset;
            }
        }
        Step::Done
    }

    pub(super) fn start_after_frameset(&mut self, tag: &StartTag) -> Step {
        match tag.name {
            ElementName::HTML => self.start_in_body(tag),
            ElementName::NOFRAMES => self.start_in_head(tag),
            _ => Step::Done,
        }
    }

    /// Inserts the elements that every page has.
    pub(super) fn end_document(&mut self) {
        if matches!(self.mode, Mode::Initial | Mode::BeforeHtml) {
            self.insert_root();
        }
        if self.mode == Mode::BeforeHead {
            self.insert_implied(ElementName::HEAD);
            self.mode = Mode::InHead;
        }
        while matches!(self.mode, Mode::InHeadNoscript | Mode::InHead) {
            self.pop();
            self.mode = match self.mode {
                Mode::InHeadNoscript => Mode::InHead,
                _ => Mode::AfterHead,
            };
        }
        while !self.template_modes.is_empty() && self.has_open(ElementName::TEMPLATE) {
            self.pop_until(ElementName::TEMPLATE);
            self.clear_formatting();
            self.template_modes.pop();
            self.reset_mode();
        }
        if self.mode == Mode::InHead {
            self.pop();
            self.mode = Mode::AfterHead;
        }
        if self.mode == Mode::AfterHead {
            self.insert_implied(ElementName::BODY);
        }
    }
}

/// Returns true for the end tags that imply the elements before them.
pub(super) fn ends_early_part(name: ElementName) -> bool {
    matches!(name, ElementName::HEAD | ElementName::BODY | ElementName::HTML | ElementName::BR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_document_types_in_quirks_mode() {
        for (doctype, expected) in [
            (" html", false),
            ("", true),
            (" svg", true),
            (" HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\"", true),
            (" html PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN'", true),
            (
                " html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"http://www.w3.org/loose.dtd\"",
                false,
            ),
            (" html public \"-//W3C//DTD XHTML 1.0 Strict//EN\"'x'", false),
            (" html SYSTEM 'about:legacy-compat'", false),
            (" html SYSTEM 'a", true),
            (" html foo", true),
        ] {
            assert_eq!(has_quirks(doctype), expected, "{doctype}");
        }
    }
}
