//! What a rule does, a sentence an effect.

use super::Prose;
use crate::pack::entry::Ref;
use crate::pack::rule::{Level, Rule};

impl Prose<'_> {
    /// The effects of a rule in the order of precedence: "forbids …", "requires …".
    #[must_use]
    pub fn effects(&self, rule: &Rule) -> Vec<String> {
        let wishes = [
            ("prose-forbids", &rule.forbid),
            ("prose-requires", &rule.require),
            ("prose-reserves", &rule.signature),
            ("prose-adds", &rule.add),
        ];
        let raised = rule.level.iter().map(|(guardrail, level)| self.raises(guardrail, *level.as_ref()));
        let items = wishes.into_iter().filter(|(_, items)| !items.is_empty());
        let items = items.map(|(key, items)| self.text.with(key, &[("items", self.items(items).into())]));
        let set = rule.set.iter().map(|(setting, value)| self.sets(setting, value.as_ref()));
        let warned = rule.warn.iter().map(|warning| self.warns(warning.as_ref()));
        raised.chain(items).chain(set).chain(warned).collect()
    }

    fn items(&self, items: &[Ref]) -> String {
        let mut kinds: Vec<(&str, Vec<&Ref>)> = Vec::new();
        for item in items {
            let kind = self.item_title(item.as_ref()).map_or("", |(kind, _)| kind);
            match kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, alike)) => alike.push(item),
                None => kinds.push((kind, vec![item])),
            }
        }
        self.all_of(&kinds.iter().map(|(kind, items)| self.alike(kind, items)).collect::<Vec<_>>())
    }

    /// Items of one kind: "the activities “A” and “B”".
    fn alike(&self, kind: &str, items: &[&Ref]) -> String {
        if let [only] = items {
            return self.item(only.as_ref());
        }
        let name = |id: &Ref| match self.item_title(id.as_ref()) {
            Some((kind, title)) => self.named(kind, id.as_ref(), &self.quoted(&title)),
            None => self.code(id.as_ref()),
        };
        let names = self.all_of(&items.iter().map(|item| name(item)).collect::<Vec<_>>());
        self.text.with("prose-items", &[("kind", kind.into()), ("names", names.into())])
    }

    fn raises(&self, guardrail: &str, level: Level) -> String {
        let (item, level) = (self.item(guardrail), self.quoted(&self.level(level)));
        self.text.with("prose-raises", &[("item", item.into()), ("level", level.into())])
    }

    /// The name of a level.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        self.text.say(match level {
            Level::Hint => "prose-level-hint",
            Level::Warn => "prose-level-warn",
            Level::Stop => "prose-level-stop",
        })
    }

    fn warns(&self, warning: &str) -> String {
        let said = match self.pack.warnings.get(warning) {
            Some(entry) => self.named("warning", warning, &self.quoted(&self.words(&entry.text))),
            None => self.code(warning),
        };
        self.text.with("prose-warns", &[("said", said.into())])
    }
}
