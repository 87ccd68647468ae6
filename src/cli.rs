//! The command line: what can be asked of `coach`, one file per command.
//!
//! A command writes to [`Io`] and returns an [`Exit`], so that all of them are tested without a process.

pub mod clock;
pub mod completions;
pub mod config;
pub mod desk;
pub mod exit;
pub mod export;
pub mod hall;
pub mod help;
pub mod io;
pub mod item;
pub mod join;
pub mod keep;
mod log;
pub mod man;
pub mod new;
pub mod output;
pub mod plan;
pub mod preview;
mod record;
pub mod replay;
pub mod report;
pub mod rules;
pub mod seat;
pub mod setup;
pub mod show;
#[cfg(test)]
mod tests;
mod watching;
pub mod what_if;
pub mod why;
pub mod why_not;
pub mod workshop;

pub use exit::{Exit, Halt};
pub use io::Io;
pub use setup::Setup;

use crate::config::colours::When;
use crate::pack::words::Lang;
use chrono::NaiveDate;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// A coach for Twitter/X in the terminal.
#[derive(Debug, Parser)]
#[command(name = "coach", version, disable_help_subcommand = true)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub globals: Globals,
    /// Writes the session of the first screen down, to be replayed; what was typed is in it.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Line by line: no colour, no cursor, nothing drawn.
    #[arg(long)]
    pub plain: bool,
    /// What to do; without a command, the first screen.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What every command takes.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Globals {
    /// Language.
    #[arg(long, global = true, value_name = "fr|en")]
    pub lang: Option<LangFlag>,
    /// A pack over the shipped one; later ones win.
    #[arg(long = "pack", global = true, value_name = "DIR")]
    pub packs: Vec<PathBuf>,
    /// Configuration file.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The day to plan from.
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub today: Option<NaiveDate>,
    /// Colour.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorFlag,
}

/// `--lang`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LangFlag {
    /// French.
    Fr,
    /// English.
    En,
}

impl From<LangFlag> for Lang {
    fn from(flag: LangFlag) -> Lang {
        match flag {
            LangFlag::Fr => Lang::Fr,
            LangFlag::En => Lang::En,
        }
    }
}

/// `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ColorFlag {
    /// On a terminal that wants it.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl From<ColorFlag> for When {
    fn from(flag: ColorFlag) -> When {
        match flag {
            ColorFlag::Auto => When::Auto,
            ColorFlag::Always => When::Always,
            ColorFlag::Never => When::Never,
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes a plan: the interview.
    New(new::Args),
    /// Joins a workshop.
    Join(join::Args),
    /// From answers to a plan.
    Plan(plan::Args),
    /// A saved plan.
    Show(show::Args),
    /// Why a question is asked, or how a line came into a plan.
    Why(why::Args),
    /// A saved plan under other answers.
    WhatIf(what_if::Args),
    /// A saved plan in another format.
    Export(export::Args),
    /// What would bring a line into a plan.
    WhyNot(why_not::Args),
    /// A recorded session, played again.
    Replay(replay::Args),
    /// Rules and packs.
    #[command(subcommand)]
    Rules(rules::Command),
    /// Workshops.
    #[command(subcommand)]
    Workshop(workshop::Command),
    /// The configuration.
    #[command(subcommand)]
    Config(config::Command),
    /// Widgets and themes.
    #[command(subcommand)]
    Preview(preview::Command),
    /// Completions for a shell.
    Completions(completions::Args),
    /// Manual pages.
    Man(man::Args),
}

impl Command {
    fn run(&self, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
        match self {
            Command::New(args) => new::run(args, setup, io),
            Command::Join(args) => join::run(args, setup, io),
            Command::Plan(args) => plan::run(args, setup, io),
            Command::Show(args) => show::run(args, setup, io),
            Command::Why(args) => why::run(args, setup, io),
            Command::WhatIf(args) => what_if::run(args, setup, io),
            Command::Export(args) => export::run(args, setup, io),
            Command::WhyNot(args) => why_not::run(args, setup, io),
            Command::Replay(args) => replay::run(args, setup, io),
            Command::Rules(command) => rules::run(command, setup, io),
            Command::Workshop(command) => workshop::run(command, setup, io),
            Command::Config(command) => config::run(command, setup, io),
            Command::Preview(command) => preview::run(command, setup, io),
            Command::Completions(args) => completions::run(args, setup, io),
            Command::Man(args) => man::run(args, setup, io),
        }
    }
}

/// The whole program, on the process' own streams.
#[must_use]
pub fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    io::with_process(|io| {
        log::start(&io.env);
        run(&arguments, io)
    })
    .into()
}

/// Parses and runs; every problem has been told on `io.err` when this returns.
pub fn run(arguments: &[OsString], io: &mut Io<'_>) -> Exit {
    let parsed = help::parse(arguments, &io.env).and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => {
            let result = Setup::new(&cli.globals, io).and_then(|setup| match &cli.command {
                // Before the name of a command it is that of `coach` alone.
                Some(_) if cli.record.is_some() => Err(record::refuse(&setup, io).into()),
                Some(Command::Workshop(workshop::Command::New(args))) if cli.plain => {
                    workshop::new::run(&args.in_lines(), &setup, io)
                }
                Some(Command::New(args)) if cli.plain => new::run(&args.in_lines(), &setup, io),
                Some(Command::Join(args)) if cli.plain => join::run(&args.in_lines(), &setup, io),
                Some(command) => command.run(&setup, io),
                None => new::home(cli.plain, cli.record.clone(), &setup, io),
            });
            exit::settle(result, io)
        }
        Err(error) => help::refused(&error, arguments, io),
    }
}

/// The command line as clap knows it, in one language.
#[must_use]
pub fn command() -> clap::Command {
    Cli::command()
}
