//! The one place where raw input is seen.

use crate::app::{Accepts, Model, Msg, Target};
use crate::config::keymap::KeyMap;
use crate::view::HitMap;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

/// What an event means for a session; `None` for nothing.
#[must_use]
pub fn message(event: &Event, model: &Model, keys: &KeyMap, hits: &HitMap) -> Option<Msg> {
    match event {
        // Windows and some terminals report releases as well; counting them would double every key.
        Event::Key(key) if key.kind == KeyEventKind::Release => None,
        Event::Key(key) => self::key(*key, model, keys),
        Event::Paste(text) => Some(Msg::Paste(text.clone())),
        Event::Mouse(mouse) => self::mouse(*mouse, hits),
        Event::Resize(columns, rows) => Some(Msg::Resize(*columns, *rows)),
        Event::FocusGained | Event::FocusLost => None,
    }
}

/// Text where text is typed, else what the key map says, else the character as the key of an option.
fn key(key: KeyEvent, model: &Model, keys: &KeyMap) -> Option<Msg> {
    let typed = typed(key);
    if let Some(typed) = typed.filter(|typed| model.accepts(*typed) == Accepts::Text) {
        return Some(Msg::Type(typed));
    }
    keys.find(model.place(), key.into()).map(Msg::Intent).or_else(|| typed.map(Msg::Type))
}

/// The character that a key types. Ctrl and Alt together are AltGr, which types `@` or `€` on many keyboards.
fn typed(key: KeyEvent) -> Option<char> {
    let KeyCode::Char(typed) = key.code else { return None };
    let held = key.modifiers - KeyModifiers::SHIFT;
    let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
    (held.is_empty() || held == alt_gr).then_some(typed)
}

fn mouse(mouse: MouseEvent, hits: &HitMap) -> Option<Msg> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => hits.at(mouse.column, mouse.row).map(Msg::Click),
        MouseEventKind::ScrollDown => Some(wheel(mouse, hits, 1)),
        MouseEventKind::ScrollUp => Some(wheel(mouse, hits, -1)),
        // A release ends a press that has been taken in already.
        _ => None,
    }
}

/// The wheel scrolls what it is over.
fn wheel(mouse: MouseEvent, hits: &HitMap, lines: i16) -> Msg {
    match hits.at(mouse.column, mouse.row) {
        Some(Target::Page) => Msg::Scroll(lines),
        _ => Msg::Wheel(lines),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Opening;
    use crate::config::Config;
    use crate::intent::Intent;
    use crate::pack::words::Lang;

    fn welcome() -> Model {
        Model::new(Lang::En, Opening::default())
    }

    #[test]
    fn a_released_key_is_no_key() {
        let event = Event::Key(KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Release));
        assert_eq!(message(&event, &welcome(), &Config::default().keys, &HitMap::default()), None);
    }

    #[test]
    fn a_sign_is_the_same_key_with_and_without_shift() {
        for modifiers in [KeyModifiers::NONE, KeyModifiers::SHIFT] {
            let event = Event::Key(KeyEvent::new(KeyCode::Char('?'), modifiers));
            assert_eq!(
                message(&event, &welcome(), &Config::default().keys, &HitMap::default()),
                Some(Msg::Intent(Intent::Explain))
            );
        }
    }

    #[test]
    fn capital_letters_are_keys_of_their_own() {
        let event = Event::Key(KeyEvent::new(KeyCode::Char('L'), KeyModifiers::SHIFT));
        assert_eq!(
            message(&event, &welcome(), &Config::default().keys, &HitMap::default()),
            Some(Msg::Intent(Intent::Language))
        );
        let event = Event::Key(KeyEvent::new(KeyCode::Char('l'), KeyModifiers::NONE));
        assert_eq!(
            message(&event, &welcome(), &Config::default().keys, &HitMap::default()),
            Some(Msg::Intent(Intent::Right))
        );
    }
}
