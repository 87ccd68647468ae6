//! Whether a rule that is open can still change a setting.

use super::claims::Claims;
use crate::pack::heuristic::{Merge, Setting};
use crate::pack::rule::Rule;
use crate::reason::decide::value_of;
use crate::reason::{Facts, SettingValue};

/// A setting under rules that hold, with what rules still open could make of it.
pub(super) struct Outlook<'s> {
    setting: &'s Setting,
    /// The value under the rules that hold alone, with the place of the rule that decides.
    now: SettingValue,
    by: Option<usize>,
    /// A known cap of its value.
    cap: Option<i64>,
    /// Values that open rules could still give it, with their places.
    coming: Vec<(usize, SettingValue)>,
}

impl<'s> Outlook<'s> {
    pub(super) fn of(setting: &'s Setting, claims: &Claims<'_>, facts: &Facts) -> Outlook<'s> {
        let given = |rules: &[(usize, &Rule)]| -> Vec<(usize, SettingValue)> {
            let value = |rule: &Rule| rule.set.get(&setting.id).and_then(|raw| value_of(raw.as_ref()));
            rules.iter().filter_map(|(at, rule)| value(rule).map(|value| (*at, value))).collect()
        };
        let (held, coming) = (given(&claims.holding), given(&claims.open));
        let default = value_of(&setting.default).unwrap_or(SettingValue::Number(0));
        let cap = setting.at_most.as_ref().and_then(|cap| facts.number(cap.as_ref()));
        let (by, now) = match decisive(setting.merge, held) {
            Some((at, value)) => (Some(at), value),
            None => (None, default),
        };
        Outlook { setting, now, by, cap, coming }
    }

    /// Whether a rule that is open, at this place, can still change the value.
    pub(super) fn is_open_to(&self, rule: usize) -> bool {
        let value = self.coming.iter().find(|(at, _)| *at == rule).map(|(_, value)| value);
        value.is_some_and(|value| self.can_change(rule, value))
    }

    fn can_change(&self, rule: usize, value: &SettingValue) -> bool {
        let others = self.coming.iter().map(|(_, value)| value);
        let same = |other: &SettingValue| self.capped(other) == self.capped(&self.now);
        if others.clone().all(same) {
            return false;
        }
        // A default competes with no rule: until one holds, whichever is open may give another value.
        let Some(by) = self.by else { return true };
        match (self.setting.merge, value, &self.now) {
            (Merge::Min, SettingValue::Number(new), SettingValue::Number(now)) => new < now,
            (Merge::Max, SettingValue::Number(new), SettingValue::Number(now)) => new > now,
            (Merge::Last, ..) => rule > by,
            // Values that no merge compares: the first rule has its way.
            _ => rule < by,
        }
    }

    fn capped(&self, value: &SettingValue) -> SettingValue {
        match (value, self.cap) {
            (SettingValue::Number(number), Some(cap)) => SettingValue::Number((*number).min(cap)),
            _ => value.clone(),
        }
    }
}

/// The value that wins among those of rules that hold, with the place of its rule.
fn decisive(merge: Merge, held: Vec<(usize, SettingValue)>) -> Option<(usize, SettingValue)> {
    held.into_iter().reduce(|best, next| {
        let wins = match (merge, &next.1, &best.1) {
            (Merge::Min, SettingValue::Number(new), SettingValue::Number(old)) => new < old,
            (Merge::Max, SettingValue::Number(new), SettingValue::Number(old)) => new > old,
            (Merge::Last, ..) => true,
            _ => false,
        };
        if wins { next } else { best }
    })
}
