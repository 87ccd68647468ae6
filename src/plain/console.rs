//! The facilitator's console in lines: the messages that its keys send, and numbers that another program can read.

mod command;
mod told;

use crate::app::console::{Console, Deed, Part};
use crate::app::{Effect, Msg, Target, update};
use crate::intent::Intent;
use crate::plain::{Next, Talk};
use command::{Command, Verb};
use std::io;
use std::path::PathBuf;

/// Seconds that `watch` watches unless it is told how many.
const WATCHED: u32 = 60;

impl Talk<'_> {
    /// Where the facilitator stands, in full.
    pub(super) fn console_lines(&mut self) -> Vec<String> {
        self.refresh();
        self.told(|console, talk| told::room(console, &talk.plain.ctx, &talk.text()))
    }

    /// Where the facilitator stands, in one line.
    pub(super) fn console_focus(&self) -> String {
        let console = self.plain.model.console.as_ref();
        console.map(|console| told::focus(console, &self.text())).unwrap_or_default()
    }

    fn told(&self, tell: impl FnOnce(&Console, &Talk<'_>) -> Vec<String>) -> Vec<String> {
        self.plain.model.console.as_ref().map(|console| tell(console, self)).unwrap_or_default()
    }

    /// Looks at the folder again: what is told is as it is now.
    fn refresh(&mut self) {
        self.deed(Deed::Look);
    }

    fn deed(&mut self, deed: Deed) {
        if let Some(done) = self.plain.files.perform(&Effect::Room(deed), &self.plain.model, &self.plain.ctx) {
            // What came of looking asks nothing more of the world.
            let _ = update(&mut self.plain.model, Msg::Done(done), &self.plain.ctx);
        }
    }

    /// Takes in a line at the console.
    pub(super) fn at_console(&mut self, line: &str) -> io::Result<Next> {
        self.refresh();
        match command::parse(line) {
            Some(command) => self.do_at_console(&command),
            None if line.trim().is_empty() => Ok(Next::Ask),
            None => {
                let text = self.text();
                let said = match command::near(line, text.lang()) {
                    Some(word) => text.with("plain-no-command-near", &[("word", word.into())]),
                    None => text.say("plain-no-command"),
                };
                self.tell(said).map(|()| Next::Wait)
            }
        }
    }

    fn do_at_console(&mut self, command: &Command) -> io::Result<Next> {
        let rest = command.rest.as_str();
        match command.verb {
            Verb::Who => Ok(Next::Ask),
            Verb::Questions => self.tell_of(|console, talk| told::questions(console, &talk.plain.ctx, &talk.text())),
            Verb::Show => self.question(rest, Intent::Back),
            Verb::Reveal => self.question(rest, Intent::Accept),
            Verb::Next => self.key(Intent::RevealNext).and_then(|next| self.here().map(|()| next)),
            Verb::Hide => self.question(rest, Intent::Toggle),
            Verb::Contrasts => self.part(Part::Contrasts),
            Verb::Advice => self.part(Part::Advice),
            Verb::Update => self.key(Intent::Renew),
            Verb::Begin => self.key(Intent::Begin),
            Verb::Extend => self.key(Intent::Extend),
            Verb::Shorten => self.key(Intent::Shorten),
            Verb::Close => self.key(Intent::Shut),
            Verb::Undo => self.key(Intent::Undo),
            Verb::Redo => self.key(Intent::Redo),
            Verb::Report => self.report(rest),
            Verb::Refused => self.tell_of(|console, talk| told::strays(console, &talk.text())),
            Verb::Watch => self.watch(rest),
            Verb::Language => self.language(rest),
            Verb::Help => self.console_help(rest),
            Verb::Quit => self.leave(),
        }
    }

    fn key(&mut self, intent: Intent) -> io::Result<Next> {
        self.send(Msg::Intent(intent)).map(|()| Next::Wait)
    }

    fn tell_of(&mut self, tell: impl FnOnce(&Console, &Talk<'_>) -> Vec<String>) -> io::Result<Next> {
        let lines = self.told(tell);
        self.tell_all(&lines).map(|()| Next::Wait)
    }

    /// Does something with the question of a number, and tells it.
    fn question(&mut self, number: &str, intent: Intent) -> io::Result<Next> {
        let all = self.plain.model.console.as_ref().map_or(0, |console| console.schema.fields.len());
        let at = number.parse().ok().and_then(|number: usize| number.checked_sub(1)).filter(|at| *at < all);
        let Some(at) = at else {
            let said = self.text().with("console-plain-which", &[("n", all.into())]);
            return self.tell(said).map(|()| Next::Wait);
        };
        self.send(Msg::Click(Target::Row(at)))?;
        if intent != Intent::Back {
            self.send(Msg::Intent(intent))?;
        }
        self.here().map(|()| Next::Wait)
    }

    /// Reveals a part that has a page of its own, unless it shows, and tells it.
    fn part(&mut self, part: Part) -> io::Result<Next> {
        self.send(Msg::Click(Target::Console(part.tab())))?;
        let shows = self.plain.model.console.as_ref().is_some_and(|console| console.is_shown(part));
        if !shows {
            self.send(Msg::Intent(Intent::Accept))?;
        }
        self.here().map(|()| Next::Wait)
    }

    /// What is in hand.
    fn here(&mut self) -> io::Result<()> {
        let lines = self.told(|console, talk| told::here(console, &talk.plain.ctx, &talk.text()));
        self.tell_all(&lines)
    }

    fn report(&mut self, path: &str) -> io::Result<Next> {
        if path.is_empty() {
            return self.key(Intent::Report);
        }
        if let Some(done) = self.plain.files.perform(
            &Effect::Room(Deed::Report(PathBuf::from(path))),
            &self.plain.model,
            &self.plain.ctx,
        ) {
            self.send(Msg::Done(done))?;
        }
        Ok(Next::Wait)
    }

    /// Tells the counts whenever they change, for a while.
    fn watch(&mut self, seconds: &str) -> io::Result<Next> {
        let seconds: u32 = seconds.parse().unwrap_or(WATCHED);
        let now = |talk: &Talk<'_>| talk.plain.model.console.as_ref().map_or(0, |console| console.now);
        let until = now(self).saturating_add(seconds.into());
        let mut last = String::new();
        loop {
            let said = self.console_focus();
            if said != last {
                self.tell(&said)?;
                self.plain.out.flush()?;
                last = said;
            }
            let left = u32::try_from(until.saturating_sub(now(self))).unwrap_or_default();
            if left == 0 {
                return Ok(Next::Wait);
            }
            self.deed(Deed::Await(left.min(15)));
        }
    }

    fn console_help(&mut self, word: &str) -> io::Result<Next> {
        let text = self.text();
        match command::help(word, &text) {
            Some(lines) => self.tell_all(&lines).map(|()| Next::Wait),
            None => self.tell(text.say("plain-no-command")).map(|()| Next::Wait),
        }
    }
}
