//! How the program looks, as its configuration says.

use crate::support::coach::Coach as Session;
use crate::support::command::{Coach, Ran};
use tweet_coach::pack::words::Lang;

/// Runs with this configuration.
fn configured(text: &str, lang: &str) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("own.toml"), text).unwrap();
    Coach::in_folder(folder.path()).run(&["--config", "own.toml", "--lang", lang, "config", "print"])
}

#[test]
fn what_is_wrong_with_a_theme_is_told_with_place_and_help_in_both_languages() {
    let cases = [
        ("no such theme", "theme = \"seaa\"\n[themes.sea]\ntitle = \"bold\"\n"),
        ("a shipped name", "[themes.dark]\ntitle = \"bold\"\n"),
        ("a misspelt role", "[themes.sea]\ntilte = \"bold\"\n"),
        ("a misspelt base", "[themes.sea]\nbase = \"drak\"\n"),
        (
            "misspelt words",
            "[themes.sea]\ntext = \"bolt light-cian on black\"\nkey = { fg = \"#ff\", weight = [\"dim\"] }\n",
        ),
        ("no style", "[themes.sea]\ntext = 3\n"),
        ("no ground", "[themes.sea]\ntext = \"red on\"\n"),
        ("too pale", "[themes.sea]\ntext = \"#eeeeee on #101418\"\nquiet = \"#505050\"\n"),
        ("colours", "colours = \"256\"\n"),
    ];
    let mut told = String::new();
    for (name, text) in cases {
        for lang in ["en", "fr"] {
            let ran = configured(text, lang);
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{name}");
            told.push_str(&format!("## {name}, {lang}\n{}\n", ran.err));
        }
    }
    insta::assert_snapshot!("bad_themes", told);
}

#[test]
fn the_configuration_printed_has_the_themes_and_can_be_read_again() {
    let printed = configured("theme = \"sea\"\n[themes.sea]\nbase = \"light\"\n", "en");
    assert_eq!(printed.code, 0, "{}", printed.err);
    assert!(printed.out.contains("[themes.night]") && printed.out.contains("colours = \"auto\""), "{}", printed.out);
    assert_eq!(configured(&printed.out, "en").code, 0);
}

#[test]
fn themes_go_round_and_say_their_names() {
    let coach = Session::new().keys("T").sees("Theme: light").keys("T").sees("Theme: high contrast");
    let coach = coach.keys("T").sees("Theme: no colour").keys("T").sees("Theme: dark").keys("<down>").misses("Theme:");
    coach.lang(Lang::Fr).keys("<f4>").sees("Thème : clair");
}

#[test]
fn a_theme_changes_how_it_looks_and_not_what_it_says() {
    let mut coach = Session::new().keys("<enter>");
    let (said, looked) = (coach.text(), coach.buffer().clone());
    for _ in 0..3 {
        coach = coach.keys("T <f8>");
        assert_eq!(coach.text(), said);
        assert_ne!(coach.buffer(), &looked);
    }
}
