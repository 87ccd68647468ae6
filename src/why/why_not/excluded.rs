//! What stands in the way of a line.

use crate::pack::Pack;
use crate::pack::catalogue::Checklist;
use crate::pack::entry::Ref;
use crate::pack::question::Depth;
use crate::plan::model::{Item, ItemKind};
use crate::plan::{MINUTES, Plan};
use crate::reason::{Answer, Answers, Stage};
use crate::why::evidence::Evidence;
use crate::why::person::Questions;
use crate::why::why_not::Change;
use crate::why::why_not::reach::{Chance, Reach};
use crate::why::why_not::search::kept;

/// Something that stands in the way of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exclusion {
    /// This rule forbids it.
    Rule(String),
    /// This answer to a question, which a person cannot change, keeps it out.
    Fixed(String, Answer),
    /// The answer to this question would have to be another, and so would more than can be tried.
    Answer(String),
    /// This line of the plan stands in its place.
    Item(String),
    /// The minutes do not carry it; the id of the question about them.
    Minutes(String),
    /// Nothing in the pack brings it into anybody's plan; its own id.
    Nobody(String),
}

impl Exclusion {
    /// The id of the rule, question or item.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Exclusion::Rule(id)
            | Exclusion::Fixed(id, _)
            | Exclusion::Answer(id)
            | Exclusion::Item(id)
            | Exclusion::Minutes(id)
            | Exclusion::Nobody(id) => id,
        }
    }
}

/// The rules that forbid the line now; and when no change brings it in, whatever else keeps it out.
pub(super) fn of(
    evidence: &Evidence<'_>,
    item: &str,
    reach: &Reach<'_>,
    plan: &Plan,
    changes: &[Change],
) -> Vec<Exclusion> {
    let mut all: Vec<Exclusion> = forbidding(evidence, item).into_iter().map(Exclusion::Rule).collect();
    if changes.is_empty() {
        let standing = Standing { evidence, reach };
        let answers = standing.answers(item);
        if answers.is_empty() && all.is_empty() {
            all.extend(in_its_place(evidence.person.pack(), item, plan));
        }
        all.extend(answers);
    }
    all
}

fn forbidding(evidence: &Evidence<'_>, item: &str) -> Vec<String> {
    let person = &evidence.person;
    let facts = person.engine.facts(person.answers, Stage::Settled, person.today);
    let decision = person.engine.decide(&facts);
    let rules = decision.forbidden.get(item).into_iter().flatten().filter_map(|at| person.pack().rules.at(*at));
    rules.map(|rule| rule.id.clone()).collect()
}

/// What rules and catalogue make of some answers being open.
struct Standing<'e, 'a> {
    evidence: &'e Evidence<'a>,
    reach: &'e Reach<'e>,
}

impl Standing<'_, '_> {
    /// The answers without which the line is never offered.
    fn answers(&self, item: &str) -> Vec<Exclusion> {
        let pack = self.evidence.person.pack();
        let all: Questions = (0..pack.questions.len()).collect();
        let is_fixed = |at: &usize| pack.questions.at(*at).is_some_and(|question| question.fixed);
        let fixed: Questions = all.iter().copied().filter(is_fixed).collect();
        let open: Questions = all.difference(&fixed).copied().collect();
        if self.chance(&all) == Chance::Never {
            return vec![Exclusion::Nobody(item.to_owned())];
        }
        let named = |at: usize| {
            Some((
                pack.questions.at(at)?.id.clone(),
                self.evidence.values.effective(pack, self.evidence.person.answers, at),
            ))
        };
        if self.chance(&open) == Chance::Never {
            let fixed = self.fewest(fixed, &open).into_iter().filter_map(named);
            return fixed.map(|(id, answer)| Exclusion::Fixed(id, answer)).collect();
        }
        let others = self.fewest(open, &Questions::new()).into_iter().filter_map(named);
        others.map(|(id, _)| Exclusion::Answer(id)).collect()
    }

    /// Those of some questions that have to be open beside others, so that the line has a chance: without any of
    /// them it has none. The last ones of the pack are given up first.
    fn fewest(&self, questions: Questions, beside: &Questions) -> Questions {
        let mut kept = questions.clone();
        for at in questions.iter().rev() {
            kept.remove(at);
            if self.chance(&kept.union(beside).copied().collect()) == Chance::Never {
                kept.insert(*at);
            }
        }
        kept
    }

    fn chance(&self, open: &Questions) -> Chance {
        let person = &self.evidence.person;
        let mut answers: Answers = kept(self.evidence);
        for question in open.iter().filter_map(|at| person.pack().questions.at(*at)) {
            answers.clear(&question.id);
        }
        self.reach.chance(&person.engine.facts(&answers, Stage::Asking(Depth::Deep), person.today))
    }
}

/// What the plan has instead: what cannot stand beside the line, else what took the places of its kind, else the
/// minutes.
fn in_its_place(pack: &Pack, item: &str, plan: &Plan) -> Vec<Exclusion> {
    let planned = |wanted: &dyn Fn(&Item) -> bool| -> Vec<Exclusion> {
        let items = plan.items.iter().filter(|one| wanted(one));
        items.map(|one| Exclusion::Item(one.id.clone())).collect()
    };
    let instead = match (pack.activities.get(item), pack.metrics.get(item), pack.checklists.get(item)) {
        (Some(_), _, _) => planned(&|one| cannot_stand_beside(pack, item, &one.id)),
        (None, Some(_), _) => planned(&|one| one.kind == ItemKind::Metric),
        (None, None, Some(check)) if check.list == Checklist::Ritual => planned(&|one| one.kind == ItemKind::Ritual),
        _ => Vec::new(),
    };
    if instead.is_empty() { vec![Exclusion::Minutes(MINUTES.to_owned())] } else { instead }
}

fn cannot_stand_beside(pack: &Pack, one: &str, other: &str) -> bool {
    let excludes = |one: &str, other: &str| {
        let named = |list: &[Ref]| list.iter().any(|name| name.as_ref() == other);
        pack.activities.get(one).is_some_and(|activity| named(&activity.excludes))
    };
    excludes(one, other) || excludes(other, one)
}
