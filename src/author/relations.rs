//! Who speaks of whom: for each entry of a pack, the entries that use it.

use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::entry::Ref;
use crate::pack::rule::Rule;
use std::collections::HashMap;

/// How one entry uses another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Use {
    /// A rule requires the item.
    Requires,
    /// A rule takes the item first, for the objective.
    Reserves,
    /// A rule adds the item.
    Adds,
    /// A rule forbids the item.
    Forbids,
    /// A rule raises the guardrail's level.
    Raises,
    /// A rule sets the setting.
    Sets,
    /// A rule shows the warning.
    Warns,
    /// A condition tests it, or a finding is worked out from it.
    Tests,
    /// It rests on the claim or fact.
    Cites,
    /// A tension names the rule.
    Decides,
    /// An activity needs the activity.
    Needs,
    /// A claim comes from the work.
    From,
}

/// An entry that uses another: its kind as anchors name it, and its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct User<'p> {
    /// The kind.
    pub kind: &'static str,
    /// The id.
    pub id: &'p str,
}

/// All uses of all entries, in pack order.
#[derive(Debug, Clone, Default)]
pub struct Relations<'p>(HashMap<&'p str, HashMap<Use, Vec<User<'p>>>>);

impl<'p> Relations<'p> {
    /// Reads them off a pack.
    #[must_use]
    pub fn of(pack: &'p Pack) -> Relations<'p> {
        let mut relations = Relations::default();
        relations.interview(pack);
        pack.rules.iter().for_each(|rule| relations.rule(rule));
        relations.catalogue(pack);
        relations.offers(pack);
        relations.sources(pack);
        relations.rooms(pack);
        relations
    }

    /// The entries that use `id` in this way.
    #[must_use]
    pub fn users(&self, how: Use, id: &str) -> &[User<'p>] {
        self.0.get(id).and_then(|uses| uses.get(&how)).map(Vec::as_slice).unwrap_or_default()
    }

    fn add(&mut self, how: Use, used: &'p str, kind: &'static str, id: &'p str) {
        let users = self.0.entry(used).or_default().entry(how).or_default();
        let user = User { kind, id };
        if !users.contains(&user) {
            users.push(user);
        }
    }

    fn all(&mut self, how: Use, used: &'p [Ref], kind: &'static str, id: &'p str) {
        used.iter().for_each(|used| self.add(how, used.as_ref(), kind, id));
    }

    fn tests(&mut self, condition: Option<&'p Condition>, kind: &'static str, id: &'p str) {
        for (key, _) in condition.iter().flat_map(|condition| &condition.tables).flat_map(|tests| &tests.0) {
            self.add(Use::Tests, key.as_ref(), kind, id);
        }
    }

    fn interview(&mut self, pack: &'p Pack) {
        for question in &pack.questions {
            self.tests(question.when.as_ref(), "question", &question.id);
            self.all(Use::Cites, &question.because, "question", &question.id);
        }
        for derived in &pack.derived {
            for input in derived.inputs() {
                self.add(Use::Tests, input, "derived", &derived.id);
            }
        }
        for setting in &pack.settings {
            if let Some(cap) = &setting.at_most {
                self.add(Use::Tests, cap.as_ref(), "setting", &setting.id);
            }
        }
    }

    fn rule(&mut self, rule: &'p Rule) {
        let wishes = [
            (Use::Requires, &rule.require),
            (Use::Reserves, &rule.signature),
            (Use::Adds, &rule.add),
            (Use::Forbids, &rule.forbid),
            (Use::Warns, &rule.warn),
            (Use::Cites, &rule.because),
        ];
        for (how, used) in wishes {
            self.all(how, used, "rule", &rule.id);
        }
        rule.level.keys().for_each(|guardrail| self.add(Use::Raises, guardrail, "rule", &rule.id));
        rule.set.keys().for_each(|setting| self.add(Use::Sets, setting, "rule", &rule.id));
        self.tests(rule.when.as_ref(), "rule", &rule.id);
        self.tests(rule.unless.as_ref(), "rule", &rule.id);
    }

    fn catalogue(&mut self, pack: &'p Pack) {
        for one in &pack.activities {
            self.tests(one.when.as_ref(), "activity", &one.id);
            self.all(Use::Cites, &one.because, "activity", &one.id);
            self.all(Use::Needs, &one.needs, "activity", &one.id);
        }
        for one in &pack.guardrails {
            self.all(Use::Cites, &one.because, "guardrail", &one.id);
        }
        for one in &pack.metrics {
            self.tests(one.when.as_ref(), "metric", &one.id);
            self.all(Use::Cites, &one.because, "metric", &one.id);
        }
        for one in &pack.checklists {
            self.tests(one.when.as_ref(), "check", &one.id);
            self.all(Use::Cites, &one.because, "check", &one.id);
        }
    }

    fn offers(&mut self, pack: &'p Pack) {
        for one in &pack.prompts {
            self.tests(one.when.as_ref(), "prompt", &one.id);
        }
        for one in &pack.lists {
            self.offer(one.when.as_ref(), &one.because, "list", &one.id);
        }
        for one in &pack.searches {
            self.offer(one.when.as_ref(), &one.because, "search", &one.id);
        }
        for one in &pack.springs {
            self.offer(one.when.as_ref(), &one.because, "spring", &one.id);
        }
        for one in &pack.cultures {
            self.offer(one.when.as_ref(), &one.because, "culture", &one.id);
        }
    }

    fn offer(&mut self, when: Option<&'p Condition>, because: &'p [Ref], kind: &'static str, id: &'p str) {
        self.tests(when, kind, id);
        self.all(Use::Cites, because, kind, id);
    }

    fn rooms(&mut self, pack: &'p Pack) {
        for one in &pack.insights {
            one.when.iter().for_each(|share| self.tests(Some(&share.said), "insight", &one.id));
            self.all(Use::Cites, &one.because, "insight", &one.id);
        }
        for one in &pack.contrasts {
            [&one.many, &one.few].into_iter().for_each(|share| self.tests(Some(&share.said), "contrast", &one.id));
            self.all(Use::Cites, &one.because, "contrast", &one.id);
        }
        for one in &pack.followups {
            self.all(Use::Cites, &one.because, "followup", &one.id);
        }
    }

    fn sources(&mut self, pack: &'p Pack) {
        for tension in &pack.tensions {
            self.all(Use::Decides, &tension.rules, "tension", &tension.id);
            self.all(Use::Cites, &tension.because, "tension", &tension.id);
        }
        for claim in &pack.claims {
            self.add(Use::From, claim.work.as_ref(), "claim", &claim.id);
        }
    }
}
