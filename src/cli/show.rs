//! `coach show`: a saved plan, made again from its answers.

use crate::cli::output::{self, FormatFlag, Output};
use crate::cli::plan::refused;
use crate::cli::{Exit, Io, Setup};
use crate::export::plain_text::PlainText;
use crate::export::tree::sure::sure;
use crate::export::tree::tree;
use crate::export::{Export, Sheet};
use crate::pack::Pack;
use crate::phrase::Phrase;
use crate::plan::{self, Plan, Request};
use crate::reason::{Engine, Stage};
use crate::store::file;
use crate::store::plan_file::{self, SamePack, Saved};
use crate::text::Text;
use crate::why::{Outlook, Person};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// `coach show`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Saved plan.
    #[arg(value_name = "PLAN.toml")]
    pub plan: PathBuf,
    /// Format.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<FormatFlag>,
    /// The same as `--format json`.
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// After the plan: what of it is solid, what matters most, what was assumed.
    #[arg(long, conflicts_with_all = ["format", "json"])]
    pub sure: bool,
}

/// Shows the plan on standard output.
///
/// # Errors
/// What was told already, or could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    if !args.json && !args.sure {
        let output = Output { output: None, format: args.format, force: false };
        return made_again(&args.plan, &output, FormatFlag::Txt, setup, io);
    }
    let (engine, saved) = opened(&args.plan, setup, io)?;
    let person = Person { engine: &engine, answers: &saved.answers, today: saved.today };
    let (plan, outlook, text) = (person.plan(), Outlook::of(person), words(&saved, setup));
    let sheet = sheet(&plan, &saved, &engine, &text);
    if args.json {
        let mut tree = tree(&sheet);
        tree.extend(sure(&outlook, engine.pack()));
        serde_json::to_writer_pretty(&mut *io.out, &tree)?;
        writeln!(io.out)?;
    } else {
        PlainText.write(&sheet, &mut *io.out)?;
        let told = Phrase::new(engine.pack(), &text).outlook(&outlook, &plan);
        writeln!(io.out)?;
        told.iter().try_for_each(|line| writeln!(io.out, "{line}"))?;
    }
    Ok(Exit::Done)
}

/// Makes a saved plan again and writes it out.
pub(super) fn made_again(
    path: &Path,
    output: &Output,
    usual: FormatFlag,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<Exit> {
    let (engine, saved) = opened(path, setup, io)?;
    let plan = plan::build(&engine, &Request { answers: &saved.answers, stage: Stage::Settled, today: saved.today });
    let text = words(&saved, setup);
    output::deliver(&sheet(&plan, &saved, &engine, &text), output, usual, setup, io)
}

fn words(saved: &Saved, setup: &Setup) -> Text {
    Text::new(setup.lang_flag.unwrap_or(saved.lang))
}

fn sheet<'a>(plan: &'a Plan, saved: &'a Saved, engine: &'a Engine, text: &'a Text) -> Sheet<'a> {
    Sheet { plan, answers: &saved.answers, depth: saved.depth, pack: engine.pack(), text }
}

/// Reads a saved plan, and says what is not as it was.
pub(super) fn opened(path: &Path, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<(Engine, Saved)> {
    let engine = Engine::new(Arc::new(setup.pack(io)?));
    let text = file::read(path).map_err(|unread| refused(unread, setup, io))?;
    let shown = path.display().to_string();
    let saved =
        plan_file::read(&text, &shown, engine.pack()).map_err(|faults| setup.refuse(&faults, io, Exit::Usage))?;
    remark(&saved, engine.pack(), setup, io)?;
    Ok((engine, saved))
}

/// Says what is not as it was when the plan was saved.
pub(super) fn remark(saved: &Saved, pack: &Pack, setup: &Setup, io: &mut Io<'_>) -> std::io::Result<()> {
    if let SamePack::Changed { was } = &saved.pack {
        let now = format!("{} {}", pack.about.name, pack.about.version);
        writeln!(io.err, "{}", setup.text.with("plan-pack-changed", &[("was", was.into()), ("now", now.into())]))?;
    }
    if !saved.left_out.diagnostics.is_empty() {
        let told = crate::cli::report::report(&saved.left_out, &setup.text, setup.paint_err(io));
        write!(io.err, "{told}")?;
        writeln!(io.err, "{}", setup.text.say("plan-left-out"))?;
    }
    Ok(())
}
