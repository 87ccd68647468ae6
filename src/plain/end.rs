//! What can be done when nothing is asked any more.

use crate::app::stop::{Entry, entries};
use crate::app::{Ctx, Model};
use crate::pack::question::Depth;
use crate::text::Text;

/// Why nothing is asked, and what to type.
pub(super) fn lines(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let (left, idle) = (model.path.left(), model.path.idle());
    let mut lines = Vec::new();
    if left == 0 && idle > 0 {
        lines.push(text.say("stop-nothing-changes"));
        lines.push(text.with("stop-not-asked", &[("n", idle.into())]));
        lines.push(text.with("plain-stop", &[("n", idle.into())]));
    } else {
        lines.push(text.with("plain-all-asked", &[("n", left.into())]));
    }
    for entry in entries(model, ctx) {
        if let Entry::Deeper(depth, more) = entry {
            let key = if depth == Depth::Deep { "plain-stop-deep" } else { "plain-stop-standard" };
            lines.push(text.with(key, &[("n", more.into())]));
        }
    }
    lines
}
