//! Questions: what kind of answer they take, when they are asked, what is assumed without one.

use super::Prose;
use crate::pack::question::{Choice, Depth, Kind, Question};
use crate::pack::value::RawValue;

impl Prose<'_> {
    /// What kind of answer a question takes: "one of these options", "a whole number from 5 to 120 (minutes a day)".
    #[must_use]
    pub fn takes(&self, question: &Question) -> String {
        match question.kind {
            Kind::Single => self.text.say("prose-takes-single"),
            Kind::Multi => self.several(question, "options"),
            Kind::Texts => self.several(question, "texts"),
            Kind::Dates => self.several(question, "dates"),
            Kind::Date => self.text.say("prose-takes-date"),
            Kind::Text => self.text.with("prose-takes-text", &[("most", self.text.number(question.highest()).into())]),
            Kind::Number => self.a_number(question),
            Kind::Scale => self.scale(question),
        }
    }

    fn several(&self, question: &Question, kind: &str) -> String {
        let (least, most) = (question.lowest(), question.highest());
        let bounded = if most == i64::MAX { "no" } else { "yes" };
        let args = [("least", least.into()), ("most", most.into()), ("bounded", bounded.into()), ("kind", kind.into())];
        let told = self.text.with("prose-takes-several", &args);
        let Some(lender) = &question.options_of else { return told };
        let name = self.question_name(lender.as_ref());
        format!("{told} {}", self.text.with("prose-options-of", &[("name", name.into())]))
    }

    fn a_number(&self, question: &Question) -> String {
        let (least, most) = (self.text.number(question.lowest()), self.text.number(question.highest()));
        let key = if question.highest() == i64::MAX { "prose-takes-number-from" } else { "prose-takes-number" };
        let told = self.text.with(key, &[("least", least.into()), ("most", most.into())]);
        match &question.unit {
            Some(unit) => format!("{told} ({}).", self.words(unit)),
            None => format!("{told}."),
        }
    }

    fn scale(&self, question: &Question) -> String {
        let end = |at: usize| question.ends.get(at).map(|end| self.quoted(&self.words(end)));
        let number = |number: i64| self.text.number(number).into();
        let mut args = vec![("least", number(question.lowest())), ("most", number(question.highest()))];
        match (end(0), end(1)) {
            (Some(low), Some(high)) => {
                args.extend([("low", low.into()), ("high", high.into())]);
                self.text.with("prose-takes-scale-ends", &args)
            }
            _ => self.text.with("prose-takes-scale", &args),
        }
    }

    /// When a question is asked, in lines.
    #[must_use]
    pub fn asked(&self, question: &Question) -> Vec<String> {
        match &question.when {
            None => vec![self.text.say("prose-asked-always")],
            Some(when) => {
                let mut lines = self.condition(when);
                if let Some(first) = lines.first_mut() {
                    *first = self.text.with("prose-asked-only", &[("condition", first.as_str().into())]);
                }
                lines
            }
        }
    }

    /// From which depth of the interview on it is asked.
    #[must_use]
    pub fn depth(&self, question: &Question) -> String {
        self.text.say(match question.depth {
            Depth::Core => "prose-depth-core",
            Depth::Standard => "prose-depth-standard",
            Depth::Deep => "prose-depth-deep",
        })
    }

    /// What is assumed when the answer is missing.
    #[must_use]
    pub fn default(&self, question: &Question) -> String {
        let today = question.kind == Kind::Date && matches!(question.raw_default, Some(RawValue::Text(_)));
        match (&question.default, &question.raw_default) {
            (Some(value), _) => self.text.with("prose-default", &[("value", self.value(question, value).into())]),
            (None, Some(_)) if today => self.text.say("prose-default-today"),
            _ => self.text.say("prose-no-default"),
        }
    }

    /// An option as it is offered, with its id.
    #[must_use]
    pub fn choice(&self, choice: &Choice) -> String {
        let (label, id) = (self.words(&choice.label), self.code(choice.id.as_ref()));
        let alone = if choice.alone { "yes" } else { "no" };
        self.text.with("prose-option", &[("label", label.into()), ("id", id.into()), ("alone", alone.into())])
    }
}
