//! News: told once where everybody looks, and kept in the log for whoever missed it.

use crate::app::stop::open_questions;
use crate::app::{Model, Notice, Overlay};

/// News kept at most; the oldest go first.
const MOST: usize = 200;

/// Something told, with what it was told about: later both may be otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct News {
    /// Which one it was in the session, from 1.
    pub number: usize,
    /// What was told.
    pub notice: Notice,
    /// The question on screen.
    pub question: Option<String>,
    /// How many questions were left.
    pub left: usize,
    /// How many questions could still change the plan.
    pub open: usize,
}

/// How much news matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something was done.
    Done,
    /// Something was not done, for a reason that the person can mend at once.
    Care,
    /// Something failed.
    Wrong,
}

impl News {
    /// News as the session stands.
    #[must_use]
    pub fn of(model: &Model, notice: &Notice) -> News {
        News {
            number: model.log.last().map_or(1, |last| last.number + 1),
            notice: notice.clone(),
            question: model.asking.as_ref().map(|asking| asking.question.clone()),
            left: model.path.left(),
            open: open_questions(&model.path).len(),
        }
    }

    /// How much it matters.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match &self.notice {
            Notice::Failed(_) => Kind::Wrong,
            Notice::Room(news) if news.is_refusal() => Kind::Care,
            Notice::Refused(_) | Notice::BadName(_) | Notice::NothingTried => Kind::Care,
            Notice::NothingToUndo | Notice::NothingToRedo | Notice::NotCopied(_) => Kind::Care,
            _ => Kind::Done,
        }
    }
}

/// Puts what is told now into the log, unless it was told before this update.
pub(in crate::app) fn note(model: &mut Model, before: Option<&Notice>) {
    let Some(notice) = model.notice.clone().filter(|notice| Some(notice) != before) else { return };
    model.log.push(News::of(model, &notice));
    let over = model.log.len().saturating_sub(MOST);
    model.log.drain(..over);
}

/// Shows the log, or takes it away again.
pub(in crate::app) fn show(model: &mut Model) {
    match model.overlay() {
        Some(Overlay::Log { .. }) => crate::app::overlay::close(model),
        _ => model.overlays.push(Overlay::Log { scroll: 0 }),
    }
}
