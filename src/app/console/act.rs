//! What keys do at the console, and what the edge is asked for.

use crate::app::console::{Console, EXTENSION, Face, Part, RoomNews, Stand, State, Tab, Told};
use crate::app::{Effect, Model, Notice, Overlay};
use crate::intent::Intent;
use crate::workshop::clock::Hung;

/// What the edge does for a room. Each is answered by `Done::Room`, some by another `Done` before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Looks at the folder again.
    Look,
    /// Waits until something happens in the folder, so many seconds at most.
    Await(u32),
    /// Begins the clock now.
    Begin,
    /// Sets the clock.
    Clock(Hung),
    /// Publishes parts; answered by `Done::Published`.
    Publish(Vec<Part>),
    /// Publishes anew what was published already, of everybody who has handed in by now; the same.
    Renew(Vec<Part>),
}

/// Something that can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::app) enum Step {
    /// The clock was set otherwise: before, after.
    Clock(Hung, Hung),
    /// A part went onto the screen.
    Shown(Part),
    /// A part went off the screen.
    Away(Part),
}

/// A key at the console.
pub(in crate::app) fn intent(model: &mut Model, intent: Intent) -> Vec<Effect> {
    let page = (model.size.1 / 2).max(1);
    let extent = model.extent;
    let Some(console) = &mut model.console else { return Vec::new() };
    if moved(console, intent, page, extent) == Moved::Yes {
        return Vec::new();
    }
    match intent {
        Intent::Begin => begin(model),
        Intent::Extend => extend(model, i64::from(EXTENSION)),
        Intent::Shorten => extend(model, -i64::from(EXTENSION)),
        Intent::Shut => shut(model),
        Intent::Accept => accept(model),
        Intent::Toggle => toggle(model),
        Intent::RevealNext => reveal_next(model),
        Intent::Renew => renew(model),
        Intent::Projector => {
            console.face = if console.face == Face::Desk { Face::Projector } else { Face::Desk };
            Vec::new()
        }
        // What lies in the folder is not for the whole room.
        Intent::Strays if console.face == Face::Desk => strays(model),
        _ => Vec::new(),
    }
}

/// Whether a key moved something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moved {
    Yes,
    No,
}

fn moved(console: &mut Console, intent: Intent, page: u16, extent: u16) -> Moved {
    match (console.face, intent) {
        (_, Intent::NextPart) => turn(console, 1),
        (_, Intent::PreviousPart) => turn(console, -1),
        (Face::Projector, Intent::Right | Intent::Down | Intent::PageDown) => slide(console, 1),
        (Face::Projector, Intent::Left | Intent::Up | Intent::PageUp) => slide(console, -1),
        (Face::Projector, Intent::First) => console.tab = Tab::Room,
        (Face::Desk, Intent::Right) => turn(console, 1),
        (Face::Desk, Intent::Left) => turn(console, -1),
        (Face::Desk, Intent::Up) => row(console, -1, extent),
        (Face::Desk, Intent::Down) => row(console, 1, extent),
        (Face::Desk, Intent::PageUp) => console.scroll = console.scroll.saturating_sub(page),
        (Face::Desk, Intent::PageDown) => console.scroll = console.scroll.saturating_add(page).min(extent),
        (Face::Desk, Intent::First) => row(console, isize::MIN, extent),
        (Face::Desk, Intent::Last) => row(console, isize::MAX, extent),
        _ => return Moved::No,
    }
    Moved::Yes
}

/// One row on: among the questions the next question, elsewhere the next line of the page.
fn row(console: &mut Console, by: isize, extent: u16) {
    if console.tab == Tab::Questions {
        let last = console.schema.fields.len().saturating_sub(1);
        console.row = console.row.saturating_add_signed(by).min(last);
        console.scroll = 0;
    } else {
        console.scroll =
            usize::from(console.scroll).saturating_add_signed(by).min(extent.into()).try_into().unwrap_or(extent);
    }
}

/// One tab on, and after the last one the first.
fn turn(console: &mut Console, by: isize) {
    let tabs = console.tabs();
    let here = tabs.iter().position(|tab| *tab == console.tab).unwrap_or_default();
    let to = here.checked_add_signed(by).unwrap_or(tabs.len().saturating_sub(1));
    console.scroll = 0;
    console.tab = tabs.get(to).copied().unwrap_or(Tab::Room);
}

/// One slide on: the clock, then all parts; it stops at both ends.
fn slide(console: &mut Console, by: isize) {
    let slides: Vec<Option<Part>> = std::iter::once(None).chain(console.parts().map(Some)).collect();
    let here = slides.iter().position(|part| *part == console.here()).unwrap_or_default();
    let to = here.saturating_add_signed(by).min(slides.len().saturating_sub(1));
    match slides.get(to).copied().flatten() {
        Some(part) => console.go(part),
        None => console.tab = Tab::Room,
    }
}

/// To a tab.
pub(in crate::app) fn to_tab(model: &mut Model, tab: Tab) {
    if let Some(console) = &mut model.console {
        console.tab = tab;
        console.scroll = 0;
    }
}

/// To a question.
pub(in crate::app) fn to_row(model: &mut Model, at: usize) {
    if let Some(console) = model.console.as_mut().filter(|console| at < console.schema.fields.len()) {
        console.go(Part::Question(at));
    }
}

/// Back from the projector to the desk.
pub(in crate::app) fn back(model: &mut Model) {
    if let Some(console) = &mut model.console {
        console.face = Face::Desk;
    }
}

fn tell(model: &mut Model, news: RoomNews) -> Vec<Effect> {
    model.notice = Some(Notice::Room(news));
    Vec::new()
}

fn begin(model: &mut Model) -> Vec<Effect> {
    let Some(console) = &model.console else { return Vec::new() };
    match console.stand() {
        Stand::NotBegun { .. } => vec![Effect::Room(Deed::Begin)],
        Stand::Closed => tell(model, RoomNews::IsClosed),
        _ => tell(model, RoomNews::Running),
    }
}

fn extend(model: &mut Model, by: i64) -> Vec<Effect> {
    let Some(console) = &model.console else { return Vec::new() };
    let clock = console.told.clock;
    let extra = u32::try_from(i64::from(clock.extra) + by);
    match (console.stand(), extra) {
        (Stand::Closed, _) => tell(model, RoomNews::IsClosed),
        (Stand::NotBegun { .. }, _) => tell(model, RoomNews::NotBegun),
        (_, Err(_)) => tell(model, RoomNews::NothingGiven),
        (_, Ok(extra)) => set(model, Hung { extra, ..clock }),
    }
}

/// Closes the room, or opens it again.
fn shut(model: &mut Model) -> Vec<Effect> {
    let Some(console) = &model.console else { return Vec::new() };
    let clock = console.told.clock;
    if clock.began.is_none() {
        return tell(model, RoomNews::NotBegun);
    }
    set(model, Hung { closed: !clock.closed, ..clock })
}

/// Sets the clock otherwise.
fn set(model: &mut Model, to: Hung) -> Vec<Effect> {
    let Some(console) = &mut model.console else { return Vec::new() };
    let from = std::mem::replace(&mut console.told.clock, to);
    console.note(Step::Clock(from, to));
    model.notice = RoomNews::between(from, to).map(Notice::Room);
    vec![Effect::Room(Deed::Clock(to))]
}

/// On the tab of the room, on to the questions; elsewhere what is in hand is revealed.
fn accept(model: &mut Model) -> Vec<Effect> {
    let Some(console) = &mut model.console else { return Vec::new() };
    match console.here() {
        Some(part) => reveal(model, part),
        None => {
            console.tab = Tab::Questions;
            Vec::new()
        }
    }
}

/// Reveals a part: it is published, unless it was before, and shows.
pub(in crate::app) fn reveal(model: &mut Model, part: Part) -> Vec<Effect> {
    let Some(console) = &mut model.console else { return Vec::new() };
    console.go(part);
    match console.state(part) {
        State::Shown { .. } => {
            let called = console.called(part);
            tell(model, RoomNews::IsShown(called))
        }
        State::Away { .. } => {
            console.show(part);
            let called = console.called(part);
            tell(model, RoomNews::Again(called))
        }
        State::Hidden if console.told.published.contains_key(&part) => {
            console.show(part);
            let called = console.called(part);
            tell(model, RoomNews::Revealed(called))
        }
        State::Hidden if part == Part::Contrasts => tell(model, RoomNews::NoQuestion),
        State::Hidden => {
            let threshold = usize::try_from(console.room.threshold).unwrap_or(usize::MAX);
            match threshold.checked_sub(console.told.handed_in) {
                // Whatever is published stays so: nothing is worth publishing of fewer people.
                Some(missing @ 1..) => tell(model, RoomNews::TooFew { missing }),
                _ => vec![Effect::Room(Deed::Publish(vec![part]))],
            }
        }
    }
}

/// Takes what is in hand off the screen, or puts it there again.
fn toggle(model: &mut Model) -> Vec<Effect> {
    let Some(console) = &mut model.console else { return Vec::new() };
    let Some(part) = console.here() else { return Vec::new() };
    match console.state(part) {
        State::Hidden | State::Away { .. } => reveal(model, part),
        State::Shown { .. } => {
            console.hide(part);
            let called = console.called(part);
            tell(model, RoomNews::Away(called))
        }
    }
}

fn reveal_next(model: &mut Model) -> Vec<Effect> {
    let Some(console) = &model.console else { return Vec::new() };
    // What waits for more people is asked for again only where there is nothing else.
    match console.hidden().or_else(|| console.waiting()) {
        Some(part) => reveal(model, part),
        None => tell(model, RoomNews::AllShown),
    }
}

/// Publishes everything anew that was published of fewer people than have handed in.
fn renew(model: &mut Model) -> Vec<Effect> {
    let Some(console) = &model.console else { return Vec::new() };
    let told = &console.told;
    let old = |(part, of): (&Part, &usize)| (*of < told.handed_in).then_some(*part);
    let parts: Vec<Part> = told.published.iter().filter_map(old).collect();
    match (told.published.is_empty(), parts.is_empty()) {
        (true, _) => tell(model, RoomNews::NothingShown),
        (false, true) => tell(model, RoomNews::NothingNew),
        (false, false) => vec![Effect::Room(Deed::Renew(parts))],
    }
}

fn strays(model: &mut Model) -> Vec<Effect> {
    match model.overlay() {
        Some(Overlay::Strays { .. }) => drop(model.overlays.pop()),
        _ if model.console.as_ref().is_none_or(|console| console.told.strays.is_empty()) => {
            return tell(model, RoomNews::NoStrays);
        }
        _ => model.overlays.push(Overlay::Strays { scroll: 0 }),
    }
    Vec::new()
}

/// Takes the last step back.
pub(in crate::app) fn undo(model: &mut Model) -> Vec<Effect> {
    let Some(console) = &mut model.console else { return Vec::new() };
    let Some(step) = console.past.pop() else {
        model.notice = Some(Notice::NothingToUndo);
        return Vec::new();
    };
    console.future.push(step);
    take(
        model,
        match step {
            Step::Clock(from, to) => Step::Clock(to, from),
            Step::Shown(part) => Step::Away(part),
            Step::Away(part) => Step::Shown(part),
        },
    )
}

/// Does it again.
pub(in crate::app) fn redo(model: &mut Model) -> Vec<Effect> {
    let Some(console) = &mut model.console else { return Vec::new() };
    let Some(step) = console.future.pop() else {
        model.notice = Some(Notice::NothingToRedo);
        return Vec::new();
    };
    console.past.push(step);
    take(model, step)
}

/// Takes a step that is noted already.
fn take(model: &mut Model, step: Step) -> Vec<Effect> {
    let Some(console) = &mut model.console else { return Vec::new() };
    let news = match step {
        Step::Clock(from, to) => {
            console.told.clock = to;
            model.notice = RoomNews::between(from, to).map(Notice::Room);
            return vec![Effect::Room(Deed::Clock(to))];
        }
        Step::Shown(part) => {
            console.shown.insert(part);
            console.go(part);
            RoomNews::Again(console.called(part))
        }
        Step::Away(part) => {
            console.shown.remove(&part);
            console.go(part);
            RoomNews::Away(console.called(part))
        }
    };
    tell(model, news)
}

impl Console {
    /// What became of the room. What is published elsewhere meanwhile (by a report) does not show by itself.
    pub(in crate::app) fn hear(&mut self, told: Told) {
        let begun = self.told.clock.began.is_none() && told.clock.began.is_some();
        if begun {
            self.note(Step::Clock(self.told.clock, told.clock));
        }
        self.now = told.now;
        self.told = told;
        self.shown.retain(|part| self.told.published.contains_key(part));
    }

    fn note(&mut self, step: Step) {
        self.past.push(step);
        self.future.clear();
    }

    /// Puts a part onto the screen.
    pub(in crate::app) fn show(&mut self, part: Part) {
        if self.shown.insert(part) {
            self.note(Step::Shown(part));
        }
    }

    fn hide(&mut self, part: Part) {
        if self.shown.remove(&part) {
            self.note(Step::Away(part));
        }
    }
}
