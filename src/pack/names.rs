//! What a JSON Schema says where an entry names another one.
//!
//! The reader keeps every name as a [`Ref`](crate::pack::entry::Ref): a text with its place. An editor wants
//! more: which kind of entry the name is of. Each type here stands for one such kind, in schemas only; it has
//! no value. Where the ids of a pack are known, its definition is filled with them (`author::schema`).

use crate::pack::rule::Level;
use crate::pack::value::RawValue;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// Letters that need no quotes in conditions and answer files; the reader refuses others.
const PLAIN: &str = "^[A-Za-z0-9_.-]+$";

/// What `Range::parse` reads, but for a range that holds no number.
const RANGE: &str = r"^\s*(-?[0-9]+|-?[0-9]+\s*\.\.|(-?[0-9]+)?\s*\.\.=\s*-?[0-9]+)\s*$";

fn id(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": PLAIN })
}

fn text(pattern: &'static str) -> impl Fn(&mut SchemaGenerator) -> Schema {
    move |_| json_schema!({ "type": "string", "pattern": pattern })
}

fn list<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": generator.subschema_for::<T>(), "minItems": 1, "uniqueItems": true })
}

fn map<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<T>() })
}

fn weights(_: &mut SchemaGenerator) -> Schema {
    let weight = json_schema!({ "type": "integer", "minimum": 0, "maximum": 5 });
    json_schema!({ "type": "object", "additionalProperties": weight })
}

/// A checker that tells TOML's dates from its texts needs to hear of both.
fn day(_: &mut SchemaGenerator) -> Schema {
    let written = json_schema!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });
    json_schema!({ "anyOf": [written, { "type": "string", "format": "date" }] })
}

macro_rules! names {
    ($($name:ident: $told:literal = $make:expr,)*) => {
        $(
            #[doc = $told]
            #[derive(Debug)]
            pub enum $name {}

            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                    let mut schema = $make(generator);
                    schema.insert("description".to_owned(), $told.into());
                    schema
                }
            }
        )*
    };
}

names! {
    Id: "An id of one's own: letters, digits, `_`, `-` and `.`." = id,
    SectionId: "Id of a `[[section]]`." = id,
    QuestionId: "Id of a `[[question]]`." = id,
    OptionId: "Id of an option of the question." = id,
    ItemId: "Id of an `[[activity]]`, a `[[guardrail]]`, a `[[metric]]` or a `[[check]]`." = id,
    ActivityId: "Id of an `[[activity]]`." = id,
    FollowUpId: "Id of a `[[followup]]`." = id,
    WarningId: "Id of a `[[warning]]`." = id,
    RuleId: "Id of a `[[rule]]`." = id,
    WorkId: "Id of a `[[work]]`." = id,
    SourceId: "Id of a `[[claim]]` or a `[[fact]]`." = id,
    Sources: "At least one claim or fact." = list::<SourceId>,
    NumberId: "Id of a question or derived fact that is a number." = id,
    CapId: "Id of a `[[setting]]` or of a `[[derived]]` number." = id,
    PhaseId: "Id of a `[[phase]]`, or `all`." = id,
    AccountId: "Option of the question `account`." = id,
    ObjectiveId: "Option of the question `objective`; a metric may also say `all`." = id,
    FollowersId: "Option of the question `followers`, or `any`." = id,
    UnplugId: "Option of the question `unplug`." = id,
    Time: "Time of the day, such as `12:30`." = text("^([01][0-9]|2[0-3]):[0-5][0-9]$"),
    Range: "A range with both ends included: `..=15`, `3..`, `2..=4`, `10`." = text(RANGE),
    Date: "A day: a TOML date, or the same in quotes." = day,
    Weights: "Option of the question `objective` → 0 to 5." = weights,
    Levels: "Id of a `[[guardrail]]` → level." = map::<Level>,
    Settings: "Id of a `[[setting]]` → value." = map::<RawValue>,
    Example: "Id of a `[[question]]` → answer." = map::<RawValue>,
}
