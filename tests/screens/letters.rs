//! Terminals that show fewer signs and letters.

use crate::support::coach::Coach;
use crate::support::people::session;
use tweet_coach::app::{Msg, Screen};
use tweet_coach::config::fold::Letters;
use tweet_coach::config::glyphs::{ASCII, Glyphs, LATIN, UNICODE};
use tweet_coach::config::theme::ThemeName;
use tweet_coach::pack::words::Lang;

/// Keys to every screen and panel, from the first question of a session that is answered.
const SCREENS: &[&str] = &[
    "w",
    "<f1>",
    "<tab>",
    "r",
    "r s",
    "v",
    "v <down> <enter>",
    "v <right>",
    "v <right> <right>",
    "v <right> <right> <right>",
    "v <right> <right> <right> <right>",
    "v <right> <right> <right> <right> <right>",
    "v <right> <right> <right> <right> <right> <right>",
    "v <left>",
    "v / a",
    "v i",
    "v i <enter> 2",
    "v i <enter> 2 s",
];

/// What is drawn on every screen with these signs.
fn drawn(glyphs: Glyphs, lang: Lang) -> Vec<String> {
    let welcome = Coach::new().looks(ThemeName::Mono, glyphs).lang(lang).size(120, 40);
    let mut seen = vec![welcome.text(), welcome.keys("?").text()];
    for keys in SCREENS {
        let mut coach = Coach::new().looks(ThemeName::Mono, glyphs).lang(lang).size(120, 40);
        coach.send(Msg::Resume(session(&coach.ctx)));
        let first = coach.model.path.questions.first().expect("a question").id.clone();
        coach.send(Msg::Goto { question: first });
        seen.push(coach.keys(keys).text());
    }
    let mut coach = Coach::new().looks(ThemeName::Mono, glyphs).lang(lang).size(120, 40);
    coach.send(Msg::Resume(session(&coach.ctx)));
    for question in coach.model.path.questions.clone() {
        coach.send(Msg::Goto { question: question.id.clone() });
        assert_eq!(coach.model.screen, Screen::Interview);
        seen.push(coach.text());
    }
    seen
}

#[test]
fn ascii_draws_nothing_but_ascii_on_any_screen() {
    for lang in [Lang::En, Lang::Fr] {
        for text in drawn(ASCII, lang) {
            let odd: String = text.chars().filter(|letter| !letter.is_ascii()).collect();
            assert_eq!(odd, "", "{text}");
        }
    }
}

#[test]
fn the_linux_console_has_its_accents_and_no_sign_that_it_lacks() {
    let seen = drawn(LATIN, Lang::Fr).concat();
    let odd: String = seen.chars().filter(|letter| !Letters::Latin.show(*letter)).collect();
    assert_eq!(odd, "");
    assert!(seen.contains('é') && seen.contains('«') && seen.contains("l'"), "{seen}");
}

#[test]
fn folding_moves_nothing_but_what_becomes_longer() {
    for (whole, folded) in drawn(UNICODE, Lang::Fr).iter().zip(drawn(ASCII, Lang::Fr)) {
        let columns = |text: &str| text.lines().map(|line| line.chars().count()).max();
        assert!(columns(&folded) <= Some(120), "{folded}");
        assert_eq!(whole.lines().count(), folded.lines().count());
    }
}

#[test]
fn what_a_person_types_is_kept_as_it_is_typed() {
    let mut coach = Coach::new().looks(ThemeName::Mono, ASCII).lang(Lang::Fr).size(120, 40);
    coach.send(Msg::Resume(session(&coach.ctx)));
    coach.send(Msg::Goto { question: "smart".to_owned() });
    let coach = coach.keys("<ctrl-u>").pastes("Le cœur à l’œuvre").sees("Le cour a l'ouvre").keys("<enter>");
    let answers = coach.model.session.answers();
    assert_eq!(answers.value("smart").and_then(|value| value.as_text()), Some("Le cœur à l’œuvre"));
}
