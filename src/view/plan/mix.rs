//! What the person writes about, as a bar: their own subjects, what lies near, the rest of life.

use crate::app::parts::plan::Plan;
use crate::view::Ctx;
use crate::view::page::Page;
use crate::view::shares;
use ratatui::text::{Line, Span};

/// Columns of the bar at most.
const LONGEST: u16 = 60;

/// Adds the bar with what each of its parts is.
pub fn draw(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan) {
    let mix = [plan.mix.core, plan.mix.near, plan.mix.human];
    page.gap();
    page.line(Span::styled(ctx.say("group-mix"), ctx.theme.accent));
    let mut bar = vec![Span::raw("  ")];
    bar.extend(shares::bar(ctx, &mix, mix.iter().sum(), page.width.saturating_sub(4).min(LONGEST)));
    page.line(Line::from(bar));
    let subjects = plan.line.as_ref().map(|line| line.pillars.join(&format!(" {} ", ctx.glyphs.dot)));
    let names = ["mix-core", "mix-near", "mix-human"].map(|key| ctx.say(key));
    for (at, (name, share)) in names.into_iter().zip(mix).enumerate().filter(|(_, (_, share))| *share > 0) {
        let (sign, style) = shares::filling(ctx, at);
        let percent = ctx.text.with("percent", &[("n", share.into())]);
        let named = subjects.as_ref().filter(|subjects| at == 0 && !subjects.is_empty());
        let name = named.map_or_else(
            || name.clone(),
            |subjects| ctx.text.with("mix-named", &[("what", (&name).into()), ("subjects", subjects.into())]),
        );
        let before = vec![Span::styled(format!("  {} ", sign.repeat(2)), style), Span::raw(format!("{percent:>5}  "))];
        page.hanging(before, &name, ctx.theme.text);
    }
}
