//! All widgets one under another, as high as they are: a screen shows a part of it, and text all of it.

use crate::app::news::News;
use crate::app::plan_view::rows;
use crate::app::{Model, trouble};
use crate::config::contrast::worst;
use crate::config::theme::Role;
use crate::intent::Intent;
use crate::tui::gallery::samples::Samples;
use crate::view::keys::{Hint, hint};
use crate::view::page::{Page, Scroll, sides};
use crate::view::{Ctx, HitMap, desk, field, fold, frame as edges, news, plan, side, why};
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Span;
use ratatui::{Frame, Terminal};

/// The hints of the widget "first and last line".
const HINTS: &[Hint] = &[
    hint(&[Intent::Up, Intent::Down], "hint-move"),
    hint(&[Intent::Accept], "hint-choose"),
    hint(&[Intent::Undo], "hint-undo"),
    hint(&[Intent::Explain], "hint-help"),
];

/// Draws on a part of the sheet.
type Draw<'a> = Box<dyn Fn(&mut Frame<'_>, Rect) + 'a>;

/// A widget with its heading, and how high it is.
struct Widget<'a> {
    heading: &'static str,
    height: u16,
    draw: Draw<'a>,
}

/// The sheet, so many columns wide.
pub(super) fn draw(samples: &Samples, ctx: &Ctx<'_>, width: u16) -> Buffer {
    let widgets = widgets(samples, ctx, width);
    let height = widgets.iter().map(|widget| widget.height.saturating_add(3)).fold(0_u16, u16::saturating_add);
    let area = Rect::new(0, 0, width, height);
    let drawn = |frame: &mut Frame<'_>| {
        frame.buffer_mut().set_style(area, ctx.theme.text);
        let mut y = 0;
        for widget in &widgets {
            let heading = Rect { y, height: 1, ..area };
            frame.render_widget(Span::styled(ctx.say(widget.heading), ctx.theme.accent), heading);
            rule(ctx, frame, Rect { y: y + 1, ..heading });
            (widget.draw)(frame, Rect { y: y + 2, height: widget.height, ..area });
            y = y.saturating_add(widget.height + 3);
        }
        fold::screen(ctx, frame.buffer_mut());
    };
    // A backend in memory cannot fail.
    let Ok(mut terminal) = Terminal::new(TestBackend::new(width, height));
    let Ok(_) = terminal.draw(drawn);
    terminal.backend().buffer().clone()
}

/// A line under a heading, so that it is told from those inside a widget.
fn rule(ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    frame.render_widget(Span::styled(ctx.glyphs.across.repeat(area.width.into()), ctx.theme.quiet), area);
}

fn widgets<'a>(samples: &'a Samples, ctx: &'a Ctx<'a>, width: u16) -> Vec<Widget<'a>> {
    let [first, week, phases, guardrails] = &samples.tabs;
    let mut all = vec![
        page("preview-styles", ctx, styles(ctx, width)),
        of("preview-edges", 3, move |frame, area| {
            let right = ctx.text.with("progress-left", &[("n", 12.into())]);
            edges::draw(first, ctx, frame, area, (&ctx.say("plan-title"), &right), HINTS, &mut HitMap::default());
        }),
        of("preview-tabs", 1, move |frame, area| plan::tabs(guardrails, ctx, frame, area, &mut HitMap::default())),
        of("preview-list", 12, move |frame, area| list(guardrails, ctx, frame, area)),
    ];
    all.extend(samples.fields.iter().map(|(heading, model)| page(heading, ctx, asked(model, ctx, width))));
    all.extend([
        of("preview-changes", 8, move |frame, area| side::flat(&samples.choosing, ctx, frame, area)),
        page("preview-gauge", ctx, minutes(first, ctx, width)),
        page("preview-mix", ctx, mix(first, ctx, width)),
        of("preview-calendar", 22, move |frame, area| tab(week, ctx, frame, area)),
        of("preview-phases", 24, move |frame, area| tab(phases, ctx, frame, area)),
        of("preview-panel", 16, move |frame, area| {
            why::draw(&samples.asking_why, ctx, frame, area, 0, &mut HitMap::default());
        }),
        page("preview-news", ctx, told(samples, ctx, width)),
        of("preview-faults", 6, move |frame, area| {
            // The strip keeps rows for the screen above it.
            let above = area.y.min(desk::ABOVE);
            let area = Rect { y: area.y - above, height: area.height + above, ..area };
            desk::strip(&samples.broken, ctx, frame, area, &mut HitMap::default());
        }),
    ]);
    all
}

fn of<'a>(heading: &'static str, height: u16, draw: impl Fn(&mut Frame<'_>, Rect) + 'a) -> Widget<'a> {
    Widget { heading, height, draw: Box::new(draw) }
}

fn page<'a>(heading: &'static str, ctx: &'a Ctx<'a>, page: Page) -> Widget<'a> {
    of(heading, page.height(), move |frame, area| {
        page.clone().draw(ctx, frame, area, Scroll::From(0), &mut HitMap::default());
    })
}

/// Each role: its name in its style, what it is for, its contrast where the ground is known.
fn styles(ctx: &Ctx<'_>, width: u16) -> Page {
    let mut page = Page::new(width);
    for role in Role::ALL {
        let style = ctx.theme.text.patch(ctx.theme.style(role));
        let name = Span::styled(format!("{:8}", role.as_str()), style);
        let said = Span::styled(ctx.say(purpose(role)), ctx.theme.text);
        let contrast = style.fg.zip(style.bg).and_then(|(ink, ground)| worst(ink, ground));
        let right = contrast.map(|found| Span::styled(figure(ctx, found), ctx.theme.quiet));
        let left = vec![Span::raw("  "), name, Span::raw("  "), said];
        page.line(sides(left, right.into_iter().collect(), width, ctx.glyphs.cut));
    }
    page
}

fn figure(ctx: &Ctx<'_>, contrast: f64) -> String {
    let shown = format!("{:.1}", (contrast * 10.0).floor() / 10.0);
    let (whole, tenth) = shown.split_once('.').unwrap_or((&shown, "0"));
    ctx.text.with("preview-contrast", &[("whole", whole.into()), ("tenth", tenth.into())])
}

fn purpose(role: Role) -> &'static str {
    match role {
        Role::Text => "preview-role-text",
        Role::Quiet => "preview-role-quiet",
        Role::Title => "preview-role-title",
        Role::Accent => "preview-role-accent",
        Role::Chosen => "preview-role-chosen",
        Role::Key => "preview-role-key",
        Role::Plus => "preview-role-plus",
        Role::Minus => "preview-role-minus",
        Role::Warn => "preview-role-warn",
    }
}

/// A question with its field, as the interview lays it out.
fn asked(model: &Model, ctx: &Ctx<'_>, width: u16) -> Page {
    let mut page = Page::new(width.min(80));
    if let (Some(asking), Some(question)) = (&model.asking, model.question(ctx.app)) {
        page.text(&ctx.words(&question.ask), ctx.theme.title);
        let wrong = trouble::of(model, ctx.app).map(|refusal| edges::refused(Some(question), ctx, &refusal));
        page.gap();
        field::draw(&mut page, ctx, question, asking, wrong.as_deref());
    }
    page
}

fn minutes(model: &Model, ctx: &Ctx<'_>, width: u16) -> Page {
    let mut page = Page::new(width);
    model.plan.iter().for_each(|plan| {
        plan::gauge::draw(&mut page, ctx, plan);
        plan::gauge::apart(&mut page, ctx, plan);
    });
    page
}

fn mix(model: &Model, ctx: &Ctx<'_>, width: u16) -> Page {
    let mut page = Page::new(width);
    model.plan.iter().for_each(|plan| plan::mix::draw(&mut page, ctx, plan));
    page
}

/// The rows of a tab, with nothing beside them.
fn list(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    let Some(plan) = model.plan.as_deref() else { return };
    let rows: Vec<_> = rows(plan, None, model.plan_view).into_iter().enumerate().collect();
    let page = plan::list::page(model, ctx, plan, &rows, area);
    page.draw(ctx, frame, area, Scroll::Follow, &mut HitMap::default());
}

fn tab(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    plan::tab(model, ctx, frame, area, &mut HitMap::default());
}

/// News of each kind.
fn told(samples: &Samples, ctx: &Ctx<'_>, width: u16) -> Page {
    let mut page = Page::new(width);
    for model in &samples.news {
        let news = model.notice.as_ref().map(|notice| News::of(model, notice));
        news.iter().for_each(|news| news::told(&mut page, ctx, Vec::new(), news));
    }
    page
}
