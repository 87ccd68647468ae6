//! `coach rules diff`: two packs, and whose plans change from one to the other.

use super::problem;
use crate::author::compare;
use crate::cli::rules::beside::{self, Beside};
use crate::cli::{Exit, Io, Setup};
use crate::pack::entry::SourceFile;
use crate::pack::read::Faults;
use crate::reason::Engine;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The word for the shipped pack alone.
const SHIPPED: &str = "shipped";

/// `coach rules diff`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the old pack, or `shipped`.
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// Folder of the new pack, or `shipped`.
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// People instead of those beside both packs.
    #[arg(long, value_name = "PATH")]
    pub people: Vec<PathBuf>,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Compares two packs and the plans they make.
///
/// # Errors
/// What could not be written; what was told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let opened = side(&args.old, setup).and_then(|old| Ok((old, side(&args.new, setup)?)));
    let read = opened.and_then(|(old, new)| {
        let people = compare::people(&people(args, &old, &new)?)?;
        Ok((Engine::new(Arc::new(old.pack()?)), Engine::new(Arc::new(new.pack()?)), people))
    });
    let (old, new, people) = match read {
        Ok(read) => read,
        Err(faults) if args.json => {
            let problems = problem::list(&faults.diagnostics, &faults.files, &setup.text);
            writeln!(io.out, "{:#}", json!({ "problems": problems }))?;
            return Ok(Exit::PackFaults);
        }
        Err(faults) => return Err(setup.refuse(&faults, io, Exit::PackFaults).into()),
    };
    let comparison = compare::compare(&old, &new, &people, setup.today);
    if args.json {
        let packs = [old.pack(), new.pack()];
        writeln!(io.out, "{:#}", compare::json(&comparison, packs, &people, &setup.text))?;
    } else {
        io.out.write_all(compare::told(&comparison, &people, &setup.text).as_bytes())?;
    }
    Ok(if comparison.changed.is_empty() { Exit::Done } else { Exit::Found })
}

/// A pack over the shipped one and those of `--pack`, or these alone.
fn side(path: &Path, setup: &Setup) -> Result<Beside, Faults> {
    let own = (path != Path::new(SHIPPED)).then(|| path.to_owned());
    let folders: Vec<PathBuf> = setup.packs.iter().cloned().chain(own).collect();
    beside::over(&folders)
}

/// The people named, or everybody beside either pack; of two with one name the new pack's.
fn people(args: &Args, old: &Beside, new: &Beside) -> Result<Vec<SourceFile>, Faults> {
    if !args.people.is_empty() {
        return beside::files(&args.people);
    }
    let mut files = old.people()?;
    for more in [old.stories()?, new.people()?, new.stories()?] {
        for file in more {
            if !files.iter().any(|known| known.path == file.path) {
                files.push(file);
            }
        }
    }
    Ok(files)
}
