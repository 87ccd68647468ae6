//! Entries that nothing uses.
//!
//! Only where it is an oversight beyond doubt: claims, facts and works may stand for the record, the program
//! itself finds templates by their id, and whether an item of the catalogue can come into a plan is a question about answers.

use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::heuristic::{OPTIONAL_SETTINGS, REQUIRED_SETTINGS};
use std::collections::HashSet;

/// The entries of a pack that nothing uses.
pub(super) fn check(pack: &Pack) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut unused = |kind: &'static str, id: &str, place: &Place| {
        found.push(Diagnostic::new("lint-unused").with("kind", kind).with("id", id).at(place));
    };
    let warned: HashSet<&str> = pack.rules.iter().flat_map(|rule| &rule.warn).map(|id| id.as_ref().as_str()).collect();
    let asked: HashSet<&str> = pack.questions.iter().map(|question| question.section.as_ref().as_str()).collect();
    let (tested, capping) = (tested(pack), capping(pack));
    for warning in pack.warnings.iter().filter(|entry| !warned.contains(entry.id.as_str())) {
        unused("warning", &warning.id, &warning.place);
    }
    for section in pack.sections.iter().filter(|entry| !asked.contains(entry.id.as_str())) {
        unused("section", &section.id, &section.place);
    }
    for derived in pack.derived.iter().filter(|entry| !tested.contains(entry.id.as_str())) {
        unused("derived", &derived.id, &derived.place);
    }
    for setting in &pack.settings {
        let id = setting.id.as_str();
        if !REQUIRED_SETTINGS.contains(&id) && !OPTIONAL_SETTINGS.contains(&id) && !capping.contains(id) {
            unused("setting", id, &setting.place);
        }
    }
    found
}

/// The settings and derived facts that cap a setting.
fn capping(pack: &Pack) -> HashSet<&str> {
    pack.settings.iter().filter_map(|setting| setting.at_most.as_ref()).map(|cap| cap.as_ref().as_str()).collect()
}

/// Everything that is tested by a condition, computes another fact or caps a setting.
fn tested(pack: &Pack) -> HashSet<&str> {
    let mut tested = capping(pack);
    tested.extend(
        pack.conditions()
            .flat_map(|when| &when.tables)
            .flat_map(|tests| &tests.0)
            .map(|(key, _)| key.as_ref().as_str()),
    );
    tested.extend(pack.derived.iter().flat_map(crate::pack::rule::Derived::inputs));
    tested
}
