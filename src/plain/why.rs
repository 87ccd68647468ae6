//! How a line of the plan came in, sentence by sentence.

use crate::app::{Ctx, Model, how};
use crate::phrase::Phrase;
use crate::plain::{Next, Talk};
use crate::text::Text;
use std::io;

impl Talk<'_> {
    /// How a line came in, or which lines there are.
    pub(super) fn explain(&mut self, which: Option<&str>) -> io::Result<Next> {
        let (model, text) = (&self.plain.model, self.text());
        let lines = which.map_or_else(|| lines(model, text), |which| told(model, &self.plain.ctx, text, which));
        lines.iter().try_for_each(|line| self.tell(line))?;
        Ok(Next::Wait)
    }
}

/// The lines of the plan, each with its number.
fn lines(model: &Model, text: &Text) -> Vec<String> {
    let items = model.plan.iter().flat_map(|plan| &plan.items);
    let line = |(number, title): (usize, &str)| {
        text.with("plain-why-line", &[("number", number.into()), ("title", title.into())])
    };
    let titles = (1..).zip(items.map(|item| item.title.get(text.lang())));
    std::iter::once(text.say("plain-why-lines")).chain(titles.map(line)).collect()
}

/// How the line of this number or name came in.
fn told(model: &Model, ctx: &Ctx, text: &Text, which: &str) -> Vec<String> {
    let number = which.parse().ok().and_then(|number: usize| number.checked_sub(1));
    let id = number.and_then(|at| Some(model.plan.as_ref()?.items.get(at)?.id.clone()));
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
