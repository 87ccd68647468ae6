//! Values in words.

use super::Prose;
use super::subject::Subject;
use crate::pack::question::{Kind, Question};
use crate::pack::typed::typed;
use crate::pack::value::{RawValue, Value};

impl Prose<'_> {
    /// A value of a question: labels and texts between quotation marks, numbers with what they count.
    #[must_use]
    pub fn value(&self, question: &Question, value: &Value) -> String {
        let subject = Subject::Question(question);
        match value {
            Value::Text(option) if question.kind == Kind::Single => subject.option(self, option),
            Value::Text(text) => self.quoted(&super::clean(text)),
            Value::Number(number) => subject.number(self, *number),
            Value::Many(list) if list.is_empty() => self.text.say("prose-nothing"),
            Value::Many(list) => self.all_of(&list.iter().map(|one| self.entry(question, one)).collect::<Vec<_>>()),
            Value::Date(date) => self.text.date(*date),
            Value::Dates(dates) if dates.is_empty() => self.text.say("prose-nothing"),
            Value::Dates(dates) => self.all_of(&dates.iter().map(|date| self.text.date(*date)).collect::<Vec<_>>()),
        }
    }

    fn entry(&self, question: &Question, entry: &str) -> String {
        match question.kind {
            Kind::Multi => Subject::Question(question).option(self, entry),
            _ => self.quoted(&super::clean(entry)),
        }
    }

    /// A value as written for a question: a rule's example.
    pub(super) fn written(&self, question: &Question, raw: &RawValue) -> String {
        match typed(question, raw) {
            Ok(value) => self.value(question, &value),
            Err(_) => self.code(&as_typed(raw)),
        }
    }
}

/// As it stands in the file, or nearly.
pub(super) fn as_typed(raw: &RawValue) -> String {
    match raw {
        RawValue::Number(number) => number.to_string(),
        RawValue::Date(date) => date.to_string(),
        RawValue::Text(text) => text.clone(),
        RawValue::List(list) => list.iter().map(as_typed).collect::<Vec<_>>().join(", "),
    }
}
