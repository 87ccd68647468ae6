//! A rule in a sentence.

use super::{Prose, capital};
use crate::pack::rule::Rule;

impl Prose<'_> {
    /// When a rule applies, in lines.
    #[must_use]
    pub fn applies(&self, rule: &Rule) -> Vec<String> {
        match &rule.when {
            Some(when) => self.condition(when),
            None => vec![self.text.say("prose-always")],
        }
    }

    /// The rule in one sentence: when, except when, and what it does.
    #[must_use]
    pub fn rule(&self, rule: &Rule) -> String {
        let when = rule.when.as_ref().map_or_else(|| self.text.say("prose-always"), |when| self.condition_line(when));
        let effects = self.all_of(&self.effects(rule));
        let unless = rule.unless.as_ref().map(|unless| self.condition_line(unless));
        let has = if unless.is_some() { "yes" } else { "no" };
        let args = [
            ("when", when.into()),
            ("has", has.into()),
            ("unless", unless.unwrap_or_default().into()),
            ("effects", effects.into()),
        ];
        finished(&self.text.with("prose-rule", &args))
    }

    /// The answers of the rule's own example, one line a question; nothing when it has none.
    #[must_use]
    pub fn example(&self, rule: &Rule) -> Vec<String> {
        let mut given: Vec<_> = rule.example.iter().flatten().collect();
        given.sort_by_key(|(id, _)| self.pack.questions.position(id).unwrap_or(usize::MAX));
        let line = |(id, raw): (&String, _)| {
            let question = self.pack.questions.get(id)?;
            let name = self.named("question", id, &self.words(&question.short));
            Some(self.text.with("prose-line", &[("name", name.into()), ("value", self.written(question, raw).into())]))
        };
        given.into_iter().filter_map(line).collect()
    }
}

/// With a capital at the start, and one full stop at the end: a quotation may have brought its own.
fn finished(sentence: &str) -> String {
    let own = [".”.", ".\u{202F}».", "…”.", "…\u{202F}»."].iter().any(|end| sentence.ends_with(end));
    capital(if own { sentence.trim_end_matches('.') } else { sentence })
}
