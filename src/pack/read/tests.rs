//! Small packs with one mistake each: code, line and column must be exact.

pub(crate) mod base;
mod cross;
mod shape;

use super::{Faults, Layer, read};
use crate::pack::Pack;
use crate::pack::diagnostic::line_and_column;
use crate::pack::entry::SourceFile;
use crate::pack::words::Lang;
use crate::text::{Arg, Text};
use base::base;
use std::sync::LazyLock;

fn file(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.to_owned(), text: text.into() }
}

fn layer(name: &str, text: &str) -> Layer {
    Layer { name: name.to_owned(), files: vec![file(&format!("{name}/a.toml"), text)] }
}

/// The base pack with one more file in the same layer.
fn with(extra: &str) -> Result<Pack, Faults> {
    let mut first = layer("base", &base());
    first.files.push(file("base/extra.toml", extra));
    read(vec![first])
}

/// The base pack with a second layer on top.
fn over(extra: &str) -> Result<Pack, Faults> {
    read(vec![layer("base", &base()), layer("mine", extra)])
}

/// `code file-line:column` of each problem, with what was meant.
fn told(result: Result<Pack, Faults>) -> Vec<String> {
    let Err(faults) = result else { return Vec::new() };
    let tell = |problem: &crate::pack::diagnostic::Diagnostic| {
        let place = problem.place.as_ref().map_or("nowhere".to_owned(), |place| {
            let (line, column) = line_and_column(&faults.files[place.file].text, place.span.start);
            format!("{line}:{column}")
        });
        worded(problem);
        let meant = problem.suggestion.as_ref().map_or(String::new(), |meant| format!(" → {meant}"));
        format!("{} {place}{meant}", problem.code)
    };
    faults.diagnostics.iter().map(tell).collect()
}

/// The problem has its sentence in both languages, and the details that the sentence names.
fn worded(problem: &crate::pack::diagnostic::Diagnostic) {
    static TEXTS: LazyLock<[Text; 2]> = LazyLock::new(|| [Text::new(Lang::En), Text::new(Lang::Fr)]);
    let args: Vec<(&str, Arg<'_>)> = problem.args.iter().map(|(name, value)| (*name, value.into())).collect();
    for text in TEXTS.iter() {
        let sentence = text.with(problem.code, &args);
        assert!(sentence != problem.code && !sentence.contains("{$"), "{}: {sentence}", problem.code);
    }
}

#[test]
fn the_base_pack_is_clean() {
    assert_eq!(told(read(vec![layer("base", &base())])), Vec::<String>::new());
}

#[test]
fn questions_come_in_the_order_of_their_sections_and_complete() {
    let pack = with(
        r#"
[[question]]
id = "objective2"
section = "aim"
depth = "standard"
kind = "multi"
options_of = "objective"
ask = { en = "Others?", fr = "D’autres ?" }
short = { en = "others", fr = "autres" }
decides = { en = "x", fr = "y" }
because = ["c-1"]
default = ["watch"]
"#,
    )
    .unwrap();
    let ids: Vec<&str> = pack.questions.ids().collect();
    assert_eq!(ids, ["objective", "objective2", "minutes", "days", "topics", "start"]);
    let second = pack.questions.get("objective2").unwrap();
    assert_eq!(second.options.len(), 2);
    assert_eq!(second.default, Some(crate::pack::value::Value::Many(vec!["watch".to_owned()])));
    assert_eq!(pack.questions.get("start").unwrap().default, None);
}

#[test]
fn a_later_layer_replaces_in_place() {
    let pack = over("[[warning]]\nid = \"w1\"\ntext = { en = \"New\", fr = \"Neuf\" }\n").unwrap();
    let ids: Vec<&str> = pack.warnings.ids().collect();
    assert_eq!(ids, ["w1", "w2"]);
    assert_eq!(pack.warnings.get("w1").unwrap().text.en, "New");
    assert_eq!(pack.warnings.get("w1").unwrap().place.file, 1);
}

#[test]
fn a_newer_version_of_a_pack_takes_its_place_whole() {
    let (old, overlay) = (base(), "[[warning]]\nid = \"w1\"\ntext = { en = \"New\", fr = \"Neuf\" }\n");
    let (before, rest) = old.split_once("[[rule]]").unwrap();
    let (_, after) = rest.split_once("\n[[setting]]").unwrap();
    let new = format!("{before}\n[[setting]]{after}").replace("version = \"1\"", "version = \"2\"");
    let pack = read(vec![layer("old", &old), layer("mine", overlay), layer("new", &new)]).unwrap();
    assert_eq!((pack.about.version.as_str(), pack.rules.len()), ("2", 0));
    assert_eq!(pack.warnings.get("w1").unwrap().text.en, "New", "what lay over the old version lies over the new");
    let paths: Vec<&str> = pack.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["new/a.toml", "mine/a.toml"]);
    let alone = read(vec![layer("new", &new), layer("mine", overlay)]).unwrap();
    assert_eq!(pack.digest, alone.digest);
}

#[test]
fn a_layer_of_another_name_or_of_none_is_laid_over() {
    let about = "[pack]\nformat = 1\nname = \"other\"\nversion = \"1\"\ntitle = { en = \"A\", fr = \"B\" }\n";
    assert_eq!(over(about).unwrap().rules.len(), 1);
    assert_eq!(over("# [pack] of nobody\n").unwrap().rules.len(), 1);
    assert!(!told(over(&about.replace("other", "small"))).is_empty(), "alone, it lacks everything");
}

#[test]
fn the_digest_is_that_of_paths_and_bytes() {
    let digest = |name: &str, text: &str| read(vec![layer(name, text)]).unwrap().digest;
    let base = base();
    assert_eq!(digest("one", &base), digest("two", &base));
    assert_ne!(digest("one", &base), digest("one", &format!("{base}\n# a word more\n")));
    assert_eq!(digest("one", &base).len(), 64);
}
