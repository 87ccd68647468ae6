//! What stands under a text in the person's own editor: what is asked, and what becomes of lines.

use crate::app::{Field, Model, Overlay};
use crate::view::{Ctx, page::wrap};

/// Columns of a remark.
const COLUMNS: u16 = 76;

/// The remarks, a line each, marked as such.
#[must_use]
pub fn remarks(model: &Model, ctx: &Ctx<'_>) -> Vec<String> {
    let asked = match model.overlay() {
        Some(Overlay::Save(_)) => ctx.say("save-where"),
        Some(Overlay::Search(_)) => ctx.say("search-title"),
        Some(Overlay::Name(_)) => ctx.say("what-if-name"),
        _ => model.question(ctx.app).map(|question| ctx.words(&question.ask)).unwrap_or_default(),
    };
    let is_list = matches!(model.asking.as_ref().map(|asking| &asking.field), Some(Field::Entries(_)));
    let how = if is_list && model.overlay().is_none() { "editor-entries" } else { "editor-one-line" };
    let lines = [asked, ctx.say(how)].into_iter().flat_map(|said| wrap(&said, COLUMNS));
    lines.map(|line| format!("# {line}")).collect()
}
