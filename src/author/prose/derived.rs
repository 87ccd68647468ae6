//! Findings: how each is worked out.

use super::Prose;
use crate::author::line::clean;
use crate::pack::rule::{Case, Derived, Mentions, Share};

impl Prose<'_> {
    /// How a finding is worked out, in lines.
    #[must_use]
    pub fn derived(&self, derived: &Derived) -> Vec<String> {
        if let Some(factors) = &derived.product {
            let factors: Vec<String> = factors.iter().map(|factor| self.subject_name(factor.as_ref())).collect();
            return vec![factors.join("\u{A0}× ")];
        }
        if let Some(share) = &derived.share {
            return vec![self.share(share)];
        }
        if let Some(mentions) = &derived.mentions {
            return vec![self.mentions(mentions)];
        }
        let cases = derived.cases.iter().flatten().map(|case| self.value_when(case));
        let otherwise = derived
            .otherwise
            .iter()
            .map(|value| self.text.with("prose-otherwise", &[("value", self.bare_value(value).into())]));
        cases.chain(otherwise).collect()
    }

    fn share(&self, share: &Share) -> String {
        let of = self.subject_name(share.of.as_ref());
        let number = |number: i64| self.text.number(number).into();
        let args = [
            ("of", of.into()),
            ("times", number(share.times)),
            ("over", number(share.over)),
            ("most", number(share.at_most)),
        ];
        self.text.with("prose-share", &args)
    }

    fn mentions(&self, mentions: &Mentions) -> String {
        let words: Vec<String> = mentions.words.iter().map(|word| self.quoted(&clean(word))).collect();
        let (of, words) = (self.subject_name(mentions.question.as_ref()), self.any_of(&words));
        let key = if mentions.first { "prose-mentions-first" } else { "prose-mentions" };
        self.text.with(key, &[("of", of.into()), ("words", words.into())])
    }

    fn value_when(&self, case: &Case) -> String {
        let (value, condition) = (self.bare_value(&case.value), self.condition_line(&case.when));
        self.text.with("prose-value-when", &[("value", value.into()), ("condition", condition.into())])
    }
}
