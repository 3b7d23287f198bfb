//! The integration tests, in one binary: each would otherwise link the whole crate again.

mod common;

mod arrow;
mod bad_input;
mod cli;
#[cfg(unix)]
mod compare;
mod containers;
#[cfg(unix)]
mod engine_example;
mod fields;
#[cfg(unix)]
mod gate;
mod generate;
mod golden;
mod install;
mod properties;
mod provenance;
#[cfg(unix)]
mod python;
mod reports;
mod rules;
mod scale;
mod selection;
mod streaming;
mod web_archives;
