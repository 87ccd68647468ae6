//! What the room would be like: how long, how long a code, and what people read before they agree.

use crate::app::founding::Founding;
use crate::app::parts::workshop::room::draft::asked;
use crate::app::parts::workshop::{Schema, code};
use crate::view::Ctx;
use crate::view::page::Page;
use ratatui::text::Span;

/// Adds it to a page.
pub(super) fn draw(page: &mut Page, ctx: &Ctx<'_>, founding: &Founding) {
    let draft = &founding.draft;
    page.line(Span::styled(ctx.say("founding-estimate"), ctx.theme.accent));
    minutes(page, ctx, founding);
    let length = code::length(&Schema::of("", &draft.picture, draft.advice, ctx.pack()));
    let sizes = [("n", length.into()), ("most", code::LONGEST.into())];
    let style = if length > code::LONGEST { ctx.theme.minus } else { ctx.theme.text };
    page.text(&ctx.text.with("founding-code", &sizes), style);
    page.gap();
    page.line(Span::styled(ctx.say("founding-told"), ctx.theme.accent));
    let names: Vec<&str> = draft
        .picture
        .iter()
        .filter_map(|id| ctx.pack().questions.get(id))
        .map(|question| question.short.get(ctx.lang()))
        .collect();
    let told = [
        ("n", names.len().into()),
        ("names", names.join(", ").into()),
        ("k", draft.threshold.into()),
        ("date", ctx.text.date_long(draft.closes).into()),
        ("contact", draft.contact.as_str().into()),
        ("advice", if draft.advice { "yes" } else { "no" }.into()),
    ];
    page.text(&ctx.text.with("founding-told-seen", &told), ctx.theme.quiet);
    page.text(&ctx.text.with("founding-told-rest", &told), ctx.theme.quiet);
}

/// About how many questions, and whether the time boxes hold them.
fn minutes(page: &mut Page, ctx: &Ctx<'_>, founding: &Founding) {
    let (draft, defaults) = (&founding.draft, &founding.defaults);
    let questions = asked(draft.depth, ctx.pack());
    let needed = questions.saturating_mul(defaults.seconds_a_question).div_ceil(60);
    let boxes = draft.interview(defaults);
    let parts = [
        ("questions", questions.into()),
        ("needed", needed.into()),
        ("boxes", boxes.into()),
        ("minutes", draft.minutes.into()),
    ];
    page.text(&ctx.text.with("founding-time", &parts), ctx.theme.text);
    if needed > boxes {
        page.text(&format!("! {}", ctx.text.with("founding-tight", &parts)), ctx.theme.warn);
    }
}
