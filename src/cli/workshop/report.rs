//! `coach workshop report`: gathers what people handed in, publishes what may be, and writes the report of the room.

use crate::cli::workshop::gather::{From, gather};
use crate::cli::workshop::publish::{Open, publish};
use crate::cli::workshop::{Opened, base, open};
use crate::cli::{Exit, Halt, Io, Setup};
use crate::store::file::{self, Standing};
use crate::text::Text;
use crate::workshop::ledger::{About, Changed, Fate, Which};
use crate::workshop::report::{Material, csv, html, json, markdown};
use anyhow::Context;
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// `coach workshop report`.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// The file of the room.
    #[arg(value_name = "ROOM.toml")]
    pub room: PathBuf,
    /// Where to gather from.
    #[arg(value_name = "DIR|FILE|-")]
    pub sources: Vec<PathBuf>,
    /// The form.
    #[arg(long, id = "report_format", value_name = "md|html|csv|json")]
    pub format: Option<Form>,
    /// Where to.
    #[arg(short, long, value_name = "FILE|-")]
    pub output: Option<PathBuf>,
    /// Replace a file that stands there.
    #[arg(long, id = "report_force")]
    pub force: bool,
    /// Where to keep what is gathered.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// Markdown.
    Md,
    /// A page to print.
    Html,
    /// A table for a spreadsheet.
    Csv,
    /// For scripts.
    Json,
}

impl Form {
    fn set(self, material: &Material<'_>) -> String {
        match self {
            Form::Md => markdown::markdown(&material.page()),
            Form::Html => html::html(&material.page()),
            Form::Csv => csv::csv(material),
            Form::Json => json::json(material),
        }
    }
}

/// Writes the report.
///
/// # Errors
/// What could not be read or written; faults of the room's file have been told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let output = args.output.as_deref().filter(|path| *path != Path::new("-"));
    let ending = || Form::from_str(output?.extension()?.to_str()?, true).ok();
    let form = args.format.or_else(ending).unwrap_or(Form::Md);
    let opened = open(&args.room, setup, io)?;
    if let Some(path) = output.filter(|path| !args.force && file::standing(path) == Standing::Taken) {
        let shown = path.display().to_string();
        writeln!(io.err, "{}", setup.text.with("report-taken", &[("path", shown.into())]))?;
        return Err(Halt(Exit::Failed).into());
    }
    let base = base(args.data.as_deref(), setup, io)?;
    let asked = !args.sources.is_empty();
    // The room's own folder may be there only once somebody has handed in.
    let own: Vec<PathBuf> = [opened.hand_in.clone()].into_iter().filter(|folder| folder.exists()).collect();
    let sources = if asked { &args.sources } else { &own };
    let from = From { sources, room: &args.room, input: Some(&mut *io.input) };
    let gathered = gather(&opened, &base, from, setup.today, &setup.text)?;
    let refused = gathered.told.iter().filter(|told| told.fate.is_refused()).count();
    if refused > 0 {
        writeln!(io.err, "{}", setup.text.with("report-refused", &[("n", refused.into())]))?;
    }
    let Open { ledger, changed } = publish(&opened, &base, &gathered.pool, Which::Everything, &setup.text)?;
    tell(&changed, &opened, gathered.pool.len(), setup, io)?;
    let picture = ledger.picture(&opened.schema, &opened.pack, gathered.pool.len());
    let Opened { room, pack, schema, .. } = &opened;
    let text = form.set(&Material { room, pack, schema, picture: &picture, text: &setup.text });
    match output {
        None => io.out.write_all(text.as_bytes())?,
        Some(path) => {
            let shown = path.display().to_string();
            let said = |key: &str| setup.text.with(key, &[("path", shown.as_str().into())]);
            file::write(path, text.as_bytes()).with_context(|| said("cli-unwritable"))?;
            writeln!(io.err, "{}", said("report-written"))?;
        }
    }
    Ok(Exit::Done)
}

/// What stays as it was told before, and what nothing can be told of.
fn tell(changed: &Changed, opened: &Opened, people: usize, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<()> {
    if people < opened.room.threshold as usize {
        return Ok(());
    }
    for (about, fate) in &changed.fates {
        let name = match about {
            About::Question(id) => opened.pack.questions.get(id).map(|it| it.short.get(setup.text.lang()).to_owned()),
            About::ByMinutes => Some(setup.text.say("report-crossed")),
            // Of lines of advice only those that can be told are worth a word.
            About::Item(_) => None,
        };
        let (Some(name), Some(said)) = (name, said(*fate, &setup.text)) else { continue };
        writeln!(io.err, "{}", setup.text.with("report-fate", &[("what", name.into()), ("fate", said.into())]))?;
    }
    Ok(())
}

fn said(fate: Fate, text: &Text) -> Option<String> {
    match fate {
        Fate::Stays(of) => Some(text.with("report-stays", &[("of", of.into())])),
        Fate::Withheld => Some(text.say("report-kept-back")),
        Fate::New | Fate::Again | Fate::Same => None,
    }
}
