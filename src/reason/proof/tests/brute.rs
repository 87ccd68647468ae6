//! Every set of answers to the questions that a small pack tests, one by one, through the engine itself.

use crate::pack::Pack;
use crate::pack::entry::SourceFile;
use crate::pack::question::{Kind, Question};
use crate::pack::read::{Layer, read};
use crate::pack::value::Value;
use crate::reason::decision::{Rank, SettingValue};
use crate::reason::facts::{Facts, Stage};
use crate::reason::{Answer, Answers, Engine};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A small pack and all its answers.
pub(crate) struct Brute {
    pub(crate) pack: Arc<Pack>,
    pub(crate) engine: Engine,
    pub(crate) day: NaiveDate,
    pub(super) sets: Vec<Set>,
    tested: Vec<&'static str>,
}

/// One set of answers, with what follows from it.
pub(crate) struct Set {
    pub(super) answers: Answers,
    pub(super) facts: Facts,
    truths: Vec<bool>,
}

/// What is decided, without who decided it.
#[derive(Debug, PartialEq)]
pub(super) struct Decided {
    items: BTreeMap<String, Rank>,
    forbidden: BTreeSet<String>,
    levels: BTreeMap<String, String>,
    settings: BTreeMap<String, SettingValue>,
    warnings: BTreeSet<String>,
    offers: Vec<bool>,
}

impl Brute {
    pub(crate) fn of(text: &str, tested: &[&'static str]) -> Brute {
        let files = vec![SourceFile { path: "small/a.toml".to_owned(), text: text.into() }];
        let pack = read(vec![Layer { name: "small".to_owned(), files }]);
        let pack = Arc::new(pack.unwrap_or_else(|faults| panic!("{:?}\n{text}", faults.diagnostics)));
        let engine = Engine::new(Arc::clone(&pack));
        let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        let mut brute = Brute { pack, engine, day, sets: Vec::new(), tested: tested.to_vec() };
        let mut sets = vec![Answers::default()];
        for question in brute.pack.questions.iter() {
            let values = if brute.is_tested(&question.id) { values(question) } else { vec![Answer::NotConcerned] };
            sets = sets.iter().flat_map(|set| values.iter().map(|value| put(set, &question.id, value))).collect();
        }
        brute.sets = sets.into_iter().map(|answers| brute.set(answers)).filter(|set| brute.is_possible(set)).collect();
        brute
    }

    pub(super) fn is_tested(&self, question: &str) -> bool {
        self.tested.contains(&question)
    }

    fn set(&self, answers: Answers) -> Set {
        let facts = self.engine.facts(&answers, Stage::Settled, self.day);
        let truths = self.pack.rules.iter().map(|rule| self.engine.walk(&facts, rule).holds()).collect();
        Set { answers, facts, truths }
    }

    /// A hidden question has no answer here, so that each set is one of its own; borrowed options exclude the
    /// one chosen.
    fn is_possible(&self, set: &Set) -> bool {
        let facts = &set.facts;
        let hidden = |question: &Question| {
            facts.shown(&question.id).holds() || set.answers.get(&question.id) == Some(&Answer::NotConcerned)
        };
        let lent = facts.text("q1").is_some_and(|one| facts.many("q4").iter().any(|many| many == one));
        self.pack.questions.iter().all(hidden) && !lent
    }

    pub(super) fn holds(&self, set: &Set, rule: usize) -> bool {
        set.truths[rule]
    }

    pub(super) fn everybody_answers(&self, set: &Set) -> bool {
        let silent = |question: &Question| {
            self.is_tested(&question.id)
                && set.facts.shown(&question.id).holds()
                && set.answers.get(&question.id) == Some(&Answer::NotConcerned)
        };
        !self.pack.questions.iter().any(silent)
    }

    /// What is decided, with one rule left out if wished.
    pub(super) fn decision(&self, set: &Set, without: Option<usize>) -> Decided {
        let facts = &set.facts;
        let mut truths = self.engine.truths(facts);
        if let Some(rule) = without {
            truths.set(rule, crate::reason::Truth::Fails);
        }
        let decision = self.engine.decide_if(facts, truths);
        let offers = self.pack.activities.iter().map(|it| self.engine.truth(facts, it.when.as_ref()).holds());
        Decided {
            items: decision.items.iter().map(|(id, standing)| (id.to_owned(), standing.rank)).collect(),
            forbidden: decision.forbidden.keys().map(str::to_owned).collect(),
            levels: decision.levels.iter().map(|(id, level)| (id.to_owned(), format!("{level:?}"))).collect(),
            // The cases in which a rule says what the default says already count as a change all the same.
            settings: decision
                .settings
                .iter()
                .filter(|(_, set)| !set.rules.is_empty())
                .map(|(id, set)| (id.to_owned(), set.value.clone()))
                .collect(),
            warnings: decision.warnings.iter().map(|(id, _)| id.to_string()).collect(),
            offers: offers.collect(),
        }
    }

    /// Whether choosing an option ever changes a decision.
    pub(super) fn option_changes(&self, question: &Question, option: &str) -> bool {
        let silence = question.default.clone().map_or(Answer::NotConcerned, Answer::Given);
        let chosen = |set: &&Set| match set.answers.value(&question.id) {
            Some(Value::Text(one)) => one == option,
            Some(Value::Many(many)) => many.iter().any(|one| one == option),
            _ => false,
        };
        self.sets.iter().filter(chosen).any(|set| {
            // Answers to what only shows without the option are raw too: any of them may have been given.
            let other = match set.answers.value(&question.id) {
                Some(Value::Many(many)) => {
                    let rest: Vec<String> = many.iter().filter(|one| *one != option).cloned().collect();
                    if rest.is_empty() && question.lowest() > 0 {
                        Answer::NotConcerned
                    } else {
                        Answer::Given(Value::Many(rest))
                    }
                }
                _ => silence.clone(),
            };
            let now = self.decision(set, None);
            self.raw_like(set).into_iter().any(|raw| {
                let changed = self.set(put(&raw, &question.id, &other));
                // Options that the lender gives away now cannot have been borrowed before.
                let borrowed = changed.facts.many("q4");
                let lent = changed.facts.text("q1").is_some_and(|one| borrowed.iter().any(|it| it == one));
                !lent && now != self.decision(&changed, None)
            })
        })
    }

    /// The sets of raw answers that come to the same while hidden questions stay hidden.
    fn raw_like(&self, set: &Set) -> Vec<Answers> {
        let mut all = vec![set.answers.clone()];
        for question in self.pack.questions.iter().filter(|question| self.is_tested(&question.id)) {
            if !set.facts.shown(&question.id).holds() {
                let values = values(question);
                all = all.iter().flat_map(|set| values.iter().map(|value| put(set, &question.id, value))).collect();
            }
        }
        all
    }

    /// The size of the smallest set of answers, defaults taken for the others, under which a rule holds.
    pub(super) fn fewest_answers(&self, rule: usize) -> usize {
        let tested: Vec<&Question> = self.pack.questions.iter().filter(|it| self.is_tested(&it.id)).collect();
        let mut sets = vec![Answers::default()];
        for size in 0.. {
            let holds = |set: &Answers| {
                let set = self.set(set.clone());
                let lent = set.facts.text("q1").is_some_and(|one| set.facts.many("q4").iter().any(|it| it == one));
                !lent && set.truths[rule]
            };
            if sets.iter().any(holds) {
                return size;
            }
            let longer = sets.iter().flat_map(|set| {
                let last = set.iter().filter_map(|(id, _)| tested.iter().position(|it| it.id == id)).max();
                let later = tested.iter().skip(last.map_or(0, |last| last + 1));
                later.flat_map(|it| values(it).into_iter().map(|value| put(set, &it.id, &value))).collect::<Vec<_>>()
            });
            sets = longer.collect();
        }
        unreachable!("some answers make the rule hold")
    }

    /// Answer sets under which a rule holds, and all of them.
    pub(super) fn count(&self, rule: usize) -> (f64, f64) {
        let holds = self.sets.iter().filter(|set| self.holds(set, rule)).count();
        (holds as f64, self.sets.len() as f64)
    }
}

fn put(set: &Answers, question: &str, answer: &Answer) -> Answers {
    let mut set = set.clone();
    set.set(question, answer.clone());
    set
}

/// Every answer to a question of a small pack.
pub(crate) fn values(question: &Question) -> Vec<Answer> {
    let ids = || question.options.iter().map(|choice| choice.id.as_ref().clone());
    let values: Vec<Value> = match question.kind {
        Kind::Single => ids().map(Value::Text).collect(),
        Kind::Multi => subsets(question, &ids().collect::<Vec<_>>()),
        Kind::Number | Kind::Scale => (question.lowest()..=question.highest()).map(Value::Number).collect(),
        Kind::Texts => [vec!["x"], vec!["a sun"]]
            .iter()
            .map(|list| Value::Many(list.iter().map(|entry| (*entry).to_owned()).collect()))
            .collect(),
        _ => Vec::new(),
    };
    std::iter::once(Answer::NotConcerned).chain(values.into_iter().map(Answer::Given)).collect()
}

fn subsets(question: &Question, ids: &[String]) -> Vec<Value> {
    let is_alone = |id: &String| question.choice(id).is_some_and(|choice| choice.alone);
    let all = (0..1_usize << ids.len()).map(|bits| -> Vec<String> {
        ids.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, id)| id.clone()).collect()
    });
    let fits = |set: &Vec<String>| {
        let count = set.len() as i64;
        count >= question.lowest() && count <= question.highest() && (count < 2 || !set.iter().any(is_alone))
    };
    all.filter(fits).map(Value::Many).collect()
}
