//! The answer being made: what is highlighted or typed, before it is accepted.
//!
//! A field is a draft. Leaving a question keeps it as it is, whatever state it is in; only
//! [`Field::submit`] turns it into a value, and only `interview::accept` says whether that value is good.

pub mod calendar;
pub mod choose;
pub mod entries;
pub mod line;
pub mod number;

use crate::app::Ctx;
use crate::intent::Intent;
use crate::interview::{Refusal, choices};
use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::reason::Answers;
use crate::reason::facts::default_of;
use calendar::DateField;
use choose::Choose;
use entries::Entries;
use line::Line;
use number::NumberField;
use serde::{Deserialize, Serialize};

/// The three answers that are not a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Other {
    /// "I do not know."
    Unknown,
    /// "This does not concern me."
    NotConcerned,
    /// "I prefer not to say."
    Withheld,
}

impl Other {
    /// All three, in the order they are offered.
    pub const ALL: [Other; 3] = [Other::Unknown, Other::NotConcerned, Other::Withheld];
}

/// A draft of an answer, by kind of question.
#[derive(Debug, Clone)]
pub enum Field {
    /// Options, one or several.
    Choose(Choose),
    /// A number or a step of a scale.
    Number(NumberField),
    /// A line of text.
    Text(Line),
    /// A list of texts or dates.
    Entries(Entries),
    /// A date.
    Date(DateField),
}

/// What a key did to a field.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub enum Reaction {
    /// It was taken.
    Taken,
    /// It means nothing here, or goes beyond the field's end.
    Beyond,
    /// The field is answered.
    Submit,
    /// The person has nothing to write: "I do not know", which is how the coach goes on by itself.
    Nothing,
    /// It was refused.
    Refused(Refusal),
}

impl Field {
    /// A field for a question: shows the answer given before, else the pack's default where one is usual.
    #[must_use]
    pub fn new(ctx: &Ctx, question: &Question, answers: &Answers) -> Field {
        let given = answers.value(&question.id).cloned();
        let usual = || default_of(question, ctx.today);
        match question.kind {
            Kind::Single | Kind::Multi => Field::Choose(Choose::new(ctx.engine.pack(), question, answers)),
            Kind::Number | Kind::Scale => {
                let start = given.or_else(usual).and_then(|value| value.as_number());
                Field::Number(NumberField::new(question, start))
            }
            Kind::Text => Field::Text(Line::new(given.as_ref().and_then(Value::as_text).unwrap_or_default())),
            Kind::Texts => Field::Entries(Entries::of_texts(given.as_ref().map_or(&[], Value::as_many))),
            Kind::Date => Field::Date(DateField::new(given.or_else(usual).and_then(|value| value.as_date()))),
            Kind::Dates => Field::Entries(Entries::of_dates(given.as_ref().map_or(&[], Value::as_dates))),
        }
    }

    /// Fits what is drafted to a question that may have changed: what is typed stays as it is, options are
    /// those of the question now. A field of another kind of question starts anew.
    pub fn refit(&mut self, ctx: &Ctx, question: &Question, answers: &Answers) {
        let mut new = Field::new(ctx, question, answers);
        match (&*self, &mut new) {
            (Field::Choose(old), Field::Choose(new)) if old.many == new.many => new.keep(old),
            (Field::Number(old), Field::Number(new)) if old.is_like(new) => new.clone_from(old),
            (Field::Text(old), Field::Text(new)) => new.clone_from(old),
            (Field::Entries(old), Field::Entries(new)) if old.are_texts() == new.are_texts() => new.clone_from(old),
            (Field::Date(old), Field::Date(new)) => new.clone_from(old),
            _ => {}
        }
        *self = new;
    }

    /// What is drafted, as a value to be accepted.
    ///
    /// # Errors
    /// A [`Refusal`] for what cannot be read at all.
    pub fn submit(&self) -> Result<Value, Refusal> {
        match self {
            Field::Choose(choose) => choose.submit(),
            Field::Number(number) => number.submit(),
            Field::Text(line) => Ok(Value::Text(line.text().to_owned())),
            Field::Entries(entries) => entries.submit(),
            Field::Date(date) => date.submit().map(Value::Date),
        }
    }

    /// A key of the key map.
    pub fn intent(&mut self, ctx: &Ctx, question: &Question, intent: Intent) -> Reaction {
        match self {
            Field::Choose(choose) => choose.intent(intent),
            Field::Number(number) => number.intent(question, intent),
            Field::Text(line) if intent == Intent::Accept => line.submitted(),
            Field::Text(line) => line.intent(intent),
            Field::Entries(entries) => entries.intent(ctx, question, intent),
            Field::Date(date) => date.intent(ctx.today, intent),
        }
    }

    /// A character.
    pub fn type_char(&mut self, typed: char) -> Reaction {
        match self {
            Field::Choose(choose) => choose.pick(typed),
            Field::Number(number) => number.type_char(typed),
            Field::Text(line) => line.type_char(typed),
            Field::Entries(entries) => entries.line.type_char(typed),
            Field::Date(date) => date.type_char(typed),
        }
    }

    /// A pasted text, where text goes.
    pub fn paste(&mut self, pasted: &str) {
        match self {
            Field::Choose(_) => {}
            Field::Number(number) => pasted.trim().chars().for_each(|typed| {
                if number.takes(typed) {
                    let _ = number.type_char(typed);
                }
            }),
            Field::Text(line) => line.paste(pasted),
            Field::Entries(entries) => entries.line.paste(pasted),
            Field::Date(date) => date.paste(pasted),
        }
    }

    /// Whether this character is text here, rather than a key.
    #[must_use]
    pub fn takes(&self, typed: char) -> bool {
        match self {
            Field::Choose(_) => false,
            Field::Number(number) => number.takes(typed),
            Field::Text(_) => !typed.is_control(),
            Field::Entries(entries) => entries.takes(typed),
            Field::Date(_) => calendar::takes(typed),
        }
    }

    /// Whether dates are typed here.
    #[must_use]
    pub fn takes_dates(&self) -> bool {
        match self {
            Field::Date(_) => true,
            Field::Entries(entries) => !entries.are_texts(),
            _ => false,
        }
    }

    /// Whether words are typed here, so that every letter is text.
    #[must_use]
    pub fn is_words(&self) -> bool {
        match self {
            Field::Text(_) => true,
            Field::Entries(entries) => entries.are_texts(),
            _ => false,
        }
    }

    /// A click on an option or a step.
    pub fn click(&mut self, question: &Question, at: usize) -> Reaction {
        match self {
            Field::Choose(choose) => choose.click(at),
            Field::Number(number) => number.click(question, at),
            _ => Reaction::Beyond,
        }
    }
}

/// The option ids that a question offers now, in order, with whether each is chosen alone.
fn offered(ctx_pack: &crate::pack::Pack, question: &Question, answers: &Answers) -> Vec<(String, choose::Company)> {
    choices(ctx_pack, question, answers)
        .into_iter()
        .map(|choice| {
            let company = if choice.alone { choose::Company::Alone } else { choose::Company::Others };
            (choice.id.as_ref().clone(), company)
        })
        .collect()
}
