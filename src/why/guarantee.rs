//! The smallest set of answers that alone keeps a line in the plan.
//!
//! Each case in which the line is missing differs from the person's answers somewhere: whatever keeps the line must
//! keep one of those answers. So the smallest set that meets all known cases is tried, and either it keeps the line
//! or it yields a further case. What is found at the end is as small as any set can be, since it meets no more than
//! cases that were really planned; that it suffices is as sure as the [`Verdict`] says.

use crate::reason::Answers;
use crate::why::evidence::{Evidence, Verdict};
use crate::why::hitting;
use crate::why::person::Questions;

/// More cases than this are not collected.
const MOST_CASES: usize = 400;

/// Answers that keep a line in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guarantee {
    /// The questions whose answers, besides those taken for granted, keep it.
    pub questions: Questions,
    /// How that is known; never [`Verdict::Broken`].
    pub verdict: Verdict,
    /// Whether fewer answers would do.
    pub smallest: Smallest,
}

/// Whether a set of answers is known to be as small as can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Smallest {
    /// Every smaller set fails in a case that was planned.
    Yes,
    /// Too many cases were found before an end.
    NotTold,
}

impl Guarantee {
    /// The smallest set for a line that is in the plan; `granted` are answers that do not count (none, for HOW; all
    /// that the person gave, to learn what an assumption holds up). `None` for a line that is not in the plan.
    #[must_use]
    pub fn of(evidence: &Evidence<'_>, item: &str, granted: &Questions) -> Option<Guarantee> {
        evidence.gist.lines.get(item)?;
        let mut cases: Vec<Questions> = Vec::new();
        while cases.len() < MOST_CASES {
            let Some(questions) = hitting::smallest(&cases) else { break };
            let kept = questions.union(granted).copied().collect();
            match evidence.check(&kept, item) {
                Verdict::Broken(answers) => cases.push(difference(evidence, *answers, item, granted)),
                verdict => return Some(Guarantee { questions, verdict, smallest: Smallest::Yes }),
            }
        }
        let all: Questions = (0..evidence.person.pack().questions.len()).filter(|at| !granted.contains(at)).collect();
        Some(Guarantee { questions: all, verdict: Verdict::Proved, smallest: Smallest::NotTold })
    }
}

/// What must not be changed all at once: the differences of a case, as few as still take the line out.
pub(super) fn difference(evidence: &Evidence<'_>, answers: Answers, item: &str, granted: &Questions) -> Questions {
    let mut answers = answers;
    let person = &evidence.person;
    let changed = evidence.changed(&answers);
    for at in changed.iter().rev() {
        let Some(question) = person.pack().questions.at(*at) else { continue };
        let mut nearer = answers.clone();
        match person.answers.get(&question.id) {
            Some(own) => nearer.set(&question.id, own.clone()),
            None => nearer.clear(&question.id),
        }
        if person.could_answer(&nearer) && !person.has(&nearer, item) {
            answers = nearer;
        }
    }
    evidence.changed(&answers).difference(granted).copied().collect()
}
