//! What the room said to a question.

use crate::app::console::{Console, Part, State};
use crate::app::parts::workshop::words::told::Told;
use crate::phrase::Phrase;
use crate::view::Ctx;
use crate::view::console::{as_of, bars, veiled};
use crate::view::page::Page;

/// The page of a question.
#[must_use]
pub fn page(console: &Console, ctx: &Ctx<'_>, at: usize, width: u16) -> Page {
    let mut page = Page::new(width);
    let field = console.schema.fields.get(at);
    let Some(question) = field.and_then(|field| ctx.pack().questions.get(&field.question)) else { return page };
    page.text(&ctx.words(&question.ask), ctx.theme.title);
    page.gap();
    let part = Part::Question(at);
    if veiled(&mut page, console, ctx, part) {
        return page;
    }
    if let (Some(told), State::Shown { of }) = (console.question(at), console.state(part)) {
        distribution(&mut page, ctx, told);
        page.gap();
        as_of(&mut page, console, ctx, of);
    }
    page
}

fn distribution(page: &mut Page, ctx: &Ctx<'_>, told: Told<'_>) {
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    let rows = told.rows(&phrase);
    if rows.is_empty() {
        page.text(&ctx.text.with("console-too-few", &[("n", told.threshold.into())]), ctx.theme.text);
        return;
    }
    bars::draw(page, ctx, &rows);
    page.gap();
    for said in told.notes(&phrase) {
        page.text(&said, ctx.theme.text);
    }
}
