//! `coach rules explain`: one entry of a pack, what it does and what rests on it.

use crate::author::explain::{Explained, explain, json, paper};
use crate::cli::{Exit, Io, Setup};
use crate::reason::Engine;
use crate::reason::proof::Prover;
use std::sync::Arc;

/// `coach rules explain`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The id of a rule, a question, an activity …
    pub id: String,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Explains.
///
/// # Errors
/// What could not be written; faults of the pack have been told already.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let engine = Engine::new(Arc::new(setup.pack(io)?));
    let (pack, prover) = (engine.pack(), Prover::new(&engine, setup.today));
    match explain(pack, &setup.text, &args.id, &prover) {
        Explained::Unknown(meant) => {
            writeln!(io.err, "{}", setup.text.with("explain-unknown", &[("id", args.id.as_str().into())]))?;
            if let Some(meant) = meant {
                writeln!(io.err, "  {}", setup.text.with("cli-did-you-mean", &[("name", meant.into())]))?;
            }
            Ok(Exit::Usage)
        }
        Explained::Entries(entries, reach) if args.json => {
            writeln!(io.out, "{:#}", json(pack, &setup.text, &args.id, &entries, reach.as_ref()))?;
            Ok(Exit::Done)
        }
        Explained::Entries(entries, _) => {
            io.out.write_all(paper(pack, &setup.text, &entries).as_bytes())?;
            Ok(Exit::Done)
        }
    }
}
