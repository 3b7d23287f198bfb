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
#[cfg(unix)]
mod peers;
mod properties;
mod provenance;
#[cfg(unix)]
mod python;
mod reports;
mod rules;
mod saved;
mod scale;
mod schemas;
mod selection;
mod streaming;
mod trackers;
mod web_archives;
