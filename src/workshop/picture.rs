//! What may be said of a room: numbers that are published, by place in the schema; words are the business of whoever
//! shows them.

/// What may be said of a room at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    /// How many people handed in.
    pub handed_in: usize,
    /// One a field of the schema, in its order.
    pub questions: Vec<Shown>,
    /// Lines of advice that may be told, the most frequent first; ties in the order of the schema.
    pub advice: Vec<Line>,
    /// Fields by minutes a day, where the room asks for both.
    pub by_minutes: Option<Cross>,
    /// Contrasts worth talking about, the strongest first.
    pub divergences: Vec<Divergence>,
}

/// What may be said of one question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// Of how many people: those who had handed in when this was published. Zero while nothing is.
    pub of: usize,
    /// What is published; empty while nothing may be. Cells that no bar names are told by none.
    pub bars: Vec<Bar>,
    /// Of numbers, the bars that hold the first quartile, the median and the third quartile, by place, where each of
    /// the three is in a bar that is published.
    pub quartiles: Option<[usize; 3]>,
}

/// A published number of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Places of the cells it counts, ascending: more than one where fewer than the threshold said one of them.
    pub cells: Vec<usize>,
    /// How many people.
    pub people: usize,
}

/// How many plans have a line of advice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Place among the schema's items.
    pub item: usize,
    /// How many people's plans have it.
    pub people: usize,
    /// Of how many.
    pub of: usize,
}

/// One question by another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cross {
    /// Of how many people.
    pub of: usize,
    /// Places of the two fields: rows, columns.
    pub fields: [usize; 2],
    /// Groups of cells, one a row.
    pub rows: Vec<Vec<usize>>,
    /// Groups of cells, one a column.
    pub columns: Vec<Vec<usize>>,
    /// People, row by row; `None` where it is not told.
    pub people: Vec<Vec<Option<usize>>>,
}

/// A contrast between two questions: most of the room says one thing, next to nobody the other that it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divergence {
    /// Id of the pack's entry that watches for it.
    pub id: String,
    /// The two numbers it rests on, and of how many.
    pub many: usize,
    /// See `many`.
    pub few: usize,
    /// See `many`.
    pub of: usize,
    /// Whether so many, so few, is exact: else it is what they are at least, and at most.
    pub exact: [bool; 2],
}
