//! Help: every key that works where the help was asked for, made from the key map.

use crate::app::{Field, Model, Overlay, desk};
use crate::intent::{Intent, Place};
use crate::view::page::{Page, Scroll, sides};
use crate::view::panel::{self, Panel};
use crate::view::{Ctx, HitMap, keys, why};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// Draws the help.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, scroll: u16, hits: &mut HitMap) {
    let place = place(model);
    let mut page = Page::new(panel::text_width(area));
    page.text(&ctx.say(about(place)), ctx.theme.text);
    for layer in place.layers() {
        let rows = rows(ctx, model, place, *layer);
        if !rows.is_empty() {
            page.gap();
            page.line(Span::styled(ctx.say(heading(*layer)), ctx.theme.accent));
        }
        for (keys, words) in rows {
            let width = page.width.saturating_sub(4).min(26);
            let keys = sides(vec![Span::styled(keys, ctx.theme.key)], Vec::new(), width, ctx.glyphs.cut);
            let padding = usize::from(width).saturating_sub(keys.width()) + 2;
            let mut before = keys.spans;
            before.push(Span::raw(" ".repeat(padding)));
            page.hanging(before, &words, ctx.theme.text);
        }
    }
    let panel = Panel {
        title: &ctx.say("help-title"),
        page,
        scroll: Scroll::From(scroll),
        place: Place::Panel,
        hints: why::HINTS,
    };
    panel::draw(panel, ctx, frame, area, hits);
}

/// Where the help was asked for: what lies under it. Asked for from the reasons of a question, it is about the
/// question.
fn place(model: &Model) -> Place {
    let mut under = model.clone();
    while matches!(under.overlay(), Some(Overlay::Help { .. } | Overlay::Why { .. })) {
        under.overlays.pop();
    }
    under.place()
}

/// The keys of a layer that do something here and are not taken by a nearer one, with what they do.
fn rows(ctx: &Ctx<'_>, model: &Model, place: Place, layer: Place) -> Vec<(String, String)> {
    let nearer: Vec<Intent> =
        place.layers().iter().take_while(|one| **one != layer).flat_map(|one| ctx.keys.intents(*one)).collect();
    let own = ctx
        .keys
        .intents(layer)
        .into_iter()
        .filter(|intent| !nearer.contains(intent) && matters(model, place, layer, *intent));
    own.filter_map(|intent| {
        let keys = keys::all(ctx, place, intent);
        (!keys.is_empty()).then(|| (keys.join("  "), ctx.say(does(intent))))
    })
    .collect()
}

/// Whether a key of a layer means anything to what is on screen.
fn matters(model: &Model, place: Place, layer: Place, intent: Intent) -> bool {
    if !desk::matters(model, intent) {
        return false;
    }
    let field = model.asking.as_ref().filter(|_| place == Place::Interview).map(|asking| &asking.field);
    match (field, intent) {
        (Some(field), Intent::Today | Intent::NextMonday) => field.takes_dates(),
        (Some(Field::Choose(_)), _) => layer != Place::Editing,
        _ => true,
    }
}

fn about(place: Place) -> &'static str {
    match place {
        Place::Welcome | Place::Everywhere => "help-about-welcome",
        Place::Interview | Place::Field => "help-about-interview",
        Place::Stop => "help-about-stop",
        Place::Review => "help-about-review",
        Place::Plan => "help-about-plan",
        Place::WhatIf => "help-about-what-if",
        Place::Panel => "help-about-panel",
        Place::Editing => "help-about-editing",
    }
}

fn heading(layer: Place) -> &'static str {
    match layer {
        Place::Everywhere => "help-everywhere",
        Place::Editing => "help-editing",
        Place::Welcome
        | Place::Interview
        | Place::Stop
        | Place::Review
        | Place::Plan
        | Place::WhatIf
        | Place::Panel
        | Place::Field => "help-here",
    }
}

/// What an intent does, in words.
#[must_use]
pub fn does(intent: Intent) -> &'static str {
    match intent {
        Intent::Up => "does-up",
        Intent::Down => "does-down",
        Intent::Left => "does-left",
        Intent::Right => "does-right",
        Intent::PageUp => "does-page-up",
        Intent::PageDown => "does-page-down",
        Intent::First => "does-first",
        Intent::Last => "does-last",
        Intent::NextPart => "does-next-part",
        Intent::PreviousPart => "does-previous-part",
        Intent::Accept => "does-accept",
        Intent::Toggle => "does-toggle",
        Intent::Back => "does-back",
        Intent::Why => "does-why",
        Intent::Unknown => "does-unknown",
        Intent::NotConcerned => "does-not-concerned",
        Intent::Withhold => "does-withhold",
        Intent::Today => "does-today",
        Intent::NextMonday => "does-next-monday",
        Intent::Review => "does-review",
        Intent::Plan => "does-plan",
        Intent::Save => "does-save",
        Intent::Depth => "does-depth",
        Intent::Search => "does-search",
        Intent::WhatIf => "does-what-if",
        Intent::Adopt => "does-adopt",
        Intent::Forget => "does-forget",
        Intent::Undo => "does-undo",
        Intent::Redo => "does-redo",
        Intent::Language => "does-language",
        Intent::Theme => "does-theme",
        Intent::Mouse => "does-mouse",
        Intent::Faults => "does-faults",
        Intent::Explain => "does-explain",
        Intent::Help => "does-help",
        Intent::Quit => "does-quit",
        Intent::Interrupt => "does-interrupt",
        Intent::Suspend => "does-suspend",
        Intent::Redraw => "does-redraw",
        Intent::DeleteBefore
        | Intent::DeleteAfter
        | Intent::DeleteWord
        | Intent::DeleteLine
        | Intent::WordLeft
        | Intent::WordRight
        | Intent::Copy
        | Intent::CopyAll
        | Intent::Editor => with_text(intent),
    }
}

/// The same for what edits a text or takes it elsewhere.
fn with_text(intent: Intent) -> &'static str {
    match intent {
        Intent::DeleteBefore => "does-delete-before",
        Intent::DeleteAfter => "does-delete-after",
        Intent::DeleteWord => "does-delete-word",
        Intent::DeleteLine => "does-delete-line",
        Intent::WordLeft => "does-word-left",
        Intent::Copy => "does-copy",
        Intent::CopyAll => "does-copy-all",
        Intent::Editor => "does-editor",
        _ => "does-word-right",
    }
}
