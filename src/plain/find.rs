//! Searching all advice, in the plan or not; what was found is looked at by its number.

use crate::app::search::called;
use crate::phrase::Phrase;
use crate::plain::command::words::Verb;
use crate::plain::{Next, Talk, tab, why_not};
use std::io;

impl Talk<'_> {
    /// Everything that is called so, each with its number.
    pub(super) fn find(&mut self, words: &str) -> io::Result<Next> {
        if words.is_empty() {
            return self.usage(Verb::Find);
        }
        let (ctx, text) = (&self.plain.ctx, self.text());
        let found = called(ctx.engine.pack(), words);
        let plan = tab::settled(&self.plain.model, ctx);
        let phrase = Phrase::new(ctx.engine.pack(), &text);
        let line = |(number, id): (usize, &String)| {
            let standing = if plan.items.iter().any(|item| item.id == *id) { "search-in" } else { "search-out" };
            let args =
                [("number", number.into()), ("title", phrase.item(id).into()), ("standing", text.say(standing).into())];
            text.with("plain-found", &args)
        };
        let mut lines = vec![text.with("search-found", &[("n", found.len().into())])];
        lines.extend((1..).zip(&found).map(line));
        lines.push(match found.is_empty() {
            true => why_not::near(ctx.engine.pack(), &phrase, words).unwrap_or_default(),
            false => text.say("plain-found-how"),
        });
        lines.retain(|line| !line.is_empty());
        self.found = found;
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }

    /// How something that was found came in, or what would bring it in.
    pub(super) fn look_at(&mut self, number: &str) -> io::Result<Next> {
        let Ok(number) = number.parse::<usize>() else { return self.usage(Verb::Look) };
        let Some(id) = number.checked_sub(1).and_then(|at| self.found.get(at)).cloned() else {
            return self.wait("plain-not-found");
        };
        let plan = tab::settled(&self.plain.model, &self.plain.ctx);
        if plan.items.iter().any(|item| item.id == id) { self.explain(&id) } else { self.why_not(&id) }
    }
}
