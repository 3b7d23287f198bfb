//! The JSON Schemas of reports.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::json;

use super::*;
use crate::schemas::assert_current;

/// The schema of the report of a command.
fn schema<R: JsonSchema>(command: &str) -> Schema {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<JsonReport<R>>();
    schema.insert("title".to_owned(), format!("Report of newsparse: {command}").into());
    let properties = schema.get_mut("properties").unwrap();
    properties["command"] = json!({"const": command});
    properties["report_version"] = json!({
        "const": REPORT_VERSION,
        "description": "It changes with the meaning or the name of a field; new fields do not change it.",
    });
    let text = serde_json::to_string(&schema).unwrap().replace("`None`", "null");
    serde_json::from_str(&text).unwrap()
}

#[test]
fn schemas_are_those_of_the_types() {
    for (command, schema) in [
        ("benchmark", schema::<benchmark::BenchmarkEntry>("benchmark")),
        ("scale", schema::<scale::ScaleEntry>("scale")),
        ("compare", schema::<compare::CompareEntry>("compare")),
        ("gate", schema::<gate::GateEntry>("gate")),
    ] {
        assert_current(&format!("{command}.v{REPORT_VERSION}.schema.json"), &schema);
    }
}
