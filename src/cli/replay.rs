//! `coach replay`: a recorded session, as its last screen or as a picture.

use crate::cli::{Exit, Halt, Io, Setup, plan};
use crate::config::colours::Depth;
use crate::pack::Pack;
use crate::reason::Engine;
use crate::store::file::{self, Standing};
use crate::tui::picture;
use crate::tui::record::Packed;
use crate::tui::record::read::{Ending, Recording, gone, read};
use crate::tui::replay::{Looks, Played, Shot, play};
use anyhow::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Largest recording that is read, in bytes: a day of typing.
const LARGEST: u64 = 64 << 20;
/// Largest side of a screen.
const LARGEST_SIDE: u16 = 500;

/// `coach replay RECORDING`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Recording.
    #[arg(value_name = "FILE")]
    pub recording: PathBuf,
    /// Writes a picture instead: all screens, one after the other.
    #[arg(long, value_name = "OUT.svg")]
    pub svg: Option<PathBuf>,
    /// Only this screen.
    #[arg(long, value_name = "N")]
    pub frame: Option<usize>,
    /// Columns and rows.
    #[arg(long, value_name = "WxH", value_parser = size)]
    pub size: Option<(u16, u16)>,
    /// Colours.
    #[arg(long, value_name = "THEME")]
    pub theme: Option<String>,
    /// Replaces a picture that stands there.
    #[arg(long, requires = "svg")]
    pub force: bool,
}

/// Columns and rows, such as `120x40`.
fn size(written: &str) -> Result<(u16, u16), String> {
    let sides = written.split_once('x').and_then(|(columns, rows)| Some((columns.parse().ok()?, rows.parse().ok()?)));
    let fits = |(columns, rows): &(u16, u16)| (1..=LARGEST_SIDE).contains(columns) && (1..=LARGEST_SIDE).contains(rows);
    // The sentence is that of `usage-value-unfit`.
    sides.filter(fits).ok_or_else(String::new)
}

/// Plays the recording and shows what was asked for.
///
/// # Errors
/// What was told already, or could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let engine = Engine::new(Arc::new(setup.pack(io)?));
    let recording = opened(&args.recording, engine.pack(), setup, io)?;
    // Paper shows any colour, whatever the terminal of this moment can.
    let themes = setup.config.themes.clone().on(Depth::True);
    if let Some(theme) = args.theme.as_ref().filter(|theme| !themes.names().contains(&theme.as_str())) {
        let named = [("name", theme.into()), ("known", themes.names().join(", ").into())];
        writeln!(io.err, "{}{}", setup.text.say("usage-error"), setup.text.with("record-no-theme", &named))?;
        return Ok(Exit::Usage);
    }
    let looks = Looks { lang: setup.lang_flag, theme: args.theme.clone(), size: args.size };
    let played = play(&recording, engine, (setup.config.keys.clone(), themes), &looks);
    remark(&recording, &played, setup, io)?;
    let shots = chosen(args, &played, setup, io)?;
    let Some(path) = &args.svg else {
        shots.last().map_or(Ok(()), |shot| io.out.write_all(text(shot).as_bytes()))?;
        return Ok(Exit::Done);
    };
    let svg = match shots {
        [only] => picture::still(only),
        shots => picture::film(shots),
    };
    deliver(path, &svg, args, setup, io)
}

fn opened(path: &Path, pack: &Pack, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Recording> {
    let text = file::read_at_most(path, LARGEST).map_err(|unread| plan::refused(unread, setup, io))?;
    let shown = path.display().to_string();
    let recording = read(&text, &shown).map_err(|faults| setup.refuse(&faults, io, Exit::Usage))?;
    let (was, now) = (&recording.header.pack, Packed::of(pack));
    if was.digest != now.digest {
        let named = |pack: &Packed| format!("{} {}", pack.name, pack.version).into();
        writeln!(io.err, "{}", setup.text.with("record-other-pack", &[("was", named(was)), ("now", named(&now))]))?;
        if let Some(faults) = gone(&recording, &text, &shown, pack) {
            return Err(setup.refuse(&faults, io, Exit::Usage).into());
        }
    }
    Ok(recording)
}

/// Says what is not as it was.
fn remark(recording: &Recording, played: &Played, setup: &Setup, io: &mut Io<'_>) -> std::io::Result<()> {
    if recording.ending == Ending::CutOff {
        writeln!(io.err, "{}", setup.text.say("record-cut-off"))?;
    }
    if let Some(astray) = &played.astray {
        let named = |question: &Option<String>| question.as_deref().unwrap_or("-").to_owned().into();
        let said = [("line", astray.line.into()), ("was", named(&astray.was)), ("is", named(&astray.is))];
        writeln!(io.err, "{}", setup.text.with("record-astray", &said))?;
    }
    Ok(())
}

/// The screens asked for: all of them, or one.
fn chosen<'p>(args: &Args, played: &'p Played, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<&'p [Shot]> {
    let Some(number) = args.frame else { return Ok(&played.shots) };
    let one = number.checked_sub(1).and_then(|at| played.shots.get(at..=at));
    one.ok_or_else(|| {
        let said = setup.text.with("record-no-frame", &[("n", played.shots.len().into())]);
        // When messages cannot be written, the exit code still says it.
        let _ = writeln!(io.err, "{}{said}", setup.text.say("usage-error"));
        Halt(Exit::Usage).into()
    })
}

/// A screen as text, the ends of lines trimmed.
fn text(shot: &Shot) -> String {
    let area = shot.screen.area;
    let cell = |column, row| shot.screen.cell((column, row)).map_or(" ", |cell| cell.symbol());
    let line = |row| (0..area.width).map(|column| cell(column, row)).collect::<String>().trim_end().to_owned() + "\n";
    (0..area.height).map(line).collect()
}

fn deliver(path: &Path, svg: &str, args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    if path == Path::new("-") {
        io.out.write_all(svg.as_bytes())?;
        return Ok(Exit::Done);
    }
    let named = [("path", path.display().to_string().into())];
    if file::standing(path) == Standing::Taken && !args.force {
        anyhow::bail!(setup.text.with("record-picture-taken", &named));
    }
    // A picture is to be shown: it has the permissions of any other file.
    std::fs::write(path, svg).with_context(|| setup.text.with("cli-unwritable", &named))?;
    writeln!(io.err, "{}", setup.text.with("record-pictured", &named))?;
    Ok(Exit::Done)
}
