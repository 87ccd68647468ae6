//! Why a line is not in the plan, in words: what would be otherwise, never a trace.

use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::phrase::{Phrase, and};
use crate::reason::Answer;
use crate::why::why_not::{Change, Exclusion, Origin, Part, Told, WhyNot};

/// Ways told in words; the rest is counted.
const TOLD: usize = 3;

/// Why a line is not in the plan, sentence by sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// What is not in the plan, and why the plan set it aside if it did.
    pub lead: Vec<String>,
    /// What would bring it in, the most practicable first.
    pub ways: Vec<Way>,
    /// What there is besides.
    pub more: Vec<String>,
    /// What stands in the way.
    pub against: Vec<String>,
}

/// A way to bring a line in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// "It would appear with 20 minutes a day instead of 10."
    pub sentence: String,
    /// What it must not cost without a word.
    pub warning: Option<String>,
}

impl Account {
    /// All sentences, in the order in which they are said.
    #[must_use]
    pub fn sentences(&self) -> Vec<&str> {
        let ways = self.ways.iter().flat_map(|way| std::iter::once(&way.sentence).chain(&way.warning));
        let all = self.lead.iter().chain(&self.against).chain(ways).chain(&self.more);
        all.map(String::as_str).collect()
    }
}

impl Phrase<'_> {
    /// Why a line is not in the plan.
    #[must_use]
    pub fn why_not(&self, why: &WhyNot) -> Account {
        let mut lead = vec![self.text.with("why-not-lead", &[("item", self.item(&why.item).into())])];
        let by_rule = why.excluded_by.iter().any(|one| matches!(one, Exclusion::Rule(_)));
        if !by_rule {
            lead.extend(why.aside.iter().take(1).map(|reason| self.words(reason).to_owned()));
        }
        let mut more = Vec::new();
        if let Some(left) = why.changes.len().checked_sub(TOLD).filter(|left| *left > 0) {
            more.push(self.text.with("why-not-more", &[("n", left.into())]));
        }
        if why.told == Told::InPart {
            more.push(self.text.say("why-not-part-only"));
        }
        let ways = why.changes.iter().take(TOLD).map(|change| self.way(change)).collect();
        Account { lead, ways, more, against: self.against(&why.excluded_by) }
    }

    /// One change in words.
    #[must_use]
    pub fn way(&self, change: &Change) -> Way {
        let parts: Vec<String> = change.parts.iter().map(|part| self.changed_part(part)).collect();
        let sentence = self.text.with("why-not-would", &[("how", and(self.text, &parts).into())]);
        let removed: Vec<String> = change.removes.iter().map(|id| self.quoted(&self.item(id))).collect();
        let warning = (!removed.is_empty())
            .then(|| self.text.with("why-not-removes", &[("what", and(self.text, &removed).into())]));
        Way { sentence, warning }
    }

    /// One exclusion in words.
    #[must_use]
    pub fn exclusion(&self, exclusion: &Exclusion) -> String {
        self.against(std::slice::from_ref(exclusion)).concat()
    }

    fn changed_part(&self, part: &Part) -> String {
        let Some(question) = self.pack.questions.get(&part.question) else { return part.question.clone() };
        match &part.to {
            Answer::Given(Value::Number(to)) => self.number_part(question, part, *to),
            Answer::Given(Value::Many(to)) => self.list_part(question, part, to),
            Answer::Given(Value::Dates(days)) => self
                .text
                .with("why-not-days", &[("what", self.question(&question.id).into()), ("n", days.len().into())]),
            Answer::Given(to) => self.choice_part(question, part, &self.value(question, to, ", ")),
            _ => self.text.with("why-not-none", &[("what", self.question(&question.id).into())]),
        }
    }

    fn number_part(&self, question: &Question, part: &Part, to: i64) -> String {
        let said = self.value(question, &Value::Number(to), ", ");
        let from = part.from.value().and_then(Value::as_number).map(|from| self.assumed(part, self.text.number(from)));
        let what = self.question(&question.id);
        match (from, &question.unit) {
            (Some(from), Some(_)) => self.text.with("why-not-number", &[("to", said.into()), ("from", from.into())]),
            (None, Some(_)) => self.text.with("why-not-number-new", &[("to", said.into())]),
            (Some(from), None) => {
                self.text.with("why-not-figure", &[("to", said.into()), ("from", from.into()), ("what", what.into())])
            }
            (None, None) => self.text.with("why-not-figure-new", &[("to", said.into()), ("what", what.into())]),
        }
    }

    fn choice_part(&self, question: &Question, part: &Part, to: &str) -> String {
        let what = self.question(&question.id);
        let Some(from) = part.from.value() else {
            return self.text.with("why-not-choice-new", &[("what", what.into()), ("to", to.into())]);
        };
        let from = self.assumed(part, self.value(question, from, ", "));
        self.text.with("why-not-choice", &[("what", what.into()), ("to", to.into()), ("from", from.into())])
    }

    fn list_part(&self, question: &Question, part: &Part, to: &[String]) -> String {
        let from = part.from.value().map_or(&[][..], Value::as_many);
        let names = |list: &[String], other: &[String]| -> String {
            let changed = list.iter().filter(|entry| !other.contains(entry));
            let named: Vec<String> = changed.map(|entry| self.quoted(&self.entry(question, entry))).collect();
            and(self.text, &named)
        };
        let (added, dropped) = (names(to, from), names(from, to));
        let what = ("what", self.question(&question.id).into());
        match (added.is_empty(), dropped.is_empty()) {
            (false, true) => self.text.with("why-not-added", &[what, ("added", added.into())]),
            (true, _) => self.text.with("why-not-dropped", &[what, ("dropped", dropped.into())]),
            (false, false) => {
                self.text.with("why-not-swapped", &[what, ("added", added.into()), ("dropped", dropped.into())])
            }
        }
    }

    /// An option of this question, or of the one whose options it borrows.
    fn entry(&self, question: &Question, entry: &str) -> String {
        let lender = question.options_of.as_ref().and_then(|of| self.pack.questions.get(of.as_ref()));
        if question.kind == Kind::Multi { self.option(lender.unwrap_or(question), entry) } else { entry.to_owned() }
    }

    fn assumed(&self, part: &Part, value: String) -> String {
        match part.origin {
            Origin::Said => value,
            Origin::Assumed => self.text.with("why-not-assumed", &[("value", value.into())]),
        }
    }

    fn quoted(&self, value: &str) -> String {
        self.text.with("why-not-quoted", &[("value", value.into())])
    }

    /// What stands in the way: sentences of the same kind are drawn together.
    fn against(&self, exclusions: &[Exclusion]) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        let (mut fixed, mut answers, mut instead) = (Vec::new(), Vec::new(), Vec::new());
        for exclusion in exclusions {
            match exclusion {
                Exclusion::Rule(id) if said.len() < TOLD => said.extend(self.rule(id)),
                Exclusion::Rule(_) => {}
                Exclusion::Fixed(id, answer) => fixed.push(self.fixed(id, answer)),
                Exclusion::Answer(id) => answers.push(self.quoted(&self.question(id))),
                Exclusion::Item(id) => instead.push(self.quoted(&self.item(id))),
                Exclusion::Minutes(_) => said.push(self.text.say("why-not-minutes")),
                Exclusion::Nobody(_) => said.push(self.text.say("why-not-nobody")),
            }
        }
        if !fixed.is_empty() {
            fixed.truncate(TOLD);
            said.push(self.text.with("why-not-fixed", &[("answers", and(self.text, &fixed).into())]));
        }
        if !answers.is_empty() {
            said.push(self.text.with("why-not-answers", &[("what", and(self.text, &answers).into())]));
        }
        said.extend(self.instead(&instead));
        said
    }

    fn instead(&self, items: &[String]) -> Option<String> {
        let told = items.get(..TOLD).unwrap_or(items);
        let what = ("what", and(self.text, told).into());
        match items.len().saturating_sub(told.len()) {
            _ if items.is_empty() => None,
            0 => Some(self.text.with("why-not-instead", &[what])),
            left => {
                Some(self.text.with("why-not-instead-more", &[("what", told.join(", ").into()), ("n", left.into())]))
            }
        }
    }

    fn rule(&self, id: &str) -> Option<String> {
        let reason = self.words(&self.pack.rules.get(id)?.reason).to_owned();
        Some(self.text.with("why-not-rule", &[("reason", reason.into())]))
    }

    fn fixed(&self, id: &str, answer: &Answer) -> String {
        let value = self.pack.questions.get(id).map(|question| self.answer(question, answer)).unwrap_or_default();
        self.text.with("why-not-is", &[("what", self.question(id).into()), ("value", value.into())])
    }
}
