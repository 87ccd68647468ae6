//! What the pack sees in a room, and only in what is told of it.

use crate::support::people::shipped;
use tweet_coach::pack::words::Lang;
use tweet_coach::phrase::Phrase;
use tweet_coach::text::Text;
use tweet_coach::workshop::picture::{Bar, Shown};
use tweet_coach::workshop::seen::{contrasts, day, follow_up, insights};
use tweet_coach::workshop::{Field, Picture, Schema};

/// A question, and its bars: options, and how many people.
type Told<'a> = (&'a str, &'a [(&'a [&'a str], usize)]);

/// A room of forty: of each question the bars that are told, each of some options.
fn room(told: &[Told<'_>]) -> (Schema, Picture) {
    let engine = shipped();
    let pack = engine.pack();
    let fields: Vec<Field> =
        told.iter().map(|(question, _)| Field::of(pack.questions.get(question).unwrap(), pack).unwrap()).collect();
    let shown = fields.iter().zip(told).map(|(field, (_, bars))| {
        let place = |option: &&str| option.parse().map_or_else(|_| field.option(option), |n| field.number(n)).unwrap();
        let bar =
            |(options, people): &(&[&str], usize)| Bar { cells: options.iter().map(place).collect(), people: *people };
        Shown { of: 40, bars: bars.iter().map(bar).collect(), quartiles: None }
    });
    let picture = Picture { handed_in: 40, questions: shown.collect(), ..Picture::default() };
    (Schema { fields, items: Vec::new(), tag: 1 }, picture)
}

fn sentences(told: &[Told<'_>], lang: Lang) -> Vec<String> {
    let engine = shipped();
    let text = Text::new(lang);
    let phrase = Phrase::new(engine.pack(), &text);
    let (schema, picture) = room(told);
    let seen = insights(&schema, engine.pack(), &picture);
    let contrasts = contrasts(&schema, engine.pack(), &picture);
    seen.iter().map(|one| one.sentence(&phrase)).chain(contrasts.iter().map(|one| one.sentence(&phrase))).collect()
}

#[test]
fn what_is_told_is_counted() {
    let told: &[Told<'_>] = &[("crisis", &[(&["nobody"], 14), (&["named"], 20)])];
    assert_eq!(sentences(told, Lang::En), ["If a post goes wrong, 14 of 40 have nobody to call."]);
    assert_eq!(sentences(told, Lang::Fr), ["Si un message tourne mal, 14 personnes sur 40 n’ont personne à appeler."]);
}

#[test]
fn what_is_hidden_is_not_guessed() {
    // Nothing is told of `nobody`: it may be anything up to six, and nobody says so.
    assert_eq!(sentences(&[("crisis", &[(&["named"], 34)])], Lang::En), [""; 0]);
    // Ten and more said one of two things; of the other only the bar is told that it is in.
    let told: &[Told<'_>] = &[("experience", &[(&["lost"], 13)]), ("notoriety", &[(&["public"], 22)])];
    let seen = sentences(told, Lang::En);
    assert_eq!(seen.len(), 1, "{seen:?}");
    assert!(seen[0].starts_with("At least 13 of 40 do not write yet"), "{seen:?}");
    assert_eq!(sentences(&[("experience", &[(&["lost", "some"], 33)])], Lang::En), [""; 0]);
}

#[test]
fn what_many_want_and_few_have_is_a_contrast() {
    let told: &[Told<'_>] =
        &[("objective", &[(&["influence"], 12), (&["press"], 9), (&["watch"], 19)]), ("approval", &[(&["none"], 34)])];
    let (schema, picture) = room(told);
    let engine = shipped();
    let found = contrasts(&schema, engine.pack(), &picture);
    let ids: Vec<&str> = found.iter().map(|one| one.contrast.id.as_str()).collect();
    assert_eq!(ids, ["reach-without-approval"]);
    assert_eq!((found[0].divergence().many, found[0].divergence().few), (21, 6));
    let said = sentences(told, Lang::Fr);
    assert!(said.iter().any(|line| line.contains("(21 sur 40)") && line.contains("(au plus 6 sur 40)")), "{said:?}");
    // One more has the approval: no contrast any more.
    let more: &[Told<'_>] = &[told[0], ("approval", &[(&["none"], 26), (&["pre"], 14)])];
    assert!(contrasts(&room(more).0, engine.pack(), &room(more).1).is_empty());
}

#[test]
fn numbers_are_seen_by_their_bands_and_the_urgent_comes_first() {
    let told: &[Told<'_>] = &[
        ("minutes", &[(&["5"], 10), (&["8"], 12), (&["12", "18"], 18)]),
        ("objective", &[(&["clients"], 22), (&["watch"], 18)]),
        ("crisis", &[(&["nobody"], 6), (&["named"], 34)]),
    ];
    let engine = shipped();
    let (schema, picture) = room(told);
    let seen = insights(&schema, engine.pack(), &picture);
    let ids: Vec<&str> = seen.iter().map(|one| one.insight.id.as_str()).collect();
    assert_eq!(ids, ["nobody-to-call", "minutes-under-aim"]);
    assert_eq!((seen[1].number.least, seen[1].number.most), (22, 22));
    let sessions: Vec<&str> = follow_up(engine.pack(), &seen).iter().map(|one| one.id.as_str()).collect();
    assert_eq!(sessions, ["first-weeks", "crisis-drill", "time-review", "stock-take"]);
}

#[test]
fn no_session_is_on_a_weekend() {
    let engine = shipped();
    let closes = "2026-12-02".parse().unwrap();
    let days: Vec<String> =
        engine.pack().followups.iter().map(|it| day(it, closes).format("%a %d %b").to_string()).collect();
    assert!(days.iter().all(|day| !day.starts_with("Sat") && !day.starts_with("Sun")), "{days:?}");
    assert!(days.contains(&"Mon 01 Feb".to_owned()), "{days:?}");
}

#[test]
fn every_insight_can_be_seen_in_some_room_and_says_what_to_do() {
    let engine = shipped();
    let pack = engine.pack();
    assert!((12..=20).contains(&pack.insights.len()) && (5..=8).contains(&pack.contrasts.len()));
    for insight in &pack.insights {
        assert!(!insight.because.is_empty() && insight.follow.is_some(), "{}", insight.id);
        for lang in [Lang::En, Lang::Fr] {
            assert!(insight.text.get(lang).contains("{people}") && insight.text.get(lang).contains("{of}"));
        }
    }
}
