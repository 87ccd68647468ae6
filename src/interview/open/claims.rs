//! What rules that hold, and rules that are still open, claim of each item, level, warning and setting.

use crate::pack::Pack;
use crate::pack::entry::Ref;
use crate::pack::rule::{Level, Rule};
use crate::reason::{Rank, Truths};
use std::collections::HashMap;

/// What is claimed of an item.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Claim {
    /// The ranks with which rules that hold wish it.
    required: bool,
    signature: bool,
    added: bool,
    /// A rule that holds forbids it.
    pub(super) forbidden: bool,
    /// A rule that is open wishes it.
    may_wish: bool,
    /// A rule that is open forbids it.
    may_forbid: bool,
    /// The highest level that rules which hold raise it to.
    level: Option<Level>,
}

impl Claim {
    /// Whether a rule that holds wishes it.
    pub(super) fn is_wished(self) -> bool {
        self.required || self.signature || self.added
    }

    /// Whether a rule wishes it, or still may.
    pub(super) fn may_be_wished(self) -> bool {
        self.is_wished() || self.may_wish
    }

    /// Whether a rule forbids it, or still may.
    pub(super) fn may_be_forbidden(self) -> bool {
        self.forbidden || self.may_forbid
    }

    /// Whether a wish of this rank adds nothing to those of rules that hold. A plan also asks whether an item
    /// is named as signature at all, whatever stronger wish there is: a stronger one does not stand for it.
    pub(super) fn has(self, rank: Rank) -> bool {
        match rank {
            Rank::Required => self.required,
            Rank::Signature => self.signature,
            Rank::Added => self.is_wished(),
        }
    }

    pub(super) fn reaches(self, level: Level) -> bool {
        self.level.is_some_and(|reached| reached >= level)
    }
}

/// Everything that is claimed.
pub(super) struct Claims<'p> {
    items: HashMap<&'p str, Claim>,
    /// The place of the first rule that holds and gives a warning.
    warned: HashMap<&'p str, usize>,
    /// Rules that hold, and rules that are open, in pack order.
    pub(super) holding: Vec<(usize, &'p Rule)>,
    pub(super) open: Vec<(usize, &'p Rule)>,
}

impl<'p> Claims<'p> {
    pub(super) fn of(pack: &'p Pack, truths: &Truths) -> Claims<'p> {
        let at = |at: usize| pack.rules.at(at).map(|rule| (at, rule));
        let (holding, open) = (truths.holding().filter_map(at).collect(), truths.open().filter_map(at).collect());
        let mut claims = Claims { items: HashMap::new(), warned: HashMap::new(), holding, open };
        claims.note_holding();
        claims.note_open();
        claims
    }

    fn note_holding(&mut self) {
        for (at, rule) in &self.holding {
            for (rank, item) in wishes(rule) {
                let claim = self.items.entry(item).or_default();
                match rank {
                    Rank::Required => claim.required = true,
                    Rank::Signature => claim.signature = true,
                    Rank::Added => claim.added = true,
                }
            }
            for item in ids(&rule.forbid) {
                self.items.entry(item).or_default().forbidden = true;
            }
            for (item, level) in &rule.level {
                let claim = self.items.entry(item.as_str()).or_default();
                claim.level = claim.level.max(Some(*level.as_ref()));
            }
            for warning in ids(&rule.warn) {
                self.warned.entry(warning).or_insert(*at);
            }
        }
    }

    fn note_open(&mut self) {
        for (_, rule) in &self.open {
            for (_, item) in wishes(rule) {
                self.items.entry(item).or_default().may_wish = true;
            }
            for item in ids(&rule.forbid) {
                self.items.entry(item).or_default().may_forbid = true;
            }
        }
    }

    pub(super) fn item(&self, item: &str) -> Claim {
        self.items.get(item).copied().unwrap_or_default()
    }

    /// Whether a warning of the rule at `rule` is given already, at its place among the others: the first rule
    /// that gives it says where it stands.
    pub(super) fn is_warned_before(&self, warning: &str, rule: usize) -> bool {
        self.warned.get(warning).is_some_and(|first| *first < rule)
    }
}

/// The wishes of a rule, with their rank.
pub(super) fn wishes(rule: &Rule) -> impl Iterator<Item = (Rank, &str)> {
    let required = ids(&rule.require).map(|item| (Rank::Required, item));
    let signature = ids(&rule.signature).map(|item| (Rank::Signature, item));
    let added = ids(&rule.add).map(|item| (Rank::Added, item));
    required.chain(signature).chain(added)
}

/// The ids of a list.
pub(super) fn ids(list: &[Ref]) -> impl Iterator<Item = &str> {
    list.iter().map(|id| id.as_ref().as_str())
}
