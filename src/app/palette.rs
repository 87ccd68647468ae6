//! Every action by name: what means something where it is opened, and the ways to anywhere else.
//!
//! What is typed finds names by a few of their letters, in the language of the session first, else in the other
//! one: whoever knows the program in one language finds things in both.

mod entries;
mod names;

pub use entries::Entry;

use crate::app::field::line::Line;
use crate::app::fuzzy::{Fuzzy, Hit};
use crate::app::{Ctx, Effect, Model, Overlay};
use crate::intent::Intent;
use crate::pack::words::Lang;
use crate::text::Text;

/// The palette.
#[derive(Debug, Clone)]
pub struct Palette {
    /// What is typed.
    pub line: Line,
    /// Every action there is, in the order in which they are offered before anything is typed.
    pub entries: Vec<Entry>,
    /// What is called so, the best first.
    pub found: Vec<Found>,
    /// Place of the highlighted one.
    pub row: usize,
    /// The language that `names` are in, and names of the entries in it and in the other one; once they are searched.
    names: Option<(Lang, Vec<[String; 2]>)>,
}

/// An action that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Place of the entry.
    pub at: usize,
    /// The language in which its name holds what is typed.
    pub lang: Lang,
    /// Which letters of that name were typed.
    pub letters: Vec<u32>,
}

/// What an action is called, in a language.
#[must_use]
pub fn name(entry: &Entry, ctx: &Ctx, text: &Text) -> String {
    names::of(entry, ctx.engine.pack(), text)
}

/// Opens the palette, or takes it away again.
pub fn open(model: &mut Model, ctx: &Ctx) {
    if matches!(model.overlay(), Some(Overlay::Palette(_))) {
        return crate::app::overlay::close(model);
    }
    let entries = entries::of(model);
    let mut palette = Palette { line: Line::default(), entries, found: Vec::new(), row: 0, names: None };
    find(&mut palette, ctx, model.lang);
    model.overlays.push(Overlay::Palette(palette));
}

/// Edits what is typed, and looks again.
pub fn edited(palette: &mut Palette, ctx: &Ctx, lang: Lang, edit: impl FnOnce(&mut Line)) {
    let before = palette.line.text().to_owned();
    edit(&mut palette.line);
    if palette.line.text() != before {
        find(palette, ctx, lang);
    }
}

/// Another language is spoken: what is typed is looked for anew.
pub fn spoken(model: &mut Model, ctx: &Ctx) {
    let lang = model.lang;
    if let Some(Overlay::Palette(palette)) = model.overlays.last_mut() {
        find(palette, ctx, lang);
    }
}

fn find(palette: &mut Palette, ctx: &Ctx, lang: Lang) {
    palette.row = 0;
    let typed = palette.line.text().trim().to_owned();
    if typed.is_empty() {
        palette.found = (0..palette.entries.len()).map(|at| Found { at, lang, letters: Vec::new() }).collect();
        return;
    }
    let names = match palette.names.take().filter(|(of, _)| *of == lang) {
        Some((_, names)) => names,
        None => named(&palette.entries, ctx, lang),
    };
    palette.found = search(&typed, &names, lang);
    palette.names = Some((lang, names));
}

fn named(entries: &[Entry], ctx: &Ctx, lang: Lang) -> Vec<[String; 2]> {
    let texts = [Text::new(lang), Text::new(lang.other())];
    entries
        .iter()
        .map(|entry| [0, 1].map(|at: usize| texts.get(at).map_or_else(String::new, |text| name(entry, ctx, text))))
        .collect()
}

fn search(typed: &str, names: &[[String; 2]], lang: Lang) -> Vec<Found> {
    let mut fuzzy = Fuzzy::new(typed);
    let mut found: Vec<(u32, Found)> = Vec::new();
    for (at, [own, other]) in names.iter().enumerate() {
        let own = fuzzy.find(own).map(|hit| (hit, lang));
        let best = better(own, fuzzy.find(other).map(|hit| (hit, lang.other())));
        found.extend(best.map(|(hit, lang)| (hit.score, Found { at, lang, letters: hit.letters })));
    }
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, found)| found).collect()
}

/// The better of two; of equals, the first.
fn better(one: Option<(Hit, Lang)>, other: Option<(Hit, Lang)>) -> Option<(Hit, Lang)> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.0.score > one.0.score { other } else { one }),
        (one, other) => one.or(other),
    }
}

/// A key while the palette is on top.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    let (lang, page) = (model.lang, usize::from(model.size.1 / 3).max(1));
    let Some(Overlay::Palette(palette)) = model.overlays.last_mut() else { return Vec::new() };
    let last = palette.found.len().saturating_sub(1);
    match intent {
        Intent::Up => palette.row = palette.row.saturating_sub(1),
        Intent::Down => palette.row = (palette.row + 1).min(last),
        Intent::PageUp => palette.row = palette.row.saturating_sub(page),
        Intent::PageDown => palette.row = (palette.row + page).min(last),
        Intent::Accept => {
            let row = palette.row;
            return take(model, ctx, row);
        }
        _ => edited(palette, ctx, lang, |line| {
            let _ = line.intent(intent);
        }),
    }
    Vec::new()
}

/// Does what a row says; the palette goes.
pub fn take(model: &mut Model, ctx: &Ctx, row: usize) -> Vec<Effect> {
    let Some(Overlay::Palette(palette)) = model.overlays.last() else { return Vec::new() };
    let Some(entry) = palette.found.get(row).and_then(|found| palette.entries.get(found.at)).cloned() else {
        return Vec::new();
    };
    model.overlays.pop();
    entries::run(model, ctx, entry)
}
