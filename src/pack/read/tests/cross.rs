//! Mistakes between entries: references, conditions, values, circles.

use super::{over, read, told, with};

/// A rule with these lines; line 1 is `[[rule]]`, the lines begin at 2.
fn rule(lines: &str) -> String {
    format!("[[rule]]\n{lines}\nid = \"r\"\nbecause = [\"c-1\"]\nreason = {{ en = \"a\", fr = \"b\" }}\n")
}

/// What is told about a rule with this condition, which begins at 3:8.
fn when(condition: &str) -> Vec<String> {
    told(with(&rule(&format!("add = [\"read\"]\nwhen = {condition}\nexample = {{}}"))))
}

/// A question with these lines from line 2 on.
fn question(lines: &str) -> String {
    let words = "{ en = \"a\", fr = \"b\" }";
    format!(
        "[[question]]\n{lines}\nsection = \"time\"\ndepth = \"core\"\nask = {words}\nshort = {words}\ndecides = {words}\nbecause = [\"c-1\"]\n"
    )
}

#[test]
fn references() {
    assert_eq!(told(with(&rule("add = [\"raed\"]"))), ["pack-unknown-id 2:8 → read"]);
    assert_eq!(told(with(&rule("warn = [\"w3\"]"))), ["pack-unknown-id 2:9 → w1"]);
    assert_eq!(told(with(&rule("level = { hallt = \"stop\" }"))), ["pack-unknown-id 2:11 → halt"]);
    assert_eq!(told(with(&rule("set = { engage_form = 2 }"))), ["pack-unknown-id 2:9 → engage_from"]);
    let sources = "[[guardrail]]\nid = \"g\"\ntitle = { en = \"a\", fr = \"b\" }\ntext = { en = \"a\", fr = \"b\" }\nlevel = \"hint\"\nbecause = [\"X1\"]\n";
    assert_eq!(told(with(sources)), ["pack-unknown-id 6:12 → X01"]);
    assert_eq!(told(with(&sources.replace("\"X1\"", ""))), ["pack-no-source 2:6"]);
    let claim = "[[claim]]\nid = \"c-2\"\nwork = \"v\"\ntext = { en = \"a\", fr = \"b\" }\n";
    assert_eq!(told(with(claim)), ["pack-unknown-id 3:8 → w"]);
    assert_eq!(told(with(&claim.replace("c-2", "X01").replace("\"v\"", "\"w\""))), ["pack-same-id 46:6"]);
}

#[test]
fn tests_of_conditions() {
    assert_eq!(when("{ minuts = 3 }"), ["pack-unknown-id 3:10 → minutes"]);
    assert_eq!(when("{ objective = \"wach\" }"), ["pack-unknown-option 3:22 → watch"]);
    assert_eq!(when("{ objective = [\"watch\", \"x9\"] }"), ["pack-unknown-option 3:32"]);
    assert_eq!(when("{ objective = 5 }"), ["pack-test-choice 3:22 → \"5\""]);
    assert_eq!(when("{ minutes = \"..15\" }"), ["pack-bad-range 3:20 → ..=15"]);
    assert_eq!(when("{ minutes = \"2-4\" }"), ["pack-bad-range 3:20 → 2..=4"]);
    assert_eq!(when("{ minutes = \"91..\" }"), ["pack-out-of-bounds 3:20"]);
    assert_eq!(when("{ weekly = \"..=631\" }"), ["pack-out-of-bounds 3:19"]);
    assert_eq!(when("{ minutes = { any = [\"3\"] } }"), ["pack-test-number 3:20 → \"3..\""]);
    assert_eq!(when("{ topics = \"storm\" }"), ["pack-test-list 3:19 → { count = \"1..\" }"]);
    assert_eq!(when("{ topics = { count = \"6..\" } }"), ["pack-out-of-bounds 3:29"]);
    assert_eq!(when("{ start = \"2026-01-01\" }"), ["pack-test-free 3:18"]);
    assert_eq!(when("[]"), ["pack-never 4:6"].map(|told| told.replace("4:6", "5:6")));
    assert_eq!(when("[{ minutes = \"..=15\" }, { weekly = \"100..\" }]"), Vec::<String>::new());
}

#[test]
fn rules() {
    assert_eq!(told(with(&rule(""))), ["pack-no-effect 3:6"]);
    assert_eq!(told(with(&rule("forbid = [\"halt\"]"))), ["pack-stop-forbidden 2:11"]);
    assert_eq!(told(with(&rule("add = [\"read\"]\nforbid = [\"read\"]"))), ["pack-contradiction 3:11"]);
    assert_eq!(told(with(&rule("level = { halt = \"hint\" }"))), ["pack-level-not-raised 2:18"]);
    assert_eq!(told(with(&rule("add = [\"read\"]\nwhen = { minutes = 1 }"))), ["pack-no-example 4:6"]);
    let example = |answers: &str| told(with(&format!("{}example = {answers}\n", rule("add = [\"read\"]"))));
    assert_eq!(example("{ minuts = 3 }"), ["pack-unknown-id 6:13 → minutes"]);
    assert_eq!(example("{ weekly = 3 }"), ["pack-example-derived 6:13"]);
    assert_eq!(example("{ minutes = 91 }"), ["pack-value-bounds 6:13"]);
    assert_eq!(example("{ minutes = \"3\" }"), ["pack-value-number 6:13"]);
    assert_eq!(example("{ objective = \"wach\" }"), ["pack-unknown-option 6:13 → watch"]);
    assert_eq!(example("{ objective = 1 }"), ["pack-value-single 6:13"]);
    assert_eq!(example("{ topics = \"a\" }"), ["pack-value-texts 6:13"]);
    assert_eq!(example("{ topics = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"] }"), ["pack-value-count 6:13"]);
    assert_eq!(example("{ start = \"2026-02-30\" }"), ["pack-value-date 6:13"]);
    assert_eq!(example("{ start = 3 }"), ["pack-value-date-wanted 6:13"]);
    assert_eq!(example("{ start = 2026-12-01, topics = [\"a\"] }"), Vec::<String>::new());
}

#[test]
fn questions() {
    let told_of = |lines: &str| told(with(&question(lines)));
    assert_eq!(told_of("id = \"q\"\nkind = \"single\""), ["pack-key-needed 2:6"]);
    assert_eq!(
        told_of("id = \"q\"\nkind = \"scale\"\nends = []\nmin = 4\nmax = 2"),
        ["pack-key-needed 2:6", "pack-bounds 6:1"]
    );
    assert_eq!(told_of("id = \"q\"\nkind = \"date\"\nsteps = [3]"), ["pack-key-ignored 4:1"]);
    assert_eq!(told_of("id = \"q\"\nkind = \"text\"\nmax = 3\ndefault = \"long\""), ["pack-value-long 5:1"]);
    assert_eq!(told_of("id = \"q\"\nkind = \"text\"\ndefault = 3"), ["pack-value-text 4:1"]);
    assert_eq!(told_of("id = \"q\"\nkind = \"dates\"\ndefault = [2026-01-01, 2026-01-01]"), ["pack-value-twice 4:1"]);
    assert_eq!(told_of("id = \"q\"\nkind = \"dates\"\ndefault = 3"), ["pack-value-dates 4:1"]);
    assert_eq!(told_of("id = \"q\"\nkind = \"multi\"\noptions_of = \"minutes\""), ["pack-options-of 4:14"]);
    assert_eq!(
        told_of("id = \"q\"\nkind = \"date\"\nwhen = { objective = \"watch\", q = 1 }").first().unwrap(),
        "pack-itself 4:31"
    );
    let number = "kind = \"number\"\nmin = 1\nmax = 3\nunit = { en = \"a\", fr = \"b\" }";
    assert_eq!(told_of(&format!("id = \"q\"\n{number}\nsteps = [2, 9]")), ["pack-value-bounds 7:1"]);
    let option = |id: &str, more: &str| format!("{{ id = \"{id}\", label = {{ en = \"a\", fr = \"b\" }}{more} }}");
    let (one, alone) = (option("one", ""), option("none", ", alone = true"));
    assert_eq!(
        told_of(&format!("id = \"q\"\nkind = \"single\"\noptions = [{one}, {one}]")),
        ["pack-option-twice 4:67"]
    );
    assert_eq!(told_of(&format!("id = \"q\"\nkind = \"single\"\noptions = [{alone}]")), ["pack-alone-single 4:19"]);
    let multi = format!("id = \"q\"\nkind = \"multi\"\noptions = [{one}, {alone}]");
    assert_eq!(told_of(&format!("{multi}\ndefault = [\"one\", \"none\"]")), ["pack-value-alone 5:1"]);
    assert_eq!(told_of(&format!("{multi}\ndefault = \"one\"")), ["pack-value-multi 5:1"]);
}

#[test]
fn a_question_looks_back_only() {
    let text = question("id = \"q\"\nkind = \"date\"\nwhen = { later = \"watch\" }")
        + &question(
            "id = \"later\"\nkind = \"single\"\noptions = [{ id = \"watch\", label = { en = \"a\", fr = \"b\" } }]",
        );
    assert_eq!(told(with(&text)), ["pack-later 4:10"]);
    let derived = "[[derived]]\nid = \"d\"\ntitle = { en = \"a\", fr = \"b\" }\nproduct = [\"late\"]\n";
    let number = question("id = \"late\"\nkind = \"number\"\nmin = 1\nmax = 3\nunit = { en = \"a\", fr = \"b\" }");
    let early = question("id = \"q\"\nkind = \"date\"\nwhen = { d = 2 }");
    assert_eq!(told(with(&format!("{early}{number}{derived}"))), ["pack-later 4:10"]);
}

/// The path of each circle.
fn paths(extra: &str) -> Vec<String> {
    let told = |problem: crate::pack::diagnostic::Diagnostic| {
        let args: Vec<String> = problem.args.into_iter().map(|(_, value)| value).collect();
        format!("{} {}", problem.code, args.join(": "))
    };
    with(extra).unwrap_err().diagnostics.into_iter().map(told).collect()
}

#[test]
fn a_circle_is_told_once_with_its_path() {
    let fact = |id: &str, of: &str| {
        format!("[[derived]]\nid = \"{id}\"\ntitle = {{ en = \"a\", fr = \"b\" }}\nproduct = [\"{of}\"]\n")
    };
    assert_eq!(paths(&(fact("x", "y") + &fact("y", "x"))), ["pack-circle derived: x → y → x"]);
    assert_eq!(paths(&(fact("x", "y") + &fact("y", "z") + &fact("z", "y"))), ["pack-circle derived: y → z → y"]);
    let activity = |id: &str, needs: &str| {
        let words = "{ en = \"a\", fr = \"b\" }";
        format!(
            "[[activity]]\nid = \"{id}\"\nneeds = [\"{needs}\"]\nphase = \"all\"\nminutes = 5\ntimes = 1\nper = \"week\"\ntitle = {words}\ntext = {words}\ni_do = {words}\nbecause = [\"c-1\"]\n"
        )
    };
    let three = activity("walk", "run") + &activity("run", "rest") + &activity("rest", "walk");
    assert_eq!(paths(&three), ["pack-circle activity: walk → run → rest → walk"]);
    let setting = |id: &str, most: &str| {
        format!(
            "[[setting]]\nid = \"{id}\"\ntitle = {{ en = \"a\", fr = \"b\" }}\nmerge = \"max\"\ndefault = 3\nat_most = \"{most}\"\n"
        )
    };
    assert_eq!(paths(&(setting("low", "high") + &setting("high", "low"))), ["pack-circle setting: low → high → low"]);
    assert_eq!(paths(&setting("low", "low")), ["pack-itself low: low"]);
}

#[test]
fn questions_that_wait_for_each_other() {
    let number = |id: &str, of: &str| {
        question(&format!(
            "id = \"{id}\"\nkind = \"number\"\nmin = 1\nmax = 3\nunit = {{ en = \"a\", fr = \"b\" }}\nwhen = {{ {of} = 2 }}"
        ))
    };
    assert_eq!(paths(&(number("q", "r") + &number("r", "q"))), ["pack-circle question: q → r → q"]);
    let fact = "[[derived]]\nid = \"d\"\ntitle = { en = \"a\", fr = \"b\" }\nproduct = [\"q\"]\n";
    assert_eq!(paths(&(number("q", "d") + fact)), ["pack-circle question: q → d → q"]);
    assert_eq!(paths(&(number("p", "q") + &number("q", "minutes"))), ["pack-later p: q"]);
}

#[test]
fn derived_facts() {
    let derived =
        |lines: &str| told(with(&format!("[[derived]]\nid = \"d\"\ntitle = {{ en = \"a\", fr = \"b\" }}\n{lines}\n")));
    assert_eq!(derived(""), ["pack-one-form 2:6"]);
    assert_eq!(derived("product = [\"objective\"]"), ["pack-not-a-number 4:12"]);
    assert_eq!(derived("product = [\"d\"]"), ["pack-circle 2:6"]);
    assert_eq!(derived("share = { of = \"minutes\", times = 1, over = 0, at_most = 3 }"), ["pack-share 2:6"]);
    assert_eq!(derived("cases = [{ value = \"yes\", when = { minutes = 3 } }]"), ["pack-otherwise 2:6"]);
    assert_eq!(derived("mentions = { question = \"minutes\", words = [\"a\"] }"), ["pack-not-words 4:25"]);
    assert_eq!(derived("mentions = { question = \"topics\", words = [] }"), ["pack-empty-text 4:25"]);
    let same = "[[derived]]\nid = \"minutes\"\ntitle = { en = \"a\", fr = \"b\" }\nproduct = [\"days\"]\n";
    assert_eq!(told(with(same)), ["pack-same-id 2:6"]);
    let tested = "[[derived]]\nid = \"d\"\ntitle = { en = \"a\", fr = \"b\" }\notherwise = \"no\"\ncases = [{ value = \"yes\", when = { minutes = 3 } }]\n";
    let rule = rule("add = [\"read\"]\nwhen = { d = \"yse\" }\nexample = {}");
    assert_eq!(told(with(&format!("{rule}{tested}"))), ["pack-unknown-option 3:14 → yes"]);
}

#[test]
fn settings() {
    let setting = |lines: &str| told(over(&format!("[[setting]]\ntitle = {{ en = \"a\", fr = \"b\" }}\n{lines}\n")));
    assert_eq!(
        setting("id = \"engage_from\"\nmerge = \"max\"\ndefault = \"x\""),
        ["pack-setting-merge 4:1 → last", "pack-setting-number 5:1"]
    );
    assert_eq!(setting("id = \"loop\"\nmerge = \"last\"\ndefault = 3"), ["pack-setting-text 5:1"]);
    assert_eq!(setting("id = \"loop\"\nmerge = \"last\"\ndefault = \"raed\""), ["pack-unknown-id 5:1 → read"]);
    assert_eq!(setting("id = \"light\"\nmerge = \"last\"\ndefault = \"on\""), ["pack-setting-yes-no 5:1"]);
    assert_eq!(setting("id = \"sittings\"\nmerge = \"last\"\ndefault = 3"), ["pack-setting-numbers 5:1"]);
    assert_eq!(setting("id = \"other\"\nmerge = \"last\"\ndefault = [\"a\"]"), ["pack-setting-type 5:1"]);
    assert_eq!(
        setting("id = \"other\"\nmerge = \"last\"\ndefault = 3\nat_most = \"loop\""),
        ["pack-not-a-number 6:11"]
    );
    assert_eq!(
        setting("id = \"other\"\nmerge = \"last\"\ndefault = 3\nat_most = \"wekly\""),
        ["pack-unknown-id 6:11 → weekly"]
    );
    let base = super::base().replace("id = \"light\"", "id = \"ligt\"");
    assert_eq!(told(read(vec![super::layer("base", &base)])), ["pack-setting-missing nowhere → ligt"]);
}

#[test]
fn phases_and_moments() {
    let phase = "[[phase]]\nid = \"rest\"\ntitle = { en = \"a\", fr = \"b\" }\naim = { en = \"a\", fr = \"b\" }\nentry = { en = \"a\", fr = \"b\" }\n";
    assert_eq!(told(with(phase)), ["pack-phases 2:6"]);
    let slot = "[[slot]]\nid = \"lunch\"\nstarts = [\"25:00\"]\ndays = []\ncue = { en = \"a\", fr = \"b\" }\n";
    assert_eq!(told(with(slot)), ["pack-time 3:1", "pack-slot-empty 4:1"]);
}

#[test]
fn the_catalogue() {
    let activity = |lines: &str| {
        let words = "{ en = \"a\", fr = \"b\" }";
        told(with(&format!(
            "[[activity]]\nid = \"walk\"\n{lines}\ntitle = {words}\ntext = {words}\ni_do = {words}\nper = \"week\"\nbecause = [\"c-1\"]\n"
        )))
    };
    let rest = "phase = \"all\"\nminutes = 5\ntimes = 1\n";
    assert_eq!(activity("phase = \"engag\"\nminutes = 5\ntimes = 1"), ["pack-unknown-id 3:9 → engage"]);
    assert_eq!(activity(&format!("{rest}needs = [\"raed\"]")), ["pack-unknown-id 6:10 → read"]);
    assert_eq!(activity(&format!("{rest}needs = [\"walk\"]")), ["pack-itself 6:10"]);
    assert_eq!(activity(&format!("{rest}weights = {{ wach = 3 }}")), ["pack-unknown-option 6:13 → watch"]);
    assert_eq!(activity(&format!("{rest}weights = {{ watch = 6 }}")), ["pack-weight 6:13"]);
    assert_eq!(activity("phase = \"all\"\nminutes = 5\ntimes = 0"), ["pack-times 5:1"]);
    assert_eq!(activity("phase = \"all\"\nminutes = 0\ntimes = 1"), ["pack-minutes 4:1"]);
    assert_eq!(
        activity(&format!("{rest}steps = [{{ minutes = 9, text = {{ en = \"a\", fr = \"b\" }} }}]")),
        ["pack-steps 6:1"]
    );
    let metric = "[[metric]]\nid = \"read\"\ntitle = { en = \"a\", fr = \"b\" }\nhow = { en = \"a\", fr = \"b\" }\nobjectives = [\"wach\"]\ntargets = []\nbecause = [\"c-1\"]\n";
    assert_eq!(told(with(metric)), ["pack-same-id 2:6", "pack-no-target 2:6", "pack-unknown-option 5:15 → watch"]);
}
