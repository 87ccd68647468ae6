//! French typography: a narrow no-break space before `;` `!` `?` and inside « », a no-break space before `:`,
//! curly apostrophes.

use crate::pack::words::Lang;
use crate::text::files::{NAMES, of};

/// What is wrong with a French sentence, if anything.
fn fault(sentence: &str) -> Option<&'static str> {
    let letters: Vec<char> = sentence.chars().collect();
    let mut code = false;
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1).copied();
        code ^= *letter == '`';
        if code {
            continue;
        }
        let spaced = |mark: Option<char>| mark == Some('\u{202F}');
        match letter {
            '\'' => return Some("straight apostrophe"),
            '"' => return Some("straight quotation mark"),
            ';' | '!' | '?' if before != Some('?') && before != Some('!') && !spaced(before) => {
                return Some("no narrow space before ; ! ?");
            }
            '«' if !spaced(after) => return Some("no narrow space after «"),
            '»' if !spaced(before) => return Some("no narrow space before »"),
            ':' if after.is_none_or(char::is_whitespace) && before != Some('\u{A0}') && !operator(&letters[..at]) => {
                return Some("no no-break space before :");
            }
            _ => {}
        }
    }
    None
}

/// Whether what stands before a colon is an operator of X's search (`lang:`), which is written without a space.
fn operator(before: &[char]) -> bool {
    let word = before.rsplit(|letter| !letter.is_alphabetic()).next().unwrap_or_default();
    ["from", "to", "list", "url", "filter", "since", "until", "lang"]
        .contains(&word.iter().collect::<String>().as_str())
}

/// The text of a line of a Fluent file, without its key, its blanks and its selectors.
fn sentence(line: &str) -> String {
    let text = line.split_once(" = ").filter(|(key, _)| !key.contains(' ')).map_or(line, |(_, text)| text);
    let text = text.trim_start().trim_start_matches('*');
    let text = text.strip_prefix('[').and_then(|rest| rest.split_once("] ")).map_or(text, |(_, text)| text);
    let mut rest = text;
    let mut bare = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        bare.push_str(before);
        bare.push('x');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    bare + rest
}

#[test]
fn french_is_typed_as_french() {
    for (name, file) in NAMES.iter().zip(of(Lang::Fr)) {
        for (at, line) in file.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            assert_eq!(fault(&sentence(line)), None, "fr/{name}.ftl:{}: {line}", at + 1);
        }
    }
}

/// Every text of a language in a file of the pack, search queries left out: they are no sentences.
fn told<'v>(value: &'v toml::Value, lang: &str, found: &mut Vec<&'v str>) {
    match value {
        toml::Value::Table(table) => {
            found.extend(table.get(lang).and_then(toml::Value::as_str));
            table.iter().filter(|(key, _)| *key != "query").for_each(|(_, inner)| told(inner, lang, found));
        }
        toml::Value::Array(list) => list.iter().for_each(|inner| told(inner, lang, found)),
        _ => {}
    }
}

#[test]
fn the_shipped_pack_is_typed_as_french_too() {
    let mut wrong = Vec::new();
    let examples = ["estran", "starter/en", "starter/fr"].map(crate::assets::example);
    for file in crate::assets::embedded().files.into_iter().chain(examples.into_iter().flatten()) {
        let value = toml::Value::Table(file.text.parse().unwrap());
        let mut texts = Vec::new();
        told(&value, "fr", &mut texts);
        wrong.extend(texts.iter().filter_map(|text| Some(format!("{}: {}: {text}", file.path, fault(text)?))));
    }
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn english_has_curly_apostrophes() {
    for (name, file) in NAMES.iter().zip(of(Lang::En)) {
        for (at, line) in file.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let outside: String = sentence(line).split('`').step_by(2).collect();
            assert!(!outside.contains('\''), "en/{name}.ftl:{}: {line}", at + 1);
        }
    }
}

#[test]
fn faults_are_found() {
    assert_eq!(fault("Combien\u{202F}? « non »"), Some("no narrow space after «"));
    assert_eq!(fault("Quoi ?"), Some("no narrow space before ; ! ?"));
    assert_eq!(fault("Voici :"), Some("no no-break space before :"));
    assert_eq!(fault("l'heure"), Some("straight apostrophe"));
    assert_eq!(fault("Écrivez `a ? b`\u{A0}: l’heure à 12:30"), None);
}
