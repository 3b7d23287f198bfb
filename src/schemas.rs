//! Files with JSON Schemas, which tests keep equal to the types.

use std::fs;
use std::path::Path;

use schemars::Schema;

/// Fails unless `docs/schemas/` has this schema. With the environment variable `NEWSPARSE_BLESS` it is written instead.
pub fn assert_current(file: &str, schema: &Schema) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas").join(file);
    let current = serde_json::to_string_pretty(schema).unwrap() + "\n";
    if std::env::var_os("NEWSPARSE_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &current).unwrap();
    }
    let saved = fs::read_to_string(&path).unwrap_or_default();
    let update = "NEWSPARSE_BLESS=1 cargo test --lib schema";
    assert!(saved == current, "docs/schemas/{file} is not up to date; run: {update}");
}
