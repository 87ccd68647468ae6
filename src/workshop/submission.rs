//! What one person hands in.

use crate::pack::value::Value;
use crate::plan::Plan;
use crate::reason::{Answer, Answers, Engine, Stage, Truth};
use crate::workshop::{Field, Schema, Sort};

/// Bits of a token.
pub const TOKEN_BITS: u32 = 40;
/// Largest number of a revision; handing in more often than that keeps it.
pub const LAST_REVISION: u16 = 1023;

/// What one person hands in: nothing but the agreed fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// The tag of the schema it was made for.
    pub tag: u32,
    /// Stands for the person in this room and nowhere else: made by chance, [`TOKEN_BITS`] bits.
    pub token: u64,
    /// How often that person handed in before; the highest one counts.
    pub revision: u16,
    /// What was said, field by field.
    pub said: Vec<Said>,
    /// Places of the lines of advice that the plan has, ascending.
    pub items: Vec<usize>,
}

/// What was said to one question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// Nothing that is counted: not asked, of no concern, or a thing that the person prefers not to say.
    Silent,
    /// The cells, by place, ascending; exactly one but where any may be said.
    Cells(Vec<usize>),
}

impl Said {
    /// The cells that were said.
    #[must_use]
    pub fn cells(&self) -> &[usize] {
        match self {
            Said::Silent => &[],
            Said::Cells(cells) => cells,
        }
    }
}

impl Submission {
    /// What a person hands in. Answers to questions that do not show under the others are parked, and stay so.
    #[must_use]
    pub fn new(schema: &Schema, engine: &Engine, plan: &Plan, answers: &Answers, who: (u64, u16)) -> Submission {
        let facts = engine.facts(answers, Stage::Settled, plan.today);
        let shown = |field: &Field| facts.shown(&field.question) == Truth::Holds;
        let said = |field: &Field| match answers.get(&field.question) {
            Some(answer) if shown(field) => self::said(field, answer),
            _ => Said::Silent,
        };
        let has = |id: &String| plan.items.iter().any(|item| item.id == *id);
        let items = schema.items.iter().enumerate().filter(|(_, id)| has(id)).map(|(at, _)| at).collect();
        Submission {
            tag: schema.tag,
            token: who.0,
            revision: who.1,
            said: schema.fields.iter().map(said).collect(),
            items,
        }
    }

    /// Whether it is of this shape: fields and items of the schema, cells that exist, as many as may be said.
    #[must_use]
    pub fn fits(&self, schema: &Schema) -> bool {
        let ascending = |places: &[usize]| places.windows(2).all(|pair| matches!(pair, [one, next] if one < next));
        let field = |(said, field): (&Said, &Field)| {
            let cells = said.cells();
            let right = match (said, field.sort) {
                (Said::Silent, _) => true,
                (_, Sort::One | Sort::Ordered) => cells.len() == 1,
                (_, Sort::Any) => !cells.is_empty() && (cells.len() == 1 || !cells.contains(&field.unknown())),
            };
            right && ascending(cells) && cells.iter().all(|cell| *cell < field.cells.len())
        };
        self.tag == schema.tag
            && self.token >> TOKEN_BITS == 0
            && self.revision <= LAST_REVISION
            && self.said.len() == schema.fields.len()
            && self.said.iter().zip(&schema.fields).all(field)
            && ascending(&self.items)
            && self.items.iter().all(|item| *item < schema.items.len())
    }
}

fn said(field: &Field, answer: &Answer) -> Said {
    let cells = match answer {
        Answer::Unknown => vec![field.not_knowing()],
        Answer::NotConcerned | Answer::Withheld => Vec::new(),
        Answer::Given(Value::Text(option)) => field.option(option).into_iter().collect(),
        Answer::Given(Value::Number(number)) => field.number(*number).into_iter().collect(),
        Answer::Given(Value::Many(options)) => {
            let mut cells: Vec<usize> = options.iter().filter_map(|option| field.option(option)).collect();
            cells.sort_unstable();
            cells.dedup();
            cells
        }
        Answer::Given(Value::Date(_) | Value::Dates(_)) => Vec::new(),
    };
    if cells.is_empty() { Said::Silent } else { Said::Cells(cells) }
}
