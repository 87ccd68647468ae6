//! With the mouse alone: everything that can be acted on can be clicked, and the wheel surprises nobody.

use crate::support::coach::Coach;
use crossterm::event::{MouseButton, MouseEventKind};
use tweet_coach::app::field::choose::Many;
use tweet_coach::app::{Done, Effect, Field, Msg, Other, Overlay, Screen, Switch, Tab, Target};
use tweet_coach::intent::Intent;
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::value::Value;
use tweet_coach::pack::words::Lang;

/// Answers the question on screen as somebody would who has no keyboard.
fn answers(coach: Coach) -> Coach {
    let (asked, before) = (coach.model.asking.clone().unwrap(), coach.model.session.history().0.len());
    let coach = match &asked.field {
        Field::Choose(choose) if choose.many == Many::Several => {
            coach.clicks_on(Target::Choice(0)).clicks_on(Target::Intent(Intent::Accept))
        }
        Field::Choose(_) => coach.clicks_on(Target::Choice(0)),
        Field::Number(_) if coach.place_of(Target::Choice(1)).is_some() => {
            let coach = coach.clicks_on(Target::Choice(1));
            // A step of a scale is an answer; a step of a number is still to be taken.
            let taken = coach.model.session.history().0.len() > before;
            if taken { coach } else { coach.clicks_on(Target::Intent(Intent::Accept)) }
        }
        Field::Number(_) => coach.clicks_on(Target::Intent(Intent::Right)).clicks_on(Target::Intent(Intent::Accept)),
        Field::Date(_) => coach.clicks_on(Target::Intent(Intent::NextMonday)).clicks_on(Target::Intent(Intent::Accept)),
        Field::Text(_) => coach.clicks_on(Target::Intent(Intent::Accept)),
        Field::Entries(_) => coach.clicks_on(Target::Other(Other::Unknown)),
    };
    assert!(coach.model.session.history().0.len() > before, "{} is not answered\n{}", asked.question, coach.text());
    coach
}

#[test]
fn a_whole_interview_by_mouse_alone_from_the_first_screen_to_a_saved_plan() {
    for (lang, start, save) in
        [(Lang::En, "New plan, the essentials", "Save"), (Lang::Fr, "Nouveau plan, l’essentiel", "Enregistrer")]
    {
        for (columns, rows) in [(80, 24), (120, 40)] {
            let mut coach = Coach::new().lang(lang).size(columns, rows).clicks(start);
            let mut kinds = std::collections::BTreeSet::new();
            for _ in 0..60 {
                let Some(asking) = coach.model.asking.as_ref().filter(|_| coach.model.screen == Screen::Interview)
                else {
                    break;
                };
                kinds.insert(format!("{:?}", asking.field).split(['(', ' ']).next().unwrap().to_owned());
                coach = answers(coach);
            }
            assert_eq!(coach.model.screen, Screen::Stop, "{}", coach.text());
            assert!(kinds.len() >= 4, "{kinds:?}");
            coach = coach.clicks_on(Target::Row(0));
            assert_eq!(coach.model.screen, Screen::Plan);
            for tab in Tab::ALL {
                if coach.place_of(Target::Tab(tab)).is_some() {
                    coach = coach.clicks_on(Target::Tab(tab));
                    assert_eq!(coach.model.plan_view.tab, tab);
                }
            }
            coach = coach.clicks_on(Target::Tab(Tab::Week)).clicks_on(Target::Row(1));
            assert!(matches!(coach.model.overlay(), Some(Overlay::Reasons { .. })));
            coach = coach.clicks_on(Target::Intent(Intent::Back)).clicks_on(Target::Tab(Tab::Today));
            coach = coach.clicks_on(Target::Intent(Intent::Save)).sees(save);
            coach = coach.clicks_on(Target::Intent(Intent::Accept));
            assert!(coach.effects.iter().any(|effect| matches!(effect, Effect::SavePlan { .. })));
            assert!(coach.model.plan_path.is_some());
        }
    }
}

#[test]
fn every_deep_question_can_be_answered_by_mouse() {
    let mut coach = Coach::new();
    coach.send(Msg::Start(Depth::Deep));
    let questions: Vec<String> = coach.model.path.questions.iter().map(|asked| asked.id.clone()).collect();
    for question in questions {
        coach.send(Msg::Goto { question: question.clone() });
        if coach.model.asking.as_ref().is_some_and(|asking| asking.question == question) {
            coach = answers(coach);
        }
    }
}

#[test]
fn a_release_another_button_and_a_move_do_nothing() {
    let mut coach = Coach::new().keys("<enter>");
    let (column, row) = coach.place_of(Target::Choice(1)).unwrap();
    for kind in [
        MouseEventKind::Up(MouseButton::Left),
        MouseEventKind::Down(MouseButton::Right),
        MouseEventKind::Drag(MouseButton::Left),
        MouseEventKind::Moved,
    ] {
        coach.mouse(kind, column, row);
    }
    coach.asks("role");
}

#[test]
fn a_click_beside_a_panel_closes_it_and_one_inside_does_not() {
    for keys in ["<enter> w", "<enter> <f1>", "<enter> r s", "<enter> v /", "<enter> v <enter>"] {
        let coach = Coach::new().size(120, 40).keys(keys);
        assert!(coach.model.overlay().is_some(), "{keys}");
        let (column, row) = coach.place_of(Target::Panel).unwrap();
        let coach = coach.clicks_at(column, row);
        assert!(coach.model.overlay().is_some(), "{keys}");
        let coach = coach.clicks_at(0, 0);
        assert!(coach.model.overlay().is_none(), "{keys}");
    }
}

#[test]
fn what_lies_under_a_panel_is_not_clicked() {
    let coach = Coach::new().size(120, 40).keys("<enter>");
    let (column, row) = coach.place_of(Target::Intent(Intent::Accept)).unwrap();
    let coach = coach.keys("w").clicks_at(column, row);
    assert!(coach.model.overlay().is_none());
    coach.asks("role");
}

#[test]
fn both_keys_of_a_hint_can_be_clicked() {
    let mut coach = Coach::new();
    coach.send(Msg::Start(Depth::Core));
    coach.send(Msg::Goto { question: "minutes".into() });
    let number = |coach: &Coach| match &coach.model.asking.as_ref().unwrap().field {
        Field::Number(number) => number.number().unwrap(),
        _ => panic!("a number"),
    };
    let before = number(&coach);
    let coach = coach.clicks_on(Target::Intent(Intent::Right));
    assert!(number(&coach) > before);
    let coach = coach.clicks_on(Target::Intent(Intent::Left));
    assert_eq!(number(&coach), before);
}

#[test]
fn the_wheel_moves_among_options_and_leaves_every_other_field_as_it_is() {
    let coach = Coach::new().keys("<enter>").wheels((3, 5), 3).wheels((3, 5), 40);
    let Field::Choose(choose) = &coach.model.asking.as_ref().unwrap().field else { panic!("options") };
    assert_eq!(choose.cursor, choose.options.len() - 1);
    assert_eq!(coach.model.asking.as_ref().unwrap().other, None, "it stops at the last option");
    let mut coach = coach.wheels((3, 5), -50);
    for question in ["minutes", "start"] {
        coach.send(Msg::Goto { question: question.into() });
        let before = format!("{:?}", coach.model.asking);
        coach = coach.wheels((3, 5), 2).wheels((3, 5), -1);
        assert_eq!(format!("{:?}", coach.model.asking), before, "{question}");
    }
}

#[test]
fn the_wheel_scrolls_what_it_is_over() {
    let coach = Coach::new().size(120, 24).keys("<enter> 1 1 v i");
    let (column, row) = coach.place_of(Target::Page).unwrap();
    let coach = coach.wheels((column, row), 2);
    assert!(coach.model.trial.scroll > 0 && coach.model.trial.row == 0, "the page beside the list");
    let scrolled = coach.model.trial.scroll;
    let coach = coach.wheels((3, 8), 2);
    assert_eq!((coach.model.trial.scroll, coach.model.trial.row), (scrolled, 2), "the list");
    let coach = Coach::new().keys("<f1>").wheels((40, 12), 2);
    assert_eq!(coach.model.overlay().map(Overlay::scroll), Some(6), "a panel");
    let coach = Coach::new().keys("<enter> v /").wheels((40, 12), 2);
    assert!(matches!(coach.model.overlay(), Some(Overlay::Search(search)) if search.row == 2), "what was found");
}

#[test]
fn a_click_on_what_is_typed_puts_the_cursor_there() {
    let coach = Coach::new().keys("<enter> r s");
    let (column, row) = coach.place_of(Target::Text(2)).unwrap();
    let coach = coach.clicks_at(column, row).keys("x");
    let Some(Overlay::Save(save)) = coach.model.overlay() else { panic!("the dialog") };
    assert_eq!(save.line.text(), "plxan.toml");
}

#[test]
fn a_click_on_a_number_comes_back_from_the_other_answers() {
    let mut coach = Coach::new();
    coach.send(Msg::Start(Depth::Core));
    coach.send(Msg::Goto { question: "minutes".into() });
    let coach = coach.keys("<tab>").clicks_on(Target::Text(3)).keys("1 2 <enter>");
    let answers = coach.model.session.answers();
    assert_eq!(answers.value("minutes"), Some(&Value::Number(12)));
}

#[test]
fn turning_the_mouse_off_says_how_to_select_and_how_to_turn_it_on_again() {
    let mut coach = Coach::new().keys("M");
    assert_eq!(coach.effects, [Effect::ToggleMouse]);
    coach.send(Msg::Done(Done::Mouse(Switch::Off)));
    let mut coach = coach.sees("The mouse selects text again; M lets it click");
    coach.send(Msg::Done(Done::Mouse(Switch::On)));
    coach.sees("hold Shift");
}
