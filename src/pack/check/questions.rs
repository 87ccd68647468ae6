//! Questions: the keys each kind needs, options, defaults, and that each looks back only.

use super::Checker;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::question::{Kind, Question};
use std::collections::HashSet;

impl<'p> Checker<'p> {
    /// Everything wrong with the questions.
    pub(super) fn questions(&mut self) {
        for (position, question) in self.pack.questions.iter().enumerate() {
            self.refer(&["section"], &question.place, &question.section);
            self.because(&question.place, &question.because);
            self.when(&question.place, question.when.as_ref());
            self.looks_back(position, question);
            self.keys(question);
            self.options(question);
            self.borrowed_options(position, question);
            self.bounds_of(question);
            if let Some(default) = &question.raw_default {
                self.value(question, default, |checker| checker.key(&question.place, "default"));
            }
        }
    }

    /// Each kind has the keys it needs and none that would be ignored.
    fn keys(&mut self, question: &Question) {
        let choice = matches!(question.kind, Kind::Single | Kind::Multi);
        let borrowed = question.options_of.is_some();
        let number = question.kind == Kind::Number;
        let typed = matches!(question.kind, Kind::Text | Kind::Texts);
        self.needs(question, "options", choice && !borrowed && question.options.is_empty());
        self.needs(question, "min", number && question.min.is_none());
        self.needs(question, "max", number && question.max.is_none());
        self.needs(question, "unit", number && question.unit.is_none());
        self.needs(question, "ends", question.kind == Kind::Scale && question.ends.len() != 2);
        self.ignores(question, "options", !choice && !borrowed && !question.options.is_empty());
        self.ignores(question, "options_of", borrowed && question.kind != Kind::Multi);
        self.ignores(question, "unit", !number && question.unit.is_some());
        self.ignores(question, "steps", !number && !question.steps.is_empty());
        self.ignores(question, "ends", question.kind != Kind::Scale && !question.ends.is_empty());
        self.ignores(question, "example", !typed && question.example.is_some());
    }

    fn needs(&mut self, question: &Question, key: &str, missing: bool) {
        if missing && self.whole("question", &question.id) {
            let problem = Diagnostic::new("pack-key-needed").with("key", key).with("kind", word(question.kind));
            self.report(problem.at(&question.place));
        }
    }

    fn ignores(&mut self, question: &Question, key: &str, given: bool) {
        if given {
            let place = self.key(&question.place, key);
            let problem = Diagnostic::new("pack-key-ignored").with("key", key).with("kind", word(question.kind));
            self.report(problem.at(&place));
        }
    }

    fn options(&mut self, question: &Question) {
        if question.options_of.is_some() {
            return;
        }
        let mut seen = HashSet::new();
        for choice in &question.options {
            let place = Place { file: question.place.file, span: choice.id.span() };
            let id = choice.id.as_ref().as_str();
            if !seen.insert(id) {
                self.report(Diagnostic::new("pack-option-twice").with("option", id).at(&place));
            }
            if choice.alone && question.kind == Kind::Single {
                self.report(Diagnostic::new("pack-alone-single").with("option", id).at(&place));
            }
        }
    }

    /// Options are borrowed from an earlier question with one answer and options of its own.
    fn borrowed_options(&mut self, position: usize, question: &Question) {
        let Some(lender) = &question.options_of else { return };
        let place = super::within(&question.place, lender.span());
        self.refer(&["question"], &question.place, lender);
        let Some(at) = self.pack.questions.position(lender.as_ref()) else { return };
        let single = self.pack.questions.at(at).is_some_and(|lender| lender.kind == Kind::Single);
        if !single {
            self.report(Diagnostic::new("pack-options-of").with("question", lender.as_ref().as_str()).at(&place));
        } else if at >= position {
            self.later(question, lender.as_ref(), &place);
        }
    }

    fn bounds_of(&mut self, question: &Question) {
        let (low, high) = (question.lowest(), question.highest());
        if low > high || (low < 0 && question.kind != Kind::Number) {
            let place = self.key(&question.place, if question.max.is_some() { "max" } else { "min" });
            let problem = Diagnostic::new("pack-bounds").with("low", low.to_string()).with("high", high.to_string());
            self.report(problem.at(&place));
        }
        for step in question.steps.iter().filter(|step| !(low..=high).contains(step)) {
            let place = self.key(&question.place, "steps");
            let problem = Diagnostic::new("pack-value-bounds").with("found", step.to_string());
            let problem = problem.with("low", low.to_string()).with("high", high.to_string());
            self.report(problem.with("question", question.id.as_str()).at(&place));
        }
    }

    /// Whether a question is shown depends on earlier questions only, so that answers never chase each other
    /// and the interview can be replayed from the top.
    fn looks_back(&mut self, position: usize, question: &'p Question) {
        let tables = question.when.iter().flat_map(|when| &when.tables);
        for (key, _) in tables.flat_map(|tests| &tests.0) {
            let place = super::within(&question.place, key.span());
            let later = self
                .questions_behind(key.as_ref())
                .into_iter()
                .find(|behind| self.pack.questions.position(behind).is_some_and(|at| at >= position));
            if let Some(later) = later.filter(|_| !self.in_a_circle(question, key.as_ref())) {
                self.later(question, later, &place);
            }
        }
    }

    fn later(&mut self, question: &Question, later: &str, place: &Place) {
        // Where the section is unknown, so is the order: that is told by itself.
        let placed =
            |id: &str| self.pack.questions.get(id).is_none_or(|one| self.stands("section", one.section.as_ref()));
        if !placed(&question.id) || !placed(later) {
            return;
        }
        let code = if later == question.id { "pack-itself" } else { "pack-later" };
        self.report(Diagnostic::new(code).with("id", question.id.as_str()).with("later", later).at(place));
    }
}

/// The kind as written in packs.
fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Single => "single",
        Kind::Multi => "multi",
        Kind::Number => "number",
        Kind::Scale => "scale",
        Kind::Text => "text",
        Kind::Texts => "texts",
        Kind::Date => "date",
        Kind::Dates => "dates",
    }
}
