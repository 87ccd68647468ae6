//! The JSON Schema of a file of a pack, for editors: made from the very types that read it.
//!
//! Draft 7: the youngest one that every TOML language server understands in full. The program carries the schema
//! as a file, because making it takes more than half a megabyte of code that only we ever need; a test holds the file
//! against the types.

mod ids;

use crate::pack::About;
use crate::pack::Pack;
use crate::pack::read::schemas;
use crate::pack::words::Lang;
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Value, json};

/// The schema of any pack, made from the types: which kinds of entries there are, their keys, what each key
/// takes.
#[must_use]
pub fn from_types() -> Value {
    let mut settings = SchemaSettings::draft07();
    // First: what is left of a removed `null` may be a reference with a description beside it.
    settings.transforms.insert(0, Box::new(WithoutNull));
    let mut generator = settings.into_generator();
    let about = generator.subschema_for::<About>();
    let mut properties = Map::new();
    properties.insert("pack".to_owned(), about.to_value());
    properties.extend(schemas(&mut generator).into_iter().map(|(kind, list)| (kind.to_owned(), list.to_value())));
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A file of a coach pack",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "definitions": generator.take_definitions(true),
    })
}

/// The schema of any pack, made to know what one holds: ids of questions with what they take, of items, sources,
/// settings.
#[must_use]
pub fn with_ids(mut schema: Value, pack: &Pack, lang: Lang) -> Value {
    if let Some(definitions) = schema.get_mut("definitions").and_then(Value::as_object_mut) {
        ids::fill(definitions, pack, lang);
    }
    schema
}

/// TOML has no `null`: what may be left out is left out. Widths of integers are of no use to an author either.
#[derive(Debug, Clone)]
struct WithoutNull;

impl Transform for WithoutNull {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let null = json!("null");
        if let Some(Value::Array(types)) = schema.get_mut("type") {
            types.retain(|one| *one != null);
            if let [only] = types.as_slice() {
                let only = only.clone();
                schema.insert("type".to_owned(), only);
            }
        }
        if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
            choices.retain(|one| one.get("type") != Some(&null));
            if let [Value::Object(only)] = choices.as_slice() {
                let only = only.clone();
                schema.remove("anyOf");
                only.into_iter().for_each(|(key, value)| drop(schema.insert(key, value)));
            }
        }
        if schema
            .get("default")
            .is_some_and(|default| default.is_null() || *default == json!([]) || *default == json!({}))
        {
            schema.remove("default");
        }
        if schema.get("type") == Some(&json!("integer")) {
            schema.remove("format");
        }
    }
}
