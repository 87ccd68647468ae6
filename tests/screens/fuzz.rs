//! Random events as a terminal sends them: any key with any modifiers, mouse, paste, sizes, through the very way they
//! take in the program, `input::message`, `update`, `view`. Messages made up directly are the business of `random`.
//!
//! A sequence is 50 events; `CARGO_PROFILE_TEST_OPT_LEVEL=1 COACH_FUZZ=2000 cargo test fuzz` runs the long form.

use crate::support::people::{Random, shipped, today};
use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MediaKeyCode, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::path::PathBuf;
use tweet_coach::app::{Ctx, Done, Effect, Model, Msg, Opening, Screen, planning, update};
use tweet_coach::config::Config;
use tweet_coach::config::glyphs::UNICODE;
use tweet_coach::config::theme::ThemeName;
use tweet_coach::interview::Session;
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::Stage;
use tweet_coach::tui::{Face, input};
use tweet_coach::view::{HitMap, view};

fn sequences() -> u64 {
    #[allow(clippy::disallowed_methods, reason = "a test's own switch")]
    let wanted = std::env::var("COACH_FUZZ").ok();
    wanted.and_then(|wanted| wanted.parse().ok()).unwrap_or(24)
}

/// A session with nothing around it.
struct Fuzzed {
    random: Random,
    model: Model,
    ctx: Ctx,
    face: Face,
    hits: HitMap,
    events: Vec<Event>,
}

impl Fuzzed {
    fn new(seed: u64) -> Fuzzed {
        let mut random = Random::new(seed);
        let lang = [Lang::En, Lang::Fr][random.below(2)];
        let ctx = Ctx { engine: shipped(), today: today() };
        let mut model = Model::new(lang, Opening { save_as: "plan.toml".into(), ..Opening::default() });
        // Half of them begin in an interview: chance alone seldom stays in one.
        if random.below(2) == 0 {
            let _ = update(&mut model, Msg::Start([Depth::Core, Depth::Deep][random.below(2)]), &ctx);
        }
        let face = Face::new(ThemeName::Dark, UNICODE, Config::default().keys);
        Fuzzed { random, model, ctx, face, hits: HitMap::default(), events: Vec::new() }
    }

    /// Takes in an event as the loop does, and draws.
    fn take(&mut self, event: Event) {
        self.events.push(event.clone());
        let Some(msg) = input::message(&event, &self.model, &self.face.keys, &self.hits) else { return };
        for effect in update(&mut self.model, msg, &self.ctx) {
            let escaped = matches!(&event, Event::Key(key) if key.code == KeyCode::Esc);
            assert!(!escaped || effect != Effect::Quit, "Esc quits after {:?}", self.events);
            if let Some(done) = self.perform(effect) {
                let _ = update(&mut self.model, Msg::Done(done), &self.ctx);
            }
        }
        self.draw();
    }

    /// The world does what is asked of it, or does not.
    fn perform(&mut self, effect: Effect) -> Option<Done> {
        let refused = || Some(Done::Failed("the disk is full".to_owned()));
        match (effect, self.random.below(3)) {
            (Effect::SaveDraft, 0) => refused(),
            (Effect::SaveDraft, _) => Some(Done::DraftSaved(PathBuf::from("drafts/1.toml"))),
            (Effect::SavePlan { .. } | Effect::OpenPlan { .. }, 0) => refused(),
            (Effect::SavePlan { path, .. }, 1) => Some(Done::Exists(path)),
            (Effect::SavePlan { path, .. }, _) => Some(Done::PlanSaved(path)),
            _ => None,
        }
    }

    fn draw(&mut self) {
        let (columns, rows) = self.model.size;
        let mut screen = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let looks = self.face.ctx(&self.ctx, self.model.lang);
        let (model, hits) = (&self.model, &mut self.hits);
        screen.draw(|frame| *hits = view(model, &looks, frame)).unwrap();
        let backend = screen.backend();
        let cursor = backend.cursor_position();
        let inside = cursor.x < columns && cursor.y < rows;
        assert!(!backend.cursor_visible() || inside, "cursor at {cursor} of {columns}x{rows} after {:?}", self.events);
        let below = (0..columns).map(|column| (column, rows));
        let beside = (0..=rows).map(|row| (columns, row));
        for (column, row) in below.chain(beside) {
            let target = self.hits.at(column, row);
            assert_eq!(target, None, "outside {columns}x{rows} at {column}, {row} after {:?}", self.events);
        }
        let _ = update(&mut self.model, Msg::Extent(self.hits.extent), &self.ctx);
    }

    /// The minutes are a cap, whatever was pressed.
    fn keeps_to_the_minutes(&self) {
        if let Some(plan) = &self.model.plan {
            let budget = &plan.budget;
            assert!(budget.planned_minutes <= budget.weekly_minutes, "{budget:?} after {:?}", self.events);
        }
    }

    /// What was done, done again in a fresh session, gives the same plan.
    fn replays_to_the_same_plan(&mut self) {
        // The form of a workshop has nothing to do with anybody's plan; behind it there may be one.
        while self.model.screen == Screen::Founding {
            let _ = update(&mut self.model, Msg::Back, &self.ctx);
        }
        if self.model.screen == Screen::Welcome {
            return;
        }
        let day = self.model.day(&self.ctx);
        let _ = update(&mut self.model, Msg::Finish, &self.ctx);
        let (changes, done) = self.model.session.history();
        let again = Session::replay(changes.to_vec(), done).answers();
        assert_eq!(again, self.model.session.answers());
        let plan = planning::build(&self.ctx, &again, Stage::Settled, day);
        assert_eq!(self.model.plan.as_deref(), Some(&plan), "after {:?}", self.events);
    }
}

const CHARACTERS: &[char] = &[
    'a',
    'b',
    'd',
    'f',
    'g',
    'h',
    'i',
    'j',
    'k',
    'l',
    'm',
    'n',
    'p',
    'q',
    'r',
    's',
    't',
    'u',
    'v',
    'w',
    'x',
    'y',
    'z',
    'A',
    'D',
    'G',
    'L',
    'M',
    'T',
    'U',
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '9',
    ' ',
    '/',
    '?',
    ':',
    '-',
    '.',
    '@',
    'é',
    'œ',
    '日',
    '\u{1F44D}',
    '\u{301}',
    '\u{7}',
    '\0',
];

const CODES: &[KeyCode] = &[
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Right,
    KeyCode::Enter,
    KeyCode::Enter,
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Esc,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Backspace,
    KeyCode::Delete,
    KeyCode::Insert,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Null,
    KeyCode::CapsLock,
    KeyCode::Menu,
    KeyCode::Media(MediaKeyCode::Play),
];

const MODIFIERS: &[KeyModifiers] = &[
    KeyModifiers::SHIFT,
    KeyModifiers::CONTROL,
    KeyModifiers::ALT,
    KeyModifiers::CONTROL.union(KeyModifiers::ALT),
    KeyModifiers::CONTROL.union(KeyModifiers::SHIFT),
    KeyModifiers::SUPER,
    KeyModifiers::all(),
];

const PASTES: &[&str] = &[
    "",
    "\n",
    "two\r\nlines",
    "2027-01-04",
    "15",
    "\u{1b}[31mred\u{1b}[0m",
    "\u{202e}backwards",
    "e\u{301}\u{301}\u{301}",
    "👩‍👩‍👧‍👦日本語",
    "plan.toml\n",
];

fn key(random: &mut Random) -> Event {
    let code = match random.below(10) {
        0..=4 => KeyCode::Char(CHARACTERS[random.below(CHARACTERS.len())]),
        5 => KeyCode::F(random.below(13) as u8),
        _ => CODES[random.below(CODES.len())],
    };
    let held = random.below(10) < 3;
    let modifiers = if held { MODIFIERS[random.below(MODIFIERS.len())] } else { KeyModifiers::NONE };
    let kind =
        [KeyEventKind::Press, KeyEventKind::Press, KeyEventKind::Press, KeyEventKind::Repeat, KeyEventKind::Release]
            [random.below(5)];
    Event::Key(KeyEvent::new_with_kind(code, modifiers, kind))
}

/// Anywhere on the screen and a little beyond, or at the end of the world.
fn mouse(random: &mut Random, (columns, rows): (u16, u16)) -> Event {
    let button = [MouseButton::Left, MouseButton::Left, MouseButton::Left, MouseButton::Right, MouseButton::Middle]
        [random.below(5)];
    let kind = match random.below(8) {
        0 => MouseEventKind::Up(button),
        1 => MouseEventKind::Drag(button),
        2 => MouseEventKind::Moved,
        3 => [MouseEventKind::ScrollUp, MouseEventKind::ScrollLeft, MouseEventKind::ScrollRight][random.below(3)],
        4 => MouseEventKind::ScrollDown,
        _ => MouseEventKind::Down(button),
    };
    let far = random.below(20) == 0;
    let column = if far { u16::MAX } else { random.below(usize::from(columns) + 3) as u16 };
    let row = if far { u16::MAX } else { random.below(usize::from(rows) + 3) as u16 };
    let modifiers = if random.below(5) == 0 { KeyModifiers::CONTROL } else { KeyModifiers::NONE };
    Event::Mouse(MouseEvent { kind, column, row, modifiers })
}

fn event(random: &mut Random, size: (u16, u16)) -> Event {
    match random.below(20) {
        0..=11 => key(random),
        12..=15 => mouse(random, size),
        16 => Event::Paste(PASTES[random.below(PASTES.len())].to_owned()),
        17 => Event::Paste("é \n".repeat(random.below(4000))),
        18 => {
            let (most_columns, most_rows) = [(300, 100), (120, 40), (120, 40), (60, 20)][random.below(4)];
            Event::Resize(random.below(most_columns + 1) as u16, random.below(most_rows + 1) as u16)
        }
        _ => [Event::FocusGained, Event::FocusLost][random.below(2)].clone(),
    }
}

#[test]
fn fuzz_no_event_breaks_the_session() {
    for seed in 0..sequences() {
        let mut fuzzed = Fuzzed::new(seed);
        for _ in 0..50 {
            let size = fuzzed.model.size;
            let event = event(&mut fuzzed.random, size);
            fuzzed.take(event);
            fuzzed.keeps_to_the_minutes();
        }
        fuzzed.replays_to_the_same_plan();
    }
}
