//! From files to a book of stories, or everything that is wrong with them at once.

use super::draft::Draft;
use super::{Base, Book, Person, Row, Story, known};
use crate::interview::accept::accept;
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, SourceFile};
use crate::pack::near::closest;
use crate::pack::read::{Faults, entries};
use crate::reason::{Answer, Answers};
use crate::store::answers::{self, refused};
use crate::store::raw::{self, Field, Node, Raw};
use chrono::NaiveDate;
use std::ops::Range;

/// Reads people and stories under a pack. Of two people with one name the later counts, as with packs. `today`
/// is the day of stories that name none.
///
/// # Errors
/// Everything that is wrong with the files.
pub fn read(pack: &Pack, people: &[SourceFile], stories: &[SourceFile], today: NaiveDate) -> Result<Book, Faults> {
    let mut reader = Reader { pack, today, book: Book::default(), problems: Vec::new() };
    people.iter().for_each(|file| reader.person(file));
    stories.iter().for_each(|file| reader.file(file));
    if reader.problems.is_empty() {
        return Ok(reader.book);
    }
    reader.problems.sort_by_key(Diagnostic::order);
    Err(Faults { files: reader.book.files, diagnostics: reader.problems })
}

struct Reader<'a> {
    pack: &'a Pack,
    today: NaiveDate,
    book: Book,
    problems: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Takes a file in, and gives it a number.
    fn shelve(&mut self, file: &SourceFile) -> usize {
        self.book.files.push(file.clone());
        self.book.files.len() - 1
    }

    /// Keeps problems of a single file, now that its number is known.
    fn refuse(&mut self, file: usize, problems: Vec<Diagnostic>) {
        self.problems.extend(problems.into_iter().map(|mut problem| {
            // A problem of the whole file is shown at its beginning.
            let span = problem.place.take().map_or(0..0, |place| place.span);
            problem.at(&Place { file, span })
        }));
    }

    fn person(&mut self, file: &SourceFile) {
        let at = self.shelve(file);
        match answers::read(&file.text, &file.path, self.pack) {
            Err(faults) => self.refuse(at, faults.diagnostics),
            Ok(given) => {
                let id = stem(&file.path).to_owned();
                let fields = raw::toml(&file.text).unwrap_or_default();
                let rows = field(&fields, "answers").map_or_else(Vec::new, |node| rows(at, node));
                self.book.people.retain(|person| person.id != id);
                let place = Place { file: at, span: 0..0 };
                self.book.people.push(Person { id, place, answers: given.answers, rows });
            }
        }
    }

    fn file(&mut self, file: &SourceFile) {
        let at = self.shelve(file);
        let drafts = match entries::<Draft>(&file.path, "story", &["base", "today"], &file.text) {
            Ok(drafts) => drafts,
            Err(problems) => return self.refuse(at, problems),
        };
        // The same text was read a moment ago; this tree keeps the places of answers.
        let fields = raw::toml(&file.text).unwrap_or_default();
        let base = field(&fields, "base").map(|node| self.base(at, node));
        let today = self.day(at, &fields);
        let nodes: Vec<Option<&Node>> = match field(&fields, "story").map(|node| &node.raw) {
            Some(Raw::List(list)) => list.iter().map(|story| inner(story, "answers")).collect(),
            _ => Vec::new(),
        };
        for (nth, (_, draft)) in drafts.into_iter().enumerate() {
            let own = nodes.get(nth).copied().flatten();
            self.story(&Told { file: at, base, today }, draft, own);
        }
    }

    fn base(&mut self, file: usize, node: &Node) -> usize {
        let (answers, problems) = answers::answers(self.pack, node);
        self.refuse(file, problems);
        self.book.bases.push(Base { answers, rows: rows(file, node) });
        self.book.bases.len() - 1
    }

    /// The day that a file gives all its stories.
    fn day(&mut self, file: usize, fields: &[Field]) -> NaiveDate {
        let Some(node) = field(fields, "today") else { return self.today };
        let written = match &node.raw {
            Raw::Date(written) | Raw::Text(written) => written.parse().ok(),
            _ => None,
        };
        written.unwrap_or_else(|| {
            let problem = Diagnostic::new("pack-want-date");
            self.problems.push(problem.at(&place(file, node.span.clone())));
            self.today
        })
    }

    fn story(&mut self, told: &Told, draft: Draft, own: Option<&Node>) {
        let place = Place { file: told.file, span: draft.id.span() };
        if self.book.stories.iter().any(|story| story.id == *draft.id.as_ref()) {
            self.problems.push(Diagnostic::new("story-twice").with("id", draft.id.as_ref().as_str()).at(&place));
        }
        let who = draft.who.as_ref().and_then(|who| self.known_person(told, who));
        let (own_answers, problems) = own.map(|node| answers::answers(self.pack, node)).unwrap_or_default();
        self.refuse(told.file, problems);
        let rows = own.map_or_else(Vec::new, |node| rows(told.file, node));
        self.problems.extend(known::strangers(self.pack, told.file, &draft.expect));
        let story = Story {
            answers: self.laid(told.base, who, own_answers),
            id: draft.id.into_inner(),
            title: draft.title,
            place,
            who,
            base: told.base,
            rows,
            today: draft.today.unwrap_or(told.today),
            expect: draft.expect,
        };
        self.fit(&story);
        self.book.stories.push(story);
    }

    fn known_person(&mut self, told: &Told, who: &crate::pack::entry::Ref) -> Option<usize> {
        let found = self.book.people.iter().position(|person| person.id == *who.as_ref());
        if found.is_none() {
            let near = closest(who.as_ref(), self.book.people.iter().map(|person| person.id.as_str()));
            let problem = Diagnostic::new("story-nobody").with("who", who.as_ref().as_str()).suggest(near);
            self.problems.push(problem.at(&Place { file: told.file, span: who.span() }));
        }
        found
    }

    /// The base, the person over it, the story's own answers over both.
    fn laid(&self, base: Option<usize>, who: Option<usize>, own: Answers) -> Answers {
        let base = base.and_then(|at| self.book.bases.get(at)).map(|base| &base.answers);
        let person = who.and_then(|at| self.book.people.get(at)).map(|person| &person.answers);
        let layers = base.into_iter().chain(person).chain([&own]);
        layers.flat_map(Answers::iter).map(|(id, answer)| (id.to_owned(), answer.clone())).collect()
    }

    /// Answers that are good each for itself may not be good together: options that another answer takes away.
    fn fit(&mut self, story: &Story) {
        for question in &self.pack.questions {
            let Some(Answer::Given(value)) = story.answers.get(&question.id) else { continue };
            let Err(refusal) = accept(self.pack, question, &story.answers, value.clone()) else { continue };
            let row = story.rows.iter().find(|row| row.question == question.id);
            let place = row.map_or(&story.place, |row| &row.place);
            let problem = refused(self.pack, question, &story.answers, &refusal);
            self.problems.push(problem.at(place));
        }
    }
}

/// Where a story stands, and what its file gives it.
struct Told {
    file: usize,
    base: Option<usize>,
    today: NaiveDate,
}

fn rows(file: usize, node: &Node) -> Vec<Row> {
    let Raw::Table(fields) = &node.raw else { return Vec::new() };
    let row = |field: &Field| Row { question: field.key.clone(), place: place(file, field.span.clone()) };
    fields.iter().map(row).collect()
}

fn place(file: usize, span: Option<Range<usize>>) -> Place {
    Place { file, span: span.unwrap_or_default() }
}

fn field<'n>(fields: &'n [Field], key: &str) -> Option<&'n Node> {
    fields.iter().find(|field| field.key == key).map(|field| &field.node)
}

fn inner<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Raw::Table(fields) = &node.raw else { return None };
    field(fields, key)
}

/// The name of a file, without its folder and its ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".toml").unwrap_or(name)
}
