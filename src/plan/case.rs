//! One person's case: the facts, what the rules decide, and the pack they come from.

use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::shelf::Entry;
use crate::pack::words::Words;
use crate::plan::build::Request;
use crate::plan::keys;
use crate::reason::{Decision, Engine, Facts, Rank, Stage};
use chrono::NaiveDate;

/// Everything the plan is worked out from.
pub(super) struct Case<'a> {
    pub(super) engine: &'a Engine,
    pub(super) pack: &'a Pack,
    pub(super) facts: Facts,
    pub(super) decision: Decision,
    /// Under open answers, while the interview is running.
    pub(super) open: Option<(Facts, Decision)>,
    pub(super) today: NaiveDate,
    pub(super) start: NaiveDate,
    /// An item that is kept out, to see what would stand in its place.
    left_out: Option<&'a str>,
}

impl<'a> Case<'a> {
    pub(super) fn of(engine: &'a Engine, request: &Request<'_>) -> Case<'a> {
        let facts = engine.facts(request.answers, Stage::Settled, request.today);
        let decision = engine.decide(&facts);
        let open = match request.stage {
            Stage::Settled => None,
            stage => {
                let facts = engine.facts(request.answers, stage, request.today);
                let decision = engine.decide(&facts);
                Some((facts, decision))
            }
        };
        let start = facts.value(keys::START).and_then(|value| value.as_date()).unwrap_or(request.today);
        Case { engine, pack: engine.pack(), facts, decision, open, today: request.today, start, left_out: None }
    }

    /// The same case, with one item kept out.
    pub(super) fn without(self, item: &'a str) -> Case<'a> {
        Case { left_out: Some(item), ..self }
    }

    /// Whether an item is not to be in the plan, whatever else wants it.
    pub(super) fn forbids(&self, item: &str) -> bool {
        self.left_out == Some(item) || self.decision.forbids(item)
    }

    /// A number answered; 0 when there is none.
    pub(super) fn number(&self, question: &str) -> u32 {
        self.facts.number(question).map_or(0, whole)
    }

    /// A number setting.
    pub(super) fn setting(&self, id: &str) -> u32 {
        whole(self.decision.number(id))
    }

    pub(super) fn holds(&self, condition: Option<&Condition>) -> bool {
        self.engine.truth(&self.facts, condition).holds()
    }

    /// Whether a condition holds whatever the open answers turn out to be.
    pub(super) fn firmly(&self, condition: Option<&Condition>) -> bool {
        self.open.as_ref().is_none_or(|(facts, _)| self.engine.truth(facts, condition).holds())
    }

    /// Whether the rules bring the item in whatever the open answers turn out to be.
    pub(super) fn firm(&self, item: &str) -> bool {
        self.open.as_ref().is_none_or(|(_, decision)| decision.items.get(item).is_some_and(|standing| standing.firm))
    }

    /// Whether rules that hold already give this setting its present value.
    pub(super) fn firm_setting(&self, id: &str) -> bool {
        let Some((_, open)) = &self.open else { return true };
        match (open.settings.get(id), self.decision.settings.get(id)) {
            (Some(early), Some(late)) => !early.rules.is_empty() && early.value == late.value,
            _ => false,
        }
    }

    pub(super) fn rank(&self, item: &str) -> Option<Rank> {
        let standing = self.decision.items.get(item).filter(|_| self.left_out != Some(item));
        standing.map(|standing| standing.rank)
    }

    pub(super) fn text(&self, question: &str) -> &str {
        self.facts.text(question).unwrap_or_default()
    }

    pub(super) fn reads_only(&self) -> bool {
        self.text(keys::ACCOUNT) == keys::READER
    }

    /// A template's sentence, unless the pack has none of this id.
    pub(super) fn template(&self, id: &str) -> Option<&'a Words> {
        self.pack.templates.get(id).map(|template| &template.text)
    }

    /// The words of the main objective.
    pub(super) fn objective(&self) -> Option<&'a Words> {
        self.label(keys::OBJECTIVE, self.text(keys::OBJECTIVE))
    }

    /// The words of an option.
    pub(super) fn label(&self, question: &str, option: &str) -> Option<&'a Words> {
        self.pack.questions.get(question)?.choice(option).map(|choice| &choice.label)
    }

    /// The name of a catalogue item, whatever its kind.
    pub(super) fn title(&self, item: &str) -> Words {
        let pack = self.pack;
        let activity = pack.activities.get(item).map(|it| &it.title);
        activity
            .or_else(|| pack.guardrails.get(item).map(|it| &it.title))
            .or_else(|| pack.metrics.get(item).map(|it| &it.title))
            .or_else(|| pack.checklists.get(item).map(|it| &it.text))
            .cloned()
            .unwrap_or_else(|| Words::new(item, item))
    }

    /// Ids of rules by position, in pack order.
    pub(super) fn rule_ids(&self, positions: &[usize]) -> Vec<String> {
        let rules = positions.iter().filter_map(|at| self.pack.rules.at(*at));
        rules.map(|rule| rule.id().to_owned()).collect()
    }
}

/// A number of a pack or an answer as an amount: below zero counts as zero.
pub(super) fn whole(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}

/// A length as an amount.
pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
