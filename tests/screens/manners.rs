//! Good manners without a terminal: what is copied, what the window is called, what is a link, where the cursor stands.

use crate::support::coach::Coach;
use tweet_coach::app::{Done, Effect, Field, Msg, NotCopied, Overlay, Part, Screen, Tab, Target};
use tweet_coach::config::glyphs::UNICODE;
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;

fn at(question: &str) -> Coach {
    let mut coach = Coach::new();
    coach.send(Msg::Start(Depth::Deep));
    coach.send(Msg::Goto { question: question.into() });
    coach.asks(question)
}

#[test]
fn a_line_is_copied_as_what_it_is() {
    let coach = Coach::new();
    assert!(coach.copied(Part::Line).starts_with("New plan, the essentials"), "{}", coach.copied(Part::Line));
    let coach = coach.keys("<enter> <down>");
    assert_eq!(coach.copied(Part::Line), "Subject expert, analyst, researcher", "{}", coach.text());
    assert_eq!(at("minutes").keys("2 0").copied(Part::Line), "20 minutes a day");
    assert_eq!(at("minutes").keys("<tab>").copied(Part::Line), "I don’t know");
    assert_eq!(at("topics").keys("storms <enter> hail <enter>").copied(Part::Line), "storms\nhail");
    assert_eq!(at("topics").keys("storms <enter> hai").copied(Part::Line), "hai");
    assert_eq!(Coach::new().keys("<enter> r s").copied(Part::Line), "plan.toml");
    let review = Coach::new().keys("<enter> 2 r g").copied(Part::Line);
    assert!(review.contains("Subject expert, analyst, researcher") && !review.contains(UNICODE.marker), "{review}");
}

#[test]
fn a_line_of_the_plan_is_copied_whole_and_with_its_reasons_where_they_are_open() {
    let coach = Coach::new().keys("<enter> 2 v").clicks_on(Target::Tab(Tab::Guardrails));
    let alone = coach.copied(Part::Line);
    let title = alone.lines().next().unwrap().to_owned();
    assert!(coach.text().contains(title.get(..20).unwrap_or(&title)), "{title}");
    assert!(alone.lines().count() > 1, "{alone}");
    let coach = coach.keys("<enter>");
    assert!(matches!(coach.model.overlay(), Some(Overlay::Reasons { .. })));
    let reasoned = coach.copied(Part::Line);
    assert!(reasoned.starts_with(&title) && reasoned.len() > alone.len() + 50, "{reasoned}");
}

#[test]
fn everything_is_copied_also_what_is_scrolled_away() {
    let coach = Coach::new().size(80, 12).keys("<f1>");
    let help = coach.copied(Part::Screen);
    assert!(help.lines().count() > 20, "{help}");
    assert!(help.starts_with("Help") && help.contains("draw the screen anew"), "{help}");
    let asked = Coach::new().keys("<enter>").copied(Part::Screen);
    assert!(asked.contains("Which description fits you best") && asked.contains("Founder of a start-up"), "{asked}");
    for (keys, text) in [("<enter> r", "your answers"), ("<enter> v i", "what if"), ("<enter> w", "why")] {
        let all = Coach::new().keys(keys).copied(Part::Screen).to_lowercase();
        assert!(all.contains(text) && all.lines().count() > 5, "{keys}: {all}");
    }
}

#[test]
fn nothing_that_is_copied_has_control_characters() {
    let mut coach = at("topics");
    coach.send(Msg::Paste("a\u{1b}[31mb\u{7}c".into()));
    for part in [Part::Line, Part::Screen] {
        let text = coach.copied(part);
        assert!(text.contains("a[31mbc") && text.chars().all(|sign| sign == '\n' || !sign.is_control()), "{text:?}");
    }
    assert_eq!(tweet_coach::view::copied::clean("a\u{1b}]52;\u{9c}b\r\nc\td"), "a]52;b\ncd");
}

#[test]
fn what_became_of_a_copy_is_told() {
    let mut coach = Coach::new().keys("<enter> y Y");
    assert_eq!(coach.effects[1..], [Effect::Copy(Part::Line), Effect::Copy(Part::Screen)]);
    coach.send(Msg::Done(Done::Copied(42)));
    let mut coach = coach.sees("Copied: 42 characters, if your terminal allows it");
    coach.send(Msg::Done(Done::NotCopied(NotCopied::TooMuch { bytes: 80_100, most: 74_000 })));
    let mut coach = coach.sees("81 kB").sees("74 kB");
    coach.send(Msg::Done(Done::NotCopied(NotCopied::Nowhere)));
    coach.sees("no clipboard");
}

#[test]
fn letters_are_text_where_text_is_typed_and_ctrl_y_copies_it() {
    let coach = at("topics").keys("y Y");
    let Field::Entries(entries) = &coach.model.asking.as_ref().unwrap().field else { panic!("a list") };
    assert_eq!(entries.line.text(), "yY");
    let coach = coach.keys("<ctrl-y>");
    assert!(coach.effects.contains(&Effect::Copy(Part::Line)));
}

#[test]
fn the_window_is_called_after_what_is_done_in_it() {
    let coach = Coach::new();
    assert_eq!(coach.title(), "coach");
    let coach = coach.keys("<enter> 2 2");
    assert_eq!(coach.title(), "coach – question 3");
    let mut coach = coach.keys("v");
    coach.send(Msg::Done(Done::PlanSaved("/tmp/mine.toml".into())));
    assert_eq!(coach.title(), "coach – your plan – mine.toml");
    assert_eq!(coach.lang(Lang::Fr).title(), "coach – votre plan – mine.toml");
}

#[test]
fn the_addresses_of_sources_are_links_on_their_very_cells() {
    let mut seen = 0;
    let mut coach = Coach::new().size(120, 40);
    coach.send(Msg::Start(Depth::Deep));
    let questions: Vec<String> = coach.model.path.questions.iter().map(|asked| asked.id.clone()).collect();
    for question in questions {
        coach.send(Msg::Goto { question });
        assert!(coach.links().is_empty());
        coach = coach.keys("<f2>");
        for (area, address) in coach.links() {
            let shown: String = area.positions().map(|at| coach.buffer()[at].symbol()).collect();
            assert!(address.starts_with("https://") && address.contains(&shown), "{shown} is {address}");
            seen += 1;
        }
        coach = coach.keys("<esc>");
    }
    assert!(seen > 3, "{seen}");
}

/// The keys that lead to each screen and panel.
const PLACES: &[&str] = &[
    "",
    "<f1>",
    "<ctrl-p>",
    "<ctrl-p> <down>",
    "<enter> <ctrl-g>",
    "<enter>",
    "<enter> <tab>",
    "<enter> w",
    "<enter> <f1>",
    "<enter> r",
    "<enter> r <down> <down>",
    "<enter> r s",
    "<enter> v",
    "<enter> v <down> <down> <down>",
    "<enter> v <enter>",
    "<enter> v /",
    "<enter> v / <down> <enter>",
    "<enter> v i",
    "<enter> v i <down>",
    "<enter> v <right>",
    "<enter> v <right> <pagedown> <down>",
    "<enter> v <right> <right>",
    "<enter> v <right> <right> <right>",
    "<enter> v <right> <right> <right> <right>",
    "<enter> v <right> <right> <right> <right> <right>",
    "<enter> v <right> <right> <right> <right> <right> <right>",
    "<enter> v <left>",
];

#[test]
fn the_hardware_cursor_stands_on_what_has_the_focus_on_every_screen_and_panel() {
    for lang in [Lang::En, Lang::Fr] {
        for (columns, rows) in [(80, 24), (120, 40)] {
            for keys in PLACES {
                let coach = Coach::new().lang(lang).size(columns, rows).keys(keys);
                stands_well(coach, &format!("{lang:?} {columns}x{rows} {keys}"));
            }
            let mut coach = Coach::new().lang(lang).size(columns, rows);
            coach.send(Msg::Start(Depth::Deep));
            let questions: Vec<String> = coach.model.path.questions.iter().map(|asked| asked.id.clone()).collect();
            for question in questions {
                coach.send(Msg::Goto { question: question.clone() });
                coach = stands_well(coach, &format!("{lang:?} {columns}x{rows} {question}"));
            }
        }
    }
}

fn stands_well(mut coach: Coach, place: &str) -> Coach {
    let at = coach.cursor();
    let text = coach.text();
    let line = text.lines().nth(at.y.into()).unwrap_or_default().to_owned();
    assert!(coach.cursor_shows(), "{place}: hidden on\n{text}");
    let reads = matches!(
        coach.model.overlay(),
        Some(
            Overlay::Help { .. }
                | Overlay::Log { .. }
                | Overlay::Why { .. }
                | Overlay::Reasons { .. }
                | Overlay::WhyNot { .. }
        )
    );
    let types = matches!(coach.target(at.x, at.y), Some(Target::Text(_)));
    let scale = matches!(&coach.model.asking, Some(asking) if matches!(asking.field, Field::Number(_)));
    let empty = coach.model.screen == Screen::Plan && !text.contains(UNICODE.marker);
    let marked = line.contains(UNICODE.marker);
    assert!(reads || types || marked || scale || empty, "{place}: at {at} on\n{text}");
    if reads {
        assert_eq!(coach.target(at.x, at.y), Some(Target::Panel), "{place}: at {at} on\n{text}");
        assert!(!line.trim_matches(['│', ' ']).is_empty(), "{place}: on an empty line of\n{text}");
    }
    coach
}

#[test]
fn a_text_written_elsewhere_is_taken_in() {
    let mut coach = at("topics").keys("storms <enter> <ctrl-o>");
    assert_eq!(coach.effects.last(), Some(&Effect::Edit));
    coach.send(Msg::Done(Done::Edited("wind\n\n  hail  and\train \nfrost".into())));
    let Field::Entries(entries) = &coach.model.asking.as_ref().unwrap().field else { panic!("a list") };
    assert_eq!(entries.entries, ["wind", "hail and rain", "frost"]);
    assert_eq!(entries.line.text(), "");

    let mut coach = at("smart").keys("<ctrl-o>");
    coach.send(Msg::Done(Done::Edited("ten readers\na week".into())));
    let Field::Text(line) = &coach.model.asking.as_ref().unwrap().field else { panic!("a text") };
    assert_eq!(line.text(), "ten readers a week");

    let mut coach = Coach::new().keys("<enter> r s <ctrl-o>");
    coach.send(Msg::Done(Done::Edited("other.toml".into())));
    assert!(matches!(coach.model.overlay(), Some(Overlay::Save(save)) if save.line.text() == "other.toml"));
}

#[test]
fn too_much_text_is_told_and_kept_to_be_mended() {
    let mut coach = at("smart").keys("<ctrl-o>");
    coach.send(Msg::Done(Done::Edited("word ".repeat(300))));
    let mut coach = coach.sees("Too long: keep to");
    let Field::Text(line) = &coach.model.asking.as_ref().unwrap().field else { panic!("a text") };
    assert!(line.text().len() > 1000);
    coach.send(Msg::Done(Done::Edited("word ".repeat(3000))));
    coach.sees("Too long: keep to 2000 characters");
}

#[test]
fn there_is_no_editor_where_no_words_are_typed() {
    for coach in [Coach::new(), Coach::new().keys("<enter>"), at("minutes"), at("start")] {
        let coach = coach.keys("<ctrl-o>");
        assert!(!coach.effects.contains(&Effect::Edit), "{}", coach.text());
    }
}
