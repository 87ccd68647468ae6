//! What a rule does, effect by effect, and which other rules do more or the same.

use crate::pack::Pack;
use crate::pack::heuristic::Merge;
use crate::pack::rule::{Level, Rule};
use crate::reason::decide::value_of;
use crate::reason::decision::{Rank, SettingValue};
use std::collections::HashMap;

/// What an effect is about: effects on different subjects never meet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Subject {
    Item(String),
    Level(String),
    Setting(String),
    Warning(String),
}

/// How strongly, or what.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Force {
    Wish(Rank),
    Forbid,
    Raise(Level),
    Value(SettingValue),
    Say,
}

/// One effect of one rule.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Effect {
    pub(super) rule: usize,
    pub(super) subject: Subject,
    pub(super) force: Force,
}

/// The effects of all rules.
pub(super) struct Effects {
    /// By rule.
    pub(super) of_rule: Vec<Vec<Effect>>,
    by_subject: HashMap<Subject, Vec<Effect>>,
    merges: HashMap<String, Merge>,
}

/// How another effect stands to one on the same subject, when both rules hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rival {
    /// It wins: this one changes nothing beside it.
    Stronger,
    /// It does the same.
    Same,
    /// It loses.
    Weaker,
}

/// The rules that leave an effect without consequence.
#[derive(Debug, Clone, Default)]
pub(super) struct Rivals {
    /// These beat it.
    pub(super) stronger: Vec<usize>,
    /// These do the same, each unless one of some others holds.
    pub(super) same: Vec<(usize, Vec<usize>)>,
}

impl Rivals {
    /// All of them, whatever else holds.
    pub(super) fn all(&self) -> Vec<usize> {
        self.stronger.iter().copied().chain(self.same.iter().map(|(rule, _)| *rule)).collect()
    }
}

impl Effects {
    pub(super) fn of(pack: &Pack) -> Effects {
        let of_rule: Vec<Vec<Effect>> = pack.rules.iter().enumerate().map(|(at, rule)| effects(at, rule)).collect();
        let mut by_subject: HashMap<Subject, Vec<Effect>> = HashMap::new();
        for effect in of_rule.iter().flatten() {
            by_subject.entry(effect.subject.clone()).or_default().push(effect.clone());
        }
        let merges = pack.settings.iter().map(|setting| (setting.id.clone(), setting.merge)).collect();
        Effects { of_rule, by_subject, merges }
    }

    /// The effects on the same subject, of all rules.
    pub(super) fn on(&self, subject: &Subject) -> &[Effect] {
        self.by_subject.get(subject).map_or(&[], Vec::as_slice)
    }

    /// Every subject with its effects.
    pub(super) fn subjects(&self) -> impl Iterator<Item = (&Subject, &[Effect])> {
        self.by_subject.iter().map(|(subject, effects)| (subject, effects.as_slice()))
    }

    /// Whether an effect has consequences when its rule and some others hold.
    pub(super) fn matters(&self, effect: &Effect, holds: impl Fn(usize) -> bool) -> bool {
        let on = self.on(&effect.subject);
        if !self.last_wins(&effect.subject) {
            let mut others = on.iter().filter(|other| other.rule != effect.rule && holds(other.rule));
            return others.all(|other| self.rival(effect, other) == Rival::Weaker);
        }
        // Where the last value wins, it must be the last, and not say again what stood before it.
        let after = on.iter().any(|other| other.rule > effect.rule && holds(other.rule));
        let before = on.iter().rev().find(|other| other.rule < effect.rule && holds(other.rule));
        !after && before.is_none_or(|before| before.force != effect.force)
    }

    /// The effects that leave this one without consequence when their rules hold.
    pub(super) fn rivals(&self, effect: &Effect) -> Rivals {
        let on = self.on(&effect.subject);
        let mut rivals = Rivals::default();
        for other in on.iter().filter(|other| other.rule != effect.rule) {
            match self.rival(effect, other) {
                Rival::Stronger => rivals.stronger.push(other.rule),
                Rival::Same => rivals.same.push((other.rule, self.between(other, effect, on))),
                Rival::Weaker => {}
            }
        }
        rivals
    }

    /// Where the last value wins: the rules between an earlier one and this one that set another value, so
    /// that saying the earlier value once more does change something.
    fn between(&self, earlier: &Effect, effect: &Effect, on: &[Effect]) -> Vec<usize> {
        if !self.last_wins(&effect.subject) || earlier.rule > effect.rule {
            return Vec::new();
        }
        let between = on.iter().filter(|it| earlier.rule < it.rule && it.rule < effect.rule);
        between.filter(|it| it.force != effect.force).map(|it| it.rule).collect()
    }

    /// How another effect on the same subject stands to this one.
    pub(super) fn rival(&self, effect: &Effect, other: &Effect) -> Rival {
        match (&effect.force, &other.force) {
            (Force::Wish(mine), Force::Wish(theirs)) => by_size(mine, theirs),
            (Force::Wish(_), Force::Forbid) => Rival::Stronger,
            (Force::Raise(mine), Force::Raise(theirs)) => by_size(mine, theirs),
            (Force::Value(mine), Force::Value(theirs)) if mine == theirs => Rival::Same,
            (Force::Value(mine), Force::Value(theirs)) => self.value(effect, other, mine, theirs),
            (Force::Forbid, Force::Forbid) | (Force::Say, Force::Say) => Rival::Same,
            _ => Rival::Weaker,
        }
    }

    fn value(&self, effect: &Effect, other: &Effect, mine: &SettingValue, theirs: &SettingValue) -> Rival {
        let Subject::Setting(setting) = &effect.subject else { return Rival::Weaker };
        let wins = match (self.merges.get(setting), mine, theirs) {
            (Some(Merge::Min), SettingValue::Number(mine), SettingValue::Number(theirs)) => theirs < mine,
            (Some(Merge::Max), SettingValue::Number(mine), SettingValue::Number(theirs)) => theirs > mine,
            _ => other.rule > effect.rule,
        };
        if wins { Rival::Stronger } else { Rival::Weaker }
    }

    /// Whether the last of several rules wins for a setting.
    pub(super) fn last_wins(&self, subject: &Subject) -> bool {
        matches!(subject, Subject::Setting(setting) if self.merges.get(setting) == Some(&Merge::Last))
    }
}

fn by_size<T: PartialOrd>(mine: &T, theirs: &T) -> Rival {
    if theirs > mine {
        Rival::Stronger
    } else if theirs == mine {
        Rival::Same
    } else {
        Rival::Weaker
    }
}

fn effects(at: usize, rule: &Rule) -> Vec<Effect> {
    let effect = |subject: Subject, force: Force| Effect { rule: at, subject, force };
    let wishes = [(Rank::Required, &rule.require), (Rank::Signature, &rule.signature), (Rank::Added, &rule.add)];
    let mut found: Vec<Effect> = Vec::new();
    for (rank, items) in wishes {
        found.extend(items.iter().map(|item| effect(Subject::Item(item.as_ref().clone()), Force::Wish(rank))));
    }
    found.extend(rule.forbid.iter().map(|item| effect(Subject::Item(item.as_ref().clone()), Force::Forbid)));
    found
        .extend(rule.level.iter().map(|(id, level)| effect(Subject::Level(id.clone()), Force::Raise(*level.as_ref()))));
    let values = rule.set.iter().filter_map(|(id, raw)| Some((id, value_of(raw.as_ref())?)));
    found.extend(values.map(|(id, value)| effect(Subject::Setting(id.clone()), Force::Value(value))));
    found.extend(rule.warn.iter().map(|id| effect(Subject::Warning(id.as_ref().clone()), Force::Say)));
    found
}
