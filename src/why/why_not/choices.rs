//! The other answers to one question, sorted into classes that nothing in the pack can tell apart.
//!
//! Of each class one answer is tried: what it does to the plan's lines, all of its class do. Questions with whose
//! very value the plan reckons have a class for each value.

use crate::pack::Pack;
use crate::pack::condition::Test;
use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::plan::CHOOSE_LINES;
use crate::reason::Answer;
use crate::reason::mentions::mentioned;
use crate::reason::walk::passes;
use crate::why::person::Person;
use crate::why::values::Values;
use crate::why::why_not::near;

/// A question with its other answers.
pub(super) struct Choices<'a> {
    /// Place in the pack.
    pub(super) at: usize,
    pub(super) question: &'a Question,
    /// What the person's answer comes to.
    pub(super) own: Answer,
    /// Classes of answers, each the nearest first.
    pub(super) classes: Vec<Vec<Answer>>,
}

/// What can be told of an answer: the tests it passes, and the answer itself where the plan reckons with it.
type Signature = (Vec<bool>, Option<Answer>);

impl<'a> Choices<'a> {
    /// The other answers to a question; `None` when there is none that could make a difference.
    pub(super) fn of(person: &Person<'a>, values: &Values, at: usize) -> Option<Choices<'a>> {
        let pack = person.pack();
        let question = pack.questions.at(at)?;
        let own = values.effective(pack, person.answers, at);
        let tests = Tests::of(pack, question);
        let mine = tests.signature(&own);
        let mut classes: Vec<(Signature, Vec<Answer>)> = Vec::new();
        for value in values.to(at) {
            let value = written(person, question, &tests, value);
            let signature = tests.signature(&value);
            if signature == mine || near::same(&value, &own) {
                continue;
            }
            match classes.iter_mut().find(|(known, _)| *known == signature) {
                Some((_, class)) => class.push(value),
                None => classes.push((signature, vec![value])),
            }
        }
        let mut classes: Vec<Vec<Answer>> = classes.into_iter().map(|(_, class)| class).collect();
        classes.iter_mut().for_each(|class| class.sort_by_key(|value| near::distance(question, &own, value)));
        (!classes.is_empty()).then_some(Choices { at, question, own, classes })
    }

    /// The answers of a class that differ least from the person's own: a number above and one below, options that
    /// are as near as any; and whatever there is of a single choice, where nothing is nearer.
    pub(super) fn nearest(&self, class: usize) -> Vec<&Answer> {
        let Some(class) = self.classes.get(class) else { return Vec::new() };
        let farther = |value: &&Answer| class.iter().any(|other| self.nearer(other, value));
        class.iter().filter(|value| !farther(value)).collect()
    }

    /// Whether one answer is a smaller step of the same kind than another.
    pub(super) fn nearer(&self, one: &Answer, other: &Answer) -> bool {
        near::nearer(self.question, &self.own, one, other)
    }
}

/// Everything that tells answers to one question apart.
struct Tests<'a> {
    tests: Vec<&'a Test>,
    mentions: Vec<&'a crate::pack::rule::Mentions>,
    itself: bool,
}

impl<'a> Tests<'a> {
    fn of(pack: &'a Pack, question: &Question) -> Tests<'a> {
        let derived = pack.derived.iter().flat_map(|derived| derived.cases.iter().flatten()).map(|case| &case.when);
        let tests = pack.conditions().chain(derived).flat_map(|condition| &condition.tables).flat_map(|tests| &tests.0);
        let tests = tests.filter(|(key, _)| key.as_ref() == &question.id).map(|(_, test)| test.as_ref());
        let mentions = pack.derived.iter().filter_map(|derived| derived.mentions.as_ref());
        let lends =
            pack.questions.iter().any(|other| other.options_of.as_ref().is_some_and(|of| of.as_ref() == &question.id));
        let reckons = pack.derived.iter().filter(|derived| derived.mentions.is_none() && derived.cases.is_none());
        let counted = reckons.flat_map(|derived| derived.inputs()).any(|input| input == question.id);
        Tests {
            tests: tests.collect(),
            mentions: mentions.filter(|one| one.question.as_ref() == &question.id).collect(),
            itself: counted || lends || question.options_of.is_some() || CHOOSE_LINES.contains(&question.id.as_str()),
        }
    }

    fn signature(&self, answer: &Answer) -> Signature {
        let passed = |test: &&Test| answer.value().is_some_and(|value| passes(test, value));
        let found = self.mentions.iter().map(|one| answer.value().is_some_and(|value| mentioned(one, value)));
        // What looks for words finds "no" in an answer without them, and nothing at all without an answer.
        let looked = !self.mentions.is_empty() && answer.value().is_some();
        let itself = self.itself.then(|| near::sorted(answer));
        (self.tests.iter().map(passed).chain(found).chain([looked]).collect(), itself)
    }
}

/// A value as a person would give it: of free words, as many of their own as serve.
fn written(person: &Person<'_>, question: &Question, tests: &Tests<'_>, value: &Answer) -> Answer {
    let Answer::Given(given) = value else { return value.clone() };
    let own = person.answers.value(&question.id);
    let better = match (question.kind, given) {
        (Kind::Texts, Value::Many(entries)) => {
            let own = own.map_or(&[][..], Value::as_many);
            Value::Many(entries.iter().enumerate().map(|(at, entry)| word(own.get(at), entry, at)).collect())
        }
        (Kind::Text, Value::Text(entry)) => Value::Text(word(None, entry, 0)),
        _ => return value.clone(),
    };
    let twice =
        better.as_many().iter().enumerate().any(|(at, one)| better.as_many().iter().skip(at + 1).any(|two| one == two));
    let better = Answer::Given(better);
    if !twice && tests.signature(&better) == tests.signature(value) { better } else { value.clone() }
}

/// One entry: the word that is looked for, else the person's own, else a mark for any words.
fn word(own: Option<&String>, entry: &str, at: usize) -> String {
    match (entry.split_once(" | "), own) {
        (Some((_, word)), _) => word.to_owned(),
        (None, Some(own)) => own.clone(),
        (None, None) => "…".repeat(at + 1),
    }
}
