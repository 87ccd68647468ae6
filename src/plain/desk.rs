//! A broken pack in lines: where, what, the line of the file with what is meant under it.

use crate::app::desk::{Fault, Spot};
use crate::text::Text;

/// Faults told in full at most: nobody listens to twenty.
const TOLD: usize = 5;

/// The lines that tell a broken pack.
pub(super) fn lines(faults: &[Fault], text: &Text) -> Vec<String> {
    let mut lines = vec![text.with("desk-broken", &[("n", faults.len().into())])];
    for fault in faults.iter().take(TOLD) {
        lines.extend(told(fault, text));
    }
    if let Some(more) = faults.len().checked_sub(TOLD).filter(|more| *more > 0) {
        lines.push(text.with("desk-more", &[("n", more.into())]));
    }
    lines
}

/// All of them, when they are asked for.
pub(super) fn all(faults: &[Fault], text: &Text) -> Vec<String> {
    faults.iter().flat_map(|fault| told(fault, text)).collect()
}

fn told(fault: &Fault, text: &Text) -> Vec<String> {
    let place = fault.spot.as_ref().map(|spot| format!("{}:{}:{}: ", spot.path, spot.line, spot.column));
    let mut lines = vec![format!("{}{}", place.unwrap_or_default(), text.problem(&fault.problem))];
    lines.extend(fault.spot.iter().flat_map(excerpt));
    lines.extend(text.meant(&fault.problem));
    lines.extend(text.hint(&fault.problem));
    lines
}

fn excerpt(spot: &Spot) -> [String; 2] {
    let before = spot.text.chars().take(spot.column.saturating_sub(1));
    let indent: String = before.map(|sign| if sign == '\t' { '\t' } else { ' ' }).collect();
    [format!("  {}", spot.text), format!("  {indent}{}", "^".repeat(spot.length))]
}
