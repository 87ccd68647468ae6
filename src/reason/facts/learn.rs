//! Working facts out of answers, key by key.

use super::{Facts, Stage, Worth};
use crate::pack::value::Value;
use crate::reason::answers::{Answer, Answers};
use crate::reason::known::Known;
use crate::reason::mentions::Phrases;
use crate::reason::scheme::{ABSENT, Asking, Class, Compiled, Formula, OPEN, Scheme, Sorted, Usual, entries};
use crate::reason::truth::Truth;
use chrono::NaiveDate;
use std::sync::Arc;

/// It depends on answers not given yet.
struct StillOpen;

/// Something, or its absence, unless it is still open.
type Told<T> = Result<Option<T>, StillOpen>;

/// How answers are taken.
struct Taking<'a> {
    scheme: &'a Scheme,
    stage: Stage,
    today: NaiveDate,
}

impl Facts {
    /// Works out every question (in pack order: visibility depends on earlier ones only) and derived fact.
    /// `today` is what a date question's default `"today"` means.
    pub(in crate::reason) fn of(scheme: &Arc<Scheme>, answers: &Answers, stage: Stage, today: NaiveDate) -> Facts {
        let mut facts = Facts::blank(scheme);
        let taking = Taking { scheme, stage, today };
        let given = scheme.given(answers);
        for key in &scheme.order {
            match (scheme.questions.get(*key), given.get(*key)) {
                (Some(question), Some(answer)) => facts.ask(&taking, *key, question, *answer),
                _ => facts.derive(scheme, *key),
            }
        }
        facts
    }

    fn ask(&mut self, taking: &Taking<'_>, at: usize, question: &Asking, answer: Option<&Answer>) {
        let when = question.when.as_ref();
        let shown = when.map_or(Truth::Holds, |when| when.truth(&taking.scheme.keys, &self.classes));
        if let Some(old) = self.shown.get_mut(at) {
            *old = shown;
        }
        match shown {
            Truth::Fails => self.absent(at),
            Truth::Open => self.open(at),
            Truth::Holds => self.answered(taking, at, question, answer),
        }
    }

    fn answered(&mut self, taking: &Taking<'_>, at: usize, question: &Asking, answer: Option<&Answer>) {
        match (answer, taking.stage) {
            (Some(Answer::Given(value)), _) => self.given(taking.scheme, at, value),
            (Some(Answer::NotConcerned), _) => self.absent(at),
            (None, Stage::Asking(depth)) if question.depth <= depth => self.open(at),
            (Some(Answer::Unknown | Answer::Withheld) | None, _) => self.assume(taking, at, question),
        }
    }

    fn assume(&mut self, taking: &Taking<'_>, at: usize, question: &Asking) {
        match &question.usual {
            Usual::Nothing => return self.absent(at),
            Usual::Today => self.given(taking.scheme, at, &Value::Date(taking.today)),
            Usual::Value(shared, sorted) => {
                self.put(at, Worth::Shared(*shared));
                self.sort(at, sorted.clone());
            }
        }
        self.assumed.push(at);
    }

    fn given(&mut self, scheme: &Scheme, at: usize, value: &Value) {
        let sorted = scheme.keys.get(at).map_or(Sorted::Class(0), |key| key.sort(value));
        let worth = match (value, &sorted) {
            (Value::Text(_), Sorted::Class(class @ 1..)) => Worth::Shared(scheme.text(at, *class as usize - 1)),
            _ => Worth::Own(Known::Value(value.clone())),
        };
        self.put(at, worth);
        self.sort(at, sorted);
    }

    fn derive(&mut self, scheme: &Scheme, key: usize) {
        let formula = key.checked_sub(scheme.questions.len()).and_then(|at| scheme.derived.get(at));
        match formula {
            Some(Formula::Product(factors)) => self.number_of(scheme, key, factors, |number| number),
            Some(Formula::Share(of, share)) => {
                self.number_of(scheme, key, std::slice::from_ref(of), |number| share.part(number));
            }
            Some(Formula::Cases(cases, otherwise)) => {
                let text = self.case(scheme, cases, *otherwise);
                self.choose(scheme, key, text);
            }
            Some(Formula::Mentions { key: of, first, phrases, yes, no }) => {
                let text =
                    self.mention(*of, *first, phrases).map(|found| found.map(|found| if found { *yes } else { *no }));
                self.choose(scheme, key, text);
            }
            None => self.absent(key),
        }
    }

    /// The text of the first case that holds.
    fn case(&self, scheme: &Scheme, cases: &[(Compiled, usize)], otherwise: Option<usize>) -> Told<usize> {
        for (when, text) in cases {
            match when.truth(&scheme.keys, &self.classes) {
                Truth::Holds => return Ok(Some(*text)),
                Truth::Open => return Err(StillOpen),
                Truth::Fails => {}
            }
        }
        Ok(otherwise)
    }

    /// Whether what was written under a key mentions something.
    fn mention(&self, of: usize, first: bool, phrases: &Phrases) -> Told<bool> {
        match self.at(of) {
            Known::Open => Err(StillOpen),
            known => {
                let texts = known.value().and_then(|value| entries(value, first));
                Ok(texts.map(|texts| texts.iter().any(|text| phrases.are_in(text))))
            }
        }
    }

    fn choose(&mut self, scheme: &Scheme, key: usize, text: Told<usize>) {
        match text {
            Ok(Some(text)) => self.text_of(scheme, key, text),
            Ok(None) => self.absent(key),
            Err(StillOpen) => self.open(key),
        }
    }

    /// A number made from the product of these keys.
    fn number_of(&mut self, scheme: &Scheme, key: usize, factors: &[usize], made: impl FnOnce(i64) -> i64) {
        let mut product: i64 = 1;
        for factor in factors {
            match self.at(*factor) {
                Known::Value(Value::Number(number)) => product = product.saturating_mul(*number),
                Known::Open => return self.open(key),
                _ => return self.absent(key),
            }
        }
        self.given(scheme, key, &Value::Number(made(product)));
    }

    /// One of the texts of a key, the first of which has class 1.
    fn text_of(&mut self, scheme: &Scheme, key: usize, text: usize) {
        self.put(key, Worth::Shared(scheme.text(key, text)));
        self.classes.put(key, Class::Is(u32::try_from(text + 1).unwrap_or(0)));
    }

    fn absent(&mut self, key: usize) {
        self.put(key, Worth::Shared(ABSENT));
        self.classes.put(key, Class::Is(0));
    }

    fn open(&mut self, key: usize) {
        self.put(key, Worth::Shared(OPEN));
        self.classes.put(key, Class::Open);
    }

    fn put(&mut self, key: usize, worth: Worth) {
        if let Some(old) = self.worth.get_mut(key) {
            *old = worth;
        }
    }

    fn sort(&mut self, key: usize, sorted: Sorted) {
        match sorted {
            Sorted::Class(class) => self.classes.put(key, Class::Is(class)),
            Sorted::Own(passing) => self.classes.put_own(key, passing),
        }
    }
}
