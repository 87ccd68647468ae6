//! A pack: everything the coach knows, as data.
//!
//! A pack is a folder of TOML files. Any file may hold any kind of entry (`[[question]]`, `[[rule]]`,
//! `[[activity]]` …), so that a facilitator may sort the folder as they like; packs are layered, and an
//! entry of a later pack replaces the entry of the same kind and id in an earlier one. The pack knows
//! nothing of answers: `reason` reads it, and everything else reads what `reason` decided.

pub mod catalogue;
pub mod check;
pub mod compact;
pub mod compare;
pub mod condition;
pub mod diagnostic;
pub mod entry;
pub mod heuristic;
pub mod insight;
pub mod lint;
pub mod names;
pub mod near;
pub mod question;
pub mod range;
pub mod read;
pub mod rule;
pub mod shelf;
pub mod source;
pub mod typed;
pub mod value;
pub mod wording;
pub mod words;

use borsh::{BorshDeserialize, BorshSerialize};
use catalogue::{Activity, ChecklistItem, Guardrail, Metric, Warning};
use condition::Condition;
use entry::Files;
use heuristic::{Phase, SearchTemplate, Setting, Slot, XList};
use insight::{Contrast, FollowUp, Insight};
use question::{Question, Section};
use rule::{Derived, Rule};
use shelf::Shelf;
use source::{Claim, Fact, Work};
use wording::{CultureQuestion, Prompt, Spring, Template, Tension};
use words::Words;

/// A complete pack: what all its files hold, layered and checked.
#[derive(Debug, Clone, BorshSerialize, BorshDeserialize)]
pub struct Pack {
    /// Name, version and title.
    pub about: About,
    /// SHA-256 (hex) of all layered files in order: two packs with the same digest give the same plans.
    pub digest: String,
    /// The files as read, for messages that point into them; no part of the compact form.
    #[borsh(skip)]
    pub files: Files,
    /// Index of the first file of each layer, in the order in which they are laid over each other.
    pub layers: Vec<usize>,
    /// Sections of the interview, in the order they are asked.
    pub sections: Shelf<Section>,
    /// Questions, in the order they are asked inside their section.
    pub questions: Shelf<Question>,
    /// Facts computed from answers (weekly minutes, "is regulated" …).
    pub derived: Shelf<Derived>,
    /// Rules, in pack order.
    pub rules: Shelf<Rule>,
    /// Numbers and choices that rules may set.
    pub settings: Shelf<Setting>,
    /// Phases of a plan, in order.
    pub phases: Shelf<Phase>,
    /// Moments of a day.
    pub slots: Shelf<Slot>,
    /// Activities.
    pub activities: Shelf<Activity>,
    /// Guardrails.
    pub guardrails: Shelf<Guardrail>,
    /// Metrics.
    pub metrics: Shelf<Metric>,
    /// Checklist items: profile, thumbs, post, rituals, crisis steps, reply grid.
    pub checklists: Shelf<ChecklistItem>,
    /// Sentences shown on page one when a rule asks for them.
    pub warnings: Shelf<Warning>,
    /// Works the claims come from.
    pub works: Shelf<Work>,
    /// Claims of the essays, paraphrased.
    pub claims: Shelf<Claim>,
    /// Facts and figures with their source.
    pub facts: Shelf<Fact>,
    /// Sentence templates (SMART sentence, if-then, notices, bio parts).
    pub templates: Shelf<Template>,
    /// Writing prompts of the editorial calendar.
    pub prompts: Shelf<Prompt>,
    /// Lists to build on X.
    pub lists: Shelf<XList>,
    /// Ready-made search queries.
    pub searches: Shelf<SearchTemplate>,
    /// Persuasion springs and their honest use.
    pub springs: Shelf<Spring>,
    /// Questions of the culture card.
    pub cultures: Shelf<CultureQuestion>,
    /// Where the essays disagree, and how the coach decides.
    pub tensions: Shelf<Tension>,
    /// What a room's bars show, and what to do about it.
    pub insights: Shelf<Insight>,
    /// What many in a room want and few have.
    pub contrasts: Shelf<Contrast>,
    /// Sessions after a workshop.
    pub followups: Shelf<FollowUp>,
}

impl Pack {
    /// The layer that a file belongs to; later ones lie over earlier ones.
    #[must_use]
    pub fn layer(&self, file: usize) -> usize {
        self.layers.partition_point(|first| *first <= file)
    }

    /// Every condition of the pack but those of derived facts: of rules, of questions, and of what is offered.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let rules = self.rules.iter().flat_map(|rule| rule.when.iter().chain(&rule.unless));
        let questions = self.questions.iter().filter_map(|it| it.when.as_ref());
        rules.chain(questions).chain(self.offers())
    }

    /// The conditions under which entries of the catalogue and sentences are offered.
    pub fn offers(&self) -> impl Iterator<Item = &Condition> {
        let activities = self.activities.iter().filter_map(|it| it.when.as_ref());
        let metrics = self.metrics.iter().filter_map(|it| it.when.as_ref());
        let checks = self.checklists.iter().filter_map(|it| it.when.as_ref());
        let prompts = self.prompts.iter().filter_map(|it| it.when.as_ref());
        let lists = self.lists.iter().filter_map(|it| it.when.as_ref());
        let searches = self.searches.iter().filter_map(|it| it.when.as_ref());
        let springs = self.springs.iter().filter_map(|it| it.when.as_ref());
        let cultures = self.cultures.iter().filter_map(|it| it.when.as_ref());
        let catalogue = activities.chain(metrics).chain(checks);
        catalogue.chain(prompts).chain(lists).chain(searches).chain(springs).chain(cultures)
    }
}

/// `[pack]`: what the pack says of itself. Exactly one in the first layer; a later layer's replaces it.
#[derive(Debug, Clone, Default, serde::Deserialize, schemars::JsonSchema, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Version of the pack format; this program reads 1.
    #[schemars(range(min = 1, max = 1))]
    pub format: u32,
    /// Short name without spaces.
    pub name: String,
    /// Version of the content, free form.
    pub version: String,
    /// Title for people.
    pub title: Words,
    /// For how many months a fact may be trusted after its source was read; 12 when absent.
    #[serde(default)]
    pub review_months: Option<u32>,
}
