//! The values that each question can take, as far as any test can tell them apart.
//!
//! Options, subsets of options and numbers are listed as they are. Free words and dates are infinitely many,
//! but a pack only tests how many entries there are and which words they mention: one example stands for
//! each such case.

use crate::pack::Pack;
use crate::pack::question::{Kind, Question};
use crate::pack::rule::Mentions;
use crate::pack::typed::LONGEST_ENTRY;
use crate::pack::value::Value;
use crate::reason::mentions::has_word;
use chrono::{Days, NaiveDate};

/// More numbers or subsets than this are not listed one by one.
const MOST_VALUES: usize = 20_000;
/// More derived facts on the words of one question than this are not combined.
const MOST_MENTIONS: usize = 8;

/// The values of one question.
#[derive(Debug, Clone)]
pub struct Domain {
    /// The values, or one example for each case that tests can tell apart.
    pub values: Vec<Value>,
    /// Whether every possible answer is one of them, or like one of them.
    pub complete: bool,
}

impl Domain {
    /// The domain of a question; `day` is any day, to stand for dates.
    #[must_use]
    pub fn of(pack: &Pack, question: &Question, day: NaiveDate) -> Domain {
        match question.kind {
            Kind::Single => {
                complete(question.options.iter().map(|choice| Value::Text(choice.id.as_ref().clone())).collect())
            }
            Kind::Multi => subsets(question),
            Kind::Number | Kind::Scale => numbers(question),
            Kind::Text => words(pack, question, 1..=1, |mut entries| Value::Text(entries.swap_remove(0))),
            Kind::Texts => {
                let counts = count(question.lowest())..=count(question.highest());
                words(pack, question, counts, Value::Many)
            }
            Kind::Date => complete(vec![Value::Date(day)]),
            Kind::Dates => {
                let days = |count: usize| (0..count as u64).filter_map(|later| day.checked_add_days(Days::new(later)));
                let counts = count(question.lowest())..=count(question.highest());
                complete(counts.map(|count| Value::Dates(days(count).collect())).collect())
            }
        }
    }

    /// The index of a value among all, "no answer" being the first.
    pub(super) fn index(&self, value: &Value) -> Option<usize> {
        self.values.iter().position(|known| same(known, value)).map(|at| at + 1)
    }

    /// How many indices there are.
    pub(super) fn len(&self) -> usize {
        self.values.len() + 1
    }
}

/// Whether two values are the same answer: options may have been chosen in any order.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Many(one), Value::Many(other)) => {
            one.len() == other.len() && one.iter().all(|entry| other.contains(entry))
        }
        _ => one == other,
    }
}

fn complete(values: Vec<Value>) -> Domain {
    Domain { values, complete: true }
}

/// A bound of a list, which the reader has seen to be small; no list is longer than this.
fn count(bound: i64) -> usize {
    usize::try_from(bound.clamp(0, 64)).unwrap_or(0)
}

/// All numbers between the bounds; a few of them when there are too many.
fn numbers(question: &Question) -> Domain {
    let (low, high) = (question.lowest(), question.highest());
    let span = usize::try_from(high.saturating_sub(low)).unwrap_or(usize::MAX);
    if span < MOST_VALUES {
        return complete((low..=high).map(Value::Number).collect());
    }
    let mut some: Vec<i64> = (0..200).map(|step| low.saturating_add(step)).collect();
    some.extend(question.steps.iter().copied().chain(question.default.as_ref().and_then(Value::as_number)));
    some.push(high);
    some.sort_unstable();
    some.dedup();
    Domain { values: some.into_iter().map(Value::Number).collect(), complete: false }
}

/// All sets of options that may be chosen, the small ones first; only small ones when there are too many.
fn subsets(question: &Question) -> Domain {
    let ids: Vec<&String> = question.options.iter().filter(|it| !it.alone).map(|choice| choice.id.as_ref()).collect();
    let (low, high) = (count(question.lowest()), count(question.highest()).min(ids.len()));
    let mut values = Vec::new();
    let mut complete = true;
    for size in low..=high {
        let before = values.len();
        pick(&ids, size, &mut Vec::new(), &mut values);
        if values.len() > MOST_VALUES {
            values.truncate(before.max(MOST_VALUES));
            complete = false;
            break;
        }
    }
    let alone = question.options.iter().filter(|choice| choice.alone && low <= 1 && question.highest() >= 1);
    values.extend(alone.map(|choice| Value::Many(vec![choice.id.as_ref().clone()])));
    Domain { values, complete }
}

/// The subsets of a size, in the order of the options, stopping a little after there are too many.
fn pick(rest: &[&String], size: usize, taken: &mut Vec<String>, found: &mut Vec<Value>) {
    if size == 0 {
        return found.push(Value::Many(taken.clone()));
    }
    for (at, id) in rest.iter().enumerate() {
        if found.len() > MOST_VALUES || rest.len() - at < size {
            return;
        }
        taken.push((*id).clone());
        pick(rest.get(at + 1..).unwrap_or_default(), size - 1, taken, found);
        taken.pop();
    }
}

/// One list of entries for each number of them and each set of derived facts that finds its words in it.
fn words(
    pack: &Pack,
    question: &Question,
    counts: std::ops::RangeInclusive<usize>,
    value: impl Fn(Vec<String>) -> Value,
) -> Domain {
    let mentions: Vec<&Mentions> = pack
        .derived
        .iter()
        .filter_map(|derived| derived.mentions.as_ref())
        .filter(|mentions| mentions.question.as_ref() == &question.id)
        .collect();
    let longest = if question.kind == Kind::Text { question.highest() } else { LONGEST_ENTRY };
    let mut domain = complete(Vec::new());
    if mentions.len() > MOST_MENTIONS {
        domain.complete = false;
    }
    for count in counts {
        for wanted in 0..1_usize << mentions.len().min(MOST_MENTIONS) {
            match entries(&mentions, wanted, count, count_of(longest)) {
                Entries::Some(entries) => domain.values.push(value(entries)),
                Entries::Impossible => {}
                Entries::TooLong => domain.complete = false,
            }
        }
    }
    domain
}

fn count_of(longest: i64) -> usize {
    usize::try_from(longest).unwrap_or(usize::MAX)
}

enum Entries {
    Some(Vec<String>),
    Impossible,
    TooLong,
}

/// Entries in which exactly the wanted ones (as bits) of the derived facts find a word.
fn entries(mentions: &[&Mentions], wanted: usize, count: usize, longest: usize) -> Entries {
    let is_wanted = |at: usize| wanted >> at & 1 == 1;
    let unwanted: Vec<&Mentions> =
        mentions.iter().enumerate().filter(|(at, _)| !is_wanted(*at)).map(|(_, it)| *it).collect();
    let mut entries: Vec<String> = (1..=count).map(|number| format!("§{number}")).collect();
    for (_, mention) in mentions.iter().enumerate().filter(|(at, _)| is_wanted(*at)) {
        // A word that only facts about the first entry would find as well goes to the second one.
        let first = mention.words.iter().find(|word| !found_in(word, 0, &unwanted));
        let second = mention.words.iter().find(|word| !mention.first && !found_in(word, 1, &unwanted));
        let placed = first.map(|word| (0, word)).or(second.map(|word| (1, word)));
        let Some((place, word)) = placed.filter(|(place, _)| *place < count) else { return Entries::Impossible };
        if let Some(entry) = entries.get_mut(place) {
            entry.push_str(" | ");
            entry.push_str(word);
        }
    }
    let fits = entries.iter().all(|entry| entry.chars().count() <= longest);
    if fits { Entries::Some(entries) } else { Entries::TooLong }
}

/// Whether one of some facts would find its words in this one, written at a place of the list.
fn found_in(word: &str, place: usize, facts: &[&Mentions]) -> bool {
    let looks = facts.iter().filter(|fact| place == 0 || !fact.first);
    looks.into_iter().any(|fact| has_word(word, &fact.words))
}
