//! Reading a part of a document, which starts at a child of the innermost open element, with a cursor of its own.
//!
//! The cursor of a part knows the open elements and what is declared in them, and the text of the part alone. What it
//! reads is what the cursor of the document would read there, as long as it is [undisturbed](Cursor::is_undisturbed):
//!
//! - each search has found its target within the part. A construct that the part does not complete is a parse error, if
//!   only that of its end.
//! - nothing was recovered. Recovery may depend on text after the part, and leaves other elements open.
//! - no scan of recovery met its limit, and that of the document [has room](Cursor::take_over) for all of them.

use std::ops::Range;

use super::{Cursor, MAX_RESCANS};

impl<'a> Cursor<'a> {
    /// Returns the whole document.
    pub(crate) fn document(&self) -> &'a str {
        self.document
    }

    /// Returns a cursor for a part of the document. The open elements are those of this cursor.
    pub(crate) fn in_part(&self, part: Range<usize>) -> Cursor<'a> {
        Cursor {
            open: self.open.clone(),
            scopes: self.scopes.clone(),
            ..Cursor::new(&self.document[part])
        }
    }

    /// Returns the position of the cursor if it is between two children of the innermost open element; `None` if the end
    /// of an element or a child was read already.
    pub(crate) fn between_children(&self) -> Option<usize> {
        let is_between = !self.is_empty && self.pending_ends == 0 && self.pending_child.is_none();
        is_between.then_some(self.position)
    }

    /// Skips the text between two children. Returns the position of the next tag.
    pub(crate) fn next_tag(&mut self) -> Option<usize> {
        self.between_children()?;
        self.skip_text();
        Some(self.position)
    }

    /// Returns true if the same elements are open as in another cursor, with the same declarations.
    pub(crate) fn has_context_of(&self, other: &Cursor) -> bool {
        self.open == other.open
            && self.scopes.has_declarations_of(&other.scopes)
            && self.entities.is_empty()
            && other.entities.is_empty()
    }

    /// Returns the qualified name of the innermost open element.
    pub(crate) fn name(&self) -> Option<&'a str> {
        self.open.last().copied()
    }

    /// Returns the number of open elements.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Returns true if the document was well-formed so far, declares no entities, and recovery met no limit.
    pub(crate) fn is_undisturbed(&self) -> bool {
        self.error.is_none()
            && self.entities.is_empty()
            && self.rescan_budget >= self.document.len()
    }

    /// Returns the number of bytes that were scanned again.
    pub(crate) fn rescanned(&self) -> usize {
        rescan_budget(self.document) - self.rescan_budget
    }

    /// Moves to a position up to which another cursor has read, undisturbed. `rescanned` is the number of bytes that it
    /// scanned again. Returns false if that is too many.
    pub(crate) fn take_over(&mut self, position: usize, rescanned: usize) -> bool {
        match self.rescan_budget.checked_sub(rescanned) {
            Some(rest) if rest >= self.document.len() => {
                self.rescan_budget = rest;
                self.position = position;
                true
            }
            _ => false,
        }
    }
}

/// Returns the number of bytes that recovery may scan again.
pub(super) fn rescan_budget(document: &str) -> usize {
    document.len() * MAX_RESCANS + MAX_RESCANS
}
