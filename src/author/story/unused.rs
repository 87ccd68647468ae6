//! Rows that do nothing: answers nobody asks for, expectations that expect nothing, people without a story.
//!
//! A row that does nothing is a row its author believes to do something.

use super::{Book, Outcome, Row, Story};
use crate::author::Finding;
use crate::pack::diagnostic::Diagnostic;
use crate::reason::Answer;

/// How much of the book was played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Every story there is: people without any can be told.
    Everything,
    /// Whole files: what a file's `[base]` does can be told.
    Files,
    /// Single stories: nothing can be said of what they share with others.
    Single,
}

/// The rows that do nothing.
#[must_use]
pub fn unused(book: &Book, outcomes: &[Outcome], scope: Scope) -> Vec<Finding> {
    let mut found: Vec<Diagnostic> = Vec::new();
    let told = Told { book, outcomes };
    for (story, outcome) in told.pairs() {
        found.extend(of_story(&told, story, outcome));
    }
    if scope != Scope::Single {
        for (at, base) in book.bases.iter().enumerate() {
            let idle = base.rows.iter().filter(|row| !told.base_serves(at, row));
            found.extend(idle.map(|row| problem("story-base-idle", row)));
        }
    }
    if scope == Scope::Everything {
        found.extend(people(&told));
    }
    found.sort_by_key(Diagnostic::order);
    found.into_iter().map(Finding::plain).collect()
}

fn problem(code: &'static str, row: &Row) -> Diagnostic {
    Diagnostic::new(code).with("question", row.question.as_str()).at(&row.place)
}

fn of_story(told: &Told<'_>, story: &Story, outcome: &Outcome) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for row in &story.rows {
        if !outcome.facts.shown(&row.question).holds() {
            found.push(problem("story-parked", row).with("id", story.id.as_str()));
        } else if told.beneath(story, &row.question) == story.answers.get(&row.question) {
            found.push(problem("story-repeated", row).with("id", story.id.as_str()));
        }
    }
    let expect = &story.expect;
    let says_nothing = |key: &str| Diagnostic::new("story-says-nothing").with("key", key).with("id", story.id.as_str());
    if expect.is_empty() {
        found.push(says_nothing("expect").at(&story.place));
    }
    if expect.one_of.iter().any(Vec::is_empty) {
        found.push(says_nothing("one_of").at(&story.place));
    }
    found
}

/// People of whom nobody tells, and answers of people that no story about them has any use for.
fn people(told: &Told<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (at, person) in told.book.people.iter().enumerate() {
        if !told.pairs().any(|(story, _)| story.who == Some(at)) {
            found.push(Diagnostic::new("story-untold").with("who", person.id.as_str()).at(&person.place));
            continue;
        }
        let idle = person.rows.iter().filter(|row| !told.person_serves(at, row));
        found.extend(idle.map(|row| problem("story-person-idle", row).with("who", person.id.as_str())));
    }
    found
}

struct Told<'a> {
    book: &'a Book,
    outcomes: &'a [Outcome],
}

impl<'a> Told<'a> {
    fn pairs(&self) -> impl Iterator<Item = (&'a Story, &'a Outcome)> {
        let book = self.book;
        self.outcomes.iter().filter_map(move |outcome| Some((book.stories.get(outcome.story)?, outcome)))
    }

    /// What a question would be answered without the story's own answer: by the person, or else by the base.
    fn beneath(&self, story: &Story, question: &str) -> Option<&'a Answer> {
        let person = story.who.and_then(|at| self.book.people.get(at)).and_then(|person| person.answers.get(question));
        let base = || story.base.and_then(|at| self.book.bases.get(at)).and_then(|base| base.answers.get(question));
        person.or_else(base)
    }

    /// Whether a story takes this answer from the base: it is asked, and nothing over it answers too.
    fn base_serves(&self, base: usize, row: &Row) -> bool {
        let answered = |story: &Story| {
            let person = story.who.and_then(|at| self.book.people.get(at));
            person.is_some_and(|person| person.answers.get(&row.question).is_some())
        };
        self.serves(row, |story| story.base == Some(base) && !answered(story))
    }

    fn person_serves(&self, person: usize, row: &Row) -> bool {
        self.serves(row, |story| story.who == Some(person))
    }

    fn serves(&self, row: &Row, takes: impl Fn(&Story) -> bool) -> bool {
        self.pairs().any(|(story, outcome)| {
            takes(story)
                && !story.rows.iter().any(|own| own.question == row.question)
                && outcome.facts.shown(&row.question).holds()
        })
    }
}
