//! `coach workshop purge`: takes away all that is kept of a room, and says what it cannot reach.

mod find;

use crate::cli::io::Stream;
use crate::cli::workshop::open;
use crate::cli::{Exit, Halt, Io, Setup};
use crate::store::rooms::Rooms;
use find::Kept;
use std::path::{Path, PathBuf};

/// `coach workshop purge`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The room's file.
    #[arg(value_name = "ROOM.toml")]
    pub room: PathBuf,
    /// Without asking.
    #[arg(long)]
    pub yes: bool,
    /// Where workshops are kept.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// What the person said.
enum Said {
    Yes,
    No,
}

/// Lists, asks, removes, looks again.
///
/// # Errors
/// What could not be removed; without a terminal and without `--yes`, that has been told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let opened = open(&args.room, setup, io)?;
    let base = args.data.clone().map_or_else(|| setup.state(io), Ok)?;
    let room = Rooms::new(&base).room(&opened.room.id)?;
    let kept = find::kept(&opened, &room)?;
    list(&kept, setup, io)?;
    if !kept.is_empty() {
        if let Said::No = asked(args, setup, io)? {
            writeln!(io.err, "{}", setup.text.say("purge-left"))?;
            return Ok(Exit::Done);
        }
        find::remove(&kept, &room)?;
        let left = find::kept(&opened, &room)?;
        if !left.is_empty() {
            writeln!(io.err, "{}", setup.text.with("purge-not-all", &[("n", left.len().into())]))?;
            list(&left, setup, io)?;
            return Ok(Exit::Failed);
        }
        writeln!(io.err, "{}", setup.text.say("purge-done"))?;
    }
    beyond(&kept, args, setup, io)?;
    Ok(Exit::Done)
}

/// What is there, by path.
fn list(kept: &Kept, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<()> {
    if kept.is_empty() {
        writeln!(io.err, "{}", setup.text.say("purge-nothing"))?;
    } else {
        writeln!(io.err, "{}", setup.text.say("purge-found"))?;
    }
    for (path, what) in kept.told() {
        let said = setup.text.with("purge-what", &[("what", what.into())]);
        writeln!(io.err, "  {}  {said}", path.display())?;
    }
    Ok(())
}

fn asked(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Said> {
    if args.yes {
        return Ok(Said::Yes);
    }
    if io.input_is != Stream::Terminal {
        writeln!(io.err, "{}{}", setup.text.say("usage-error"), setup.text.say("purge-needs-yes"))?;
        return Err(Halt(Exit::Usage).into());
    }
    write!(io.err, "{} ", setup.text.say("purge-ask"))?;
    io.err.flush()?;
    let mut line = String::new();
    io.input.read_line(&mut line)?;
    let yes = matches!(line.trim().to_lowercase().as_str(), "y" | "yes" | "o" | "oui");
    Ok(if yes { Said::Yes } else { Said::No })
}

/// What no program on this machine can take back.
fn beyond(kept: &Kept, args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<()> {
    writeln!(io.err, "{}", setup.text.say("purge-beyond"))?;
    let plain = ["purge-beyond-plans", "purge-beyond-codes", "purge-beyond-copies"];
    let mut lines: Vec<String> = plain.map(|key| setup.text.say(key)).to_vec();
    let named = |key: &str, path: &Path| setup.text.with(key, &[("path", path.display().to_string().into())]);
    lines.extend(kept.mixed.iter().map(|path| named("purge-beyond-mixed", path)));
    lines.push(setup.text.say("purge-beyond-reports"));
    lines.push(named("purge-beyond-room", &args.room));
    lines.iter().try_for_each(|line| writeln!(io.err, "- {line}"))?;
    Ok(())
}
