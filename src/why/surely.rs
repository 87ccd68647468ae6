//! What rules decide whatever the open answers turn out to be.
//!
//! Some answers are kept, all others are open; three-valued truth then says what holds for all of them at once.
//! It never claims too much; where it cannot tell (something that competes for a place, or conditions that only
//! together cover every case), it says so and other ways are tried.

use crate::pack::catalogue::{Checklist, ChecklistItem, Metric};
use crate::pack::condition::Condition;
use crate::pack::entry::Ref;
use crate::pack::question::Depth;
use crate::pack::rule::Rule;
use crate::reason::{Answer, Answers, Facts, Stage, Truth, Truths};
use crate::why::person::{Person, Questions};

/// What is known of every line when only some answers are.
pub struct Surely<'a> {
    person: Person<'a>,
    facts: Facts,
    truths: Truths,
}

/// Whether a line is in the plan whatever the open answers turn out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Sure {
    /// It is there in every case.
    In,
    /// It is there in no case.
    Out,
    /// Rules alone do not tell.
    Open,
}

impl<'a> Surely<'a> {
    /// Keeps some answers of a person and opens all others.
    #[must_use]
    pub fn keeping(person: Person<'a>, kept: &Questions) -> Surely<'a> {
        let questions = kept.iter().filter_map(|at| person.pack().questions.at(*at));
        let answers: Answers = questions
            .map(|question| (question.id.clone(), person.answers.get(&question.id).cloned().unwrap_or(Answer::Unknown)))
            .collect();
        let facts = person.engine.facts(&answers, Stage::Asking(Depth::Deep), person.today);
        let truths = person.engine.truths(&facts);
        Surely { person, facts, truths }
    }

    /// Whether a line is in the plan in every case, in none, or not to be told from rules.
    pub fn line(&self, item: &str) -> Sure {
        let pack = self.person.pack();
        if self.forbidden(item) == Truth::Holds {
            return Sure::Out;
        }
        if pack.guardrails.get(item).is_some() {
            return sure(self.wished(item), self.forbidden(item));
        }
        if let Some(activity) = pack.activities.get(item) {
            return self.never(activity.when.as_ref());
        }
        match (pack.checklists.get(item), pack.metrics.get(item)) {
            (Some(check), _) => self.check(check),
            (None, Some(metric)) => self.metric(metric),
            (None, None) => Sure::Open,
        }
    }

    /// What has to be offered first is never there without that.
    fn never(&self, offered: Option<&Condition>) -> Sure {
        if self.truth(offered) == Truth::Fails { Sure::Out } else { Sure::Open }
    }

    /// Rituals compete for a few places: when too many are wanted, the plan itself has to be asked.
    fn check(&self, check: &ChecklistItem) -> Sure {
        let wished = if check.on_request { self.wished(&check.id) } else { Truth::Holds };
        let shown = sure(wished.and(self.truth(check.when.as_ref())), self.forbidden(&check.id));
        if check.list == Checklist::Ritual && shown == Sure::In { Sure::Open } else { shown }
    }

    /// What is required is always measured; other metrics compete for a few places.
    fn metric(&self, metric: &Metric) -> Sure {
        let required = self.any(|rule| rule.require.iter().any(|item| item.as_ref() == &metric.id));
        let offered = self.truth(metric.when.as_ref());
        match sure(required.and(offered), self.forbidden(&metric.id)) {
            Sure::In => Sure::In,
            _ if offered == Truth::Fails => Sure::Out,
            _ => Sure::Open,
        }
    }

    fn truth(&self, condition: Option<&Condition>) -> Truth {
        self.person.engine.truth(&self.facts, condition)
    }

    fn wished(&self, item: &str) -> Truth {
        let named = |list: &[Ref]| list.iter().any(|one| one.as_ref() == item);
        self.any(|rule| named(&rule.require) || named(&rule.signature) || named(&rule.add))
    }

    fn forbidden(&self, item: &str) -> Truth {
        self.any(|rule| rule.forbid.iter().any(|one| one.as_ref() == item))
    }

    /// Whether some rule of a kind holds.
    fn any(&self, kind: impl Fn(&Rule) -> bool) -> Truth {
        let rules = self.person.pack().rules.iter().zip(self.truths.iter()).filter(|(rule, _)| kind(rule));
        rules.fold(Truth::Fails, |so_far, (_, truth)| so_far.or(truth))
    }
}

fn sure(wished: Truth, forbidden: Truth) -> Sure {
    match (wished, forbidden) {
        (Truth::Holds, Truth::Fails) => Sure::In,
        (Truth::Fails, _) | (_, Truth::Holds) => Sure::Out,
        _ => Sure::Open,
    }
}
