//! Leaving: with the plan made, or with the answers kept.

use crate::app::seat::Seat;
use crate::app::{Model, Msg, Screen};
use crate::intent::Intent;
use crate::plain::{Next, Talk};
use std::io;

impl Talk<'_> {
    /// Keeps the answers and leaves.
    pub(super) fn leave(&mut self) -> io::Result<Next> {
        self.send(Msg::Intent(Intent::Quit))?;
        self.where_kept()?;
        Ok(Next::Leave)
    }

    /// The end of the input: with every question answered the plan is made, else the answers are kept.
    pub(super) fn end_of_input(&mut self) -> io::Result<()> {
        if self.plain.model.screen == Screen::Console {
            return self.plain.out.flush();
        }
        self.leave_trial();
        let at_end = matches!(
            self.plain.model.screen,
            Screen::Stop | Screen::Review | Screen::Plan | Screen::WhatIf | Screen::HandIn
        );
        // What stands in a file of its own needs no second one.
        if at_end && self.plain.model.plan_path.is_none() {
            return self.finish();
        }
        self.leave().map(drop)?;
        self.plain.out.flush()
    }

    /// The plan, read and saved.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        self.page()?;
        self.save()?;
        self.plain.out.flush()
    }

    /// The whole plan.
    pub(super) fn page(&mut self) -> io::Result<()> {
        let page = (self.plain.page)(&self.plain.ctx, &self.plain.model, &self.text());
        write!(self.plain.out, "\n{page}\n")
    }

    /// Where the answers are.
    pub(super) fn where_kept(&mut self) -> io::Result<()> {
        let (model, text) = (&self.plain.model, self.text());
        let shown = |path: &std::path::PathBuf| path.display().to_string();
        let said = match (&model.draft_path, &model.plan_path, model.screen) {
            (Some(_), ..) if model.seat.is_some() => text.with("plain-kept-room", &[("path", room(model).into())]),
            (Some(path), ..) => text.with("plain-kept", &[("path", shown(path).into())]),
            (None, Some(path), _) => text.with("plain-plan-is-in", &[("path", shown(path).into())]),
            (None, None, Screen::Welcome | Screen::Founding | Screen::Door) => text.say("plain-goodbye"),
            (None, None, _) => text.say("plain-nothing-kept"),
        };
        self.tell(said)
    }
}

/// What leads back to the room.
fn room(model: &Model) -> String {
    model.seat.as_ref().map(Seat::again).unwrap_or_default()
}
