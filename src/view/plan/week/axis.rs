//! The hours of a week on a line: only those in which something happens, each stretch long enough for what is to be
//! said in it, and the empty ones between them short.

/// A sitting on a line of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// First minute, from midnight.
    pub from: u32,
    /// The minute after its last one.
    pub to: u32,
    /// Cells that its words need.
    pub need: u16,
}

/// Places on a line for the minutes at which something begins or ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    /// Minute and cell, both growing.
    cuts: Vec<(u32, u16)>,
}

/// How a line is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Cells there are.
    pub room: u16,
    /// Cells of an empty stretch between two sittings.
    pub gap: u16,
    /// Minutes that one cell stands for at least: beyond it a stretch does not grow.
    pub finest: u32,
}

impl Axis {
    /// Divides a line among sittings; `None` when it is too short for what they need.
    #[must_use]
    pub fn of(stretches: &[Stretch], measure: Measure) -> Option<Axis> {
        let mut cuts: Vec<u32> = stretches.iter().flat_map(|one| [one.from, one.to]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let spans: Vec<(u32, u32)> = cuts.iter().copied().zip(cuts.iter().copied().skip(1)).collect();
        let busy = |(from, to): (u32, u32)| stretches.iter().any(|one| one.from <= from && to <= one.to);
        let mut sizes: Vec<u16> = spans.iter().map(|span| if busy(*span) { 1 } else { measure.gap }).collect();
        meet(stretches, &spans, &mut sizes);
        let used = sizes.iter().copied().fold(0_u16, u16::saturating_add);
        let left = measure.room.checked_sub(used)?;
        let may_grow: Vec<bool> = spans.iter().map(|span| busy(*span)).collect();
        grow(&spans, &may_grow, &mut sizes, left, measure.finest);
        let mut place = 0;
        let mut placed = Vec::with_capacity(cuts.len());
        for (at, cut) in cuts.iter().enumerate() {
            placed.push((*cut, place));
            place += sizes.get(at).copied().unwrap_or_default();
        }
        Some(Axis { cuts: placed })
    }

    /// The cell at which a minute begins: that of the last cut before it.
    #[must_use]
    pub fn place(&self, minute: u32) -> u16 {
        self.cuts.iter().rev().find(|(cut, _)| *cut <= minute).map_or(0, |(_, place)| *place)
    }

    /// Cells used.
    #[must_use]
    pub fn length(&self) -> u16 {
        self.cuts.last().map_or(0, |(_, place)| *place)
    }
}

/// Each sitting gets what its words need, the one that ends first before the others: what it was given counts for
/// those that go on.
fn meet(stretches: &[Stretch], spans: &[(u32, u32)], sizes: &mut [u16]) {
    let mut order: Vec<&Stretch> = stretches.iter().collect();
    order.sort_by_key(|one| (one.to, one.from));
    for one in order {
        let inside = |span: &(u32, u32)| one.from <= span.0 && span.1 <= one.to;
        let had: u16 = spans.iter().zip(&*sizes).filter(|(span, _)| inside(span)).map(|(_, size)| *size).sum();
        if let Some(last) = spans.iter().rposition(inside).and_then(|at| sizes.get_mut(at)) {
            *last += one.need.saturating_sub(had);
        }
    }
}

/// What is left goes to the stretch that has most minutes for each of its cells, again and again.
fn grow(spans: &[(u32, u32)], may_grow: &[bool], sizes: &mut [u16], left: u16, finest: u32) {
    for _ in 0..left {
        let minutes = |at: usize| spans.get(at).map_or(0, |(from, to)| to - from);
        let size = |at: usize, sizes: &[u16]| u32::from(sizes.get(at).copied().unwrap_or(1).max(1));
        let open = |at: &usize| may_grow.get(*at) == Some(&true) && minutes(*at) > size(*at, sizes) * finest;
        let most = (0..sizes.len())
            .filter(open)
            .max_by_key(|at| (u64::from(minutes(*at)) * 1000 / u64::from(size(*at, sizes)), std::cmp::Reverse(*at)));
        let Some(grown) = most.and_then(|at| sizes.get_mut(at)) else { return };
        *grown += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch(from: u32, minutes: u32, need: u16) -> Stretch {
        Stretch { from, to: from + minutes, need }
    }

    const MEASURE: Measure = Measure { room: 60, gap: 1, finest: 1 };

    #[test]
    fn longer_sittings_that_begin_together_are_never_shorter_on_the_line() {
        let axis = Axis::of(&[stretch(790, 10, 12), stretch(790, 55, 4)], MEASURE).unwrap();
        assert_eq!((axis.place(790), axis.length()), (0, 57), "12 for the words, 45 for the minutes after them");
        assert!(axis.place(800) >= 12 && axis.place(845) > axis.place(800));
    }

    #[test]
    fn empty_hours_take_one_cell() {
        let axis = Axis::of(&[stretch(460, 15, 3), stretch(975, 15, 3)], MEASURE).unwrap();
        assert_eq!((axis.place(475), axis.place(975)), (15, 16));
        assert_eq!(axis.length(), 31, "a cell stands for a minute at least");
    }

    #[test]
    fn what_does_not_fit_is_not_drawn() {
        let week = [stretch(460, 15, 20), stretch(600, 15, 20), stretch(975, 15, 20)];
        assert_eq!(Axis::of(&week, MEASURE), None);
        assert_eq!(Axis::of(&week, Measure { room: 62, ..MEASURE }).map(|axis| axis.length()), Some(62));
    }

    #[test]
    fn sittings_that_follow_each_other_never_overlap() {
        for room in 1..80 {
            for gap in 0..3 {
                let week = [stretch(460, 10, 2), stretch(470, 25, 3), stretch(615, 15, 1), stretch(460, 55, 7)];
                let Some(axis) = Axis::of(&week, Measure { room, gap, finest: 1 }) else { continue };
                let place = |minute| axis.place(minute);
                assert!(place(460) < place(470) && place(470) < place(495) && place(495) <= place(515));
                assert!(place(515) <= place(615) && place(615) < place(630) && place(630) <= room);
                assert!(place(515) - place(460) >= 7 && place(495) - place(470) >= 3);
            }
        }
    }

    #[test]
    fn a_week_without_sittings_has_no_length() {
        assert_eq!(Axis::of(&[], MEASURE).map(|axis| axis.length()), Some(0));
    }
}
