//! What became of what was gathered, as JSON: keys that stay.

use crate::cli::workshop::Opened;
use crate::cli::workshop::collect::lines::{Sum, fate};
use crate::cli::workshop::gather::Gathered;
use crate::text::Text;
use crate::workshop::Taken;
use crate::workshop::code::CodeFault;
use crate::workshop::collect::{Fate, Told};
use serde_json::{Value, json};

pub(super) fn of(gathered: &Gathered, opened: &Opened, text: &Text) -> Value {
    let sum = Sum::of(&gathered.told);
    json!({
        "format": 1,
        "room": opened.room.id,
        "handed_in": gathered.pool.len(),
        "joined": gathered.joined(),
        "earlier_version": gathered.earlier,
        "new": sum.new,
        "replaced": sum.replaced,
        "same": sum.same,
        "older": sum.older,
        "refused": sum.refused,
        "sources": gathered.told.iter().map(|told| source(told, text)).collect::<Vec<_>>(),
    })
}

fn source(told: &Told, text: &Text) -> Value {
    json!({
        "source": told.source,
        "line": told.line,
        "fate": word(&told.fate),
        "refused": told.fate.is_refused(),
        "said": fate(told, text),
    })
}

fn word(fate: &Fate) -> &'static str {
    match fate {
        Fate::Pooled(Taken::New) => "new",
        Fate::Pooled(Taken::Replaced) => "replaced",
        Fate::Pooled(Taken::Same) => "same",
        Fate::Pooled(Taken::Older) => "older",
        Fate::Pooled(Taken::Contested) => "contested",
        Fate::Code(CodeFault::OtherRoom) => "other-room",
        Fate::Code(CodeFault::OtherVersion) => "other-version",
        Fate::Code(CodeFault::Newer(_)) => "newer",
        Fate::Code(_) => "corrupt",
        Fate::Sheet(_) => "not-a-submission",
        Fate::Late => "late",
        Fate::Nothing => "nothing",
        Fate::Passed => "passed-over",
        Fate::Unread(_) => "unreadable",
        Fate::TooLong(_) => "too-long",
    }
}
