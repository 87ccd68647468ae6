//! Whether the entries of a pack fit together: references, conditions, values, cycles.
//!
//! `read` has already seen to the shape of each entry and to its texts. Each file here looks at one theme;
//! all problems are collected, none stops the others.

mod catalogue;
mod circles;
mod condition;
mod derived;
mod insight;
mod phases;
mod questions;
mod rules;
mod settings;
mod sources;
mod subject;
mod values;
mod wording;

use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref};
use crate::pack::near::closest;
use rayon::prelude::*;
use std::collections::HashSet;
use std::ops::Range;

/// Kinds and ids of entries that are there but could not be read, or not all of them: what refers to them, and
/// what they seem to lack, is not reported as well.
pub type Broken = HashSet<(&'static str, String)>;

/// Everything that does not fit together, in no particular order.
#[must_use]
pub fn check<'p>(pack: &'p Pack, broken: &'p Broken) -> Vec<Diagnostic> {
    let themes: [fn(&mut Checker<'p>); 10] = [
        Checker::rules,
        Checker::questions,
        Checker::derived,
        Checker::settings,
        Checker::phases,
        Checker::catalogue,
        Checker::sources,
        Checker::wording,
        Checker::rooms,
        Checker::circles,
    ];
    let look = |theme: &fn(&mut Checker<'p>)| {
        let mut checker = Checker { pack, broken, found: Vec::new() };
        theme(&mut checker);
        checker.found
    };
    themes.par_iter().flat_map_iter(look).collect()
}

struct Checker<'p> {
    pack: &'p Pack,
    broken: &'p Broken,
    found: Vec<Diagnostic>,
}

/// Kinds whose ids stand together in one namespace.
const ITEMS: &[&str] = &["activity", "guardrail", "metric", "check"];
const SOURCES: &[&str] = &["claim", "fact"];
const FACTS: &[&str] = &["question", "derived"];

impl<'p> Checker<'p> {
    fn report(&mut self, problem: Diagnostic) {
        self.found.push(problem);
    }

    /// A reference to one of several kinds; says what was probably meant when there is no such id.
    fn refer(&mut self, kinds: &[&'static str], entry: &Place, reference: &Ref) {
        self.refer_at(kinds, &within(entry, reference.span()), reference.as_ref());
    }

    fn refer_all(&mut self, kinds: &[&'static str], entry: &Place, references: &[Ref]) {
        for reference in references {
            self.refer(kinds, entry, reference);
        }
    }

    fn refer_at(&mut self, kinds: &[&'static str], place: &Place, id: &str) {
        if kinds.iter().any(|kind| self.has(kind, id)) {
            return;
        }
        let meant = closest(id, kinds.iter().flat_map(|kind| self.ids(kind)));
        let names: Vec<String> = kinds.iter().map(|kind| format!("[[{kind}]]")).collect();
        let problem = Diagnostic::new("pack-unknown-id").with("kind", names.join(", ")).with("id", id);
        self.report(problem.suggest(meant).at(place));
    }

    /// `because` holds at least one claim or fact.
    fn because(&mut self, entry: &Place, because: &[Ref]) {
        if because.is_empty() {
            self.report(Diagnostic::new("pack-no-source").at(entry));
        }
        self.refer_all(SOURCES, entry, because);
    }

    fn when(&mut self, entry: &Place, when: Option<&Condition>) {
        if let Some(when) = when {
            self.condition(entry, when);
        }
    }

    fn has(&self, kind: &'static str, id: &str) -> bool {
        self.stands(kind, id) || self.broken.contains(&(kind, id.to_owned()))
    }

    /// Whether all of an entry could be read, so that what it lacks is really missing.
    fn whole(&self, kind: &'static str, id: &str) -> bool {
        !self.broken.contains(&(kind, id.to_owned()))
    }

    /// Whether an entry of this kind and id could be read.
    fn stands(&self, kind: &str, id: &str) -> bool {
        let pack = self.pack;
        let position = match kind {
            "section" => pack.sections.position(id),
            "question" => pack.questions.position(id),
            "derived" => pack.derived.position(id),
            "rule" => pack.rules.position(id),
            "setting" => pack.settings.position(id),
            "phase" => pack.phases.position(id),
            "activity" => pack.activities.position(id),
            "guardrail" => pack.guardrails.position(id),
            "metric" => pack.metrics.position(id),
            "check" => pack.checklists.position(id),
            "warning" => pack.warnings.position(id),
            "work" => pack.works.position(id),
            "claim" => pack.claims.position(id),
            "fact" => pack.facts.position(id),
            "template" => pack.templates.position(id),
            "followup" => pack.followups.position(id),
            _ => None,
        };
        position.is_some()
    }

    /// The ids of one kind.
    fn ids(&self, kind: &str) -> Box<dyn Iterator<Item = &'p str> + 'p> {
        let pack = self.pack;
        match kind {
            "section" => Box::new(pack.sections.ids()),
            "question" => Box::new(pack.questions.ids()),
            "derived" => Box::new(pack.derived.ids()),
            "rule" => Box::new(pack.rules.ids()),
            "setting" => Box::new(pack.settings.ids()),
            "phase" => Box::new(pack.phases.ids()),
            "activity" => Box::new(pack.activities.ids()),
            "guardrail" => Box::new(pack.guardrails.ids()),
            "metric" => Box::new(pack.metrics.ids()),
            "check" => Box::new(pack.checklists.ids()),
            "warning" => Box::new(pack.warnings.ids()),
            "work" => Box::new(pack.works.ids()),
            "claim" => Box::new(pack.claims.ids()),
            "fact" => Box::new(pack.facts.ids()),
            "template" => Box::new(pack.templates.ids()),
            "followup" => Box::new(pack.followups.ids()),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// An option of a question, when the question is readable.
    fn option(&mut self, question: &str, place: &Place, option: &str) {
        let Some(question) = self.pack.questions.get(question).filter(|_| !self.is_option(question, option)) else {
            return;
        };
        let meant = closest(option, question.options.iter().map(|choice| choice.id.as_ref().as_str()));
        let problem = Diagnostic::new("pack-unknown-option").with("question", question.id.as_str());
        self.report(problem.with("option", option).suggest(meant).at(place));
    }

    /// Whether a question has an option, or cannot be asked about its options.
    fn is_option(&self, question: &str, option: &str) -> bool {
        let question = self.pack.questions.get(question);
        question.is_none_or(|question| question.options.is_empty() || question.choice(option).is_some())
    }

    /// The place of a key that the format keeps without one (`weights`, `set`, `level`, plain values): the first
    /// time it is written as a key in the entry; the entry itself when it is not found there.
    fn key(&self, entry: &Place, key: &str) -> Place {
        let text = self.pack.files.get(entry.file).map_or("", |file| &file.text);
        let header = text.get(..entry.span.start).and_then(|before| before.rfind("\n[[")).unwrap_or(0);
        self.key_from(entry, header, key)
    }

    /// The same, looking only behind a place of the entry.
    fn key_behind(&self, place: &Place, key: &str) -> Place {
        self.key_from(place, place.span.end, key)
    }

    fn key_from(&self, entry: &Place, from: usize, key: &str) -> Place {
        let found = || {
            let text = &self.pack.files.get(entry.file)?.text;
            let rest = text.get(from..)?;
            let after_header = rest.get(1..).and_then(|rest| rest.find("\n[["));
            let end = after_header.map_or(rest.len(), |end| end + 1);
            let at = key_in(rest.get(..end)?, key)? + from;
            Some(Place { file: entry.file, span: at..at + key.len() })
        };
        found().unwrap_or_else(|| entry.clone())
    }
}

/// The first place where a word stands before `=` as a whole key, quoted or not.
fn key_in(text: &str, key: &str) -> Option<usize> {
    let part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    text.match_indices(key).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        let after = text.get(at + key.len()..).unwrap_or_default();
        let after = after.strip_prefix(['"', '\'']).unwrap_or(after);
        !before.is_some_and(part) && after.trim_start_matches(' ').starts_with('=')
    })
}

/// A span inside an entry's file.
fn within(entry: &Place, span: Range<usize>) -> Place {
    Place { file: entry.file, span }
}
