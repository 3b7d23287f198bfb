//! The names of rules.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// The name of a rule, cheap to copy and to compare.
///
/// The text behind it is kept as long as the program runs, once for each name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SiteName(&'static str);

impl SiteName {
    pub(super) fn new(name: &str) -> Self {
        static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
        let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
        let known = names.get(name).copied();
        SiteName(known.unwrap_or_else(|| {
            let name = Box::leak(Box::<str>::from(name));
            names.insert(name);
            name
        }))
    }

    /// The name as it stands in the rule.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Debug for SiteName {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}
