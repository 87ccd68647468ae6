//! Whose plans are compared: people, and the answers of stories, read so that each pack can judge them.

use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::SourceFile;
use crate::pack::read::Faults;
use crate::pack::words::Words;
use crate::reason::Answers;
use crate::store::answers;
use crate::store::raw::{self, Field, Node, Raw};
use chrono::NaiveDate;

/// Somebody with answers.
#[derive(Debug, Clone)]
pub struct Someone {
    /// Name of the person's file, or id of the story.
    pub id: String,
    /// Who they are, for people.
    pub title: Words,
    /// The day on which the plan is made, when the story names one.
    pub today: Option<NaiveDate>,
    /// Tables of answers, each laid over those before it.
    layers: Vec<Node>,
}

/// Everybody in these files: answers files, and files of stories. Of two with one name the later counts.
///
/// # Errors
/// Files that are no TOML.
pub fn people(files: &[SourceFile]) -> Result<Vec<Someone>, Faults> {
    let mut parsed: Vec<(&SourceFile, Vec<Field>)> = Vec::new();
    for file in files {
        match raw::toml(&file.text) {
            Ok(fields) => parsed.push((file, fields)),
            Err(problems) => return Err(answers::faults(&file.path, &file.text, problems)),
        }
    }
    let mut everybody: Vec<Someone> = Vec::new();
    // Stories are told of people, so people come first, whatever the order of the files.
    for (file, fields) in parsed.iter().filter(|(_, fields)| stories(fields).is_none()) {
        put(&mut everybody, person(file, fields));
    }
    for (_, fields) in &parsed {
        for story in stories(fields).into_iter().flatten() {
            let told = told(fields, story, &everybody);
            told.into_iter().for_each(|story| put(&mut everybody, story));
        }
    }
    Ok(everybody)
}

fn put(everybody: &mut Vec<Someone>, someone: Someone) {
    match everybody.iter_mut().find(|known| known.id == someone.id) {
        Some(known) => *known = someone,
        None => everybody.push(someone),
    }
}

fn person(file: &SourceFile, fields: &[Field]) -> Someone {
    let name = file.path.rsplit('/').next().unwrap_or(&file.path);
    let id = name.strip_suffix(".toml").unwrap_or(name).to_owned();
    let title = words(fields).unwrap_or_else(|| Words::new(id.clone(), id.clone()));
    Someone { id, title, today: None, layers: find(fields, "answers").into_iter().cloned().collect() }
}

/// The stories of a file; a person's `story` is a text.
fn stories(fields: &[Field]) -> Option<&[Node]> {
    match &find(fields, "story")?.raw {
        Raw::List(list) => Some(list),
        _ => None,
    }
}

/// A story; `None` for one that only tells of a person, who stands for it already.
fn told(file: &[Field], story: &Node, everybody: &[Someone]) -> Option<Someone> {
    let Raw::Table(fields) = &story.raw else { return None };
    let id = text(fields, "id")?;
    let who = text(fields, "who").and_then(|who| everybody.iter().find(|someone| someone.id == who));
    let (base, own) = (find(file, "base"), find(fields, "answers"));
    if who.is_some() && base.is_none() && own.is_none() {
        return None;
    }
    let person = who.into_iter().flat_map(|someone| someone.layers.clone());
    let title = words(fields).unwrap_or_else(|| Words::new(id.clone(), id.clone()));
    let today = day(fields).or_else(|| day(file));
    Some(Someone { id, title, today, layers: base.cloned().into_iter().chain(person).chain(own.cloned()).collect() })
}

fn find<'n>(fields: &'n [Field], key: &str) -> Option<&'n Node> {
    fields.iter().find(|field| field.key == key).map(|field| &field.node)
}

fn text(fields: &[Field], key: &str) -> Option<String> {
    match &find(fields, key)?.raw {
        Raw::Text(text) => Some(text.clone()),
        _ => None,
    }
}

/// A title in both languages, or in one for both.
fn words(fields: &[Field]) -> Option<Words> {
    match &find(fields, "title")?.raw {
        Raw::Text(text) => Some(Words::new(text.clone(), text.clone())),
        Raw::Table(words) => Some(Words::new(text(words, "en")?, text(words, "fr")?)),
        _ => None,
    }
}

fn day(fields: &[Field]) -> Option<NaiveDate> {
    match &find(fields, "today")?.raw {
        Raw::Date(written) | Raw::Text(written) => written.parse().ok(),
        _ => None,
    }
}

impl Someone {
    /// The answers that a pack accepts, and what is wrong with the others.
    #[must_use]
    pub fn under(&self, pack: &Pack) -> (Answers, Vec<Diagnostic>) {
        let mut laid = Answers::default();
        let mut problems = Vec::new();
        for layer in &self.layers {
            let (answers, wrong) = answers::answers(pack, layer);
            answers.iter().for_each(|(id, answer)| laid.set(id, answer.clone()));
            // The places are those of another file: what is wrong is said without them.
            problems.extend(wrong.into_iter().map(|problem| Diagnostic { place: None, ..problem }));
        }
        (laid, problems)
    }
}
