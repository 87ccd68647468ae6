//! The one function through which anything changes.

use crate::app::model::{Notice, Then};
use crate::app::overlay::{self, Overlay};
use crate::app::what_if::Trial;
use crate::app::{Ctx, Done, Effect, Model, Msg, Overwrite, Part, Screen};
use crate::app::{
    advance, clock, console, desk, dialog, founding, how, interview, news as log, palette, plan_view, pointer, review,
    rooms, search, seat, stop, typing, welcome, what_if,
};
use crate::intent::Intent;
use crate::interview::{Change, Session};
use crate::pack::question::Depth;
use crate::pack::words::Lang;
use std::path::PathBuf;

/// Takes in a message and says what is to be done outside. Whatever the message, afterwards the path and
/// the plan are those of the answers.
pub fn update(model: &mut Model, msg: Msg, ctx: &Ctx) -> Vec<Effect> {
    if is_news(&msg) {
        model.notice = None;
    }
    let before = model.notice.clone();
    let mut effects = dispatch(model, msg, ctx);
    advance::refresh(model, ctx);
    plan_view::arrive(model, ctx);
    plan_view::look(model, ctx);
    effects.extend(plan_view::look_ahead(model, ctx));
    how::refresh(model, ctx);
    log::note(model, before.as_ref());
    effects
}

/// Whether the last news has been read: anything the person does says so.
fn is_news(msg: &Msg) -> bool {
    !matches!(msg, Msg::Resize(..) | Msg::Extent(_) | Msg::Done(_) | Msg::PackBroken(_) | Msg::Clock(_))
}

fn dispatch(model: &mut Model, msg: Msg, ctx: &Ctx) -> Vec<Effect> {
    match msg {
        Msg::Intent(intent) => self::intent(model, ctx, intent),
        Msg::Type(typed) => typing::type_char(model, ctx, typed),
        Msg::Paste(text) => quietly(|| typing::paste(model, ctx, &text)),
        Msg::Click(target) => pointer::click(model, ctx, target),
        Msg::Wheel(lines) => pointer::wheel(model, ctx, lines),
        Msg::Scroll(lines) => quietly(|| pointer::scroll(model, lines)),
        Msg::Resize(columns, rows) => quietly(|| model.size = (columns, rows)),
        Msg::Extent(lines) => quietly(|| model.extent = lines),
        Msg::Start(depth) => start(model, ctx, depth),
        Msg::Resume(session) => {
            model.opening.draft = None;
            resume(model, ctx, session);
            vec![Effect::Reopen]
        }
        Msg::Answer { question, answer } => advance::answer(model, ctx, &question, answer),
        Msg::Goto { question } => quietly(|| goto(model, ctx, &question)),
        Msg::Back => back(model, ctx),
        Msg::Skip => quietly(|| advance::question_after(model, ctx)),
        Msg::Undo => undo(model, ctx),
        Msg::Redo => redo(model, ctx),
        Msg::SetLang(lang) => quietly(|| speak(model, ctx, lang)),
        Msg::SetDepth(depth) => set_depth(model, ctx, depth),
        Msg::Rest => quietly(|| stop::rest(model, ctx)),
        Msg::Finish => quietly(|| finish(model, ctx)),
        Msg::Save(path) => vec![Effect::SavePlan { path, overwrite: Overwrite::Refuse }],
        Msg::Open(path) => vec![Effect::OpenPlan { path }],
        Msg::Prepare => quietly(|| founding::open(model, ctx)),
        Msg::SetRow { row, typed } => quietly(|| founding::set(model, ctx, row, &typed)),
        Msg::Rooms => rooms::open(model),
        Msg::Join(path) => vec![Effect::EnterRoom { path }],
        Msg::Clock(now) => clock::tick(model, now),
        Msg::Console(console) => quietly(|| console::open(model, *console)),
        Msg::PackReloaded(news) => quietly(|| desk::reloaded(model, ctx, &news)),
        Msg::PackBroken(faults) => quietly(|| desk::broken(model, faults)),
        Msg::Done(done) => news(model, ctx, done),
    }
}

fn quietly(change: impl FnOnce()) -> Vec<Effect> {
    change();
    Vec::new()
}

/// A key: what it does everywhere, else what the panel on top or the screen does with it.
pub(in crate::app) fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::Quit | Intent::Interrupt => return leave(model),
        Intent::Suspend => return vec![Effect::SaveDraft, Effect::Suspend],
        Intent::Redraw => return vec![Effect::Redraw],
        Intent::Theme => return vec![Effect::NextTheme],
        Intent::Mouse => return vec![Effect::ToggleMouse],
        Intent::Copy => return vec![Effect::Copy(Part::Line)],
        Intent::CopyAll => return vec![Effect::Copy(Part::Screen)],
        Intent::Editor => return typing::text(model).map(|_| Effect::Edit).into_iter().collect(),
        Intent::Language => speak(model, ctx, model.lang.other()),
        Intent::Undo => return undo(model, ctx),
        Intent::Redo => return redo(model, ctx),
        Intent::Back => return back(model, ctx),
        Intent::NeedTime => return seat::need_time(model),
        Intent::HandIn if model.screen != Screen::HandIn => seat::hand::show(model),
        Intent::Help => help(model),
        Intent::Palette => palette::open(model, ctx),
        Intent::Log => log::show(model),
        Intent::Explain => explain(model),
        Intent::Faults => desk::show(model),
        Intent::Prepare => founding::open(model, ctx),
        _ => return on_screen(model, ctx, intent),
    }
    Vec::new()
}

fn speak(model: &mut Model, ctx: &Ctx, lang: Lang) {
    if let Some(room) = model.seat.as_ref().map(|seat| &seat.room).filter(|room| !room.languages.contains(&lang)) {
        model.notice = room.languages.first().copied().map(Notice::OnlyLanguage);
        return;
    }
    model.lang = lang;
    palette::spoken(model, ctx);
}

pub(in crate::app) fn on_screen(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    match (model.overlays.last_mut(), model.screen) {
        (Some(Overlay::Save(save)), _) => dialog::intent(save, model.plan_path.as_deref(), intent),
        (Some(Overlay::Search(_)), _) => search::intent(model, ctx, intent),
        (Some(Overlay::Name(_)), _) => what_if::naming(model, intent),
        (Some(Overlay::Palette(_)), _) => palette::intent(model, ctx, intent),
        (Some(Overlay::Rooms(_)), _) => rooms::intent(model, intent),
        (Some(Overlay::Begin(depth)), _) if intent == Intent::Accept => {
            let depth = *depth;
            start(model, ctx, depth)
        }
        (Some(_), _) => overlay::intent(model, intent),
        (None, Screen::Welcome) => welcome::intent(model, ctx, intent),
        (None, Screen::Interview) => interview::intent(model, ctx, intent),
        (None, Screen::Stop) => stop::intent(model, ctx, intent),
        (None, Screen::Review) => review::intent(model, ctx, intent),
        (None, Screen::Plan) => plan_view::intent(model, ctx, intent),
        (None, Screen::WhatIf) => what_if::intent(model, ctx, intent),
        (None, Screen::Founding) => founding::intent(model, ctx, intent),
        (None, Screen::Door) => seat::door::intent(model, ctx, intent),
        (None, Screen::HandIn) => seat::hand::intent(model, ctx, intent),
        (None, Screen::Console) => console::act::intent(model, intent),
    }
}

/// One level back, from wherever: panel, question, screen. It never quits.
fn back(model: &mut Model, ctx: &Ctx) -> Vec<Effect> {
    if model.overlays.pop().is_some() {
        return Vec::new();
    }
    match model.screen {
        Screen::Welcome => {}
        Screen::Interview => advance::question_before(model, ctx),
        Screen::Stop | Screen::Review => to_last(model, ctx),
        Screen::Plan => advance::to_review(model, ctx),
        Screen::WhatIf => plan_view::show(model),
        Screen::Founding => founding::back(model),
        Screen::HandIn => seat::hand::back(model, ctx),
        Screen::Door => return seat::door::leave(model),
        Screen::Console => console::act::back(model),
    }
    Vec::new()
}

/// Back to the last question; an opened plan had no interview, so back to the first screen.
fn to_last(model: &mut Model, ctx: &Ctx) {
    let last = model.path.ends().map(|(_, last)| last.id.clone());
    match last.filter(|_| model.made_on.is_none()) {
        Some(last) => advance::ask(model, ctx, &last, Then::Onward),
        None => advance::welcome(model),
    }
}

fn help(model: &mut Model) {
    match model.overlay() {
        Some(Overlay::Help { .. }) => overlay::close(model),
        _ => model.overlays.push(Overlay::Help { scroll: 0 }),
    }
}

/// Why a question is asked; help is one key further, and everywhere else the same key is help at once.
fn explain(model: &mut Model) {
    match (model.overlay(), model.screen) {
        (None, Screen::Interview) => model.overlays.push(Overlay::Why { scroll: 0 }),
        _ => help(model),
    }
}

fn leave(model: &Model) -> Vec<Effect> {
    let safe = model.session == Session::default() || model.kept.as_ref() == Some(&model.session);
    let draft = (!safe).then_some(Effect::SaveDraft);
    let there = seat::hands_in(model).then_some(Effect::ShowAbsence);
    draft.into_iter().chain(there).chain([Effect::Quit]).collect()
}

/// A new interview. The one before, if any, is kept aside by the edge, which tells where it went.
fn start(model: &mut Model, ctx: &Ctx, depth: Depth) -> Vec<Effect> {
    model.opening.draft = None;
    let mut session = Session::default();
    session.change(Change::Depth(depth));
    resume(model, ctx, session);
    vec![Effect::NewDraft]
}

pub(in crate::app) fn resume(model: &mut Model, ctx: &Ctx, session: Session) {
    model.session = session;
    model.scenarios.clear();
    model.trial = Trial::default();
    model.overlays.clear();
    model.drafts.clear();
    model.asking = None;
    model.plan_path = None;
    model.kept = None;
    model.made_on = None;
    model.review_row = 0;
    model.trail.clear();
    model.walked = None;
    model.pace = model.opening.pace;
    model.screen = Screen::Interview;
    advance::refresh(model, ctx);
    advance::onward(model, ctx);
}

fn goto(model: &mut Model, ctx: &Ctx, question: &str) {
    let then = if model.screen == Screen::Interview { Then::Onward } else { Then::Review };
    if !model.is_outside() && model.path.position(question).is_some() {
        model.overlays.clear();
        advance::ask(model, ctx, question, then);
    }
}

fn undo(model: &mut Model, ctx: &Ctx) -> Vec<Effect> {
    if model.screen == Screen::Founding {
        founding::travel(model, founding::Way::Back);
        return Vec::new();
    }
    if model.screen == Screen::Console {
        return console::act::undo(model);
    }
    if what_if::undo(model) == what_if::Stepped::Here {
        return Vec::new();
    }
    let before = model.session.clone();
    let change = undoable(&mut model.session);
    advance::travel(model, ctx, (before, change), Notice::Undone, Notice::NothingToUndo)
}

/// The choice of depth that starts an interview is not taken back: there would be no interview left.
fn undoable(session: &mut Session) -> Option<Change> {
    match session.undoable() {
        None | Some(0) => None,
        Some(_) => session.undo().cloned(),
    }
}

fn redo(model: &mut Model, ctx: &Ctx) -> Vec<Effect> {
    if model.screen == Screen::Founding {
        founding::travel(model, founding::Way::Ahead);
        return Vec::new();
    }
    if model.screen == Screen::Console {
        return console::act::redo(model);
    }
    if what_if::redo(model) == what_if::Stepped::Here {
        return Vec::new();
    }
    let before = model.session.clone();
    let change = model.session.redo().cloned();
    advance::travel(model, ctx, (before, change), Notice::Redone, Notice::NothingToRedo)
}

pub(in crate::app) fn set_depth(model: &mut Model, ctx: &Ctx, depth: Depth) -> Vec<Effect> {
    model.session.change(Change::Depth(depth));
    model.pace = model.opening.pace;
    advance::refresh(model, ctx);
    if matches!(model.screen, Screen::Interview | Screen::Stop) {
        let here = model.asking.take().map(|asking| asking.question).unwrap_or_default();
        advance::ask(model, ctx, &here, Then::Onward);
    }
    model.notice = Some(Notice::Depth(depth));
    vec![Effect::SaveDraft]
}

/// The next depth, and after the last one the first again.
pub(in crate::app) fn next_depth(model: &mut Model, ctx: &Ctx) -> Vec<Effect> {
    let next = match model.session.depth() {
        Depth::Core => Depth::Standard,
        Depth::Standard => Depth::Deep,
        Depth::Deep => Depth::Core,
    };
    set_depth(model, ctx, next)
}

fn finish(model: &mut Model, ctx: &Ctx) {
    if !model.is_outside() {
        model.overlays.clear();
        advance::to_review(model, ctx);
    }
}

/// What came of an effect.
fn news(model: &mut Model, ctx: &Ctx, done: Done) -> Vec<Effect> {
    match done {
        Done::DraftSaved(path) => {
            let moved = model.draft_path.replace(path) != model.draft_path;
            return seat::kept(model, moved);
        }
        Done::PlanSaved(path) => {
            close_save(model);
            model.notice = Some(Notice::PlanSaved(path.clone()));
            let moved = model.plan_path.replace(path) != model.plan_path;
            model.draft_path = None;
            model.kept = Some(model.session.clone());
            return seat::kept(model, moved);
        }
        Done::Exists(path) => exists(model, path),
        Done::Aside(older) => {
            model.notice = Some(Notice::Aside(older.answered));
            model.opening.older.insert(0, older);
        }
        Done::Taken { number, session } => {
            model.opening.older.retain(|older| older.number != number);
            resume(model, ctx, session);
        }
        Done::Opened { path, session, lang, scenarios, day } => {
            advance::for_later(model);
            model.lang = lang;
            resume(model, ctx, session.clone());
            model.scenarios = scenarios;
            model.made_on = Some(day);
            model.kept = Some(session);
            model.plan_path = Some(path);
            model.asking = None;
            plan_view::show(model);
        }
        Done::Looked { answers, day, outlook } => plan_view::looked(model, ctx, (&answers, day), outlook),
        Done::Mouse(switch) => model.notice = Some(Notice::Mouse(switch)),
        Done::Copied(characters) => model.notice = Some(Notice::Copied(characters)),
        Done::NotCopied(why) => model.notice = Some(Notice::NotCopied(why)),
        Done::Edited(text) => typing::edited(model, ctx, &text),
        Done::Theme(name) => model.notice = Some(Notice::Theme(name)),
        Done::Founded(written) => founding::written(model, written),
        Done::Room(told) => console::news::hear(model, *told),
        Done::Published(came, told) => console::news::published(model, &came, *told),
        Done::Failed(why) => model.notice = Some(Notice::Failed(why)),
        room => seat::news(model, ctx, room),
    }
    Vec::new()
}

fn close_save(model: &mut Model) {
    model.overlays.retain(|overlay| !matches!(overlay, Overlay::Save(_)));
}

fn exists(model: &mut Model, path: PathBuf) {
    if let Some(Overlay::Save(save)) = model.overlays.last_mut() {
        save.exists = Some(path);
    } else {
        dialog::open(model);
        if let Some(Overlay::Save(save)) = model.overlays.last_mut() {
            save.line.set(&path.to_string_lossy());
            save.exists = Some(path);
        }
    }
}
