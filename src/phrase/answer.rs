//! Answers in words.

use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::phrase::Phrase;
use crate::reason::Answer;

impl Phrase<'_> {
    /// An answer in words, whatever its state.
    #[must_use]
    pub fn answer(&self, question: &Question, answer: &Answer) -> String {
        match answer {
            Answer::Given(value) => self.value(question, value, ", "),
            Answer::Unknown => self.text.say("other-unknown"),
            Answer::NotConcerned => self.text.say("other-not-concerned"),
            Answer::Withheld => self.text.say("other-withheld"),
        }
    }

    /// A value as the person would say it, the entries of a list with something between them.
    #[must_use]
    pub fn value(&self, question: &Question, value: &Value, between: &str) -> String {
        let listed = |parts: Vec<String>| {
            if parts.is_empty() { self.text.say("value-none") } else { parts.join(between) }
        };
        match value {
            Value::Text(said) if question.kind == Kind::Single => self.option(question, said),
            Value::Text(said) => said.clone(),
            Value::Number(number) => self.number(question, *number),
            Value::Many(all) => listed(all.iter().map(|one| self.option(question, one)).collect()),
            Value::Date(date) => self.text.date_long(*date),
            Value::Dates(dates) => listed(dates.iter().map(|date| self.text.date(*date)).collect()),
        }
    }

    /// The label of an option; words of the person's own stay as they are.
    #[must_use]
    pub fn option(&self, question: &Question, option: &str) -> String {
        question.choice(option).map_or(option, |choice| self.words(&choice.label)).to_owned()
    }

    fn number(&self, question: &Question, number: i64) -> String {
        match &question.unit {
            Some(unit) => format!("{} {}", self.text.number(number), self.words(unit)),
            None if question.kind == Kind::Scale => {
                self.text.with("value-scale", &[("n", number.into()), ("max", question.highest().into())])
            }
            None => self.text.number(number),
        }
    }
}
