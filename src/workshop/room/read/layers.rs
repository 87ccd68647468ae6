//! The packs that a room carries along.

use super::Found;
use super::parts::entries;
use super::table::{Table, at, placed};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Ref, SourceFile};
use crate::pack::read::{Layer, fingerprint};
use crate::store::raw::{Node, Raw};

/// Longest name of a carried folder and of a file in it.
const LONGEST: usize = 200;

/// `[[layer]]`.
pub(super) fn layer(node: &Node, found: &mut Found) {
    let Raw::Table(fields) = &node.raw else { return };
    let before = found.problems.len();
    let mut problems = std::mem::take(&mut found.problems);
    let table = Table::new("[[layer]]", (fields, &node.span), &["name", "digest", "file"], &mut problems);
    let name = table.line("name", LONGEST, &mut problems);
    let digest = table.text("digest", &mut problems);
    found.problems = problems;
    let name = name.unwrap_or_default();
    let files: Vec<SourceFile> = entries("file", "[[layer.file]]", fields, found)
        .iter()
        .filter_map(|(node, _)| file(&name, node, found))
        .collect();
    let layer = Layer { name, files };
    if let Some(digest) = digest.filter(|_| found.problems.len() == before) {
        edited(&layer, &digest, found);
    }
    found.layers.push(layer);
}

fn edited(layer: &Layer, digest: &Ref, found: &mut Found) {
    let now = fingerprint(layer);
    if *digest.as_ref() != now {
        let problem = Diagnostic::new("room-layer-edited").with("name", layer.name.as_str()).with("digest", now);
        found.problems.push(problem.at(&at(digest)));
    }
}

fn file(layer: &str, node: &Node, found: &mut Found) -> Option<SourceFile> {
    let Raw::Table(fields) = &node.raw else { return None };
    let mut problems = std::mem::take(&mut found.problems);
    let table = Table::new("[[layer.file]]", (fields, &node.span), &["path", "text"], &mut problems);
    let path = table.line("path", LONGEST, &mut problems);
    let text = table.text("text", &mut problems);
    if let (Some(path), Some(node)) = (&path, table.node("path")) {
        let good = |step: &str| !step.is_empty() && !step.chars().all(|letter| letter == '.');
        if !path.ends_with(".toml") || path.contains('\\') || !path.split('/').all(good) {
            problems.push(placed(Diagnostic::new("room-layer-path").with("path", path.as_str()), &node.span));
        }
    }
    found.problems = problems;
    Some(SourceFile { path: format!("{layer}/{}", path?), text: text?.into_inner().into() })
}
