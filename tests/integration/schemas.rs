//! The output of every command is valid by the JSON Schemas in `docs/schemas/`.

use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;

use crate::common::{extract, fixtures, folder, items, newsparse, rss, stdout};

/// A compiled schema.
struct Validator {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Validator {
    /// Reads a schema. Fields that it does not describe are errors here, but not for its users: later versions add some.
    fn new(file: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas").join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut schema: Value = serde_json::from_str(&text).unwrap();
        let definitions = schema["$defs"].as_object_mut().unwrap();
        for definition in definitions.values_mut().filter(|one| one["type"] == "object") {
            definition["unevaluatedProperties"] = false.into();
        }
        schema["unevaluatedProperties"] = false.into();
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("schema.json", schema).unwrap();
        let index = compiler.compile("schema.json", &mut schemas).unwrap();
        Validator { schemas, index }
    }

    fn is_valid(&self, value: &Value) -> bool {
        self.schemas.validate(value, self.index).is_ok()
    }

    fn assert_valid(&self, value: &Value) {
        if let Err(error) = self.schemas.validate(value, self.index) {
            panic!("{error}\n{value:#}");
        }
    }
}

/// The JSON report of a run.
fn report(arguments: &[&str], path: &Path) -> Value {
    let run = newsparse().args(arguments).arg("--json").arg(path).assert();
    serde_json::from_str(&stdout(&run)).unwrap_or_else(|_| panic!("{run}"))
}

#[test]
fn reports_are_valid() {
    let folder = folder(&[
        ("a.xml", rss(&["one", "two"])),
        ("b.xml", "<rss><channel><item><title>kept".to_owned()),
    ]);
    for (command, arguments) in [
        ("benchmark", &["--passes", "8"][..]),
        ("benchmark", &["--streaming", "--passes", "1"]),
        ("scale", &["scale", "--threads", "1,2,3,4", "--passes", "8"]),
        ("compare", &["compare", "--rounds", "2", "--min-time", "0.001"]),
        ("compare", &["compare", "--rounds", "1", "--min-time", "0.001", "--engine", "x=false {}"]),
        ("gate", &["gate", "--min-speed", "1", "--max-errors", "0", "--min-time", "0.001"]),
        ("gate", &["gate", "--min-speed", "1e14", "--min-time", "0.001"]),
    ] {
        let report = report(arguments, folder.path());
        let file = format!("{command}.v{}.schema.json", report["report_version"]);
        Validator::new(&file).assert_valid(&report);
    }
}

#[cfg(unix)]
#[test]
fn reports_of_gates_between_builds_are_valid() {
    let folder = folder(&[("a.xml", rss(&["one"]))]);
    let engine = |speed: u32| format!("sh -c 'echo Parsing speed: {speed} news/sec' {{}}");
    let [one, two, three] = [90, 95, 100].map(engine);
    let arguments = ["gate", "--candidate", &three, "--against", &one, "--against", &two];
    Validator::new("gate.v2.schema.json").assert_valid(&report(&arguments, folder.path()));
}

#[test]
fn items_of_all_fixtures_are_valid() {
    let validator = Validator::new("item.v1.schema.json");
    let items = items(&extract(fixtures()));
    assert!(items.len() > 1000);
    items.iter().for_each(|item| validator.assert_valid(item));
}

#[test]
fn what_is_no_report_is_invalid() {
    let folder = folder(&[("a.xml", rss(&["one"]))]);
    let validator = Validator::new("benchmark.v2.schema.json");
    let valid = report(&["--passes", "1"], folder.path());
    validator.assert_valid(&valid);
    let mut other_type = valid.clone();
    other_type["figures"]["news_per_second"] = "fast".into();
    let mut missing = valid.clone();
    missing.as_object_mut().unwrap().remove("machine");
    let mut other_command = valid.clone();
    other_command["command"] = "scale".into();
    let mut unknown = valid;
    unknown["formats"][0]["mood"] = 1.into();
    for invalid in [other_type, missing, other_command, unknown] {
        assert!(!validator.is_valid(&invalid), "{invalid:#}");
    }
    let item = Validator::new("item.v1.schema.json");
    assert!(!item.is_valid(&serde_json::json!({"title": null, "_newsparse": {}})));
}
