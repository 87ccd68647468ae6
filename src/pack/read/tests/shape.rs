//! Mistakes of writing: TOML, kinds, keys, types, texts.

use super::{told, with};

fn warning(line: &str) -> String {
    format!("[[warning]]\nid = \"new\"\n{line}\n")
}

#[test]
fn a_file_that_is_no_toml() {
    assert_eq!(told(with("[[warning]]\nid = \"new\ntext = 3\n")), ["pack-syntax 2:10"]);
    assert_eq!(told(with("a = 1\na = 2\n")), ["pack-syntax 2:1"]);
}

#[test]
fn kinds() {
    assert_eq!(told(with("[[quesion]]\nid = \"x\"\n")), ["pack-unknown-kind 1:3 → question"]);
    assert_eq!(told(with("\n[rule]\nid = \"x\"\n")), ["pack-not-a-list 2:2 → [[rule]]"]);
    assert_eq!(told(with("[[pack]]\nformat = 1\n")), ["pack-not-a-table 1:3 → [pack]"]);
    assert_eq!(told(with("warning = [1]\n")), ["pack-not-a-list 1:12 → [[warning]]"]);
}

#[test]
fn the_pack_table() {
    let first = super::read(vec![super::layer(
        "x",
        "[pack]\nformat = 2\nname = \"n\"\nversion = \"1\"\ntitle = { en = \"a\", fr = \"b\" }\n",
    )]);
    assert_eq!(told(first).first().unwrap(), "pack-setting-missing nowhere");
    let again = "[pack]\nformat = 1\nname = \"n\"\nversion = \"1\"\ntitle = { en = \"a\", fr = \"b\" }\n";
    assert_eq!(told(with(again)), ["pack-duplicate 1:1"]);
    assert_eq!(told(with(&again.replace('1', "2"))), ["pack-format 1:1"]);
}

#[test]
fn keys() {
    let misspelt = "[[warning]]\nid = \"new\"\ntxt = { en = \"a\", fr = \"b\" }\n";
    assert_eq!(told(with(misspelt)), ["pack-unknown-key 3:1 → text"]);
    let two = "[[warning]]\nid = \"new\"\ncolour = 1\ntext = { en = \"a\", fr = \"b\", de = \"c\" }\n";
    assert_eq!(told(with(two)), ["pack-unknown-key 3:1", "pack-unknown-key 4:30"]);
    assert_eq!(told(with("[[warning]]\nid = \"new\"\n")), ["pack-missing-key 2:6"]);
    assert_eq!(told(with(&warning("text = { en = \"a\" }"))), ["pack-missing-key 3:8"]);
}

#[test]
fn types() {
    assert_eq!(told(with(&warning("text = \"a\""))), ["pack-want-words 3:8"]);
    assert_eq!(told(with(&warning("text = { en = 1, fr = \"b\" }"))), ["pack-want-text 3:15"]);
    let work = "[[work]]\nid = \"v\"\nauthor = { en = \"a\", fr = \"b\" }\ntitle = { en = \"a\", fr = \"b\" }\nyear = \"2013\"\n";
    assert_eq!(told(with(work)), ["pack-want-number 5:8"]);
    let rule = |line: &str| {
        format!(
            "[[rule]]\nid = \"r\"\nadd = [\"read\"]\nbecause = [\"c-1\"]\nreason = {{ en = \"a\", fr = \"b\" }}\nexample = {{}}\n{line}\n"
        )
    };
    assert_eq!(told(with(&rule("warn = \"w1\""))), ["pack-want-list 7:8"]);
    assert_eq!(told(with(&rule("when = \"w1\""))), ["pack-want-condition 7:8"]);
    assert_eq!(told(with(&rule("when = { minutes = true }"))), ["pack-want-test 7:20"]);
    assert_eq!(told(with(&rule("when = { topics = { cout = \"1\" } }"))), ["pack-unknown-key 7:21 → count"]);
    assert_eq!(told(with(&rule("set = { engage_from = 1.5 }"))), ["pack-want-value 7:23"]);
    assert_eq!(told(with(&rule("level = { halt = \"stopp\" }"))), ["pack-unknown-word 7:18 → stop"]);
    let search = "[[search]]\nid = \"s\"\ntitle = { en = \"a\", fr = \"b\" }\nquery = { en = \"a\", fr = \"b\" }\nbecause = [\"c-1\"]\neach_topic = 1\n";
    assert_eq!(told(with(search)), ["pack-want-boolean 6:14"]);
    let level = "[[rule]]\nid = \"r\"\nlevel = 3\nbecause = [\"c-1\"]\nreason = { en = \"a\", fr = \"b\" }\n";
    assert_eq!(told(with(level)), ["pack-want-table 3:9"]);
    let fact = "[[fact]]\nid = \"X02\"\ngroup = \"g\"\ntext = { en = \"a\", fr = \"b\" }\nsource = \"s\"\nstrength = \"primary\"\nchecked = 3\n";
    assert_eq!(told(with(fact)), ["pack-want-date 7:11"]);
}

#[test]
fn one_bad_entry_hides_no_other() {
    let text = "[[warning]]\nid = \"a\"\n[[warning]]\nid = \"b\"\ntext = 1\n[[rule]]\nid = \"r\"\nwarn = [\"a\", \"b\", \"c9\"]\nbecause = [\"c-1\"]\nreason = { en = \"a\", fr = \"b\" }\n";
    assert_eq!(told(with(text)), ["pack-missing-key 2:6", "pack-want-words 5:8", "pack-unknown-id 8:19"]);
}

#[test]
fn a_misspelt_key_hides_nothing_else_of_its_entry() {
    let text = "[[rule]]\nid = \"r\"\nad = [\"read\"]\nwhen = { minuts = 3 }\nbecause = [\"c-9\"]\nreason = { en = \"a\", fr = \"b\" }\nexemple = {}\n";
    let found = told(with(text));
    assert_eq!(
        found,
        [
            "pack-unknown-key 3:1 → add",
            "pack-unknown-id 4:10 → minutes",
            "pack-unknown-id 5:12 → c-1",
            "pack-unknown-key 7:1 → example"
        ]
    );
}

#[test]
fn ids() {
    assert_eq!(told(with("[[warning]]\nid = \"a b\"\ntext = { en = \"a\", fr = \"b\" }\n")), ["pack-bad-id 2:6"]);
    let twice = warning("text = { en = \"a\", fr = \"b\" }").repeat(2);
    assert_eq!(told(with(&twice)), ["pack-duplicate 5:6"]);
}

#[test]
fn texts() {
    assert_eq!(told(with(&warning("text = { en = \" \", fr = \"b\" }"))), ["pack-empty-text 3:15"]);
    assert_eq!(
        told(with(&warning("text = { en = \"a\u{2764}\u{FE0F}\", fr = \"b\" }"))),
        ["pack-unfit-character 3:15"]
    );
    for hidden in ["\u{FE0E}", "\u{20E3}", "\u{1F1EB}", "\u{1F3FD}", "\u{202E}", "\u{2069}", "\u{200B}", "\u{FEFF}"] {
        let found = told(with(&warning(&format!("text = {{ en = \"a{hidden}b\", fr = \"b\" }}"))));
        assert_eq!(found, ["pack-unfit-character 3:15"], "{hidden:?}");
    }
    let fact = "[[fact]]\nid = \"X02\"\ngroup = \"g\"\ntext = { en = \"a\", fr = \"b\" }\nsource = \"\"\nstrength = \"heuristic\"\n";
    assert_eq!(told(with(fact)), ["pack-empty-text 5:10"]);
    assert_eq!(told(with(&fact.replace("\"\"", "\"a\u{200B}\""))), ["pack-unfit-character 5:10"]);
    assert_eq!(
        told(with(&warning("text = { en = \"{x} a\", fr = \"{x} b\" }"))),
        ["pack-unknown-blank 3:15", "pack-unknown-blank 3:29"]
    );
    assert_eq!(told(with(&warning("text = { en = \"a }\", fr = \"b\" }"))), ["pack-stray-brace 3:15"]);
    let template = "[[template]]\nid = \"t.two\"\ntext = { en = \"{n} a\", fr = \"{m} b\" }\n";
    assert_eq!(told(with(template)), ["pack-blanks-differ 3:29"]);
    let prompt = "[[prompt]]\nid = \"p\"\nactivities = [\"read\"]\npart = \"core\"\ntext = { en = \"{topics} a\", fr = \"b {topics}\" }\n";
    assert_eq!(told(with(prompt)), ["pack-unknown-blank 5:15 → {topic}", "pack-unknown-blank 5:34 → {topic}"]);
}

#[test]
fn lists_and_queries() {
    let list = "[[list]]\nid = \"l\"\nname = { en = \"A name that is much too long {topic}\", fr = \"b {topic}\" }\ntext = { en = \"a\", fr = \"b\" }\nbecause = [\"c-1\"]\n";
    assert_eq!(told(with(list)), ["pack-list-name 3:15"]);
    let query = |query: &str| {
        format!(
            "[[search]]\nid = \"s\"\ntitle = {{ en = \"a\", fr = \"b\" }}\nquery = {{ en = '{query}', fr = 'b' }}\nbecause = [\"c-1\"]\n"
        )
    };
    assert_eq!(told(with(&query("form:a"))), ["pack-query-operator 4:16 → from:"]);
    assert_eq!(told(with(&query("\"a"))), ["pack-query-quote 4:16"]);
    assert_eq!(told(with(&query("(a"))), ["pack-query-parenthesis 4:16"]);
}

#[test]
fn noise_is_told_briefly() {
    assert_eq!(told(with(&"a = [\n".repeat(50))).len(), 10);
}
