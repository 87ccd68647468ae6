//! The plan on paper: right length, complete, the same in both languages, nothing of a person's words lost.

use crate::support::command::personas;
use crate::support::people::{Random, random_answers, shipped, today};
use tweet_coach::export::paper::{Block, page};
use tweet_coach::export::{Format, Sheet};
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;
use tweet_coach::plan::{self, Request};
use tweet_coach::reason::{Answers, Engine, Stage};
use tweet_coach::store::answers;
use tweet_coach::text::Text;
use unicode_width::UnicodeWidthStr;

/// Lines of a printed page.
const PAGE: usize = 60;

fn given(engine: &Engine, path: &std::path::Path) -> Answers {
    answers::read(&std::fs::read_to_string(path).unwrap(), "persona", engine.pack()).unwrap().answers
}

fn written(engine: &Engine, answers: &Answers, lang: Lang, format: Format) -> String {
    let plan = plan::build(engine, &Request { answers, stage: Stage::Settled, today: today() });
    let text = Text::new(lang);
    let sheet = Sheet { plan: &plan, answers, depth: Depth::Core, pack: engine.pack(), text: &text };
    let mut out = Vec::new();
    format.export().write(&sheet, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn nobody_gets_more_than_four_pages_of_eighty_columns() {
    let engine = shipped();
    let mut random = Random::new(7);
    let people = personas().into_iter().map(|(_, path)| given(&engine, &path));
    let made_up = (0..40).map(|_| random_answers(&engine, &mut random));
    for answers in people.chain(made_up.collect::<Vec<_>>()) {
        for lang in [Lang::En, Lang::Fr] {
            let page = written(&engine, &answers, lang, Format::Text);
            assert!(page.lines().count() <= 4 * PAGE, "{} lines\n{page}", page.lines().count());
            let wide = page.lines().find(|line| line.width() > 80 && line.trim().contains(' ') && !line.contains("//"));
            assert_eq!(wide, None);
        }
    }
}

#[test]
fn fourteen_sections_stand_in_order_and_each_says_something() {
    let engine = shipped();
    for (name, path) in personas() {
        let answers = given(&engine, &path);
        let plan = plan::build(&engine, &Request { answers: &answers, stage: Stage::Settled, today: today() });
        let text = Text::new(Lang::En);
        let blocks =
            page(&Sheet { plan: &plan, answers: &answers, depth: Depth::Core, pack: engine.pack(), text: &text });
        let numbers: Vec<usize> = blocks
            .iter()
            .filter_map(|block| if let Block::Section(number, _) = block { Some(*number) } else { None })
            .collect();
        assert_eq!(numbers, (1..=14).collect::<Vec<_>>(), "{name}");
        let empty = blocks.windows(2).find(|pair| matches!(pair, [Block::Section(..), Block::Section(..)]));
        assert_eq!(empty, None, "{name}");
    }
}

#[test]
fn both_languages_say_the_same_in_the_same_order() {
    let engine = shipped();
    for (name, path) in personas() {
        let answers = given(&engine, &path);
        let shape = |lang| -> Vec<(char, usize)> {
            let page = written(&engine, &answers, lang, Format::Markdown);
            page.lines()
                .map(|line| (line.chars().next().unwrap_or(' '), line.matches("**").count()))
                .filter(|(first, _)| "-#1234567890".contains(*first))
                .collect()
        };
        assert_eq!(shape(Lang::En), shape(Lang::Fr), "{name}");
        let mut json = [Lang::En, Lang::Fr].map(|lang| -> serde_json::Value {
            serde_json::from_str(&written(&engine, &answers, lang, Format::Json)).unwrap()
        });
        json.iter_mut().for_each(without_words);
        assert_eq!(json[0], json[1], "{name}");
    }
}

/// Empties every text that is no id, date or time.
fn without_words(value: &mut serde_json::Value) {
    const WORDS: &[&str] = &[
        "lang", "text", "title", "aim", "entry", "smart", "headline", "cue", "if_then", "name", "query", "bio",
        "sentence", "interest", "reason", "honest", "never", "day30", "day90",
    ];
    const LISTS: &[&str] = &["why", "costs", "exits", "cultures", "left_out"];
    match value {
        serde_json::Value::Object(fields) => {
            for (key, value) in fields.iter_mut() {
                let words = WORDS.contains(&key.as_str()) && value.is_string();
                let list = LISTS.contains(&key.as_str());
                if words || list {
                    *value = serde_json::Value::from(value.as_array().map_or(1, Vec::len));
                } else {
                    without_words(value);
                }
            }
        }
        serde_json::Value::Array(list) => list.iter_mut().for_each(without_words),
        _ => {}
    }
}

#[test]
fn the_keys_of_the_contract_are_there_and_the_minutes_add_up() {
    let engine = shipped();
    for (name, path) in personas() {
        let json: serde_json::Value =
            serde_json::from_str(&written(&engine, &given(&engine, &path), Lang::En, Format::Json)).unwrap();
        for key in [
            "format",
            "pack",
            "lang",
            "today",
            "start",
            "answers",
            "assumptions",
            "budget",
            "smart",
            "headline",
            "warnings",
            "phases",
            "items",
            "set_aside",
            "weeks",
            "reviews",
            "quiet_periods",
        ] {
            assert!(json.get(key).is_some(), "{name}: no {key}");
        }
        let items = json["items"].as_array().unwrap();
        for key in [
            "id",
            "kind",
            "level",
            "phase",
            "title",
            "text",
            "minutes",
            "per",
            "times",
            "weekly_minutes",
            "when",
            "from_day",
            "because",
        ] {
            assert!(items.iter().all(|item| item.get(key).is_some()), "{name}: no items[].{key}");
        }
        let sum: u64 = items.iter().map(|item| item["weekly_minutes"].as_u64().unwrap()).sum();
        assert_eq!(sum, json["budget"]["planned_minutes"].as_u64().unwrap(), "{name}");
        assert!(sum <= json["budget"]["weekly_minutes"].as_u64().unwrap(), "{name}");
    }
}

#[test]
fn what_a_person_typed_is_no_markdown() {
    let engine = shipped();
    let text = "format = 1\n[answers]\nobjective = \"expertise\"\nrole = \"expert\"\naccount = \"pro\"\ntopics = [\"# *credit* | <b>\", \"1. [x](y)\"]\n";
    let answers = answers::read(text, "a", engine.pack()).unwrap().answers;
    let page = written(&engine, &answers, Lang::En, Format::Markdown);
    assert!(page.contains("\\# \\*credit\\* \\| \\<b\\>"), "{page}");
    // Searches are code, in which nothing means anything.
    let outside_code: String = page.lines().flat_map(|line| line.split('`').step_by(2)).collect();
    assert!(!outside_code.contains("[x](y)"), "{outside_code}");
    let toml = written(&engine, &answers, Lang::En, Format::Toml);
    assert!(toml.parse::<toml_edit::DocumentMut>().is_ok());
}

fn writer(engine: &Engine, more: &str) -> Answers {
    let text = format!(
        "format = 1\n[answers]\nobjective = \"expertise\"\nrole = \"expert\"\naccount = \"pro\"\nminutes = 15\ndays = 5\n\
         audience_here = \"yes\"\nrhythm = \"3\"\nrules = [\"none\"]\napproval = \"none\"\nclient_data = \"no\"\n{more}"
    );
    answers::read(&text, "a", engine.pack()).unwrap().answers
}

#[test]
fn ones_own_reason_to_speak_stands_in_the_line() {
    let engine = shipped();
    let interest = |more: &str| -> serde_json::Value {
        let json = written(&engine, &writer(&engine, more), Lang::En, Format::Json);
        serde_json::from_str::<serde_json::Value>(&json).unwrap()["line"]["interest"].clone()
    };
    assert_eq!(interest(""), serde_json::Value::Null);
    assert_eq!(interest("interest = \"I see every storm\""), "Why you: I see every storm.");
    assert_eq!(interest("interest = \"Who else would?\""), "Why you: Who else would?");
    let page = written(&engine, &writer(&engine, "interest = \"I see every storm\""), Lang::Fr, Format::Text);
    assert!(page.contains("Pourquoi vous\u{a0}: I see every storm."), "{page}");
}

#[test]
fn a_long_reason_takes_no_page_of_its_own() {
    let engine = shipped();
    let long = format!("interest = \"{}\"", "x y ".repeat(70).trim());
    let page = written(&engine, &writer(&engine, &long), Lang::Fr, Format::Text);
    assert!(page.lines().count() <= 5 * PAGE / 2, "{} lines\n{page}", page.lines().count());
}

#[test]
fn who_keeps_a_second_account_apart_still_names_the_employer_on_the_first() {
    let engine = shipped();
    let page = written(&engine, &writer(&engine, "second_account = \"have\""), Lang::En, Format::Text);
    assert!(page.contains("Two separate lives") && !page.contains("the employer, colleagues"), "{page}");
}
