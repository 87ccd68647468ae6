//! From a case to everything placed in time: what a plan and its gist have in common.

use crate::plan::calendar::{self, Calendar, Ground};
use crate::plan::case::Case;
use crate::plan::choose::choose;
use crate::plan::graph::Graph;
use crate::plan::model::Quiet;
use crate::plan::phases::PhaseDays;
use crate::plan::quiet;
use crate::plan::rhythm::Rhythm;

/// A plan before it is put into words.
pub(super) struct Layout<'a> {
    pub(super) rhythm: Rhythm<'a>,
    pub(super) phases: PhaseDays,
    pub(super) quiets: Vec<Quiet>,
    pub(super) laid: Calendar<'a>,
}

impl<'a> Layout<'a> {
    pub(super) fn of(case: &Case<'a>) -> Layout<'a> {
        let rhythm = Rhythm::of(case);
        let phases = PhaseDays::of(case);
        let quiets = quiet::periods(case);
        let graph = Graph::of(case.pack);
        let selection = choose(case, &rhythm, &phases, &graph);
        let ground = Ground { case, rhythm: &rhythm, phases: &phases, quiets: &quiets, graph: &graph };
        let laid = calendar::calendar(&ground, selection);
        Layout { rhythm, phases, quiets, laid }
    }
}
