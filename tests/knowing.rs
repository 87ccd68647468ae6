//! Nothing about fewer than k people can be worked out from everything that was ever told about a room: proven by
//! linear algebra over the tables, which knows nothing of how the ledger reasons.

mod algebra;
mod rooms;
mod tables;

use algebra::Space;
use rooms::{Chance, Shape, pool};
use tables::Tables;
use tweet_coach::assets;
use tweet_coach::workshop::ledger::{About, Fate, LedgerFault};
use tweet_coach::workshop::{Ledger, Pool, Said, Schema, Submission, Which};

const LEAST: u32 = 5;

/// Tells something of a room by chance.
fn tell(ledger: &mut Ledger, schema: &Schema, pool: &Pool, chance: &mut Chance) {
    let ids: Vec<&str> = schema.fields.iter().map(|field| field.question.as_str()).collect();
    let which = match chance.below(5) {
        0 => Which::Everything,
        1 => Which::Advice,
        2 => Which::ByMinutes,
        _ => Which::Question(ids[chance.below(ids.len())]),
    };
    let _ = ledger.publish(schema, pool, LEAST, which);
}

/// A room in which people come, think again, and things are told in between.
fn history(shape: Shape, people: usize, steps: usize, seed: u64) -> (Schema, Ledger) {
    let schema = shape.schema();
    let mut chance = Chance(seed);
    let (mut pool, mut ledger) = (Pool::default(), Ledger::new(&schema));
    let mut here = 0;
    for step in 0..steps {
        let more = if step + 1 == steps { people - here } else { chance.below(people - here + 1) };
        for token in here..here + more {
            let _ = pool.take(shape.person(&schema, token as u64, 0, &mut chance));
        }
        here += more;
        for _ in 0..chance.below(3) {
            if here > 0 {
                let token = chance.below(here) as u64;
                let revision = pool.get(token).map_or(0, |it| it.revision + 1);
                let _ = pool.take(shape.person(&schema, token, revision, &mut chance));
            }
        }
        for _ in 0..=chance.below(3) {
            tell(&mut ledger, &schema, &pool, &mut chance);
        }
    }
    (schema, ledger)
}

#[test]
fn nothing_can_be_worked_out_in_small_rooms_whatever_is_combined() {
    let mut told = 0;
    for shape in [Shape::Cross, Shape::Several, Shape::Advice, Shape::Under, Shape::Follows] {
        for people in [3, 5, 6, 12] {
            for seed in 0..40 {
                let (schema, ledger) = history(shape, people, 3, seed * 31 + people as u64);
                let tables = Tables::told(&schema, &ledger);
                told += tables.len();
                let space = Space::new(&tables, &shape.states(&schema));
                let found = space.every_statement();
                assert!(!found.iter().any(|people| (1..5).contains(people)), "{shape:?} {people} {seed}: {ledger:#?}");
            }
        }
    }
    assert!(told > 200, "{told}");
}

#[test]
fn no_cell_union_or_span_can_be_worked_out_in_a_room_of_forty() {
    let mut told = 0;
    for shape in [Shape::Cross, Shape::Several, Shape::Advice, Shape::Under, Shape::Follows] {
        for seed in 0..30 {
            let (schema, ledger) = history(shape, 40, 5, seed * 17 + 3);
            let tables = Tables::told(&schema, &ledger);
            told += tables.len();
            let space = Space::new(&tables, &shape.states(&schema));
            let found = space.likely_statements(&schema);
            assert!(!found.iter().any(|people| (1..5).contains(people)), "{shape:?} {seed}: {ledger:#?}");
        }
    }
    assert!(told > 300, "{told}");
}

#[test]
fn a_room_of_forty_is_told_most_of_what_it_asked_for() {
    let (mut asked, mut told, mut crossed) = (0, 0, 0);
    for seed in 0..40 {
        let schema = Shape::Cross.schema();
        let mut ledger = Ledger::new(&schema);
        let pool = pool(Shape::Cross, &schema, 40, &mut Chance(seed));
        let changed = ledger.publish(&schema, &pool, LEAST, Which::Everything);
        asked += 2;
        told += changed.fates.iter().filter(|(about, fate)| *fate == Fate::New && *about != About::ByMinutes).count();
        crossed += usize::from(changed.fate(&About::ByMinutes) == Some(Fate::New));
    }
    assert!(told * 10 > asked * 9, "{told} of {asked}");
    assert!(crossed > 0, "{crossed}");
}

#[test]
fn tables_without_the_rules_are_found_out() {
    let schema = Shape::Cross.schema();
    let states = Shape::Cross.states(&schema);
    let leaks = |tables: &Tables| {
        let found = Space::new(tables, &states).every_statement();
        found.iter().any(|people| (1..5).contains(people))
    };
    let (mut small, mut late) = (0, 0);
    for seed in 0..20 {
        let mut chance = Chance(seed);
        let mut room = pool(Shape::Cross, &schema, 12, &mut chance);
        let mut tables = Tables::naive(&schema, &room, 5);
        small += usize::from(leaks(&tables));
        for token in 12..14 {
            let _ = room.take(Shape::Cross.person(&schema, token, 0, &mut chance));
        }
        tables.add(Tables::naive(&schema, &room, 5));
        late += usize::from(leaks(&tables));
    }
    assert!(small > 1 && late > small, "{small} {late}");
}

#[test]
fn whoever_knows_the_rules_cannot_tell_what_a_hidden_cell_holds() {
    for ordered in [false, true] {
        for cells in 2..=4 {
            tables::enumerate(ordered, cells, 12, |found, worlds| {
                for (at, values) in found.iter().enumerate() {
                    assert!(values.len() > 1, "ordered {ordered}, cell {at} of {cells}: {values:?} in {worlds:?}");
                }
            });
        }
    }
}

/// A room that asks for an objective and minutes: so many people say each pair.
fn room(pairs: &[(usize, usize, usize)], first: u64) -> Pool {
    let mut pool = Pool::default();
    let mut token = first;
    for (objective, minutes, people) in pairs {
        for _ in 0..*people {
            let said = vec![Said::Cells(vec![*objective]), Said::Cells(vec![*minutes])];
            let _ = pool.take(Submission { tag: 1, token, revision: 0, said, items: Vec::new() });
            token += 1;
        }
    }
    pool
}

fn joined(mut pool: Pool, more: &Pool) -> Pool {
    for submission in more.iter() {
        let _ = pool.take(submission.clone());
    }
    pool
}

fn bars(ledger: &Ledger, schema: &Schema, question: usize) -> (usize, Vec<(Vec<usize>, usize)>) {
    let shown = ledger.picture(schema, &assets::pack().unwrap(), 0).questions[question].clone();
    (shown.of, shown.bars.into_iter().map(|bar| (bar.cells, bar.people)).collect())
}

#[test]
fn what_is_hidden_takes_a_bar_with_it_and_empty_cells_too() {
    let schema = Shape::Cross.schema();
    let mut ledger = Ledger::new(&schema);
    let people = room(&[(0, 0, 9), (1, 1, 6), (3, 3, 2)], 0);
    let changed = ledger.publish(&schema, &people, 5, Which::Question("objective"));
    assert_eq!(changed.fates, [(About::Question("objective".to_owned()), Fate::New)]);
    assert_eq!(bars(&ledger, &schema, 0), (17, vec![(vec![0], 9)]));
    assert_eq!(bars(&ledger, &schema, 1), (0, Vec::new()), "nothing is told by looking");
    // Of the minutes, neighbours are joined.
    let _ = ledger.publish(&schema, &people, 5, Which::Question("minutes"));
    assert_eq!(bars(&ledger, &schema, 1), (17, vec![(vec![0], 9), (vec![1, 2, 3], 8), (vec![4], 0)]));
}

#[test]
fn latecomers_wait_until_they_are_enough_in_each_bar() {
    let schema = Shape::Cross.schema();
    let mut ledger = Ledger::new(&schema);
    let tell =
        |ledger: &mut Ledger, pool: &Pool| ledger.publish(&schema, pool, 5, Which::Question("objective")).fates[0].1;
    let first = room(&[(0, 0, 8), (1, 1, 7)], 0);
    assert_eq!(tell(&mut ledger, &first), Fate::New);
    assert_eq!(tell(&mut ledger, &first), Fate::Same);
    let one_more = joined(first.clone(), &room(&[(0, 0, 1)], 100));
    assert_eq!(tell(&mut ledger, &one_more), Fate::Stays(15));
    let odd = joined(first.clone(), &room(&[(0, 0, 6), (1, 0, 1)], 100));
    assert_eq!(tell(&mut ledger, &odd), Fate::Stays(15));
    let enough = joined(first, &room(&[(0, 0, 6)], 100));
    assert_eq!(tell(&mut ledger, &enough), Fate::Again);
    assert_eq!(bars(&ledger, &schema, 0).0, 21);
}

#[test]
fn who_thinks_again_after_a_question_was_told_does_not_show() {
    let schema = Shape::Cross.schema();
    let mut ledger = Ledger::new(&schema);
    let mut people = room(&[(0, 0, 6), (0, 1, 6), (1, 0, 6), (1, 1, 6)], 0);
    let _ = ledger.publish(&schema, &people, 5, Which::Question("objective"));
    let mut changed = people.get(0).unwrap().clone();
    (changed.revision, changed.said) = (1, vec![Said::Cells(vec![1]), Said::Cells(vec![1])]);
    let _ = people.take(changed);
    let again = ledger.publish(&schema, &people, 5, Which::Everything);
    assert_eq!(again.fate(&About::Question("objective".to_owned())), Some(Fate::Same));
    assert_eq!(bars(&ledger, &schema, 0).1[..2], [(vec![0], 12), (vec![1], 12)]);
    // What was not told before is told of what they say now.
    assert_eq!(bars(&ledger, &schema, 1).1[..2], [(vec![0], 11), (vec![1], 13)]);
    assert_eq!(again.fate(&About::ByMinutes), Some(Fate::Withheld), "the two are of different answers");
}

#[test]
fn objectives_by_minutes_are_joined_until_no_field_is_small() {
    let schema = Shape::Cross.schema();
    let mut ledger = Ledger::new(&schema);
    let people = room(&[(0, 0, 5), (0, 1, 6), (1, 0, 7), (1, 1, 2), (1, 2, 5), (2, 2, 8), (2, 1, 3)], 0);
    let _ = ledger.publish(&schema, &people, 5, Which::ByMinutes);
    let cross = ledger.picture(&schema, &assets::pack().unwrap(), 36).by_minutes.unwrap();
    assert_eq!((cross.of, cross.fields), (36, [0, 1]));
    assert_eq!(cross.rows, [vec![0], vec![1], vec![2]]);
    assert_eq!(cross.columns, [vec![0], vec![1, 2]]);
    assert_eq!(cross.people, [[Some(5), Some(6)], [Some(7), Some(7)], [Some(0), Some(11)]]);
}

#[test]
fn quartiles_are_bars_and_only_where_no_hidden_one_could_be() {
    let schema = Shape::Cross.schema();
    let quartiles = |people: &[(usize, usize, usize)]| {
        let mut ledger = Ledger::new(&schema);
        let _ = ledger.publish(&schema, &room(people, 0), 5, Which::Question("minutes"));
        ledger.picture(&schema, &assets::pack().unwrap(), 0).questions[1].quartiles
    };
    assert_eq!(quartiles(&[(0, 0, 6), (0, 1, 9), (0, 2, 6)]), Some([0, 1, 2]));
    assert_eq!(quartiles(&[(0, 0, 40), (0, 1, 9), (0, 2, 40)]), Some([0, 1, 2]));
    // Two people who do not know take the smallest bar with them: it could be anywhere in between.
    assert_eq!(quartiles(&[(0, 0, 8), (0, 1, 7), (0, 2, 9), (0, 4, 2)]), None);
    assert_eq!(quartiles(&[(0, 4, 9)]), None);
}

#[test]
fn what_was_told_is_kept_and_never_begun_anew() {
    let schema = Shape::Cross.schema();
    let mut ledger = Ledger::new(&schema);
    let people = room(&[(0, 0, 6), (0, 1, 6), (1, 0, 6), (1, 1, 6)], 0);
    assert!(ledger.publish(&schema, &people, 5, Which::ByMinutes).any());
    let text = ledger.text();
    assert!(ledger.told().len() > 2 && text.contains("\"columns\""), "{text}");
    assert_eq!(Ledger::read(&text, &schema), Ok(ledger));
    let broken = |text: &str| matches!(Ledger::read(text, &schema), Err(LedgerFault::Broken { .. }));
    assert!(broken("") && broken("{}") && broken(&text[..text.len() / 2]));
    assert!(broken(&text.replacen("\"told\"", "\"tolled\"", 1)));
    assert!(broken(&text.replacen("\"set\":0", "\"set\":99", 1)));
    assert!(broken(&text.replacen("\"revision\":0", "\"revision\":9999", 1)));
    let newer = text.replacen("\"format\":1", "\"format\":2,\"more\":true", 1);
    assert_eq!(Ledger::read(&newer, &schema), Err(LedgerFault::Newer(2)));
    let other = Schema { tag: 2, ..schema.clone() };
    assert_eq!(Ledger::read(&text, &other), Err(LedgerFault::Foreign));
}
