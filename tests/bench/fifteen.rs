//! A pack of fifteen questions and sixty activities without any rule, for `made` to lay rules over.
//!
//! Ten questions have one value (four to eight options each), two have several (eight options), three are whole
//! numbers. Beside them the plan's own two, subjects and start, which no rule tests. It stands on the smallest
//! pack that the reader's own tests use.

#[path = "../../src/pack/read/tests/base.rs"]
#[allow(dead_code)]
mod base;

use super::people::Random;
use std::fmt::Write;
use tweet_coach::pack::entry::SourceFile;
use tweet_coach::pack::read::Layer;

/// Options of the objectives, of which activities have weights.
const OBJECTIVES: [&str; 5] = ["watch", "network", "expertise", "clients", "press"];
const ACTIVITIES: usize = 60;

/// The pack as one file.
pub(crate) fn pack() -> String {
    let mut text = base::base();
    let (begin, end) = (text.find("[[rule]]").expect("a rule"), text.find("[[setting]]").expect("a setting"));
    text.replace_range(begin..end, "");
    for (id, default) in SETTINGS {
        let head = format!("id = \"{id}\"\ntitle = {{ en = \"s\", fr = \"r\" }}\ndefault = ");
        let from = text.find(&head).expect("a setting") + head.len();
        let to = from + text[from..].find('\n').expect("the end of a line");
        text.replace_range(from..to, default);
    }
    text = text.replace(OLD_OPTIONS, &options(&OBJECTIVES.map(str::to_owned)));
    text =
        text.replace("unit = { en = \"minutes\"", "steps = [5, 10, 15, 20, 30, 45, 60, 90]\nunit = { en = \"minutes\"");
    text.push_str(SLOTS);
    questions(&mut text);
    let mut random = Random::new(60);
    (0..ACTIVITIES).for_each(|at| activity(&mut text, &mut random, at));
    text
}

/// One file as a layer.
pub(crate) fn layer(name: &str, text: &str) -> Layer {
    Layer { name: name.to_owned(), files: vec![SourceFile { path: format!("{name}/pack.toml"), text: text.into() }] }
}

/// Nine more questions with one value, two with several, one more whole number.
fn questions(text: &mut String) {
    for at in 1..=9 {
        question(text, &format!("single-{at}"), "single", &options(&named("s", 4 + at % 5)));
    }
    for at in 1..=2 {
        question(text, &format!("multi-{at}"), "multi", &format!("min = 0\n{}", options(&named("m", 8))));
    }
    let ends = "ends = [{ en = \"little\", fr = \"peu\" }, { en = \"much\", fr = \"beaucoup\" }]";
    question(text, "scale-1", "scale", &format!("min = 1\nmax = 9\n{ends}\n"));
}

fn question(text: &mut String, id: &str, kind: &str, rest: &str) {
    write!(
        text,
        "\n[[question]]\nid = \"{id}\"\nsection = \"aim\"\ndepth = \"core\"\nkind = \"{kind}\"\n\
         ask = {{ en = \"{id}?\", fr = \"{id} ?\" }}\nshort = {{ en = \"{id}\", fr = \"{id}\" }}\n\
         decides = {{ en = \"rules\", fr = \"des règles\" }}\nbecause = [\"X01\"]\n{rest}"
    )
    .expect("writing to a string");
}

fn named(head: &str, count: usize) -> Vec<String> {
    (1..=count).map(|at| format!("{head}{at}")).collect()
}

fn options(ids: &[String]) -> String {
    let one = |id: &String| format!("{{ id = \"{id}\", label = {{ en = \"{id}\", fr = \"{id}\" }} }}");
    format!("options = [{}]\n", ids.iter().map(one).collect::<Vec<_>>().join(", "))
}

/// Cadence, minutes and weights at random; one in four needs an earlier one, one in eight excludes one.
fn activity(text: &mut String, random: &mut Random, at: usize) {
    let phase = ["all", "discover", "engage", "publish", "lead"][random.below(5)];
    let (per, times) =
        [("day", 1), ("week", 1), ("week", 2), ("week", 3), ("month", 1), ("quarter", 1)][random.below(6)];
    let minutes = 1 + random.below(if per == "day" { 8 } else { 25 });
    let weights: Vec<String> = OBJECTIVES.iter().map(|id| format!("{id} = {}", random.below(6))).collect();
    let earlier = |random: &mut Random, share: usize| (at > 0 && random.below(share) == 0).then(|| random.below(at));
    write!(
        text,
        "\n[[activity]]\nid = \"do-{at}\"\ntitle = {{ en = \"Activity {at}\", fr = \"Activité {at}\" }}\n\
         text = {{ en = \"Do {at}.\", fr = \"Faites {at}.\" }}\ni_do = {{ en = \"I do {at}\", fr = \"je fais {at}\" }}\n\
         phase = \"{phase}\"\nper = \"{per}\"\ntimes = {times}\nminutes = {minutes}\n\
         weights = {{ {} }}\nbecause = [\"c-1\"]\n",
        weights.join(", ")
    )
    .expect("writing to a string");
    // What is needed has to begin in time, so only what begins with the plan is needed.
    if phase != "all" && random.below(4) == 0 {
        text.push_str("needs = [\"read\"]\n");
    } else if let Some(other) = earlier(random, 8) {
        writeln!(text, "excludes = [\"do-{other}\"]").expect("writing to a string");
    }
}

const OLD_OPTIONS: &str = r#"[[question.options]]
id = "watch"
label = { en = "Watch", fr = "Veiller" }
[[question.options]]
id = "network"
label = { en = "Network", fr = "Réseauter" }
"#;

/// Moments of the day, which the smallest pack does without.
const SLOTS: &str = r#"
[[slot]]
id = "morning"
starts = ["10:15", "11:00"]
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
cue = { en = "the coffee is served", fr = "le café est servi" }
fallback = true
[[slot]]
id = "afternoon"
starts = ["16:15", "17:00"]
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
cue = { en = "the meeting has ended", fr = "la réunion est finie" }
fallback = true
"#;

/// What the smallest pack sets to 1, so that a plan has room.
const SETTINGS: &[(&str, &str)] = &[
    ("engage_from", "14"),
    ("publish_from", "30"),
    ("lead_from", "60"),
    ("breathing_percent", "10"),
    ("shortest_sitting", "5"),
    ("recurring_at_once", "8"),
    ("calendar_at_once", "5"),
    ("posts_per_week", "3"),
    ("sittings", "[10, 20]"),
    ("weekdays", "[2, 4, 1, 3, 5, 6, 7]"),
    ("days_off", "0"),
    ("latest_end", "1260"),
];
