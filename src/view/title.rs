//! The title of the window: what one is doing, and in which file.

use crate::app::{Model, Screen};
use crate::view::Ctx;

/// "coach – question 3 – plan.toml".
#[must_use]
pub fn title(model: &Model, ctx: &Ctx<'_>) -> String {
    let name = model.plan_path.as_ref().and_then(|path| path.file_name());
    let parts = [Some(ctx.say("app-name")), place(model, ctx), name.map(|name| name.to_string_lossy().into_owned())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
}

fn place(model: &Model, ctx: &Ctx<'_>) -> Option<String> {
    match model.screen {
        Screen::Welcome => None,
        Screen::Interview => model.asking.as_ref().map(|asking| {
            let number = model.path.number(&asking.question);
            ctx.text.with("window-question", &[("n", number.into())])
        }),
        Screen::Stop => Some(ctx.say("stop-title")),
        Screen::Review => Some(ctx.say("review-title")),
        Screen::Plan => Some(ctx.say("plan-title")),
        Screen::WhatIf => Some(ctx.say("what-if-title")),
        Screen::Founding => Some(ctx.say("founding-title")),
        Screen::Door => Some(ctx.say("door-title")),
        Screen::HandIn => Some(ctx.say("hand-title")),
        Screen::Console => Some(ctx.say("console-title")),
    }
}
