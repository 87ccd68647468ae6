//! `coach plan`: from answers to a plan, without asking anything.

mod batch;

use crate::cli::new::DepthFlag;
use crate::cli::output::{self, FormatFlag, Output};
use crate::cli::{Exit, Halt, Io, Setup};
use crate::export::Sheet;
use crate::pack::Pack;
use crate::pack::question::{Depth, Question};
use crate::pack::words::Lang;
use crate::plan::{self, Request};
use crate::reason::{Answers, Engine, Stage};
use crate::store::answers::{self, Given};
use crate::store::file::{self, Unread};
use crate::text::Text;
use std::path::Path;
use std::sync::Arc;

/// `coach plan`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Answers file; `-` is standard input.
    #[arg(long, value_name = "FILE|-", required_unless_present = "batch", conflicts_with = "batch")]
    pub answers: Option<String>,
    /// Many answers, one JSON line each, from standard input to standard output.
    #[arg(long)]
    pub batch: bool,
    /// Where to and how.
    #[command(flatten)]
    pub output: Output,
    /// Refuse when a question of the depth has no answer.
    #[arg(long)]
    pub strict: bool,
    /// Which questions count as missing.
    #[arg(long, value_name = "DEPTH", default_value = "core")]
    pub depth: DepthFlag,
}

/// Makes a plan, or many.
///
/// # Errors
/// What was told already, or could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let engine = Engine::new(Arc::new(setup.pack(io)?));
    let Some(path) = args.answers.as_deref().filter(|_| !args.batch) else {
        return batch::run(args, &engine, setup, io);
    };
    let given = given(path, engine.pack(), setup, io)?;
    let lang = setup.lang_flag.or(given.lang).unwrap_or(setup.text.lang());
    let depth = args.depth.into();
    let missing = missing(&engine, &given.answers, depth, setup);
    if args.strict && !missing.is_empty() {
        return incomplete(&missing, engine.pack(), setup, io);
    }
    let request = Request { answers: &given.answers, stage: Stage::Settled, today: setup.today };
    let plan = plan::build(&engine, &request);
    let text = Text::new(lang);
    let sheet = Sheet { plan: &plan, answers: &given.answers, depth, pack: engine.pack(), text: &text };
    output::deliver(&sheet, &args.output, FormatFlag::Toml, setup, io)
}

fn given(path: &str, pack: &Pack, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Given> {
    let read = match path {
        "-" => file::text(&mut io.input, Path::new("<stdin>")),
        path => file::read(Path::new(path)),
    };
    let text = read.map_err(|unread| refused(unread, setup, io))?;
    let shown = if path == "-" { "<stdin>" } else { path };
    Ok(answers::read(&text, shown, pack).map_err(|faults| setup.refuse(&faults, io, Exit::Usage))?)
}

/// Tells why a file gives no text: what the system said is exit 1, what is wrong with its bytes exit 2.
pub(super) fn refused(unread: Unread, setup: &Setup, io: &mut Io<'_>) -> anyhow::Error {
    match unread {
        Unread::Content(faults) => setup.refuse(&faults, io, Exit::Usage).into(),
        Unread::Io { path, error } => {
            let said = setup.text.with("cli-unreadable", &[("path", path.display().to_string().into())]);
            anyhow::Error::new(error).context(said)
        }
    }
}

/// Questions of the depth that show and have no answer, whether or not an answer could still change the plan.
fn missing(engine: &Engine, answers: &Answers, depth: Depth, setup: &Setup) -> Vec<String> {
    let facts = engine.facts(answers, Stage::Asking(depth), setup.today);
    let missing = |question: &&Question| {
        question.depth <= depth && answers.get(&question.id).is_none() && facts.shown(&question.id).holds()
    };
    engine.pack().questions.iter().filter(missing).map(|question| question.id.clone()).collect()
}

fn incomplete(missing: &[String], pack: &Pack, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    writeln!(io.err, "{}", setup.text.with("plan-missing", &[("n", missing.len().into())]))?;
    for question in missing.iter().filter_map(|id| pack.questions.get(id)) {
        writeln!(io.err, "  {}: {}", question.id, question.ask.get(setup.text.lang()))?;
    }
    Err(Halt(Exit::Incomplete).into())
}

/// The words of both languages: lines of a batch choose theirs.
struct Tongues {
    en: Text,
    fr: Text,
}

impl Tongues {
    fn new() -> Tongues {
        Tongues { en: Text::new(Lang::En), fr: Text::new(Lang::Fr) }
    }

    fn get(&self, lang: Lang) -> &Text {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
        }
    }
}
