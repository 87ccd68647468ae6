//! Every fault of a room file, and that all of them are told together.

use super::{read, read_with};
use crate::assets;
use crate::pack::diagnostic::line_and_column;
use crate::pack::entry::SourceFile;
use crate::pack::read::{Faults, Layer};
use crate::pack::words::Lang;
use crate::text::Text;
use crate::workshop::room::write::write;
use crate::workshop::{Room, room};
use std::iter;

pub(crate) const GOOD: &str = r#"
[room]
format = 1
id = "k7m2x9pq"
name = "Equity sales, first steps"
languages = ["fr", "en"]
depth = "core"
closes = 2026-12-15
contact = "Camille, ext. 42"
threshold = 5
hand_in = "hand-in"
advice = true
picture = ["objective", "minutes"]

[[box]]
section = "aim"
minutes = 10

[[box]]
section = "you"
minutes = 5

[pack]
name = "tweet-coach"
version = "2026.11"
digest = "0"
"#;

fn lay(layers: &[Layer]) -> Result<crate::pack::Pack, Faults> {
    if layers.is_empty() {
        return assets::pack();
    }
    crate::pack::read::read(iter::once(assets::embedded()).chain(layers.iter().cloned()).collect())
}

/// The faults of the good file in which `from` became `to`: code, line and column, what was meant.
fn told(from: &str, to: &str) -> Vec<String> {
    assert!(GOOD.contains(from), "{from}");
    faults(&GOOD.replacen(from, to, 1))
}

fn faults(text: &str) -> Vec<String> {
    let faults = read_with(text, "ROOM.toml", lay).unwrap_err();
    let tell = |fault: &crate::pack::diagnostic::Diagnostic| {
        let place = fault.place.as_ref().map(|place| {
            let (line, column) = line_and_column(&faults.files[place.file].text, place.span.start);
            format!(" {line}:{column}")
        });
        let meant = fault.suggestion.as_ref().map(|meant| format!(" → {meant}"));
        format!("{}{}{}", fault.code, place.unwrap_or_default(), meant.unwrap_or_default())
    };
    faults.diagnostics.iter().map(tell).collect()
}

#[test]
fn a_good_file_is_a_room_with_its_boxes_in_the_order_of_the_interview() {
    let (room, _) = read_with(GOOD, "ROOM.toml", lay).unwrap();
    assert_eq!(room.boxes.iter().map(|one| one.section.as_str()).collect::<Vec<_>>(), ["you", "aim"]);
    assert_eq!((room.minutes(), room.languages, room.picture.len()), (15, vec![Lang::Fr, Lang::En], 2));
    assert_eq!(read(GOOD, "ROOM.toml").unwrap().closes.to_string(), "2026-12-15");
    let quoted = GOOD.replace("2026-12-15", "\"2026-12-15\"");
    assert_eq!(read(&quoted, "ROOM.toml").unwrap().closes.to_string(), "2026-12-15");
}

#[test]
fn each_key_is_looked_at() {
    assert_eq!(told("threshold = 5", "threshold = 4"), ["room-threshold 10:13"]);
    assert_eq!(told("threshold = 5", "threshold = -1"), ["room-threshold 10:13"]);
    assert_eq!(told("threshold = 5", "threshold = 5000"), ["room-threshold-high 10:13"]);
    assert_eq!(told("threshold = 5", "treshold = 5"), ["room-missing 2:2", "pack-unknown-key 10:1 → threshold"]);
    assert_eq!(told("threshold = 5", "threshold = \"5\""), ["pack-want-number 10:13"]);
    assert_eq!(told("\"core\"", "\"cor\""), ["pack-unknown-word 7:9 → core"]);
    assert_eq!(told("\"core\"", "1"), ["pack-want-text 7:9"]);
    assert_eq!(told("2026-12-15", "\"15 December\""), ["pack-want-date 8:10"]);
    assert_eq!(told("2026-12-15", "2026-12-15T10:00:00"), ["pack-want-date 8:10"]);
    assert_eq!(told("\"Camille, ext. 42\"", "\" \""), ["room-empty 9:11"]);
    assert_eq!(told("Camille", "Cam\\u001b[2J"), ["pack-unfit-character 9:11"]);
    assert_eq!(told("Equity", &"x".repeat(90)), ["room-long 5:8"]);
    assert_eq!(told("k7m2x9pq", "K7"), ["room-id 4:6"]);
    assert_eq!(told("k7m2x9pq", "../../x"), ["room-id 4:6"]);
    assert_eq!(told("advice = true", "advice = \"yes\""), ["pack-want-boolean 12:10"]);
}

#[test]
fn languages() {
    assert_eq!(told("[\"fr\", \"en\"]", "[]"), ["room-no-language 6:13"]);
    assert_eq!(told("[\"fr\", \"en\"]", "\"fr\""), ["pack-want-list 6:13"]);
    assert_eq!(told("\"en\"", "\"de\""), ["pack-unknown-word 6:20"]);
    assert_eq!(told("\"en\"", "\"fr\""), ["room-language-twice 6:20"]);
}

#[test]
fn the_folder_of_hand_ins_lies_beside_the_file() {
    for path in
        ["/srv/in", "../in", "a/../b", ".", "", "C:/in", "a\\\\b", "\\\\\\\\srv\\\\in", "a//b", " a", "a\\u0007"]
    {
        assert_eq!(told("\"hand-in\"", &format!("\"{path}\"")), ["room-hand-in 11:11"], "{path}");
    }
    let deeper = GOOD.replace("\"hand-in\"", "\"atelier/à remettre/\"");
    assert_eq!(read(&deeper, "ROOM.toml").unwrap().hand_in, "atelier/à remettre");
}

#[test]
fn the_picture_is_made_of_questions_that_can_be_counted() {
    let picture = |list: &str| told("[\"objective\", \"minutes\"]", list);
    assert_eq!(picture("[]"), ["room-picture-empty 13:11"]);
    assert_eq!(picture("[\"objectiv\"]"), ["room-unknown-question 13:12 → objective"]);
    assert_eq!(picture("[\"topics\", \"start\"]"), ["room-question-words 13:12", "room-question-words 13:22"]);
    assert_eq!(picture("[\"role\", \"role\"]"), ["room-question-twice 13:20"]);
    assert_eq!(picture("[\"role\", 3]"), ["pack-want-text 13:20"]);
    let pack = assets::pack().unwrap();
    let deep = pack.questions.iter().find(|it| it.depth > crate::pack::question::Depth::Core && it.is_number());
    assert_eq!(picture(&format!("[\"{}\"]", deep.unwrap().id)), ["room-question-deeper 13:12"]);
}

#[test]
fn time_boxes() {
    assert_eq!(told("minutes = 10", "minutes = 0"), ["room-minutes 17:11"]);
    assert_eq!(told("minutes = 10", "minutes = 999"), ["room-minutes 17:11"]);
    assert_eq!(told("minutes = 10", "minute = 10"), ["room-missing 15:1", "pack-unknown-key 17:1 → minutes"]);
    assert_eq!(told("section = \"aim\"", "section = \"aims\""), ["room-unknown-section 16:11 → aim"]);
    assert_eq!(told("section = \"you\"", "section = \"aim\""), ["room-section-twice 20:11"]);
    assert_eq!(told("[[box]]\nsection = \"aim\"", "[[bx]]\nsection = \"aim\""), ["pack-unknown-key 15:3 → box"]);
    let none: String =
        GOOD.split("[[box]]").next().unwrap().to_owned() + "[pack]" + GOOD.split("[pack]").nth(1).unwrap();
    assert_eq!(faults(&none), ["room-no-box"]);
    assert_eq!(
        faults(&none.replace("[pack]", "[box]\nsection = \"you\"\n[pack]"))[1..],
        ["pack-not-a-list 15:2 → [[box]]"]
    );
}

#[test]
fn the_shape_of_the_whole_file() {
    assert_eq!(told("format = 1", "format = 2"), ["file-newer 3:10"]);
    assert_eq!(told("format = 1", "format = 0"), ["file-format 3:10"]);
    assert_eq!(told("[room]", "[[room]]"), ["room-single 2:3 → [room]"]);
    assert_eq!(told("\n[room]\nformat = 1", "name = \"x\"\n[room]\nformat = 1"), ["room-outside 1:1"]);
    assert_eq!(told("[pack]", "[pakc]"), ["room-no-table", "pack-unknown-key 23:2 → pack"]);
    assert_eq!(told("name = \"Equity", "name = “Equity"), ["answers-syntax 5:8", "answers-syntax 5:21"]);
    assert_eq!(told("depth = \"core\"", "depth = \"core\"\ndepth = \"deep\""), ["answers-duplicate 8:1"]);
    assert_eq!(faults("")[..2], ["room-no-table", "room-no-table"]);
}

#[test]
fn all_faults_of_a_file_are_told_at_once_and_in_order() {
    let text = GOOD.replace("threshold = 5", "threshold = 3").replace("\"minutes\"]", "\"minuts\"]");
    let text = text.replace("minutes = 10", "minutes = 0").replace("2026-12-15", "2026-13-15");
    let told = faults(&text.replace("2026-13-15", "\"soon\""));
    let codes = ["pack-want-date 8:10", "room-threshold 10:13", "room-unknown-question 13:25 → minutes"];
    assert_eq!(told, [&codes[..], &["room-minutes 17:11"]].concat());
}

fn carrying(text: &str) -> Room {
    let files = vec![SourceFile { path: "house/rules.toml".to_owned(), text: text.into() }];
    let mut room = read(GOOD, "ROOM.toml").unwrap();
    room.layers = vec![Layer { name: "house".to_owned(), files }];
    room
}

#[test]
fn what_is_written_reads_the_same_in_either_language() {
    let odd = "# it's ''' odd\r\n[[warning]]\nid = \"x\"\ntext = { en = \"a\\tb\", fr = 'é' }\n# '";
    for text in ["", "[[warning]]\nid = \"x\"\n", odd, "\n\n# two lines first", "a = '''b'''", "a = \"\"\"b\"\"\" '"] {
        let mut room = carrying(text);
        room.name = "“Desk” \"quoted\" — it's # no comment".to_owned();
        for lang in [Lang::En, Lang::Fr] {
            let file = write(&room, &assets::pack().unwrap(), &Text::new(lang));
            let again = read(&file, "ROOM.toml").unwrap_or_else(|faults| panic!("{file}\n{faults:?}"));
            assert_eq!(format!("{room:?}"), format!("{again:?}"), "{file}");
            assert_eq!(write(&again, &assets::pack().unwrap(), &Text::new(lang)), file);
        }
    }
}

#[test]
fn a_carried_pack_that_was_edited_is_told() {
    let warning = "[[warning]]\nid = \"house\"\ntext = { en = \"Ask first.\", fr = \"Demandez d’abord.\" }\n";
    let room = carrying(warning);
    let file = write(&room, &assets::pack().unwrap(), &Text::new(Lang::En));
    let (_, pack) = read_with(&file, "ROOM.toml", lay).unwrap();
    assert!(pack.warnings.get("house").is_some());
    let told = faults(&file.replace("Ask first.", "Do not ask."));
    assert!(told.len() == 1 && told[0].starts_with("room-layer-edited"), "{told:?}");
    // What is wrong inside a carried pack is told with the place inside that pack.
    let broken = carrying("[[warning]]\nid = \"house\"\ntxt = 3\n");
    let told = faults(&write(&broken, &assets::pack().unwrap(), &Text::new(Lang::Fr)));
    assert!(told.iter().any(|fault| fault.starts_with("pack-unknown-key 3:1")), "{told:?}");
    let path = file.replace("\"rules.toml\"", "\"../rules.toml\"");
    assert!(faults(&path).iter().any(|fault| fault.starts_with("room-layer-path")));
    assert_eq!(room::depth_word(room.depth), "core");
}

#[test]
fn a_picture_that_makes_codes_too_long_to_type_is_told_with_how_many_questions_must_go() {
    // Every shipped question together still fits; an organisation's own may be too many.
    let option = |at: usize| format!("{{ id = \"o{at}\", label = {{ en = \"O\", fr = \"O\" }} }}");
    let options: Vec<String> = (0..30).map(option).collect();
    let question = |at: usize| {
        let words = "{ en = \"What?\", fr = \"Quoi\u{202F}?\" }";
        format!(
            "[[question]]\nid = \"q{at}\"\nsection = \"you\"\ndepth = \"core\"\nkind = \"multi\"\nask = {words}\n\
             short = {words}\ndecides = {words}\nbecause = [\"jarry-16\"]\noptions = [{}]\n",
            options.join(", ")
        )
    };
    let mut room = carrying(&(0..50).map(question).collect::<String>());
    room.picture = (0..50).map(|at| format!("q{at}")).collect();
    let pack = lay(&room.layers).unwrap();
    let written = |room: &Room| write(room, &pack, &Text::new(Lang::En));
    let faults = read_with(&written(&room), "ROOM.toml", lay).err().unwrap();
    let [fault] = faults.diagnostics.as_slice() else { panic!("{:?}", faults.diagnostics) };
    assert_eq!(fault.code, "room-picture-large");
    let out: usize = fault.args.iter().find(|(name, _)| *name == "questions").unwrap().1.parse().unwrap();
    assert!(out > 0, "{fault:?}");
    room.picture.truncate(50 - out + 1);
    assert!(read_with(&written(&room), "ROOM.toml", lay).is_err());
    room.picture.pop();
    assert!(read_with(&written(&room), "ROOM.toml", lay).is_ok());
}
