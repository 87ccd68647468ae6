//! What still hangs on the answer to a question: the computed half of "why do you ask".

use crate::interview::open::{Open, Part, Standing, Turn};
use crate::interview::{Path, Reach, State};
use crate::pack::Pack;
use crate::pack::question::{Depth, Question};
use crate::pack::words::Words;
use crate::plan::READS;
use crate::reason::{Answers, Engine};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// How a group of lines hangs on an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Everything that takes minutes.
    Budget,
    /// They may come in.
    In,
    /// They may go out.
    Out,
    /// They may come out otherwise.
    Other,
    /// Settings of the plan that are worked out from it.
    Settings,
    /// Further questions that are asked or not.
    Questions,
    /// Sentences of page one.
    Warnings,
    /// Lists, searches, prompts.
    Words,
    /// Sentences, dates and subjects made with it.
    Sentences,
}

impl Kind {
    /// The key of the sentence that tells such a group.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Kind::Budget => "why-open-budget",
            Kind::In => "why-open-in",
            Kind::Out => "why-open-out",
            Kind::Other => "why-open-other",
            Kind::Settings => "why-open-settings",
            Kind::Questions => "why-open-questions",
            Kind::Warnings => "why-open-warnings",
            Kind::Words => "why-open-words",
            Kind::Sentences => "why-open-sentences",
        }
    }
}

/// Lines that hang on an answer in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// In which way.
    pub kind: Kind,
    /// Their titles, in pack order; empty where only their number says something.
    pub titles: Vec<Words>,
    /// How many there are.
    pub count: usize,
}

/// What hangs on the answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hanging {
    /// Items that may come in, go out, or come out otherwise.
    pub items: BTreeMap<String, Turned>,
    /// Settings.
    pub settings: BTreeSet<String>,
    /// Sentences of page one.
    pub warnings: BTreeSet<String>,
    /// Lists, searches, prompts, springs, questions of the culture card.
    pub words: BTreeSet<String>,
    /// Questions asked or not.
    pub questions: Vec<String>,
    /// What the plan itself makes of the answer, and how far that reaches: activities that it may move.
    pub read: Option<(Reach, usize)>,
}

/// How an item may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turned {
    /// It may come in.
    In,
    /// It may go out.
    Out,
    /// Both, or otherwise.
    Other,
}

/// The answer's weight in the plan as the interview stands; an answer that was given is looked at as if it were
/// still to come.
#[must_use]
pub fn hanging(engine: &Engine, question: &Question, answers: &Answers, depth: Depth, day: NaiveDate) -> Hanging {
    let mut answers = answers.clone();
    answers.clear(&question.id);
    // A question that the interview does not reach at this depth is looked at as if it did.
    let standing = Standing { answers: &answers, depth: depth.max(question.depth), today: day };
    let open = Open::of(engine, &READS, standing);
    let mut hanging = Hanging {
        questions: open.shows(question, standing).into_iter().map(|other| other.id.clone()).collect(),
        ..Hanging::default()
    };
    for (part, turn) in open.on(&question.id) {
        hanging.note(&question.id, part, turn, open.activities());
    }
    hanging
}

impl Hanging {
    fn note(&mut self, question: &str, part: Part<'_>, turn: Turn, activities: usize) {
        match part {
            Part::Item(id) => self.turn(id, turn),
            Part::Setting(id) => drop(self.settings.insert(id.to_owned())),
            Part::Warning(id) => drop(self.warnings.insert(id.to_owned())),
            Part::Words(id) => drop(self.words.insert(id.to_owned())),
            // What is read of a question that only shows after this one is told by that question.
            Part::Read(read, reach) if read == question => self.read = Some((reach, activities)),
            Part::Read(..) => {}
        }
    }

    fn turn(&mut self, item: &str, turn: Turn) {
        let turned = match turn {
            Turn::In => Turned::In,
            Turn::Out => Turned::Out,
            Turn::Other => Turned::Other,
        };
        let known = self.items.entry(item.to_owned()).or_insert(turned);
        if *known != turned {
            *known = Turned::Other;
        }
    }

    /// Whether nothing hangs on the answer.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Hanging::default()
    }

    /// The same for people: a few groups, what weighs most first.
    #[must_use]
    pub fn groups(&self, pack: &Pack) -> Vec<Group> {
        let mut groups = Vec::new();
        if let Some((Reach::Budget, activities)) = self.read {
            groups.push(Group { kind: Kind::Budget, titles: Vec::new(), count: activities });
        }
        let items = [(Turned::In, Kind::In), (Turned::Out, Kind::Out), (Turned::Other, Kind::Other)];
        groups.extend(items.map(|(turned, kind)| titled(kind, self.titles(pack, turned))));
        let settings = pack.settings.iter().filter(|setting| self.settings.contains(&setting.id));
        groups.push(titled(Kind::Settings, settings.map(|setting| setting.title.clone()).collect()));
        let questions = self.questions.iter().filter_map(|id| pack.questions.get(id));
        groups.push(titled(Kind::Questions, questions.map(|question| question.short.clone()).collect()));
        groups.push(Group { kind: Kind::Warnings, titles: Vec::new(), count: self.warnings.len() });
        groups.push(Group { kind: Kind::Words, titles: Vec::new(), count: self.words.len() });
        let read = usize::from(matches!(self.read, Some((Reach::Sentences, _))));
        groups.push(Group { kind: Kind::Sentences, titles: Vec::new(), count: read });
        groups.retain(|group| group.count > 0);
        groups
    }

    /// The titles of the items that may turn so: what is done first, then what is not done, measured, checked.
    fn titles(&self, pack: &Pack, turned: Turned) -> Vec<Words> {
        let turns = |id: &str| self.items.get(id) == Some(&turned);
        let activities = pack.activities.iter().filter(|it| turns(&it.id)).map(|it| &it.title);
        let guardrails = pack.guardrails.iter().filter(|it| turns(&it.id)).map(|it| &it.title);
        let metrics = pack.metrics.iter().filter(|it| turns(&it.id)).map(|it| &it.title);
        let checks = pack.checklists.iter().filter(|it| turns(&it.id)).map(|it| &it.text);
        activities.chain(guardrails).chain(metrics).chain(checks).cloned().collect()
    }
}

fn titled(kind: Kind, titles: Vec<Words>) -> Group {
    let count = titles.len();
    Group { kind, titles, count }
}

/// Whether the interview asks the question where it stands.
#[must_use]
pub fn is_asked(path: &Path, question: &str) -> bool {
    path.questions.iter().any(|asked| asked.id == question && asked.state == State::Open)
}
