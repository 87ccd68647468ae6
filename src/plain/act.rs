//! What each command does.

use crate::app::parts::reason::Answer;
use crate::app::{Msg, Screen};
use crate::intent::Intent;
use crate::plain::command::Command;
use crate::plain::command::words::{self, Verb};
use crate::plain::{Next, Talk, desk, why_not};
use std::io;

impl Talk<'_> {
    /// Does what a command says.
    pub(super) fn act(&mut self, command: &Command) -> io::Result<Next> {
        let rest = command.rest.as_str();
        let at_door = self.plain.model.screen == Screen::Door && command.verb == Verb::Back;
        if self.plain.model.is_outside() && !at_door && !is_for_all(command.verb) {
            return self.wait("plain-not-yet");
        }
        match command.verb {
            Verb::Back => self.back(),
            Verb::Next => self.go_on(),
            Verb::List => Ok(Next::Ask),
            Verb::Unknown => self.answer_with(Answer::Unknown),
            Verb::NotConcerned => self.answer_with(Answer::NotConcerned),
            Verb::Private => self.answer_with(Answer::Withheld),
            Verb::Deeper => self.send(Msg::Intent(Intent::Depth)).map(|()| Next::Ask),
            Verb::Depth => self.depth(rest),
            Verb::Review => self.review(),
            Verb::Change => self.change(rest),
            Verb::Undo => self.send(Msg::Undo).map(|()| Next::Ask),
            Verb::Redo => self.send(Msg::Redo).map(|()| Next::Ask),
            Verb::Language => self.language(rest),
            Verb::Help => self.help(rest),
            Verb::Quit => self.leave(),
            _ => self.act_on_plan(command.verb, rest),
        }
    }

    fn act_on_plan(&mut self, verb: Verb, rest: &str) -> io::Result<Next> {
        match verb {
            Verb::Why if rest.is_empty() => self.why(),
            Verb::Why => self.explain(rest),
            Verb::Show => self.show(rest),
            Verb::Plan => self.plan(rest),
            Verb::Lines => self.lines_of_plan(),
            Verb::Find => self.find(rest),
            Verb::Look => self.look_at(rest),
            Verb::WhyNot => self.why_not(rest),
            Verb::Sure => self.sure(),
            Verb::Faults => self.faults(),
            _ => self.act_on_trial(verb, rest),
        }
    }

    fn act_on_trial(&mut self, verb: Verb, rest: &str) -> io::Result<Next> {
        match verb {
            Verb::WhatIf => self.what_if(rest),
            Verb::Try => self.try_one(rest),
            Verb::Against => self.against(rest),
            Verb::Scenarios => self.scenarios(),
            Verb::Keep => self.keep(rest),
            Verb::Adopt => self.adopt(),
            Verb::Forget => self.forget(rest),
            Verb::Done => self.done(),
            _ => self.act_on_files(verb, rest),
        }
    }

    fn act_on_files(&mut self, verb: Verb, rest: &str) -> io::Result<Next> {
        match verb {
            Verb::Home => self.home(),
            Verb::New => self.new_plan(rest),
            Verb::Resume => self.resume(),
            Verb::Prepare => self.send(Msg::Prepare).map(|()| Next::Ask),
            Verb::Open => self.open(rest),
            Verb::Join => self.join(rest),
            Verb::Time => self.time(),
            Verb::MoreTime => self.more_time(),
            Verb::HandIn => self.hand_in(),
            Verb::Save => self.save_to(rest),
            _ => self.export(),
        }
    }

    fn depth(&mut self, rest: &str) -> io::Result<Next> {
        match words::depth(rest) {
            Some(depth) => self.send(Msg::SetDepth(depth)).map(|()| Next::Ask),
            None => self.usage(Verb::Depth),
        }
    }

    pub(super) fn language(&mut self, rest: &str) -> io::Result<Next> {
        let msg = match words::lang(rest) {
            Some(lang) => Msg::SetLang(lang),
            None if rest.is_empty() => Msg::Intent(Intent::Language),
            None => return self.usage(Verb::Language),
        };
        self.send(msg).map(|()| Next::Ask)
    }

    pub(super) fn why_not(&mut self, name: &str) -> io::Result<Next> {
        if name.is_empty() {
            return self.usage(Verb::WhyNot);
        }
        let lines = why_not::told(&self.plain.model, &self.plain.ctx, &self.text(), name);
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }

    /// What is wrong with the pack that is being written, again and in full.
    fn faults(&mut self) -> io::Result<Next> {
        if self.plain.model.faults.is_empty() {
            return self.wait("plain-no-faults");
        }
        let lines = desk::all(&self.plain.model.faults, &self.text());
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }
}

/// Whether a command means something before there is a plan.
fn is_for_all(verb: Verb) -> bool {
    use Verb::{Faults, Help, Home, Join, Language, List, New, Open, Prepare, Quit, Resume};
    matches!(verb, Faults | Help | Home | Join | Language | List | New | Open | Prepare | Quit | Resume)
}
