//! A row of the table, and what is told about the shipped files once its mistake is sown.

use chrono::NaiveDate;
use std::sync::Arc;
use tweet_coach::assets;
use tweet_coach::author::check::check;
use tweet_coach::pack::diagnostic::{Diagnostic, line_and_column};
use tweet_coach::pack::entry::SourceFile;
use tweet_coach::pack::lint::lint;
use tweet_coach::pack::read::{Layer, read};
use tweet_coach::reason::Engine;

/// Stands in the sown text right before the place that must be told; it is taken out again.
const MARK: char = '¶';

/// A text of a shipped file, which must stand there exactly once, and what takes its place.
pub(crate) struct Edit {
    /// Path below `assets/`.
    file: &'static str,
    find: &'static str,
    put: &'static str,
}

/// A sown mistake.
pub(crate) struct Row {
    /// What the mistake is, in a few words.
    pub(crate) name: &'static str,
    /// The code it must be told with.
    code: &'static str,
    /// Codes that cannot be kept from being told as well, in order of reading.
    more: &'static [&'static str],
    /// One of them holds the mark.
    edits: &'static [Edit],
    looked: Looked,
}

/// How far the files are looked at.
#[derive(Clone, Copy)]
pub(crate) enum Looked {
    /// Each file and entry by itself: reading and lints.
    Files,
    /// All answers as well.
    Answers,
}

/// An edit of a file.
pub(crate) const fn edit(file: &'static str, find: &'static str, put: &'static str) -> Edit {
    Edit { file, find, put }
}

/// A mistake that is told alone.
pub(crate) const fn row(name: &'static str, code: &'static str, edits: &'static [Edit]) -> Row {
    Row { name, code, more: &[], edits, looked: Looked::Files }
}

/// A mistake that no file shows by itself: only all answers together do.
pub(crate) const fn behaviour(name: &'static str, code: &'static str, edits: &'static [Edit]) -> Row {
    Row { looked: Looked::Answers, ..row(name, code, edits) }
}

impl Row {
    /// The same, where other codes cannot be kept from being told as well.
    pub(crate) const fn with(self, more: &'static [&'static str]) -> Row {
        Row { more, ..self }
    }

    /// How what is told differs from what the row says, if it does.
    pub(crate) fn miss(&self) -> Option<String> {
        let told = seeded(self.name, self.edits, self.looked);
        let (path, line, column) = self.place();
        let expected = (self.code, path, line, column);
        let others: Vec<&str> = told.iter().filter(|one| **one != expected).map(|one| one.0).collect();
        let as_said = others.len() + 1 == told.len() && others == self.more;
        (!as_said).then(|| format!("{}: expected {expected:?} and {:?}, told {told:?}", self.name, self.more))
    }

    /// The place of the mark.
    fn place(&self) -> (String, usize, usize) {
        let files = sown(self.name, self.edits);
        let marked: Vec<_> = files.iter().filter(|file| file.text.contains(MARK)).collect();
        assert_eq!(marked.len(), 1, "{}: one file holds the mark", self.name);
        assert_eq!(marked[0].text.matches(MARK).count(), 1, "{}: one mark", self.name);
        let (line, column) = line_and_column(&marked[0].text, marked[0].text.find(MARK).unwrap());
        (marked[0].path.clone(), line, column)
    }
}

/// The shipped files with the edits, marks included.
fn sown(name: &str, edits: &[Edit]) -> Vec<SourceFile> {
    let mut files = assets::embedded().files;
    for edit in edits {
        let path = format!("assets/{}", edit.file);
        let file = files.iter_mut().find(|file| file.path == path).unwrap_or_else(|| panic!("{name}: no {path}"));
        assert_eq!(file.text.matches(edit.find).count(), 1, "{name}: `{}` stands once in {path}", edit.find);
        file.text = file.text.replace(edit.find, edit.put).into();
    }
    files
}

/// What is told about the shipped files with the edits, in order of reading: code, path, line, column.
pub(crate) fn seeded(name: &str, edits: &[Edit], looked: Looked) -> Vec<(&'static str, String, usize, usize)> {
    let mut files = sown(name, edits);
    for file in files.iter_mut().filter(|file| file.text.contains(MARK)) {
        file.text = file.text.replace(MARK, "").into();
    }
    let today = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let (files, diagnostics) = match read(vec![Layer { name: "assets".to_owned(), files }]) {
        Err(faults) => (faults.files, faults.diagnostics),
        Ok(pack) => match looked {
            Looked::Files => (pack.files.to_vec(), lint(&pack, today)),
            Looked::Answers => {
                let engine = Engine::new(Arc::new(pack));
                let findings = check(&engine, today).findings;
                (engine.pack().files.to_vec(), findings.into_iter().map(|finding| finding.problem).collect())
            }
        },
    };
    let mut all: Vec<_> = diagnostics.iter().map(|problem| told(&files, problem)).collect();
    // One rule may contradict several others: each is told, at the same place.
    all.dedup();
    all
}

fn told(files: &[SourceFile], problem: &Diagnostic) -> (&'static str, String, usize, usize) {
    let Some(place) = &problem.place else { return (problem.code, String::new(), 0, 0) };
    let file = &files[place.file];
    let (line, column) = line_and_column(&file.text, place.span.start);
    (problem.code, file.path.clone(), line, column)
}
