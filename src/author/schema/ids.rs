//! What a schema can say once the ids of a pack are known.

use crate::pack::Pack;
use crate::pack::heuristic::Setting;
use crate::pack::question::{Kind, Question};
use crate::pack::rule::Derived;
use crate::pack::shelf::{Entry, Shelf};
use crate::pack::value::RawValue;
use crate::pack::words::Lang;
use serde_json::{Map, Value, json};

/// Fills the definitions of names with the ids that a pack has.
pub(super) fn fill(definitions: &mut Map<String, Value>, pack: &Pack, lang: Lang) {
    let known = Known { pack, lang };
    for (name, ids) in known.names() {
        known.narrow(definitions, name, "enum", json!(ids));
    }
    for (name, keys) in [
        ("Tests", known.tests()),
        ("Example", known.answers()),
        ("Settings", known.settings()),
        ("Levels", known.levels()),
        ("Weights", known.weights()),
    ] {
        known.narrow(definitions, name, "properties", Value::Object(keys));
        known.narrow(definitions, name, "additionalProperties", json!(false));
    }
}

struct Known<'p> {
    pack: &'p Pack,
    lang: Lang,
}

fn ids<T: Entry>(shelf: &Shelf<T>) -> Vec<&str> {
    shelf.ids().collect()
}

impl<'p> Known<'p> {
    fn narrow(&self, definitions: &mut Map<String, Value>, name: &str, key: &str, value: Value) {
        if let Some(definition) = definitions.get_mut(name).and_then(Value::as_object_mut) {
            definition.insert(key.to_owned(), value);
        }
    }

    /// The definitions that are one name, with the ids that it may be.
    fn names(&self) -> Vec<(&'static str, Vec<&'p str>)> {
        let pack = self.pack;
        let items = pack.activities.ids().chain(pack.guardrails.ids()).chain(pack.metrics.ids());
        let with = |mut ids: Vec<&'p str>, more: &[&'static str]| {
            ids.extend(more);
            ids
        };
        vec![
            ("SectionId", ids(&pack.sections)),
            ("QuestionId", ids(&pack.questions)),
            ("ItemId", items.chain(pack.checklists.ids()).collect()),
            ("ActivityId", ids(&pack.activities)),
            ("WarningId", ids(&pack.warnings)),
            ("RuleId", ids(&pack.rules)),
            ("WorkId", ids(&pack.works)),
            ("SourceId", pack.claims.ids().chain(pack.facts.ids()).collect()),
            ("NumberId", self.numbers()),
            ("CapId", pack.settings.ids().chain(self.derived_numbers()).collect()),
            ("PhaseId", with(ids(&pack.phases), &["all"])),
            ("AccountId", self.options("account")),
            ("ObjectiveId", with(self.options("objective"), &["all"])),
            ("FollowersId", with(self.options("followers"), &["any"])),
            ("UnplugId", self.options("unplug")),
            ("FollowUpId", ids(&pack.followups)),
        ]
    }

    fn options(&self, question: &str) -> Vec<&'p str> {
        self.pack.questions.get(question).map(options).unwrap_or_default()
    }

    fn numbers(&self) -> Vec<&'p str> {
        let questions = self.pack.questions.iter().filter(|question| question.is_number());
        questions.map(|question| question.id.as_str()).chain(self.derived_numbers()).collect()
    }

    fn derived_numbers(&self) -> impl Iterator<Item = &'p str> {
        let numbers = self.pack.derived.iter().filter(|derived| derived.product.is_some() || derived.share.is_some());
        numbers.map(|derived| derived.id.as_str())
    }

    /// What a condition can test: each question and each derived fact, with what a test of it can be.
    fn tests(&self) -> Map<String, Value> {
        let questions = self.pack.questions.iter().filter_map(|question| {
            let test = self.told(question, test(question)?);
            Some((question.id.clone(), test))
        });
        let derived = self.pack.derived.iter().map(|derived| {
            let test = of_derived(derived);
            (derived.id.clone(), described(test, derived.title.get(self.lang).to_owned()))
        });
        questions.chain(derived).collect()
    }

    /// What the answers of an example can be.
    fn answers(&self) -> Map<String, Value> {
        let answer = |question: &Question| (question.id.clone(), self.told(question, answer(question)));
        self.pack.questions.iter().map(answer).collect()
    }

    /// A schema with the question beside it, and what its options are called.
    fn told(&self, question: &Question, schema: Value) -> Value {
        let mut told = question.ask.get(self.lang).to_owned();
        for choice in &question.options {
            told.push_str(&format!("\n- `{}`: {}", choice.id.as_ref(), choice.label.get(self.lang)));
        }
        described(schema, told)
    }

    fn settings(&self) -> Map<String, Value> {
        let value = |setting: &Setting| match &setting.default {
            RawValue::Number(_) => json!({ "type": "integer" }),
            RawValue::List(_) => json!({ "type": "array", "items": { "type": "integer" } }),
            RawValue::Text(_) | RawValue::Date(_) => json!({ "type": "string" }),
        };
        let told = |setting: &Setting| {
            (setting.id.clone(), described(value(setting), setting.title.get(self.lang).to_owned()))
        };
        self.pack.settings.iter().map(told).collect()
    }

    fn levels(&self) -> Map<String, Value> {
        let level = |id: &str, title: &str| {
            let level = json!({ "allOf": [{ "$ref": "#/definitions/Level" }] });
            (id.to_owned(), described(level, title.to_owned()))
        };
        self.pack.guardrails.iter().map(|guardrail| level(&guardrail.id, guardrail.title.get(self.lang))).collect()
    }

    fn weights(&self) -> Map<String, Value> {
        let weight = || json!({ "type": "integer", "minimum": 0, "maximum": 5 });
        self.options("objective").into_iter().map(|objective| (objective.to_owned(), weight())).collect()
    }
}

fn described(mut schema: Value, told: String) -> Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), told.into());
    }
    schema
}

fn options(question: &Question) -> Vec<&str> {
    question.options.iter().map(|choice| choice.id.as_ref().as_str()).collect()
}

/// One of some values, or a list any of which will do, or what else there is.
fn one_or_any(one: &Value, else_: Option<Value>) -> Value {
    let list = json!({ "type": "array", "items": one, "minItems": 1 });
    let choices: Vec<Value> = [one.clone(), list].into_iter().chain(else_).collect();
    json!({ "anyOf": choices })
}

/// What a test of a question can be; nothing of a text or a date, which only derived facts look into.
fn test(question: &Question) -> Option<Value> {
    let range = json!({ "$ref": "#/definitions/Range" });
    let one = json!({ "type": "string", "enum": options(question) });
    match question.kind {
        Kind::Single => Some(one_or_any(&one, None)),
        Kind::Multi => Some(one_or_any(&one, Some(set(&one)))),
        Kind::Number | Kind::Scale => {
            let number = json!({ "type": "integer", "minimum": question.lowest(), "maximum": question.highest() });
            Some(one_or_any(&range, Some(number)))
        }
        Kind::Texts | Kind::Dates => Some(json!({
            "type": "object",
            "properties": { "count": range },
            "required": ["count"],
            "additionalProperties": false,
        })),
        Kind::Text | Kind::Date => None,
    }
}

/// A test on a multi-choice: any, all, none of these options, or how many.
fn set(option: &Value) -> Value {
    let list = json!({ "type": "array", "items": option });
    json!({
        "type": "object",
        "properties": { "any": list, "all": list, "none": list, "count": { "$ref": "#/definitions/Range" } },
        "additionalProperties": false,
    })
}

fn of_derived(derived: &Derived) -> Value {
    let values: Vec<&str> = match &derived.cases {
        Some(cases) => cases.iter().map(|case| case.value.as_str()).chain(derived.otherwise.as_deref()).collect(),
        None if derived.mentions.is_some() => vec!["yes", "no"],
        None => {
            return one_or_any(&json!({ "$ref": "#/definitions/Range" }), Some(json!({ "type": "integer" })));
        }
    };
    one_or_any(&json!({ "type": "string", "enum": values }), None)
}

/// What an answer to a question can be.
fn answer(question: &Question) -> Value {
    let date = json!({ "$ref": "#/definitions/Date" });
    match question.kind {
        Kind::Single => json!({ "type": "string", "enum": options(question) }),
        Kind::Multi => {
            let one = json!({ "type": "string", "enum": options(question) });
            json!({ "type": "array", "items": one, "uniqueItems": true })
        }
        Kind::Number | Kind::Scale => {
            json!({ "type": "integer", "minimum": question.lowest(), "maximum": question.highest() })
        }
        Kind::Text => json!({ "type": "string", "minLength": 1, "maxLength": question.highest() }),
        Kind::Texts => json!({ "type": "array", "items": { "type": "string", "minLength": 1 } }),
        Kind::Date => json!({ "allOf": [date] }),
        Kind::Dates => json!({ "type": "array", "items": date }),
    }
}
