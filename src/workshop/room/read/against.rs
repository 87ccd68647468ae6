//! What the file says of its pack: questions, sections, and whether a picture of the room can be made of them.

use super::Found;
use super::table::at;
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Ref;
use crate::pack::near::closest;
use crate::workshop::room::check;

/// Everything that is wrong with it.
pub(super) fn problems(found: &Found, pack: &Pack) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = found
        .picture
        .iter()
        .filter_map(|id| check::question(id.as_ref(), found.depth, pack).map(|problem| problem.at(&at(id))))
        .collect();
    let picture: Vec<String> = found.picture.iter().map(|id| id.as_ref().to_owned()).collect();
    if problems.is_empty() && found.advice.is_some() {
        let size = check::size("", &picture, found.advice == Some(true), pack);
        let placed = |problem: Diagnostic| found.picture_at.iter().fold(problem, |problem, place| problem.at(place));
        problems.extend(size.map(placed));
    }
    problems.extend(sections(found, pack));
    problems
}

fn sections(found: &Found, pack: &Pack) -> Vec<Diagnostic> {
    let sections: Vec<Ref> = found.boxes.iter().map(|(section, _)| section.clone()).collect();
    let mut problems = Vec::new();
    super::parts::twice(&sections, "room-section-twice", &mut problems);
    for section in sections.iter().filter(|section| pack.sections.get(section.as_ref()).is_none()) {
        let problem = Diagnostic::new("room-unknown-section").with("section", section.as_ref().as_str());
        problems.push(problem.suggest(closest(section.as_ref(), pack.sections.ids())).at(&at(section)));
    }
    if sections.is_empty() {
        let known: Vec<String> = pack.sections.ids().map(|id| format!("`{id}`")).collect();
        problems.push(Diagnostic::new("room-no-box").with("sections", known.join(", ")));
    }
    problems
}
