//! Ids that expectations name and the pack does not have.

use super::draft::Expect;
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref};
use crate::pack::near::closest;
use chrono::NaiveTime;
use std::ops::Range;

/// Subjects of the person's own, numbered in the order given.
const PILLARS: [&str; 3] = ["pillar_1", "pillar_2", "pillar_3"];

/// Everything that an expectation names and nobody knows.
pub(super) fn strangers(pack: &Pack, file: usize, expect: &Expect) -> Vec<Diagnostic> {
    let mut known = Known { file, found: Vec::new() };
    let items = items(pack);
    let one_of = expect.one_of.iter().flatten();
    let lines = expect.present.iter().chain(&expect.absent).chain(one_of).chain(&expect.set_aside);
    known.refs("line", lines.chain(&expect.first_setup), &items);
    known.refs("warning", &expect.warnings, &pack.warnings.ids().collect::<Vec<_>>());
    known.refs("rule", expect.rules.iter().chain(&expect.not_rules), &pack.rules.ids().collect::<Vec<_>>());
    let questions: Vec<&str> = pack.questions.ids().collect();
    known.refs("question", expect.shown.iter().chain(&expect.hidden).chain(&expect.assumed), &questions);
    let phases: Vec<&str> = pack.phases.ids().collect();
    known.refs("phase", expect.before_phase.values(), &phases);
    known.keys("line", expect.before_phase.iter().map(|(id, value)| (id.as_str(), value.span())), &items);
    known.keys("phase", expect.phase_from.iter().map(|(id, value)| (id.as_str(), value.span())), &phases);
    let settings: Vec<&str> = pack.settings.ids().collect();
    known.keys("setting", expect.settings.iter().map(|(id, value)| (id.as_str(), value.span())), &settings);
    let guardrails: Vec<&str> = pack.guardrails.ids().collect();
    known.keys("guardrail", expect.levels.iter().map(|(id, value)| (id.as_str(), value.span())), &guardrails);
    known.time(expect.latest_end.as_ref());
    known.found
}

/// All lines that a plan of this pack may have.
fn items(pack: &Pack) -> Vec<&str> {
    let catalogue = pack.activities.ids().chain(pack.guardrails.ids()).chain(pack.metrics.ids());
    catalogue.chain(pack.checklists.ids()).chain(PILLARS).collect()
}

struct Known {
    file: usize,
    found: Vec<Diagnostic>,
}

impl Known {
    fn refs<'r>(&mut self, kind: &str, refs: impl IntoIterator<Item = &'r Ref>, known: &[&str]) {
        self.keys(kind, refs.into_iter().map(|one| (one.as_ref().as_str(), one.span())), known);
    }

    fn keys<'r>(&mut self, kind: &str, keys: impl Iterator<Item = (&'r str, Range<usize>)>, known: &[&str]) {
        for (id, span) in keys.filter(|(id, _)| !known.contains(id)) {
            let problem = Diagnostic::new("story-unknown-id").with("kind", kind).with("id", id);
            let near = closest(id, known.iter().copied());
            self.found.push(problem.suggest(near).at(&Place { file: self.file, span }));
        }
    }

    fn time(&mut self, written: Option<&Ref>) {
        let Some(wrong) = written.filter(|written| time(written.as_ref()).is_none()) else { return };
        let problem = Diagnostic::new("pack-time").with("time", wrong.as_ref().as_str());
        self.found.push(problem.at(&Place { file: self.file, span: wrong.span() }));
    }
}

/// Reads a time of day: `18:00`, `18:00:00`.
pub(super) fn time(written: &str) -> Option<NaiveTime> {
    ["%H:%M", "%H:%M:%S"].iter().find_map(|format| NaiveTime::parse_from_str(written, format).ok())
}
