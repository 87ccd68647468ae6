//! The loop, without a terminal: events from a list, frames counted, effects performed by a stand-in.

use crate::support::coach::Coach;
use crate::support::people::{shipped, today};
use crate::support::seat;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseEvent, MouseEventKind};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::io;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tweet_coach::app::{Ctx, Effect, Model, Msg, Opening};
use tweet_coach::config::glyphs::UNICODE;
use tweet_coach::config::theme::ThemeName;
use tweet_coach::config::{Config, Mouse};
use tweet_coach::pack::words::Lang;
use tweet_coach::tui::events::{Happening, Signal};
use tweet_coach::tui::terminal::{Guard, Raw, Tty};
use tweet_coach::tui::{Edge, Face, Outcome, run};

struct Stand {
    face: Face,
    frames: usize,
    effects: Vec<Effect>,
    breaks: bool,
}

impl Edge for Stand {
    fn face(&self) -> &Face {
        &self.face
    }

    fn perform(&mut self, effect: Effect, _: &Model, _: &Ctx) -> Outcome {
        assert!(!self.breaks, "broken as planned");
        let over = effect == Effect::Quit;
        self.effects.push(effect);
        if over { Outcome::Over } else { Outcome::Nothing }
    }

    fn present(&mut self) -> io::Result<()> {
        self.frames += 1;
        Ok(())
    }
}

fn stand() -> Stand {
    let face = Face::new(ThemeName::Dark, UNICODE, Config::default().keys);
    Stand { face, frames: 0, effects: Vec::new(), breaks: false }
}

fn key(code: KeyCode) -> Happening {
    Happening::Event(Event::Key(KeyEvent::new(code, KeyModifiers::NONE)))
}

/// Runs a session through these happenings, after which nobody is there any more.
fn through(happenings: Vec<Happening>, edge: &mut Stand) -> Model {
    let (sender, receiver) = channel();
    happenings.into_iter().for_each(|happening| sender.send(happening).unwrap());
    drop(sender);
    let mut ctx = Ctx { engine: shipped(), today: today() };
    let mut model = Model::new(Lang::En, Opening::default());
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    run(&mut terminal, &receiver, &mut model, &mut ctx, edge).unwrap();
    model
}

/// Runs a session in which nobody does anything for a while.
fn idle(mut model: Model, milliseconds: u64) -> Stand {
    let (sender, receiver) = channel();
    let mut edge = stand();
    let waits = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(milliseconds));
        drop(sender);
    });
    let mut ctx = Ctx { engine: shipped(), today: today() };
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    run(&mut terminal, &receiver, &mut model, &mut ctx, &mut edge).unwrap();
    waits.join().unwrap();
    edge
}

#[test]
fn the_time_is_told_in_rooms_and_nobody_is_woken_up_outside() {
    let mut coach = seat::at_door().keys("<enter>");
    // In the last minute of a part it is told each second.
    coach.send(Msg::Clock(seat::NOW + 270));
    let there = idle(coach.model, 1_500);
    assert!(there.effects.contains(&Effect::LookAtClock) && there.frames > 1, "{:?}", there.effects);
    let outside = idle(Coach::new().keys("<enter>").model, 1_500);
    assert_eq!((outside.frames, outside.effects.len()), (1, 0));
}

#[test]
fn whatever_has_happened_is_taken_in_before_one_frame_is_drawn() {
    let mut edge = stand();
    let model = through(vec![key(KeyCode::Enter), key(KeyCode::Char('2')), key(KeyCode::Char('1'))], &mut edge);
    assert_eq!((edge.frames, model.session.answers().len()), (2, 2));
}

#[test]
fn what_changes_nothing_draws_nothing() {
    let mut edge = stand();
    let moved = MouseEvent { kind: MouseEventKind::Moved, column: 3, row: 3, modifiers: KeyModifiers::NONE };
    through(vec![Happening::Event(Event::Mouse(moved)), Happening::Event(Event::FocusLost)], &mut edge);
    assert_eq!(edge.frames, 1);
}

#[test]
fn a_signal_saves_and_leaves() {
    let mut edge = stand();
    let keys =
        vec![key(KeyCode::Enter), key(KeyCode::Char('1')), Happening::Signal(Signal::End), key(KeyCode::Char('1'))];
    let model = through(keys, &mut edge);
    assert!(edge.effects.ends_with(&[Effect::SaveDraft, Effect::Quit]));
    assert_eq!(model.session.answers().len(), 1, "nothing is taken in after the end");
}

#[derive(Clone, Default)]
struct Paper(Arc<Mutex<String>>);

impl Tty for Paper {
    fn write(&self, bytes: &[u8]) -> io::Result<()> {
        self.0.lock().unwrap().push_str(&String::from_utf8_lossy(bytes));
        Ok(())
    }

    fn raw(&self, raw: Raw) -> io::Result<()> {
        self.write(if raw == Raw::On { b"<raw>" } else { b"</raw>" })
    }
}

#[test]
fn a_panic_in_the_middle_of_a_session_gives_the_terminal_back() {
    let paper = Paper::default();
    let inside = paper.clone();
    let session = std::thread::spawn(move || {
        let _guard = Guard::enter(Box::new(inside), Mouse::Off).unwrap();
        let mut edge = Stand { breaks: true, ..stand() };
        through(vec![key(KeyCode::Enter)], &mut edge);
    });
    assert!(session.join().is_err(), "it did panic");
    let written = paper.0.lock().unwrap().clone();
    assert!(written.contains("\x1b[?1049h") && written.ends_with("\x1b[23;0t</raw>"), "{written:?}");
    assert!(written.rfind("\x1b[?1049l") > written.rfind("\x1b[?1049h"));
}

#[test]
fn nothing_is_drawn_by_itself() {
    let (sender, receiver) = channel();
    let later = sender.clone();
    // Somebody is there all the time, and does nothing.
    std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(400));
        later.send(Happening::Signal(Signal::End)).unwrap();
    });
    let mut edge = stand();
    let mut ctx = Ctx { engine: shipped(), today: today() };
    let mut model = Model::new(Lang::En, Opening::default());
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    run(&mut terminal, &receiver, &mut model, &mut ctx, &mut edge).unwrap();
    drop(sender);
    assert_eq!(edge.frames, 1, "the first one");
}
