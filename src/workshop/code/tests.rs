//! Codes are read as they were written, and as nothing else.

use super::layout::{self, GROUP, ROW};
use super::{CodeFault, LONGEST, Place, Slip, decode, encode, find, length, lines, token, token_name};
use crate::workshop::tests::{Chance, shipped};
use crate::workshop::{Said, Schema, Sort, Submission};

/// A code of nine rows and what it is of.
fn example() -> (Schema, Submission, String) {
    let schema = shipped();
    let submission = Chance(7).submission(&schema);
    let code = encode(&submission, &schema);
    (schema, submission, code)
}

/// The characters of a code without its beginning and its dashes, and back.
fn bare(code: &str) -> Vec<char> {
    code.chars().filter(|one| *one != '-').skip(5).collect()
}

fn dressed(bare: &[char]) -> String {
    bare.chunks(GROUP).fold("COACH".to_owned(), |code, group| code + "-" + &group.iter().collect::<String>())
}

#[test]
fn everything_that_can_be_asked_for_fits() {
    let longest = length(&shipped());
    assert!(longest <= LONGEST, "{longest}");
    println!("{longest} characters");
}

#[test]
fn what_was_written_is_read_and_is_the_one_code_of_its_submission() {
    let mut chance = Chance(1);
    for _ in 0..300 {
        let schema = chance.schema();
        let submission = chance.submission(&schema);
        assert!(submission.fits(&schema));
        let code = encode(&submission, &schema);
        assert_eq!(code.len(), length(&schema));
        assert_eq!(decode(&code, &schema), Ok(submission));
    }
}

#[test]
fn a_code_is_read_however_it_was_typed() {
    let (schema, submission, code) = example();
    let typed = [
        code.to_lowercase(),
        code.replace('-', ""),
        code.replace('-', " "),
        code.replace('-', "\u{2013}"),
        code.replace('-', "-\u{A0}\u{200B}"),
        code.replace('0', "o").replace('1', "l"),
        code.replace('0', "O").replace('1', "I").replace("COACH", "c0ach"),
        lines(&code, 40).join("\n"),
        lines(&code, 3).join("\r\n"),
    ];
    for typed in typed {
        assert_eq!(decode(&typed, &schema), Ok(submission.clone()), "{typed}");
    }
    assert!(lines(&code, 40).iter().all(|line| line.len() <= 30));
}

#[test]
fn every_wrong_character_is_located_with_what_should_stand_there() {
    let (schema, _, code) = example();
    let good = bare(&code);
    for (at, should) in good.iter().enumerate() {
        for here in "0123456789ABCDEFGHJKMNPQRSTVWXYZU".chars().filter(|one| one != should) {
            let mut bad = good.clone();
            bad[at] = here;
            let slip = Slip { at: Place(at), here, should: *should };
            assert_eq!(decode(&dressed(&bad), &schema), Err(CodeFault::Wrong(vec![slip])), "{at}: {here}");
        }
    }
}

#[test]
fn places_are_counted_as_people_count() {
    let place = Place(ROW + 2 * GROUP + 3);
    assert_eq!((place.row(), place.group(), place.character()), (2, 8, 4));
}

#[test]
fn two_wrong_characters_in_every_row_are_located() {
    let (schema, _, code) = example();
    let (good, mut bad) = (bare(&code), bare(&code));
    let mut slips = Vec::new();
    for row in 0..good.len() / ROW {
        for at in [row * ROW + row, row * ROW + 20] {
            bad[at] = if good[at] == 'X' { 'Y' } else { 'X' };
            slips.push(Slip { at: Place(at), here: bad[at], should: good[at] });
        }
    }
    assert_eq!(decode(&dressed(&bad), &schema), Err(CodeFault::Wrong(slips)));
}

#[test]
fn a_missing_character_is_put_in_where_it_belongs() {
    let (schema, _, code) = example();
    let good = bare(&code);
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad.remove(at);
        // Of equal neighbours nobody can say which one is missing.
        let first = (0..=at).rev().take_while(|before| good[*before] == good[at]).last().unwrap();
        let expected = Err(CodeFault::Missing(Place(first), good[at]));
        assert_eq!(decode(&dressed(&bad), &schema), expected, "{at}");
    }
}

#[test]
fn a_character_too_many_is_pointed_at() {
    let (schema, _, code) = example();
    let good = bare(&code);
    for at in 0..=good.len() {
        let mut bad = good.clone();
        let more = if good.get(at) == Some(&'7') || (at > 0 && good[at - 1] == '7') { '8' } else { '7' };
        bad.insert(at, more);
        let Err(CodeFault::Extra(place, here)) = decode(&dressed(&bad), &schema) else {
            panic!("{at}: {:?}", decode(&dressed(&bad), &schema))
        };
        assert_eq!(here, more);
        assert!(bad[place.0.min(at)..=place.0.max(at)].iter().all(|one| *one == more), "{at}: {place:?}");
    }
}

#[test]
fn swapped_neighbours_are_told_as_such() {
    let (schema, _, code) = example();
    let good = bare(&code);
    for at in 0..good.len() - 1 {
        let mut bad = good.clone();
        bad.swap(at, at + 1);
        if bad != good {
            let expected = Err(CodeFault::Swapped(Place(at), [bad[at], bad[at + 1]]));
            assert_eq!(decode(&dressed(&bad), &schema), expected, "{at}");
        }
    }
}

#[test]
fn codes_that_end_too_early_or_too_late_are_told_apart() {
    let (schema, _, code) = example();
    let good = bare(&code);
    for here in (10..good.len() - 5).filter(|here| here % 5 != 4) {
        let expected = Err(CodeFault::CutOff { here, of: good.len() });
        assert_eq!(decode(&dressed(&good[..here]), &schema), expected, "{here}");
    }
    let long = format!("{code}-ABCDE-FG");
    assert_eq!(decode(&long, &schema), Err(CodeFault::TooLong(7)));
    for none in ["", "COACH", "COAH-12345", "hello", "2ABCD-2ABCD"] {
        assert!(decode(none, &schema).is_err(), "{none}");
    }
    assert_eq!(decode("hello there", &schema), Err(CodeFault::Beginning));
}

#[test]
fn a_code_of_another_room_or_another_version_of_it_is_whole_and_refused() {
    let (schema, _, code) = example();
    let other = |by: u32| Schema { tag: schema.tag ^ by, ..schema.clone() };
    assert_eq!(decode(&code, &other(1 << 29)), Err(CodeFault::OtherRoom));
    assert_eq!(decode(&code, &other(1)), Err(CodeFault::OtherVersion));
    let mut bad = bare(&code);
    bad[30] = if bad[30] == 'X' { 'Y' } else { 'X' };
    assert_eq!(decode(&dressed(&bad), &other(1 << 29)), Err(CodeFault::OtherRoom), "nobody need mend it");
}

#[test]
fn a_newer_code_is_told_as_such_and_a_strange_one_is_refused() {
    let (schema, submission, code) = example();
    let symbols: Vec<u8> = bare(&code).into_iter().filter_map(super::alphabet::symbol).collect();
    let content = layout::unseal(&symbols).unwrap();
    let mut newer = content.clone();
    newer[0] = 0b00100 | newer[0] & 1;
    assert_eq!(decode(&layout::write(&layout::seal(newer)), &schema), Err(CodeFault::Newer(2)));
    let mut filled = content.clone();
    *filled.last_mut().unwrap() |= 1;
    let filled = layout::write(&layout::seal(filled));
    assert!(matches!(decode(&filled, &schema), Err(CodeFault::Shape)), "what is no use must be zero");
    let mut strange = submission;
    let at = schema.fields.iter().position(|field| field.sort == Sort::Any).unwrap();
    strange.said[at] = Said::Cells(vec![0, schema.fields[at].unknown()]);
    assert_eq!(decode(&encode(&strange, &schema), &schema), Err(CodeFault::Shape), "known and not known");
}

#[test]
fn a_thousand_mutated_codes_are_refused_each_with_a_reason() {
    let mut chance = Chance(99);
    let mut located = 0;
    for round in 0..1_000 {
        let schema = if round % 4 == 0 { shipped() } else { chance.schema() };
        let submission = chance.submission(&schema);
        let good = encode(&submission, &schema);
        let bad = mutated(&good, &mut chance);
        if bad.replace('-', "") == good.replace('-', "") {
            continue;
        }
        match decode(&bad, &schema) {
            Ok(read) => panic!("{bad} was accepted as {read:?}"),
            Err(CodeFault::Wrong(_) | CodeFault::Missing(..) | CodeFault::Extra(..) | CodeFault::Swapped(..)) => {
                located += 1;
            }
            Err(_) => {}
        }
        for found in find(&format!("Anna: {bad} merci")) {
            // What is no letter and no digit is noise around a code, and between its groups.
            let same = bare(&found.code) == bare(&good);
            assert!(same || decode(&found.code, &schema).is_err(), "{} was accepted", found.code);
        }
    }
    assert!(located > 500, "{located} of a thousand were located");
}

/// One or two slips of a hand, or a code that is cut off.
fn mutated(code: &str, chance: &mut Chance) -> String {
    const TYPED: [char; 40] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N',
        'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z', 'U', '?', 'É', '*', '/', 'ß', '٣', '\u{1b}',
    ];
    let mut letters: Vec<char> = code.chars().collect();
    for _ in 0..=chance.below(3) / 2 {
        let at = chance.below(letters.len());
        match chance.below(6) {
            0 | 1 => letters[at] = TYPED[chance.below(TYPED.len())],
            2 => drop(letters.remove(at)),
            3 => letters.insert(at, TYPED[chance.below(TYPED.len())]),
            4 if at > 0 => letters.swap(at - 1, at),
            4 => {}
            _ => letters.truncate(letters.len() - chance.below(8)),
        }
    }
    letters.into_iter().collect()
}

#[test]
fn codes_are_found_in_a_chat() {
    let (schema, submission, code) = example();
    let quoted = lines(&code, 40).join("\n> > ");
    let wrapped: Vec<String> =
        code.as_bytes().chunks(33).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    let wrapped = wrapped.join("\n  ");
    for noisy in [
        format!("[10:32] Anna Lee: {code} merci à tous"),
        format!("Voici :\n> > {quoted}\n> > thank you all"),
        format!("```\n{wrapped}\n```\nhello world, 12345-67890"),
        format!("My coach says: `{code}`. Great coach!"),
        format!("mycode:{}", code.replace('-', "")),
        format!("**{}**, thanks", code.to_lowercase()),
        format!("(\u{201C}{}\u{201D})", code.replace('-', "\u{2011}")),
        format!("{} ok", code.replace('-', "\u{A0}")),
        format!("{} abcde fghij", code.replacen('-', "#", 1).replace('-', "").replace('#', "-")),
        format!("\u{FEFF}{}\r\nBob 10:33\r\n", code.replace('-', " - ")),
        format!("| {} |", wrapped.replace('\n', " |\n|")),
    ] {
        let found = find(&noisy);
        assert_eq!(found.len(), 1, "{noisy}\n{found:?}");
        assert_eq!(decode(&found[0].code, &schema), Ok(submission.clone()), "{noisy}");
    }
}

#[test]
fn what_follows_a_code_is_not_eaten() {
    let (schema, _, code) = example();
    let other = encode(&Chance(8).submission(&schema), &schema);
    for between in [" ", "\n", "\nabcde 12345\n", "-", "\n10:33 Bob: ", " -- ", ""] {
        let text = format!("{code}{between}{other}");
        let codes: Vec<String> = find(&text).into_iter().map(|found| found.code).collect();
        assert_eq!(codes, [code.clone(), other.clone()], "{between:?}");
    }
    let text = format!("one\ntwo {code}\nthree\n\n{other} four");
    let lines: Vec<usize> = find(&text).iter().map(|found| found.line).collect();
    assert_eq!(lines, [2, 5]);
    let spans: Vec<&str> = find(&text).into_iter().map(|found| text.get(found.span).unwrap()).collect();
    assert_eq!(spans, [code.as_str(), other.as_str()]);
}

#[test]
fn damaged_codes_are_found_with_what_is_wrong_with_them() {
    let (schema, _, code) = example();
    let good = bare(&code);
    let fault = |text: &str| {
        let found = find(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        decode(&found[0].code, &schema).unwrap_err()
    };
    for at in [0, 1, 2, 24, 25, 60, good.len() - 1] {
        let mut less = good.clone();
        let gone = less.remove(at);
        let missing = dressed_by_group(&code, at, "");
        assert_eq!(fault(&format!("Anna: {missing} ok merci")), CodeFault::Missing(first_like(&good, at), gone));
        let more = format!("{gone}U");
        let extra = CodeFault::Extra(Place(at + 1), 'U');
        assert_eq!(fault(&format!("Anna: {} merci", dressed_by_group(&code, at, &more))), extra);
        let wrong = dressed_by_group(&code, at, "U");
        assert_eq!(fault(&wrong), CodeFault::Wrong(vec![Slip { at: Place(at), here: 'U', should: gone }]));
    }
    let cut = code.split_at(code.len() / 2).0;
    assert!(matches!(fault(&format!("Anna: {cut}\nBob: hello everybody, how are you\n")), CodeFault::CutOff { .. }));
    let beginning = code.replace("COACH", "COACG");
    assert_eq!(fault(&format!("Anna: {beginning} merci")), CodeFault::Beginning);
    assert_eq!(fault(&format!("Anna: {} merci", code.split_at(6).1)), CodeFault::Beginning);
}

/// The place of the first of equal neighbours.
fn first_like(good: &[char], at: usize) -> Place {
    Place((0..=at).rev().take_while(|before| good[*before] == good[at]).last().unwrap())
}

/// The code with something else in the place of one character, its dashes where they were.
fn dressed_by_group(code: &str, at: usize, with: &str) -> String {
    let start = 6 + at / GROUP * (GROUP + 1) + at % GROUP;
    format!("{}{with}{}", code.split_at(start).0, code.split_at(start + 1).1)
}

#[test]
fn words_are_no_codes() {
    for words in [
        "My coach - see you tomorrow at 10:30, bring 12345 things and 67890 more of them, thanks to you all!",
        "Coach-based learning, coach-led-games, coach 2024-2025 programme of the year, coach-2024 edition, COACH",
        "coach: https://example.org/3f2504e0-4f89-11d3-9a0c-0305e82c3301 coach coach coach- coach",
        "Le coach a dit : « vingt-cinq minutes », puis la coach-maison est partie avec les autres personnes du groupe.",
        "",
    ] {
        assert_eq!(find(words), [], "{words}");
    }
}

#[test]
fn tokens_have_names_of_eight_characters() {
    for (number, name) in [(0, "00000000"), (1, "00000001"), ((1 << 40) - 1, "ZZZZZZZZ")] {
        assert_eq!(token_name(number), name);
        assert_eq!(token(name), Some(number));
    }
    assert_eq!(["", "0000000", "000000000", "0000-000", "UUUUUUUU"].map(token), [None; 5]);
}
