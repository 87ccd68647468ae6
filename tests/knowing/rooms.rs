//! Rooms made by chance, small enough to reckon with all that people could have said.

use tweet_coach::workshop::{Cell, Field, Pool, Said, Schema, Sort, Submission};

/// A small generator: the tests are the same each time.
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mixed = (self.0 ^ (self.0 >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 33;
        if end == 0 { 0 } else { mixed as usize % end }
    }
}

/// What a room asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Objective and minutes, and so one by the other.
    Cross,
    /// Objective, and a question with several answers, one of which excludes the others.
    Several,
    /// Minutes and two lines of advice.
    Advice,
    /// A question that is asked only of those who said the first or the second thing to another.
    Under,
    /// A line of advice that follows from the first two answers to a question, and another from the third.
    Follows,
}

/// Everything that a person can hand in.
pub(super) type State = (Vec<Said>, Vec<usize>);

pub(super) fn pool(shape: Shape, schema: &Schema, people: u64, chance: &mut Chance) -> Pool {
    let mut pool = Pool::default();
    for token in 0..people {
        let _ = pool.take(shape.person(schema, token, 0, chance));
    }
    pool
}

fn field(question: &str, sort: Sort, options: usize) -> Field {
    let cell = |at: usize| match sort {
        Sort::Ordered => Cell::Band(at as i64, at as i64),
        Sort::One | Sort::Any => Cell::Option(format!("o{at}")),
    };
    Field { question: question.to_owned(), sort, cells: (0..options).map(cell).chain([Cell::Unknown]).collect() }
}

impl Shape {
    pub(super) fn schema(self) -> Schema {
        let (fields, items) = match self {
            Shape::Cross => (vec![field("objective", Sort::One, 3), field("minutes", Sort::Ordered, 4)], 0),
            Shape::Several => (vec![field("objective", Sort::One, 2), field("tools", Sort::Any, 3)], 0),
            Shape::Advice => (vec![field("minutes", Sort::Ordered, 3)], 2),
            Shape::Under => (vec![field("objective", Sort::One, 3), field("charter", Sort::One, 2)], 0),
            Shape::Follows => (vec![field("objective", Sort::One, 3)], 2),
        };
        Schema { fields, items: (0..items).map(|item| format!("i{item}")).collect(), tag: 1 }
    }

    /// All that can be handed in.
    pub(super) fn states(self, schema: &Schema) -> Vec<State> {
        let mut states: Vec<State> = vec![(Vec::new(), Vec::new())];
        for field in &schema.fields {
            let all = said(field);
            states = states
                .iter()
                .flat_map(|state| {
                    all.iter().map(move |said| ([state.0.clone(), vec![said.clone()]].concat(), Vec::new()))
                })
                .collect();
        }
        for item in 0..schema.items.len() {
            let with = |state: &State| (state.0.clone(), [state.1.clone(), vec![item]].concat());
            let more: Vec<State> = states.iter().map(with).collect();
            states.extend(more);
        }
        states.retain(|state| self.can_be(state));
        states
    }

    /// The rules of the pack, as it were.
    fn can_be(self, state: &State) -> bool {
        let first = state.0[0].cells().first().copied();
        match self {
            Shape::Under => matches!(first, Some(0 | 1)) || state.0[1] == Said::Silent,
            Shape::Follows => {
                state.1.contains(&0) == matches!(first, Some(0 | 1)) && state.1.contains(&1) == (first == Some(2))
            }
            // "o2" of the tools is "nowhere", which stands alone.
            Shape::Several => state.0[1].cells().len() == 1 || !state.0[1].cells().contains(&2),
            Shape::Cross | Shape::Advice => true,
        }
    }

    /// Somebody, by chance: some answers are much more frequent than others.
    pub(super) fn person(self, schema: &Schema, token: u64, revision: u16, chance: &mut Chance) -> Submission {
        let states = self.states(schema);
        let few: Vec<usize> = (0..6).map(|at| (at * at * 7 + 3) % states.len()).collect();
        let at = if chance.below(3) == 0 { chance.below(states.len()) } else { few[chance.below(few.len())] };
        let (said, items) = states[at].clone();
        Submission { tag: schema.tag, token, revision, said, items }
    }
}

/// All that can be said to a question.
fn said(field: &Field) -> Vec<Said> {
    let unknown = field.unknown();
    let mut all = vec![Said::Silent];
    if field.sort != Sort::Any {
        all.extend((0..=unknown).map(|cell| Said::Cells(vec![cell])));
        return all;
    }
    all.push(Said::Cells(vec![unknown]));
    for bits in 1..1_usize << unknown {
        all.push(Said::Cells((0..unknown).filter(|cell| bits >> cell & 1 == 1).collect()));
    }
    all
}
