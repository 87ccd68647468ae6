//! The cards of settings and of phases.

use super::{Card, Cards, Row};
use crate::author::relations::Use;
use crate::pack::heuristic::{Phase, Setting};

impl Cards<'_> {
    /// A setting: its value without any rule, who sets it to what, and which value holds.
    #[must_use]
    pub fn setting(&self, setting: &Setting) -> Card {
        let prose = &self.prose;
        let mut card = self.card("setting", &setting.id, prose.words(&setting.title), &setting.place);
        card.add(Row::one("unset", prose.setting_value(&setting.default)));
        let users = self.relations.users(Use::Sets, &setting.id).iter();
        let line = |rule: &str| {
            let value = prose.pack.rules.get(rule)?.set.get(&setting.id)?;
            let (name, value) = (prose.rule_name(rule), prose.setting_value(value.as_ref()));
            Some(prose.text.with("prose-line", &[("name", name.into()), ("value", value.into())]))
        };
        let set: Vec<String> = users.filter_map(|user| line(user.id)).collect();
        if set.is_empty() {
            card.add(Row::one("set-by", prose.text.say("card-set-by-none")));
        } else {
            card.add(Row::one("merge", prose.merge(setting)));
            card.add(Row::many("set-by", set));
        }
        card
    }

    /// A phase of a plan.
    #[must_use]
    pub fn phase(&self, phase: &Phase) -> Card {
        let mut card = self.card("phase", &phase.id, self.prose.words(&phase.title), &phase.place);
        card.lead(&self.prose.words(&phase.aim));
        card.add(Row::one("entry", self.prose.words(&phase.entry)));
        card
    }
}
