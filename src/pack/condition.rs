//! Conditions as written: data only, no expression strings.
//!
//! `when = { minutes = "..=15", objective = ["watch", "network"] }`: every key must hold; a list means
//! any of; several tables in a list mean any of the tables. Keys are ids of questions or derived facts.
//!
//! Meaning, the same in every place of a pack:
//! - a test on an absent answer (question hidden, or "not concerned") is false;
//! - `unless` is the plain negation of the same condition, so it is true on an absent answer;
//! - an empty multi-choice answer satisfies `none` and `count = "0"`, and no `any` or non-empty `all`;
//! - two tests inside one table about one question are both required.

use crate::pack::entry::{Ref, Spanned};
use crate::pack::names;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A condition: it holds when any of its tables holds. An empty list never holds.
#[derive(Debug, Clone, PartialEq, borsh::BorshSerialize, borsh::BorshDeserialize)]
pub struct Condition {
    /// The alternatives.
    pub tables: Vec<Tests>,
}

/// A table of tests, all of which must hold. An empty table always holds.
#[derive(Debug, Clone, PartialEq, borsh::BorshSerialize, borsh::BorshDeserialize)]
pub struct Tests(pub Vec<(Ref, Spanned<Test>)>);

/// A test on one answer, as written.
#[derive(Debug, Clone, PartialEq, borsh::BorshSerialize, borsh::BorshDeserialize)]
pub enum Test {
    /// An exact number.
    Number(i64),
    /// An option id, or for numbers and scales a range (`"..=15"`, `"3.."`, `"2..=4"`, `"10"`).
    Text(String),
    /// Any of these options; on a multi-choice, at least one of them is chosen.
    AnyOf(Vec<Ref>),
    /// Tests on a list (multi-choice, texts, dates): all the keys that are given must hold.
    Set(SetTest),
}

/// A test on a multi-choice, a list of texts or a list of dates.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema, borsh::BorshSerialize, borsh::BorshDeserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SetTest {
    /// At least one of these options is chosen.
    #[schemars(with = "Option<Vec<names::OptionId>>")]
    pub any: Option<Vec<Ref>>,
    /// Each of these options is chosen.
    #[schemars(with = "Option<Vec<names::OptionId>>")]
    pub all: Option<Vec<Ref>>,
    /// None of these options is chosen.
    #[schemars(with = "Option<Vec<names::OptionId>>")]
    pub none: Option<Vec<Ref>>,
    /// How many entries, as a range.
    #[schemars(with = "Option<names::Range>")]
    pub count: Option<Ref>,
}

// The three readers below are written by hand because serde's untagged enums lose the places in the file.

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(ConditionVisitor)
    }
}

struct ConditionVisitor;

impl<'de> Visitor<'de> for ConditionVisitor {
    type Value = Condition;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a table of tests, or a list of such tables")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Condition, A::Error> {
        Ok(Condition { tables: vec![Tests::deserialize(MapAccessDeserializer::new(map))?] })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Condition, A::Error> {
        let mut tables = Vec::new();
        while let Some(tests) = list.next_element()? {
            tables.push(tests);
        }
        Ok(Condition { tables })
    }
}

impl<'de> Deserialize<'de> for Tests {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_map(TestsVisitor)
    }
}

struct TestsVisitor;

impl<'de> Visitor<'de> for TestsVisitor {
    type Value = Tests;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a table of tests such as `{ minutes = \"..=15\" }`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tests, A::Error> {
        let mut tests = Vec::new();
        while let Some(test) = map.next_entry()? {
            tests.push(test);
        }
        Ok(Tests(tests))
    }
}

impl<'de> Deserialize<'de> for Test {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(TestVisitor)
    }
}

struct TestVisitor;

impl<'de> Visitor<'de> for TestVisitor {
    type Value = Test;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a number, an option, a range, a list of options, or a table with `any`, `all`, `none`, `count`")
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Test, E> {
        Ok(Test::Number(number))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Test, E> {
        Ok(Test::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Test, A::Error> {
        let mut options = Vec::new();
        while let Some(option) = list.next_element()? {
            options.push(option);
        }
        Ok(Test::AnyOf(options))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Test, A::Error> {
        Ok(Test::Set(SetTest::deserialize(MapAccessDeserializer::new(map))?))
    }
}

// What the three readers take, told to editors.

impl JsonSchema for Condition {
    fn schema_name() -> Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let tests = generator.subschema_for::<Tests>();
        json_schema!({
            "description": "A table of tests, all of which must hold; or a list of such tables, any of which may hold.",
            "anyOf": [tests, { "type": "array", "items": tests, "minItems": 1 }],
        })
    }
}

impl JsonSchema for Tests {
    fn schema_name() -> Cow<'static, str> {
        "Tests".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Tests, all of which must hold: id of a question or derived fact → what its value must be.",
            "type": "object",
            "additionalProperties": generator.subschema_for::<Test>(),
        })
    }
}

impl JsonSchema for Test {
    fn schema_name() -> Cow<'static, str> {
        "Test".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A number, an option, a range, a list any of which will do, or a table with `any`, `all`, `none`, `count`.",
            "anyOf": [
                { "type": "integer" },
                { "type": "string", "minLength": 1 },
                { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 },
                generator.subschema_for::<SetTest>(),
            ],
        })
    }
}
