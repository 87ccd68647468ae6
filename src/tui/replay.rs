//! Plays a recording again: the same messages through the same `update` and `view`, on a screen in memory.
//!
//! No file is touched and nothing is waited for. What came of effects is in the recording; the one thing worked out
//! anew is how sure a plan is.

use super::draw;
use super::record::read::Recording;
use super::record::{Step, asked};
use super::{Edge, Face, Outcome};
use crate::app::parts::pack::words::Lang;
use crate::app::parts::reason::Engine;
use crate::app::{Ctx, Done, Effect, Model, Msg, planning, update};
use crate::config::keymap::KeyMap;
use crate::config::theme::{Theme, Themes};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use std::sync::Arc;
use std::time::Duration;

/// How a recording is to be shown, where that is not as it was.
#[derive(Debug, Clone, Default)]
pub struct Looks {
    /// Another language.
    pub lang: Option<Lang>,
    /// Another theme, all the way.
    pub theme: Option<String>,
    /// Another size, whatever the recorded session's was: columns and rows.
    pub size: Option<(u16, u16)>,
}

/// The screen from one moment on.
#[derive(Debug, Clone, PartialEq)]
pub struct Shot {
    /// Since the session began.
    pub at: Duration,
    /// What is on it.
    pub screen: Buffer,
    /// Where the cursor is, if it shows.
    pub cursor: Option<Position>,
    /// The theme it was drawn in, and its name.
    pub theme: (String, Theme),
}

/// A recording, played.
#[derive(Debug)]
pub struct Played {
    /// The screens, each different from the one before.
    pub shots: Vec<Shot>,
    /// The session at its end.
    pub model: Model,
    /// Where it first went another way than when it was recorded.
    pub astray: Option<Astray>,
}

/// Where a replay goes another way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Astray {
    /// Line of the recording.
    pub line: usize,
    /// The question that was on screen.
    pub was: Option<String>,
    /// The question that is.
    pub is: Option<String>,
}

/// Plays a recording to its end. A theme that is not among these is left as the one they show.
#[must_use]
pub fn play(recording: &Recording, engine: Engine, (keys, mut themes): (KeyMap, Themes), looks: &Looks) -> Played {
    let header = &recording.header;
    let model = Model::new(looks.lang.unwrap_or(header.lang), header.opening.clone());
    let _ = themes.show(looks.theme.as_ref().unwrap_or(&header.theme));
    let mut stage = Stage {
        ctx: Ctx { engine, today: header.today },
        edge: Watched { face: Face::new(themes, header.signs.glyphs(), keys) },
        screen: screen(looks.size.unwrap_or(model.size)),
        played: Played { shots: Vec::new(), model, astray: None },
        looks: looks.clone(),
    };
    if let Some((columns, rows)) = looks.size {
        let _ = stage.update(Msg::Resize(columns, rows));
    }
    stage.run(&recording.steps);
    stage.played
}

fn screen((columns, rows): (u16, u16)) -> Terminal<TestBackend> {
    match Terminal::new(TestBackend::new(columns, rows)) {
        Ok(screen) => screen,
        Err(never) => match never {},
    }
}

/// Whether a session goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goes {
    On,
    Over,
}

struct Stage {
    ctx: Ctx,
    edge: Watched,
    screen: Terminal<TestBackend>,
    played: Played,
    looks: Looks,
}

impl Stage {
    fn run(&mut self, steps: &[(usize, Step)]) {
        let mut shown: Option<(u64, Duration)> = None;
        for (line, step) in steps {
            let at = Duration::from_millis(step.ms);
            // What was heard since the last frame is drawn when the first thing after it is heard.
            if let Some((_, since)) = shown.filter(|(frame, _)| *frame != step.frame) {
                self.draw(since);
            }
            shown = Some((step.frame, at));
            self.compare(*line, step);
            if self.take(step.msg.clone()) == Goes::Over {
                return;
            }
        }
        self.draw(shown.map_or(Duration::ZERO, |(_, at)| at));
    }

    /// Notes the first question that is not the recorded one.
    fn compare(&mut self, line: usize, step: &Step) {
        let is = asked(&self.played.model);
        if self.played.astray.is_none() && step.asks.as_deref() != is {
            let is = is.map(str::to_owned);
            self.played.astray = Some(Astray { line, was: step.asks.clone(), is });
        }
    }

    fn take(&mut self, msg: Msg) -> Goes {
        let msg = match msg {
            Msg::Resize(..) if self.looks.size.is_some() => return Goes::On,
            Msg::Done(Done::Theme(name)) => {
                let name = self.looks.theme.clone().unwrap_or(name);
                let _ = self.edge.face.themes.show(&name);
                Msg::Done(Done::Theme(name))
            }
            Msg::Done(Done::Looked { answers, day, .. }) => {
                let outlook = Arc::new(planning::outlook(&self.ctx, &answers, day));
                Msg::Done(Done::Looked { answers, day, outlook })
            }
            Msg::Done(Done::Opened { path, session, lang, scenarios, day }) => {
                Msg::Done(Done::Opened { path, session, lang: self.looks.lang.unwrap_or(lang), scenarios, day })
            }
            other => other,
        };
        self.update(msg)
    }

    fn update(&mut self, msg: Msg) -> Goes {
        let effects = update(&mut self.played.model, msg, &self.ctx);
        for effect in effects {
            if let Outcome::Over = self.edge.perform(effect, &self.played.model, &self.ctx) {
                return Goes::Over;
            }
        }
        Goes::On
    }

    fn draw(&mut self, at: Duration) {
        let (columns, rows) = self.played.model.size;
        let screen = self.screen.backend();
        if (screen.buffer().area.width, screen.buffer().area.height) != (columns, rows) {
            self.screen = self::screen((columns, rows));
        }
        let drawn = draw(&mut self.screen, &mut self.played.model, &self.ctx, &mut self.edge);
        debug_assert!(drawn.is_ok(), "a screen in memory can be drawn on");
        let screen = self.screen.backend();
        let themes = &self.edge.face.themes;
        let theme = (themes.name().to_owned(), themes.theme());
        let cursor = screen.cursor_visible().then(|| screen.cursor_position());
        let shot = Shot { at, screen: screen.buffer().clone(), cursor, theme };
        let same = |last: &Shot| (&last.screen, last.cursor) == (&shot.screen, shot.cursor);
        if !self.played.shots.last().is_some_and(same) {
            self.played.shots.push(shot);
        }
    }
}

/// The outside of a session that is only looked at: no more than its looks.
struct Watched {
    face: Face,
}

impl Edge for Watched {
    fn face(&self) -> &Face {
        &self.face
    }

    fn perform(&mut self, effect: Effect, _: &Model, _: &Ctx) -> Outcome {
        if effect == Effect::Quit { Outcome::Over } else { Outcome::Nothing }
    }

    fn present(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
