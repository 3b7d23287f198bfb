//! The names of rules.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The interned name of a rule, cheap to copy and to compare.
///
/// The text of each name is allocated once and never freed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SiteName(&'static str);

impl SiteName {
    pub(super) fn new(name: &str) -> Self {
        static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
        let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
        let interned = names.get(name).copied();
        SiteName(interned.unwrap_or_else(|| {
            let name = Box::leak(Box::<str>::from(name));
            names.insert(name);
            name
        }))
    }

    /// Returns the name as text.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Debug for SiteName {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}
