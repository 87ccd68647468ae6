//! `coach workshop new`: the file of a room, and the folder in which people hand in.

use crate::cli::new::{has_no_terminal, prepare};
use crate::cli::workshop::make::{self, Making};
use crate::cli::{Exit, Halt, Io, Setup};
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::text::Text;
use crate::workshop::room::draft::{Defaults, Draft, Row};
use std::path::PathBuf;

/// `coach workshop new`.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Args {
    /// Where to.
    #[arg(short, long = "output", id = "room_file", value_name = "ROOM.toml")]
    pub output: Option<PathBuf>,
    /// Name of the workshop.
    #[arg(long, id = "room_name", value_name = "NAME")]
    pub name: Option<String>,
    /// Languages people can choose from.
    #[arg(long, value_name = "fr,en")]
    pub languages: Option<String>,
    /// How many questions.
    #[arg(long, id = "room_depth", value_name = "core|standard|deep")]
    pub depth: Option<String>,
    /// Minutes of the whole workshop.
    #[arg(long, id = "room_minutes", value_name = "N")]
    pub minutes: Option<String>,
    /// Nothing is said of fewer people.
    #[arg(long, value_name = "K")]
    pub threshold: Option<String>,
    /// The last day.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub closes: Option<String>,
    /// Whom to ask.
    #[arg(long, value_name = "WHO")]
    pub contact: Option<String>,
    /// Questions that feed the picture.
    #[arg(long = "question", id = "picture", value_name = "ID")]
    pub picture: Vec<String>,
    /// Leave advice out of the picture.
    #[arg(long)]
    pub no_advice: bool,
    /// Folder in which people hand in.
    #[arg(long, value_name = "DIR")]
    pub hand_in: Option<String>,
    /// Replace a file that stands there.
    #[arg(long)]
    pub force: bool,
    /// Line by line.
    #[arg(long)]
    pub plain: bool,
}

impl Args {
    /// The same, line by line.
    #[must_use]
    pub fn in_lines(&self) -> Args {
        Args { plain: true, ..self.clone() }
    }

    /// Whether there is somebody to ask, and nothing has been said yet.
    fn asks(&self, io: &Io<'_>) -> bool {
        let said = self.output.is_some() || self.force || !self.rows().is_empty();
        !said && (self.plain || !has_no_terminal(io))
    }

    /// The rows that flags set, with what they set them to and how the flag is called.
    fn rows(&self) -> Vec<(Row, &'static str, String)> {
        let one = |row, flag, value: &Option<String>| value.clone().map(|value| (row, flag, value));
        let picture = (!self.picture.is_empty()).then(|| (Row::Picture, "--question", self.picture.join(",")));
        let advice = self.no_advice.then(|| (Row::Advice, "--no-advice", "false".to_owned()));
        [
            one(Row::Name, "--name", &self.name),
            one(Row::Contact, "--contact", &self.contact),
            one(Row::Languages, "--languages", &self.languages),
            // Before the questions: which ones are asked hangs on it.
            one(Row::Depth, "--depth", &self.depth),
            one(Row::Minutes, "--minutes", &self.minutes),
            picture,
            advice,
            one(Row::Threshold, "--threshold", &self.threshold),
            one(Row::Closes, "--closes", &self.closes),
            one(Row::HandIn, "--hand-in", &self.hand_in),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Writes the file and makes the folder, or opens the form.
///
/// # Errors
/// What could not be written; what is wrong with the flags has been told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    if args.asks(io) {
        return prepare(args.plain, setup, io);
    }
    let pack = setup.pack(io)?;
    let defaults = make::defaults(setup, io)?;
    let draft = drafted(args, &defaults, &pack, setup, io)?;
    let path = args.output.clone().unwrap_or_else(|| PathBuf::from(setup.text.say("room-file-name")));
    let making = Making { path: &path, force: args.force, packs: &setup.packs, text: &setup.text };
    let made = make::write(&draft, &defaults, &pack, &making)?;
    made.tell(&making, io)
}

/// The room that the flags ask for; what they leave out is as ever.
fn drafted(args: &Args, defaults: &Defaults, pack: &Pack, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Draft> {
    let mut draft = make::begun(defaults, pack, &setup.text, setup.today);
    draft.name = setup.text.with("room-usual-name", &[("day", setup.text.date_long(setup.today).into())]);
    let mut wrong: Vec<(&str, Diagnostic)> = Vec::new();
    for (row, flag, value) in args.rows() {
        wrong.extend(draft.set(row, &value, defaults, pack).err().map(|problem| (flag, problem)));
    }
    let told = |row: &Row| args.rows().into_iter().find(|(set, _, _)| set == row).map_or("", |(_, flag, _)| flag);
    if wrong.is_empty() {
        wrong = draft.problems(setup.today, pack).into_iter().map(|(row, problem)| (told(&row), problem)).collect();
    }
    if wrong.is_empty() {
        return Ok(draft);
    }
    for (flag, problem) in &wrong {
        writeln!(io.err, "{}{}", setup.text.say("usage-error"), sentence(flag, problem, &setup.text))?;
    }
    Err(Halt(Exit::Usage).into())
}

/// What is wrong with a flag, what was meant, and how to mend it.
fn sentence(flag: &str, problem: &Diagnostic, text: &Text) -> String {
    let said = text.problem(problem);
    let first = if flag.is_empty() {
        said
    } else {
        text.with("room-flag-wrong", &[("flag", flag.into()), ("why", said.into())])
    };
    let more = [text.meant(problem), text.hint(problem)].into_iter().flatten();
    std::iter::once(first).chain(more.map(|line| format!("  {line}"))).collect::<Vec<_>>().join("\n")
}
