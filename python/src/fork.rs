//! Detection of a fork. The child has none of the threads of its parent, and what they held is locked forever.

use std::sync::atomic::{AtomicU64, Ordering};

use pyo3::prelude::*;

/// Number of forks between the import of the module and this process.
static FORKS: AtomicU64 = AtomicU64::new(0);

/// Count a fork. Python calls this in the child.
#[pyfunction]
pub(crate) fn after_fork() {
    FORKS.fetch_add(1, Ordering::Relaxed);
}

/// A process: the one in which the value was created.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Process(u64);

impl Process {
    pub(crate) fn this() -> Self {
        Process(FORKS.load(Ordering::Relaxed))
    }
}
