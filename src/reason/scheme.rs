//! A pack with its ids turned into numbers, so that nothing is compared by its name once answers are in.
//!
//! A key is a question or a derived fact; questions come first, each in pack order. Every distinct test on a
//! key has a number ([`check`]); the values of a key fall into classes of values that pass the same tests
//! ([`domain`]); a condition is a list of tables of (key, test) pairs ([`condition`]).

mod check;
mod condition;
mod domain;
mod formula;
mod key;

pub(in crate::reason) use condition::{Classes, Compiled, Tested};
pub(in crate::reason) use domain::Sorted;
pub(in crate::reason) use formula::{Formula, entries};
pub(in crate::reason) use key::{Class, Key};

use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::question::{Depth, Question};
use crate::pack::value::Value;
use crate::reason::answers::{Answer, Answers};
use crate::reason::known::Known;
use check::Check;
use key::Draft;
use std::collections::HashMap;

/// What is absent, and what is open, among [`Scheme::worth`].
pub(in crate::reason) const ABSENT: usize = 0;
/// See [`ABSENT`].
pub(in crate::reason) const OPEN: usize = 1;

/// A pack in numbers.
#[derive(Debug)]
pub(in crate::reason) struct Scheme {
    places: HashMap<String, usize>,
    /// Ids of the keys.
    ids: Vec<String>,
    /// Questions in the order of their ids, for going through answers side by side.
    by_id: Vec<(String, usize)>,
    pub(in crate::reason) keys: Vec<Key>,
    pub(in crate::reason) questions: Vec<Asking>,
    pub(in crate::reason) derived: Vec<Formula>,
    /// Keys in the order in which they can be worked out.
    pub(in crate::reason) order: Vec<usize>,
    /// What keys are worth most often, shared by all facts.
    pub(in crate::reason) worth: Vec<Known>,
    /// Where the texts of each key begin in `worth`.
    first_text: Vec<usize>,
}

/// A question, as far as facts are about it.
#[derive(Debug)]
pub(in crate::reason) struct Asking {
    pub(in crate::reason) depth: Depth,
    pub(in crate::reason) when: Option<Compiled>,
    pub(in crate::reason) usual: Usual,
}

/// What is assumed of a question that nobody answered.
#[derive(Debug)]
pub(in crate::reason) enum Usual {
    /// Nothing.
    Nothing,
    /// The day on which the plan is made.
    Today,
    /// This, by its place in `worth`.
    Value(usize, Sorted),
}

impl Scheme {
    /// The number of a key.
    pub(in crate::reason) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The id of a key.
    pub(in crate::reason) fn id(&self, key: usize) -> &str {
        self.ids.get(key).map_or("", String::as_str)
    }

    /// The place in `worth` of a text of a key that has classes of texts.
    pub(in crate::reason) fn text(&self, key: usize, text: usize) -> usize {
        self.first_text.get(key).map_or(ABSENT, |first| first + text)
    }

    /// The answers by the numbers of their questions.
    pub(in crate::reason) fn given<'a>(&self, answers: &'a Answers) -> Vec<Option<&'a Answer>> {
        let mut given = vec![None; self.questions.len()];
        let mut questions = self.by_id.iter().peekable();
        for (id, answer) in answers.iter() {
            while questions.next_if(|(one, _)| one.as_str() < id).is_some() {}
            if let Some((_, at)) = questions.next_if(|(one, _)| one == id)
                && let Some(place) = given.get_mut(*at)
            {
                *place = Some(answer);
            }
        }
        given
    }
}

/// Reads the conditions of a pack; [`Reader::finish`] has the scheme once all are read.
pub(in crate::reason) struct Reader<'p> {
    pack: &'p Pack,
    places: HashMap<String, usize>,
    drafts: Vec<Draft>,
}

impl<'p> Reader<'p> {
    pub(in crate::reason) fn new(pack: &'p Pack) -> Reader<'p> {
        let ids = pack.questions.ids().chain(pack.derived.ids());
        let drafts = pack.questions.iter().map(Draft::question).chain(pack.derived.iter().map(Draft::derived));
        let mut places = HashMap::new();
        for (at, id) in ids.enumerate() {
            places.entry(id.to_owned()).or_insert(at);
        }
        Reader { pack, places, drafts: drafts.collect() }
    }

    /// Numbers the keys and tests of a condition.
    pub(in crate::reason) fn condition(&mut self, condition: &Condition) -> Compiled {
        let tables = condition.tables.iter().map(|tests| {
            let tests = tests.0.iter().map(|(id, test)| {
                let key = *self.places.get(id.as_ref())?;
                let draft = self.drafts.get_mut(key)?;
                let check = draft.note(Check::of(test.as_ref(), draft.is_number()));
                Some(Tested { key: u32::try_from(key).ok()?, check })
            });
            tests.collect::<Option<Vec<Tested>>>()
        });
        Compiled(tables.collect())
    }

    /// The number of a key; one that no key has, for an unknown id.
    fn key(&self, id: &str) -> usize {
        self.places.get(id).copied().unwrap_or(usize::MAX)
    }

    /// The scheme. What it compiles itself, the conditions of questions and derived facts, is read first.
    pub(in crate::reason) fn finish(mut self) -> Scheme {
        let pack = self.pack;
        let whens: Vec<Option<Compiled>> =
            pack.questions.iter().map(|question| question.when.as_ref().map(|when| self.condition(when))).collect();
        let values: Vec<Vec<String>> = self.drafts.iter().map(|draft| draft.texts().to_vec()).collect();
        let values = values.iter().skip(pack.questions.len());
        let derived =
            pack.derived.iter().zip(values).map(|(derived, texts)| Formula::of(&mut self, derived, texts)).collect();
        let (mut worth, mut keys, mut first_text) = (vec![Known::Absent, Known::Open], Vec::new(), Vec::new());
        for draft in std::mem::take(&mut self.drafts) {
            let (key, texts) = draft.finish();
            first_text.push(worth.len());
            worth.extend(texts.into_iter().map(|text| Known::Value(Value::Text(text))));
            keys.push(key);
        }
        let asked = pack.questions.iter().zip(whens).zip(&keys);
        let questions = asked.map(|((question, when), key)| asking(question, when, key, &mut worth)).collect();
        let mut by_id: Vec<(String, usize)> = pack.questions.ids().map(str::to_owned).zip(0..).collect();
        by_id.sort_unstable();
        let ids = pack.questions.ids().chain(pack.derived.ids()).map(str::to_owned).collect();
        Scheme { order: order(pack), places: self.places, ids, by_id, keys, questions, derived, worth, first_text }
    }
}

fn asking(question: &Question, when: Option<Compiled>, key: &Key, worth: &mut Vec<Known>) -> Asking {
    let usual = match (&question.default, &question.raw_default) {
        (Some(value), _) => {
            worth.push(Known::Value(value.clone()));
            Usual::Value(worth.len() - 1, key.sort(value))
        }
        (None, Some(_)) if question.kind == crate::pack::question::Kind::Date => Usual::Today,
        _ => Usual::Nothing,
    };
    Asking { depth: question.depth, when, usual }
}

/// Questions in pack order, each derived fact just before the first key that needs it. A circle, which
/// `pack::check` refuses, is cut where it closes.
fn order(pack: &Pack) -> Vec<usize> {
    let mut order = Order { pack, done: vec![false; pack.derived.len()], order: Vec::new() };
    for (at, question) in pack.questions.iter().enumerate() {
        let tables = question.when.iter().flat_map(|when| &when.tables);
        for (key, _) in tables.flat_map(|tests| &tests.0) {
            order.derived(key.as_ref());
        }
        order.order.push(at);
    }
    pack.derived.ids().for_each(|id| order.derived(id));
    order.order
}

struct Order<'p> {
    pack: &'p Pack,
    done: Vec<bool>,
    order: Vec<usize>,
}

impl Order<'_> {
    fn derived(&mut self, id: &str) {
        let Some(at) = self.pack.derived.position(id) else { return };
        let Some(done) = self.done.get_mut(at) else { return };
        if std::mem::replace(done, true) {
            return;
        }
        let inputs = self.pack.derived.at(at).map(crate::pack::rule::Derived::inputs);
        inputs.into_iter().flatten().for_each(|input| self.derived(input));
        self.order.push(self.pack.questions.len() + at);
    }
}
