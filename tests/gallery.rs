//! The gallery of widgets, as text and on a screen.

use crate::support::command::Coach;
use crate::support::people::{session, shipped, today};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Cell;
use std::sync::mpsc::channel;
use tweet_coach::app::Ctx;
use tweet_coach::config::Config;
use tweet_coach::config::glyphs::{ASCII, Glyphs, UNICODE};
use tweet_coach::pack::words::Lang;
use tweet_coach::tui::events::{Happening, Signal};
use tweet_coach::tui::gallery::Wish;
use tweet_coach::tui::{Face, Gallery};

fn gallery(glyphs: Glyphs, lang: Lang) -> Gallery {
    let ctx = Ctx { engine: shipped(), today: today() };
    let session = session(&ctx);
    Gallery::new(ctx, &session, Face::new(Config::default().themes, glyphs, Config::default().keys), lang)
}

/// The screen after these happenings, and how many frames were drawn.
fn after(happenings: Vec<Happening>, size: (u16, u16)) -> (String, usize) {
    shown_by(&mut gallery(UNICODE, Lang::En), happenings, size)
}

fn shown_by(gallery: &mut Gallery, happenings: Vec<Happening>, size: (u16, u16)) -> (String, usize) {
    let (sender, receiver) = channel();
    happenings.into_iter().for_each(|happening| sender.send(happening).unwrap());
    drop(sender);
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    let mut frames = 0;
    let mut outside = |wish| {
        frames += usize::from(wish == Wish::Present);
        Ok(())
    };
    gallery.run(&mut terminal, &receiver, &mut outside).unwrap();
    let rows = terminal.backend().buffer().content.chunks(usize::from(size.0.max(1)));
    let line = |row: &[Cell]| row.iter().map(Cell::symbol).collect::<String>().trim_end().to_owned() + "\n";
    (rows.map(line).collect(), frames)
}

fn key(code: KeyCode) -> Happening {
    Happening::Event(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)))
}

fn keys(typed: &str) -> Vec<Happening> {
    let pressed = |letter: char| {
        let shift = if letter.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
        Happening::Event(Event::Key(KeyEvent::new(KeyCode::Char(letter), shift)))
    };
    typed.chars().map(pressed).collect()
}

#[test]
fn every_widget_as_text() {
    for lang in ["en", "fr"] {
        let folder = tempfile::tempdir().unwrap();
        let ran = Coach::in_folder(folder.path()).run(&["--lang", lang, "--today", "2026-12-01", "preview", "widgets"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert!(!ran.out.contains('\u{1b}'), "no colour without a terminal");
        insta::assert_snapshot!(format!("widgets_{lang}"), ran.out);
    }
}

#[test]
fn every_widget_in_ascii() {
    let text = gallery(ASCII, Lang::Fr).text();
    let odd: String = text.chars().filter(|letter| !letter.is_ascii()).collect();
    assert_eq!(odd, "", "{text}");
}

#[test]
fn themes_go_round_both_ways_and_languages_change() {
    let size = (100, 30);
    let shown = |happenings| after(happenings, size).0;
    assert!(shown(Vec::new()).contains("Theme: dark"));
    assert!(shown(vec![key(KeyCode::Tab)]).contains("Theme: light"));
    assert!(shown(keys("TT")).contains("Theme: high contrast"));
    let back = Happening::Event(Event::Key(KeyEvent::new(KeyCode::BackTab, KeyModifiers::SHIFT)));
    assert!(shown(vec![back]).contains("Theme: paper"));
    let french = shown(keys("L"));
    assert!(french.contains("Thème\u{a0}: sombre") && french.contains("Éléments d’écran"), "{french}");
}

#[test]
fn it_scrolls_to_its_end_and_no_further() {
    let (end, _) = after(vec![key(KeyCode::End)], (100, 30));
    assert!(end.contains("A broken pack") && end.contains("did you mean `because`?"), "{end}");
    let (further, _) = after([vec![key(KeyCode::End)], keys("jjjj")].concat(), (100, 30));
    assert_eq!(end, further);
    let (back, _) = after(vec![key(KeyCode::End), key(KeyCode::Home)], (100, 30));
    assert!(back.contains("Styles, by what they are for"), "{back}");
}

#[test]
fn the_keys_shown_are_those_that_work() {
    let (shown, _) = after(Vec::new(), (100, 30));
    let hints = shown.lines().last().unwrap();
    assert_eq!(hints.trim(), "Tab next theme   ↑↓ scroll   L français   q leave");
    let (_, frames) = after([keys("q"), keys("jjj")].concat(), (100, 30));
    assert_eq!(frames, 1, "q leaves");
    let (_, frames) = after(vec![key(KeyCode::Esc), Happening::Signal(Signal::End), key(KeyCode::Tab)], (100, 30));
    assert_eq!(frames, 1, "Esc does not leave and draws nothing; the end of the terminal leaves");
}

#[test]
fn any_size_shows_what_there_is_room_for() {
    let mut gallery = gallery(UNICODE, Lang::Fr);
    for columns in (0..60).step_by(3).chain([200]) {
        for rows in [0, 1, 2, 3, 5, 12, 60] {
            shown_by(&mut gallery, vec![key(KeyCode::End)], (columns, rows));
        }
    }
}
