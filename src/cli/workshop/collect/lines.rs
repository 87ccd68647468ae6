//! What became of what was gathered, in lines.

use crate::cli::report::report;
use crate::cli::workshop::gather::Gathered;
use crate::cli::{Io, Setup};
use crate::text::{Arg, Text};
use crate::workshop::Taken;
use crate::workshop::code::token_name;
use crate::workshop::collect::{Fate, Told};
use std::collections::BTreeSet;
use std::io;

/// Refusals that are told of one source: a file of garbage says the same of itself over and over.
const MOST_REFUSED: usize = 20;

/// How many of each.
#[derive(Debug, Default)]
pub(super) struct Sum {
    pub(super) new: usize,
    pub(super) replaced: usize,
    pub(super) same: usize,
    pub(super) older: usize,
    pub(super) refused: usize,
}

impl Sum {
    pub(super) fn of(told: &[Told]) -> Sum {
        let mut sum = Sum::default();
        for one in told {
            match one.fate {
                Fate::Pooled(Taken::New) => sum.new += 1,
                Fate::Pooled(Taken::Replaced) => sum.replaced += 1,
                Fate::Pooled(Taken::Same) => sum.same += 1,
                Fate::Pooled(Taken::Older) => sum.older += 1,
                Fate::Passed => {}
                _ => sum.refused += 1,
            }
        }
        sum
    }
}

/// Everything that is wrong with files, each with its place.
pub(super) fn faults(gathered: &Gathered, setup: &Setup, io: &mut Io<'_>) -> io::Result<()> {
    let paint = setup.paint_err(io);
    for told in &gathered.told {
        if let Fate::Sheet(faults) = &told.fate {
            write!(io.err, "{}", report(faults, &setup.text, paint))?;
        }
    }
    Ok(())
}

/// One line a source, and the sums.
pub(super) fn all(gathered: &Gathered, text: &Text) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, of_source) in &by_source(&gathered.told) {
        let mut refused = 0;
        for told in of_source {
            refused += usize::from(told.fate.is_refused());
            if refused <= MOST_REFUSED || !told.fate.is_refused() {
                lines.push(line(told, text));
            }
        }
        if refused > MOST_REFUSED {
            let more = [("name", (*name).into()), ("n", (refused - MOST_REFUSED).into())];
            lines.push(text.with("collect-more", &more));
        }
    }
    let sum = Sum::of(&gathered.told);
    let counts = [
        ("new", sum.new),
        ("replaced", sum.replaced),
        ("same", sum.same),
        ("older", sum.older),
        ("refused", sum.refused),
    ];
    let counts = counts.map(|(name, n)| (name, Arg::from(n)));
    lines.push(text.with("collect-sum", &counts));
    lines.push(people(gathered, text));
    lines
}

/// One line for each source that somebody who watches wants to know of. What changed nothing says the same each time
/// it is looked at: such a line is news only to whoever has not seen it.
pub(super) fn sources(gathered: &Gathered, seen: &mut BTreeSet<String>, text: &Text) -> Vec<String> {
    let mut lines = Vec::new();
    for told in &gathered.told {
        let line = line(told, text);
        match told.fate {
            Fate::Pooled(Taken::New | Taken::Replaced) => lines.push(line),
            Fate::Pooled(Taken::Same | Taken::Older) | Fate::Passed => {}
            _ if seen.insert(line.clone()) => lines.push(line),
            _ => {}
        }
    }
    lines
}

/// How many people handed in, how many more are there.
pub(super) fn people(gathered: &Gathered, text: &Text) -> String {
    let handed = gathered.pool.len();
    let mut said = vec![text.with("collect-people", &[("n", handed.into())])];
    let waiting = gathered.joined() - handed;
    if waiting > 0 {
        said.push(text.with("collect-waiting", &[("n", waiting.into())]));
    }
    if gathered.earlier > 0 {
        said.push(text.with("collect-earlier", &[("n", gathered.earlier.into())]));
    }
    said.join(" ")
}

/// What became of the parts of each source, in order.
fn by_source(told: &[Told]) -> Vec<(&str, Vec<&Told>)> {
    let mut sources: Vec<(&str, Vec<&Told>)> = Vec::new();
    for one in told {
        match sources.last_mut().filter(|(name, _)| *name == one.source) {
            Some((_, all)) => all.push(one),
            None => sources.push((&one.source, vec![one])),
        }
    }
    sources
}

fn line(told: &Told, text: &Text) -> String {
    format!("{}{}{}", name(told, text), text.say("collect-between"), fate(told, text))
}

/// What a source is called: with the line where there may be several in it.
fn name(told: &Told, text: &Text) -> String {
    match told.line {
        Some(line) => text.with("collect-line", &[("name", told.source.as_str().into()), ("line", line.into())]),
        None => told.source.clone(),
    }
}

/// What became of it.
pub(super) fn fate(told: &Told, text: &Text) -> String {
    match &told.fate {
        Fate::Pooled(Taken::New) => text.say("collect-new"),
        Fate::Pooled(Taken::Replaced) => text.say("collect-replaced"),
        Fate::Pooled(Taken::Same) => text.say("collect-same"),
        Fate::Pooled(Taken::Older) => text.say("collect-older"),
        Fate::Pooled(Taken::Contested) => {
            text.with("collect-contested", &[("token", token_name(told.token.unwrap_or(0)).into())])
        }
        Fate::Code(fault) => text.with("collect-code", &[("why", fault.say(text).into())]),
        Fate::Sheet(_) => text.say("collect-sheet"),
        Fate::Late => text.say("collect-late"),
        Fate::Nothing => text.say("collect-nothing"),
        Fate::Passed => text.say("collect-passed"),
        Fate::Unread(why) => text.with("collect-unread", &[("why", why.as_str().into())]),
        Fate::TooLong(most) => text.with("collect-too-long", &[("most", (*most).into())]),
    }
}
