//! Derived facts with their inputs numbered.

use super::Reader;
use super::condition::Compiled;
use crate::pack::rule::{Derived, Mentions, Share};
use crate::pack::value::Value;
use crate::reason::mentions::Phrases;

/// How a derived fact is worked out.
#[derive(Debug, Clone)]
pub(in crate::reason) enum Formula {
    /// The product of these keys.
    Product(Vec<usize>),
    /// A share of a key.
    Share(usize, Share),
    /// The text of the first case that holds, or else the last, by their places among the texts of its key.
    Cases(Vec<(Compiled, usize)>, Option<usize>),
    /// Whether an answer mentions something: the places of yes and no among the texts of its key.
    Mentions { key: usize, first: bool, phrases: Phrases, yes: usize, no: usize },
}

impl Formula {
    /// `texts` are those of the key of this derived fact.
    pub(super) fn of(reader: &mut Reader<'_>, derived: &Derived, texts: &[String]) -> Formula {
        let place = |text: &str| texts.iter().position(|one| one == text).unwrap_or(0);
        if let Some(factors) = &derived.product {
            return Formula::Product(factors.iter().map(|factor| reader.key(factor.as_ref())).collect());
        }
        if let Some(share) = &derived.share {
            return Formula::Share(reader.key(share.of.as_ref()), share.clone());
        }
        if let Some(Mentions { question, first, words }) = &derived.mentions {
            let (key, phrases) = (reader.key(question.as_ref()), Phrases::new(words));
            return Formula::Mentions { key, first: *first, phrases, yes: place("yes"), no: place("no") };
        }
        let cases = derived.cases.iter().flatten();
        let cases = cases.map(|case| (reader.condition(&case.when), place(&case.value))).collect();
        Formula::Cases(cases, derived.otherwise.as_deref().map(place))
    }
}

/// The texts of an answer in which words are looked for; `None` when it has none.
pub(in crate::reason) fn entries(value: &Value, first: bool) -> Option<&[String]> {
    match value {
        Value::Many(list) if first => Some(list.get(..1).unwrap_or_default()),
        Value::Many(list) => Some(list),
        Value::Text(text) => Some(std::slice::from_ref(text)),
        _ => None,
    }
}
