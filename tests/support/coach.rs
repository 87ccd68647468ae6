//! A person at the screen: types keys by name, looks at what is shown. No terminal, no file, no clock.

use crate::support::people::{shipped, today};
use crossterm::event::{Event, KeyEvent};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Position;
use std::path::PathBuf;
use std::str::FromStr;
use tweet_coach::app::desk::{Told, take_in};
use tweet_coach::app::{Ctx, Done, Effect, Model, Msg, Opening, Overwrite, Target, update};
use tweet_coach::config::Config;
use tweet_coach::config::glyphs::{Glyphs, UNICODE};
use tweet_coach::config::theme::ThemeName;
use tweet_coach::pack::words::Lang;
use tweet_coach::tui::{Face, input};
use tweet_coach::view::{HitMap, view};

/// A session, driven through the very key map and view that ship.
pub(crate) struct Coach {
    pub(crate) model: Model,
    pub(crate) ctx: Ctx,
    face: Face,
    screen: Terminal<TestBackend>,
    hits: HitMap,
    /// Effects asked for so far.
    pub(crate) effects: Vec<Effect>,
    /// Files that stand already.
    pub(crate) files: Vec<PathBuf>,
}

impl Coach {
    pub(crate) fn new() -> Coach {
        let opening =
            Opening { draft: None, recent: Vec::new(), save_as: PathBuf::from("plan.toml"), ..Opening::default() };
        Coach::opening(opening)
    }

    pub(crate) fn opening(opening: Opening) -> Coach {
        let ctx = Ctx { engine: shipped(), today: today() };
        let face = Face::new(ThemeName::Dark, UNICODE, Config::default().keys);
        let screen = Terminal::new(TestBackend::new(80, 24)).unwrap();
        let model = Model::new(Lang::En, opening);
        let mut coach =
            Coach { model, ctx, face, screen, hits: HitMap::default(), effects: Vec::new(), files: Vec::new() };
        coach.draw();
        coach
    }

    /// Speaks a language.
    pub(crate) fn lang(mut self, lang: Lang) -> Coach {
        self.send(Msg::SetLang(lang));
        self
    }

    /// Has a screen of this size.
    pub(crate) fn size(mut self, columns: u16, rows: u16) -> Coach {
        self.screen.backend_mut().resize(columns, rows);
        self.send(Msg::Resize(columns, rows));
        self
    }

    /// Has other signs or colours.
    pub(crate) fn looks(mut self, theme: ThemeName, glyphs: Glyphs) -> Coach {
        self.face.themes = theme.into();
        self.face.glyphs = glyphs;
        self.draw();
        self
    }

    /// Presses keys, blanks apart: `<enter>`, `<ctrl-r>` by name, anything else letter by letter.
    pub(crate) fn keys(mut self, keys: &str) -> Coach {
        for word in keys.split_whitespace() {
            match word.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
                Some(name) => self.press(name),
                None => word.chars().for_each(|letter| self.letter(letter)),
            }
        }
        self
    }

    fn press(&mut self, name: &str) {
        let key = crokey::KeyCombination::from_str(name).unwrap_or_else(|_| panic!("`{name}` is no key"));
        let crokey::OneToThree::One(code) = key.codes else { panic!("one key at a time") };
        self.event(&Event::Key(KeyEvent::new(code, key.modifiers)));
    }

    fn letter(&mut self, letter: char) {
        let shift = if letter.is_uppercase() {
            crossterm::event::KeyModifiers::SHIFT
        } else {
            crossterm::event::KeyModifiers::NONE
        };
        self.event(&Event::Key(KeyEvent::new(crossterm::event::KeyCode::Char(letter), shift)));
    }

    /// Pastes a text.
    pub(crate) fn pastes(mut self, text: &str) -> Coach {
        self.event(&Event::Paste(text.to_owned()));
        self
    }

    /// Clicks on the first place that shows this text.
    pub(crate) fn clicks(mut self, text: &str) -> Coach {
        let (column, row) = self.find(text);
        let target = self.hits.at(column, row).unwrap_or_else(|| panic!("{text:?} cannot be clicked"));
        self.send(Msg::Click(target));
        self
    }

    fn find(&self, text: &str) -> (u16, u16) {
        let lines = self.text();
        let (row, line) = lines
            .lines()
            .enumerate()
            .find(|(_, line)| line.contains(text))
            .unwrap_or_else(|| panic!("no {text:?} on\n{lines}"));
        let column = line[..line.find(text).unwrap()].chars().count();
        (u16::try_from(column).unwrap(), u16::try_from(row).unwrap())
    }

    fn event(&mut self, event: &Event) {
        if let Some(msg) = input::message(event, &self.model, &self.face.keys, &self.hits) {
            self.send(msg);
        }
    }

    /// Sends a message, and performs what comes of it as the world would.
    pub(crate) fn send(&mut self, msg: Msg) {
        for effect in update(&mut self.model, msg, &self.ctx) {
            if let Effect::SavePlan { path, overwrite } = &effect {
                let done = if *overwrite == Overwrite::Refuse && self.files.contains(path) {
                    Done::Exists(path.clone())
                } else {
                    Done::PlanSaved(path.clone())
                };
                let _ = update(&mut self.model, Msg::Done(done), &self.ctx);
            }
            if effect == Effect::NextTheme {
                let _ = update(&mut self.model, Msg::Done(Done::Theme(self.face.next_theme())), &self.ctx);
            }
            self.effects.push(effect);
        }
        self.draw();
    }

    /// Is told what became of the pack while its author wrote it.
    pub(crate) fn told(mut self, told: Told) -> Coach {
        let effects = take_in(&mut self.model, &mut self.ctx, told);
        self.effects.extend(effects);
        self.draw();
        self
    }

    fn draw(&mut self) {
        let looks = self.face.ctx(&self.ctx, self.model.lang);
        let (model, hits) = (&self.model, &mut self.hits);
        self.screen.draw(|frame| *hits = view(model, &looks, frame)).unwrap();
        let _ = update(&mut self.model, Msg::Extent(self.hits.extent), &self.ctx);
    }

    /// The screen as it is.
    pub(crate) fn buffer(&self) -> &ratatui::buffer::Buffer {
        self.screen.backend().buffer()
    }

    /// The screen as text, line ends trimmed.
    pub(crate) fn text(&self) -> String {
        let buffer = self.screen.backend().buffer();
        let line =
            |row: u16| -> String { (0..buffer.area.width).map(|column| buffer[(column, row)].symbol()).collect() };
        (0..buffer.area.height).map(|row| line(row).trim_end().to_owned() + "\n").collect()
    }

    /// What can be clicked at a place.
    pub(crate) fn target(&self, column: u16, row: u16) -> Option<Target> {
        self.hits.at(column, row)
    }

    /// Where the hardware cursor is.
    pub(crate) fn cursor(&mut self) -> Position {
        use ratatui::backend::Backend;
        self.screen.backend_mut().get_cursor_position().unwrap()
    }

    /// The screen shows this text.
    pub(crate) fn sees(self, text: &str) -> Coach {
        assert!(flat(&self.text()).contains(&flat(text)), "no {text:?} on\n{}", self.text());
        self
    }

    /// The screen does not show this text.
    pub(crate) fn misses(self, text: &str) -> Coach {
        assert!(!flat(&self.text()).contains(&flat(text)), "{text:?} on\n{}", self.text());
        self
    }

    /// Which question is on screen.
    pub(crate) fn asks(self, question: &str) -> Coach {
        assert_eq!(
            self.model.asking.as_ref().map(|asking| asking.question.as_str()),
            Some(question),
            "on\n{}",
            self.text()
        );
        self
    }
}

/// A text with its line breaks and special spaces made plain, so that wrapping does not matter.
fn flat(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}
