//! A person reads their plan.

use crate::support::coach::Coach;
use crate::support::command::personas;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tweet_coach::app::plan_view::{Row, Tab, rows, spent};
use tweet_coach::app::{Done, Effect, Msg, Overlay, Target, planning};
use tweet_coach::config::glyphs::{ASCII, UNICODE};
use tweet_coach::config::theme::ThemeName;
use tweet_coach::interview::Session;
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;
use tweet_coach::plan::Plan;

/// The plan of a person of `assets/people`, opened from its file so many days after it was made.
fn opened(path: &Path, days_later: u64) -> Coach {
    let mut coach = Coach::new();
    let text = std::fs::read_to_string(path).unwrap();
    let answers = tweet_coach::store::answers::read(&text, "persona", coach.ctx.engine.pack()).unwrap().answers;
    let session = Session::from_answers(&answers, Depth::Deep, coach.ctx.engine.pack());
    let day = coach.ctx.today;
    coach.ctx.today = day + chrono::Days::new(days_later);
    let path = PathBuf::from("mine.toml");
    coach.send(Msg::Done(Done::Opened { path, session, lang: Lang::En, scenarios: Vec::new(), day }));
    coach
}

fn agent(days_later: u64) -> Coach {
    let (_, path) = personas().into_iter().find(|(name, _)| name.starts_with("p02")).unwrap();
    opened(&path, days_later)
}

fn shown(coach: &Coach) -> Vec<Row> {
    rows(coach.model.plan.as_deref().unwrap(), coach.model.outlook.as_deref(), coach.model.plan_view)
}

fn plan(coach: &Coach) -> &Plan {
    coach.model.plan.as_deref().unwrap()
}

#[test]
fn the_first_page_says_the_aim_the_next_sittings_and_what_each_thing_costs() {
    let coach = agent(0).size(80, 60);
    let coach = coach.sees("First check that your readers are here").sees("By 1 March 2027 6 clients");
    let coach = coach.sees("Your first sessions").sees("Tue 1 Dec 13:10 55 min To set up, once");
    let coach = coach.sees("46 of 50 min a week · 4 min to breathe").sees("The ten-minute loop 24 min 48%");
    coach.sees("+ 55 min to set up, once, on top").sees("Worth knowing").lang(Lang::Fr).sees("Où vont vos minutes");
}

#[test]
fn the_costs_under_the_gauge_are_the_minutes_planned() {
    for (name, path) in personas() {
        let coach = opened(&path, 0);
        let plan = plan(&coach);
        let costs: u32 = spent(plan).iter().map(|at| plan.items[*at].weekly_minutes).sum();
        assert_eq!(costs, plan.budget.planned_minutes, "{name}");
        let items = shown(&coach).iter().filter(|row| matches!(row, Row::Item(_))).count();
        assert_eq!(items, spent(plan).len(), "{name}: each cost is a row");
    }
}

#[test]
fn weeks_later_the_plan_opens_where_one_is() {
    let coach = agent(44).sees("Your next sessions").sees("Wed 13 Jan").misses("To set up, once");
    let coach = coach.keys("<right>").sees("Week 7 of 13").sees("[Wed 13 Jan]").sees("Wednesday 13 January 2027");
    let coach =
        coach.keys("<right>").sees("Publish").sees("today").sees("1 January 2027 to 1 March 2027, weeks 5 to 13");
    assert_eq!(shown(&coach)[coach.model.plan_view.row], Row::Phase(2));
}

#[test]
fn keys_lead_through_the_sittings_and_the_weeks() {
    let coach = agent(0).keys("<right>").sees("Week 1 of 13").sees("15 min Is my audience here?");
    let coach = coach.keys("<down>").sees("Wednesday 2 December 2026").sees("Set up the profile (1 of 2)");
    let coach = coach.keys("<pagedown>").sees("Week 2 of 13").clicks("PgUp before").sees("Week 1 of 13");
    let coach = coach.clicks("Map twenty voices");
    assert!(matches!(coach.model.overlay(), Some(Overlay::Reasons { row: Row::Session(0, 2), .. })));
}

#[test]
fn free_and_protected_days_are_told_apart() {
    let coach = agent(1).keys("<right>").sees("protected").sees("Protected: Evenings · Weekends");
    coach.size(120, 40).sees("10 of 10 min").sees("55 min on top").sees("[ ] today");
}

#[test]
fn quiet_periods_show_in_the_week_and_on_the_line() {
    let (_, path) = personas().into_iter().find(|(name, _)| name.starts_with("p01")).unwrap();
    let coach = opened(&path, 50).keys("<right>").sees("░").sees("Quiet from 12 January 2027 to 11 February 2027");
    coach.keys("<right>").sees("░ quiet before results").sees("◆ look back").sees("▼ today");
}

/// Cells that lead to each sitting.
fn areas(coach: &Coach, (columns, rows): (u16, u16)) -> BTreeMap<usize, Vec<(u16, u16)>> {
    let mut found: BTreeMap<usize, Vec<(u16, u16)>> = BTreeMap::new();
    for (column, row) in (0..columns).flat_map(|column| (0..rows).map(move |row| (column, row))) {
        if let Some(Target::Row(at)) = coach.target(column, row) {
            found.entry(at).or_default().push((column, row));
        }
    }
    found
}

/// Each sitting of each week of each person has a rectangle of its own, which nothing covers.
#[test]
fn every_sitting_is_on_the_calendar_and_none_covers_another() {
    let mut seen = 0;
    for (name, path) in personas() {
        let mut coach = opened(&path, 0).keys("<right>");
        for size in [(80, 24), (120, 40), (200, 60)] {
            coach = coach.size(size.0, size.1);
            for week in 0..13 {
                coach.model.plan_view.week = week;
                coach = coach.keys("<home>");
                let areas = areas(&coach, size);
                let what = format!("{name}, week {}, {size:?}\n{}", week + 1, coach.text());
                assert_eq!(areas.len(), shown(&coach).len(), "{what}");
                for cells in areas.values() {
                    let span = |of: fn(&(u16, u16)) -> u16| {
                        1 + cells.iter().map(of).max().unwrap() - cells.iter().map(of).min().unwrap()
                    };
                    assert_eq!(usize::from(span(|it| it.0)) * usize::from(span(|it| it.1)), cells.len(), "{what}");
                }
                seen += areas.len();
            }
        }
    }
    assert!(seen > 1000, "{seen}");
}

#[test]
fn the_cursor_is_on_the_highlighted_row_of_every_tab() {
    for size in [(40, 12), (60, 18), (80, 24), (120, 40), (200, 60)] {
        let mut coach = agent(3).size(size.0, size.1);
        for tab in Tab::ALL {
            coach.send(Msg::Click(Target::Tab(tab)));
            for step in 0..12 {
                let cursor = coach.cursor();
                let line = coach.text().lines().nth(cursor.y.into()).unwrap_or_default().to_owned();
                let at = line.chars().nth(cursor.x.into());
                assert!(
                    shown(&coach).is_empty() || at == Some('›'),
                    "{tab:?} {step} {size:?}: {cursor}\n{}",
                    coach.text()
                );
                coach = coach.keys("<down>");
            }
        }
    }
}

#[test]
fn the_mix_is_a_bar_with_its_percents() {
    let mut coach = agent(0).size(80, 60);
    coach.send(Msg::Click(Target::Tab(Tab::Words)));
    let coach = coach
        .sees("70% your subject: storm damage and home insurance · cover for small shops")
        .sees("20% near it")
        .sees("10% the rest of life");
    coach.looks(ThemeName::Mono, ASCII).sees("#########").sees("====").looks(ThemeName::Dark, UNICODE).sees("███");
}

#[test]
fn nothing_is_cut_on_tabs_that_are_lists() {
    for (name, path) in personas() {
        let mut coach = opened(&path, 0);
        for size in [(80, 24), (120, 40), (200, 60)] {
            coach = coach.size(size.0, size.1);
            for tab in Tab::ALL.into_iter().filter(|tab| *tab != Tab::Week) {
                coach.send(Msg::Click(Target::Tab(tab)));
                let cut = coach.text().lines().any(|line| line.ends_with('…') && !line.ends_with(" …"));
                assert!(!cut, "{name}, {tab:?}, {size:?}\n{}", coach.text());
            }
        }
    }
}

#[test]
fn marks_of_what_is_assumed_come_while_the_person_reads() {
    let (_, path) = personas().into_iter().find(|(name, _)| name.starts_with("p02")).unwrap();
    let mut coach = Coach::new().keys("<enter> 2 r v <right> <right> <right>").misses("(*)");
    let asked: Vec<_> = coach.effects.iter().filter(|effect| matches!(effect, Effect::Look { .. })).cloned().collect();
    let [Effect::Look { answers, day }] = asked.as_slice() else { panic!("asked once: {asked:?}") };
    let outlook = Arc::new(planning::outlook(&coach.ctx, answers, *day));
    let looked = Done::Looked { answers: answers.clone(), day: *day, outlook };
    coach.send(Msg::Done(looked.clone()));
    let coach = coach.sees("(*)");
    assert!(coach.model.notice.is_none(), "it is no news");
    let mut other = opened(&path, 0);
    other.send(Msg::Done(looked));
    assert!(other.model.outlook.is_none(), "what was found is about another plan");
}

#[test]
fn all_weeks_can_be_clicked_where_there_is_room_for_them() {
    let coach = agent(0).size(200, 60).keys("<right>").sees("The thirteen weeks").sees("look back");
    let coach = coach.clicks("  9  26 Jan").sees("Week 9 of 13");
    assert_eq!((coach.model.plan_view.week, coach.model.plan_view.row), (8, 0));
}
