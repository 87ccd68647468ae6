//! Which items can be in a plan at all as things stand, and which are open by a condition of their own.

use super::claims::Claims;
use super::trace::Trace;
use super::{Part, Stake, Turn};
use crate::interview::reads::Reads;
use crate::pack::Pack;
use crate::pack::catalogue::{Activity, Checklist, ChecklistItem, Metric};
use crate::pack::condition::Condition;
use crate::pack::wording::Prompt;
use crate::reason::{Facts, Known, Truth};

/// Serves every objective: as the catalogue spells it.
const EVERY: &str = "all";

/// The catalogue as it looks in the middle of an interview.
pub(super) struct Catalogue<'t, 'p> {
    pub(super) pack: &'p Pack,
    pub(super) trace: &'t Trace<'t, 'p>,
    pub(super) claims: &'t Claims<'p>,
    pub(super) reads: &'t Reads,
}

impl<'p> Catalogue<'_, 'p> {
    fn facts(&self) -> &Facts {
        self.trace.facts
    }

    fn truth(&self, condition: Option<&Condition>) -> Truth {
        self.facts().walk(condition)
    }

    /// What is offered under a condition that is still open.
    pub(super) fn offers(&self) -> Vec<Stake<'p>> {
        let pack = self.pack;
        let activities = pack.activities.iter().filter(|it| self.fits(it)).map(|it| (&it.id, it.when.as_ref()));
        let metrics = pack.metrics.iter().filter(|it| self.may_be_claimed(it)).map(|it| (&it.id, it.when.as_ref()));
        let checks = pack.checklists.iter().filter(|it| self.may_be_offered(it)).map(|it| (&it.id, it.when.as_ref()));
        let mut stakes: Vec<Stake<'p>> =
            activities.chain(metrics).chain(checks).filter_map(|it| self.item(it)).collect();
        let prompts = pack.prompts.iter().filter(|it| self.may_be_prompted(it)).map(|it| (&it.id, it.when.as_ref()));
        let lists = pack.lists.iter().map(|it| (&it.id, it.when.as_ref()));
        let searches = pack.searches.iter().map(|it| (&it.id, it.when.as_ref()));
        let springs = pack.springs.iter().map(|it| (&it.id, it.when.as_ref()));
        let cultures = pack.cultures.iter().map(|it| (&it.id, it.when.as_ref()));
        let words = prompts.chain(lists).chain(searches).chain(springs).chain(cultures);
        stakes.extend(words.filter_map(|it| self.words(it)));
        stakes
    }

    fn item(&self, (id, when): (&'p String, Option<&'p Condition>)) -> Option<Stake<'p>> {
        let on = self.trace.condition(when);
        (!on.is_empty()).then_some(Stake { part: Part::Item(id), turn: Turn::In, on })
    }

    fn words(&self, (id, when): (&'p String, Option<&'p Condition>)) -> Option<Stake<'p>> {
        let on = self.trace.condition(when);
        (!on.is_empty()).then_some(Stake { part: Part::Words(id), turn: Turn::In, on })
    }

    /// Whether an activity may suit the account, and no rule forbids it.
    fn fits(&self, activity: &Activity) -> bool {
        let account = match self.facts().get(self.reads.account) {
            Known::Open => None,
            _ => Some(self.facts().text(self.reads.account).unwrap_or_default()),
        };
        let fits =
            |account: &str| activity.accounts.as_ref().is_none_or(|fit| fit.iter().any(|one| one.as_ref() == account));
        account.is_none_or(fits) && !self.claims.item(&activity.id).forbidden
    }

    /// Whether a metric may be measured, as far as its own condition allows.
    fn may_be_claimed(&self, metric: &Metric) -> bool {
        let claim = self.claims.item(&metric.id);
        let serves = |objective: &str| metric.objectives.iter().any(|one| one.as_ref() == objective);
        let facts = self.facts();
        let chosen = |question: &str| match facts.get(question) {
            Known::Open => true,
            _ => facts.text(question).is_some_and(serves) || facts.many(question).iter().any(|one| serves(one)),
        };
        let served = || serves(EVERY) || chosen(self.reads.objective) || chosen(self.reads.objective2);
        !claim.forbidden && (claim.may_be_wished() || served())
    }

    /// Whether a checklist line may show, as far as its own condition allows.
    fn may_be_offered(&self, item: &ChecklistItem) -> bool {
        let claim = self.claims.item(&item.id);
        !claim.forbidden && (!item.on_request || claim.may_be_wished())
    }

    fn may_be_prompted(&self, prompt: &Prompt) -> bool {
        let suits = |objective: &str| {
            prompt.objectives.as_ref().is_none_or(|all| all.iter().any(|one| one.as_ref() == objective))
        };
        match self.facts().get(self.reads.objective) {
            Known::Open => true,
            _ => suits(self.facts().text(self.reads.objective).unwrap_or_default()),
        }
    }

    /// Whether an item may be in the plan without any rule wishing it.
    pub(super) fn may_come_unasked(&self, item: &str) -> bool {
        if let Some(activity) = self.pack.activities.get(item) {
            return self.fits(activity) && self.truth(activity.when.as_ref()) != Truth::Fails;
        }
        if let Some(metric) = self.pack.metrics.get(item) {
            return self.may_be_claimed(metric) && self.truth(metric.when.as_ref()) != Truth::Fails;
        }
        let check = self.pack.checklists.get(item);
        check.is_some_and(|check| self.may_be_offered(check) && self.truth(check.when.as_ref()) != Truth::Fails)
    }

    /// Whether it makes no difference to an item that a rule wishes it: lines of a checklist show by their own
    /// condition alone, unless they wait for a rule or only a few of them are kept.
    pub(super) fn is_deaf(&self, item: &str) -> bool {
        let shows_anyway = |check: &ChecklistItem| !check.on_request && check.list != Checklist::Ritual;
        let never = |check: &ChecklistItem| self.truth(check.when.as_ref()) == Truth::Fails;
        self.pack.checklists.get(item).is_some_and(|check| shows_anyway(check) || never(check))
    }

    /// The metrics that may be measured and whose targets differ by starting level.
    pub(super) fn levelled_metrics(&self) -> impl Iterator<Item = &'p str> {
        let levelled = |metric: &&Metric| {
            let mut targets = metric.targets.iter();
            let first = targets.next();
            targets.any(|other| first.is_some_and(|one| (&one.day30, &one.day90) != (&other.day30, &other.day90)))
        };
        let measured = |metric: &&Metric| {
            let truth = self.truth(metric.when.as_ref());
            self.may_be_claimed(metric) && truth != Truth::Fails
        };
        self.pack.metrics.iter().filter(levelled).filter(measured).map(|metric| metric.id.as_str())
    }

    /// How many activities may be in the plan.
    pub(super) fn activities(&self) -> usize {
        self.pack.activities.ids().filter(|id| self.may_come_unasked(id)).count()
    }
}
