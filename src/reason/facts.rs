//! What is known: each question and each derived fact, under one set of answers.

use crate::pack::Pack;
use crate::pack::condition::{Condition, Tests};
use crate::pack::question::{Depth, Question};
use crate::pack::rule::{Derived, Mentions, Share};
use crate::pack::value::Value;
use crate::reason::answers::{Answer, Answers};
use crate::reason::known::Known;
use crate::reason::truth::Truth;
use crate::reason::walk;
use chrono::NaiveDate;
use std::borrow::Cow;
use std::collections::HashMap;

/// How unanswered questions are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The interview is running at this depth: unanswered questions that it will ask are open.
    Asking(Depth),
    /// The interview is over: whatever is missing takes the pack's default, or is absent.
    Settled,
}

/// A default that was taken in place of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    /// Question id.
    pub question: String,
    /// The value assumed.
    pub value: Value,
}

/// Everything known under one set of answers.
#[derive(Debug, Clone)]
pub struct Facts {
    known: HashMap<String, Known>,
    shown: HashMap<String, Truth>,
    /// Defaults taken, in the order of the questions.
    pub assumptions: Vec<Assumption>,
}

impl Facts {
    /// Works out every question (in pack order: visibility depends on earlier ones only) and derived fact.
    /// `today` is what a date question's default `"today"` means.
    #[must_use]
    pub fn of(pack: &Pack, answers: &Answers, stage: Stage, today: NaiveDate) -> Facts {
        let size = pack.questions.len() + pack.derived.len();
        let mut facts = Facts {
            known: HashMap::with_capacity(size),
            shown: HashMap::with_capacity(pack.questions.len()),
            assumptions: Vec::new(),
        };
        for question in &pack.questions {
            facts.learn(pack, question, answers.get(&question.id), stage, today);
        }
        for derived in &pack.derived {
            let known = facts.derive(pack, derived);
            facts.known.insert(derived.id.clone(), known);
        }
        facts
    }

    /// What a question or derived fact is worth; `Absent` for an unknown id.
    #[must_use]
    pub fn get(&self, id: &str) -> &Known {
        self.known.get(id).unwrap_or(&Known::Absent)
    }

    /// The value of a question or derived fact, when there is one.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<&Value> {
        match self.get(id) {
            Known::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The option chosen, or the text.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&str> {
        self.value(id).and_then(Value::as_text)
    }

    /// The number.
    #[must_use]
    pub fn number(&self, id: &str) -> Option<i64> {
        self.value(id).and_then(Value::as_number)
    }

    /// The options or texts chosen; empty when there is none.
    #[must_use]
    pub fn many(&self, id: &str) -> &[String] {
        self.value(id).map_or(&[], Value::as_many)
    }

    /// Whether a question is shown: it holds, fails, or depends on an open answer.
    pub fn shown(&self, question: &str) -> Truth {
        self.shown.get(question).copied().unwrap_or(Truth::Fails)
    }

    /// Whether a condition holds; a missing condition holds.
    pub fn truth(&self, pack: &Pack, condition: Option<&Condition>) -> Truth {
        condition.map_or(Truth::Holds, |condition| walk::condition(condition, &|id| self.look(pack, id)))
    }

    /// Whether one table of a condition holds.
    pub fn table(&self, pack: &Pack, tests: &Tests) -> Truth {
        walk::all(tests, &|id| self.look(pack, id))
    }

    fn learn(&mut self, pack: &Pack, question: &Question, answer: Option<&Answer>, stage: Stage, today: NaiveDate) {
        let shown = self.truth(pack, question.when.as_ref());
        let known = match shown {
            Truth::Fails => Known::Absent,
            Truth::Open => Known::Open,
            Truth::Holds => self.answered(question, answer, stage, today),
        };
        self.shown.insert(question.id.clone(), shown);
        self.known.insert(question.id.clone(), known);
    }

    fn answered(&mut self, question: &Question, answer: Option<&Answer>, stage: Stage, today: NaiveDate) -> Known {
        match answer {
            Some(Answer::Given(value)) => Known::Value(value.clone()),
            Some(Answer::NotConcerned) => Known::Absent,
            Some(Answer::Unknown | Answer::Withheld) => self.assume(question, today),
            None => match stage {
                Stage::Asking(depth) if question.depth <= depth => Known::Open,
                _ => self.assume(question, today),
            },
        }
    }

    fn assume(&mut self, question: &Question, today: NaiveDate) -> Known {
        let Some(value) = default_of(question, today) else { return Known::Absent };
        self.assumptions.push(Assumption { question: question.id.clone(), value: value.clone() });
        Known::Value(value)
    }

    /// Looks up a key while facts are still being learnt: a derived fact is worked out on the spot.
    fn look(&self, pack: &Pack, id: &str) -> Cow<'_, Known> {
        match self.known.get(id) {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(pack.derived.get(id).map_or(Known::Open, |derived| self.derive(pack, derived))),
        }
    }

    fn derive(&self, pack: &Pack, derived: &Derived) -> Known {
        if let Some(factors) = &derived.product {
            return self.product(pack, factors.iter().map(|factor| factor.as_ref().as_str()));
        }
        if let Some(share) = &derived.share {
            return self.share(pack, share);
        }
        if let Some(mentions) = &derived.mentions {
            return self.mentions(mentions);
        }
        for case in derived.cases.iter().flatten() {
            match self.truth(pack, Some(&case.when)) {
                Truth::Holds => return Known::Value(Value::Text(case.value.clone())),
                Truth::Open => return Known::Open,
                Truth::Fails => {}
            }
        }
        derived.otherwise.clone().map_or(Known::Absent, |value| Known::Value(Value::Text(value)))
    }

    fn product<'a>(&self, pack: &Pack, factors: impl Iterator<Item = &'a str>) -> Known {
        let mut product: i64 = 1;
        for factor in factors {
            match self.look(pack, factor).as_ref() {
                Known::Value(Value::Number(number)) => product = product.saturating_mul(*number),
                Known::Open => return Known::Open,
                _ => return Known::Absent,
            }
        }
        Known::Value(Value::Number(product))
    }

    fn share(&self, pack: &Pack, share: &Share) -> Known {
        match self.look(pack, share.of.as_ref()).as_ref() {
            Known::Value(Value::Number(number)) => Known::Value(Value::Number(share.part(*number))),
            Known::Open => Known::Open,
            _ => Known::Absent,
        }
    }

    fn mentions(&self, mentions: &Mentions) -> Known {
        match self.known.get(mentions.question.as_ref()) {
            Some(Known::Value(value @ (Value::Many(_) | Value::Text(_)))) => {
                let found = if mentioned(mentions, value) { "yes" } else { "no" };
                Known::Value(Value::Text(found.to_owned()))
            }
            Some(Known::Open) | None => Known::Open,
            _ => Known::Absent,
        }
    }
}

/// Whether an answer mentions one of some words.
#[must_use]
pub fn mentioned(mentions: &Mentions, answer: &Value) -> bool {
    let entries = match answer {
        Value::Many(list) if mentions.first => list.get(..1).unwrap_or_default(),
        Value::Many(list) => list,
        Value::Text(text) => std::slice::from_ref(text),
        _ => &[],
    };
    entries.iter().any(|entry| has_word(entry, &mentions.words))
}

/// Whether a text holds one of some words, case and accents ignored.
#[must_use]
pub fn has_word(text: &str, words: &[String]) -> bool {
    let text = plain(text);
    words.iter().any(|word| text.contains(&plain(word)))
}

/// The pack's default for a question, `"today"` being the day the plan is made.
#[must_use]
pub fn default_of(question: &Question, today: NaiveDate) -> Option<Value> {
    use crate::pack::question::Kind;
    match (&question.default, question.kind, &question.raw_default) {
        (Some(value), _, _) => Some(value.clone()),
        (None, Kind::Date, Some(_)) => Some(Value::Date(today)),
        _ => None,
    }
}

/// Lower case without the accents that people leave out when they type, single spaces.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    let bare: String = lower.chars().map(without_accent).collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'ç' => 'c',
        '’' => '\'',
        '-' | '_' => ' ',
        other => other,
    }
}
