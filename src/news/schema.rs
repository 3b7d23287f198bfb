//! The JSON Schema of news items, as `newsparse extract` prints them.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use super::*;
use crate::schemas::assert_current;

/// The version of the structure of items. It changes with the meaning or the name of a field.
const ITEM_VERSION: u32 = 1;

/// A line of `newsparse extract`: an item of JSON Feed 1.1. Absent fields are left out.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only the schema is used")]
struct Line<'a> {
    #[serde(flatten)]
    item: NewsItem<'a>,
    #[serde(rename = "_newsparse")]
    extension: Extension<'a>,
}

fn schema() -> Schema {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<Line>();
    schema.insert("title".to_owned(), "News item of newsparse extract".into());
    let mut value = Value::from(schema);
    leave_out_nulls(&mut value);
    value["required"] = json!(["_newsparse"]);
    value.try_into().unwrap()
}

/// Absent fields are left out, and never null.
fn leave_out_nulls(value: &mut Value) {
    if let Some(types) = value.get_mut("type").and_then(Value::as_array_mut) {
        types.retain(|name| name != "null");
        if let [one] = types.as_slice() {
            value["type"] = one.clone();
        }
    }
    if let Some(choices) = value.get_mut("anyOf").and_then(Value::as_array_mut) {
        choices.retain(|choice| choice["type"] != "null");
        if let [one] = choices.as_slice() {
            let (one, fields) = (one.clone(), value.as_object_mut().unwrap());
            fields.remove("anyOf");
            fields.extend(one.as_object().unwrap().clone());
        }
    }
    if let Some(description) = value.get("description").and_then(Value::as_str) {
        value["description"] = description.replace("`None` for", "Left out for").into();
    }
    if let Some(fields) = value.as_object_mut() {
        fields.remove("default");
        // Not `uint64`. A property of this name is an object.
        fields.retain(|name, value| name != "format" || value.is_object() || value == "date-time");
    }
    match value {
        Value::Array(values) => values.iter_mut().for_each(leave_out_nulls),
        Value::Object(fields) => fields.values_mut().for_each(leave_out_nulls),
        _ => {}
    }
}

#[test]
fn schema_is_that_of_the_types() {
    assert_current(&format!("item.v{ITEM_VERSION}.schema.json"), &schema());
}
