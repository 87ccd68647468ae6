//! The one value that holds a session.

use crate::app::console::{Console, RoomNews};
use crate::app::desk::Fault;
use crate::app::field::{Field, Other};
use crate::app::founding::{Founded, Founding};
use crate::app::news::News;
use crate::app::opening::Opening;
use crate::app::overlay::Overlay;
use crate::app::plan_view::PlanView;
use crate::app::seat::{Seat, Sign, time::Told};
use crate::app::what_if::Trial;
use crate::app::{Ctx, NotCopied, Switch};
use crate::intent::Place;
use crate::interview::scenario::BadName;
use crate::interview::{Pace, Path, Refusal, Scenario, Session};
use crate::pack::question::{Depth, Question};
use crate::pack::words::Lang;
use crate::plan::Plan;
use crate::reason::{Answer, Answers, Stage};
use crate::why::{How, Outlook};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Which screen is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// First screen.
    Welcome,
    /// One question.
    Interview,
    /// The end of the questions.
    Stop,
    /// All answers.
    Review,
    /// The plan.
    Plan,
    /// The plan under other answers.
    WhatIf,
    /// A workshop that is being prepared.
    Founding,
    /// The door of a workshop's room.
    Door,
    /// Handing in to a room.
    HandIn,
    /// The facilitator's console.
    Console,
}

/// A question being asked.
#[derive(Debug, Clone)]
pub struct Asking {
    /// Question id.
    pub question: String,
    /// What is highlighted or typed, not answered yet.
    pub field: Field,
    /// Which of the three other answers is highlighted instead of the field.
    pub other: Option<Other>,
    /// Where to go once it is answered.
    pub then: Then,
}

/// Where to go once a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// On to the next open question.
    Onward,
    /// Back to the review it was opened from.
    Review,
    /// Back to what is tried: it is no answer of the person's own.
    WhatIf,
}

/// One line of news, until the next key.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// An answer was refused.
    Refused(Refusal),
    /// This was taken back.
    Undone(Step),
    /// This was done again.
    Redone(Step),
    /// Nothing to take back.
    NothingToUndo,
    /// Nothing to do again.
    NothingToRedo,
    /// The interview goes so deep now.
    Depth(Depth),
    /// Nothing is changed yet that could be kept or taken over.
    NothingTried,
    /// Kept under this name.
    Kept(String),
    /// No longer kept under this name.
    Forgotten(String),
    /// This cannot be a name.
    BadName(BadName),
    /// What was tried is the plan now.
    Adopted,
    /// The plan is saved there.
    PlanSaved(PathBuf),
    /// The pack was read again and is in force.
    Reloaded {
        /// How many rules it has.
        rules: usize,
        /// How many entries are new, different or gone.
        changed: usize,
        /// Questions whose answers no longer fit and are set aside.
        aside: Vec<String>,
        /// Questions whose answers, set aside before, count again.
        back: Vec<String>,
    },
    /// The mouse clicks and scrolls now, or the terminal has it back.
    Mouse(Switch),
    /// So many characters are copied.
    Copied(usize),
    /// Nothing is copied.
    NotCopied(NotCopied),
    /// The interview before, with so many answers, is kept aside.
    Aside(usize),
    /// A plan is no longer on the list of the first screen.
    Unlisted(PathBuf),
    /// The theme of this name shows.
    Theme(String),
    /// Something of the room's time is over.
    Time(Told),
    /// The facilitator gave so many minutes more.
    Extended(u32),
    /// More time is asked for, or no longer.
    NeedsTime(Sign),
    /// Handed in, as this file.
    HandedIn(PathBuf),
    /// The last day of the room, this one, is over.
    RoomClosed(NaiveDate),
    /// What was answered in this room before is no longer there.
    AnswersGone,
    /// The room speaks this language only.
    OnlyLanguage(Lang),
    /// Something at the facilitator's console.
    Room(RoomNews),
    /// Something could not be done.
    Failed(String),
}

/// A step back or forward, as it changed things.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// An answer.
    Answer {
        /// Question id.
        question: String,
        /// What was said before the step.
        from: Option<Answer>,
        /// What is said now.
        to: Option<Answer>,
    },
    /// The depth of the interview.
    Depth {
        /// Before the step.
        from: Depth,
        /// Now.
        to: Depth,
    },
    /// Something that was only tried.
    Tried,
}

/// What a character is worth where the session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Accepts {
    /// It is text.
    Text,
    /// It is a key.
    Key,
}

/// A session. Everything in it but the session proper can be worked out again.
#[derive(Debug, Clone)]
pub struct Model {
    /// Screen shown.
    pub screen: Screen,
    /// Panels over it, the topmost last.
    pub overlays: Vec<Overlay>,
    /// What the person did.
    pub session: Session,
    /// The question on screen, in the interview.
    pub asking: Option<Asking>,
    /// Half-typed answers to questions that were left.
    pub drafts: BTreeMap<String, Field>,
    /// Language.
    pub lang: Lang,
    /// Questions under the answers so far.
    pub path: Path,
    /// Questions in the order in which they were first on screen or answered.
    pub(in crate::app) trail: Vec<String>,
    /// Whether questions are asked that cannot change the plan.
    pub pace: Pace,
    /// What `path` was made from: answers, depth, day, length of the trail, pace.
    pub(in crate::app) walked: Option<(Answers, Depth, NaiveDate, usize, Pace)>,
    /// The plan under the answers so far; `None` before the first question.
    pub plan: Option<Arc<Plan>>,
    /// What `plan` was made from.
    pub(in crate::app) made_from: Option<(Answers, Stage, NaiveDate)>,
    /// How sure `plan` is; looked at once somebody asks.
    pub outlook: Option<Arc<Outlook>>,
    /// What `plan` was made from when its outlook was last asked for.
    pub(in crate::app) looking_at: Option<(Answers, Stage, NaiveDate)>,
    /// News, until the next key.
    pub notice: Option<Notice>,
    /// All news of the session, the latest last.
    pub log: Vec<News>,
    /// What is wrong with the pack as its author left it: while there is anything, the last good one goes on.
    pub faults: Vec<Fault>,
    /// What the first screen offers.
    pub opening: Opening,
    /// Row highlighted on the first screen.
    pub welcome_row: usize,
    /// Row highlighted at the end of the questions.
    pub stop_row: usize,
    /// Row highlighted in the review.
    pub review_row: usize,
    /// Tab, row and scroll of the plan.
    pub plan_view: PlanView,
    /// Other answers kept under names.
    pub scenarios: Vec<Scenario>,
    /// What is being tried.
    pub trial: Trial,
    /// Where the plan was opened from or last saved.
    pub plan_path: Option<PathBuf>,
    /// The session as that file has it: nothing is lost by leaving it like this.
    pub(in crate::app) kept: Option<Session>,
    /// The day an opened plan was made; a new one is made today.
    pub(in crate::app) made_on: Option<NaiveDate>,
    /// Where the draft was last saved.
    pub draft_path: Option<PathBuf>,
    /// Columns and rows of the screen, for pages.
    pub size: (u16, u16),
    /// The seat in a workshop's room.
    pub seat: Option<Seat>,
    /// How the line whose reasons are open came in.
    pub how: Option<Arc<How>>,
    /// The workshop that is being prepared.
    pub founding: Option<Founding>,
    /// The workshop that was made last, to be told once more at the end.
    pub founded: Option<Founded>,
    /// How far the panel on top can scroll, in lines, as last drawn.
    pub extent: u16,
    /// The console of a room, for its facilitator.
    pub console: Option<Console>,
}

impl Model {
    /// A session on its first screen.
    #[must_use]
    pub fn new(lang: Lang, opening: Opening) -> Model {
        Model {
            screen: Screen::Welcome,
            overlays: Vec::new(),
            session: Session::default(),
            asking: None,
            drafts: BTreeMap::new(),
            lang,
            path: Path::default(),
            trail: Vec::new(),
            pace: opening.pace,
            walked: None,
            plan: None,
            made_from: None,
            outlook: None,
            looking_at: None,
            notice: None,
            log: Vec::new(),
            faults: Vec::new(),
            opening,
            welcome_row: 0,
            stop_row: 0,
            review_row: 0,
            plan_view: PlanView::default(),
            scenarios: Vec::new(),
            trial: Trial::default(),
            plan_path: None,
            kept: None,
            made_on: None,
            draft_path: None,
            size: (80, 24),
            seat: None,
            how: None,
            founding: None,
            founded: None,
            extent: 0,
            console: None,
        }
    }

    /// The question on screen.
    #[must_use]
    pub fn question<'a>(&self, ctx: &'a Ctx) -> Option<&'a Question> {
        self.asking.as_ref().and_then(|asking| ctx.engine.pack().questions.get(&asking.question))
    }

    /// The day that the plan is made as of.
    #[must_use]
    pub fn day(&self, ctx: &Ctx) -> NaiveDate {
        self.made_on.unwrap_or(ctx.today)
    }

    /// Whether no question was asked yet: on the first screen, at the door of a room, or where one is prepared.
    #[must_use]
    pub fn is_outside(&self) -> bool {
        matches!(self.screen, Screen::Welcome | Screen::Door | Screen::Console | Screen::Founding)
    }

    /// The panel on top.
    #[must_use]
    pub fn overlay(&self) -> Option<&Overlay> {
        self.overlays.last()
    }

    /// Which part of the key map counts.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place_of(self.overlay())
    }

    /// Which part of the key map counts with this panel on top, or none.
    #[must_use]
    pub fn place_of(&self, overlay: Option<&Overlay>) -> Place {
        match (overlay, self.screen) {
            (Some(overlay), _) if overlay.is_typed() => Place::Editing,
            (Some(_), _) => Place::Panel,
            (None, Screen::Welcome) => Place::Welcome,
            (None, Screen::Interview) if self.in_text() => Place::Field,
            (None, Screen::Interview) => Place::Interview,
            (None, Screen::Review) => Place::Review,
            (None, Screen::Stop) => Place::Stop,
            (None, Screen::Plan) => Place::Plan,
            (None, Screen::WhatIf) => Place::WhatIf,
            (None, Screen::Founding) if self.in_row() => Place::Editing,
            (None, Screen::Founding) => Place::Founding,
            (None, Screen::Door) => Place::Door,
            (None, Screen::HandIn) => Place::HandIn,
            (None, Screen::Console) => Place::Console,
        }
    }

    /// Whether a character typed now is text or a key.
    pub fn accepts(&self, typed: char) -> Accepts {
        let text = match (self.overlay(), &self.asking) {
            (Some(overlay), _) => overlay.is_typed(),
            (None, _) if self.screen == Screen::Founding => self.in_row(),
            (None, Some(asking)) if self.screen == Screen::Interview && asking.other.is_none() => {
                asking.field.takes(typed)
            }
            _ => false,
        };
        if text { Accepts::Text } else { Accepts::Key }
    }

    /// Whether a row of the form is being typed.
    fn in_row(&self) -> bool {
        self.founding.as_ref().is_some_and(|founding| founding.typing.is_some())
    }

    fn in_text(&self) -> bool {
        self.asking.as_ref().is_some_and(|asking| asking.other.is_none() && asking.field.is_words())
    }
}
