//! A person at the screen: types keys by name, looks at what is shown. No terminal, no file, no clock.

use crate::support::founded;
use crate::support::hall::Hall;
use crate::support::people::{shipped, today};
use crate::support::seat::Share;
use crate::support::studio::Tape;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::{Position, Rect};
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use tweet_coach::app::desk::{Told, take_in};
use tweet_coach::app::{Accepts, Ctx, Done, Effect, Model, Msg, Opening, Overwrite, Part, Target, planning, update};
use tweet_coach::config::Config;
use tweet_coach::config::glyphs::{Glyphs, UNICODE};
use tweet_coach::config::theme::ThemeName;
use tweet_coach::pack::words::Lang;
use tweet_coach::tui::record::Header;
use tweet_coach::tui::{Face, input};
use tweet_coach::view::{HitMap, copied, title, view};

/// Between two keys that somebody has thought about, in milliseconds.
const THOUGHT: u64 = 900;
/// Between two letters of a text.
const STROKE: u64 = 80;

/// Whether it is looked at how sure a plan is.
#[derive(PartialEq)]
enum Looks {
    Away,
    Thoroughly,
}

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
    /// What the folder of a room would do.
    pub(crate) share: Share,
    /// Writes down what happens.
    tape: Option<Tape>,
    looks: Looks,
    last_key: Option<String>,
    /// The hall that somebody leads.
    pub(crate) hall: Option<Hall>,
}

impl Coach {
    pub(crate) fn new() -> Coach {
        let opening =
            Opening { save_as: PathBuf::from("plan.toml"), founding: founded::defaults(), ..Opening::default() };
        Coach::opening(opening)
    }

    pub(crate) fn opening(opening: Opening) -> Coach {
        let ctx = Ctx { engine: shipped(), today: today() };
        let face = Face::new(ThemeName::Dark, UNICODE, Config::default().keys);
        let screen = Terminal::new(TestBackend::new(80, 24)).unwrap();
        let model = Model::new(Lang::En, opening);
        let (effects, files) = (Vec::new(), Vec::new());
        let mut coach = Coach {
            model,
            ctx,
            face,
            screen,
            hits: HitMap::default(),
            effects,
            files,
            share: Share::default(),
            tape: None,
            looks: Looks::Away,
            last_key: None,
            hall: None,
        };
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

    /// Is written down from here on, which is the beginning.
    pub(crate) fn recorded(mut self) -> Coach {
        let looks = (self.face.themes.name(), self.face.glyphs);
        let header = Header::new(&self.ctx, self.model.lang, looks, &self.model.opening);
        self.tape = Some(Tape::new(&header));
        let (columns, rows) = self.model.size;
        self.send(Msg::Resize(columns, rows));
        self
    }

    /// Is told how sure the plan is. That takes some hundreds of plans each time: for what is shown to people.
    pub(crate) fn thorough(mut self) -> Coach {
        self.looks = Looks::Thoroughly;
        self
    }

    /// What was written down so far.
    pub(crate) fn recording(&self) -> String {
        self.tape.as_ref().expect("a recorded session").text()
    }

    /// Takes time.
    fn waits(&self, milliseconds: u64) {
        if let Some(tape) = &self.tape {
            tape.wait(milliseconds);
        }
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
        // Nobody thinks before the same key again.
        let again = self.last_key.replace(name.to_owned()).is_some_and(|last| last == name);
        self.waits(if again { 2 * STROKE } else { THOUGHT });
        self.event(&Event::Key(KeyEvent::new(code, key.modifiers)));
    }

    fn letter(&mut self, letter: char) {
        let shift = if letter.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
        self.waits(if self.model.accepts(letter) == Accepts::Text { STROKE } else { THOUGHT });
        self.event(&Event::Key(KeyEvent::new(KeyCode::Char(letter), shift)));
    }

    /// Types a text, blanks included.
    pub(crate) fn types(mut self, text: &str) -> Coach {
        text.chars().for_each(|letter| self.letter(letter));
        self
    }

    /// Pastes a text.
    pub(crate) fn pastes(mut self, text: &str) -> Coach {
        self.waits(THOUGHT);
        self.event(&Event::Paste(text.to_owned()));
        self
    }

    /// Clicks on the first place that shows this text.
    pub(crate) fn clicks(self, text: &str) -> Coach {
        let (column, row) = self.find(text);
        self.hits.at(column, row).unwrap_or_else(|| panic!("{text:?} cannot be clicked"));
        self.clicks_at(column, row)
    }

    /// Clicks on a place, as terminals report it: a press and a release.
    pub(crate) fn clicks_at(mut self, column: u16, row: u16) -> Coach {
        self.waits(THOUGHT);
        for kind in [MouseEventKind::Down(MouseButton::Left), MouseEventKind::Up(MouseButton::Left)] {
            self.mouse(kind, column, row);
        }
        self
    }

    /// Clicks on what does this, somewhere in its middle.
    pub(crate) fn clicks_on(self, target: Target) -> Coach {
        let (column, row) =
            self.place_of(target).unwrap_or_else(|| panic!("nothing to click does {target:?} on\n{}", self.text()));
        self.clicks_at(column, row)
    }

    /// Where something can be clicked.
    pub(crate) fn place_of(&self, target: Target) -> Option<(u16, u16)> {
        let (columns, rows) = self.model.size;
        let does = |row| (0..columns).filter(move |column| self.hits.at(*column, row) == Some(target));
        let found: Vec<(u16, u16)> = (0..rows).flat_map(|row| does(row).map(move |column| (column, row))).collect();
        found.get(found.len() / 2).copied()
    }

    /// Turns the wheel over a place.
    pub(crate) fn wheels(mut self, (column, row): (u16, u16), lines: i16) -> Coach {
        let kind = if lines < 0 { MouseEventKind::ScrollUp } else { MouseEventKind::ScrollDown };
        (0..lines.abs()).for_each(|_| self.mouse(kind, column, row));
        self
    }

    /// Something that the mouse does.
    pub(crate) fn mouse(&mut self, kind: MouseEventKind, column: u16, row: u16) {
        self.event(&Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
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
        for effect in self.hear(msg) {
            if let Some(done) = self.perform(&effect) {
                if let Some(engine) = done.engine() {
                    self.ctx.engine = engine.clone();
                }
                for more in self.hear(Msg::Done(done)) {
                    self.effects.push(more);
                }
            }
            self.effects.push(effect);
        }
        self.draw();
    }

    fn hear(&mut self, msg: Msg) -> Vec<Effect> {
        if let Some(tape) = &mut self.tape {
            tape.recorder.heard(&msg, &self.model);
        }
        update(&mut self.model, msg, &self.ctx)
    }

    fn perform(&mut self, effect: &Effect) -> Option<Done> {
        match effect {
            Effect::SavePlan { path, overwrite: Overwrite::Refuse } if self.files.contains(path) => {
                Some(Done::Exists(path.clone()))
            }
            Effect::SavePlan { path, .. } => Some(Done::PlanSaved(path.clone())),
            Effect::Room(deed) => self.hall.as_mut().map(|hall| hall.does(deed)),
            Effect::Found { path, overwrite } => Some(founded::written(path, *overwrite, &self.files)),
            Effect::NextTheme => Some(Done::Theme(self.face.next_theme())),
            Effect::Look { answers, day } if self.looks == Looks::Thoroughly => {
                let outlook = Arc::new(planning::outlook(&self.ctx, answers, *day));
                Some(Done::Looked { answers: answers.clone(), day: *day, outlook })
            }
            other => self.share.does(other),
        }
    }

    /// Is told what became of the pack while its author wrote it.
    pub(crate) fn told(mut self, told: Told) -> Coach {
        let effects = take_in(&mut self.model, &mut self.ctx, told);
        self.effects.extend(effects);
        self.draw();
        self
    }

    fn draw(&mut self) {
        if let Some(tape) = &mut self.tape {
            tape.recorder.drawn();
        }
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

    /// What would be copied.
    pub(crate) fn copied(&self, part: Part) -> String {
        let looks = self.face.ctx(&self.ctx, self.model.lang);
        match part {
            Part::Line => copied::line(&self.model, &looks),
            Part::Screen => copied::screen(&self.model, &looks),
        }
    }

    /// What the title of the window would be.
    pub(crate) fn title(&self) -> String {
        title::title(&self.model, &self.face.ctx(&self.ctx, self.model.lang))
    }

    /// The addresses that are links on the screen, with the cells of each.
    pub(crate) fn links(&self) -> &[(Rect, String)] {
        &self.hits.links
    }

    /// Whether the hardware cursor shows.
    pub(crate) fn cursor_shows(&self) -> bool {
        self.screen.backend().cursor_visible()
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
