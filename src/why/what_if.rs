//! What if: the plan under other answers, beside the plan as it is.

use crate::interview::{Pace, Path, Walk, accept};
use crate::pack::Pack;
use crate::pack::question::Depth;
use crate::plan::{Diff, Plan, READS, diff};
use crate::reason::{Answer, Answers};
use crate::why::Person;

/// An answer that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Question id.
    pub question: String,
    /// What is answered now; `None` when nothing is.
    pub from: Option<Answer>,
    /// The other answer; `None` when it would be left open.
    pub to: Option<Answer>,
}

/// Questions whose place on the path changes, in the order of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Questions {
    /// Those that show only under the other answers.
    pub shown: Vec<String>,
    /// Those that show no more.
    pub hidden: Vec<String>,
    /// Among the hidden, those with an answer: it is kept, and worth nothing meanwhile.
    pub parked: Vec<String>,
    /// Those whose present answer is none of those they would take.
    pub unfit: Vec<String>,
}

/// A plan under other answers, beside the plan as it is.
#[derive(Debug, Clone)]
pub struct WhatIf {
    /// The answers that differ, in the order of the pack.
    pub changes: Vec<Changed>,
    /// The plan as it is.
    pub before: Plan,
    /// The plan under the other answers.
    pub after: Plan,
    /// What changes from one to the other.
    pub diff: Diff,
    /// What changes in the interview.
    pub questions: Questions,
}

/// Compares the plan of these answers with that of others.
#[must_use]
pub fn compare(person: &Person<'_>, others: &Answers, depth: Depth) -> WhatIf {
    let (before, after) = (person.plan(), Person { answers: others, ..*person }.plan());
    let diff = diff(&before, &after);
    WhatIf {
        changes: changes(person.pack(), person.answers, others),
        before,
        after,
        diff,
        questions: questions(person, others, depth),
    }
}

/// The answers in which two sets differ, in the order of the pack.
#[must_use]
pub fn changes(pack: &Pack, from: &Answers, to: &Answers) -> Vec<Changed> {
    let changed = |question: &crate::pack::question::Question| {
        let (from, to) = (from.get(&question.id), to.get(&question.id));
        (from != to).then(|| Changed { question: question.id.clone(), from: from.cloned(), to: to.cloned() })
    };
    pack.questions.iter().filter_map(changed).collect()
}

fn questions(person: &Person<'_>, others: &Answers, depth: Depth) -> Questions {
    let pack = person.pack();
    let path = |answers: &Answers| {
        Path::of(&Walk {
            engine: person.engine,
            reads: &READS,
            answers,
            depth,
            today: person.today,
            trail: &[],
            pace: Pace::Every,
        })
    };
    let (before, after) = (path(person.answers), path(others));
    let only = |these: &Path, those: &Path| -> Vec<String> {
        let ids = these.questions.iter().map(|asked| &asked.id);
        ids.filter(|id| those.position(id).is_none()).cloned().collect()
    };
    let hidden = only(&before, &after);
    let answered = |id: &&String| others.get(id).is_some();
    let parked = hidden.iter().filter(answered).cloned().collect();
    let unfit = after.questions.iter().map(|asked| &asked.id).filter(|id| !fits(pack, others, id)).cloned().collect();
    Questions { shown: only(&after, &before), hidden, parked, unfit }
}

/// Whether an answer is one that its question takes: options that another answer takes away are not there.
fn fits(pack: &Pack, answers: &Answers, id: &str) -> bool {
    let Some((question, value)) = pack.questions.get(id).zip(answers.value(id)) else { return true };
    accept(pack, question, answers, value.clone()).is_ok()
}
