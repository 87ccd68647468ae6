//! Rules and answers in words: every form of a condition and of an effect, in both languages.

use crate::support::packs::{shipped, under};
use tweet_coach::author::prose::{Prose, answers};
use tweet_coach::pack::value::Value;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::{Answer, Answers};
use tweet_coach::text::Text;

/// A rule a form; `reason` and `because` do not matter here.
fn rules() -> String {
    let forms = [
        ("always", "add = [\"ten_loop\"]"),
        ("one", "when = { objective = \"watch\" }\nrequire = [\"charter\"]"),
        ("two-options", "when = { objective = [\"watch\", \"network\"] }\nsignature = [\"ten_loop\"]"),
        ("two-tests", "when = { minutes = \"15..\", objective = \"watch\" }\nforbid = [\"ten_loop\", \"finds\"]"),
        ("three-tests", "when = { days = 3, minutes = \"..=15\", risk = \"4..\" }\nadd = [\"p06\"]"),
        ("ranges", "when = { minutes = [\"..=5\", \"20..=30\", \"60..\"] }\nset = { posts_per_week = 2 }"),
        (
            "unit",
            "when = { events = \"2..=4\", objective = \"service\", service_hours = \"10..\" }\nset = { loop = \"five_loop\" }",
        ),
        ("multi", "when = { audience = [\"press\", \"peers\"] }\nset = { loop = \"none\", light = \"yes\" }"),
        (
            "any-all-none",
            "when = { slots = { any = [\"lunch\"], all = [\"early\", \"commute\"], none = [\"evening\", \"weekend\", \"morning\"] } }\nset = { sittings = [10, 20] }",
        ),
        ("without", "when = { slots = { none = [\"evening\"] } }\nset = { smart_template = \"smart.watch\" }"),
        ("exactly", "when = { slots = { all = [\"evening\", \"lunch\"], count = \"2\" } }\nwarn = [\"find_angle\"]"),
        (
            "counts",
            "when = [{ slots = { count = \"2..\" } }, { topics = { count = \"1\" } }, { topics = { count = \"..=3\" } }, { regions = { count = \"0\" } }, { results = { count = \"1..=3\" } }]\nadd = [\"charter\"]",
        ),
        (
            "cases",
            "when = [{ minutes = \"60..\" }, { days = \"6..\", slots = \"evening\" }]\nlevel = { crisis_name = \"stop\" }",
        ),
        (
            "findings",
            "when = { regulated = \"yes\", weekly_minutes = \"50..\", service_ready = \"not_asked\" }\nrequire = [\"no_reco\", \"time_kept\"]",
        ),
        (
            "unless",
            "when = { minutes = \"30..\" }\nunless = [{ account = \"reader\" }, { audience_here = \"no\" }]\nadd = [\"meet\"]",
        ),
        ("only-unless", "unless = { premium = \"have\" }\nadd = [\"meet\"]"),
        (
            "several-effects",
            "require = [\"charter\"]\nforbid = [\"meet\"]\nlevel = { no_vanity = \"stop\" }\nset = { posts_per_week = 1 }\nwarn = [\"rules_unknown\"]",
        ),
    ];
    let rule = |(id, body): &(&str, &str)| {
        format!(
            "[[rule]]\nid = \"{id}\"\n{body}\nbecause = [\"jarry-16\"]\nexample = {{ minutes = 10 }}\nreason = {{ en = \"A reason.\", fr = \"Une raison.\" }}\n"
        )
    };
    forms.iter().map(rule).collect()
}

#[test]
fn every_form_of_a_rule_is_a_sentence_in_both_languages() {
    let pack = under(&rules());
    let mut told = String::new();
    for lang in [Lang::En, Lang::Fr] {
        let text = Text::new(lang);
        let prose = Prose::new(&pack, &text);
        for rule in pack.rules.iter().filter(|rule| pack.files[rule.place.file].path.starts_with("mine")) {
            told.push_str(&format!("{}\n  {}\n", rule.id, prose.rule(rule)));
        }
    }
    insta::assert_snapshot!("prose_rules", told);
}

#[test]
fn no_shipped_sentence_leaves_a_blank_or_a_key() {
    let pack = shipped();
    for lang in [Lang::En, Lang::Fr] {
        let text = Text::new(lang);
        let prose = Prose::new(&pack, &text);
        for rule in &pack.rules {
            let told = prose.rule(rule);
            assert!(!told.contains("{$") && !told.contains("prose-") && !told.contains("  "), "{told}");
        }
    }
}

#[test]
fn answers_are_told_in_the_order_of_the_interview() {
    let pack = shipped();
    let mut given = Answers::default();
    given.set("minutes", Answer::Given(Value::Number(10)));
    given.set("slots", Answer::Given(Value::Many(vec!["lunch".to_owned(), "evening".to_owned()])));
    given.set("role", Answer::Given(Value::Text("advisor".to_owned())));
    given.set("risk", Answer::Given(Value::Number(4)));
    given.set("topics", Answer::Given(Value::Many(vec!["le « vrai »\nrisque".to_owned()])));
    given.set("start", Answer::Given(Value::Date(chrono::NaiveDate::from_ymd_opt(2026, 12, 1).unwrap())));
    given.set("results", Answer::NotConcerned);
    given.set("approval", Answer::Unknown);
    given.set("anger", Answer::Withheld);
    given.set("regions", Answer::Given(Value::Many(Vec::new())));
    given.set("gone", Answer::Given(Value::Number(1)));
    let en = answers(&pack, &given, &Text::new(Lang::En));
    let fr = answers(&pack, &given, &Text::new(Lang::Fr));
    insta::assert_snapshot!("prose_answers", format!("{}\n\n{}", en.join("\n"), fr.join("\n")));
}
