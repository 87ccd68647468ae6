//! The shipped pack is what we say it is.

use tweet_coach::assets;
use tweet_coach::pack::diagnostic::{Diagnostic, line_and_column};
use tweet_coach::pack::read::{Faults, read};

/// One problem on one line, as editors understand it.
fn line(faults: &Faults, problem: &Diagnostic) -> String {
    let place = problem.place.as_ref().map_or(String::new(), |place| {
        let file = &faults.files[place.file];
        let (line, column) = line_and_column(&file.text, place.span.start);
        format!("{}:{line}:{column}: ", file.path)
    });
    let meant = problem.suggestion.as_ref().map_or(String::new(), |meant| format!(" → {meant}"));
    format!("{place}{} {:?}{meant}", problem.code, problem.args)
}

#[test]
fn the_shipped_pack_is_clean() {
    if let Err(faults) = read(vec![assets::embedded()]) {
        let lines: Vec<String> = faults.diagnostics.iter().map(|problem| line(&faults, problem)).collect();
        panic!("{} problems\n{}", lines.len(), lines.join("\n"));
    }
}
