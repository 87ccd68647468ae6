//! The pictures of the README: made from recordings, and whole.

use super::records_anew;
use crate::support::coach::Coach;
use crate::support::studio::{Hand, answer, person};
use std::path::PathBuf;
use tweet_coach::app::what_if::{self, Row};
use tweet_coach::pack::words::Lang;
use tweet_coach::tui::picture::{film, still};
use tweet_coach::tui::replay::{Looks, Shot};

/// The largest picture that a page should have to load, in bytes.
const LARGEST: usize = 400_000;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures")
}

/// Somebody answers, looks at the plan, asks why, and wonders what half an hour would give.
fn demo(lang: Lang) -> Coach {
    let coach = Coach::new().lang(lang).size(110, 32).recorded().thorough().keys("<enter>");
    let answers = person(&coach, "p02-small-town-insurance-agent");
    let coach = answer(coach, &answers, Hand::Keys, 9).keys("<down> <down> v <right> <down> <enter> <esc>");
    coach.keys("<right> <right> <down> <enter> <esc> i")
}

/// What half an hour a day would change.
fn half_an_hour(coach: Coach) -> Coach {
    let rows = what_if::rows(&coach.model, &coach.ctx);
    let down = rows.iter().position(|row| matches!(row, Row::Question(id) if id == "minutes")).expect("minutes");
    coach.keys(&"<down> ".repeat(down)).keys("<enter>").types("30").keys("<enter>")
}

/// At a question that takes several answers, with what the highlighted one would change.
fn question(lang: Lang) -> Coach {
    let coach = Coach::new().lang(lang).size(120, 34).recorded().keys("<enter>");
    let answers = person(&coach, "p02-small-town-insurance-agent");
    answer(coach, &answers, Hand::Keys, 5).keys("2 <down> <down>")
}

/// The whole interview, and then the week.
fn week(lang: Lang) -> Coach {
    let coach = Coach::new().lang(lang).size(120, 40).recorded().thorough().keys("<enter>");
    let answers = person(&coach, "p02-small-town-insurance-agent");
    answer(coach, &answers, Hand::Keys, 99).keys("v <right> <down>")
}

fn shots(coach: &Coach, looks: &Looks) -> Vec<Shot> {
    super::replayed(&super::parsed(&coach.recording()), looks).shots
}

fn last(coach: &Coach, looks: &Looks) -> String {
    still(shots(coach, looks).last().expect("a screen"))
}

/// Each picture by its name.
fn pictures() -> Vec<(String, String)> {
    let mut pictures = Vec::new();
    for lang in [Lang::En, Lang::Fr] {
        let mut picture = |name: &str, svg: String| pictures.push((format!("{name}-{}", lang.code()), svg));
        picture("demo", film(&shots(&half_an_hour(demo(lang)), &Looks::default())));
        picture("question", last(&question(lang), &Looks::default()));
        picture("week", last(&week(lang), &Looks { theme: Some("light".into()), ..Looks::default() }));
    }
    pictures
}

#[test]
fn the_pictures_of_the_readme_are_whole() {
    if records_anew() {
        for (name, svg) in pictures() {
            std::fs::write(folder().join(format!("{name}.svg")), svg).unwrap();
        }
    }
    let files: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!files.is_empty());
    for file in files {
        let svg = std::fs::read_to_string(&file).unwrap();
        assert!(svg.len() < LARGEST, "{}: {} bytes", file.display(), svg.len());
        if let Err(why) = well_formed(&svg) {
            panic!("{}: {why}", file.display());
        }
    }
}

/// Whether tags are closed in their order, attributes are quoted and signs are escaped.
fn well_formed(xml: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = xml;
    while let Some((text, after)) = rest.split_once('<') {
        escaped(text)?;
        let (tag, after) = after.split_once('>').ok_or("a tag is not closed")?;
        if tag.matches('"').count() % 2 == 1 || tag.contains('<') {
            return Err(format!("<{tag}> is no tag"));
        }
        escaped(tag)?;
        let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap_or_default();
        if tag.starts_with('/') {
            let last = open.pop();
            if last != Some(name) {
                return Err(format!("</{name}> closes {last:?}"));
            }
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        rest = after;
    }
    if open.is_empty() && rest.trim().is_empty() { Ok(()) } else { Err(format!("{open:?} is left open")) }
}

fn escaped(text: &str) -> Result<(), String> {
    let known = ["amp;", "lt;", "gt;", "quot;"];
    match text.split('&').skip(1).find(|rest| !known.iter().any(|entity| rest.starts_with(entity))) {
        Some(rest) => Err(format!("& before {rest:?}")),
        None => Ok(()),
    }
}

#[test]
fn what_is_not_well_formed_is_found() {
    for bad in ["<a><b></a></b>", "<a>", "<a b=\"></a>", "<a>&</a>", "</a>", "text"] {
        assert!(well_formed(bad).is_err(), "{bad}");
    }
    assert_eq!(well_formed("<a b=\"c\"><d/>&amp;</a>\n"), Ok(()));
}

/// Signs that mean something in XML, wide ones, every colour and every theme: the picture holds.
#[test]
fn any_screen_becomes_a_well_formed_picture() {
    let coach = Coach::new().recorded().keys("<enter> r s").pastes("<&\">'é日本]]>").size(40, 12).size(20, 5);
    for theme in ["dark", "light", "high-contrast", "mono", "night", "paper"] {
        let looks = Looks { theme: Some(theme.into()), ..Looks::default() };
        let shots = shots(&coach, &looks);
        assert_eq!(well_formed(&film(&shots)), Ok(()), "{theme}");
        assert!(film(&shots).contains("&lt;&amp;"), "{theme}");
        for shot in &shots {
            assert_eq!(well_formed(&still(shot)), Ok(()), "{theme}");
        }
    }
}

/// The film shows each screen in its turn, none longer than a moment, and the last one long enough to read.
#[test]
fn a_film_keeps_the_rhythm_and_cuts_the_waiting() {
    let coach = Coach::new().recorded().keys("<down> <down> <up>");
    let svg = film(&shots(&coach, &Looks::default()));
    // The second and the fourth screen are the same one: it is drawn once and shows twice.
    assert_eq!(svg.matches("class=\"f ").count(), 3, "{svg}");
    assert!(svg.contains("5.96s step-end infinite"), "0.9 s twice, a repeated key, and four seconds");
    let twice = svg.lines().find(|line| line.starts_with("@keyframes k1")).unwrap();
    assert_eq!(twice.matches("visibility:visible").count(), 2, "{twice}");
}
