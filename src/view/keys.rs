//! Keys in words, and the line of hints: all of it comes from the key map.

use crate::app::Target;
use crate::intent::{Intent, Place};
use crate::view::{Ctx, HitMap};
use crokey::{KeyCombination, KeyCombinationFormat};
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// Intents that are hinted at together, and the words for what they do.
#[derive(Debug, Clone, Copy)]
pub struct Hint {
    /// The intents.
    pub intents: &'static [Intent],
    /// Key of the words.
    pub words: &'static str,
}

/// Shorthand for a table of hints.
#[must_use]
pub const fn hint(intents: &'static [Intent], words: &'static str) -> Hint {
    Hint { intents, words }
}

/// Draws as many hints as fit, the first ones first; the last one always.
pub fn draw(place: Place, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hints: &[Hint], hits: &mut HitMap) {
    let said: Vec<(Vec<String>, String, &Hint)> =
        hints.iter().filter_map(|hint| Some((pressed(ctx, place, hint)?, ctx.say(hint.words), hint))).collect();
    let widths: Vec<usize> =
        said.iter().map(|(keys, words, _)| Span::raw(together(keys)).width() + 1 + Span::raw(words).width()).collect();
    let kept = kept(&widths, area.width.into());
    let mut x = area.x;
    for ((keys, words, hint), width) in
        said.into_iter().zip(widths).enumerate().filter(|(at, _)| kept.contains(at)).map(|(_, hint)| hint)
    {
        let width = u16::try_from(width).unwrap_or(u16::MAX);
        let place = Rect { x, width, ..area }.intersection(area);
        let line = ratatui::text::Line::from(vec![
            Span::styled(together(&keys), ctx.theme.key),
            Span::raw(" "),
            Span::styled(words, ctx.theme.quiet),
        ]);
        frame.render_widget(line, place);
        clickable(hint, &keys, place, hits);
        x = x.saturating_add(width).saturating_add(GAP);
    }
}

/// A click on the first of several keys does what that key does; anywhere else on the hint, what the last one does.
fn clickable(hint: &Hint, keys: &[String], place: Rect, hits: &mut HitMap) {
    if let Some((first, last)) = hint.intents.first().zip(hint.intents.last()) {
        hits.put(place, Target::Intent(*last));
        let width = keys.first().map_or(0, |key| u16::try_from(Span::raw(key).width()).unwrap_or(u16::MAX));
        hits.put(Rect { width, ..place }.intersection(place), Target::Intent(*first));
    }
}

/// Columns between two hints.
const GAP: u16 = 3;

/// Places of the hints that fit, room for the last one kept free.
fn kept(widths: &[usize], room: usize) -> Vec<usize> {
    let Some((last, others)) = widths.split_last() else { return Vec::new() };
    let mut left = room.saturating_sub(*last);
    let mut kept = Vec::new();
    for (at, width) in others.iter().enumerate() {
        let needed = width + usize::from(GAP);
        if needed > left {
            break;
        }
        left -= needed;
        kept.push(at);
    }
    kept.push(others.len());
    kept
}

/// The keys of a hint: the first key of each of its intents; `None` when one has none here.
fn pressed(ctx: &Ctx<'_>, place: Place, hint: &Hint) -> Option<Vec<String>> {
    hint.intents.iter().map(|intent| first(ctx, place, *intent)).collect()
}

/// Keys beside each other: signs without anything between them, names apart.
fn together(keys: &[String]) -> String {
    keys.join(if keys.iter().all(|key| key.chars().count() == 1) { "" } else { "/" })
}

/// The first key of an intent at a place, in words.
#[must_use]
pub fn first(ctx: &Ctx<'_>, place: Place, intent: Intent) -> Option<String> {
    ctx.keys.keys(place, intent).first().map(|key| name(ctx, *key))
}

/// All keys of an intent at a place, in words.
#[must_use]
pub fn all(ctx: &Ctx<'_>, place: Place, intent: Intent) -> Vec<String> {
    ctx.keys.keys(place, intent).into_iter().map(|key| name(ctx, key)).collect()
}

/// The name of a key, as it stands on keyboards of the session's language.
#[must_use]
pub fn name(ctx: &Ctx<'_>, key: KeyCombination) -> String {
    match key.codes {
        crokey::OneToThree::One(KeyCode::BackTab) => ctx.say("key-back-tab"),
        crokey::OneToThree::One(code) if key.modifiers.is_empty() => special(ctx, code).unwrap_or_else(|| written(key)),
        _ => written(key),
    }
}

/// A key with its modifiers; of a capital letter the capital says enough.
fn written(key: KeyCombination) -> String {
    let format = KeyCombinationFormat::default();
    if crate::config::keymap::is_letter(key) {
        format.with_implicit_shift().to_string(key)
    } else {
        format.to_string(key)
    }
}

/// Keys that have a name or a sign of their own.
fn special(ctx: &Ctx<'_>, code: KeyCode) -> Option<String> {
    let [up, down, left, right] = ctx.glyphs.arrows;
    let name = match code {
        KeyCode::Up => return Some(up.to_owned()),
        KeyCode::Down => return Some(down.to_owned()),
        KeyCode::Left => return Some(left.to_owned()),
        KeyCode::Right => return Some(right.to_owned()),
        KeyCode::Char('-') => return Some("-".to_owned()),
        KeyCode::Enter => "key-enter",
        KeyCode::Esc => "key-esc",
        KeyCode::Char(' ') => "key-space",
        KeyCode::PageUp => "key-page-up",
        KeyCode::PageDown => "key-page-down",
        KeyCode::Home => "key-home",
        KeyCode::End => "key-end",
        KeyCode::Backspace => "key-backspace",
        KeyCode::Delete => "key-delete",
        _ => return None,
    };
    Some(ctx.say(name))
}
