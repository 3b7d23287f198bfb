//! The Python package `newsparse`: the same parser, without the GIL.
//!
//! Parsing runs detached from the interpreter. Text becomes Python strings when an attribute is read, so that whoever wants
//! titles does not pay for bodies.

mod batches;
mod benchmark;
mod buffer;
mod diagnostics;
mod document;
mod errors;
mod extraction;
mod file;
mod fork;
mod input;
mod item;
mod parsed;
mod paths;
mod rules;
mod segment;
mod values;

use pyo3::prelude::*;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The compiled part of the package. Everything in it is safe to share between threads.
#[pymodule(gil_used = false)]
mod _newsparse {
    #[pymodule_export]
    use super::batches::{RecordBatches, record_batches};
    #[pymodule_export]
    use super::benchmark::benchmark;
    #[pymodule_export]
    use super::document::{Document, parse};
    #[pymodule_export]
    use super::extraction::{Extraction, extract};
    #[pymodule_export]
    use super::fork::after_fork;
    #[pymodule_export]
    use super::item::NewsItem;
    #[pymodule_export]
    use super::rules::Rules;
    #[pymodule_export]
    use super::segment::{FileSegment, segments};

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name of the attribute in Python")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
