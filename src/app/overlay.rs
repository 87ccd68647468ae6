//! Panels over a screen. Esc takes the topmost away and leaves everything under it as it was.

use crate::app::dialog::SaveDialog;
use crate::app::field::line::Line;
use crate::app::palette::Palette;
use crate::app::plan_view::Row;
use crate::app::rooms::Rooms;
use crate::app::search::Search;
use crate::app::{Effect, Model};
use crate::intent::Intent;
use crate::pack::question::Depth;
use crate::why::WhyNot;
use std::sync::Arc;

/// A panel.
#[derive(Debug, Clone)]
pub enum Overlay {
    /// Every key that works here.
    Help {
        /// Lines scrolled past.
        scroll: u16,
    },
    /// Why the question is asked.
    Why {
        /// Lines scrolled past.
        scroll: u16,
    },
    /// Why a line of the plan is there.
    Reasons {
        /// The line.
        row: Row,
        /// Lines scrolled past.
        scroll: u16,
    },
    /// Everything that is wrong with the pack being written.
    Faults {
        /// Lines scrolled past.
        scroll: u16,
    },
    /// What in the folder of a room could not be taken in.
    Strays {
        /// Lines scrolled past.
        scroll: u16,
    },
    /// Where to save the plan.
    Save(SaveDialog),
    /// The search of all advice.
    Search(Search),
    /// Why a piece of advice is not in the plan.
    WhyNot {
        /// What was found out when it was asked.
        why: Arc<WhyNot>,
        /// Lines scrolled past.
        scroll: u16,
    },
    /// What to keep a what-if as.
    Name(Line),
    /// Every action by name.
    Palette(Palette),
    /// Whether to begin a new interview of this depth while another one waits.
    Begin(Depth),
    /// Which room to join.
    Rooms(Rooms),
    /// All news of the session.
    Log {
        /// Lines scrolled past.
        scroll: u16,
    },
}

impl Overlay {
    /// Whether something is typed in it, so that letters are text.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        matches!(
            self,
            Overlay::Save(_) | Overlay::Search(_) | Overlay::Name(_) | Overlay::Palette(_) | Overlay::Rooms(_)
        )
    }

    /// Lines scrolled past; 0 for what does not scroll.
    #[must_use]
    pub fn scroll(&self) -> u16 {
        match self {
            Overlay::Help { scroll }
            | Overlay::Why { scroll }
            | Overlay::Reasons { scroll, .. }
            | Overlay::WhyNot { scroll, .. }
            | Overlay::Log { scroll }
            | Overlay::Strays { scroll }
            | Overlay::Faults { scroll } => *scroll,
            Overlay::Save(_) | Overlay::Search(_) | Overlay::Name(_) | Overlay::Palette(_) => 0,
            Overlay::Begin(_) | Overlay::Rooms(_) => 0,
        }
    }

    fn scroll_mut(&mut self) -> Option<&mut u16> {
        match self {
            Overlay::Help { scroll }
            | Overlay::Why { scroll }
            | Overlay::Reasons { scroll, .. }
            | Overlay::WhyNot { scroll, .. }
            | Overlay::Log { scroll }
            | Overlay::Strays { scroll }
            | Overlay::Faults { scroll } => Some(scroll),
            Overlay::Save(_) | Overlay::Search(_) | Overlay::Name(_) | Overlay::Palette(_) => None,
            Overlay::Begin(_) | Overlay::Rooms(_) => None,
        }
    }
}

/// A key while a reading panel is on top: the arrows scroll, the key that opened it and Enter close it.
pub fn intent(model: &mut Model, intent: Intent) -> Vec<Effect> {
    let page = i32::from(model.size.1.saturating_sub(8).max(1));
    match intent {
        Intent::Up => scroll(model, -1),
        Intent::Down => scroll(model, 1),
        Intent::PageUp => scroll(model, -page),
        Intent::PageDown | Intent::Toggle => scroll(model, page),
        Intent::First => scroll(model, i32::MIN),
        Intent::Last => scroll(model, i32::MAX),
        Intent::Accept | Intent::Why => close(model),
        _ => {}
    }
    Vec::new()
}

/// Takes the topmost panel away.
pub fn close(model: &mut Model) {
    model.overlays.pop();
}

/// Scrolls the topmost panel by lines, as far as the last drawing said it goes.
pub fn scroll(model: &mut Model, lines: i32) {
    let extent = i32::from(model.extent);
    if let Some(scroll) = model.overlays.last_mut().and_then(Overlay::scroll_mut) {
        let to = i32::from(*scroll).saturating_add(lines).clamp(0, extent);
        *scroll = u16::try_from(to).unwrap_or_default();
    }
}
