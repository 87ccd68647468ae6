//! Every widget of the program in the theme of the moment: for whoever makes a theme, and for whoever changes a
//! widget. It draws with the functions that the screens draw with, from sessions that were brought to where each
//! widget is by the messages that bring a person there: what is seen here is what is seen there.

mod samples;
mod sheet;

use crate::app::parts::interview::Session;
use crate::app::parts::pack::words::Lang;
use crate::app::{Ctx, Model, Msg, Opening};
use crate::config::Mouse;
use crate::intent::Intent;
use crate::tui::events::{self, Happening, Listening, Signal};
use crate::tui::local::told_its_size;
use crate::tui::screen::Frames;
use crate::tui::terminal::{Guard, Own};
use crate::tui::{Face, Stop, input};
use crate::view::keys::{Hint, hint};
use crate::view::{HitMap, fold, frame as edges};
use anyhow::Context;
use ratatui::backend::Backend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::{Frame, Terminal};
use samples::Samples;
use std::sync::mpsc::Receiver;

const HINTS: &[Hint] = &[
    hint(&[Intent::NextPart], "preview-hint-theme"),
    hint(&[Intent::Up, Intent::Down], "hint-scroll"),
    hint(&[Intent::Language], "hint-language"),
    hint(&[Intent::Quit], "preview-hint-leave"),
];

/// Columns of the sheet at most, and those it has as text.
const WIDEST: u16 = 150;
const AS_TEXT: u16 = 100;

/// The gallery.
#[derive(Debug)]
pub struct Gallery {
    face: Face,
    samples: Samples,
    /// A session on its first screen: it knows language and size, and which keys count.
    here: Model,
    /// Rows of the sheet above the screen.
    scroll: u16,
    /// The sheet as last laid out.
    sheet: Option<Buffer>,
}

/// What is to be done after something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
enum Next {
    Wait,
    Draw,
    Anew,
    Suspend,
    Leave,
}

/// What the gallery asks of the terminal it is shown on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// A frame is complete: let it be seen.
    Present,
    /// Back to the shell until it brings the program back.
    Suspend,
}

impl Gallery {
    /// A gallery of what this session becomes.
    #[must_use]
    pub fn new(ctx: Ctx, session: &Session, face: Face, lang: Lang) -> Gallery {
        let samples = Samples::new(ctx, session);
        Gallery { face, samples, here: Model::new(lang, Opening::default()), scroll: 0, sheet: None }
    }

    /// All widgets as text.
    #[must_use]
    pub fn text(&self) -> String {
        let ctx = self.face.ctx(&self.samples.ctx, self.here.lang);
        let intro = [ctx.say("preview-intro"), ctx.text.theme(self.face.themes.name())];
        let letters = ctx.glyphs.letters;
        let mut text: String = intro.iter().map(|line| format!("{}\n", letters.fold(line))).collect();
        let sheet = sheet::draw(&self.samples, &ctx, AS_TEXT);
        for row in sheet.content.chunks(AS_TEXT.into()) {
            let line: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
            text.push_str(&format!("\n{}", line.trim_end()));
        }
        text.trim_end().to_owned() + "\n"
    }

    /// Shows it on the terminal the program was started in, to the end.
    ///
    /// # Errors
    /// When the terminal cannot be taken or drawn on.
    pub fn start(&mut self) -> anyhow::Result<()> {
        // Colourless is our own theme's business, as everywhere.
        crossterm::style::force_color_output(true);
        let guard = Guard::enter(Box::new(Own), Mouse::Off).context("the terminal cannot be taken")?;
        let frames = Frames::default();
        let mut terminal = told_its_size(frames.clone()).context("the terminal has no size")?;
        let Listening { happenings, .. } = events::listen().context("keys cannot be listened to")?;
        let mut outside = |wish| match wish {
            Wish::Present => frames.send(&Own),
            Wish::Suspend => {
                guard.leave()?;
                events::stop_here();
                guard.reenter()
            }
        };
        self.run(&mut terminal, &happenings, &mut outside)?;
        Ok(())
    }

    /// Shows it, until it is left or nothing can happen any more.
    ///
    /// # Errors
    /// What the backend said while drawing.
    pub fn run<B: Backend>(
        &mut self,
        terminal: &mut Terminal<B>,
        happenings: &Receiver<Happening>,
        outside: &mut dyn FnMut(Wish) -> std::io::Result<()>,
    ) -> Result<(), Stop<B::Error>> {
        let size = terminal.size().map_err(Stop::Backend)?;
        self.here.size = (size.width, size.height);
        let mut next = Next::Draw;
        loop {
            match next {
                Next::Leave => return Ok(()),
                Next::Suspend => outside(Wish::Suspend).map_err(Stop::Present)?,
                Next::Wait | Next::Draw | Next::Anew => {}
            }
            if matches!(next, Next::Anew | Next::Suspend) {
                let (width, height) = self.here.size;
                terminal.resize(Rect::new(0, 0, width, height)).map_err(Stop::Backend)?;
            }
            if next != Next::Wait {
                terminal.draw(|frame| self.draw(frame)).map_err(Stop::Backend)?;
                outside(Wish::Present).map_err(Stop::Present)?;
            }
            let Ok(happening) = happenings.recv() else { return Ok(()) };
            next = self.take_in(&happening);
        }
    }

    fn take_in(&mut self, happening: &Happening) -> Next {
        let msg = match happening {
            Happening::Event(event) => input::message(event, &self.here, &self.face.keys, &HitMap::default()),
            Happening::Signal(Signal::Stop) => return Next::Suspend,
            Happening::Signal(Signal::Continue) => return Next::Anew,
            Happening::Signal(Signal::End) | Happening::Closed => return Next::Leave,
            Happening::Desk(_) | Happening::Done(_) | Happening::Clock(_) => None,
        };
        match msg {
            Some(Msg::Intent(intent)) => self.intent(intent),
            Some(Msg::Wheel(lines)) => self.scroll(i32::from(lines)),
            Some(Msg::Resize(columns, rows)) => {
                self.here.size = (columns, rows);
                self.sheet = None;
                Next::Anew
            }
            _ => Next::Wait,
        }
    }

    fn intent(&mut self, intent: Intent) -> Next {
        let page = i32::from(self.here.size.1.saturating_sub(5).max(1));
        match intent {
            Intent::Quit | Intent::Interrupt => Next::Leave,
            Intent::Suspend => Next::Suspend,
            Intent::Redraw => Next::Anew,
            Intent::NextPart | Intent::Theme => self.anew(|gallery| gallery.face.themes.turn()),
            Intent::PreviousPart => self.anew(|gallery| gallery.face.themes.turn_back()),
            Intent::Language => self.anew(|gallery| gallery.here.lang = gallery.here.lang.other()),
            Intent::Up => self.scroll(-1),
            Intent::Down => self.scroll(1),
            Intent::PageUp => self.scroll(-page),
            Intent::PageDown | Intent::Toggle => self.scroll(page),
            Intent::First => self.scroll(i32::MIN),
            Intent::Last => self.scroll(i32::MAX),
            _ => Next::Wait,
        }
    }

    /// A change for which everything is laid out again; the place stays.
    fn anew(&mut self, change: impl FnOnce(&mut Gallery)) -> Next {
        change(self);
        self.sheet = None;
        Next::Draw
    }

    fn scroll(&mut self, rows: i32) -> Next {
        let to = i32::from(self.scroll).saturating_add(rows).max(0);
        self.scroll = u16::try_from(to).unwrap_or(u16::MAX);
        Next::Draw
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let ctx = self.face.ctx(&self.samples.ctx, self.here.lang);
        frame.buffer_mut().set_style(area, ctx.theme.text);
        let (title, theme) = (ctx.say("preview-title"), ctx.text.theme(self.face.themes.name()));
        let body = edges::draw(&self.here, &ctx, frame, area, (&title, &theme), HINTS, &mut HitMap::default());
        fold::screen(&ctx, frame.buffer_mut());
        let body = Rect { width: body.width.min(WIDEST), ..body }.intersection(area);
        if body.is_empty() {
            return;
        }
        let sheet = self.sheet.take().filter(|sheet| sheet.area.width == body.width);
        let sheet = sheet.unwrap_or_else(|| sheet::draw(&self.samples, &ctx, body.width));
        self.scroll = self.scroll.min(sheet.area.height.saturating_sub(body.height));
        for (row, shown) in body.rows().zip(sheet.area.rows().skip(self.scroll.into())) {
            for (to, from) in row.columns().zip(shown.columns()) {
                let (to, from) = (Position::new(to.x, to.y), Position::new(from.x, from.y));
                if let (Some(cell), Some(drawn)) = (frame.buffer_mut().cell_mut(to), sheet.cell(from)) {
                    *cell = drawn.clone();
                }
            }
        }
        frame.set_cursor_position(body.as_position());
        self.sheet = Some(sheet);
    }
}
