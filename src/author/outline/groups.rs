//! Rules by what they are about: their weightiest effect, in the order of precedence.

use super::{Block, Maker, Role, Section};
use crate::author::line::Line;
use crate::pack::Pack;
use crate::pack::rule::Rule;

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Guardrails,
    Forbidden,
    Required,
    Reserved,
    Added,
    Warnings,
    Settings,
}

const ALL: [About; 7] = [
    About::Guardrails,
    About::Forbidden,
    About::Required,
    About::Reserved,
    About::Added,
    About::Warnings,
    About::Settings,
];

impl About {
    fn of(pack: &Pack, rule: &Rule) -> About {
        let is_guardrail = |id: &str| pack.guardrails.get(id).is_some();
        let wanted = rule.require.iter().chain(&rule.signature).chain(&rule.add);
        if !rule.level.is_empty() || wanted.into_iter().any(|item| is_guardrail(item.as_ref())) {
            About::Guardrails
        } else if !rule.forbid.is_empty() {
            About::Forbidden
        } else if !rule.require.is_empty() {
            About::Required
        } else if !rule.signature.is_empty() {
            About::Reserved
        } else if !rule.add.is_empty() {
            About::Added
        } else if !rule.warn.is_empty() {
            About::Warnings
        } else {
            About::Settings
        }
    }

    fn name(self) -> &'static str {
        match self {
            About::Guardrails => "guardrails",
            About::Forbidden => "forbidden",
            About::Required => "required",
            About::Reserved => "reserved",
            About::Added => "added",
            About::Warnings => "warnings",
            About::Settings => "settings",
        }
    }
}

impl Maker<'_> {
    /// Every rule, once.
    pub(super) fn rules(&self) -> Section {
        let groups = ALL.iter().map(|about| self.group(*about)).filter(|group| !group.sections.is_empty());
        let introduction = self.text.with("outline-rules-intro", &[("n", self.pack.rules.len().into())]);
        self.part("rules", &self.text.say("outline-rules"), &introduction).with(groups.collect())
    }

    fn group(&self, about: About) -> Section {
        let name = about.name();
        let title = self.text.with("outline-group", &[("group", name.into())]);
        let introduction = self.text.with("outline-group-intro", &[("group", name.into())]);
        let rules = self.pack.rules.iter().enumerate().filter(|(_, rule)| About::of(self.pack, rule) == about);
        let entries = rules.map(|(at, rule)| self.rule(at, rule)).collect();
        let blocks = vec![Block::Text(Line::of(&introduction))];
        self.section(Role::Division, &format!("rules-{name}"), &title, blocks).with(entries)
    }

    /// A rule under its number in the order of the pack, which decides between settings.
    fn rule(&self, at: usize, rule: &Rule) -> Section {
        let title =
            self.text.with("outline-rule", &[("n", (at + 1).into()), ("id", self.cards.prose.code(&rule.id).into())]);
        self.entry(self.cards.rule(rule), &title)
    }
}
