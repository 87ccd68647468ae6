//! The ledger as it is kept: JSON, read strictly. A ledger that cannot be read is never begun anew: what was told
//! cannot be taken back, and whoever forgets it tells too much the next time.

use super::{About, Ledger, Told};
use crate::workshop::{Said, Schema, Submission};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The form that this program writes.
const FORMAT: u32 = 1;

/// Why what was told of a room cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LedgerFault {
    /// It is not what this program writes, or was changed since.
    #[error("what was told of the room cannot be read, line {line}: {why}")]
    Broken {
        /// Line of the file, from 1; 0 where no line is at fault.
        line: usize,
        /// What is wrong.
        why: String,
    },
    /// A newer program wrote it.
    #[error("what was told of the room is of format {0}: a newer `coach` wrote it")]
    Newer(u32),
    /// The room asks for other things now than when it was told.
    #[error("what was told of the room was told of other questions: the room's file or its pack was changed since")]
    Foreign,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    tag: u32,
    records: Vec<Record>,
    sets: Vec<Vec<usize>>,
    told: Vec<Entry>,
}

#[derive(Deserialize)]
struct Form {
    format: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    token: u64,
    revision: u16,
    said: Vec<Option<Vec<usize>>>,
    items: Vec<usize>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    set: usize,
    groups: Vec<Vec<usize>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    columns: Vec<Vec<usize>>,
}

impl Ledger {
    /// The ledger as text; the same ledger is the same text.
    #[must_use]
    pub fn text(&self) -> String {
        let records = self.records.iter().map(Record::of).collect();
        let told = self.told.iter().map(Entry::of).collect();
        let file = File { format: FORMAT, tag: self.tag, records, sets: self.sets.clone(), told };
        let mut text = serde_json::to_string(&file).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads what [`Ledger::text`] wrote.
    ///
    /// # Errors
    /// If it is anything else, if a newer program wrote it, or if it is about other questions than the schema's.
    pub fn read(text: &str, schema: &Schema) -> Result<Ledger, LedgerFault> {
        let form: Form = serde_json::from_str(text).map_err(broken)?;
        if form.format > FORMAT {
            return Err(LedgerFault::Newer(form.format));
        }
        let file: File = serde_json::from_str(text).map_err(broken)?;
        if file.tag != schema.tag {
            return Err(LedgerFault::Foreign);
        }
        let records = file.records.into_iter().map(|record| record.into(file.tag)).collect();
        let told = file.told.into_iter().map(Entry::into).collect();
        let ledger = Ledger { tag: file.tag, records, sets: file.sets, told };
        match ledger.flaw(schema) {
            None => Ok(ledger),
            Some(why) => Err(LedgerFault::Broken { line: 0, why: why.to_owned() }),
        }
    }

    /// What does not hang together.
    fn flaw(&self, schema: &Schema) -> Option<&'static str> {
        let places = |set: &Vec<usize>| {
            set.windows(2).all(|pair| matches!(pair, [one, next] if one < next))
                && set.iter().all(|at| *at < self.records.len())
        };
        if !self.records.iter().all(|record| record.fits(schema)) {
            return Some("a record is not of the room's shape");
        }
        if !self.sets.iter().all(places) {
            return Some("a set names records that are not there");
        }
        let known = About::all(schema, super::Which::Everything);
        let right =
            |told: &Told| told.set < self.sets.len() && known.contains(&told.about) && self.cells_exist(schema, told);
        (!self.told.iter().all(right)).then_some("a table names what is not there")
    }

    fn cells_exist(&self, schema: &Schema, told: &Told) -> bool {
        let within = |groups: &[Vec<usize>], cells: usize| {
            let mut all: Vec<usize> = groups.iter().flatten().copied().collect();
            let many = all.len();
            all.sort_unstable();
            all.dedup();
            all.len() == many && all.iter().all(|cell| *cell < cells) && groups.iter().all(|group| !group.is_empty())
        };
        let cells = |at: usize| schema.fields.get(at).map_or(0, |field| field.cells.len());
        match &told.about {
            About::Item(_) => told.groups == [[0]] && told.columns.is_empty(),
            About::Question(id) => {
                let place = schema.fields.iter().position(|field| field.question == *id);
                place.is_some_and(|at| within(&told.groups, cells(at))) && told.columns.is_empty()
            }
            About::ByMinutes => crate::workshop::Cross::fields(schema)
                .is_some_and(|[row, column]| within(&told.groups, cells(row)) && within(&told.columns, cells(column))),
        }
    }
}

fn broken(error: serde_json::Error) -> LedgerFault {
    LedgerFault::Broken { line: error.line(), why: error.to_string() }
}

impl Record {
    fn of(submission: &Submission) -> Record {
        let said = submission.said.iter().map(|said| match said {
            Said::Silent => None,
            Said::Cells(cells) => Some(cells.clone()),
        });
        Record {
            token: submission.token,
            revision: submission.revision,
            said: said.collect(),
            items: submission.items.clone(),
        }
    }

    fn into(self, tag: u32) -> Submission {
        let said = self.said.into_iter().map(|said| said.map_or(Said::Silent, Said::Cells)).collect();
        Submission { tag, token: self.token, revision: self.revision, said, items: self.items }
    }
}

impl Entry {
    fn of(told: &Told) -> Entry {
        let (question, item) = match &told.about {
            About::Question(id) => (Some(id.clone()), None),
            About::Item(id) => (None, Some(id.clone())),
            About::ByMinutes => (None, None),
        };
        Entry { question, item, set: told.set, groups: told.groups.clone(), columns: told.columns.clone() }
    }

    fn into(self) -> Told {
        let about = match (self.question, self.item) {
            (Some(id), _) => About::Question(id),
            (None, Some(id)) => About::Item(id),
            (None, None) => About::ByMinutes,
        };
        Told { about, set: self.set, groups: self.groups, columns: self.columns }
    }
}
