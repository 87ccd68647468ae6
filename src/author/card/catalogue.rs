//! The cards of the catalogue.

use super::{Card, Cards, Row};
use crate::author::relations::Use;
use crate::pack::catalogue::{Activity, ChecklistItem, Guardrail, Metric, Warning};

impl Cards<'_> {
    /// An activity: what to do, its minutes and cadence, whom it fits, what brings it in or forbids it.
    #[must_use]
    pub fn activity(&self, activity: &Activity) -> Card {
        let prose = &self.prose;
        let mut card = self.card("activity", &activity.id, prose.words(&activity.title), &activity.place);
        card.lead(&prose.words(&activity.text));
        let time = std::iter::once(prose.time(activity)).chain(prose.more_time(activity));
        card.add(Row::one("time", time.collect::<Vec<_>>().join(" ")));
        card.add(Row::one("phase", prose.phase(&activity.phase)));
        if let Some(accounts) = &activity.accounts {
            card.add(Row::one("accounts", prose.accounts(accounts)));
        }
        card.add(self.offered(activity.when.as_ref()));
        for (name, others) in
            [("needs", &activity.needs), ("provides", &activity.provides), ("excludes", &activity.excludes)]
        {
            if !others.is_empty() {
                card.add(Row::one(name, prose.activities(others)));
            }
        }
        if !activity.weights.is_empty() {
            card.add(Row::one("weights", prose.weights(activity)));
        }
        card.add(Row::many("steps", activity.steps.iter().map(|step| prose.step(step)).collect()));
        card.add(Row::many("marks", prose.marks(activity)));
        self.ruled(&mut card);
        card.add(Row::many("needed-by", self.users(Use::Needs, &activity.id)));
        card.add(self.sources(&activity.because));
        card
    }

    /// A guardrail with its level, and the rules that raise it.
    #[must_use]
    pub fn guardrail(&self, guardrail: &Guardrail) -> Card {
        let prose = &self.prose;
        let mut card = self.card("guardrail", &guardrail.id, prose.words(&guardrail.title), &guardrail.place);
        card.lead(&prose.words(&guardrail.text));
        card.add(Row::one("level", prose.level(guardrail.level)));
        if guardrail.legal {
            card.add(Row::one("legal", prose.text.say("card-legal")));
        }
        card.add(self.rules("raised-by", Use::Raises, &guardrail.id));
        self.ruled(&mut card);
        card.add(self.sources(&guardrail.because));
        card
    }

    /// A measure with its targets.
    #[must_use]
    pub fn metric(&self, metric: &Metric) -> Card {
        let prose = &self.prose;
        let mut card = self.card("metric", &metric.id, prose.words(&metric.title), &metric.place);
        card.lead(&prose.words(&metric.how));
        card.add(Row::one("objectives", prose.objectives(metric)));
        card.add(Row::many("targets", metric.targets.iter().map(|target| prose.target(target)).collect()));
        card.add(self.offered(metric.when.as_ref()));
        self.ruled(&mut card);
        card.add(self.sources(&metric.because));
        card
    }

    /// A line of a checklist.
    #[must_use]
    pub fn check(&self, item: &ChecklistItem) -> Card {
        let prose = &self.prose;
        let mut card = self.card("check", &item.id, prose.words(&item.text), &item.place);
        card.add(Row::one("list", prose.checklist(item.list)));
        card.add(self.offered(item.when.as_ref()));
        if item.on_request {
            card.add(Row::one("on-request", prose.text.say("card-on-request")));
        }
        self.ruled(&mut card);
        card.add(self.sources(&item.because));
        card
    }

    /// A sentence of page one.
    #[must_use]
    pub fn warning(&self, warning: &Warning) -> Card {
        let mut card = self.card("warning", &warning.id, warning.id.clone(), &warning.place);
        card.lead(&self.prose.words(&warning.text));
        card.add(self.rules("shown-by", Use::Warns, &warning.id));
        card
    }
}
