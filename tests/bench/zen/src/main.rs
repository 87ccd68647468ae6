//! zen-engine's static check of decision tables, on made-up packs: seconds, memory, findings, whether it gave up.
//!
//! ```text
//! cargo run --release -- ../../../assets/interview PACK…
//! ```
//! Each pack is checked twice, as a table where the first row that fits wins and as one that collects all
//! rows; each time in a process of its own, so that memory and time are its own.

mod table;

use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use table::{Hit, Questions};
use zen_engine::policy::{Diagnostic, DiagnosticCode};
use zen_engine::workspace::Workspace;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [one, interview, pack, hit] if one == "--one" => one_table(interview, pack, Hit::named(hit)?),
        [interview, packs @ ..] if !packs.is_empty() => {
            println!(
                "{:28} {:8} {:>6} {:>4} {:>9} {:>8}  findings",
                "pack", "table", "rows", "cols", "seconds", "peak MB"
            );
            packs
                .iter()
                .try_for_each(|pack| ["first", "collect"].iter().try_for_each(|hit| again(interview, pack, hit)))
        }
        _ => bail!("usage: zen-yardstick INTERVIEW PACK…"),
    }
}

/// This program again, for one table.
fn again(interview: &str, pack: &str, hit: &str) -> Result<()> {
    let status = Command::new(std::env::current_exe()?).args(["--one", interview, pack, hit]).status()?;
    if !status.success() {
        println!("{:28} {hit:8} {status}", name(pack));
    }
    Ok(())
}

fn one_table(interview: &str, pack: &str, hit: Hit) -> Result<()> {
    let questions = Questions::read(Path::new(interview))?;
    let table = table::of_pack(&questions, Path::new(pack))?;
    let graph = serde_json::from_value(table.graph(hit)).context("zen-engine does not take the table")?;
    let mut workspace = Workspace::new();
    workspace.set_document("pack", graph);
    let start = Instant::now();
    let found = workspace.diagnostics("pack");
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{:28} {:8} {:>6} {:>4} {seconds:9.3} {:8.0}  {}",
        name(pack),
        hit.name(),
        table.rows.len(),
        table.columns.len(),
        peak(),
        counted(&found)
    );
    if let Some(told) = found.iter().find(|one| one.code == DiagnosticCode::TableChecksIncomplete) {
        println!("{:28} {:8} gave up: {}", "", "", told.message);
    }
    Ok(())
}

fn name(pack: &str) -> String {
    Path::new(pack).file_name().map_or_else(|| pack.to_owned(), |name| name.to_string_lossy().into_owned())
}

/// "UnreachableRule 4, MissingCases 1".
fn counted(found: &[Diagnostic]) -> String {
    let mut counts = std::collections::BTreeMap::new();
    found.iter().for_each(|one| *counts.entry(format!("{:?}", one.code)).or_insert(0) += 1);
    let told: Vec<String> = counts.into_iter().map(|(code, count)| format!("{code} {count}")).collect();
    if told.is_empty() { "none".to_owned() } else { told.join(", ") }
}

/// Most memory held so far, in megabytes; 0 where there is no `/proc`.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}
