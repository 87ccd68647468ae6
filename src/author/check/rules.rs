//! Rules that never hold, always hold, change nothing, are written twice, or contradict each other.

use crate::author::check::{Checking, Tally};
use crate::author::finding::{Finding, Verdict};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::rule::Rule;
use crate::reason::proof::{Clash, Contest, Prover, Search};
use rayon::prelude::*;

/// So many rules that change nothing are shown with answers under which they hold.
const MOST_SHOWN: usize = 200;
/// So many other rules are named beside one that they beat.
const MOST_NAMED: usize = 5;
/// So many contradictions are told one by one, each with answers that show it; more are counted.
const MOST_CLASHES: usize = 200;

impl Checking<'_> {
    /// One rule at a time.
    pub(super) fn rules(&mut self, prover: &Prover<'_>) {
        let never = self.never(prover);
        self.parts(prover, &never);
        self.always(prover);
        self.idle_rules(prover);
    }

    /// Says which rules never hold; their positions.
    fn never(&mut self, prover: &Prover<'_>) -> Vec<usize> {
        let mut tally = Tally::of("check-can-hold");
        let mut never = Vec::new();
        for (at, rule) in self.pack.rules.iter().enumerate() {
            match prover.can_hold(at) {
                Search::Found(()) => tally.count(Verdict::Proved),
                Search::Never => {
                    tally.count(Verdict::Refuted);
                    never.push(at);
                    // No answers can show what no answers do: this is the proof.
                    self.report(Finding::of(about("prove-rule-never", rule), Verdict::Proved));
                }
                Search::NotDecided => {
                    tally.count(Verdict::NotDecided);
                    self.undecided("check-can-hold", &rule.id, &rule.place);
                }
            }
        }
        self.tallies.push(tally);
        never
    }

    /// Alternatives and exceptions that never apply, of rules that do.
    fn parts(&mut self, prover: &Prover<'_>, never: &[usize]) {
        let mut tally = Tally::of("check-parts-matter");
        for (at, rule) in self.pack.rules.iter().enumerate().filter(|(at, _)| !never.contains(at)) {
            let exception = prover.exception(at).map(|verdict| (about("prove-unless-never", rule), verdict));
            let alternatives =
                prover.alternatives(at).into_iter().enumerate().map(|(nth, verdict)| {
                    (about("prove-branch-never", rule).with("nth", (nth + 1).to_string()), verdict)
                });
            for (problem, verdict) in exception.into_iter().chain(alternatives) {
                match verdict {
                    Search::Found(()) => tally.count(Verdict::Proved),
                    Search::Never => {
                        tally.count(Verdict::Refuted);
                        self.report(Finding::of(problem, Verdict::Proved));
                    }
                    Search::NotDecided => {
                        tally.count(Verdict::NotDecided);
                        self.undecided("check-parts-matter", &rule.id, &rule.place);
                    }
                }
            }
        }
        self.tallies.push(tally);
    }

    fn always(&mut self, prover: &Prover<'_>) {
        let mut tally = Tally::of("check-condition-says-something");
        let conditional = |rule: &Rule| rule.when.is_some() || rule.unless.is_some();
        for (at, rule) in self.pack.rules.iter().enumerate().filter(|(_, rule)| conditional(rule)) {
            match prover.fails_for_somebody_who_answers(at) {
                Search::Found(()) => tally.count(Verdict::Proved),
                Search::Never => {
                    tally.count(Verdict::Refuted);
                    self.report(Finding::of(about("prove-rule-always", rule), Verdict::Proved));
                }
                Search::NotDecided => {
                    tally.count(Verdict::NotDecided);
                    self.undecided("check-condition-says-something", &rule.id, &rule.place);
                }
            }
        }
        self.tallies.push(tally);
    }

    fn idle_rules(&mut self, prover: &Prover<'_>) {
        let mut tally = Tally::of("check-changes-something");
        let twice = prover.duplicates();
        for (earlier, later) in &twice {
            let Some((first, second)) = self.pack.rules.at(*earlier).zip(self.pack.rules.at(*later)) else { continue };
            let problem = about("prove-rule-twice", second).with("other", first.id.as_str());
            self.report(Finding::of(problem, Verdict::Proved).and(&first.place));
        }
        let told = |rule: usize| twice.iter().any(|(one, other)| *one == rule || *other == rule);
        for ((at, rule), contest) in self.pack.rules.iter().enumerate().zip(prover.contests()) {
            let (code, others) = match contest {
                Contest::Matters => {
                    tally.count(Verdict::Proved);
                    continue;
                }
                Contest::Beaten(others) => ("prove-rule-beaten", others),
                Contest::Covered(others) => ("prove-rule-covered", others),
                Contest::NotDecided => {
                    tally.count(Verdict::NotDecided);
                    self.undecided("check-changes-something", &rule.id, &rule.place);
                    continue;
                }
            };
            tally.count(Verdict::Refuted);
            if told(at) {
                continue;
            }
            let problem = about(code, rule).with("others", self.named(&others));
            let mut finding = Finding::of(problem, Verdict::Proved);
            let shown = if tally.refuted <= MOST_SHOWN { prover.holds(at).found() } else { None };
            if let Some(answers) = shown {
                finding = finding.shown_by(answers);
            }
            let places = others.iter().filter_map(|other| self.pack.rules.at(*other)).map(|other| &other.place);
            self.report(places.take(MOST_NAMED).fold(finding, Finding::and));
        }
        self.tallies.push(tally);
    }

    /// The names of some rules: the first ones when there are many.
    fn named(&self, rules: &[usize]) -> String {
        let names = rules.iter().filter_map(|rule| self.pack.rules.at(*rule));
        let mut names: Vec<String> = names.take(MOST_NAMED).map(|rule| format!("`{}`", rule.id)).collect();
        if rules.len() > MOST_NAMED {
            names.push("…".to_owned());
        }
        names.join(", ")
    }

    /// Pairs that hold together and contradict each other.
    pub(super) fn pairs(&mut self, prover: &Prover<'_>) {
        let mut tally = Tally::of("check-no-contradiction");
        let clashes = prover.clashes(|clash| self.is_meant(clash));
        tally.proved = prover.count_of_candidates().saturating_sub(clashes.len());
        let untold = clashes.len().saturating_sub(MOST_CLASHES);
        let told = clashes.into_par_iter().take(MOST_CLASHES).map(|clash| {
            let (one, other) = clash.rules();
            let together = prover.together(one, other);
            (clash, together)
        });
        for (clash, together) in told.collect::<Vec<_>>() {
            let Some(finding) = self.clash(&clash) else { continue };
            match together {
                Search::Found(answers) => {
                    tally.count(Verdict::Refuted);
                    self.report(finding.shown_by(answers));
                }
                Search::Never => tally.count(Verdict::Proved),
                Search::NotDecided => {
                    tally.count(Verdict::NotDecided);
                    self.report(Finding { verdict: Some(Verdict::NotDecided), ..finding });
                }
            }
        }
        if untold > 0 {
            tally.refuted += untold;
            let problem = Diagnostic::new("prove-clash-more").with("n", untold.to_string());
            self.report(Finding::of(problem, Verdict::Refuted));
        }
        self.tallies.push(tally);
    }

    /// In one file, the last rule wins as the author wrote them; over another layer, it is there to win.
    fn is_meant(&self, clash: &Clash) -> bool {
        let Clash::TwoValues { earlier, later, .. } = clash else { return false };
        let file = |rule: usize| self.pack.rules.at(rule).map(|rule| rule.place.file);
        let (Some(one), Some(other)) = (file(*earlier), file(*later)) else { return true };
        one == other || self.pack.layer(one) != self.pack.layer(other)
    }

    fn clash(&self, clash: &Clash) -> Option<Finding> {
        let (one, other) = clash.rules();
        let (first, second) = self.pack.rules.at(one).zip(self.pack.rules.at(other))?;
        let (code, subject) = match clash {
            Clash::RequiredForbidden { item, .. } => ("prove-clash-required", item.clone()),
            Clash::TwoValues { setting, .. } => ("prove-clash-values", setting.clone()),
            Clash::Excluded { one, other } => ("prove-clash-excluded", format!("{}`, `{}", one.1, other.1)),
        };
        let problem = about(code, second).with("other", first.id.as_str()).with("subject", subject);
        Some(Finding::of(problem, Verdict::Refuted).and(&first.place))
    }
}

fn about(code: &'static str, rule: &Rule) -> Diagnostic {
    Diagnostic::new(code).with("id", rule.id.as_str()).at(&rule.place)
}
