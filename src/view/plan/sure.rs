//! How sure a line is, what hangs on an answer, and what rests on an assumption.

use crate::app::Model;
use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::Item;
use crate::app::parts::why::sensitivity::Weight;
use crate::phrase::Phrase;
use crate::view::Ctx;
use crate::view::page::Page;
use ratatui::text::Span;

/// The sign of a line that hangs on an assumption: the same in both languages, and in ASCII.
const MARK: &str = "(?)";

/// What hangs on an answer, by its place among what matters most.
#[must_use]
pub fn weight(model: &Model, at: usize) -> Option<&Weight> {
    model.outlook.as_deref().and_then(|outlook| outlook.weights.get(at))
}

/// A sign on a line that depends on something assumed, once the plan has been looked at.
#[must_use]
pub fn mark(model: &Model, item: &Item) -> Option<String> {
    let standing = model.outlook.as_deref()?.report.lines.get(&item.id)?;
    (!standing.rests().is_empty()).then(|| MARK.to_owned())
}

/// How sure a line is, once the plan has been looked at.
pub(super) fn standing(page: &mut Page, ctx: &Ctx<'_>, model: &Model, item: &Item) {
    let Some(report) = model.outlook.as_deref().map(|outlook| &outlook.report) else { return };
    let Some(standing) = report.lines.get(&item.id) else { return };
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    page.gap();
    phrase.standing(report, standing).iter().for_each(|line| page.text(line, ctx.theme.text));
    page.text(&phrase.verdict(standing.verdict()), ctx.theme.quiet);
}

/// What hangs on an answer.
pub(super) fn hanging(page: &mut Page, ctx: &Ctx<'_>, model: &Model, at: usize) {
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    weight(model, at).into_iter().flat_map(|weight| phrase.weight(weight)).for_each(|line| {
        page.text(&line, ctx.theme.text);
    });
}

/// What is assumed, what rests on it, and the way to answer it.
pub(super) fn assumption(page: &mut Page, ctx: &Ctx<'_>, model: &Model, plan: &Plan, at: usize) {
    let Some(report) = model.outlook.as_deref().map(|outlook| &outlook.report) else { return };
    let Some(question) = ctx.pack().questions.at(at) else { return };
    let phrase = Phrase::new(ctx.pack(), ctx.text);
    let assumed = phrase.at(at, report.assumption(at));
    page.text(&ctx.text.with("detail-assumed", &[("value", assumed.into())]), ctx.theme.text);
    let resting = phrase.resting(report, plan, at);
    if !resting.is_empty() {
        page.gap();
        page.line(Span::styled(ctx.say("sure-resting"), ctx.theme.accent));
        page.text(&resting.join(&format!(" {} ", ctx.glyphs.dot)), ctx.theme.text);
    }
    if model.path.position(&question.id).is_some() {
        page.gap();
        let what = ctx.words(&question.short);
        page.text(&ctx.text.with("detail-answer-it", &[("what", what.into())]), ctx.theme.quiet);
    }
}
