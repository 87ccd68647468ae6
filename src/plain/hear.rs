//! What a line means where it is typed.

use crate::app::desk::{Told, take_in};
use crate::app::parts::interview::accept::choices;
use crate::app::{Msg, Screen, advance};
use crate::pack::question::Kind;
use crate::plain::command::{Asked, parse};
use crate::plain::{Next, Talk, desk, help, reading, room, save};
use std::io;

/// What a look at packs that are being written showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(super) enum Looked {
    /// Nothing new.
    Same,
    /// Something was told.
    Changed,
}

impl Talk<'_> {
    /// Takes in a line.
    pub(super) fn hear(&mut self, line: &str) -> io::Result<Next> {
        if self.plain.model.screen == Screen::Console {
            return self.at_console(line);
        }
        if save::taken(&self.plain.model).is_some() {
            return self.replace(line);
        }
        if self.plain.model.screen == Screen::Founding {
            return self.prepare(line);
        }
        match parse(line, self.asked()).filter(|_| !self.is_option(line)) {
            Some(command) => self.act(&command),
            None if line.trim().is_empty() => self.enter(),
            None => match self.plain.model.screen {
                Screen::Welcome if self.lists_rooms() => self.choose_room(line),
                Screen::Welcome => self.choose(line),
                Screen::Interview => self.answer(line),
                Screen::Door | Screen::HandIn => self.take_way(line),
                Screen::WhatIf if line.contains('=') || self.is_scenario(line) => self.attempt(line),
                Screen::Stop | Screen::Review | Screen::Plan | Screen::WhatIf | Screen::Console | Screen::Founding => {
                    self.unknown(line)
                }
            },
        }
    }

    fn asked(&self) -> Asked {
        let question = self.plain.model.question(&self.plain.ctx);
        match question.filter(|_| self.plain.model.screen == Screen::Interview).map(|question| question.kind) {
            Some(Kind::Text | Kind::Texts) => Asked::Words,
            _ => Asked::Anything,
        }
    }

    /// Whether a line is an option word for word, even one that begins like a command.
    fn is_option(&self, line: &str) -> bool {
        let (model, ctx) = (&self.plain.model, &self.plain.ctx);
        let question = model.question(ctx).filter(|_| model.screen == Screen::Interview);
        let offered = question.map(|question| choices(ctx.engine.pack(), question, &advance::given(model, ctx)));
        offered.is_some_and(|offered| reading::labelled(&offered, line.trim()).is_some())
    }

    /// What is no command, where only commands are taken.
    pub(super) fn unknown(&mut self, line: &str) -> io::Result<Next> {
        let text = self.text();
        let said = match help::near(line, text.lang()) {
            Some(word) => text.with("plain-no-command-near", &[("word", word.into())]),
            None => text.say("plain-no-command"),
        };
        self.tell(said)?;
        Ok(Next::Wait)
    }

    /// Enter alone: keeps an answer that is there; at the end, saves and shows the plan.
    fn enter(&mut self) -> io::Result<Next> {
        match self.plain.model.screen {
            Screen::Welcome | Screen::WhatIf | Screen::Door | Screen::Console | Screen::Founding => {
                return Ok(Next::Ask);
            }
            Screen::HandIn if room::is_owing(&self.plain.model, &self.plain.ctx) => return Ok(Next::Ask),
            Screen::Interview => {}
            Screen::HandIn => return self.leave(),
            Screen::Stop | Screen::Review | Screen::Plan => {
                self.finish()?;
                if room::is_owing(&self.plain.model, &self.plain.ctx) {
                    self.say("plain-hand-in-first")?;
                    return self.hand_in();
                }
                return Ok(Next::Leave);
            }
        }
        let answers = advance::given(&self.plain.model, &self.plain.ctx);
        let here = self.plain.model.asking.as_ref().map(|asking| asking.question.as_str());
        if here.is_some_and(|question| answers.get(question).is_some()) {
            self.send(Msg::Skip)?;
            return Ok(Next::Ask);
        }
        match self.look()? {
            Looked::Changed => Ok(Next::Ask),
            Looked::Same => self.wait("plain-empty"),
        }
    }

    /// Takes in what became of packs that are being written. Only here, between two answers: what is typed
    /// answers the question that was told.
    pub(super) fn look(&mut self) -> io::Result<Looked> {
        let told = self.plain.look.as_mut().and_then(|look| look());
        let Some(told) = told else { return Ok(Looked::Same) };
        let bad = matches!(told, Told::Bad(_));
        // Another pack asks nothing of the world: there is no effect to perform.
        let _ = take_in(&mut self.plain.model, &mut self.plain.ctx, told);
        if bad {
            let lines = desk::lines(&self.plain.model.faults, &self.text());
            self.tell_all(&lines)?;
        } else {
            self.news()?;
        }
        Ok(Looked::Changed)
    }
}
