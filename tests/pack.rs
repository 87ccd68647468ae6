//! The shipped pack is what we say it is: nothing can be held against it, and everything about it is proved.

use chrono::NaiveDate;
use std::sync::Arc;
use tweet_coach::assets;
use tweet_coach::author::check::check;
use tweet_coach::pack::diagnostic::{Diagnostic, line_and_column};
use tweet_coach::pack::entry::SourceFile;
use tweet_coach::pack::read::read;
use tweet_coach::plan::READ_BY_PLAN;
use tweet_coach::reason::Engine;

/// One problem on one line, as editors understand it.
fn line(files: &[SourceFile], problem: &Diagnostic) -> String {
    let place = problem.place.as_ref().map_or(String::new(), |place| {
        let file = &files[place.file];
        let (line, column) = line_and_column(&file.text, place.span.start);
        format!("{}:{line}:{column}: ", file.path)
    });
    let meant = problem.suggestion.as_ref().map_or(String::new(), |meant| format!(" → {meant}"));
    format!("{place}{} {:?}{meant}", problem.code, problem.args)
}

#[test]
fn nothing_can_be_held_against_the_shipped_pack() {
    let pack = read(vec![assets::embedded()]).unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.diagnostics.iter().map(|problem| line(&faults.files, problem)).collect();
        panic!("{} problems\n{}", lines.len(), lines.join("\n"));
    });
    for question in READ_BY_PLAN {
        assert!(pack.questions.get(question).is_some(), "{question}");
    }
    let engine = Engine::new(Arc::new(pack));
    let checked = check(&engine, NaiveDate::from_ymd_opt(2026, 11, 30).unwrap());
    let files = &engine.pack().files;
    let lines: Vec<String> = checked.findings.iter().map(|finding| line(files, &finding.problem)).collect();
    assert!(lines.is_empty(), "{} findings\n{}", lines.len(), lines.join("\n"));
    for tally in &checked.tallies {
        assert!(tally.proved > 0 && tally.refuted == 0 && tally.undecided == 0, "{tally:?}");
    }
}
