//! Questions that nobody is ever asked, and answers that change nothing.

use crate::author::check::{Checking, Tally};
use crate::author::finding::{Finding, Verdict};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::plan::READ_BY_PLAN;
use crate::reason::proof::{Idle, Prover, Search};

impl Checking<'_> {
    /// All questions.
    pub(super) fn questions(&mut self, prover: &Prover<'_>) {
        let hidden = self.hidden(prover);
        self.idle(prover, &hidden);
    }

    /// Says which questions never show; their positions.
    fn hidden(&mut self, prover: &Prover<'_>) -> Vec<usize> {
        let mut tally = Tally::of("check-shown");
        let mut hidden = Vec::new();
        for (at, question) in self.pack.questions.iter().enumerate() {
            match prover.shows(at) {
                Search::Found(_) => tally.count(Verdict::Proved),
                Search::Never => {
                    tally.count(Verdict::Refuted);
                    hidden.push(at);
                    let problem = Diagnostic::new("prove-question-hidden").with("id", question.id.as_str());
                    self.report(Finding::of(problem.at(&question.place), Verdict::Proved));
                }
                Search::NotDecided => {
                    tally.count(Verdict::NotDecided);
                    self.undecided("check-shown", &question.id, &question.place);
                }
            }
        }
        self.tallies.push(tally);
        hidden
    }

    fn idle(&mut self, prover: &Prover<'_>, hidden: &[usize]) {
        let mut tally = Tally::of("check-answers-matter");
        let looked_at = self.pack.questions.iter().filter(|question| !READ_BY_PLAN.contains(&question.id.as_str()));
        tally.proved = looked_at.map(|question| question.options.len().max(1)).sum();
        for (idle, verdict) in prover.idle(READ_BY_PLAN).into_iter().filter(|(it, _)| !hidden.contains(&it.question)) {
            let Some(question) = self.pack.questions.at(idle.question) else { continue };
            let place = self.place(&idle);
            let count = if idle.option.is_some() { 1 } else { question.options.len().max(1) };
            tally.proved = tally.proved.saturating_sub(count);
            if verdict == Search::NotDecided {
                tally.undecided += count;
                self.undecided("check-answers-matter", &question.id, &place);
                continue;
            }
            tally.refuted += count;
            let problem = match &idle.option {
                Some(option) => Diagnostic::new("prove-option-idle").with("option", option.as_str()),
                None => Diagnostic::new("prove-question-idle"),
            };
            self.report(Finding::of(problem.with("id", question.id.as_str()).at(&place), Verdict::Proved));
        }
        self.tallies.push(tally);
    }

    fn place(&self, idle: &Idle) -> Place {
        let Some(question) = self.pack.questions.at(idle.question) else { return Place::default() };
        let choice = idle.option.as_ref().and_then(|option| question.choice(option));
        match choice.filter(|_| question.options_of.is_none()) {
            Some(choice) => Place { file: question.place.file, span: choice.id.span() },
            None => question.place.clone(),
        }
    }
}
