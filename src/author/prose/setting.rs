//! Settings: what they are set to, and who wins when several rules speak.

use super::Prose;
use super::value::as_typed;
use crate::pack::heuristic::{Merge, Setting};
use crate::pack::value::RawValue;

impl Prose<'_> {
    pub(super) fn sets(&self, setting: &str, raw: &RawValue) -> String {
        let (name, value) = (self.setting_name(setting), self.setting_value(raw));
        self.text.with("prose-sets", &[("name", name.into()), ("value", value.into())])
    }

    /// A value of a setting: a number, a list of numbers, or what a text stands for.
    #[must_use]
    pub fn setting_value(&self, raw: &RawValue) -> String {
        match raw {
            RawValue::Number(number) => self.text.number(*number),
            RawValue::List(list) => self.all_of(&list.iter().map(|one| self.setting_value(one)).collect::<Vec<_>>()),
            RawValue::Text(text) if text == "none" => self.text.say("prose-nothing"),
            RawValue::Text(text) => self.text_value(text),
            RawValue::Date(_) => self.code(&as_typed(raw)),
        }
    }

    /// An activity by its title, a template by its sentence, a choice by its word.
    fn text_value(&self, text: &str) -> String {
        if self.pack.activities.get(text).is_some() {
            return self.activity(text);
        }
        match self.pack.templates.get(text) {
            Some(template) => self.quoted(&self.words(&template.text)),
            None => self.bare_value(text),
        }
    }

    /// Which value holds when several rules set it.
    #[must_use]
    pub fn merge(&self, setting: &Setting) -> String {
        let told = self.text.say(match setting.merge {
            Merge::Min => "prose-merge-min",
            Merge::Max => "prose-merge-max",
            Merge::Last => "prose-merge-last",
        });
        let Some(cap) = &setting.at_most else { return told };
        let cap = match self.pack.settings.get(cap.as_ref()) {
            Some(_) => self.setting_name(cap.as_ref()),
            None => self.subject_name(cap.as_ref()),
        };
        format!("{told} {}", self.text.with("prose-capped", &[("cap", cap.into())]))
    }
}
