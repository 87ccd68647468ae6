//! The actions of the palette, and what each of them does.

use crate::app::console::{self, Called, Console, Part};
use crate::app::model::Screen;
use crate::app::{Ctx, Effect, Model, Msg, Tab, acts, advance, plan_view, rooms, update, welcome, what_if};
use crate::intent::{Group, Intent};
use crate::pack::question::Depth;
use std::path::PathBuf;

/// An action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// What a key does.
    Do(Intent),
    /// Go on with the draft.
    Resume,
    /// A new interview.
    New(Depth),
    /// Join a workshop.
    Join,
    /// Another depth of this one.
    Depth(Depth),
    /// A tab of the plan.
    Tab(Tab),
    /// Open a plan saved lately.
    Open(PathBuf),
    /// To the first screen.
    Home,
    /// To a question.
    Question(String),
    /// Reveals a part of a room's picture.
    Reveal(Part, Called),
}

const DEPTHS: [Depth; 3] = [Depth::Core, Depth::Standard, Depth::Deep];

/// The actions, what concerns the screen first.
pub(super) fn of(model: &Model) -> Vec<Entry> {
    if let (Screen::Console, Some(console)) = (model.screen, &model.console) {
        return at_console(model, console);
    }
    let home = model.is_outside();
    let mut entries: Vec<Entry> = Vec::new();
    if home {
        entries.extend(starts(model));
    }
    entries.extend(wishes(model, &[Group::Answer, Group::Plan, Group::Look]));
    if !home {
        entries.extend(depths(model));
        entries.extend(model.plan.iter().flat_map(|_| Tab::ALL.map(Entry::Tab)));
    }
    entries.extend(wishes(model, &[Group::Program]));
    if !home {
        entries.push(Entry::Home);
        entries.extend(starts(model));
        entries.extend(model.path.questions.iter().map(|asked| Entry::Question(asked.id.clone())));
    }
    entries
}

/// At the console there is nothing but the room: whoever leads it has no plan to make meanwhile.
fn at_console(model: &Model, console: &Console) -> Vec<Entry> {
    let mut entries = wishes(model, &[Group::Room, Group::Answer, Group::Look]);
    entries.extend(console.parts().map(|part| Entry::Reveal(part, console.called(part))));
    entries.extend(wishes(model, &[Group::Program]));
    entries
}

fn starts(model: &Model) -> Vec<Entry> {
    let resume = model.opening.draft.iter().filter(|_| model.screen == Screen::Welcome).map(|_| Entry::Resume);
    let recent = model.opening.recent.iter().map(|recent| Entry::Open(recent.path.clone()));
    let join = model.seat.is_none().then_some(Entry::Join);
    resume.chain(DEPTHS.map(Entry::New)).chain(join).chain(recent).collect()
}

fn wishes(model: &Model, groups: &[Group]) -> Vec<Entry> {
    let meant = |intent: &Intent| groups.contains(&intent.group()) && is_action(*intent) && can(model, *intent);
    Intent::ALL.iter().copied().filter(meant).map(Entry::Do).collect()
}

/// What is worth a name of its own: not what only moves or takes what is highlighted, and nothing twice.
fn is_action(intent: Intent) -> bool {
    let other = matches!(intent, Intent::Accept | Intent::Toggle | Intent::Depth);
    !(other || matches!(intent, Intent::Explain | Intent::Palette | Intent::Interrupt))
}

fn can(model: &Model, intent: Intent) -> bool {
    let (changes, done) = model.session.history();
    match intent {
        Intent::Undo | Intent::Redo if model.screen == Screen::Console => acts::under(model, intent),
        Intent::Undo if !matches!(model.screen, Screen::WhatIf | Screen::Founding) => {
            acts::under(model, intent) && model.session.undoable().is_some_and(|at| at > 0)
        }
        Intent::Redo if !matches!(model.screen, Screen::WhatIf | Screen::Founding) => {
            acts::under(model, intent) && done < changes.len()
        }
        _ => acts::under(model, intent),
    }
}

fn depths(model: &Model) -> Vec<Entry> {
    let asks = matches!(model.screen, Screen::Interview | Screen::Stop | Screen::Review);
    let other = |depth: &Depth| asks && *depth != model.session.depth() && !what_if::is_asking(model);
    DEPTHS.into_iter().filter(other).map(Entry::Depth).collect()
}

/// Does it. What concerns the screen takes the panels over it away: they were about something else.
pub(super) fn run(model: &mut Model, ctx: &Ctx, entry: Entry) -> Vec<Effect> {
    match entry {
        Entry::Do(intent) => {
            if !matches!(intent.group(), Group::Program) && !matches!(intent, Intent::Help | Intent::Log) {
                model.overlays.clear();
            }
            return update(model, Msg::Intent(intent), ctx);
        }
        Entry::Resume => match model.opening.draft.clone() {
            Some(draft) => return update(model, Msg::Resume(draft), ctx),
            None => return Vec::new(),
        },
        Entry::Open(path) => return vec![Effect::OpenPlan { path }],
        Entry::Join => {
            home(model);
            return rooms::open(model);
        }
        Entry::Depth(depth) => {
            model.overlays.clear();
            return update(model, Msg::SetDepth(depth), ctx);
        }
        Entry::New(depth) => {
            home(model);
            return welcome::begin(model, ctx, depth);
        }
        Entry::Tab(tab) => {
            model.overlays.clear();
            plan_view::show(model);
            plan_view::turn(model, tab);
        }
        Entry::Home => home(model),
        Entry::Question(id) => question(model, ctx, &id),
        Entry::Reveal(part, _) => {
            model.overlays.clear();
            return console::act::reveal(model, part);
        }
    }
    Vec::new()
}

fn home(model: &mut Model) {
    model.overlays.clear();
    if model.screen != Screen::Welcome {
        advance::welcome(model);
    }
}

/// To a question; where answers are only tried, to try one.
fn question(model: &mut Model, ctx: &Ctx, id: &str) {
    if model.screen == Screen::WhatIf || what_if::is_asking(model) {
        model.overlays.clear();
        what_if::ask(model, ctx, id);
    } else {
        let _ = update(model, Msg::Goto { question: id.to_owned() }, ctx);
    }
}
