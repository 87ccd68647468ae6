//! Help and refusals of the command line, in the person's language.
//!
//! clap speaks English only: its command is built once and dressed in our own words, and its errors are read
//! as data. What it says that we have no sentence for stays as it is rather than get lost.

use crate::cli::{Exit, Io};
use crate::config::Config;
use crate::config::environment::Environment;
use crate::pack::words::Lang;
use crate::text::{Arg, Text};
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, ArgMatches, Command, Error};
use std::ffi::OsString;

/// The language of help: that of `--lang` even when the rest of the line cannot be parsed, else of the
/// environment.
fn language(arguments: &[OsString], env: &Environment) -> Lang {
    let words: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    let apart = words.iter().zip(words.iter().skip(1)).find(|(flag, _)| **flag == "--lang").map(|(_, value)| *value);
    Config::default().language(joined.or(apart).and_then(Lang::from_locale), env)
}

/// What the arguments say. Help and errors are in the person's language; the command is dressed in words only
/// when some of them are to be read.
pub(super) fn parse(arguments: &[OsString], env: &Environment) -> Result<ArgMatches, Error> {
    bare()
        .try_get_matches_from(arguments)
        .or_else(|_| command(language(arguments, env)).try_get_matches_from(arguments))
}

/// The command line in one language.
#[must_use]
pub fn command(lang: Lang) -> Command {
    dressed(bare(), "coach", &Text::new(lang))
}

fn bare() -> Command {
    let version = clap::Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let help = clap::Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    super::command().disable_help_flag(true).disable_version_flag(true).arg(help).arg(version)
}

/// Gives a command and all below it their words; `path` is the words typed after `coach`, joined by hyphens.
fn dressed(command: Command, path: &str, text: &Text) -> Command {
    let options = text.say("help-options");
    let about = text.with("help-about", &[("command", path.into())]);
    let mut command = command
        .about(about.clone())
        .long_about(about)
        .help_template(template(text))
        .subcommand_help_heading(text.say("help-commands"))
        .mut_args(|argument| {
            let told = text.with("help-argument", &[("argument", argument.get_id().as_str().into())]);
            let heading = if argument.is_positional() { text.say("help-arguments") } else { options.clone() };
            let valued = argument.get_action().takes_values();
            argument
                .help(told.clone())
                .long_help(told)
                .help_heading(heading)
                .hide_possible_values(valued)
                .hide_default_value(valued)
        });
    let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for name in names {
        let below = if path == "coach" { name.clone() } else { format!("{path}-{name}") };
        command = command.mut_subcommand(name, |command| dressed(command, &below, text));
    }
    command
}

fn template(text: &Text) -> StyledStr {
    StyledStr::from(format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}\n", text.say("help-usage")))
}

/// Tells what clap refused, or prints the help and version it was asked for.
pub(super) fn refused(error: &Error, arguments: &[OsString], io: &mut Io<'_>) -> Exit {
    // A closed pipe is no reason to fail: the reader has seen enough.
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = write!(io.out, "{}", error.render());
            Exit::Done
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = write!(io.err, "{}", error.render());
            Exit::Usage
        }
        _ => {
            let text = Text::new(language(arguments, &io.env));
            let _ = writeln!(io.err, "{}", sentence(error, &text));
            Exit::Usage
        }
    }
}

fn sentence(error: &Error, text: &Text) -> String {
    let Some(key) = key(error.kind()) else { return error.render().to_string().trim_end().to_owned() };
    let part = |kind| error.get(kind).map(shown).unwrap_or_default();
    let name = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand].into_iter().find_map(|kind| error.get(kind));
    let args: [(&str, Arg<'_>); 3] = [
        ("name", name.map(shown).unwrap_or_default().into()),
        ("value", part(ContextKind::InvalidValue).into()),
        ("known", part(ContextKind::ValidValue).into()),
    ];
    let mut told = format!("{}{}", text.say("usage-error"), text.with(key, &args));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(meant) = near.into_iter().find_map(|kind| error.get(kind)).map(shown).filter(|meant| !meant.is_empty())
    {
        told.push_str(&format!("\n  {}", text.with("cli-did-you-mean", &[("name", meant.into())])));
    }
    format!("{told}\n\n{}", text.say("usage-more"))
}

fn key(kind: ErrorKind) -> Option<&'static str> {
    match kind {
        ErrorKind::UnknownArgument => Some("usage-unknown-argument"),
        ErrorKind::InvalidSubcommand => Some("usage-unknown-command"),
        ErrorKind::InvalidValue => Some("usage-value"),
        ErrorKind::ValueValidation => Some("usage-value-unfit"),
        ErrorKind::MissingRequiredArgument => Some("usage-missing"),
        ErrorKind::MissingSubcommand => Some("usage-missing-command"),
        ErrorKind::ArgumentConflict => Some("usage-conflict"),
        _ => None,
    }
}

/// One name, or several joined by commas.
fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(name) => name.clone(),
        ContextValue::Strings(names) => names.join(", "),
        ContextValue::StyledStr(styled) => styled.to_string(),
        _ => String::new(),
    }
}
