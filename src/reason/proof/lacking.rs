//! Whether some answers of a person make rules bring an item in, whatever the other answers are.

use crate::pack::entry::Ref;
use crate::pack::rule::Rule;
use crate::reason::answers::{Answer, Answers};
use crate::reason::proof::Search;
use crate::reason::proof::bits::ABSENT;
use crate::reason::proof::encoder::{Encoder, Opaque, Side};
use crate::reason::proof::formula::Formula;
use crate::reason::proof::prover::Prover;
use crate::reason::proof::sat::{Lit, Solved};

impl Prover<'_> {
    /// Answers that agree with those kept (by the position of their question) and under which no rule wants an item,
    /// or one forbids it.
    pub fn lacking(&self, item: &str, kept: &[(usize, Answer)]) -> Search<Answers> {
        let named = |list: &[Ref]| list.iter().any(|one| one.as_ref() == item);
        let wanted = self.any_of(|rule| named(&rule.require) || named(&rule.signature) || named(&rule.add));
        let forbidden = self.any_of(|rule| named(&rule.forbid));
        let lacking = Formula::Any(vec![wanted.not(), forbidden]);
        let mut encoder = Encoder::new(&self.logic, None);
        let Ok(assumed) = self.keeping(&mut encoder, &lacking, kept) else { return Search::NotDecided };
        match encoder.solve(&assumed) {
            Solved::No if self.is_complete(&lacking) => Search::Never,
            Solved::No | Solved::GaveUp => Search::NotDecided,
            Solved::Yes => Search::Found(self.witnesses().solved(&encoder, Side::One)),
        }
    }

    fn any_of(&self, does: impl Fn(&Rule) -> bool) -> Formula {
        let rules = self.logic.pack.rules.iter().zip(&self.logic.rules);
        Formula::Any(rules.filter(|(rule, _)| does(rule)).map(|(_, formula)| formula.clone()).collect())
    }

    fn keeping(
        &self,
        encoder: &mut Encoder<'_, '_>,
        formula: &Formula,
        kept: &[(usize, Answer)],
    ) -> Result<Vec<Lit>, Opaque> {
        let mut assumed = vec![encoder.literal(formula, Side::One)?];
        encoder.keep_loans(Side::One)?;
        for (question, answer) in kept {
            let index = match answer.value() {
                Some(value) => self.logic.domains.get(*question).and_then(|domain| domain.index(value)),
                None => Some(ABSENT),
            };
            assumed.push(match index.ok_or(Opaque)? {
                ABSENT => encoder.absent(*question, Side::One),
                index => encoder.is(*question, index, Side::One),
            });
        }
        Ok(assumed)
    }
}
