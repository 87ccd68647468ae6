//! Why a question is asked, and how a line of the plan came in, sentence by sentence.

use crate::app::parts::plan::Plan;
use crate::app::why::hanging;
use crate::app::{Ctx, Model, how};
use crate::phrase::Phrase;
use crate::plain::{Next, Talk, tab};
use crate::text::Text;
use std::io;

/// Titles named of each group of lines at most.
const NAMED: usize = 4;

impl Talk<'_> {
    /// Why the question on hand is asked.
    pub(super) fn why(&mut self) -> io::Result<Next> {
        let lines = asked(&self.plain.model, &self.plain.ctx, &self.text());
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }

    /// How the line of this number or name came in.
    pub(super) fn explain(&mut self, which: &str) -> io::Result<Next> {
        let lines = told(&self.plain.model, &self.plain.ctx, &self.text(), which);
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }

    /// The lines of the plan, each with its number.
    pub(super) fn lines_of_plan(&mut self) -> io::Result<Next> {
        let lines = lines(&tab::settled(&self.plain.model, &self.plain.ctx), &self.text());
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }
}

fn lines(plan: &Plan, text: &Text) -> Vec<String> {
    let line = |(number, title): (usize, &str)| {
        text.with("plain-why-line", &[("number", number.into()), ("title", title.into())])
    };
    let titles = (1..).zip(plan.items.iter().map(|item| item.title.get(text.lang())));
    std::iter::once(text.say("plain-why-lines")).chain(titles.map(line)).collect()
}

fn told(model: &Model, ctx: &Ctx, text: &Text, which: &str) -> Vec<String> {
    let number = which.parse().ok().and_then(|number: usize| number.checked_sub(1));
    let id = number.and_then(|at| Some(tab::settled(model, ctx).items.get(at)?.id.clone()));
    let Some(how) = how::of(model, ctx, id.as_deref().unwrap_or(which)) else {
        return vec![text.say("plain-why-none")];
    };
    let told = Phrase::new(ctx.engine.pack(), text).how(&how);
    let mut lines = vec![told.because];
    lines.extend(told.all);
    lines.extend([told.stays, told.came]);
    lines.extend(told.reasons);
    lines.extend(told.sources);
    lines.extend(told.weighed);
    lines.extend(told.removal);
    lines
}

/// Why it is asked: what the answer decides, then the ideas behind it with author, work and year, then what
/// still hangs on it.
fn asked(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let Some(question) = model.question(ctx) else { return vec![text.say("plain-no-question")] };
    let pack = ctx.engine.pack();
    let mut lines = vec![question.decides.get(text.lang()).to_owned()];
    lines.extend(question.because.iter().filter_map(|id| text.idea(pack, id.as_ref())));
    let answers = model.session.answers();
    let hanging = hanging(&ctx.engine, question, &answers, model.session.depth(), model.day(ctx));
    lines.push(text.say(if hanging.is_empty() { "why-open-nothing" } else { "plain-why-open" }));
    let groups = hanging.groups(pack);
    lines.extend(groups.iter().map(|group| text.hangs(group.kind.key(), &group.titles, group.count, NAMED)));
    lines
}
