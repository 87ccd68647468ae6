//! Faults as people read them: the sentence, the file, the line, a caret, what was probably meant, how to mend it.

use crate::cli::ColorFlag;
use crate::cli::io::Stream;
use crate::config::colours::Asked;
use crate::config::environment::Environment;
use crate::pack::diagnostic::{Diagnostic, line_and_column};
use crate::pack::entry::{Place, SourceFile};
use crate::pack::read::Faults;
use crate::text::Text;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// Whether output is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Without any escape.
    Plain,
    /// With the sixteen ANSI colours.
    Styled,
}

impl Paint {
    /// What was asked for; if nothing was, whether it is a terminal that is not dumb.
    #[must_use]
    pub fn of(flag: ColorFlag, env: &Environment, stream: Stream) -> Paint {
        let able = stream == Stream::Terminal && env.get("TERM") != Some("dumb");
        match Asked::of(flag.into(), env) {
            Asked::Yes => Paint::Styled,
            Asked::Unsaid if able => Paint::Styled,
            Asked::Unsaid | Asked::No => Paint::Plain,
        }
    }
}

/// A problem with what else is to be said about it.
#[derive(Debug, Clone)]
pub struct Told<'p> {
    /// The problem.
    pub problem: &'p Diagnostic,
    /// Sentences under it: how it was settled, what shows it.
    pub notes: Vec<String>,
    /// Other places that belong to it.
    pub related: &'p [Place],
}

impl<'p> Told<'p> {
    /// A problem about which nothing else is to be said.
    #[must_use]
    pub fn plain(problem: &'p Diagnostic) -> Told<'p> {
        Told { problem, notes: Vec::new(), related: &[] }
    }
}

/// All faults, a blank line between them, and how many at the end.
#[must_use]
pub fn report(faults: &Faults, text: &Text, paint: Paint) -> String {
    let told: Vec<Told<'_>> = faults.diagnostics.iter().map(Told::plain).collect();
    report_told(&told, &faults.files, text, paint)
}

/// The same for problems of which more is known.
#[must_use]
pub fn report_told(problems: &[Told<'_>], files: &[SourceFile], text: &Text, paint: Paint) -> String {
    let renderer = match paint {
        Paint::Plain => Renderer::plain(),
        Paint::Styled => Renderer::styled(),
    };
    let mut told = String::new();
    for problem in problems {
        told.push_str(&one(problem, files, text, &renderer));
        told.push_str("\n\n");
    }
    told.push_str(&text.with("cli-faults", &[("n", problems.len().into())]));
    told.push('\n');
    told
}

/// The sentence of a fault.
#[must_use]
pub fn sentence(problem: &Diagnostic, text: &Text) -> String {
    text.problem(problem)
}

/// "did you mean …".
#[must_use]
pub fn meant(problem: &Diagnostic, text: &Text) -> Option<String> {
    text.meant(problem)
}

/// How to mend a fault, where its sentence does not say so already.
#[must_use]
pub fn hint(problem: &Diagnostic, text: &Text) -> Option<String> {
    text.hint(problem)
}

fn one(told: &Told<'_>, files: &[SourceFile], text: &Text, renderer: &Renderer) -> String {
    let problem = told.problem;
    let (meant, hint) = (meant(problem, text), hint(problem, text));
    let title = Level::ERROR.with_name(text.say("cli-error")).primary_title(sentence(problem, text)).id(problem.code);
    let place = problem.place.as_ref().and_then(|place| Some((place, files.get(place.file)?)));
    let mut helps = vec![hint.as_deref()];
    let mut whole = if let Some((place, file)) = place {
        title.element(shown(place, file, meant.as_deref().unwrap_or_default()))
    } else {
        helps.insert(0, meant.as_deref());
        let whole = Group::with_title(title);
        match files {
            [only] => whole.element(Origin::path(only.path.as_str())),
            _ => whole,
        }
    };
    for (place, file) in told.related.iter().filter_map(|place| Some((place, files.get(place.file)?))) {
        whole = whole.element(shown(place, file, ""));
    }
    let (note, help) = (text.say("cli-note"), text.say("cli-hint"));
    for said in &told.notes {
        whole = whole.element(Level::NOTE.with_name(note.as_str()).message(said.as_str()));
    }
    for said in helps.into_iter().flatten() {
        whole = whole.element(Level::HELP.with_name(help.as_str()).message(said));
    }
    renderer.render(&[whole])
}

/// The line of a place, with a caret and what was meant.
fn shown<'t>(place: &Place, file: &'t SourceFile, meant: &'t str) -> Snippet<'t, Annotation<'t>> {
    let lines = lines_of(&file.text, place);
    let start = lines.start;
    let span = place.span.start.saturating_sub(start)..place.span.end.min(lines.end).saturating_sub(start);
    Snippet::source(file.text.get(lines).unwrap_or_default())
        .path(file.path.as_str())
        .line_start(line_and_column(&file.text, start).0)
        .annotation(AnnotationKind::Primary.span(span).label(meant))
}

/// The line a place begins in: a caret under one line says more than a page.
fn lines_of(text: &str, place: &Place) -> Range<usize> {
    let before = text.get(..place.span.start).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let after = text.get(start..).unwrap_or_default();
    let end = after.find('\n').map_or(text.len(), |at| start + at);
    start..end
}
