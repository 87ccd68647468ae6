//! `coach workshop collect`: gathers what people handed in, and says what became of each.

mod json;
mod lines;

use crate::cli::watching::{Watch, Woken};
use crate::cli::workshop::gather::{self, From, Gathered, gather};
use crate::cli::workshop::{Opened, base, open};
use crate::cli::{Exit, Halt, Io, Setup};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How often to look at least while watching: a system says nothing of what others write to a shared folder.
const AT_LEAST: Duration = Duration::from_secs(3);

/// `coach workshop collect`.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// The file of the room.
    #[arg(value_name = "ROOM.toml")]
    pub room: PathBuf,
    /// Where to gather from.
    #[arg(value_name = "DIR|FILE|-")]
    pub sources: Vec<PathBuf>,
    /// Goes on gathering.
    #[arg(long = "watch", id = "go_on", conflicts_with = "json")]
    pub watch: bool,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
    /// Where to keep what is gathered.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Gathers once, or until it is stopped.
///
/// # Errors
/// What could not be read or written; faults of the room's file have been told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let stdin = args.sources.iter().any(|source| source == Path::new("-"));
    if args.watch && stdin {
        writeln!(io.err, "{}{}", setup.text.say("usage-error"), setup.text.say("collect-watch-stdin"))?;
        return Err(Halt(Exit::Usage).into());
    }
    let opened = open(&args.room, setup, io)?;
    let base = base(args.data.as_deref(), setup, io)?;
    let sources = if args.sources.is_empty() { vec![opened.hand_in.clone()] } else { args.sources.clone() };
    if args.sources.is_empty() && !opened.hand_in.exists() {
        let folder = gather::shown(&opened.hand_in);
        writeln!(io.err, "{}", setup.text.with("collect-no-folder", &[("folder", folder.into())]))?;
    }
    let task = Task { opened, base, sources, room: args.room.clone(), nothing_asked: args.sources.is_empty() };
    if args.watch {
        return task.watch(setup, io);
    }
    let gathered = task.gather(setup, io)?;
    if args.json {
        writeln!(io.out, "{:#}", json::of(&gathered, &task.opened, &setup.text))?;
    } else {
        lines::faults(&gathered, setup, io)?;
        lines::all(&gathered, &setup.text).iter().try_for_each(|line| writeln!(io.out, "{line}"))?;
    }
    let refused = gathered.told.iter().any(|told| told.fate.is_refused());
    Ok(if refused { Exit::Found } else { Exit::Done })
}

struct Task {
    opened: Opened,
    base: PathBuf,
    sources: Vec<PathBuf>,
    room: PathBuf,
    /// Whether the sources are the folder that the room names.
    nothing_asked: bool,
}

impl Task {
    fn gather(&self, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Gathered> {
        // The room's own folder may be there only once somebody has handed in.
        let waiting = self.nothing_asked && !self.opened.hand_in.exists();
        let sources = if waiting { &[] } else { self.sources.as_slice() };
        let from = From { sources, room: &self.room, input: Some(&mut *io.input) };
        gather(&self.opened, &self.base, from, setup.today, &setup.text)
    }

    /// Tells whatever is news, until the process ends.
    fn watch(&self, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
        let mut watch = Watch::new(&self.sources)?;
        let shown: Vec<String> = self.sources.iter().map(|path| gather::shown(path)).collect();
        writeln!(io.err, "{}", setup.text.with("collect-watching", &[("folder", shown.join(", ").into())]))?;
        let (mut seen, mut sum) = (BTreeSet::new(), String::new());
        loop {
            let gathered = self.gather(setup, io)?;
            lines::sources(&gathered, &mut seen, &setup.text).iter().try_for_each(|line| writeln!(io.out, "{line}"))?;
            let now = lines::people(&gathered, &setup.text);
            if now != sum {
                writeln!(io.out, "{now}")?;
                sum = now;
            }
            io.out.flush()?;
            if watch.wait(Some(AT_LEAST)) == Woken::Over {
                return Ok(Exit::Done);
            }
        }
    }
}
