//! `examples/engine.rs` as an engine. `cargo test` builds it; a run of this test binary alone may not.

use std::path::Path;

use crate::common::engines::{Bench, engine, report};

#[test]
fn a_closure_is_an_engine_of_compare() {
    let program = Path::new(env!("CARGO_BIN_EXE_newsparse")).with_file_name("examples/engine");
    if !program.exists() {
        eprintln!("not tested: build the examples first");
        return;
    }
    let bench = Bench::new();
    let engine_argument = ["--engine".to_owned(), format!("mine='{}' {{}}", program.display())];
    let report = report(&bench.compare(&[engine_argument], &["--json"]).code(0));
    let mine = engine(&report, "mine");
    assert_eq!((&mine["version"], &mine["samples"][0]["news"]), (&"engine".into(), &3.into()));
}
