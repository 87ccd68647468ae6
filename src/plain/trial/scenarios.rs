//! Other answers under a name: kept in the plan's file, compared, forgotten.

use crate::app::parts::interview::scenario::over;
use crate::app::parts::why::what_if::changes;
use crate::app::{Msg, Overlay};
use crate::intent::Intent;
use crate::pack::near::closest;
use crate::phrase::Phrase;
use crate::plain::command::folded;
use crate::plain::command::words::Verb;
use crate::plain::{Next, Talk};
use std::io;

impl Talk<'_> {
    /// The place of the scenario of this name.
    pub(super) fn scenario(&self, name: &str) -> Option<usize> {
        self.plain.model.scenarios.iter().position(|scenario| folded(&scenario.name) == folded(name))
    }

    /// Says that there is none of this name.
    pub(super) fn no_scenario(&mut self, name: &str) -> io::Result<Next> {
        let text = self.text();
        let near = closest(name, self.plain.model.scenarios.iter().map(|scenario| scenario.name.as_str()));
        let said = match near {
            Some(near) => text.with("plain-no-scenario-near", &[("name", name.into()), ("near", near.into())]),
            None => text.with("plain-no-scenario", &[("name", name.into())]),
        };
        self.tell(said)?;
        Ok(Next::Wait)
    }

    /// All scenarios, each with what differs.
    pub(in crate::plain) fn scenarios(&mut self) -> io::Result<Next> {
        let (model, ctx, text) = (&self.plain.model, &self.plain.ctx, self.text());
        if model.scenarios.is_empty() {
            return self.wait("plain-no-scenarios");
        }
        let (pack, own) = (ctx.engine.pack(), model.session.answers());
        let phrase = Phrase::new(pack, &text);
        let mut lines = vec![text.with("what-if-scenarios", &[("n", model.scenarios.len().into())])];
        for scenario in &model.scenarios {
            let differs = changes(pack, &own, &over(pack, &own, &scenario.answers));
            let said: Vec<String> = differs.iter().map(|changed| phrase.changed(changed)).collect();
            let args = [("what", (&scenario.name).into()), ("said", said.join(&text.say("names-between")).into())];
            lines.push(text.with("sure-line", &args));
        }
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }

    /// Keeps what is tried under a name. Scenarios live in the plan's file: a plan that has none yet is saved first.
    pub(in crate::plain) fn keep(&mut self, name: &str) -> io::Result<Next> {
        if name.is_empty() {
            return self.usage(Verb::Keep);
        }
        if self.plain.model.trial.changes.is_empty() {
            return self.nothing_tried();
        }
        self.enter_trial();
        self.quietly(Msg::Intent(Intent::Save));
        self.quietly(Msg::Intent(Intent::DeleteLine));
        self.quietly(Msg::Paste(name.to_owned()));
        self.send(Msg::Intent(Intent::Accept))?;
        let is_unsaved = matches!(self.plain.model.overlay(), Some(Overlay::Save(_)));
        self.close();
        if is_unsaved {
            self.save()?;
        }
        Ok(Next::Wait)
    }

    /// Compares with a scenario; without a name, with the plan as it is.
    pub(in crate::plain) fn against(&mut self, name: &str) -> io::Result<Next> {
        self.enter_trial();
        let left = self.plain.model.trial.left.clone();
        let Some(wanted) = Some(name).filter(|name| !name.is_empty()).map(str::to_owned).or(left.clone()) else {
            return Ok(Next::Ask);
        };
        let Some(at) = self.scenario(&wanted) else { return self.no_scenario(&wanted) };
        // The key puts it there, and takes it away again.
        let is_there = left.as_deref().is_some_and(|left| self.scenario(left) == Some(at));
        if !is_there || name.is_empty() {
            self.highlight(at);
            self.send(Msg::Intent(Intent::Toggle))?;
        }
        Ok(Next::Ask)
    }

    /// Forgets a scenario.
    pub(in crate::plain) fn forget(&mut self, name: &str) -> io::Result<Next> {
        if name.is_empty() {
            return self.usage(Verb::Forget);
        }
        let Some(at) = self.scenario(name) else { return self.no_scenario(name) };
        let was_trying = self.is_trying();
        self.enter_trial();
        self.highlight(at);
        self.send(Msg::Intent(Intent::Forget))?;
        if !was_trying {
            self.leave_trial();
        }
        Ok(Next::Wait)
    }

    fn highlight(&mut self, at: usize) {
        self.quietly(Msg::Intent(Intent::First));
        (0..at).for_each(|_| self.quietly(Msg::Intent(Intent::Down)));
    }
}
