//! `coach rules new`: a pack to begin with, in a folder of its own.

use crate::assets;
use crate::author::starter;
use crate::cli::{Exit, Io, Setup};
use crate::pack::words::Lang;
use anyhow::Context;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// `coach rules new DIR`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the new pack.
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
    /// The pack of an invented mutual instead of the small one.
    #[arg(long)]
    pub example: bool,
}

/// Writes the pack, says what it wrote and what can be done with it.
///
/// # Errors
/// What could not be written; that something stands there already has been told.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let shown = args.dir.display().to_string();
    let path = [("path", shown.as_str().into())];
    let context = || setup.text.with("cli-unwritable", &path);
    if matches!(standing(&args.dir).with_context(context)?, Standing::Taken) {
        writeln!(io.err, "{}", setup.text.with("starter-taken", &path))?;
        return Ok(Exit::Failed);
    }
    let files = files(args, setup.text.lang());
    for (name, text) in &files {
        write(&args.dir.join(name), text).with_context(context)?;
    }
    writeln!(io.err, "{}", setup.text.with("starter-written", &path))?;
    for (name, _) in &files {
        writeln!(io.err, "  {name}")?;
    }
    next(&shown, setup, io)
}

fn files(args: &Args, lang: Lang) -> Vec<(String, String)> {
    let (template, name) = if args.example {
        (assets::example("estran"), None)
    } else {
        let folder = args.dir.file_name().map(|name| name.to_string_lossy().into_owned());
        (assets::example(&format!("starter/{}", lang.code())), folder.and_then(|folder| starter::name(&folder)))
    };
    starter::files(&template, name.as_deref(), assets::schema(), assets::guide(lang))
}

/// What stands where the pack is to go.
enum Standing {
    /// Nothing, or an empty folder.
    Free,
    /// Something that somebody may miss.
    Taken,
}

fn standing(dir: &Path) -> io::Result<Standing> {
    match fs::read_dir(dir) {
        Ok(mut entries) => Ok(if entries.next().is_none() { Standing::Free } else { Standing::Taken }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Standing::Free),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(Standing::Taken),
        Err(error) => Err(error),
    }
}

/// Writes a file that is not there yet.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    File::create_new(path)?.write_all(text.as_bytes())
}

/// The commands that come next, ready to be copied.
fn next(dir: &str, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let plain = |letter: char| letter.is_alphanumeric() || "/._-\\:~".contains(letter);
    let quoted = if dir.chars().all(plain) { dir.to_owned() } else { format!("\"{dir}\"") };
    let steps = [
        ("guide", format!("{}{}{}", dir.trim_end_matches('/'), '/', starter::GUIDE)),
        ("check", format!("coach rules check --pack {quoted}")),
        ("test", format!("coach rules test --pack {quoted}")),
        ("new", format!("coach new --pack {quoted}")),
    ];
    writeln!(io.err, "\n{}", setup.text.say("starter-next"))?;
    let widest = steps.iter().map(|(_, command)| command.chars().count()).max().unwrap_or_default();
    for (step, command) in &steps {
        let said = setup.text.with("starter-step", &[("step", (*step).into())]);
        writeln!(io.err, "  {command:widest$}  {said}")?;
    }
    Ok(Exit::Done)
}
