//! Made-up packs: any number of rules over the shipped questions and catalogue, the same for the same seed.
//!
//! Each rule is made from a made-up person: its tests hold for that person, who is then its example. So every
//! rule can fire, as far as it alone is concerned, and the pack is one that `coach` accepts.

use super::people::{Random, random_value, today};
use std::collections::BTreeSet;
use std::fmt::Write;
use tweet_coach::pack::question::{Kind, Question};
use tweet_coach::pack::value::Value;
use tweet_coach::reason::{Answer, Answers, Engine, Stage, Truth};

/// Which questions the rules are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    /// All that a condition can test.
    Everything,
    /// The first of those that have one value each: what a decision table has columns for.
    OneValue(usize),
}

/// What the rules look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One in five has an alternative, made for somebody else.
    Alternative(About),
    /// One in five wants, beside its tests, one of two or three more on further questions. Few activities are
    /// forbidden or required, so that plans stay plans however many rules hold.
    AnyOf,
}

impl Shape {
    fn about(self) -> About {
        match self {
            Shape::Alternative(about) => about,
            Shape::AnyOf => About::Everything,
        }
    }
}

/// A file of rules.
pub(crate) fn rules(engine: &Engine, count: usize, shape: Shape) -> String {
    let mut random = Random::new(42);
    let mut file = String::from("# Made up, for measuring.\n");
    (1..=count).for_each(|number| rule(&mut file, engine, &mut random, number, shape));
    file
}

fn rule(file: &mut String, engine: &Engine, random: &mut Random, number: usize, shape: Shape) {
    let person = person(engine, random);
    let wanted = 2 + random.below(3);
    let asked = some(random, testable(engine, &person, shape.about()), wanted);
    let first = tests(engine, random, &person, &asked);
    let when = match (random.below(5), shape) {
        (0, Shape::Alternative(about)) => format!("[{}, {}]", table(&first), alternative(engine, random, about)),
        (0, Shape::AnyOf) => any_more(engine, random, &person, &asked, &first),
        _ => table(&first),
    };
    let example = example(engine, &person, &asked);
    let effect = effect(engine, random, shape);
    let because = pick(random, &engine.pack().claims.ids().collect::<Vec<_>>()).to_owned();
    write!(
        file,
        "\n[[rule]]\nid = \"made-{number}\"\nwhen = {when}\n{effect}\nbecause = [\"{because}\"]\n\
         reason.en = \"Made-up rule {number}, for measuring only.\"\n\
         reason.fr = \"Règle inventée numéro {number}, pour mesurer seulement.\"\nexample = {example}\n"
    )
    .expect("writing to a string");
}

/// A table which need not hold for the same person.
fn alternative(engine: &Engine, random: &mut Random, about: About) -> String {
    let other = person(engine, random);
    let asked = some(random, testable(engine, &other, about), 2);
    table(&tests(engine, random, &other, &asked))
}

/// The tests, and one of two or three more: a table for each of these.
fn any_more(engine: &Engine, random: &mut Random, person: &Answers, asked: &[&Question], first: &[String]) -> String {
    let mut others = testable(engine, person, About::Everything);
    others.retain(|other| asked.iter().all(|question| question.id != other.id));
    let wanted = 2 + random.below(2);
    let others = some(random, others, wanted);
    let more = tests(engine, random, person, &others);
    let tables = more.iter().map(|one| table(&[first, std::slice::from_ref(one)].concat()));
    format!("[{}]", tables.collect::<Vec<_>>().join(", "))
}

/// Somebody who answers every question.
pub(crate) fn person(engine: &Engine, random: &mut Random) -> Answers {
    let mut answers = Answers::default();
    for question in &engine.pack().questions {
        if let Some(value) = random_value(engine, question, &answers, random) {
            answers.set(&question.id, Answer::Given(value));
        }
    }
    answers
}

/// The questions that this person is asked and that a rule can test.
fn testable<'e>(engine: &'e Engine, person: &Answers, about: About) -> Vec<&'e Question> {
    let facts = engine.facts(person, Stage::Settled, today());
    let single = |question: &&Question| matches!(question.kind, Kind::Single | Kind::Number | Kind::Scale);
    let all: Vec<&Question> = match about {
        About::Everything => engine.pack().questions.iter().collect(),
        About::OneValue(most) => engine.pack().questions.iter().filter(single).take(most).collect(),
    };
    let fits = |question: &&Question| match (question.kind, person.value(&question.id)) {
        (Kind::Single | Kind::Number | Kind::Scale, Some(_)) => true,
        (Kind::Multi, Some(Value::Many(chosen))) => !chosen.is_empty(),
        _ => false,
    };
    all.into_iter().filter(|question| facts.shown(&question.id) == Truth::Holds).filter(fits).collect()
}

/// Some of a list, in its order.
fn some<'e>(random: &mut Random, mut list: Vec<&'e Question>, wanted: usize) -> Vec<&'e Question> {
    while list.len() > wanted {
        list.remove(random.below(list.len()));
    }
    list
}

/// `minutes = "..=15"`, `role = ["expert", "founder"]`: all of it holds for this person.
fn tests(engine: &Engine, random: &mut Random, person: &Answers, asked: &[&Question]) -> Vec<String> {
    let test = |question: &&Question| {
        let value = person.value(&question.id).expect("an answer");
        format!("{} = {}", question.id, test(engine, random, question, value))
    };
    asked.iter().map(test).collect()
}

fn table(tests: &[String]) -> String {
    format!("{{ {} }}", tests.join(", "))
}

fn test(engine: &Engine, random: &mut Random, question: &Question, value: &Value) -> String {
    match value {
        Value::Number(number) => range(random, question, *number),
        Value::Text(option) => any_of(engine, random, question, option),
        Value::Many(chosen) => {
            let option = chosen[random.below(chosen.len())].as_str();
            any_of(engine, random, question, option)
        }
        _ => unreachable!("no other kind is tested"),
    }
}

/// The option alone, or with one to three others; never all there are, which would test nothing.
fn any_of(engine: &Engine, random: &mut Random, question: &Question, option: &str) -> String {
    let other = question.options_of.as_ref().and_then(|other| engine.pack().questions.get(other.as_ref()));
    let options = &other.unwrap_or(question).options;
    let mut listed = BTreeSet::from([option]);
    let others = if random.below(2) == 0 { 1 + random.below(3) } else { 0 };
    for _ in 0..others {
        let another = options[random.below(options.len())].id.as_ref();
        if listed.len() + 1 < options.len() {
            listed.insert(another);
        }
    }
    format!("{listed:?}").replace('{', "[").replace('}', "]")
}

/// A range around a number, never all of what the question takes.
fn range(random: &mut Random, question: &Question, number: i64) -> String {
    let (low, high) = (question.lowest(), question.highest());
    let near = |random: &mut Random| random.below(usize::try_from((high - low) / 3).unwrap_or(0) + 1) as i64;
    let (from, to) = ((number - near(random)).max(low), (number + near(random)).min(high));
    match random.below(3) {
        0 if to < high => format!("\"..={to}\""),
        1 if from > low => format!("\"{from}..\""),
        _ if from == low && to == high => number.to_string(),
        _ => format!("\"{from}..={to}\""),
    }
}

/// Seven in ten bring something in, the others forbid, require or warn.
fn effect(engine: &Engine, random: &mut Random, shape: Shape) -> String {
    let pack = engine.pack();
    let activities: Vec<&str> = pack.activities.ids().collect();
    let warnings: Vec<&str> = pack.warnings.ids().collect();
    let (must, may_not) = match shape {
        Shape::Alternative(_) => (&activities[..], &activities[..]),
        Shape::AnyOf => (&activities[..3], &activities[activities.len() - activities.len() / 4..]),
    };
    let count = 1 + random.below(3);
    let few = |random: &mut Random, from: &[&str]| {
        let few: BTreeSet<&str> = (0..count).map(|_| *pick(random, from)).collect();
        format!("{few:?}").replace('{', "[").replace('}', "]")
    };
    match random.below(20) {
        0..=13 => format!("add = {}", few(random, &activities)),
        14..=16 => format!("forbid = {}", few(random, may_not)),
        17 => format!("require = [\"{}\"]", pick(random, must)),
        _ => format!("warn = [\"{}\"]", pick(random, &warnings)),
    }
}

fn pick<'l, T>(random: &mut Random, list: &'l [T]) -> &'l T {
    &list[random.below(list.len())]
}

/// The person, as far as the rule and the visibility of its questions need them.
fn example(engine: &Engine, person: &Answers, asked: &[&Question]) -> String {
    let mut needed = BTreeSet::new();
    asked.iter().for_each(|question| need(engine, &question.id, &mut needed));
    let given: Vec<String> =
        needed.iter().filter_map(|id| Some(format!("{id} = {}", written(person.value(id)?)))).collect();
    format!("{{ {} }}", given.join(", "))
}

fn need(engine: &Engine, id: &str, needed: &mut BTreeSet<String>) {
    let pack = engine.pack();
    if let Some(derived) = pack.derived.get(id) {
        return derived.inputs().into_iter().for_each(|input| need(engine, input, needed));
    }
    let Some(question) = pack.questions.get(id).filter(|_| needed.insert(id.to_owned())) else { return };
    let tests = question.when.iter().flat_map(|when| &when.tables).flat_map(|table| &table.0);
    tests.for_each(|(key, _)| need(engine, key.as_ref(), needed));
    question.options_of.iter().for_each(|other| need(engine, other.as_ref(), needed));
}

fn written(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Text(text) => format!("{text:?}"),
        Value::Many(list) => format!("{list:?}"),
        Value::Date(date) => date.to_string(),
        Value::Dates(dates) => format!("[{}]", dates.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")),
    }
}
