//! The author's desk: the pack changes while a session runs on it.
//!
//! The edge reads the packs again (never `update`) and brings what came of it. A good pack takes the place of
//! the old one in [`Ctx`], and the session is replayed over it; a broken one changes nothing but what is
//! told: the last good pack goes on.

use crate::app::refit::{self, Before};
use crate::app::{Ctx, Effect, Model, Msg, Notice, Overlay, update};
use crate::pack::diagnostic::{Diagnostic, line_and_column};
use crate::pack::read::Faults;
use crate::reason::Engine;

/// What came of reading the packs again.
#[derive(Debug, Clone)]
pub enum Told {
    /// A pack that can be used.
    Good {
        /// The pack, ready for reasoning.
        engine: Engine,
        /// How many entries are new, different or gone.
        changed: usize,
    },
    /// A pack that cannot.
    Bad(Vec<Fault>),
}

/// A fault of a broken pack, with the line it is in: all that is needed to show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub problem: Diagnostic,
    /// Where, when it came from a file.
    pub spot: Option<Spot>,
}

/// A place in a file, with the line of text that it begins in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Path of the file.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, in characters from 1.
    pub column: usize,
    /// The whole line.
    pub text: String,
    /// How many characters of the line are meant; at least one.
    pub length: usize,
}

/// The faults of a pack, each with its line.
#[must_use]
pub fn faults(faults: &Faults) -> Vec<Fault> {
    let fault = |problem: &Diagnostic| Fault { problem: problem.clone(), spot: spot(problem, faults) };
    faults.diagnostics.iter().map(fault).collect()
}

fn spot(problem: &Diagnostic, faults: &Faults) -> Option<Spot> {
    let place = problem.place.as_ref()?;
    let file = faults.files.get(place.file)?;
    let (line, column) = line_and_column(&file.text, place.span.start);
    let text = file.text.lines().nth(line - 1).unwrap_or_default().to_owned();
    let meant = file.text.get(place.span.clone()).unwrap_or_default();
    let length = meant.lines().next().map_or(1, |part| part.chars().count().max(1));
    Some(Spot { path: file.path.clone(), line, column, text, length })
}

/// A pack that was read again and is good, as `update` sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reloaded {
    /// How many entries are new, different or gone.
    pub changed: usize,
    /// Where the person was.
    pub before: Before,
}

/// Takes in what came of reading the packs again. The one place where the pack of a session changes.
pub fn take_in(model: &mut Model, ctx: &mut Ctx, told: Told) -> Vec<Effect> {
    let msg = match told {
        Told::Good { engine, changed } => {
            let before = Before::of(model, ctx);
            ctx.engine = engine;
            Msg::PackReloaded(Box::new(Reloaded { changed, before }))
        }
        Told::Bad(faults) => Msg::PackBroken(faults),
    };
    update(model, msg, ctx)
}

/// A good pack: everything is worked out again over it.
pub(in crate::app) fn reloaded(model: &mut Model, ctx: &Ctx, news: &Reloaded) {
    model.faults.clear();
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::Faults { .. }));
    let (aside, back) = refit::refit(model, ctx, &news.before);
    let rules = ctx.engine.pack().rules.len();
    model.notice = Some(Notice::Reloaded { rules, changed: news.changed, aside, back });
}

/// A broken pack: only what is told changes.
pub(in crate::app) fn broken(model: &mut Model, faults: Vec<Fault>) {
    model.faults = faults;
    // That the pack was read is no news any more.
    model.notice = model.notice.take().filter(|notice| !matches!(notice, Notice::Reloaded { .. }));
    model.overlays.iter_mut().for_each(|overlay| {
        if let Overlay::Faults { scroll } = overlay {
            *scroll = 0;
        }
    });
}

/// The key that shows all faults, and takes them away again.
pub(in crate::app) fn show(model: &mut Model) {
    match model.overlay() {
        Some(Overlay::Faults { .. }) => drop(model.overlays.pop()),
        _ if model.faults.is_empty() => {}
        _ => model.overlays.push(Overlay::Faults { scroll: 0 }),
    }
}
