//! `coach workshop kit`: what to print for a room, as Markdown and as HTML.

mod debrief;
mod filled;

use crate::assets;
use crate::cli::workshop::{Opened, open};
use crate::cli::{Exit, Io, Setup};
use crate::pack::words::Lang;
use crate::store::file;
use crate::text::Text;
use crate::workshop::kit::html;
use anyhow::Context;
use std::fs;
use std::path::{Path, PathBuf};

/// Lengths of a workshop that the guide has timings for, with the minutes that each leaves to the questions.
const LENGTHS: [(u32, u32); 3] = [(45, 20), (60, 27), (90, 40)];

/// The papers, by the names of their templates.
const PAPERS: [&str; 3] = ["guide", "sheet", "notice"];

/// `coach workshop kit`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The room's file.
    #[arg(value_name = "ROOM.toml")]
    pub room: PathBuf,
    /// Folder to write to.
    #[arg(short, long = "output", id = "kit_folder", value_name = "DIR")]
    pub output: PathBuf,
    /// Length of the workshop.
    #[arg(long, id = "kit_minutes", value_name = "45|60|90", value_parser = ["45", "60", "90"])]
    pub minutes: Option<String>,
    /// Replace files that differ.
    #[arg(long)]
    pub force: bool,
}

/// One file of the kit.
struct Paper {
    path: PathBuf,
    text: String,
}

/// Writes the kit, in the languages of the room or in the one asked for.
///
/// # Errors
/// What could not be read or written; faults of the room's file have been told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let opened = open(&args.room, setup, io)?;
    let languages = setup.lang_flag.map_or_else(|| opened.room.languages.clone(), |lang| vec![lang]);
    let papers: Vec<Paper> = languages.into_iter().flat_map(|lang| papers(args, &opened, lang)).collect();
    let differs = |paper: &&Paper| file::read(&paper.path).map_or(paper.path.exists(), |there| there != paper.text);
    if let Some(paper) = papers.iter().find(differs).filter(|_| !args.force) {
        let path = [("path", paper.path.display().to_string().into())];
        writeln!(io.err, "{}", setup.text.with("kit-differs", &path))?;
        return Ok(Exit::Failed);
    }
    fs::create_dir_all(&args.output).with_context(|| unwritable(&args.output, setup))?;
    for paper in &papers {
        file::write(&paper.path, paper.text.as_bytes()).with_context(|| unwritable(&paper.path, setup))?;
        writeln!(io.err, "{}", paper.path.display())?;
    }
    writeln!(io.err, "{}", setup.text.say("kit-written"))?;
    Ok(Exit::Done)
}

fn unwritable(path: &Path, setup: &Setup) -> String {
    setup.text.with("cli-unwritable", &[("path", path.display().to_string().into())])
}

fn papers(args: &Args, opened: &Opened, lang: Lang) -> Vec<Paper> {
    let text = Text::new(lang);
    let length = length(args.minutes.as_deref(), opened.room.minutes());
    let blanks = filled::blanks(args, opened, length, &text);
    let style = [assets::paper_style(), assets::kit("kit.css")].concat();
    let written = PAPERS.into_iter().map(|paper| {
        let template = assets::kit(&format!("{paper}.{}.md", lang.code()));
        let page = crate::workshop::kit::fill(template, &blanks);
        let name = text.with("kit-paper", &[("paper", paper.into())]);
        let title = format!("{name} – {}", opened.room.name);
        let set = html(&title, lang, &style, &page);
        let file = |ending: &str| args.output.join(format!("{name}.{ending}"));
        [Paper { path: file("md"), text: page }, Paper { path: file("html"), text: set }]
    });
    written.flatten().collect()
}

/// The length asked for, else the one that leaves the questions about the minutes that the room gives them.
fn length(asked: Option<&str>, interview: u32) -> (u32, u32) {
    let asked: Option<u32> = asked.and_then(|minutes| minutes.parse().ok());
    let nearest = LENGTHS.into_iter().min_by_key(|(_, questions)| questions.abs_diff(interview));
    let known = LENGTHS.into_iter().find(|(minutes, _)| Some(*minutes) == asked).or(nearest);
    known.unwrap_or_default()
}
