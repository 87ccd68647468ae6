//! What drawing worked out before and would work out again: it depends on nothing but what it is asked for.

use crate::app::parts::plan::Diff;
use crate::app::preview::{Ahead, Previews};
use crate::app::{self, Model};
use std::cell::RefCell;
use std::sync::Arc;

/// One per session. Without it every frame is the same, only later.
#[derive(Debug, Default)]
pub struct Memo {
    previews: RefCell<Previews>,
}

impl Memo {
    /// What the highlighted answer would change.
    #[must_use]
    pub fn changes(&self, model: &Model, ctx: &app::Ctx) -> Option<Arc<Diff>> {
        self.previews.borrow_mut().changes(model, ctx)
    }

    /// Works out one thing that the next key may ask for. For whoever has nothing else to do.
    pub fn ahead(&self, model: &Model, ctx: &app::Ctx) -> Ahead {
        self.previews.borrow_mut().ahead(model, ctx)
    }
}
