//! A file that was handed in is read as its code says, or not at all.

use super::{InWords, SheetFault, file_name, read, token, write};
use crate::pack::words::Lang;
use crate::text::Text;
use crate::workshop::code::CodeFault;
use crate::workshop::tests::{Chance, room, shipped};
use crate::workshop::{Sort, Submission};

fn example(lang: Lang) -> (Submission, String) {
    let schema = shipped();
    let submission = Chance(3).submission(&schema);
    let questions = schema.fields.iter().map(|field| (field.question.to_uppercase(), "« ah »\u{1b}[31m\n".to_owned()));
    let advice = submission.items.iter().map(|at| format!("Titre {at}")).collect();
    let words = InWords { questions: questions.collect(), advice };
    let text = write(&submission, &schema, &room(), &words, &Text::new(lang));
    (submission, text)
}

fn read_here(text: &str) -> Result<Submission, SheetFault> {
    read(text, "ABCD.toml", &shipped(), "k3x9")
}

/// The codes of the faults, with what they point at.
fn faults(text: &str) -> Vec<(&'static str, String)> {
    let Err(SheetFault::Faults(faults)) = read_here(text) else { panic!("{:?} of {text}", read_here(text)) };
    let at = |place: &crate::pack::entry::Place| text.get(place.span.clone()).unwrap().to_owned();
    faults.diagnostics.iter().map(|one| (one.code, one.place.as_ref().map(at).unwrap_or_default())).collect()
}

#[test]
fn a_file_is_read_back_in_both_languages_and_drives_no_terminal() {
    for lang in [Lang::En, Lang::Fr] {
        let (submission, text) = example(lang);
        assert_eq!(read_here(&text).unwrap(), submission, "{text}");
        assert!(text.chars().all(|sign| sign == '\n' || !sign.is_control()), "{text}");
        assert!(text.contains("# Titre"), "{text}");
    }
}

#[test]
fn remarks_order_and_spelling_of_the_code_are_the_persons_own() {
    let (submission, text) = example(Lang::En);
    let bare: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(read_here(&bare.join("\r\n")).unwrap(), submission);
    let (head, rest) = text.split_once("[said]").unwrap();
    let (said, plan) = rest.split_once("[plan]").unwrap();
    assert_eq!(read_here(&format!("{head}[plan]{plan}\n[said]{said}")).unwrap(), submission);
    assert_eq!(read_here(&text.replace("COACH-", "coach ")).unwrap(), submission);
}

#[test]
fn a_corrected_key_is_told_with_what_the_code_says() {
    let (submission, text) = example(Lang::En);
    let schema = shipped();
    let at = schema.fields.iter().zip(&submission.said).position(|(field, said)| {
        field.sort == Sort::One && !said.cells().is_empty() && said.cells() != [field.unknown()]
    });
    let question = &schema.fields[at.unwrap()].question;
    let line = text.lines().find(|line| line.starts_with(&format!("{question} = "))).unwrap();
    let changed = text.replace(line, &format!("{question} = \"nothing\""));
    assert_eq!(faults(&changed), [("sheet-differs", "\"nothing\"".to_owned())]);
    assert_eq!(faults(&text.replace(line, "")), [("sheet-missing", String::new())]);
    let silent = schema.fields.iter().zip(&submission.said).find(|(_, said)| said.cells().is_empty()).unwrap().0;
    let more = text.replace("[said]\n", &format!("[said]\n{} = 3\n", silent.question));
    assert_eq!(faults(&more), [("sheet-silent", "3".to_owned())]);
    let strange = text.replace("[said]\n", "[said]\nsurprise = 3\n");
    assert_eq!(faults(&strange), [("sheet-unknown-key", "3".to_owned())]);
}

#[test]
fn a_file_without_its_code_of_another_room_or_of_a_newer_program_is_told_as_such() {
    let (_, text) = example(Lang::En);
    let code = text.lines().find(|line| line.starts_with("code")).unwrap();
    assert_eq!(faults(&text.replace(code, "")), [("sheet-no-code", String::new())]);
    assert_eq!(faults(&text.replace(code, "code = 3")), [("sheet-no-code", "3".to_owned())]);
    assert_eq!(faults(&text.replace("format = 1", "format = 2")), [("file-newer", "2".to_owned())]);
    assert_eq!(faults(&text.replace("format = 1", "format = \"x\"")), [("file-format", "\"x\"".to_owned())]);
    assert_eq!(faults(&text.replace("[said]", "[said")).len(), 1);
    let other = text.replace("room = \"k3x9\"", "room = \"zzzz\"");
    assert!(matches!(read_here(&other), Err(SheetFault::Code(CodeFault::OtherRoom))));
    let cut = text.replace(code, code.split_at(40).0) + "\"";
    assert!(read_here(&cut).is_err());
}

#[test]
fn a_thousand_mutated_files_give_what_was_handed_in_or_a_reason() {
    let mut chance = Chance(17);
    let (mut refused, mut kept) = (0, 0);
    for round in 0..1_000 {
        let (submission, text) = example(if round % 2 == 0 { Lang::En } else { Lang::Fr });
        let mut signs: Vec<char> = text.chars().collect();
        for _ in 0..=chance.below(3) {
            let at = chance.below(signs.len());
            let sign = ['=', '"', '\n', '#', '[', '3', 'X', ' ', '\0', 'é', '-', '\u{202E}'][chance.below(12)];
            match chance.below(5) {
                0 => signs[at] = sign,
                1 => signs.insert(at, sign),
                2 => drop(signs.remove(at)),
                3 => signs.truncate(at.max(1)),
                _ => drop(signs.drain(at..(at + chance.below(90)).min(signs.len()))),
            }
            if signs.is_empty() {
                break;
            }
        }
        match read_here(&signs.into_iter().collect::<String>()) {
            Ok(read) => {
                assert_eq!(read, submission);
                kept += 1;
            }
            Err(SheetFault::Faults(faults)) => {
                assert!(!faults.diagnostics.is_empty());
                refused += 1;
            }
            Err(SheetFault::Code(_)) => refused += 1,
        }
    }
    assert!(refused > 600 && kept > 50, "{refused} refused, {kept} were changed in remarks only");
}

#[test]
fn names_tell_whose_file_it_is() {
    assert_eq!(token(&file_name(98_765)), Some(98_765));
    assert_eq!(["clock.toml", "ABCD1234.here", "ABCD1234.toml.bak", "toml"].map(token), [None; 4]);
}
