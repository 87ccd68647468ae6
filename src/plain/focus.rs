//! Where the person stands and what can be typed there: the last line after everything that is typed.

use crate::app::{Ctx, Model, Screen};
use crate::plain::{Talk, end, founding, home, question, room, save, trial};
use crate::text::Text;
use std::io;

impl Talk<'_> {
    /// Where the person stands, in one line.
    pub(super) fn focus(&mut self) -> io::Result<()> {
        if self.plain.model.screen == Screen::Console {
            let said = self.console_focus();
            return self.tell(said);
        }
        if self.lists_rooms() {
            let said = self.text().say("plain-at-rooms");
            return self.tell(said);
        }
        let said = line(&self.plain.model, &self.plain.ctx, &self.text());
        self.tell(said)
    }

    /// Where the person stands, in full: a question with its options, or what to do when there is none.
    pub(super) fn ask(&mut self) -> io::Result<()> {
        let _ = self.look()?;
        self.tick()?;
        // What is told in full now stands below the list of rooms: its numbers count.
        self.rooms.clear();
        self.tell("")?;
        let (model, ctx, text) = (&self.plain.model, &self.plain.ctx, &self.text());
        if model.screen == Screen::Console {
            let lines = self.console_lines();
            self.tell_all(&lines)?;
            return self.focus();
        }
        let lines = match model.screen {
            Screen::Welcome => home::lines(model, text),
            Screen::Interview => question::lines(model, ctx, text),
            Screen::WhatIf => trial::lines(model, ctx, text),
            Screen::Founding => founding::lines(model, ctx, text),
            Screen::Door => room::at_door(model, ctx, text),
            Screen::HandIn => room::at_hand(model, ctx, text),
            Screen::Stop | Screen::Review | Screen::Plan => end::lines(model, ctx, text),
            Screen::Console => Vec::new(),
        };
        let clock = room::clock(model, text);
        self.tell_all(&lines)?;
        clock.map_or(Ok(()), |clock| self.tell(clock))?;
        self.focus()
    }
}

fn line(model: &Model, ctx: &Ctx, text: &Text) -> String {
    if let Some(path) = save::taken(model) {
        return text.with("plain-at-replace", &[("path", path.display().to_string().into())]);
    }
    match model.screen {
        Screen::Welcome => home::focus(model, text),
        Screen::Interview => question::focus(model, ctx, text),
        Screen::WhatIf => trial::focus(model, text),
        Screen::Founding => founding::focus(model, text),
        Screen::Door => room::door_focus(model, ctx, text),
        Screen::HandIn => room::hand_focus(model, text),
        Screen::Stop | Screen::Review | Screen::Plan => end::focus(model, text),
        Screen::Console => String::new(),
    }
}
