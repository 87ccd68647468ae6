//! The form in which a workshop is prepared: rows that are filled already, a list of questions, and the file at the end.
//!
//! Pure: what is written where is the edge's business, and so is the id that chance makes.

mod list;
mod rows;

pub use list::{Entry, entries};
pub use rows::{At, rows};

use crate::app::field::line::Line;
use crate::app::{Ctx, Effect, Model, Notice, Overwrite, Screen};
use crate::intent::Intent;
use crate::pack::diagnostic::Diagnostic;
use crate::text::Text;
use crate::workshop::room::draft::{Defaults, Draft, Row};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What the form works with.
#[derive(Debug, Clone)]
pub struct Founding {
    /// The room as it stands.
    pub draft: Draft,
    /// What rooms begin with.
    pub defaults: Defaults,
    /// Where the file goes.
    pub file: PathBuf,
    /// The row with the focus, by place.
    pub row: usize,
    /// What is typed into it, when it is being changed.
    pub typing: Option<Line>,
    /// What was wrong with what was typed.
    pub wrong: Option<Diagnostic>,
    /// The row with the focus in the list of questions, while that is open.
    pub list: Option<usize>,
    /// Something stands at this path; accepting again replaces it.
    pub exists: Option<PathBuf>,
    /// Why nothing could be written.
    pub failed: Option<String>,
    /// Where the file and the folder are, once they are written.
    pub made: Option<Founded>,
    /// The room before each change, and after those taken back.
    past: Vec<Draft>,
    ahead: Vec<Draft>,
}

/// A room that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founded {
    /// Its file.
    pub room: PathBuf,
    /// The folder in which people hand in.
    pub hand_in: PathBuf,
}

/// Opens the form. A form that was left is as it was left.
pub fn open(model: &mut Model, ctx: &Ctx) {
    if model.founding.as_ref().is_none_or(|founding| founding.made.is_some()) {
        let text = Text::new(model.lang);
        let defaults = model.opening.founding.clone();
        let draft = Draft::new(&defaults, model.lang, &text.say("room-usual-contact"), ctx.today, ctx.engine.pack());
        model.founding = Some(Founding::new(draft, defaults, PathBuf::from(text.say("room-file-name"))));
    }
    model.overlays.clear();
    model.screen = Screen::Founding;
}

impl Founding {
    /// A form with nothing typed yet but the name begun: it is the one thing that nobody else can know.
    #[must_use]
    pub fn new(draft: Draft, defaults: Defaults, file: PathBuf) -> Founding {
        let typing = draft.name.is_empty().then(Line::default);
        Founding {
            draft,
            defaults,
            file,
            row: 0,
            typing,
            wrong: None,
            list: None,
            exists: None,
            failed: None,
            made: None,
            past: Vec::new(),
            ahead: Vec::new(),
        }
    }

    /// The row with the focus.
    #[must_use]
    pub fn at(&self) -> At {
        rows().get(self.row).copied().unwrap_or(At::Write)
    }

    /// A row as a person would type it.
    #[must_use]
    pub fn written(&self, at: At) -> String {
        match at {
            At::Row(row) => self.draft.written(row),
            At::File => self.file.display().to_string(),
            At::Write => String::new(),
        }
    }

    /// What is wrong with the room as it stands, with the row that mends it.
    #[must_use]
    pub fn problems(&self, ctx: &Ctx) -> Vec<(Row, Diagnostic)> {
        self.draft.problems(ctx.today, ctx.engine.pack())
    }

    /// Takes what was typed over into a row.
    ///
    /// # Errors
    /// What is wrong with it; the row is as it was.
    fn set(&mut self, at: At, typed: &str, ctx: &Ctx) -> Result<(), Diagnostic> {
        match at {
            At::Row(row) => self.draft.set(row, typed, &self.defaults, ctx.engine.pack())?,
            At::File if typed.trim().is_empty() => return Err(Diagnostic::new("room-empty").with("key", "file")),
            At::File => self.file = PathBuf::from(typed.trim()),
            At::Write => {}
        }
        self.exists = None;
        self.failed = None;
        Ok(())
    }

    fn go(&mut self, row: usize) {
        self.row = row.min(rows().len().saturating_sub(1));
        self.wrong = None;
    }
}

/// A key on the form.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    if model.founding.as_ref().is_some_and(|founding| founding.made.is_some()) {
        return if intent == Intent::Accept { leave(model) } else { Vec::new() };
    }
    remembered(model, |founding| pressed(founding, ctx, intent))
}

/// Changes the form; what the room was before can be had back.
fn remembered(model: &mut Model, change: impl FnOnce(&mut Founding) -> Vec<Effect>) -> Vec<Effect> {
    let Some(founding) = &mut model.founding else { return Vec::new() };
    let before = founding.draft.clone();
    let effects = change(founding);
    if founding.draft != before {
        founding.past.push(before);
        founding.ahead.clear();
    }
    effects
}

/// Takes the last change back, or does it again.
pub fn travel(model: &mut Model, way: Way) {
    let Some(founding) = model.founding.as_mut().filter(|founding| founding.made.is_none()) else { return };
    let there = match way {
        Way::Back => founding.past.pop(),
        Way::Ahead => founding.ahead.pop(),
    };
    let Some(there) = there else {
        let (back, ahead) = (Notice::NothingToUndo, Notice::NothingToRedo);
        model.notice = Some(if way == Way::Back { back } else { ahead });
        return;
    };
    let here = std::mem::replace(&mut founding.draft, there);
    match way {
        Way::Back => founding.ahead.push(here),
        Way::Ahead => founding.past.push(here),
    }
    founding.typing = None;
    founding.wrong = None;
}

/// Through the changes of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The last one is taken back.
    Back,
    /// One that was taken back is done again.
    Ahead,
}

fn pressed(founding: &mut Founding, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    if founding.list.is_some() {
        list::intent(founding, ctx, intent);
        return Vec::new();
    }
    if founding.typing.is_some() {
        typed(founding, ctx, intent);
        return Vec::new();
    }
    rows::intent(founding, ctx, intent)
}

/// A key while a row is typed.
fn typed(founding: &mut Founding, ctx: &Ctx, intent: Intent) {
    match intent {
        Intent::Accept | Intent::Down | Intent::NextPart => {
            if keep(founding, ctx) == Kept::Yes {
                founding.go(founding.row + 1);
            }
        }
        Intent::Up | Intent::PreviousPart => {
            if keep(founding, ctx) == Kept::Yes {
                founding.go(founding.row.saturating_sub(1));
            }
        }
        _ => {
            if let Some(line) = &mut founding.typing {
                let _ = line.intent(intent);
                founding.wrong = None;
            }
        }
    }
}

#[derive(PartialEq)]
enum Kept {
    Yes,
    No,
}

/// Keeps what is typed, or says what is wrong with it.
fn keep(founding: &mut Founding, ctx: &Ctx) -> Kept {
    let Some(line) = founding.typing.clone() else { return Kept::Yes };
    match founding.set(founding.at(), line.text(), ctx) {
        Ok(()) => {
            founding.typing = None;
            Kept::Yes
        }
        Err(problem) => {
            founding.wrong = Some(problem);
            Kept::No
        }
    }
}

/// Sets a row to what was typed elsewhere (a line of `--plain`).
pub fn set(model: &mut Model, ctx: &Ctx, at: At, typed: &str) {
    let _ = remembered(model, |founding| {
        founding.typing = None;
        founding.wrong = founding.set(at, typed, ctx).err();
        Vec::new()
    });
}

/// A click on a row, of the form or of its list.
pub fn click(model: &mut Model, ctx: &Ctx, row: usize) -> Vec<Effect> {
    remembered(model, |founding| match (&founding.made, founding.list) {
        (Some(_), _) => Vec::new(),
        (None, Some(_)) => {
            list::toggle(founding, ctx, row);
            Vec::new()
        }
        (None, None) => rows::click(founding, ctx, row),
    })
}

/// Edits what is typed.
pub fn edit(model: &mut Model, edit: impl FnOnce(&mut Line)) {
    if let Some(founding) = model.founding.as_mut()
        && let Some(line) = &mut founding.typing
    {
        edit(line);
        founding.wrong = None;
    }
}

/// Writes the file, or goes to the first row that is in the way.
pub(super) fn write(founding: &mut Founding, ctx: &Ctx) -> Vec<Effect> {
    let first = founding.problems(ctx).into_iter().next();
    if let Some((row, problem)) = first {
        let place = rows().iter().position(|at| *at == At::Row(row)).unwrap_or_default();
        founding.go(place);
        founding.wrong = Some(problem);
        if rows::is_typed(At::Row(row)) {
            founding.typing = Some(Line::new(&founding.written(At::Row(row))));
        }
        return Vec::new();
    }
    let known = founding.exists.as_ref() == Some(&founding.file);
    let overwrite = if known { Overwrite::Allow } else { Overwrite::Refuse };
    vec![Effect::Found { path: founding.file.clone(), overwrite }]
}

/// What came of writing.
pub fn written(model: &mut Model, written: Written) {
    let Some(founding) = &mut model.founding else { return };
    founding.exists = None;
    match written {
        Written::There(made) => {
            founding.made = Some(made.clone());
            model.founded = Some(made);
        }
        Written::Taken(path) => founding.exists = Some(path),
        Written::Not(why) => founding.failed = Some(why),
    }
}

/// What came of writing the file of a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Written {
    /// It is there.
    There(Founded),
    /// Something stands there already.
    Taken(PathBuf),
    /// It could not be written; the sentence says what and why.
    Not(String),
}

/// One level back: what is typed, the list, the form.
pub fn back(model: &mut Model) {
    let Some(founding) = &mut model.founding else { return };
    founding.wrong = None;
    if founding.list.take().is_some() || founding.typing.take().is_some() {
        return;
    }
    let _ = leave(model);
}

fn leave(model: &mut Model) -> Vec<Effect> {
    if model.founding.as_ref().is_some_and(|founding| founding.made.is_some()) {
        model.founding = None;
    }
    model.screen = Screen::Welcome;
    Vec::new()
}
