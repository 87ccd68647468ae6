//! Names of entries as they stand inside a sentence.

use super::{Links, Prose};
use crate::author::line::clean;

impl Prose<'_> {
    /// An item of the catalogue with what it is: "the activity “The ten-minute loop”".
    #[must_use]
    pub fn item(&self, id: &str) -> String {
        let Some((kind, title)) = self.item_title(id) else { return self.code(id) };
        let name = self.named(kind, id, &self.quoted(&title));
        self.text.with("prose-item", &[("kind", kind.into()), ("name", name.into())])
    }

    /// The kind of an item of the catalogue, and its title; a line of a checklist is its own title.
    #[must_use]
    pub fn item_title(&self, id: &str) -> Option<(&'static str, String)> {
        let pack = self.pack;
        let activity = pack.activities.get(id).map(|one| ("activity", &one.title));
        let guardrail = || pack.guardrails.get(id).map(|one| ("guardrail", &one.title));
        let metric = || pack.metrics.get(id).map(|one| ("metric", &one.title));
        let check = || pack.checklists.get(id).map(|one| ("check", &one.text));
        let (kind, title) = activity.or_else(guardrail).or_else(metric).or_else(check)?;
        Some((kind, self.words(title)))
    }

    /// The title of an activity between quotation marks.
    pub(super) fn activity(&self, id: &str) -> String {
        match self.pack.activities.get(id) {
            Some(activity) => self.named("activity", id, &self.quoted(&self.words(&activity.title))),
            None => self.code(id),
        }
    }

    /// A rule by its id.
    #[must_use]
    pub fn rule_name(&self, id: &str) -> String {
        self.entry_name("rule", id)
    }

    /// Any other entry by its id.
    #[must_use]
    pub fn entry_name(&self, kind: &str, id: &str) -> String {
        match self.links {
            Links::None => self.code(id),
            Links::Marked => self.named(kind, id, &clean(id)),
        }
    }

    /// A question by its short name, between quotation marks.
    #[must_use]
    pub fn question_name(&self, id: &str) -> String {
        match self.pack.questions.get(id) {
            Some(question) => self.named("question", id, &self.quoted(&self.words(&question.short))),
            None => self.code(id),
        }
    }

    /// A setting by its title, between quotation marks.
    #[must_use]
    pub fn setting_name(&self, id: &str) -> String {
        match self.pack.settings.get(id) {
            Some(setting) => self.named("setting", id, &self.quoted(&self.words(&setting.title))),
            None => self.code(id),
        }
    }

    /// The label of an objective, as the question of that id has it.
    pub(super) fn objective(&self, id: &str) -> String {
        let choice = self.pack.questions.get("objective").and_then(|question| question.choice(id));
        choice.map_or_else(|| self.code(id), |choice| self.quoted(&self.words(&choice.label)))
    }
}
