//! What every command starts from: language, configuration, day, pack.

use crate::assets;
use crate::cli::exit::{Exit, Halt};
use crate::cli::report::{Paint, report};
use crate::cli::{ColorFlag, Globals, Io, clock};
use crate::config::environment::Environment;
use crate::config::{Config, file};
use crate::pack::Pack;
use crate::pack::read::{Faults, Layer, read};
use crate::pack::words::Lang;
use crate::text::Text;
use anyhow::Context;
use chrono::NaiveDate;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

/// What every command starts from.
#[derive(Debug)]
pub struct Setup {
    /// The words of the interface; `text.lang()` is the language.
    pub text: Text,
    /// `--lang`: it decides the language of a plan over what its answers say.
    pub lang_flag: Option<Lang>,
    /// The configuration: environment over the person's file over the shipped one.
    pub config: Config,
    /// Where the person's own configuration was read, if there is one.
    pub config_file: Option<PathBuf>,
    /// The day to plan from.
    pub today: NaiveDate,
    /// `--color`.
    pub color: ColorFlag,
    /// Folders over the shipped pack.
    pub packs: Vec<PathBuf>,
}

impl Setup {
    /// Works it out from the flags, the environment and the configuration files.
    ///
    /// # Errors
    /// A configuration file that cannot be read, or has faults (told already).
    pub fn new(globals: &Globals, io: &mut Io<'_>) -> anyhow::Result<Setup> {
        let flag = globals.lang.map(Into::into);
        let early = Text::new(Config::default().language(flag, &io.env));
        let (config, config_file) = configured(globals, &io.env, &early)?
            .map_err(|faults| told(&faults, &early, Paint::of(globals.color, &io.env, io.err_is), io, Exit::Usage))?;
        let lang = config.language(flag, &io.env);
        let text = if lang == early.lang() { early } else { Text::new(lang) };
        let today = globals.today.unwrap_or_else(clock::today);
        let config = config.under(globals.color.into(), &io.env);
        Ok(Setup {
            text,
            lang_flag: flag,
            config,
            config_file,
            today,
            color: globals.color,
            packs: globals.packs.clone(),
        })
    }

    /// The shipped pack under the folders asked for.
    ///
    /// # Errors
    /// [`Halt`] once the faults of the pack have been told.
    pub fn pack(&self, io: &mut Io<'_>) -> Result<Pack, Halt> {
        self.read_packs().map_err(|faults| told(&faults, &self.text, self.paint_err(io), io, Exit::PackFaults))
    }

    /// The same, with the faults left to the caller.
    ///
    /// # Errors
    /// Everything that is wrong with the pack.
    pub fn read_packs(&self) -> Result<Pack, Faults> {
        layered(&self.packs)
    }

    /// The folder of drafts and of the list of recent plans: `coach` in the system's folder for state.
    ///
    /// # Errors
    /// When the environment names no home folder.
    pub fn state(&self, io: &Io<'_>) -> anyhow::Result<PathBuf> {
        let state = io.env.state_dir().map(|dir| dir.join("coach"));
        state.ok_or_else(|| anyhow::anyhow!(self.text.say("cli-no-home")))
    }

    /// Tells faults (of a pack, an answers file) on `io.err`.
    #[must_use]
    pub fn refuse(&self, faults: &Faults, io: &mut Io<'_>, exit: Exit) -> Halt {
        told(faults, &self.text, self.paint_err(io), io, exit)
    }

    /// Whether messages on `io.err` are coloured.
    #[must_use]
    pub fn paint_err(&self, io: &Io<'_>) -> Paint {
        Paint::of(self.color, &io.env, io.err_is)
    }

    /// Whether results on `io.out` are coloured.
    #[must_use]
    pub fn paint_out(&self, io: &Io<'_>) -> Paint {
        Paint::of(self.color, &io.env, io.out_is)
    }
}

/// The shipped pack under these folders.
pub(super) fn layered(folders: &[PathBuf]) -> Result<Pack, Faults> {
    if folders.is_empty() {
        return assets::pack();
    }
    let mut layers: Vec<Layer> = vec![assets::embedded()];
    for path in folders {
        layers.push(assets::folder(path)?);
    }
    read(layers)
}

fn told(faults: &Faults, text: &Text, paint: Paint, io: &mut Io<'_>, exit: Exit) -> Halt {
    // When messages cannot be written, the exit code still says it.
    let _ = io.err.write_all(report(faults, text, paint).as_bytes());
    Halt(exit)
}

type Configured = Result<(Config, Option<PathBuf>), Faults>;

/// The files: the one asked for must be there, a person's own may be.
fn configured(globals: &Globals, env: &Environment, text: &Text) -> anyhow::Result<Configured> {
    let Some(path) = globals.config.clone().or_else(|| file::own(env)) else {
        return Ok(Ok((Config::default(), None)));
    };
    let shown = path.display().to_string();
    match fs::read_to_string(&path) {
        Ok(written) => Ok(Config::default().over(&shown, &written).map(|config| (config, Some(path)))),
        Err(error) if globals.config.is_none() && error.kind() == ErrorKind::NotFound => {
            Ok(Ok((Config::default(), None)))
        }
        Err(error) => Err(error).with_context(|| text.with("cli-unreadable", &[("path", shown.into())])),
    }
}
