//! What a condition tests: the answer to a question, or a finding.

use super::Prose;
use crate::pack::question::{Kind, Question};
use crate::pack::rule::Derived;

/// What stands behind a key of a condition.
#[derive(Clone, Copy)]
pub(super) enum Subject<'p> {
    /// A question.
    Question(&'p Question),
    /// A derived fact.
    Finding(&'p Derived),
}

impl<'a> Prose<'a> {
    pub(super) fn subject(&self, key: &str) -> Option<Subject<'a>> {
        let question = self.pack.questions.get(key).map(Subject::Question);
        question.or_else(|| self.pack.derived.get(key).map(Subject::Finding))
    }

    /// "the answer to “minutes a day”", "the finding “minutes a week”".
    #[must_use]
    pub fn subject_name(&self, key: &str) -> String {
        match self.subject(key) {
            Some(Subject::Question(question)) => {
                let name = self.named("question", key, &self.quoted(&self.words(&question.short)));
                self.text.with("prose-answer-to", &[("name", name.into())])
            }
            Some(Subject::Finding(derived)) => {
                let name = self.named("derived", key, &self.quoted(&self.words(&derived.title)));
                self.text.with("prose-finding", &[("name", name.into())])
            }
            None => self.code(key),
        }
    }
}

impl Subject<'_> {
    /// An option or a value of it, between quotation marks.
    pub(super) fn option(self, prose: &Prose<'_>, id: &str) -> String {
        match self {
            Subject::Question(question) => match question.choice(id) {
                Some(choice) => prose.quoted(&prose.words(&choice.label)),
                None => prose.code(id),
            },
            Subject::Finding(_) => prose.bare_value(id),
        }
    }

    /// A number of it with what it counts: "30 minutes a day", "4 out of 5". A unit that the name of the question
    /// says already is not said again.
    pub(super) fn number(self, prose: &Prose<'_>, number: i64) -> String {
        let shown = prose.text.number(number);
        let Subject::Question(question) = self else { return shown };
        if question.kind == Kind::Scale {
            let most = prose.text.number(question.highest());
            return prose.text.with("prose-of", &[("n", shown.into()), ("most", most.into())]);
        }
        let unit = question.unit.as_ref().map(|unit| prose.words(unit));
        match unit.filter(|unit| !prose.words(&question.short).contains(unit.as_str())) {
            Some(unit) => format!("{shown}\u{A0}{unit}"),
            None => shown,
        }
    }

    /// What its list holds: choices, entries or dates.
    pub(super) fn entries(self) -> &'static str {
        match self {
            Subject::Question(question) => match question.kind {
                Kind::Multi => "choices",
                Kind::Dates => "dates",
                _ => "entries",
            },
            Subject::Finding(_) => "entries",
        }
    }

    /// Whether its answer is a list.
    pub(super) fn is_list(self) -> bool {
        matches!(self, Subject::Question(question) if matches!(question.kind, Kind::Multi | Kind::Texts | Kind::Dates))
    }

    /// Whether it is a number.
    pub(super) fn is_number(self) -> bool {
        match self {
            Subject::Question(question) => question.is_number(),
            Subject::Finding(derived) => derived.product.is_some() || derived.share.is_some(),
        }
    }
}
