//! Settings: those the plan reads are there, each value has its setting's type.

use super::{Checker, within};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::heuristic::{Merge, REQUIRED_SETTINGS, Setting};
use crate::pack::near::closest;
use crate::pack::rule::Rule;
use crate::pack::value::RawValue;

/// What a setting's value names, where that is known to code.
enum Names {
    YesNo,
    ActivityOrNone,
    Template,
    Free,
}

fn names(setting: &str) -> Names {
    match setting {
        "light" => Names::YesNo,
        "loop" | "stand_in" => Names::ActivityOrNone,
        "smart_template" | "headline_template" => Names::Template,
        _ => Names::Free,
    }
}

/// Type of a setting that the plan reads, as the word of its message.
fn wanted(setting: &str) -> Option<Type> {
    match setting {
        "sittings" | "weekdays" | "quiet_long_months" => Some(Type::Numbers),
        "light" | "loop" | "stand_in" | "smart_template" | "headline_template" => Some(Type::Text),
        known if REQUIRED_SETTINGS.contains(&known) => Some(Type::Number),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Type {
    Number,
    Text,
    Numbers,
}

impl Type {
    fn of(value: &RawValue) -> Option<Type> {
        match value {
            RawValue::Number(_) => Some(Type::Number),
            RawValue::Text(_) => Some(Type::Text),
            RawValue::List(list) if list.iter().all(|one| matches!(one, RawValue::Number(_))) => Some(Type::Numbers),
            _ => None,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Type::Number => "pack-setting-number",
            Type::Text => "pack-setting-text",
            Type::Numbers => "pack-setting-numbers",
        }
    }
}

impl Checker<'_> {
    /// Everything wrong with the settings.
    pub(super) fn settings(&mut self) {
        for id in REQUIRED_SETTINGS {
            if !self.has("setting", id) {
                let unused = self.pack.settings.ids().filter(|known| !REQUIRED_SETTINGS.contains(known));
                let meant = closest(id, unused);
                self.report(Diagnostic::new("pack-setting-missing").with("id", *id).suggest(meant));
            }
        }
        for setting in &self.pack.settings {
            let place = self.key(&setting.place, "default");
            self.setting_value(setting, &setting.default, &place);
            self.merge(setting);
            self.cap(setting);
        }
    }

    /// What a rule sets.
    pub(super) fn sets(&mut self, rule: &Rule) {
        for (id, value) in &rule.set {
            match self.pack.settings.get(id) {
                Some(setting) => self.setting_value(setting, value.as_ref(), &within(&rule.place, value.span())),
                None => self.refer_at(&["setting"], &self.key(&rule.place, id), id),
            }
        }
    }

    fn setting_value(&mut self, setting: &Setting, value: &RawValue, place: &Place) {
        let wanted = wanted(&setting.id).or_else(|| Type::of(&setting.default));
        match wanted {
            Some(wanted) if Type::of(value) == Some(wanted) => self.setting_name(setting, value, place),
            Some(wanted) => self.report(Diagnostic::new(wanted.code()).with("id", setting.id.as_str()).at(place)),
            None => self.report(Diagnostic::new("pack-setting-type").with("id", setting.id.as_str()).at(place)),
        }
    }

    fn setting_name(&mut self, setting: &Setting, value: &RawValue, place: &Place) {
        let RawValue::Text(text) = value else { return };
        match names(&setting.id) {
            Names::Free => {}
            Names::Template => self.refer_at(&["template"], place, text),
            Names::ActivityOrNone if text == "none" => {}
            Names::ActivityOrNone => self.refer_at(&["activity"], place, text),
            Names::YesNo if text == "yes" || text == "no" => {}
            Names::YesNo => {
                let problem = Diagnostic::new("pack-setting-yes-no").with("id", setting.id.as_str());
                self.report(problem.with("found", text.as_str()).at(place));
            }
        }
    }

    /// Only numbers have a smallest or largest.
    fn merge(&mut self, setting: &Setting) {
        if setting.merge != Merge::Last && !matches!(setting.default, RawValue::Number(_)) {
            let place = self.key(&setting.place, "merge");
            let problem = Diagnostic::new("pack-setting-merge").with("id", setting.id.as_str());
            self.report(problem.suggest(Some("last".to_owned())).at(&place));
        }
    }

    fn cap(&mut self, setting: &Setting) {
        let Some(cap) = &setting.at_most else { return };
        let id = cap.as_ref().as_str();
        self.refer(&["setting", "derived"], &setting.place, cap);
        let of_setting = self.pack.settings.get(id).is_some_and(|cap| !matches!(cap.default, RawValue::Number(_)));
        let of_derived =
            self.pack.derived.get(id).is_some_and(|derived| derived.product.is_none() && derived.share.is_none());
        let place = within(&setting.place, cap.span());
        if id == setting.id {
            self.report(Diagnostic::new("pack-itself").with("id", id).with("later", id).at(&place));
        } else if of_setting || of_derived {
            self.report(Diagnostic::new("pack-not-a-number").with("id", id).at(&place));
        }
    }
}
