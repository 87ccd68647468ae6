//! The application as one value and one function: `update(&mut Model, Msg, &Ctx) -> Vec<Effect>`.
//!
//! Pure: no terminal, no file, no clock, no words. The day and the engine come in through [`Ctx`]; what is
//! to be done outside goes out as [`Effect`]s, performed by whichever edge runs the model (terminal, plain
//! lines, later a remote session), and comes back as [`Msg::Done`]. Nothing here is global, so any number
//! of sessions can live in one process. Screens speak in ids: words are the view's business.

pub mod acts;
pub mod advance;
pub mod clock;
pub mod console;
pub mod desk;
pub mod dialog;
pub mod effect;
pub mod field;
pub mod founding;
pub mod fuzzy;
pub mod heading;
pub mod how;
pub mod interview;
pub mod menu;
pub mod model;
pub mod msg;
pub mod news;
pub mod opening;
pub mod overlay;
pub mod palette;
pub mod plan_view;
pub mod planning;
pub mod pointer;
pub mod preview;
pub mod refit;
pub mod review;
pub mod rooms;
pub mod search;
pub mod seat;
pub mod stop;
pub mod trouble;
pub mod typing;
pub mod update;
pub mod welcome;
pub mod what_if;
pub mod why;

pub use effect::{Effect, Files, Overwrite, Part};
pub use field::{Field, Other};
pub use model::{Accepts, Asking, Model, Notice, Screen, Step};
pub use msg::{Done, Msg, NotCopied, Switch, Target};
pub use opening::{Older, Opening, Recent, Seen};
pub use overlay::Overlay;
pub use plan_view::Tab;
pub use update::update;

/// What a model is made of, for the views: they look at a session through this room only.
pub mod parts {
    pub use crate::{interview, pack, plan, reason, why, workshop};
}

use crate::reason::Engine;
use chrono::NaiveDate;

/// What `update` may consult besides the model.
#[derive(Debug, Clone)]
pub struct Ctx {
    /// The pack, ready for reasoning.
    pub engine: Engine,
    /// The day on which the session runs.
    pub today: NaiveDate,
}
