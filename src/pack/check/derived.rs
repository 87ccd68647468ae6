//! Derived facts: one form each, inputs of the right type.

use super::subject::Subject;
use super::{Checker, FACTS, within};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref};
use crate::pack::question::Kind;
use crate::pack::rule::{Case, Derived, Mentions, Share};
use std::collections::HashSet;

impl<'p> Checker<'p> {
    /// Everything wrong with the derived facts.
    pub(super) fn derived(&mut self) {
        for derived in &self.pack.derived {
            self.one_form(derived);
            if self.pack.questions.get(&derived.id).is_some() {
                self.same_id("question", &derived.id, &derived.place);
            }
            for factor in derived.product.iter().flatten() {
                self.number_input(&derived.place, factor);
            }
            if let Some(share) = &derived.share {
                self.share(derived, share);
            }
            if let Some(cases) = &derived.cases {
                self.cases(derived, cases);
            }
            if let Some(mentions) = &derived.mentions {
                self.mentions(derived, mentions);
            }
        }
    }

    fn one_form(&mut self, derived: &Derived) {
        if !self.whole("derived", &derived.id) {
            return;
        }
        let given =
            [derived.product.is_some(), derived.share.is_some(), derived.cases.is_some(), derived.mentions.is_some()];
        if given.iter().filter(|given| **given).count() != 1 {
            self.report(Diagnostic::new("pack-one-form").with("id", derived.id.as_str()).at(&derived.place));
        }
        let stray = derived.otherwise.is_some() && derived.cases.is_none();
        if stray || derived.cases.is_some() && derived.otherwise.is_none() {
            self.report(Diagnostic::new("pack-otherwise").with("id", derived.id.as_str()).at(&derived.place));
        }
    }

    fn number_input(&mut self, entry: &Place, input: &Ref) {
        self.refer(FACTS, entry, input);
        match self.subject(input.as_ref()) {
            None | Some(Subject::Number(..) | Subject::Unreadable) => {}
            Some(_) => {
                let place = within(entry, input.span());
                self.report(Diagnostic::new("pack-not-a-number").with("id", input.as_ref().as_str()).at(&place));
            }
        }
    }

    fn share(&mut self, derived: &Derived, share: &Share) {
        self.number_input(&derived.place, &share.of);
        if share.over <= 0 || share.times < 0 {
            self.report(Diagnostic::new("pack-share").with("id", derived.id.as_str()).at(&derived.place));
        }
    }

    fn cases(&mut self, derived: &Derived, cases: &[Case]) {
        if cases.is_empty() {
            self.report(Diagnostic::new("pack-one-form").with("id", derived.id.as_str()).at(&derived.place));
        }
        for case in cases {
            self.condition(&derived.place, &case.when);
        }
    }

    fn mentions(&mut self, derived: &Derived, mentions: &Mentions) {
        self.refer(&["question"], &derived.place, &mentions.question);
        let kind = self.pack.questions.get(mentions.question.as_ref()).map(|question| question.kind);
        let place = within(&derived.place, mentions.question.span());
        if kind.is_some_and(|kind| !matches!(kind, Kind::Text | Kind::Texts)) {
            let problem = Diagnostic::new("pack-not-words").with("id", mentions.question.as_ref().as_str());
            self.report(problem.at(&place));
        }
        if mentions.words.is_empty() || mentions.words.iter().any(|word| word.trim().is_empty()) {
            self.report(Diagnostic::new("pack-empty-text").at(&place));
        }
    }

    /// The questions that a key of a condition comes down to: itself, or those its derived fact is made of.
    pub(super) fn questions_behind(&self, key: &str) -> Vec<&'p str> {
        let Some(derived) = self.pack.derived.get(key) else {
            return self.pack.questions.get(key).map(|question| question.id.as_str()).into_iter().collect();
        };
        let (mut seen, mut questions) = (HashSet::new(), Vec::new());
        let mut open: Vec<&str> = derived.inputs();
        while let Some(input) = open.pop().filter(|_| seen.len() <= self.pack.derived.len()) {
            match self.pack.derived.get(input) {
                Some(inner) if seen.insert(input) => open.extend(inner.inputs()),
                Some(_) => {}
                None => questions.push(input),
            }
        }
        questions
    }

    pub(super) fn same_id(&mut self, other: &str, id: &str, place: &Place) {
        self.report(Diagnostic::new("pack-same-id").with("id", id).with("other", other).at(place));
    }
}
