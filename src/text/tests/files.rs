//! Same keys and same blanks in both languages; each key used, each used key there.

use crate::pack::words::Lang;
use crate::text::files::{NAMES, of};
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Key → names of its blanks.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(file: &str) -> Messages {
    let mut found = Messages::new();
    let mut key = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) =
            line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
        {
            key = name.to_owned();
            assert!(!found.contains_key(&key), "`{key}` is written twice");
            found.insert(key.clone(), BTreeSet::new());
        }
        let name = |rest: &str| rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        let blanks: Vec<String> = line.split('$').skip(1).map(name).collect();
        found.entry(key.clone()).or_default().extend(blanks);
    }
    found.remove("");
    found
}

fn all(lang: Lang) -> Messages {
    of(lang).iter().flat_map(|file| messages(file)).collect()
}

#[test]
fn every_file_is_fluent() {
    for lang in [Lang::En, Lang::Fr] {
        for (name, file) in NAMES.iter().zip(of(lang)) {
            if let Err((_, faults)) = FluentResource::try_new((*file).to_owned()) {
                panic!("{}/{name}.ftl: {faults:?}", lang.code());
            }
        }
    }
}

#[test]
fn both_languages_say_the_same_things_with_the_same_blanks() {
    for ((name, en), fr) in NAMES.iter().zip(of(Lang::En)).zip(of(Lang::Fr)) {
        let (en, fr) = (messages(en), messages(fr));
        let only = |one: &Messages, other: &Messages| -> Vec<String> {
            one.keys().filter(|key| !other.contains_key(*key)).cloned().collect()
        };
        assert_eq!(only(&en, &fr), Vec::<String>::new(), "{name}.ftl: in English only");
        assert_eq!(only(&fr, &en), Vec::<String>::new(), "{name}.ftl: in French only");
        for (key, blanks) in &en {
            assert_eq!(Some(blanks), fr.get(key), "{name}.ftl: blanks of `{key}`");
        }
    }
}

#[test]
fn no_key_stands_in_two_files() {
    let count: usize = of(Lang::En).iter().map(|file| messages(file).len()).sum();
    assert_eq!(count, all(Lang::En).len());
}

/// The source of the program, without its tests and with white space folded.
fn source() -> String {
    fn walk(dir: &Path, source: &mut String) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && path.file_name().is_none_or(|name| name != "tests") {
                walk(&path, source);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
                code.lines().filter(|line| !line.trim_start().starts_with("//")).for_each(|line| {
                    source.push_str(line.trim());
                    source.push(' ');
                });
            }
        }
    }
    let mut source = String::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
    source.replace("( ", "(").replace(", )", ")")
}

#[test]
fn every_message_is_used() {
    let source = source();
    let words: String = of(Lang::En).concat();
    let named = |key: &str| source.contains(&format!("\"{key}\"")) || words.contains(&format!("{{ {key} }}"));
    // A hint is looked up by the code of a fault: it is used when the code is.
    let hints = source.contains("\"{}-hint\"");
    let used = |key: &&String| named(key) || hints && key.strip_suffix("-hint").is_some_and(named);
    let unused: Vec<String> = all(Lang::En).into_keys().filter(|key| !used(&key)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

fn literal(rest: &str) -> String {
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// The codes of all faults that the program can find.
fn codes(source: &str) -> BTreeSet<String> {
    let written = source.split("Diagnostic::new(\"").skip(1).map(literal);
    // Some are chosen in one place and made a fault in another.
    let chosen = source.split("\"pack-").skip(1).map(|rest| format!("pack-{}", literal(rest)));
    written.chain(chosen).collect()
}

/// The sentences about answers say how to mend them; all others have a hint.
#[test]
fn every_code_has_a_sentence_and_a_hint_in_both_languages() {
    let (answers, codes) = (messages(of(Lang::En)[2]), codes(&source()));
    assert!(answers.contains_key("answer-option") && codes.len() > 100, "{}", codes.len());
    for lang in [Lang::En, Lang::Fr] {
        let all = all(lang);
        let silent = |code: &&String| {
            let hinted = answers.contains_key(*code) || all.contains_key(&format!("{code}-hint"));
            !all.contains_key(*code) || !hinted
        };
        assert_eq!(codes.iter().filter(silent).collect::<Vec<_>>(), Vec::<&String>::new(), "{}", lang.code());
    }
}

#[test]
fn every_key_in_the_source_has_its_message() {
    let (source, messages) = (source(), all(Lang::En));
    let said = source.split(".say(\"").skip(1);
    let with = source.split(".with(\"").skip(1).filter(|rest| {
        rest.split_once('"').is_some_and(|(_, rest)| rest.starts_with(", &[") || rest.starts_with(", &parts"))
    });
    let mut keys: BTreeSet<String> = said.chain(with).map(literal).collect();
    keys.extend(codes(&source));
    let unknown: Vec<&String> = keys.iter().filter(|key| !messages.contains_key(*key)).collect();
    assert_eq!(unknown, Vec::<&String>::new());
}

/// A pack may not hold error texts that say nothing, and the program keeps to the same rule.
#[test]
fn no_message_is_empty_words() {
    for lang in [Lang::En, Lang::Fr] {
        for line in of(lang).iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
            let said = line.split_once(" = ").map_or(line, |(_, said)| said);
            // The word that stands before every fault is a label, no message.
            let label = line.starts_with("cli-error = ");
            assert!(label || crate::pack::lint::generic_phrase(said).is_none(), "{}: {line}", lang.code());
        }
    }
}
