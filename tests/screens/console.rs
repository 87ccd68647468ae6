//! Somebody who leads a workshop, at the console.

use crate::support::coach::Coach;
use crate::support::hall::{Hall, NINE};
use crate::support::people::Random;
use tweet_coach::app::console::{Deed, Face, Part, Stray, Tab};
use tweet_coach::app::{Done, Effect, Model, Msg, Opening, Screen, Target, update};
use tweet_coach::config::glyphs::ASCII;
use tweet_coach::config::theme::ThemeName;
use tweet_coach::intent::Intent;
use tweet_coach::pack::words::Lang;

/// 18 of 23 handed in, eleven minutes after the clock began.
fn running() -> Hall {
    Hall::new().people(23, 18, 2).began(660)
}

fn deeds(coach: &Coach) -> Vec<&Deed> {
    coach.effects.iter().filter_map(|effect| if let Effect::Room(deed) = effect { Some(deed) } else { None }).collect()
}

#[test]
fn opening_and_looking_publishes_nothing() {
    let coach =
        Coach::leads(running()).keys("<tab> <down> <down> <tab> <tab> <right> <left> p <right> <right> <home> p ?");
    assert_eq!(deeds(&coach), Vec::<&Deed>::new());
    assert!(coach.hall.unwrap().told.published.is_empty());
}

#[test]
fn what_to_do_next_is_said_at_each_moment() {
    Coach::leads(Hall::new())
        .size(120, 40)
        .sees("nobody has joined yet")
        .sees("Give out the room’s file, then begin the clock when everybody has it open (b).")
        .hall(|hall| hall.people(12, 0, 0))
        .sees("0 done of 12 who joined")
        .sees("Begin the clock when everybody has the file open (b).")
        .keys("b")
        .sees("The clock runs.")
        .sees("Let them answer")
        .hall(|hall| hall.people(23, 3, 0))
        .sees("Let them answer")
        .hall(|hall| hall.people(23, 21, 2).began(34 * 60))
        .sees("2 people are not done: give five more minutes (e), or go on.")
        .hall(|hall| hall.people(23, 3, 0).began(34 * 60))
        .sees("Nothing can be shown before 2 more people have handed in.")
        .hall(|hall| hall.people(23, 23, 0).began(34 * 60))
        .sees("Ask the room to guess, then reveal (n): your main objective.")
        .keys("n n n n n n")
        .sees("Now reveal the page “Contrasts” (n).")
        .keys("n n")
        .sees("Everything that can be told is revealed. Close the room when you are done (c), then write the report")
        .keys("c")
        .sees("The room is closed.");
}

#[test]
fn the_clock_is_begun_extended_and_taken_back() {
    let coach = Coach::leads(Hall::new().people(12, 0, 0)).size(120, 40);
    let coach = coach.keys("e").sees("The clock has not begun yet.").keys("b").sees("The clock runs.");
    assert_eq!(coach.hall.as_ref().unwrap().told.clock.began, Some(NINE));
    let coach = coach.keys("b").sees("The clock runs already.").keys("e e").sees("10 minutes are added in all.");
    assert_eq!(coach.hall.as_ref().unwrap().told.clock.extra, 10);
    let coach = coach.keys("E").sees("5 minutes are added in all.").keys("u").sees("10 minutes are added in all.");
    let coach = coach.keys("u u").sees("No minute is added any more.").keys("E").sees("No minutes were added");
    let coach = coach.keys("u").sees("The clock does not run any more");
    assert_eq!(coach.hall.as_ref().unwrap().told.clock.began, None);
    let coach = coach.keys("<ctrl-r>").sees("The clock runs.");
    assert_eq!(coach.hall.as_ref().unwrap().told.clock.began, Some(NINE));
    let coach = coach.keys("c").sees("The room is closed.").keys("e").sees("The room is closed.");
    coach.keys("c").sees("The room is open again.").keys("u").sees("The room is closed.");
}

#[test]
fn a_question_is_hidden_until_it_is_revealed_and_its_reveal_can_be_hidden_but_not_unsaid() {
    let coach = Coach::leads(running()).size(120, 40).keys("<tab>");
    let coach = coach.sees("Hidden. 18 people have handed in. Enter reveals it.").misses("61%");
    let coach =
        coach.keys("<enter>").sees("Revealed: your main objective.").sees("61%").sees("As 18 people had handed in.");
    let coach = coach.keys("<enter>").sees("Shown already");
    let coach =
        coach.keys("u").sees("Off the screen: your main objective. What was published stays published.").misses("61%");
    assert!(coach.hall.as_ref().unwrap().told.published.contains_key(&Part::Question(0)));
    let coach = coach.sees("Off the screen, and published: 18 people are in it. Enter shows it again.");
    let coach = coach.keys("<enter>").sees("On the screen again").sees("61%").keys("<space>").misses("61%");
    let coach = coach.keys("<space>").sees("61%");
    assert_eq!(deeds(&coach), [&Deed::Publish(vec![Part::Question(0)])], "published once");
}

#[test]
fn nothing_is_published_of_fewer_than_the_room_agreed_on() {
    let coach =
        Coach::leads(Hall::new().people(9, 3, 0).began(60)).keys("n").sees("Too early: 2 more people must hand in");
    assert_eq!(deeds(&coach), Vec::<&Deed>::new());
}

#[test]
fn what_is_revealed_is_updated_only_when_enough_have_come() {
    let coach = Coach::leads(running()).size(120, 40).keys("r").sees("Nothing is revealed yet.").keys("n r");
    let coach = coach.sees("Nobody has handed in since").hall(|hall| hall.people(23, 21, 0));
    let coach = coach.sees("3 more have handed in since; r updates.").keys("r");
    let coach = coach.sees("3 more hand-ins are not enough to change what is shown without showing individuals: 5 are");
    let coach = coach.sees("As 18 people had handed in.").hall(|hall| hall.people(23, 23, 0)).keys("r");
    coach.sees("1 part is up to date.").sees("As 23 people had handed in.").misses("since; r updates");
}

#[test]
fn answers_that_are_too_far_apart_are_said_calmly() {
    let coach = Coach::leads(running()).size(120, 40);
    let told = Box::new(coach.hall.as_ref().unwrap().told.clone());
    let came = tweet_coach::app::console::news::Came::Withheld;
    let mut coach = coach.keys("<tab>");
    coach.send(Msg::Done(Done::Published(vec![(Part::Question(0), came)], told)));
    // The next one is another: this one waits until more people have handed in.
    let coach = coach.sees("the answers are too far apart").sees("Hidden.").keys("n").sees("Revealed: minutes a day");
    let coach = coach.hall(|hall| hall.people(23, 19, 0)).keys("n").sees("Revealed: your main objective");
    let asked = [Part::Question(1), Part::Question(0)].map(|part| Deed::Publish(vec![part]));
    assert_eq!(deeds(&coach), asked.iter().collect::<Vec<_>>());
}

#[test]
fn what_waits_for_others_keeps_nobody_from_the_rest() {
    let everybody = Hall::new().people(18, 18, 0).began(60);
    let coach = Coach::leads(everybody).size(120, 40).keys("n n n n n n n n").sees("Revealed: Advice");
    let mut told = Box::new(coach.hall.as_ref().unwrap().told.clone());
    let came = tweet_coach::app::console::news::Came::Withheld;
    told.published.remove(&Part::Question(3));
    let mut coach = coach;
    coach.send(Msg::Done(Done::Published(vec![(Part::Question(3), came)], told)));
    // Nothing else is left: the room can be closed, and whoever insists asks for it again.
    let coach = coach.keys("<home>").sees("Everything that can be told is revealed.").keys("n");
    assert_eq!(deeds(&coach).last(), Some(&&Deed::Publish(vec![Part::Question(3)])));
}

#[test]
fn numbers_come_in_their_order_with_the_middle_and_what_is_clipped() {
    let coach = Coach::leads(running()).size(120, 40).keys("n n");
    let coach = coach.sees("6 to 10").sees("11 to 20").sees("Half of them: 6 to 20 minutes a day.");
    let coach = coach.sees("In the middle: 11 to 20 minutes a day.");
    let coach = coach.sees("Less than 5 counts as 5, more than 120 as 120.");
    coach.sees("Other answers: not told (fewer than 5 people, or nobody).");
}

#[test]
fn files_that_were_not_taken_in_are_a_quiet_count_with_a_panel() {
    let stray = Stray {
        name: "notes.toml".into(),
        why: ["there is no code in it", "il ne contient pas de code"].map(str::to_owned),
    };
    let coach = Coach::leads(running()).keys("f").sees("Every file in the folder was taken in.");
    let coach = coach.hall(|mut hall| {
        hall.told.strays = vec![stray];
        hall
    });
    let coach = coach.sees("1 file refused").misses("notes.toml").keys("f").sees("notes.toml").sees("no code in it");
    let coach = coach.keys("<esc>").misses("notes.toml").keys("p").misses("refused").keys("f").misses("notes.toml");
    let mut coach = coach;
    coach.send(Msg::Done(Done::Failed("/share/hand-in: permission denied".to_owned())));
    coach.sees("Something to read at your desk.").misses("/share");
}

#[test]
fn the_projector_is_large_and_says_nothing_before_it_is_revealed() {
    let coach = Coach::leads(running()).size(120, 40).keys("n p").sees("61%").misses("coach").misses("notes");
    let coach =
        coach.keys("<right>").sees("How many minutes").sees("18 people have handed in").sees("████").misses("%");
    let coach = coach.keys("<enter>").sees("%").keys("<home>").sees("min left").sees("18 done of 23 who joined");
    let coach = coach.keys("<pagedown> <pagedown> <esc>").sees("[Questions]");
    assert_eq!(coach.model.console.as_ref().unwrap().face, Face::Desk);
    let coach = coach.keys("<esc> <esc>");
    assert_eq!(coach.model.screen, Screen::Console);
    assert!(!coach.effects.contains(&Effect::Quit));
}

/// Lines with letters in them.
fn lines_of_text(coach: &Coach) -> usize {
    coach.text().lines().filter(|line| line.chars().any(char::is_alphabetic)).count()
}

#[test]
fn a_slide_is_read_at_a_glance() {
    for lang in [Lang::En, Lang::Fr] {
        for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
            let mut coach = Coach::leads(running()).lang(lang).size(columns, rows).keys("n n n n n n n n p <home>");
            for slide in 0..9 {
                let lines = lines_of_text(&coach);
                assert!(lines <= 16, "{lines} lines on slide {slide} at {columns}x{rows}\n{}", coach.text());
                coach = coach.keys("<right>");
            }
        }
    }
}

#[test]
fn the_mouse_opens_tabs_and_questions_and_presses_keys() {
    let coach = Coach::leads(running()).size(120, 40).clicks("Questions").sees("[Questions]").clicks("minutes a day");
    assert_eq!(coach.model.console.as_ref().unwrap().row, 1);
    assert_eq!(deeds(&coach), Vec::<&Deed>::new(), "to look at a question reveals nothing");
    let coach = coach.clicks_on(Target::Intent(Intent::RevealNext)).sees("Revealed: your main objective.");
    let coach = coach.clicks_on(Target::Console(Tab::Room)).sees("[Room]");
    coach.clicks_on(Target::Intent(Intent::Projector)).misses("[Room]");
}

#[test]
fn the_palette_reveals_by_name_in_either_language() {
    let coach = Coach::leads(running()).size(120, 40).keys("<ctrl-p>").types("prior app").keys("<enter>");
    coach.sees("Revealed: prior approval.");
    let coach =
        Coach::leads(running()).lang(Lang::Fr).size(120, 40).keys("<ctrl-p>").types("projecteur").keys("<enter>");
    coach.sees("retour au bureau");
}

#[test]
fn ascii_draws_the_clock_and_the_bars_all_the_same() {
    let coach = Coach::leads(running()).looks(ThemeName::Mono, ASCII).size(80, 24).sees("22 min left").keys("n p");
    let coach = coach.sees("####").keys("<home>").sees("####");
    let shown = coach.text();
    assert!(shown.is_ascii(), "{shown}");
}

/// Whatever keys are pressed, what shows is published, nothing is published below the threshold, and nobody leaves.
#[test]
fn random_keys_at_the_console_show_nothing_that_is_not_published() {
    const KEYS: &[&str] = &[
        "b",
        "e",
        "E",
        "c",
        "n",
        "r",
        "f",
        "p",
        "u",
        "<ctrl-r>",
        "<enter>",
        "<space>",
        "<tab>",
        "<backtab>",
        "<up>",
        "<down>",
        "<left>",
        "<right>",
        "<home>",
        "<end>",
        "<pageup>",
        "<pagedown>",
        "<esc>",
        "L",
        "?",
        "<ctrl-g>",
        "y",
    ];
    for seed in 0..40 {
        let mut random = Random::new(seed);
        let mut coach = Coach::leads(Hall::new());
        for _ in 0..40 {
            if random.below(4) == 0 {
                let joined = random.below(40);
                coach = coach.hall(|hall| hall.people(joined, joined / 2, joined / 5));
            }
            coach = coach.keys(KEYS[random.below(KEYS.len())]);
            let (console, hall) = (coach.model.console.as_ref().unwrap(), coach.hall.as_ref().unwrap());
            for part in console.parts().filter(|part| console.is_shown(*part)) {
                assert!(hall.told.published.contains_key(&part), "seed {seed}: {part:?}");
            }
            assert!(hall.told.published.values().all(|of| *of >= 5), "seed {seed}");
            assert_eq!(coach.model.screen, Screen::Console, "seed {seed}");
        }
        assert!(!coach.effects.contains(&Effect::Quit), "seed {seed}");
    }
}

#[test]
fn news_of_a_room_without_a_console_is_no_news() {
    let coach = Coach::new();
    let mut model = Model::new(Lang::En, Opening::default());
    let told = Box::new(Hall::new().told);
    assert_eq!(update(&mut model, Msg::Done(Done::Room(told)), &coach.ctx), []);
    assert_eq!((model.notice, model.screen), (None, Screen::Welcome));
}

/// The console, its pages and its slides as people see them: read the difference when it changes.
#[test]
fn the_screens_as_they_are() {
    const VIEWS: &[(&str, &str)] = &[
        ("room", ""),
        ("hidden", "<tab>"),
        ("revealed", "n n ? <esc>"),
        ("contrasts", "n n <tab> <enter> ? <esc>"),
        ("advice", "n n n n n n n n ? <esc>"),
        ("help", "?"),
        ("projector-clock", "p"),
        ("projector-hidden", "<tab> p"),
        ("projector-question", "n n p ? <esc>"),
        ("projector-contrasts", "n n <tab> <enter> p ? <esc>"),
        ("projector-advice", "n n n n n n n n p ? <esc>"),
    ];
    for (lang, name) in [(Lang::En, "en"), (Lang::Fr, "fr")] {
        for (columns, rows) in [(80, 24), (120, 40), (200, 60)] {
            let shown = |(view, keys): &(&str, &str)| {
                let coach = Coach::leads(running()).lang(lang).size(columns, rows).keys(keys);
                format!("== {view}\n{}", coach.text())
            };
            let all: Vec<String> = VIEWS.iter().map(shown).collect();
            insta::with_settings!({ snapshot_path => "../snapshots" }, {
                insta::assert_snapshot!(format!("console_{name}_{columns}x{rows}"), all.join("\n"));
            });
        }
    }
}
