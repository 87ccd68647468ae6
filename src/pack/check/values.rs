//! Values of a question: its default, and the answers of a rule's example.

use super::Checker;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::near::closest;
use crate::pack::question::{Kind, Question};
use crate::pack::typed::{Misfit, typed};
use crate::pack::value::RawValue;

impl Checker<'_> {
    /// A value written for a question fits its kind. The place is looked for only when it does not.
    pub(super) fn value(&mut self, question: &Question, raw: &RawValue, place: impl FnOnce(&Self) -> Place) {
        let today = question.kind == Kind::Date && matches!(raw, RawValue::Text(text) if text == "today");
        if today || question.options.is_empty() && matches!(question.kind, Kind::Single | Kind::Multi) {
            return;
        }
        if let Err(misfit) = typed(question, raw) {
            let place = place(self);
            self.report(explained(question, misfit).with("question", question.id.as_str()).at(&place));
        }
    }
}

fn explained(question: &Question, misfit: Misfit) -> Diagnostic {
    let bounds = |code: &'static str, found: String| {
        let (low, high) = (question.lowest().to_string(), question.highest().to_string());
        Diagnostic::new(code).with("found", found).with("low", low).with("high", high)
    };
    match misfit {
        Misfit::Kind => Diagnostic::new(wanted(question.kind)),
        Misfit::Option(option) => {
            let meant = closest(&option, question.options.iter().map(|choice| choice.id.as_ref().as_str()));
            Diagnostic::new("pack-unknown-option").with("option", option).suggest(meant)
        }
        Misfit::Twice(entry) => Diagnostic::new("pack-value-twice").with("entry", entry),
        Misfit::NotAlone(option) => Diagnostic::new("pack-value-alone").with("option", option),
        Misfit::Bounds(number) => bounds("pack-value-bounds", number.to_string()),
        Misfit::Count(count) => bounds("pack-value-count", count.to_string()),
        Misfit::Long(length) => bounds("pack-value-long", length.to_string()),
        Misfit::Empty => Diagnostic::new("pack-empty-text"),
        Misfit::Date(date) => Diagnostic::new("pack-value-date").with("date", date),
    }
}

/// The sentence that says what a kind of question takes.
fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Single => "pack-value-single",
        Kind::Multi => "pack-value-multi",
        Kind::Number | Kind::Scale => "pack-value-number",
        Kind::Text => "pack-value-text",
        Kind::Texts => "pack-value-texts",
        Kind::Date => "pack-value-date-wanted",
        Kind::Dates => "pack-value-dates",
    }
}
