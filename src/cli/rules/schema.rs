//! `coach rules schema`: the JSON Schema of a pack's files, for editors.

use crate::assets;
use crate::author::schema;
use crate::cli::{Exit, Io, Setup};
use anyhow::Context;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// `coach rules schema`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// With the ids that the pack has.
    #[arg(long)]
    pub ids: bool,
    /// File; `-` is standard output.
    #[arg(short, long, value_name = "FILE|-")]
    pub output: Option<PathBuf>,
}

/// Prints or writes the schema.
///
/// # Errors
/// What could not be written; the faults of a pack whose ids were asked for have been told.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let mut text = assets::schema().to_owned();
    if args.ids {
        let any = serde_json::from_str(&text)?;
        text = format!("{:#}\n", schema::with_ids(any, &setup.pack(io)?, setup.text.lang()));
    }
    let Some(path) = args.output.as_deref().filter(|path| *path != Path::new("-")) else {
        io.out.write_all(text.as_bytes())?;
        return Ok(Exit::Done);
    };
    let shown = path.display().to_string();
    if matches!(standing(path), Standing::Other) {
        writeln!(io.err, "{}", setup.text.with("schema-taken", &[("path", shown.into())]))?;
        return Ok(Exit::Failed);
    }
    fs::write(path, text).with_context(|| setup.text.with("cli-unwritable", &[("path", shown.as_str().into())]))?;
    writeln!(io.err, "{}", setup.text.with("schema-written", &[("path", shown.into())]))?;
    Ok(Exit::Done)
}

/// What stands where the schema is to go.
enum Standing {
    /// Nothing, or an older schema.
    Free,
    /// A file that somebody may miss.
    Other,
}

fn standing(path: &Path) -> Standing {
    match fs::read_to_string(path) {
        Ok(text) if text.contains("\"$schema\"") => Standing::Free,
        Err(error) if error.kind() == ErrorKind::NotFound => Standing::Free,
        _ => Standing::Other,
    }
}
