//! The questions that can feed the picture of a room, each to be taken in or left out.

use super::Founding;
use crate::app::{Ctx, menu};
use crate::intent::Intent;
use crate::workshop::room::check;
use crate::workshop::room::draft::Sensitive;

/// A question of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Question id.
    pub question: String,
    /// Section id.
    pub section: String,
    /// Its place in the picture, when it is in it.
    pub place: Option<usize>,
    /// Whether somebody may not like to see it there.
    pub sensitive: Option<Sensitive>,
}

/// The questions that are asked at the room's depth and can be counted, in the order of the interview.
#[must_use]
pub fn entries(founding: &Founding, ctx: &Ctx) -> Vec<Entry> {
    let pack = ctx.engine.pack();
    // What is in the picture can be taken out of it, even if it is not asked at this depth any more.
    let inside = |id: &str| founding.draft.picture.iter().any(|there| there == id);
    let good = |id: &str| inside(id) || check::question(id, Some(founding.draft.depth), pack).is_none();
    let entry = |question: &crate::pack::question::Question| Entry {
        question: question.id.clone(),
        section: question.section.as_ref().clone(),
        place: founding.draft.picture.iter().position(|id| *id == question.id),
        sensitive: founding.defaults.sensitive(&question.id),
    };
    let sections = pack.sections.ids();
    let of = |section: &str| {
        let section = section.to_owned();
        pack.questions.iter().filter(move |question| *question.section.as_ref() == section)
    };
    sections.flat_map(of).filter(|question| good(&question.id)).map(entry).collect()
}

/// A key in the list.
pub(super) fn intent(founding: &mut Founding, ctx: &Ctx, intent: Intent) {
    let entries = entries(founding, ctx);
    let row = founding.list.unwrap_or_default();
    if let Some(row) = menu::moved(row, entries.len().saturating_sub(1), intent) {
        founding.list = Some(row);
        return;
    }
    match intent {
        Intent::Toggle | Intent::Left | Intent::Right => toggle(founding, ctx, row),
        Intent::Accept => founding.list = None,
        _ => {}
    }
}

/// Takes a question in, as the last one, or leaves it out.
pub(super) fn toggle(founding: &mut Founding, ctx: &Ctx, row: usize) {
    let Some(entry) = entries(founding, ctx).into_iter().nth(row) else { return };
    founding.list = Some(row);
    match entry.place {
        Some(place) => drop(founding.draft.picture.remove(place)),
        None => founding.draft.picture.push(entry.question),
    }
    founding.wrong = None;
}
