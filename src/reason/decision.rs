//! What the rules say about every item of the catalogue and every setting.

use crate::pack::rule::Level;
use crate::reason::by_id::ById;
use crate::reason::truths::Truths;
use std::sync::Arc;

/// How strongly an item is wanted; a larger rank goes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// Reserved by a rule.
    Added,
    /// Serves the objective best.
    Signature,
    /// Must be in the plan.
    Required,
}

/// What rules say of an item that none forbids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The strongest wish.
    pub rank: Rank,
    /// Positions of the rules that wish it with that rank.
    pub rules: Vec<usize>,
    /// Whether it stays whatever the open answers turn out to be.
    pub firm: bool,
}

/// An item that some rule wanted and that is not in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Catalogue id.
    pub item: Arc<str>,
    /// Positions of the rules that wanted it; empty when only its score spoke for it.
    pub wanted_by: Vec<usize>,
    /// Positions of the rules that forbade it.
    pub beaten_by: Vec<usize>,
}

/// Value of a setting.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum SettingValue {
    /// A number.
    Number(i64),
    /// A text: a choice, an activity id, a template id.
    Text(String),
    /// A list of numbers.
    Numbers(Vec<i64>),
}

/// A setting with the rules that set it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// Its value.
    pub value: SettingValue,
    /// Positions of the rules whose value it is; empty for the default.
    pub rules: Vec<usize>,
}

/// Everything the rules decide under one set of facts.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Truth of each rule, by position in the pack.
    pub rules: Truths,
    /// Items wanted and not forbidden, by catalogue id.
    pub items: ById<Standing>,
    /// Items forbidden, with the rules that forbid them.
    pub forbidden: ById<Vec<usize>>,
    /// Items wanted by some rule and forbidden by another.
    pub set_aside: Vec<SetAside>,
    /// Levels raised, by guardrail id.
    pub levels: ById<Level>,
    /// Every setting of the pack.
    pub settings: ById<Set>,
    /// Warnings in pack order of their rules, with the rules that give them.
    pub warnings: Vec<(Arc<str>, Vec<usize>)>,
    /// Items that only rules still open speak of: they may yet come in.
    pub open_items: Vec<Arc<str>>,
}

impl Decision {
    /// A number setting; 0 when the pack has none of this id (`pack::check` refuses such a pack).
    #[must_use]
    pub fn number(&self, setting: &str) -> i64 {
        match self.settings.get(setting).map(|set| &set.value) {
            Some(SettingValue::Number(number)) => *number,
            _ => 0,
        }
    }

    /// A text setting; empty when the pack has none of this id.
    #[must_use]
    pub fn text(&self, setting: &str) -> &str {
        match self.settings.get(setting).map(|set| &set.value) {
            Some(SettingValue::Text(text)) => text,
            _ => "",
        }
    }

    /// A list setting; empty when the pack has none of this id.
    #[must_use]
    pub fn numbers(&self, setting: &str) -> &[i64] {
        match self.settings.get(setting).map(|set| &set.value) {
            Some(SettingValue::Numbers(numbers)) => numbers,
            _ => &[],
        }
    }

    /// Whether a rule forbids the item.
    #[must_use]
    pub fn forbids(&self, item: &str) -> bool {
        self.forbidden.contains_key(item)
    }
}
