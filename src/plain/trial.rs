//! The plan under other answers, in lines: the screen of the same name, driven by the messages that its keys send.

mod scenarios;
mod told;

pub(super) use told::{focus, lines};

use crate::app::model::Then;
use crate::app::what_if::{self, Row, rows};
use crate::app::{Msg, Notice, Screen, Target, update};
use crate::intent::Intent;
use crate::pack::near::closest;
use crate::plain::command::folded;
use crate::plain::{Next, Talk};
use std::io;

/// The question that was on hand when the person began to try: they are brought back to it.
#[derive(Debug, Clone)]
pub(super) struct Origin {
    question: String,
    then: Then,
}

impl Talk<'_> {
    /// Goes to what is tried, and tries changes or a scenario when some are named.
    pub(super) fn what_if(&mut self, changes: &str) -> io::Result<Next> {
        self.enter_trial();
        if changes.is_empty() { Ok(Next::Ask) } else { self.attempt(changes) }
    }

    /// Changes such as `minutes=30`, or the name of a scenario.
    pub(super) fn attempt(&mut self, typed: &str) -> io::Result<Next> {
        if let Some(at) = self.scenario(typed) {
            return self.take(at);
        }
        let changes = pairs(typed);
        if changes.is_empty() {
            return self.no_scenario(typed);
        }
        for (name, value) in changes {
            if self.set(&name, &value)? == Tried::Not {
                return Ok(Next::Wait);
            }
        }
        Ok(Next::Ask)
    }

    /// Asks a question in what is tried, or takes a scenario; without a name, tells what there is.
    pub(super) fn try_one(&mut self, which: &str) -> io::Result<Next> {
        self.enter_trial();
        if which.is_empty() {
            let lines = told::rows(&self.plain.model, &self.plain.ctx, &self.text());
            self.tell_all(&lines)?;
            return Ok(Next::Wait);
        }
        let count = rows(&self.plain.model, &self.plain.ctx).len();
        let number = which.parse().ok().and_then(|number: usize| number.checked_sub(1)).filter(|at| *at < count);
        match number.or_else(|| self.scenario(which)).or_else(|| self.place(which)) {
            Some(at) => self.take(at),
            None => self.no_question(which).map(|()| Next::Wait),
        }
    }

    /// What is tried becomes the plan.
    pub(super) fn adopt(&mut self) -> io::Result<Next> {
        if !self.is_trying() {
            return self.wait("plain-nothing-tried");
        }
        self.enter_trial();
        self.send(Msg::Intent(Intent::Adopt))?;
        if self.plain.model.screen == Screen::WhatIf {
            return Ok(Next::Wait);
        }
        self.return_to_origin();
        Ok(Next::Ask)
    }

    /// Leaves what is tried; it stays as it is for another time.
    pub(super) fn done(&mut self) -> io::Result<Next> {
        if !self.is_trying() {
            return self.wait("plain-nothing-tried");
        }
        self.leave_trial();
        Ok(Next::Ask)
    }

    /// Whether a line is the name of a scenario.
    pub(super) fn is_scenario(&self, line: &str) -> bool {
        self.scenario(line.trim()).is_some()
    }

    /// Whether the person is trying other answers.
    pub(super) fn is_trying(&self) -> bool {
        self.plain.model.screen == Screen::WhatIf || what_if::is_asking(&self.plain.model)
    }

    /// To the screen, from wherever.
    pub(super) fn enter_trial(&mut self) {
        if what_if::is_asking(&self.plain.model) {
            self.quietly(Msg::Back);
        }
        if self.plain.model.screen != Screen::WhatIf {
            let asking = self.plain.model.asking.as_ref();
            self.origin = asking.map(|asking| Origin { question: asking.question.clone(), then: asking.then });
            self.quietly(Msg::Finish);
            self.quietly(Msg::Intent(Intent::WhatIf));
        }
    }

    /// Back to where it began.
    pub(super) fn leave_trial(&mut self) {
        if self.is_trying() {
            self.enter_trial();
            self.quietly(Msg::Back);
            self.return_to_origin();
        }
    }

    /// From the plan to the question that was on hand.
    fn return_to_origin(&mut self) {
        if let Some(Origin { question, then }) = self.origin.take() {
            self.quietly(Msg::Goto { question: question.clone() });
            // A question that is gone to from a question leads on, one that is gone to from elsewhere leads back.
            if then == Then::Onward {
                self.quietly(Msg::Goto { question });
            }
        }
    }

    /// A message on the way: there is no news in it.
    pub(super) fn quietly(&mut self, msg: Msg) {
        let _ = update(&mut self.plain.model, msg, &self.plain.ctx);
        self.plain.model.notice = None;
    }

    /// Takes the row at a place of the list.
    fn take(&mut self, at: usize) -> io::Result<Next> {
        self.send(Msg::Click(Target::Row(at))).map(|()| Next::Ask)
    }

    /// The place of a question in the list, by its id or by its name.
    fn place(&self, name: &str) -> Option<usize> {
        let pack = self.plain.ctx.engine.pack();
        let name = folded(name);
        let is_called = |row: &Row| match row {
            Row::Question(id) => {
                let short = pack.questions.get(id).map(|question| &question.short);
                folded(id) == name || short.is_some_and(|it| folded(&it.en) == name || folded(&it.fr) == name)
            }
            Row::Scenario(_) => false,
        };
        rows(&self.plain.model, &self.plain.ctx).iter().position(is_called)
    }

    /// Tries one change: its question is asked and answered, as it is on the screen.
    fn set(&mut self, name: &str, value: &str) -> io::Result<Tried> {
        let Some(at) = self.place(name) else { return self.no_question(name).map(|()| Tried::Not) };
        self.quietly(Msg::Click(Target::Row(at)));
        let question = self.plain.model.asking.as_ref().map(|asking| asking.question.clone());
        let Some((question, answer)) = question.zip(self.spoken(value)) else { return Ok(Tried::Not) };
        match answer {
            Ok(answer) => self.send(Msg::Answer { question, answer })?,
            Err(refusal) => {
                let _ = self.refuse(refusal, value)?;
            }
        }
        if what_if::is_asking(&self.plain.model) {
            self.quietly(Msg::Back);
            return Ok(Tried::Not);
        }
        Ok(Tried::Is)
    }

    fn no_question(&mut self, name: &str) -> io::Result<()> {
        let pack = self.plain.ctx.engine.pack();
        let text = self.text();
        let known = pack.questions.get(name).is_some();
        let near = closest(name, pack.questions.iter().map(|question| question.id.as_str())).filter(|_| !known);
        let said = match near {
            _ if known => text.with("plain-question-hidden", &[("name", name.into())]),
            Some(near) => text.with("plain-no-question-near", &[("name", name.into()), ("near", near.into())]),
            None => text.with("plain-no-question-called", &[("name", name.into())]),
        };
        self.tell(said)
    }

    /// News of a change that is none is the same everywhere.
    fn nothing_tried(&mut self) -> io::Result<Next> {
        self.plain.model.notice = Some(Notice::NothingTried);
        self.news().map(|()| Next::Wait)
    }
}

/// Whether a change is tried now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
enum Tried {
    /// It is.
    Is,
    /// It is not, and why has been told.
    Not,
}

/// `minutes=30 topics=storm advice; floods` in pairs: what has no `=` belongs to the value before it.
fn pairs(typed: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for word in typed.split_whitespace() {
        match (word.split_once('=').filter(|(name, _)| !name.is_empty()), pairs.last_mut()) {
            (Some((name, value)), _) => pairs.push((name.to_owned(), value.to_owned())),
            (None, Some((_, value))) => {
                value.push(' ');
                value.push_str(word);
            }
            (None, None) => return Vec::new(),
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn values_may_hold_blanks() {
        let said =
            |typed: &str| pairs(typed).into_iter().map(|(name, value)| format!("{name}|{value}")).collect::<Vec<_>>();
        assert_eq!(said("minutes=30 objective=reach"), ["minutes|30", "objective|reach"]);
        assert_eq!(said("topics=storm advice; floods days=3"), ["topics|storm advice; floods", "days|3"]);
        assert_eq!(said("half an hour"), Vec::<String>::new());
        assert_eq!(said("=30"), Vec::<String>::new());
    }
}
