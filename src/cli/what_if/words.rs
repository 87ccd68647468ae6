//! A comparison of two plans in lines.

use super::Opened;
use crate::phrase::{Phrase, Sign};
use crate::why::{WhatIf, what_if};

/// Columns of a page.
pub(super) const COLUMNS: usize = 80;

impl Opened {
    /// Says things of this plan in its language.
    pub(super) fn phrase(&self) -> Phrase<'_> {
        Phrase::new(self.engine.pack(), &self.text)
    }
}

/// What would be answered, what would change, what would be asked.
pub(super) fn lines(what_if: &WhatIf, opened: &Opened) -> Vec<String> {
    let (text, phrase) = (&opened.text, opened.phrase());
    let mut lines: Vec<String> = Vec::new();
    if what_if.changes.is_empty() {
        return wrapped("", &text.say("what-if-same-answers"));
    }
    what_if.changes.iter().for_each(|changed| lines.extend(wrapped("", &phrase.changed(changed))));
    lines.push(String::new());
    for mark in phrase.difference(&what_if.diff) {
        let sign = match mark.sign {
            Sign::In => "+ ",
            Sign::Out => "- ",
            Sign::Other => "~ ",
        };
        lines.extend(wrapped(sign, &mark.words));
    }
    if what_if.diff.is_empty() {
        lines.extend(wrapped("", &text.say("what-if-nothing")));
    }
    phrase.stops_lost(&what_if.diff).into_iter().for_each(|said| lines.extend(wrapped("! ", &said)));
    let asked = phrase.asked(&what_if.questions);
    if !asked.is_empty() {
        lines.push(String::new());
    }
    asked.iter().for_each(|said| lines.extend(wrapped("", said)));
    lines
}

/// The scenarios of a plan, each with its changes.
pub(super) fn scenarios(opened: &Opened) -> Vec<String> {
    let phrase = opened.phrase();
    let mut lines = wrapped("", &opened.text.with("what-if-scenarios", &[("n", opened.saved.scenarios.len().into())]));
    for scenario in &opened.saved.scenarios {
        lines.push(String::new());
        lines.push(scenario.name.clone());
        let changes = what_if::changes(opened.engine.pack(), &opened.saved.answers, &opened.over(&scenario.answers));
        changes.iter().for_each(|changed| lines.extend(wrapped("  ", &phrase.changed(changed))));
    }
    lines
}

/// A sentence broken to the page, after a sign; further lines are indented as far.
pub(super) fn wrapped(sign: &str, said: &str) -> Vec<String> {
    let indent = " ".repeat(sign.chars().count());
    let options = textwrap::Options::new(COLUMNS).initial_indent(sign).subsequent_indent(&indent);
    textwrap::wrap(said, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}
