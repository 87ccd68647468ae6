//! Ideas and facts with who said them, where and when.

use crate::app::parts::pack::source::{Claim, Fact, Strength};
use crate::view::Ctx;
use crate::view::page::Page;
use ratatui::text::Span;

/// Adds the claims and facts of these ids; ids that are neither are passed over.
pub fn draw<'a>(page: &mut Page, ctx: &Ctx<'_>, ids: impl IntoIterator<Item = &'a str>) {
    for id in ids {
        if let Some(found) = ctx.pack().claims.get(id) {
            claim(page, ctx, found);
        } else if let Some(found) = ctx.pack().facts.get(id) {
            fact(page, ctx, found);
        }
    }
}

fn claim(page: &mut Page, ctx: &Ctx<'_>, claim: &Claim) {
    page.gap();
    page.hanging(bullet(ctx), &ctx.words(&claim.text), ctx.theme.text);
    if let Some(work) = ctx.pack().works.get(claim.work.as_ref()) {
        let named = [
            ("author", ctx.words(&work.author).into()),
            ("title", ctx.words(&work.title).into()),
            ("year", i64::from(work.year).into()),
        ];
        let work = ctx.text.with("source-work", &named);
        page.hanging(vec![Span::raw("  ")], &joined(ctx, [work, ctx.say("source-advice")]), ctx.theme.quiet);
    }
    let aged = claim.dated.iter().chain(&claim.today);
    for note in aged {
        page.hanging(vec![Span::raw("  ")], &ctx.words(note), ctx.theme.quiet);
    }
}

fn fact(page: &mut Page, ctx: &Ctx<'_>, fact: &Fact) {
    page.gap();
    page.hanging(bullet(ctx), &ctx.words(&fact.text), ctx.theme.text);
    let checked = fact.checked.map(|day| ctx.text.with("source-checked", &[("day", ctx.text.date(day).into())]));
    let strength = ctx.say(match fact.strength {
        Strength::Primary => "source-primary",
        Strength::Secondary => "source-secondary",
        Strength::Derived => "source-derived",
        Strength::Unverified => "source-unverified",
        Strength::Heuristic => "source-heuristic",
    });
    let parts = std::iter::once(fact.source.clone()).chain(checked).chain([strength]);
    page.linked(vec![Span::raw("  ")], &joined(ctx, parts), ctx.theme.quiet);
}

fn joined(ctx: &Ctx<'_>, parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(&format!(" {} ", ctx.glyphs.dot))
}

fn bullet(ctx: &Ctx<'_>) -> Vec<Span<'static>> {
    vec![Span::styled(format!("{} ", ctx.glyphs.dot), ctx.theme.accent)]
}
