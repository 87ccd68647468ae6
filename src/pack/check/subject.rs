//! What a key of a condition is about, and what values it can take.

use super::Checker;
use crate::pack::question::{Kind, Question};
use crate::pack::rule::Derived;
use crate::pack::typed::{Misfit, typed};
use crate::pack::value::RawValue;

/// What a condition can test under a key.
pub(super) enum Subject<'p> {
    /// One of these options.
    Choice(Vec<&'p str>),
    /// Any of these options.
    Choices(Vec<&'p str>),
    /// A number between these bounds, both included.
    Number(i64, i64),
    /// A list of which only the length can be tested, with its bounds.
    List(i64, i64),
    /// Free words or a date: nothing to test but through a derived fact.
    Free,
    /// It could not be read; nothing is said about it.
    Unreadable,
}

impl<'p> Checker<'p> {
    /// The subject behind a key; `None` when there is neither question nor derived fact of this id.
    pub(super) fn subject(&self, id: &str) -> Option<Subject<'p>> {
        if let Some(question) = self.pack.questions.get(id) {
            return Some(if doubtful(question) { Subject::Unreadable } else { of_question(question) });
        }
        if let Some(derived) = self.pack.derived.get(id) {
            return Some(self.of_derived(derived, 0));
        }
        let broken = super::FACTS.iter().any(|kind| self.broken.contains(&(*kind, id.to_owned())));
        broken.then_some(Subject::Unreadable)
    }

    fn of_derived(&self, derived: &'p Derived, depth: usize) -> Subject<'p> {
        if !sound(derived) {
            return Subject::Unreadable;
        }
        if derived.mentions.is_some() {
            return Subject::Choice(vec!["yes", "no"]);
        }
        if let Some(cases) = &derived.cases {
            let values = cases.iter().map(|case| case.value.as_str());
            return Subject::Choice(values.chain(derived.otherwise.as_deref()).collect());
        }
        if let Some(share) = &derived.share {
            let (low, high) = self.bounds(share.of.as_ref(), depth);
            return Subject::Number(share.part(low), share.part(high));
        }
        let factors = derived.product.iter().flatten().map(|factor| self.bounds(factor.as_ref(), depth));
        // Numbers of the interview are never negative, so the bounds multiply.
        let (low, high) = factors
            .fold((1, 1), |(low, high): (i64, i64), (from, to)| (low.saturating_mul(from), high.saturating_mul(to)));
        Subject::Number(low, high)
    }

    /// Bounds of a number question or derived number; `depth` stops at a cycle, which is reported elsewhere.
    fn bounds(&self, id: &str, depth: usize) -> (i64, i64) {
        if let Some(question) = self.pack.questions.get(id) {
            return (question.lowest(), question.highest());
        }
        let derived = self.pack.derived.get(id).filter(|_| depth < self.pack.derived.len());
        match derived.map(|derived| self.of_derived(derived, depth + 1)) {
            Some(Subject::Number(low, high)) => (low, high),
            _ => (0, i64::MAX),
        }
    }
}

/// Whether a question is at fault in a way that is told by itself: what it takes is unknown then, and every test
/// and answer of the pack would seem wrong.
pub(super) fn doubtful(question: &Question) -> bool {
    let choice = matches!(question.kind, Kind::Single | Kind::Multi);
    let borrowed = question.options_of.is_some();
    let stray = !choice && !borrowed && !question.options.is_empty() || borrowed && question.kind != Kind::Multi;
    let bare = question.kind == Kind::Number && (question.min.is_none() || question.max.is_none());
    let misfit = |raw: &RawValue| matches!(typed(question, raw), Err(Misfit::Kind));
    let today = |raw: &RawValue| question.kind == Kind::Date && matches!(raw, RawValue::Text(text) if text == "today");
    let default = question.raw_default.as_ref().filter(|raw| !today(raw));
    stray || bare || question.lowest() > question.highest() || default.is_some_and(misfit)
}

/// Whether a derived fact has the form of one; if not, that is told by itself.
fn sound(derived: &Derived) -> bool {
    let given =
        [derived.product.is_some(), derived.share.is_some(), derived.cases.is_some(), derived.mentions.is_some()];
    let share = derived.share.as_ref().is_none_or(|share| share.over > 0 && share.times >= 0);
    given.iter().filter(|given| **given).count() == 1 && share && derived.cases.is_some() == derived.otherwise.is_some()
}

fn of_question(question: &Question) -> Subject<'_> {
    let options = || question.options.iter().map(|choice| choice.id.as_ref().as_str()).collect();
    match question.kind {
        Kind::Single | Kind::Multi if question.options.is_empty() => Subject::Unreadable,
        Kind::Single => Subject::Choice(options()),
        Kind::Multi => Subject::Choices(options()),
        Kind::Number | Kind::Scale => Subject::Number(question.lowest(), question.highest()),
        Kind::Texts | Kind::Dates => Subject::List(question.lowest(), question.highest()),
        Kind::Text | Kind::Date => Subject::Free,
    }
}
