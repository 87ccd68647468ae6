//! How the line whose reasons are open came into the plan. Worked out once, when the panel opens: it takes many
//! plans to know, and a panel is drawn often.

use crate::app::plan_view::Row;
use crate::app::{Ctx, Model, Overlay};
use crate::why::how::named;
use crate::why::{Evidence, How, Person};
use std::sync::Arc;

/// Keeps what the model knows about the open line true to the panel that is open and to the plan.
pub(super) fn refresh(model: &mut Model, ctx: &Ctx) {
    let wanted = open(model);
    let known = model.how.as_ref().map(|how| how.item.as_str());
    if known != wanted.as_deref() {
        model.how = wanted.and_then(|item| of(model, ctx, &item)).map(Arc::new);
    }
}

/// The line whose reasons are open, under whatever panel.
fn open(model: &Model) -> Option<String> {
    let plan = model.plan.as_ref()?;
    model.overlays.iter().rev().find_map(|overlay| match overlay {
        Overlay::Reasons { row: Row::Item(at), .. } => plan.items.get(*at).map(|item| item.id.clone()),
        _ => None,
    })
}

/// How the line that is called so came in, as if no question were left to ask; `None` when no line is.
#[must_use]
pub fn of(model: &Model, ctx: &Ctx, name: &str) -> Option<How> {
    let answers = model.session.answers();
    let person = Person { engine: &ctx.engine, answers: &answers, today: model.day(ctx) };
    let plan = person.plan();
    let line = named(&plan, name)?;
    How::of(&Evidence::of(person), &plan, &line.id)
}
