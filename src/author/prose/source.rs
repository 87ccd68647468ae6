//! Where a reason comes from: author, work and year of a claim; source, strength and date of a fact.

use super::Prose;
use crate::author::line::clean;
use crate::pack::entry::Ref;
use crate::pack::source::{Claim, Fact, Strength, Work};

impl Prose<'_> {
    /// Sources in a few signs, one line: "Patrice Bernard, 2015 (bernard-05, bernard-07); L11 (primary source)".
    #[must_use]
    pub fn sources_line(&self, because: &[Ref]) -> String {
        let mut signs: Vec<(Option<&Work>, Vec<String>)> = Vec::new();
        for id in because {
            let claim = self.pack.claims.get(id.as_ref());
            let work = claim.and_then(|claim| self.pack.works.get(claim.work.as_ref()));
            match signs
                .iter_mut()
                .find(|(known, _)| known.is_some() && known.map(|one| &one.id) == work.map(|one| &one.id))
            {
                Some((_, ids)) => ids.push(self.named("claim", id.as_ref(), &clean(id.as_ref()))),
                None if work.is_some() => {
                    signs.push((work, vec![self.named("claim", id.as_ref(), &clean(id.as_ref()))]))
                }
                None => signs.push((None, vec![self.source_sign(id.as_ref())])),
            }
        }
        let sign = |(work, ids): (Option<&Work>, Vec<String>)| match work {
            Some(work) => {
                self.text.with("prose-source-sign", &[("by", self.by(work).into()), ("id", ids.join(", ").into())])
            }
            None => ids.concat(),
        };
        signs.into_iter().map(sign).collect::<Vec<_>>().join(&self.text.say("prose-semicolon"))
    }

    /// Sources in full, a line each.
    #[must_use]
    pub fn sources(&self, because: &[Ref]) -> Vec<String> {
        because.iter().map(|id| self.source(id.as_ref())).collect()
    }

    fn source_sign(&self, id: &str) -> String {
        if let Some(claim) = self.pack.claims.get(id) {
            let by = self.pack.works.get(claim.work.as_ref()).map(|work| self.by(work)).unwrap_or_default();
            let id = self.named("claim", id, &clean(id));
            return self.text.with("prose-source-sign", &[("by", by.into()), ("id", id.into())]);
        }
        let Some(fact) = self.pack.facts.get(id) else { return self.code(id) };
        let (name, strength) = (self.named("fact", id, &clean(id)), self.strength(fact));
        self.text.with("prose-fact-sign", &[("id", name.into()), ("strength", strength.into())])
    }

    /// One source in full.
    #[must_use]
    pub fn source(&self, id: &str) -> String {
        if let Some(claim) = self.pack.claims.get(id) {
            return self.said_by(self.source_sign(id), self.claim_of(claim));
        }
        let Some(fact) = self.pack.facts.get(id) else { return self.code(id) };
        let (name, told) = (self.entry_name("fact", id), self.words(&fact.text));
        self.said_by(name, format!("{} {}", self.quoted(&told), self.fact_from(fact)))
    }

    fn said_by(&self, name: String, said: String) -> String {
        self.text.with("prose-line", &[("name", name.into()), ("value", said.into())])
    }

    /// The paraphrase with its work.
    fn claim_of(&self, claim: &Claim) -> String {
        let work = self.pack.works.get(claim.work.as_ref()).map(|work| self.words(&work.title)).unwrap_or_default();
        let said = self.quoted(&self.words(&claim.text));
        self.text.with("prose-claim", &[("said", said.into()), ("work", work.into())])
    }

    /// "Patrice Bernard, 2015"; a name that holds the year already stands alone.
    #[must_use]
    pub fn by(&self, work: &Work) -> String {
        let (author, year) = (self.words(&work.author), work.year.to_string());
        if author.contains(&year) { author } else { format!("{author}, {year}") }
    }

    /// Who says so, how well established it is, when it was last read.
    #[must_use]
    pub fn fact_from(&self, fact: &Fact) -> String {
        let (source, strength) = (clean(&fact.source), self.strength(fact));
        let mut args = vec![("source", source.into()), ("strength", strength.into())];
        match fact.checked {
            Some(day) => {
                args.push(("day", self.text.date(day).into()));
                self.text.with("prose-fact-read", &args)
            }
            None => self.text.with("prose-fact", &args),
        }
    }

    fn strength(&self, fact: &Fact) -> String {
        self.text.say(match fact.strength {
            Strength::Primary => "prose-strength-primary",
            Strength::Secondary => "prose-strength-secondary",
            Strength::Derived => "prose-strength-derived",
            Strength::Unverified => "prose-strength-unverified",
            Strength::Heuristic => "prose-strength-heuristic",
        })
    }
}
