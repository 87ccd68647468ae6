//! What the highlighted row says in full: enough to act on.

use crate::app::Model;
use crate::app::parts::plan::Plan;
use crate::app::parts::plan::model::{Aside, Item, ItemKind, PhaseSpan};
use crate::app::plan_view::Row;
use crate::view::page::{Page, Scroll};
use crate::view::plan::item::{cadence, moments, time};
use crate::view::plan::row::{item_name, session, title};
use crate::view::plan::sitting::{self, Steps, part};
use crate::view::plan::sure;
use crate::view::{Ctx, HitMap};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// Draws the detail of a row under its name, in a place of its own beside or below the rows. Steps are left out
/// where they would push out of sight what is done.
pub fn tell(model: &Model, ctx: &Ctx<'_>, plan: &Plan, row: Row, frame: &mut Frame<'_>, area: Rect) {
    let told = |steps: Steps| {
        let mut page = Page::for_area(area);
        titled(&mut page, ctx, model, plan, (row, steps));
        page
    };
    let whole = told(Steps::Shown);
    let page = if whole.height() > area.height { told(Steps::Left) } else { whole };
    page.draw(ctx, frame, area, Scroll::From(0), &mut HitMap::default());
}

fn titled(page: &mut Page, ctx: &Ctx<'_>, model: &Model, plan: &Plan, (row, steps): (Row, Steps)) {
    let name = match row {
        Row::Session(week, at) => session(plan, week, at).map(|it| sitting::moment(ctx, it.day, it.start, it.minutes)),
        Row::Setup => plan.setup.as_ref().map(|it| sitting::moment(ctx, it.day, it.start, it.minutes)),
        // The first page says the aim itself: beside it stands where it leads.
        Row::Headline => return ahead(page, ctx, plan),
        // These are their own names.
        Row::Warning(_) | Row::Exit(_) | Row::Cost(_) | Row::Bio | Row::Culture(_) | Row::Line | Row::Writing(_) => {
            None
        }
        _ => Some(title(ctx, model, plan, row)),
    };
    name.iter().for_each(|name| page.text(name, ctx.theme.title));
    in_full(page, ctx, model, plan, (row, steps));
}

/// Adds the detail of a row, steps and all.
pub fn draw(page: &mut Page, ctx: &Ctx<'_>, model: &Model, plan: &Plan, row: Row) {
    in_full(page, ctx, model, plan, (row, Steps::Shown));
}

fn in_full(page: &mut Page, ctx: &Ctx<'_>, model: &Model, plan: &Plan, (row, steps): (Row, Steps)) {
    match row {
        Row::Headline => headline(page, ctx, plan),
        Row::Setup => sitting::setup(page, ctx, plan, steps),
        Row::Session(week, at) => {
            session(plan, week, at).into_iter().for_each(|session| sitting::session(page, ctx, plan, session, steps))
        }
        Row::Phase(at) => phase(page, ctx, plan, at),
        Row::Item(at) => plan.items.get(at).into_iter().for_each(|one| {
            item(page, ctx, one);
            sure::standing(page, ctx, model, one);
        }),
        Row::List(at) => {
            plan.lists.get(at).into_iter().for_each(|list| page.text(&ctx.words(&list.text), ctx.theme.text))
        }
        Row::Search(at) => {
            plan.searches.get(at).into_iter().for_each(|search| page.text(&ctx.words(&search.query), ctx.theme.text))
        }
        Row::Notice(at) => {
            plan.notices.get(at).into_iter().for_each(|notice| page.text(&ctx.words(&notice.text), ctx.theme.text))
        }
        Row::Spring(at) => spring(page, ctx, plan, at),
        Row::Line => line(page, ctx, plan),
        Row::Weight(at) => sure::hanging(page, ctx, model, at),
        Row::Assumed(question, _) => sure::assumption(page, ctx, model, plan, question),
        Row::Aside(at) => plan.set_aside.get(at).into_iter().for_each(|one| aside(page, ctx, one)),
        Row::Writing(at) => writing(page, ctx, plan, at),
        Row::Warning(_) | Row::Exit(_) | Row::Cost(_) | Row::Bio | Row::Culture(_) => {
            page.text(&title(ctx, model, plan, row), ctx.theme.text)
        }
    }
}

fn headline(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan) {
    page.text(&ctx.words(&plan.headline), ctx.theme.title);
    page.gap();
    page.text(&ctx.words(&plan.smart), ctx.theme.text);
    page.gap();
    looks_back(page, ctx, plan);
}

fn looks_back(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan) {
    let reviews: Vec<String> = plan.reviews.iter().map(|day| ctx.text.date(*day)).collect();
    if !reviews.is_empty() {
        let dates = reviews.join(&format!(" {} ", ctx.glyphs.dot));
        page.text(&ctx.text.with("detail-reviews", &[("dates", dates.into())]), ctx.theme.quiet);
    }
    for quiet in &plan.quiet_periods {
        let span = [("from", ctx.text.date(quiet.from).into()), ("to", ctx.text.date(quiet.to).into())];
        page.text(&format!("{} {}", ctx.text.with("detail-quiet", &span), ctx.words(&quiet.reason)), ctx.theme.quiet);
    }
}

/// The way through the thirteen weeks: phases with their days and aims, looks back, quiet periods.
fn ahead(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan) {
    page.line(Span::styled(ctx.say("start-ahead"), ctx.theme.accent));
    for phase in &plan.phases {
        page.text(&ctx.words(&phase.title), ctx.theme.title);
        page.text(&dates(ctx, plan, phase), ctx.theme.quiet);
        page.text(&ctx.words(&phase.aim), ctx.theme.text);
        page.gap();
    }
    looks_back(page, ctx, plan);
}

fn phase(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, at: usize) {
    let Some(phase) = plan.phases.get(at) else { return };
    page.text(&dates(ctx, plan, phase), ctx.theme.quiet);
    page.text(&ctx.words(&phase.aim), ctx.theme.text);
    let set_up =
        |item: &&Item| item.kind == ItemKind::Setup && (phase.from_day..=phase.to_day).contains(&item.from_day);
    let begins = |item: &&Item| item.kind == ItemKind::Activity && item.phase == phase.id;
    let begins: Vec<String> =
        plan.items.iter().filter(|item| begins(item) || set_up(item)).map(|item| begun(ctx, item)).collect();
    if !begins.is_empty() {
        let begins = begins.join(&format!("\u{a0}{} ", ctx.glyphs.dot));
        page.text(&ctx.text.with("phases-begins", &[("what", begins.into())]), ctx.theme.text);
    }
    page.text(&ctx.text.with("detail-entry", &[("entry", ctx.words(&phase.entry).into())]), ctx.theme.quiet);
}

/// First and last day of a phase, and its weeks.
fn dates(ctx: &Ctx<'_>, plan: &Plan, phase: &PhaseSpan) -> String {
    let day = |day: u32| {
        let date = plan.start.checked_add_days(chrono::Days::new(u64::from(day))).unwrap_or(plan.start);
        ctx.text.date(date)
    };
    let weeks = [
        ("from", day(phase.from_day).into()),
        ("to", day(phase.to_day).into()),
        ("first", (phase.from_day / 7 + 1).into()),
        ("last", (phase.to_day / 7 + 1).into()),
    ];
    ctx.text.with("phases-dates", &weeks)
}

/// A line of the plan with how often.
fn begun(ctx: &Ctx<'_>, item: &Item) -> String {
    let title = ctx.words(&item.title);
    cadence(ctx, item).map_or_else(|| title.clone(), |often| format!("{title}, {often}"))
}

/// A line of the plan: what to do, when, the if-then sentence, the steps, the targets.
pub fn item(page: &mut Page, ctx: &Ctx<'_>, item: &Item) {
    page.text(&ctx.words(&item.text), ctx.theme.text);
    if let Some(if_then) = &item.if_then {
        page.gap();
        page.text(&ctx.words(if_then), ctx.theme.accent);
    }
    let when = [cadence(ctx, item), Some(moments(ctx, &item.when)).filter(|when| !when.is_empty())];
    let when: Vec<String> = when.into_iter().flatten().collect();
    if !when.is_empty() {
        page.gap();
        page.text(&when.join(&format!(" {} ", ctx.glyphs.dot)), ctx.theme.quiet);
    }
    if !item.steps.is_empty() {
        page.gap();
        item.steps.iter().for_each(|step| part(page, ctx, step.minutes, &ctx.words(&step.text)));
    }
    if let Some(target) = &item.target {
        page.gap();
        page.text(&ctx.text.with("detail-day30", &[("target", ctx.words(&target.day30).into())]), ctx.theme.text);
        page.text(&ctx.text.with("detail-day90", &[("target", ctx.words(&target.day90).into())]), ctx.theme.text);
    }
}

fn spring(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, at: usize) {
    let Some(spring) = plan.springs.get(at) else { return };
    page.text(&ctx.words(&spring.honest), ctx.theme.text);
    page.gap();
    page.text(&ctx.text.with("detail-never", &[("never", ctx.words(&spring.never).into())]), ctx.theme.warn);
}

fn line(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan) {
    let Some(line) = &plan.line else { return };
    page.text(&ctx.words(&line.sentence), ctx.theme.text);
    for left_out in &line.left_out {
        page.text(&ctx.text.with("detail-left-out", &[("what", ctx.words(left_out).into())]), ctx.theme.quiet);
    }
}

fn writing(page: &mut Page, ctx: &Ctx<'_>, plan: &Plan, at: usize) {
    let Some(writing) = plan.editorial.get(at) else { return };
    page.text(&ctx.words(&writing.text), ctx.theme.text);
    page.gap();
    let when = format!("{} {} {}", ctx.text.date_long(writing.day), ctx.glyphs.dot, time(ctx, writing.start));
    page.text(&format!("{} {} {when}", item_name(ctx, plan, &writing.item), ctx.glyphs.dot), ctx.theme.quiet);
}

fn aside(page: &mut Page, ctx: &Ctx<'_>, aside: &Aside) {
    page.text(&ctx.say("sure-aside"), ctx.theme.quiet);
    aside.because.reasons.iter().for_each(|reason| page.text(&ctx.words(reason), ctx.theme.text));
}
