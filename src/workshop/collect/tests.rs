//! What is gathered is the same in any order, and what is no good stops nothing.

use super::{Collector, Fate, Kind};
use crate::pack::words::Lang;
use crate::text::Text;
use crate::workshop::code::{CodeFault, encode};
use crate::workshop::sheet::{self, InWords};
use crate::workshop::tests::{Chance, room, shipped};
use crate::workshop::{Schema, Submission, Taken};

fn people(count: usize) -> (Schema, Vec<Submission>) {
    let (schema, mut chance) = (shipped(), Chance(11));
    let people = (0..count).map(|_| chance.submission(&schema)).collect();
    (schema, people)
}

/// What became of each text, in short.
fn fates(collector: Collector<'_>) -> Vec<(String, Option<usize>, &'static str)> {
    let word = |fate: &Fate| match fate {
        Fate::Pooled(Taken::New) => "new",
        Fate::Pooled(Taken::Replaced) => "replaced",
        Fate::Pooled(Taken::Same) => "same",
        Fate::Pooled(Taken::Older) => "older",
        Fate::Pooled(Taken::Contested) => "contested",
        Fate::Code(CodeFault::OtherRoom) => "foreign",
        Fate::Code(CodeFault::OtherVersion) => "earlier",
        Fate::Code(_) => "corrupt",
        Fate::Sheet(_) => "sheet",
        Fate::Late => "late",
        Fate::Nothing => "nothing",
        Fate::Passed => "passed",
        Fate::Unread(_) | Fate::TooLong(_) => "unread",
    };
    collector.finish().2.into_iter().map(|told| (told.source, told.line, word(&told.fate))).collect()
}

#[test]
fn each_source_is_told_by_name_and_the_rest_goes_on() {
    let (schema, people) = people(3);
    let code = |at: usize| encode(&people[at], &schema);
    let text = Text::new(Lang::En);
    let mut later = people[0].clone();
    later.revision = people[0].revision.min(1022) + 1;
    let first = Submission { revision: later.revision - 1, ..later.clone() };
    let mut twin = later.clone();
    twin.items.pop();
    let other = Schema { tag: schema.tag ^ 1 << 29, ..schema.clone() };
    let before = Schema { tag: schema.tag ^ 1, ..schema.clone() };
    let foreign = Submission { tag: other.tag, ..people[1].clone() };
    let earlier = Submission { tag: before.tag, ..people[1].clone() };
    let sheet = sheet::write(&people[2], &schema, &room(), &InWords::default(), &text);
    let mut collector = Collector::new(&schema, "k3x9", "", false);
    let chat = format!("[10:01] Anna: {}\n\n[10:02] Bob: hi\n> {}\n", encode(&first, &schema), code(1));
    collector.text("chat.txt", &chat, Kind::Asked);
    collector.text("later.txt", &encode(&later, &schema), Kind::Beside);
    collector.text("again.txt", &encode(&first, &schema), Kind::Beside);
    collector.text("twin.txt", &encode(&twin, &schema), Kind::Beside);
    collector.text("00000000.toml", &sheet, Kind::Sheet);
    collector.text("copy of it.toml", &sheet, Kind::Beside);
    collector.text("changed.toml", &sheet.replace("[said]", "[said]\nx = 1"), Kind::Sheet);
    collector.text("foreign.txt", &encode(&foreign, &other), Kind::Beside);
    collector.text("earlier.txt", &encode(&earlier, &before), Kind::Beside);
    collector.text("cut.txt", code(1).split_at(60).0, Kind::Beside);
    collector.text("note.md", "Do not forget the projector.", Kind::Beside);
    collector.text("-", "hello", Kind::Asked);
    let expected = [
        ("chat.txt", Some(1), "new"),
        ("chat.txt", Some(4), "new"),
        ("later.txt", Some(1), "replaced"),
        ("again.txt", Some(1), "older"),
        ("twin.txt", Some(1), "contested"),
        ("00000000.toml", None, "new"),
        ("copy of it.toml", Some(6), "same"),
        ("changed.toml", None, "sheet"),
        ("foreign.txt", Some(1), "foreign"),
        ("earlier.txt", Some(1), "earlier"),
        ("cut.txt", Some(1), "corrupt"),
        ("note.md", None, "passed"),
        ("-", None, "nothing"),
    ];
    let told = fates(collector);
    let told: Vec<_> = told.iter().map(|(name, line, word)| (name.as_str(), *line, *word)).collect();
    assert_eq!(told, expected);
}

#[test]
fn what_was_kept_is_taken_up_again_and_nothing_is_counted_twice() {
    let (schema, people) = people(40);
    let codes: Vec<String> = people.iter().map(|one| encode(one, &schema)).collect();
    let mut kept = String::new();
    for part in [&codes[..15], &codes[10..30], &codes[..], &codes[..]] {
        let mut collector = Collector::new(&schema, "k3x9", &kept, false);
        part.iter().for_each(|code| collector.text("a", code, Kind::Asked));
        kept = collector.kept();
    }
    let mut collector = Collector::new(&schema, "k3x9", &kept, false);
    codes.iter().rev().for_each(|code| collector.text("a", code, Kind::Asked));
    assert_eq!((collector.changes(), collector.kept()), (0, kept.clone()));
    assert_eq!(kept.lines().count(), 40);
    let (pool, earlier, _) = collector.finish();
    assert_eq!((pool.len(), earlier), (40, 0));
}

#[test]
fn codes_of_an_earlier_version_of_the_room_are_kept_and_not_counted() {
    let (schema, people) = people(5);
    let codes: String = people.iter().map(|one| encode(one, &schema) + "\n").collect();
    let now = Schema { tag: schema.tag ^ 1, ..schema.clone() };
    let mut collector = Collector::new(&now, "k3x9", &format!("# a remark\n\n{codes}what is this\n"), false);
    let here = Submission { tag: now.tag, ..people[0].clone() };
    collector.text("a", &encode(&here, &now), Kind::Asked);
    let kept = collector.kept();
    let (pool, earlier, _) = collector.finish();
    assert_eq!((pool.len(), earlier), (1, 6));
    assert!(codes.lines().chain(["what is this"]).all(|line| kept.contains(line)));
    let (pool, ..) = Collector::new(&schema, "k3x9", &kept, false).finish();
    assert_eq!(pool.len(), 5, "the file of the room was changed back");
}

#[test]
fn after_the_last_day_nothing_new_is_taken_and_what_is_here_stays() {
    let (schema, people) = people(2);
    let first = Submission { revision: 4, ..people[0].clone() };
    let with = |revision| encode(&Submission { revision, ..first.clone() }, &schema);
    let mut collector = Collector::new(&schema, "k3x9", &with(4), true);
    for code in [with(4), with(5), with(3), encode(&people[1], &schema)] {
        collector.text("a", &code, Kind::Asked);
    }
    assert_eq!((collector.changes(), collector.kept()), (0, with(4) + "\n"));
    let words: Vec<&str> = fates(collector).iter().map(|told| told.2).collect();
    assert_eq!(words, ["same", "late", "older", "late"]);
}

#[test]
fn fifty_orders_leave_one_pool() {
    let (schema, people) = people(12);
    let mut all = Vec::new();
    for (at, one) in people.iter().enumerate() {
        for revision in 0..=at as u16 % 3 {
            let mut again = Submission { revision, ..one.clone() };
            again.items.truncate(usize::from(revision));
            all.push(encode(&again, &schema));
        }
    }
    let mut chance = Chance(5);
    let mut first = None;
    for _ in 0..50 {
        for at in (1..all.len()).rev() {
            all.swap(at, chance.below(at + 1));
        }
        let mut collector = Collector::new(&schema, "k3x9", "", false);
        all.iter().for_each(|code| collector.text("a", code, Kind::Beside));
        let kept = collector.kept();
        assert_eq!(kept.lines().count(), 12);
        assert_eq!(*first.get_or_insert(kept.clone()), kept);
    }
}
