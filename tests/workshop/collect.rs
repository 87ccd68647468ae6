//! `coach workshop collect`, as a facilitator meets it.

use super::crowd::Crowd;
use std::fs;
use std::time::{Duration, Instant};
use tweet_coach::workshop::clock::{self, Clock};
use tweet_coach::workshop::presence::{self, Presence};

#[test]
fn everything_in_the_folder_is_told_by_name_and_gathering_again_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut crowd = Crowd::new(folder.path(), &[]);
    let people: Vec<_> = (0..3).map(|_| crowd.submission()).collect();
    let inside = crowd.opened.hand_in.clone();
    people.iter().for_each(|one| drop(crowd.hand_in(one)));
    fs::write(inside.join(presence::file_name(people[0].token)), presence::write(Presence::Done)).unwrap();
    fs::write(inside.join(presence::file_name(77)), presence::write(Presence::NeedsTime)).unwrap();
    fs::write(inside.join(presence::file_name(78)), "format = 1\nsta").unwrap();
    let begun = clock::write(&Clock::starting("2026-12-01T09:00:00Z".parse().unwrap()));
    fs::write(inside.join(clock::FILE_NAME), begun).unwrap();
    fs::write(inside.join(".coach-x.part"), crowd.code(&crowd.submission_of(9))).unwrap();
    fs::create_dir(inside.join("more")).unwrap();
    fs::write(inside.join("more/chat.txt"), format!("Anna: {}\n", crowd.code(&crowd.submission_of(8)))).unwrap();
    fs::create_dir(inside.join(".hidden")).unwrap();
    fs::write(inside.join(".hidden/x.txt"), crowd.code(&crowd.submission_of(7))).unwrap();
    fs::write(inside.join("photo.jpg"), b"\xff\xd8\xff\xe0 no text \x00\x01").unwrap();
    let (ran, kept) = crowd.collect(&[]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    let mut lines: Vec<&str> = ran.out.lines().collect();
    assert_eq!(
        lines.split_off(lines.len() - 2),
        [
            "New: 4 · replaced: 0 · here already: 0 · older: 0 · refused: 0",
            "4 people have handed in. One more is here and has not.",
        ]
    );
    assert_eq!(lines.iter().filter(|line| line.ends_with(".toml: taken")).count(), 3);
    assert!(lines.contains(&"hand-in/more/chat.txt, line 1: taken"), "{lines:?}");
    assert!(lines.contains(&"hand-in/photo.jpg: passed over: there is no code in it"), "{lines:?}");
    assert_eq!(lines.len(), 5);
    let (again, kept_again) = crowd.collect(&["--json"]);
    let told: serde_json::Value = serde_json::from_str(&again.out).unwrap();
    assert_eq!((told["handed_in"].as_u64(), told["joined"].as_u64()), (Some(4), Some(5)));
    assert_eq!((told["same"].as_u64(), told["new"].as_u64()), (Some(4), Some(0)));
    assert_eq!(kept, kept_again);
}

#[test]
fn a_pasted_chat_is_taken_and_what_is_wrong_in_it_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut crowd = Crowd::new(folder.path(), &[]);
    let (one, other, late) = (crowd.submission(), crowd.submission(), crowd.submission());
    let mut slip: Vec<char> = crowd.code(&other).chars().collect();
    let here = slip[16];
    slip[16] = if here == 'K' { 'M' } else { 'K' };
    let chat = format!(
        "[10:31] Ana: bonjour\n[10:32] Bob: voici {} merci !\n[10:33] Cy: {}\n",
        crowd.code(&one),
        slip.iter().collect::<String>()
    );
    let collect = ["--today", "2026-12-01", "--lang", "fr", "workshop", "collect", "workshop.toml", "-"];
    let ran = crowd.coach().input(&chat).run(&collect);
    assert_eq!(ran.code, 5, "{}", ran.out);
    let slip = format!(
        "l’entrée standard, ligne 3\u{a0}: refusé\u{a0}: un caractère est faux\u{a0}: groupe 2, caractère 5\u{a0}: il y a `{}`, il faudrait `{here}`",
        slip[16]
    );
    let lines: Vec<&str> = ran.out.lines().collect();
    assert_eq!(lines[..2], ["l’entrée standard, ligne 2\u{a0}: pris", slip.as_str()]);
    assert_eq!(lines[3], "Une personne a remis ses réponses.");
    let after = ["--today", "2027-12-01", "workshop", "collect", "workshop.toml", "-"];
    let ran = crowd.coach().input(crowd.code(&late)).run(&after);
    assert_eq!(ran.code, 5);
    assert!(ran.out.contains("refused: it came after the last day"), "{}", ran.out);
}

#[test]
fn what_was_changed_by_hand_is_shown_with_a_caret_and_drives_no_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let mut crowd = Crowd::new(folder.path(), &[]);
    let one = crowd.submission();
    let path = crowd.hand_in(&one);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("[said]", "[said]\n\"mi\\u001b[31mnutes\" = 3")).unwrap();
    let strange = path.with_file_name("a\u{1b}[31m\u{202e}b.txt");
    fs::write(&strange, "COACH-2ABCD-EFGH\u{1b}[2J").unwrap();
    let (ran, kept) = crowd.collect(&[]);
    assert_eq!((ran.code, kept.as_str()), (5, ""), "{}", ran.out);
    let told = ran.out + &ran.err;
    assert!(told.contains("refused: it is no submission, or was changed by hand"), "{told}");
    assert!(told.contains("^"), "{told}");
    assert!(told.contains("it ends too early"), "{told}");
    assert!(told.chars().all(|sign| sign == '\n' || !sign.is_control() && sign != '\u{202e}'), "{told:?}");
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut crowd = Crowd::new(folder.path(), &[]);
    let one = crowd.submission();
    fs::write(folder.path().join("codes.txt"), crowd.code(&one)).unwrap();
    let wide: Vec<u8> = crowd.code(&crowd.submission_of(3)).encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(folder.path().join("wide.txt"), [&[0xFF, 0xFE], &wide[..]].concat()).unwrap();
    let (ran, _) = crowd.collect(&["nowhere", "codes.txt", "wide.txt"]);
    assert_eq!(ran.code, 5);
    assert!(ran.out.starts_with("nowhere: refused: it cannot be read ("), "{}", ran.out);
    assert!(ran.out.contains("codes.txt, line 1: taken\nwide.txt, line 1: taken\n"), "{}", ran.out);
    let kept = folder.path().join("kept/rooms").join(&crowd.opened.room.id).join("pool.txt");
    fs::write(&kept, b"COACH-\xff\xfe").unwrap();
    let (ran, _) = crowd.collect(&["codes.txt"]);
    assert_eq!(ran.code, 1);
    assert_eq!(fs::read(&kept).unwrap(), b"COACH-\xff\xfe", "{}", ran.err);
}

#[test]
fn a_million_lines_of_garbage_are_looked_through_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut crowd = Crowd::new(folder.path(), &[]);
    let line = "[10:31] Anna: my coach said 12345-ABCDE, see https://example.org/3f2504e0-4f89\n";
    let one = crowd.submission();
    fs::write(folder.path().join("chat.txt"), line.repeat(1_000_000) + &crowd.code(&one)).unwrap();
    let start = Instant::now();
    let (ran, _) = crowd.collect(&["chat.txt"]);
    assert_eq!(ran.out.lines().next(), Some("chat.txt, line 1000001: taken"));
    // Without optimisation, on a busy machine; the released program takes about a second.
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}
