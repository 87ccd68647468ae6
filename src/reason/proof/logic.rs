//! A pack as logic: the values of its questions, and its conditions as formulas over them.
//!
//! The meaning is that of `reason::facts` and `reason::walk`, by which every test is evaluated here as well:
//! a hidden question and "does not concern me" are the value "no answer", on which each test is false.

use crate::pack::Pack;
use crate::pack::condition::{Condition, Test};
use crate::pack::rule::{Case, Derived, Rule};
use crate::pack::value::Value;
use crate::reason::mentions::mentioned;
use crate::reason::proof::bits::{ABSENT, Bits};
use crate::reason::proof::domain::Domain;
use crate::reason::proof::formula::{Atom, Formula};
use crate::reason::proof::numbers;
use crate::reason::walk;
use chrono::NaiveDate;
use std::collections::HashMap;

/// Borrower and lender, with their pairs of tests.
type Loan = ((usize, usize), Vec<(usize, usize)>);

/// A pack made ready for proofs.
pub(super) struct Logic<'p> {
    pub(super) pack: &'p Pack,
    /// By question position.
    pub(super) domains: Vec<Domain>,
    /// When each question is shown.
    pub(super) guards: Vec<Formula>,
    /// When each rule holds.
    pub(super) rules: Vec<Formula>,
    /// When each conditional entry of the catalogue is offered.
    pub(super) offers: Vec<Formula>,
    pub(super) atoms: Vec<Atom>,
    /// What tests on derived facts come down to; each only names earlier ones.
    pub(super) names: Vec<Formula>,
    /// For each borrowing question and its lender: pairs of tests (the option is chosen there, it is among
    /// the borrowed ones) that cannot both pass.
    loans: Vec<Loan>,
    known_atoms: HashMap<Atom, usize>,
    known_names: HashMap<(usize, String), usize>,
}

impl<'p> Logic<'p> {
    pub(super) fn of(pack: &'p Pack, day: NaiveDate) -> Logic<'p> {
        let domains = pack.questions.iter().map(|question| Domain::of(pack, question, day)).collect();
        let mut logic = Logic {
            pack,
            domains,
            guards: Vec::new(),
            rules: Vec::new(),
            offers: Vec::new(),
            atoms: Vec::new(),
            names: Vec::new(),
            loans: Vec::new(),
            known_atoms: HashMap::new(),
            known_names: HashMap::new(),
        };
        logic.guards = pack.questions.iter().map(|question| logic.given(question.when.as_ref())).collect();
        logic.loans = logic.all_loans();
        logic.offers = pack.offers().map(|condition| logic.condition(condition)).collect();
        logic.rules = pack.rules.iter().map(|rule| logic.rule(rule)).collect();
        logic
    }

    fn rule(&mut self, rule: &Rule) -> Formula {
        let when = self.given(rule.when.as_ref());
        match &rule.unless {
            Some(unless) => Formula::All(vec![when, self.condition(unless).not()]),
            None => when,
        }
    }

    /// A condition that may be left out, and then holds.
    pub(super) fn given(&mut self, condition: Option<&Condition>) -> Formula {
        condition.map_or_else(Formula::yes, |condition| self.condition(condition))
    }

    pub(super) fn condition(&mut self, condition: &Condition) -> Formula {
        let tables = condition.tables.iter().map(|tests| {
            let tests = tests.0.iter().map(|(key, test)| self.test(key.as_ref(), test.as_ref()));
            Formula::All(tests.collect())
        });
        Formula::Any(tables.collect())
    }

    fn test(&mut self, key: &str, test: &Test) -> Formula {
        if let Some(question) = self.pack.questions.position(key) {
            return self.passing(question, |value| walk::passes(test, value));
        }
        let Some((at, derived)) = self.pack.derived.position(key).zip(self.pack.derived.get(key)) else {
            return Formula::Any(Vec::new());
        };
        let name = (at, format!("{test:?}"));
        if let Some(known) = self.known_names.get(&name) {
            return Formula::Named(*known);
        }
        let definition = self.derived(derived, test);
        self.names.push(definition);
        self.known_names.insert(name, self.names.len() - 1);
        Formula::Named(self.names.len() - 1)
    }

    fn derived(&mut self, derived: &'p Derived, test: &Test) -> Formula {
        if let Some(mentions) = &derived.mentions {
            let Some(question) = self.pack.questions.position(mentions.question.as_ref()) else {
                return Formula::Opaque;
            };
            return self.passing(question, |value| {
                walk::passes(test, &Value::Text(if mentioned(mentions, value) { "yes" } else { "no" }.to_owned()))
            });
        }
        match &derived.cases {
            Some(cases) => self.cases(derived, cases, test),
            None => numbers::formula(self, derived, test),
        }
    }

    /// The first case that holds gives the value, else `otherwise`.
    fn cases(&mut self, derived: &Derived, cases: &[Case], test: &Test) -> Formula {
        let mut earlier: Vec<Formula> = Vec::new();
        let mut alternatives = Vec::new();
        for case in cases {
            let holds = self.condition(&case.when);
            if walk::passes(test, &Value::Text(case.value.clone())) {
                alternatives.push(Formula::All(std::iter::once(holds.clone()).chain(earlier.clone()).collect()));
            }
            earlier.push(holds.not());
        }
        if derived.otherwise.as_ref().is_some_and(|value| walk::passes(test, &Value::Text(value.clone()))) {
            alternatives.push(Formula::All(earlier));
        }
        Formula::Any(alternatives)
    }

    /// The test that some values of a question pass.
    pub(super) fn passing(&mut self, question: usize, passes: impl Fn(&Value) -> bool) -> Formula {
        let Some(domain) = self.domains.get(question) else { return Formula::Opaque };
        let passing =
            Bits::of(domain.len(), |index| index != ABSENT && domain.values.get(index - 1).is_some_and(&passes));
        Formula::Atom(self.atom(Atom { question, passing }))
    }

    /// The number of a test.
    pub(super) fn atom(&mut self, atom: Atom) -> usize {
        if let Some(known) = self.known_atoms.get(&atom) {
            return *known;
        }
        self.atoms.push(atom.clone());
        self.known_atoms.insert(atom, self.atoms.len() - 1);
        self.atoms.len() - 1
    }

    /// Whether the values of a question are all there is to say about it.
    pub(super) fn is_complete(&self, question: usize) -> bool {
        self.domains.get(question).is_some_and(|domain| domain.complete)
    }

    /// The questions whose options are those of an earlier one minus what was chosen there: borrower, lender.
    pub(super) fn loans(&self) -> impl Iterator<Item = (usize, usize)> {
        self.loans.iter().map(|(pair, _)| *pair)
    }

    /// Tests on the lender and on the borrower that cannot both pass.
    pub(super) fn loan_tests(&self, pair: (usize, usize)) -> Vec<(usize, usize)> {
        self.loans.iter().filter(|(known, _)| *known == pair).flat_map(|(_, tests)| tests.clone()).collect()
    }

    fn all_loans(&mut self) -> Vec<Loan> {
        let pack = self.pack;
        let borrowers = pack.questions.iter().enumerate();
        let pairs = borrowers.filter_map(|(borrower, question)| {
            Some((borrower, pack.questions.position(question.options_of.as_ref()?.as_ref())?))
        });
        let tested = pairs.map(|(borrower, lender)| {
            let options = pack.questions.at(lender).map(|question| question.options.as_slice()).unwrap_or_default();
            let tests = options.iter().filter_map(|option| {
                let option = option.id.as_ref();
                let chosen = self.passing(lender, |value| value.as_text() == Some(option));
                let borrowed = self.passing(borrower, |value| value.as_many().contains(option));
                match (chosen, borrowed) {
                    (Formula::Atom(one), Formula::Atom(other)) => Some((one, other)),
                    _ => None,
                }
            });
            ((borrower, lender), tests.collect())
        });
        tested.collect()
    }

    /// The value behind an index; `None` for "no answer".
    pub(super) fn value(&self, question: usize, index: usize) -> Option<&Value> {
        self.domains.get(question)?.values.get(index.checked_sub(1)?)
    }

    /// Whether two values of a borrowing question and its lender can stand together.
    pub(super) fn lends(&self, (borrower, lender): (usize, usize), borrowed: usize, lent: usize) -> bool {
        match (self.value(borrower, borrowed), self.value(lender, lent)) {
            (Some(many), Some(Value::Text(one))) => !many.as_many().contains(one),
            _ => true,
        }
    }

    /// Every question that a formula looks at, in pack order, each once.
    pub(super) fn questions_in(&self, formula: &Formula) -> Vec<usize> {
        let mut atoms = Vec::new();
        self.atoms_in(formula, &mut atoms);
        let mut found: Vec<usize> =
            atoms.into_iter().filter_map(|at| self.atoms.get(at)).map(|atom| atom.question).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Every test in a formula, those behind derived facts included.
    pub(super) fn atoms_in(&self, formula: &Formula, found: &mut Vec<usize>) {
        match formula {
            Formula::All(parts) | Formula::Any(parts) => parts.iter().for_each(|part| self.atoms_in(part, found)),
            Formula::Not(inner) => self.atoms_in(inner, found),
            Formula::Atom(at) => found.push(*at),
            Formula::Named(at) => {
                if let Some(definition) = self.names.get(*at) {
                    self.atoms_in(definition, found);
                }
            }
            Formula::Opaque => {}
        }
    }
}
