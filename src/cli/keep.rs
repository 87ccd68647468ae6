//! A session's files: its draft, the plans it saves and opens.

use crate::app::founding::{Founded, Written};
use crate::app::stop::open_questions;
use crate::app::{Ctx, Done, Effect, Files, Model, Older, Opening, Overwrite, Recent as Listed, Seen, planning};
use crate::assets;
use crate::cli::clock;
use crate::cli::workshop::make::{self, Made, Making};
use crate::export::{Sheet, toml as toml_export};
use crate::interview::{Scenario, Session};
use crate::pack::Pack;
use crate::pack::read::Faults;
use crate::pack::words::Lang;
use crate::reason::Stage;
use crate::store::draft::{Draft, Drafts, Found, Held, Open, Untaken};
use crate::store::file::{self, Standing, Unread};
use crate::store::recent::Recent;
use crate::store::{glance, plan_file};
use crate::text::Text;
use crate::workshop::room::draft::Defaults;
use chrono::NaiveDate;
use std::cell::OnceCell;
use std::io;
use std::path::{Path, PathBuf};

/// How many recent plans the first screen offers.
const OFFERED: usize = 5;
/// How many drafts it offers besides the latest.
const OLDER: usize = 3;

/// The files of one session.
#[derive(Debug)]
pub struct Keep {
    drafts: Drafts,
    recent: Recent,
    /// The draft of this session, locked against a second instance; made at the first save.
    open: Option<Open>,
    /// How many questions it answers.
    answered: usize,
    /// A draft let go of for a plan that was opened.
    aside: Option<Open>,
    // The words of messages and of the plan on file, read when first needed.
    english: OnceCell<Text>,
    french: OnceCell<Text>,
    /// Folders of packs, for workshops to carry along.
    packs: Vec<PathBuf>,
}

impl Files for Keep {
    fn perform(&mut self, effect: &Effect, model: &Model, ctx: &Ctx) -> Option<Done> {
        match effect {
            Effect::SaveDraft => match self.save_draft(model, ctx) {
                Ok(path) => path.map(Done::DraftSaved),
                Err(error) => Some(self.failed(model, "keep-no-draft", Path::new(""), &error)),
            },
            Effect::NewDraft => self.put_aside().map(Done::Aside),
            Effect::Reopen => {
                self.open = self.open.take().or_else(|| self.aside.take());
                None
            }
            Effect::TakeDraft { number } => Some(self.take_draft(model, ctx, *number)),
            Effect::Unlist { path } => {
                let unlisted = self.recent.forget(path);
                unlisted.err().map(|error| self.failed(model, "keep-not-saved", path, &error))
            }
            Effect::SavePlan { path, overwrite } => {
                let saved = self.save_plan(model, ctx, path, *overwrite);
                Some(saved.unwrap_or_else(|error| self.unsaved(model, path, &error)))
            }
            Effect::KeepScenarios { path } => {
                let kept = keep_scenarios(path, model, ctx);
                kept.err().map(|error| self.failed(model, "keep-not-saved", path, &error))
            }
            Effect::Found { path, overwrite } => Some(Done::Founded(self.found(model, ctx, path, *overwrite))),
            Effect::OpenPlan { path } => Some(self.open_plan(model.lang, ctx, path).unwrap_or_else(Done::Failed)),
            _ => None,
        }
    }
}

impl Keep {
    /// The files in a state folder.
    #[must_use]
    pub fn new(state: &Path) -> Keep {
        let (english, french) = (OnceCell::new(), OnceCell::new());
        Keep {
            drafts: Drafts::new(state),
            recent: Recent::new(state),
            open: None,
            answered: 0,
            aside: None,
            english,
            french,
            packs: Vec::new(),
        }
    }

    /// The same, with the packs that workshops prepared in this session carry along.
    #[must_use]
    pub fn carrying(mut self, packs: &[PathBuf]) -> Keep {
        self.packs = packs.to_vec();
        self
    }

    /// What the first screen may offer. The latest draft that nobody else has open is taken in hand.
    pub fn opening(&mut self, pack: &Pack, save_as: PathBuf, today: NaiveDate) -> Opening {
        let waits = |found: &Found| found.held == Held::Free && found.answered.unwrap_or(0) > 0;
        let mut waiting = self.drafts.list().into_iter().filter(waits);
        let latest = waiting.next();
        let draft = latest.as_ref().and_then(|found| self.take_up(found, pack));
        Opening {
            draft,
            draft_age: latest.map(|found| clock::minutes_since(found.saved)),
            older: waiting.take(OLDER).map(|found| older(&found)).collect(),
            recent: self.recent.plans().into_iter().take(OFFERED).map(|path| glanced(path, today)).collect(),
            save_as,
            founding: Defaults::read(assets::room_defaults()).unwrap_or_default(),
            ..Opening::default()
        }
    }

    fn take_up(&mut self, found: &Found, pack: &Pack) -> Option<Session> {
        match self.drafts.take(found.number, pack) {
            Ok((open, draft)) => {
                self.open = Some(open);
                self.answered = draft.session.answers().len();
                Some(draft.session)
            }
            Err(error) => {
                tracing::warn!(%error, "a draft could not be taken up");
                None
            }
        }
    }

    fn text(&self, lang: Lang) -> &Text {
        let cell = match lang {
            Lang::En => &self.english,
            Lang::Fr => &self.french,
        };
        cell.get_or_init(|| Text::new(lang))
    }

    /// Something went wrong: logged, and said; the session goes on.
    fn failed(&self, model: &Model, key: &str, path: &Path, error: &dyn std::error::Error) -> Done {
        tracing::error!(%error, key, path = %path.display(), "a file could not be kept");
        let named = [("path", path.display().to_string().into()), ("why", error.to_string().into())];
        Done::Failed(self.text(model.lang).with(key, &named))
    }

    /// A plan could not be saved: why, and what to do.
    fn unsaved(&self, model: &Model, path: &Path, error: &io::Error) -> Done {
        let mend = match error.kind() {
            io::ErrorKind::NotFound => "keep-mend-folder",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "keep-mend-rights",
            io::ErrorKind::IsADirectory | io::ErrorKind::NotADirectory => "keep-mend-name",
            _ => return self.failed(model, "keep-not-saved", path, error),
        };
        tracing::error!(%error, path = %path.display(), "a plan could not be saved");
        let text = self.text(model.lang);
        let args = [("path", path.display().to_string().into()), ("mend", text.say(mend).into())];
        Done::Failed(text.with("keep-unsaved", &args))
    }

    /// Lets go of the draft in hand, or of the one let go of before: it stays where it is, for another time.
    fn put_aside(&mut self) -> Option<Older> {
        let open = self.open.take().or_else(|| self.aside.take())?;
        let number = open.path().file_stem()?.to_str()?.parse().ok()?;
        let answered = std::mem::take(&mut self.answered);
        (answered > 0).then_some(Older { number, answered, age: 0 })
    }

    /// Takes a draft in hand that was kept aside.
    fn take_draft(&mut self, model: &Model, ctx: &Ctx, number: u32) -> Done {
        // The one in hand may be the one before: its lock is let go of first.
        self.open = None;
        match self.drafts.take(number, ctx.engine.pack()) {
            Ok((open, draft)) => {
                self.open = Some(open);
                self.answered = draft.session.answers().len();
                Done::Taken { number, session: draft.session }
            }
            Err(error) => self.failed(model, "keep-no-older", Path::new(""), &error),
        }
    }

    /// Saves the session; `None` when there is nothing to save yet.
    fn save_draft(&mut self, model: &Model, ctx: &Ctx) -> Result<Option<PathBuf>, Untaken> {
        if self.open.is_none() && model.session.answers().is_empty() {
            return Ok(None);
        }
        let open = match self.open.take() {
            Some(open) => open,
            None => self.drafts.create()?,
        };
        let draft = Draft { lang: model.lang, pack: ctx.engine.pack().digest.clone(), session: model.session.clone() };
        let saved = open.save(&draft);
        self.answered = model.session.answers().len();
        let path = open.path().to_owned();
        self.open = Some(open);
        saved?;
        Ok(Some(path))
    }

    /// Saves the plan. A plan file that is replaced keeps the person's own comments and keys. The draft is
    /// no longer needed then.
    fn save_plan(&mut self, model: &Model, ctx: &Ctx, path: &Path, overwrite: Overwrite) -> io::Result<Done> {
        if path.is_dir() {
            return Err(io::Error::from(io::ErrorKind::IsADirectory));
        }
        if overwrite == Overwrite::Refuse && file::standing(path) == Standing::Taken {
            return Ok(Done::Exists(path.to_owned()));
        }
        let answers = model.session.answers();
        let plan = planning::build(ctx, &answers, Stage::Settled, model.day(ctx));
        let sheet = Sheet {
            plan: &plan,
            answers: &answers,
            depth: model.session.depth(),
            pack: ctx.engine.pack(),
            text: self.text(model.lang),
        };
        let mut document = toml_export::document(&sheet);
        toml_export::mark_draft(&mut document, &open_questions(&model.path), sheet.text);
        let new = document.to_string();
        let whole = over(path, new, ctx.engine.pack());
        let kept = scenarios(path, &whole, model, ctx.engine.pack());
        file::write(path, with_scenarios(&whole, &kept, ctx.engine.pack())?.as_bytes())?;
        if let Some(open) = self.open.take() {
            open.finish()?;
        }
        if let Err(error) = self.recent.note(path) {
            tracing::warn!(%error, "the list of recent plans could not be saved");
        }
        Ok(Done::PlanSaved(path.to_owned()))
    }

    /// Writes the file of the room that is being prepared.
    fn found(&self, model: &Model, ctx: &Ctx, path: &Path, overwrite: Overwrite) -> Written {
        let text = self.text(model.lang);
        let Some(founding) = &model.founding else { return Written::Not(String::new()) };
        let making = Making { path, force: overwrite == Overwrite::Allow, packs: &self.packs, text };
        match make::write(&founding.draft, &founding.defaults, ctx.engine.pack(), &making) {
            Ok(Made::Written { hand_in }) => Written::There(Founded { room: path.to_owned(), hand_in }),
            Ok(Made::Taken) => Written::Taken(path.to_owned()),
            Ok(Made::TooLarge(found)) => Written::Not(make::too_large(found, text)),
            Err(error) => {
                tracing::error!(%error, path = %path.display(), "the file of a room could not be written");
                Written::Not(format!("{error:#}"))
            }
        }
    }

    /// Opens a plan, or says why not.
    fn open_plan(&mut self, lang: Lang, ctx: &Ctx, path: &Path) -> Result<Done, String> {
        let (pack, text) = (ctx.engine.pack(), self.text(lang));
        let read = file::read(path).map_err(|unread| unread_words(text, path, &unread))?;
        let saved =
            plan_file::read(&read, &path.to_string_lossy(), pack).map_err(|faults| fault_words(text, path, &faults))?;
        if let Err(error) = self.recent.note(path) {
            tracing::warn!(%error, "the list of recent plans could not be saved");
        }
        self.aside = self.open.take().or_else(|| self.aside.take());
        let session = Session::from_answers(&saved.answers, saved.depth, pack);
        let (path, lang, scenarios) = (path.to_owned(), saved.lang, saved.scenarios);
        Ok(Done::Opened { path, session, lang, scenarios, day: saved.today })
    }
}

fn older(found: &Found) -> Older {
    let age = clock::minutes_since(found.saved);
    Older { number: found.number, answered: found.answered.unwrap_or_default(), age }
}

/// A recent plan, as far as a look at its file tells.
fn glanced(path: PathBuf, today: NaiveDate) -> Listed {
    let seen = match glance::read(&path, today) {
        Ok(glance) => Seen::Plan(glance),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Seen::Missing,
        Err(_) => Seen::Unreadable,
    };
    Listed { path, seen }
}

/// The new plan laid over the one that stands there, if one does.
fn over(path: &Path, new: String, pack: &Pack) -> String {
    let Some(old) = file::read(path).ok().filter(|old| plan_file::is_plan(old)) else { return new };
    plan_file::merge(&old, &new, &|question| pack.questions.get(question).is_some()).unwrap_or(new)
}

/// The scenarios that a saved plan holds: those of the session, and those of another plan that it is laid over.
fn scenarios(path: &Path, whole: &str, model: &Model, pack: &Pack) -> Vec<Scenario> {
    let mut scenarios = model.scenarios.clone();
    if model.plan_path.as_deref() != Some(path) {
        let there = plan_file::read(whole, "", pack).map(|saved| saved.scenarios).unwrap_or_default();
        let new = |one: &Scenario| !model.scenarios.iter().any(|kept| kept.name == one.name);
        scenarios.extend(there.into_iter().filter(new));
    }
    scenarios
}

fn with_scenarios(whole: &str, scenarios: &[Scenario], pack: &Pack) -> io::Result<String> {
    let written = toml_export::scenario_tables(scenarios, pack);
    plan_file::keep_scenarios(whole, scenarios, &written, pack).map_err(io::Error::other)
}

/// Writes the scenarios into the plan's file; nothing else in it changes.
fn keep_scenarios(path: &Path, model: &Model, ctx: &Ctx) -> io::Result<()> {
    let whole = file::read(path).map_err(io::Error::other)?;
    file::write(path, with_scenarios(&whole, &model.scenarios, ctx.engine.pack())?.as_bytes())
}

fn unread_words(text: &Text, path: &Path, unread: &Unread) -> String {
    match unread {
        Unread::Content(faults) => fault_words(text, path, faults),
        other => {
            text.with("keep-unread", &[("path", path.display().to_string().into()), ("why", other.to_string().into())])
        }
    }
}

/// The first thing that is wrong with a file; the others wait until it is mended.
fn fault_words(text: &Text, path: &Path, faults: &Faults) -> String {
    let why = faults.diagnostics.first().map(|problem| text.problem(problem)).unwrap_or_default();
    text.with("keep-unread", &[("path", path.display().to_string().into()), ("why", why.into())])
}
