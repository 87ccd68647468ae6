//! What the file says of its pack: questions, sections, and whether a picture of the room can be made of them.

use super::Found;
use super::table::at;
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Ref;
use crate::pack::near::closest;
use crate::pack::question::Question;
use crate::workshop::Field;
use crate::workshop::room::depth_word;

/// Everything that is wrong with it.
pub(super) fn problems(found: &Found, pack: &Pack) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = found.picture.iter().filter_map(|id| question(id, found, pack)).collect();
    problems.extend(sections(found, pack));
    problems
}

fn question(id: &Ref, found: &Found, pack: &Pack) -> Option<Diagnostic> {
    let problem = match pack.questions.get(id.as_ref()) {
        None => Diagnostic::new("room-unknown-question").suggest(closest(id.as_ref(), pack.questions.ids())),
        Some(question) => unfit(question, found, pack)?,
    };
    Some(problem.with("question", id.as_ref().as_str()).at(&at(id)))
}

fn unfit(question: &Question, found: &Found, pack: &Pack) -> Option<Diagnostic> {
    if Field::of(question, pack).is_none() {
        return Some(Diagnostic::new("room-question-words"));
    }
    let depth = found.depth.filter(|depth| question.depth > *depth)?;
    let (wanted, has) = (depth_word(question.depth), depth_word(depth));
    Some(Diagnostic::new("room-question-deeper").with("depth", wanted).with("has", has))
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
