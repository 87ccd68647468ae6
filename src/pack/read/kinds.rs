//! The kinds of entries: their TOML name, their type, their shelf. One table, from which the rest is made.

use super::sheet::Sheet;
use crate::pack::catalogue::{Activity, ChecklistItem, Guardrail, Metric, Warning};
use crate::pack::entry::{Files, Place};
use crate::pack::heuristic::{Phase, SearchTemplate, Setting, Slot, XList};
use crate::pack::insight::{Contrast, FollowUp, Insight};
use crate::pack::question::{Question, Section};
use crate::pack::rule::{Derived, Rule};
use crate::pack::shelf::{Entry, Shelf};
use crate::pack::source::{Claim, Fact, Work};
use crate::pack::wording::{CultureQuestion, Prompt, Spring, Template, Tension};
use crate::pack::{About, Pack};
use toml::Spanned;
use toml::de::{DeArray, DeTable};

/// An entry that remembers where it was written.
pub(super) trait Placed: Entry {
    fn put_place(&mut self, place: Place);
    fn place(&self) -> &Place;
}

macro_rules! kinds {
    ($($field:ident: $type:ty = $name:literal,)*) => {
        /// The names of all kinds of entries, as written in `[[…]]`.
        pub const KINDS: &[&str] = &[$($name),*];

        /// The JSON Schema of a list of each of the [`KINDS`], in their order.
        #[must_use]
        pub fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<(&'static str, schemars::Schema)> {
            vec![$(($name, generator.subschema_for::<Vec<$type>>())),*]
        }

        /// The entries of one file, before they are layered.
        #[derive(Default)]
        pub(super) struct Drawer {
            $(pub(super) $field: Vec<$type>,)*
        }

        /// The entries of all layers so far.
        #[derive(Default)]
        pub(super) struct Shelves {
            $(pub(super) $field: Shelf<$type>,)*
        }

        impl Sheet {
            /// Reads a list of entries of one of the [`KINDS`].
            pub(super) fn entries(&mut self, kind: &str, list: DeArray<'_>) {
                match kind {
                    $($name => {
                        let entries = self.read_all($name, list);
                        self.drawer.$field = entries;
                    })*
                    _ => {}
                }
            }
        }

        impl Drawer {
            /// Puts all entries on their shelves; `note` hears of each kind, id and place first.
            pub(super) fn empty_into(self, shelves: &mut Shelves, mut note: impl FnMut(&'static str, &str, &Place)) {
                $(for entry in self.$field {
                    note($name, entry.id(), entry.place());
                    shelves.$field.put(entry);
                })*
            }
        }

        impl Shelves {
            /// The pack they make.
            pub(super) fn into_pack(self, about: About, digest: String, files: Files) -> Pack {
                Pack { about, digest, files, layers: Vec::new(), $($field: self.$field,)* }
            }
        }

        /// The kind, id and place of each entry of a pack.
        #[must_use]
        pub fn every_entry(pack: &Pack) -> Vec<(&'static str, &str, &Place)> {
            let mut all = Vec::new();
            $(all.extend(pack.$field.iter().map(|entry| ($name, entry.id(), entry.place())));)*
            all
        }

        $(impl Placed for $type {
            fn put_place(&mut self, place: Place) {
                self.place = place;
            }
            fn place(&self) -> &Place {
                &self.place
            }
        })*
    };
}

kinds! {
    sections: Section = "section",
    questions: Question = "question",
    derived: Derived = "derived",
    rules: Rule = "rule",
    settings: Setting = "setting",
    phases: Phase = "phase",
    slots: Slot = "slot",
    activities: Activity = "activity",
    guardrails: Guardrail = "guardrail",
    metrics: Metric = "metric",
    checklists: ChecklistItem = "check",
    warnings: Warning = "warning",
    works: Work = "work",
    claims: Claim = "claim",
    facts: Fact = "fact",
    templates: Template = "template",
    prompts: Prompt = "prompt",
    lists: XList = "list",
    searches: SearchTemplate = "search",
    springs: Spring = "spring",
    cultures: CultureQuestion = "culture",
    tensions: Tension = "tension",
    insights: Insight = "insight",
    contrasts: Contrast = "contrast",
    followups: FollowUp = "followup",
}

/// Where an entry is pointed at: its `id`, or else its header.
pub(super) fn place_of(file: usize, table: &DeTable<'_>, header: std::ops::Range<usize>) -> Place {
    let span = table.get("id").map_or(header, Spanned::span);
    Place { file, span }
}
