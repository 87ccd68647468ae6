//! What is around the screens: the palette, news and its log, help.

use crate::support::coach::Coach;
use crossterm::event::{Event, KeyEvent};
use tweet_coach::app::{Effect, Model, Msg, Overlay, Screen, Tab, acts, update};
use tweet_coach::config::Config;
use tweet_coach::intent::Intent;
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;
use tweet_coach::tui::input;
use tweet_coach::view::HitMap;

/// Keys that lead to each screen and each panel, and to rows in the middle as well as at the ends.
const STATES: &[&str] = &[
    "",
    "<down>",
    "<end>",
    "<enter>",
    "<enter> <down>",
    "<enter> <tab>",
    "<enter> <tab> <tab>",
    "<enter> 1 2 u",
    "<enter> 1 1",
    "<enter> 1 1 <pagedown> <pagedown>",
    "<enter> r",
    "<enter> r <down>",
    "<enter> r <end>",
    "<enter> v",
    "<enter> v <right> <down>",
    "<enter> v <right> <down> <pagedown>",
    "<enter> v <end>",
    "<enter> v i",
    "<enter> v i <down> <enter> 2 <pagedown>",
    "<enter> v i <enter> 2 u",
    "<enter> v i <enter> 2 s x <enter>",
    "<enter> w",
    "<enter> w <down>",
    "<enter> v <right> <right> <right> <enter>",
    "<enter> v <right> <right> <right> <enter> <down>",
    "<enter> v /",
    "<enter> v / <down> <down>",
    "<enter> v / a b <left>",
    "<enter> v i <enter> 2 s",
    "<enter> s",
    "<enter> <f7>",
    "<enter> <f7> <left> <left>",
    "<enter> uuuuuuuuuuuuuuuu <ctrl-g>",
    "<enter> uuuuuuuuuuuuuuuu <ctrl-g> <down>",
    "<enter> <f1>",
    "<enter> <f1> <down>",
    "<ctrl-p>",
    "<ctrl-p> <down> <down>",
    "<ctrl-p> a b <left>",
    "<enter> v i <enter> 2 s a b <left>",
];

fn states() -> impl Iterator<Item = (String, Coach)> {
    let of = |size: (u16, u16)| {
        STATES.iter().map(move |keys| ((*keys).to_owned(), Coach::new().size(size.0, size.1).keys(keys)))
    };
    let kinds = ["minutes", "audience", "risk", "smart", "topics", "start"];
    let questions =
        kinds.into_iter().flat_map(|question| ["", "<tab>", "<right>", "1", "ab <left>"].map(|keys| (question, keys)));
    let questions = questions.map(|(question, keys)| {
        let mut coach = Coach::new();
        coach.send(Msg::Start(Depth::Deep));
        coach.send(Msg::Goto { question: question.to_owned() });
        (format!("{question} {keys}"), coach.keys(keys))
    });
    of((80, 16)).chain(questions)
}

/// Everything that a person could notice.
fn noticed(model: &Model) -> String {
    let Model { screen, overlays, session, asking, lang, welcome_row, stop_row, review_row, .. } = model;
    let rows = (welcome_row, stop_row, review_row, &model.plan_view, &model.trial, &model.scenarios, &model.pace);
    format!("{screen:?} {overlays:?} {session:?} {asking:?} {lang:?} {rows:?}")
}

#[test]
fn every_key_that_help_shows_works_where_it_is_shown() {
    let keys = Config::default().keys;
    let mut shown: std::collections::BTreeMap<(String, Intent), (bool, String)> = Default::default();
    for (state, coach) in states() {
        let (model, ctx) = (&coach.model, &coach.ctx);
        for intent in Intent::ALL.iter().copied().filter(|intent| acts::at(model, model.overlay(), *intent)) {
            for key in keys.keys(model.place(), intent) {
                let crokey::OneToThree::One(code) = key.codes else { panic!("one key at a time") };
                let event = Event::Key(KeyEvent::new(code, key.modifiers));
                let msg = input::message(&event, model, &keys, &HitMap::default());
                assert_eq!(msg, Some(Msg::Intent(intent)), "{key} after {state}");
            }
            let mut probe = model.clone();
            let effects = update(&mut probe, Msg::Intent(intent), ctx);
            let did = !effects.is_empty() || noticed(&probe) != noticed(model) || probe.notice.is_some();
            let kind = model.asking.as_ref().filter(|_| model.screen == Screen::Interview).map(|asking| {
                let field = format!("{:?}", asking.field);
                field.split('(').next().unwrap_or_default().to_owned()
            });
            let panel = model.overlay().map(|panel| format!("{panel:?}").split([' ', '(']).next().unwrap().to_owned());
            let place = panel.unwrap_or_else(|| format!("{:?} {kind:?}", model.screen));
            let entry = shown.entry((place, intent)).or_insert((false, state.clone()));
            entry.0 |= did;
        }
    }
    let idle: Vec<_> = shown.iter().filter(|(_, (did, _))| !did).collect();
    assert!(idle.is_empty(), "shown, but without any effect: {idle:#?}");
    assert!(shown.len() > 150, "{}", shown.len());
}

#[test]
fn esc_never_leaves_the_program() {
    for (state, mut coach) in states() {
        for _ in 0..100 {
            coach = coach.keys("<esc>");
        }
        assert!(!coach.effects.contains(&Effect::Quit), "{state}");
        assert_eq!((coach.model.screen, coach.model.overlays.len()), (Screen::Welcome, 0), "{state}");
    }
}

#[test]
fn the_palette_opens_everywhere_and_esc_leaves_everything_as_it_was() {
    for (state, coach) in states().filter(|(_, coach)| !matches!(coach.model.overlay(), Some(Overlay::Palette(_)))) {
        let before = noticed(&coach.model);
        let coach = coach.keys("<ctrl-p>").sees("All actions");
        assert!(matches!(coach.model.overlay(), Some(Overlay::Palette(_))), "{state}");
        let coach = coach.keys("x <esc>");
        assert_eq!(noticed(&coach.model), before, "{state}");
    }
}

#[test]
fn an_action_is_found_by_a_few_letters_and_enter_does_it() {
    let coach = Coach::new().keys("<enter> 1 <ctrl-p> a l l a n s").sees("All your answers").keys("<enter>");
    assert_eq!(coach.model.screen, Screen::Review);
    let coach = coach.keys("<ctrl-p> guardr <enter>");
    assert_eq!((coach.model.screen, coach.model.plan_view.tab), (Screen::Plan, Tab::Guardrails));
    coach.keys("<ctrl-p> minutesaday <enter>").asks("minutes");
}

#[test]
fn a_click_does_an_action_too() {
    let coach = Coach::new().keys("<enter> <ctrl-p> depthin").clicks("Depth: in detail");
    assert_eq!(coach.model.session.depth(), Depth::Standard);
    assert!(coach.model.overlays.is_empty());
}

#[test]
fn the_words_of_the_other_language_find_things_too_and_accents_count_for_nothing() {
    let coach = Coach::new().keys("<enter> <ctrl-p> premierecran").sees("The first screen · Le premier écran");
    let coach = coach.keys("<enter>");
    assert_eq!(coach.model.screen, Screen::Welcome);
    let coach = Coach::new().lang(Lang::Fr).keys("<enter> <ctrl-p> vosreponses").sees("Toutes vos réponses");
    coach.keys("zzzz").sees("Rien ne porte ce nom");
}

#[test]
fn what_means_nothing_on_a_screen_is_not_offered_there() {
    Coach::new().keys("<ctrl-p> scenario").sees("Nothing is called so");
    let coach = Coach::new().size(100, 60).keys("<enter> <ctrl-p>").misses("Take the last change back");
    coach.keys("<esc> 1 <ctrl-p>").sees("Take the last change back");
}

#[test]
fn an_action_from_a_panel_takes_the_panel_away() {
    let coach = Coach::new().keys("<enter> w <ctrl-p> saveth <enter>").sees("Where to?");
    assert_eq!(coach.model.overlays.len(), 1);
}

#[test]
fn letters_are_text_in_the_palette_whatever_lies_under_it() {
    let coach = Coach::new().keys("<enter> <ctrl-p> q u v L");
    let Some(Overlay::Palette(palette)) = coach.model.overlay() else { panic!("closed") };
    assert_eq!((palette.line.text(), coach.model.lang), ("quvL", Lang::En));
}

#[test]
fn news_stands_over_the_keys_and_the_log_keeps_it() {
    let coach = Coach::new().keys("<enter> 1 u").sees("✓ Taken back").sees("F1");
    let rows: Vec<String> = coach.text().lines().map(str::to_owned).collect();
    assert!(rows[22].contains("Taken back") && rows[23].contains("Esc"), "{}", coach.text());
    let coach = coach.keys("u <ctrl-g>").sees("2 ! Nothing to take back.").sees("1 ✓ Taken back");
    let coach = coach.lang(Lang::Fr).sees("Nouvelles de la séance");
    coach.keys("<ctrl-g>").misses("Nouvelles");
}

#[test]
fn a_failure_stays_until_the_next_key_and_then_in_the_log() {
    let mut coach = Coach::new().keys("<enter>");
    coach.send(Msg::Done(tweet_coach::app::Done::Failed("the disk is full".into())));
    let coach = coach.sees("✗ the disk is full").size(100, 30).sees("✗ the disk is full");
    coach.keys("<down>").misses("the disk is full").keys("<ctrl-g>").sees("✗ the disk is full");
}
