//! From question to question, and to the first screen.

use crate::app::{Msg, Screen, update};
use crate::plain::command::words::{self, Verb};
use crate::plain::{Found, Next, Talk, review};
use std::io;

/// More steps back than any interview has questions.
const FARTHEST: usize = 1000;

impl Talk<'_> {
    /// To the next question; at the end, to those that were left open, or to those that were not asked.
    pub(super) fn go_on(&mut self) -> io::Result<Next> {
        if self.plain.model.screen == Screen::WhatIf {
            return self.done();
        }
        if self.plain.model.screen == Screen::Interview {
            return self.send(Msg::Skip).map(|()| Next::Ask);
        }
        let open = self.plain.model.path.next_open(None).map(|asked| asked.id.clone());
        let Some(question) = open else { return self.send(Msg::Rest).map(|()| Next::Ask) };
        self.quietly(Msg::Goto { question: question.clone() });
        // Gone to from a question, it leads on to the next one.
        self.send(Msg::Goto { question }).map(|()| Next::Ask)
    }

    /// One question back. Before the first there is none, and at the end back means the last one.
    pub(super) fn back(&mut self) -> io::Result<Next> {
        if matches!(self.plain.model.screen, Screen::Door | Screen::HandIn) {
            return self.send(Msg::Back).map(|()| Next::Ask);
        }
        if self.is_trying() {
            let asks = self.plain.model.screen == Screen::Interview;
            return if asks { self.send(Msg::Back).map(|()| Next::Ask) } else { self.done() };
        }
        let ends = self.plain.model.path.ends();
        let (first, last) = ends.map(|(first, last)| (first.id.clone(), last.id.clone())).unzip();
        let here = self.plain.model.asking.as_ref().map(|asking| asking.question.clone());
        if here.is_some() && here == first {
            return self.wait("plain-first");
        }
        match last {
            Some(question) if self.plain.model.screen != Screen::Interview => self.send(Msg::Goto { question })?,
            _ => self.send(Msg::Back)?,
        }
        Ok(Next::Ask)
    }

    /// All answers.
    pub(super) fn review(&mut self) -> io::Result<Next> {
        let lines = review::lines(&self.plain.model, &self.plain.ctx, &self.text());
        self.tell_all(&lines)?;
        self.wait("plain-review-how")
    }

    /// Asks a question of the review again, by its number there.
    pub(super) fn change(&mut self, number: &str) -> io::Result<Next> {
        let Ok(number) = number.parse() else { return self.usage(Verb::Change) };
        self.leave_trial();
        match review::question(&self.plain.model, &self.plain.ctx, number) {
            Some(question) => self.send(Msg::Goto { question }).map(|()| Next::Ask),
            None => self.wait("plain-no-such-answer"),
        }
    }

    /// To the first screen or to the door of the room, step by step as the screen goes there; the interview can be taken up again from it.
    pub(super) fn home(&mut self) -> io::Result<Next> {
        self.origin = None;
        for _ in 0..FARTHEST {
            if self.plain.model.is_outside() {
                break;
            }
            let _ = update(&mut self.plain.model, Msg::Back, &self.plain.ctx);
        }
        Ok(Next::Ask)
    }

    /// A new plan. The answers so far stay in their file.
    pub(super) fn new_plan(&mut self, rest: &str) -> io::Result<Next> {
        let depth = match words::depth(rest) {
            Some(depth) => depth,
            None if rest.is_empty() => Default::default(),
            None => return self.usage(Verb::New),
        };
        if self.plain.model.draft_path.is_some() {
            self.where_kept()?;
        }
        self.send(Msg::Start(depth)).map(|()| Next::Ask)
    }

    /// Takes up the interview that was left.
    pub(super) fn resume(&mut self) -> io::Result<Next> {
        let is_offered = self.draft == Found::Draft || self.plain.model.screen == Screen::Welcome;
        match self.plain.model.opening.draft.take().filter(|_| is_offered) {
            Some(draft) => {
                self.draft = Found::Nothing;
                self.send(Msg::Resume(draft)).map(|()| Next::Ask)
            }
            None => self.wait("plain-no-draft"),
        }
    }
}
