//! Small packs made at random: few questions with few values, and rules that meet each other often.

use crate::pack::read::tests::base::base;
use std::fmt::Write;

/// A small repeatable generator (xorshift).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x1234_5678_9ABC_DEF1)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end
    }

    pub(crate) fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

/// A whole pack, as one file, and the questions that it tests.
pub(crate) fn small_pack(random: &mut Random) -> (String, Vec<&'static str>) {
    let mut keys = vec!["q1", "q2", "q3", "d1"];
    let mut tested = vec!["q1", "q2", "q3"];
    let left_out = random.below(3);
    for (at, (more, behind)) in
        [(vec!["q4"], vec!["q4"]), (vec!["weekly", "minutes"], vec!["minutes", "days"]), (vec!["m1"], vec!["topics"])]
            .into_iter()
            .enumerate()
    {
        if at != left_out {
            keys.extend(more);
            tested.extend(behind);
        }
    }
    (pack_of(random, &keys), tested)
}

fn pack_of(random: &mut Random, keys: &[&str]) -> String {
    let mut text = base().replace("max = 90", "max = 2").replace("min = 1\nmax = 7", "min = 1\nmax = 2");
    text = text.replace("max = 5\nask", "min = 1\nmax = 1\nask");
    text = text.replace("default = 10\n", "default = 1\n");
    // The rule of the base tests other questions.
    let (begin, end) = (text.find("[[rule]]").unwrap(), text.find("[[setting]]").unwrap());
    text.replace_range(begin..end, "");
    questions(random, &mut text);
    text.push_str(FIXED);
    for number in 0..6 + random.below(8) {
        rule(random, &mut text, number, keys);
    }
    text
}

fn questions(random: &mut Random, text: &mut String) {
    let default = ["", "default = \"b\"\n"][random.below(2)];
    question(text, "q1", "single", &format!("{}{default}{}", options(&["a", "b", "c"]), guard(random, &[])));
    let multi = format!("{}min = {}\n{}", options(&["a", "b", "none"]), random.below(2), guard(random, &["q1"]));
    question(text, "q2", "multi", &multi.replace("id = \"none\"", "id = \"none\", alone = true"));
    let scale = "min = 1\nmax = 3\nends = [{ en = \"a\", fr = \"b\" }, { en = \"c\", fr = \"d\" }]\n";
    question(text, "q3", "scale", &format!("{scale}{}", guard(random, &["q1", "q2"])));
    question(text, "q4", "multi", &format!("options_of = \"q1\"\nmin = 0\nmax = 2\n{}", guard(random, &["q1"])));
}

fn question(text: &mut String, id: &str, kind: &str, rest: &str) {
    write!(
        text,
        "[[question]]\nid = \"{id}\"\nsection = \"time\"\ndepth = \"core\"\nkind = \"{kind}\"\nask = {{ en = \"A?\", fr = \"B ?\" }}\n\
         short = {{ en = \"a\", fr = \"b\" }}\ndecides = {{ en = \"x\", fr = \"y\" }}\nbecause = [\"X01\"]\n{rest}"
    )
    .unwrap();
}

fn options(ids: &[&str]) -> String {
    let each: Vec<String> =
        ids.iter().map(|id| format!("{{ id = \"{id}\", label = {{ en = \"{id}\", fr = \"{id}é\" }} }}")).collect();
    format!("options = [{}]\n", each.join(", "))
}

fn guard(random: &mut Random, questions: &[&str]) -> String {
    if questions.is_empty() || random.below(3) == 0 {
        return String::new();
    }
    format!("when = {}\n", table(random, questions, 1))
}

fn rule(random: &mut Random, text: &mut String, number: usize, keys: &[&str]) {
    let size = 1 + random.below(3);
    let when = match random.below(4) {
        0 => format!("[{}, {}]", table(random, keys, 1), table(random, keys, size)),
        _ => table(random, keys, size),
    };
    write!(text, "[[rule]]\nid = \"r{number}\"\nwhen = {when}\n").unwrap();
    if random.below(3) == 0 {
        writeln!(text, "unless = {}", table(random, keys, 1)).unwrap();
    }
    let effect = match random.below(9) {
        0 => "require = [\"one\"]",
        1 => "require = [\"two\"]",
        2 => "forbid = [\"one\"]",
        3 => "add = [\"one\"]",
        4 => "signature = [\"two\"]",
        5 => "set = { loop = \"read\" }",
        6 => "set = { posts_per_week = 2 }\nwarn = [\"w1\"]",
        7 => "level = { soft = \"warn\" }",
        _ => "require = [\"three\"]\nset = { posts_per_week = 3 }",
    };
    // Whether the example holds is not looked at here.
    writeln!(text, "{effect}\nbecause = [\"c-1\"]\nreason = {{ en = \"a\", fr = \"b\" }}\nexample = {{ minutes = 1 }}")
        .unwrap();
}

pub(crate) fn table(random: &mut Random, keys: &[&str], size: usize) -> String {
    let mut chosen: Vec<&str> = Vec::new();
    for _ in 0..size {
        let key = random.pick(keys);
        if !chosen.contains(&key) {
            chosen.push(key);
        }
    }
    let tests: Vec<String> = chosen.into_iter().map(|key| format!("{key} = {}", test(random, key))).collect();
    format!("{{ {} }}", tests.join(", "))
}

fn test(random: &mut Random, key: &str) -> &'static str {
    match key {
        "q1" => random.pick(&["\"a\"", "\"b\"", "[\"a\", \"c\"]", "[\"a\", \"b\", \"c\"]"]),
        "q2" => random.pick(&[
            "\"a\"",
            "[\"a\", \"b\"]",
            "{ all = [\"a\", \"b\"] }",
            "{ none = [\"a\"] }",
            "{ count = \"2..\" }",
            "{ any = [\"b\"], count = \"1\" }",
            "\"none\"",
        ]),
        "q3" => random.pick(&["1", "\"2..\"", "\"..=2\"", "[\"1\", \"3\"]", "\"1..=3\""]),
        "q4" => random.pick(&["\"a\"", "{ none = [\"b\", \"c\"] }", "{ all = [\"a\", \"b\"] }", "{ count = \"0\" }"]),
        "d1" => random.pick(&["\"x\"", "\"y\"", "\"z\"", "[\"x\", \"z\"]"]),
        "weekly" => random.pick(&["\"3..\"", "\"..=1\"", "4", "\"2..=3\""]),
        "m1" => random.pick(&["\"yes\"", "\"no\""]),
        _ => random.pick(&["0", "\"2..\"", "\"..=1\"", "\"0..=2\""]),
    }
}

const FIXED: &str = r#"
[[derived]]
id = "d1"
title = { en = "d", fr = "e" }
cases = [
  { value = "x", when = { q1 = "a", q3 = "2.." } },
  { value = "y", when = [{ q2 = "a" }, { q3 = 3 }] },
]
otherwise = "z"
[[derived]]
id = "m1"
title = { en = "m", fr = "n" }
mentions = { question = "topics", first = true, words = ["Soleil", "sun"] }

[[activity]]
id = "one"
title = { en = "One", fr = "Un" }
text = { en = "One.", fr = "Un." }
i_do = { en = "I do", fr = "je fais" }
phase = "all"
minutes = 5
per = "week"
times = 1
when = { q3 = "2.." }
excludes = ["two"]
because = ["c-1"]
[[activity]]
id = "two"
title = { en = "Two", fr = "Deux" }
text = { en = "Two.", fr = "Deux." }
i_do = { en = "I do", fr = "je fais" }
phase = "all"
minutes = 5
per = "week"
times = 1
because = ["c-1"]
[[activity]]
id = "three"
title = { en = "Three", fr = "Trois" }
text = { en = "Three.", fr = "Trois." }
i_do = { en = "I do", fr = "je fais" }
phase = "all"
minutes = 5
per = "week"
times = 1
because = ["c-1"]
[[guardrail]]
id = "soft"
title = { en = "Soft", fr = "Doux" }
text = { en = "No.", fr = "Non." }
level = "hint"
because = ["X01"]
"#;
