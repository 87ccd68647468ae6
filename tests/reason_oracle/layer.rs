//! Random layers over the shipped pack: questions of every kind, derived facts of every form, rules with every
//! kind of test.

use crate::support::people::Random;
use std::fmt::Write;

/// Questions of a layer: id, kind, and how many options it has.
const QUESTIONS: [(&str, &str, usize); 11] = [
    ("x-one", "single", 5),
    ("x-few", "multi", 8),
    ("x-number", "number", 0),
    ("x-many", "multi", 14),
    ("x-two", "single", 3),
    ("x-very-many", "multi", 70),
    ("x-scale", "scale", 0),
    ("x-texts", "texts", 0),
    ("x-dates", "dates", 0),
    ("x-text", "text", 0),
    ("x-three", "single", 4),
];
/// Questions of the shipped pack that rules of the layer test too.
const SHIPPED: [&str; 3] = ["minutes", "account", "weekly_minutes"];

/// A layer with this many rules.
pub(crate) fn layer(random: &mut Random, rules: usize) -> String {
    let mut file = String::new();
    let mut known: Vec<&str> = SHIPPED.to_vec();
    for (id, kind, options) in QUESTIONS {
        question(&mut file, random, (id, kind, options), &known);
        known.extend((kind != "text").then_some(id));
        match id {
            "x-two" => derive(&mut file, random, "y-case", &mut known),
            "x-scale" => {
                derive(&mut file, random, "y-case-of-case", &mut known);
                derive(&mut file, random, "y-product", &mut known);
            }
            _ => {}
        }
    }
    for id in ["y-share", "y-first", "y-word"] {
        derive(&mut file, random, id, &mut known);
    }
    (0..rules).for_each(|number| rule(&mut file, random, number, &known));
    file
}

fn question(file: &mut String, random: &mut Random, (id, kind, options): (&str, &str, usize), known: &[&str]) {
    let depth = ["core", "standard", "deep"][random.below(3)];
    let section = "start";
    write!(
        file,
        "\n[[question]]\nid = \"{id}\"\nsection = \"{section}\"\ndepth = \"{depth}\"\nkind = \"{kind}\"\nbecause = [\"jarry-16\"]\n\
         ask = {{ en = \"A?\", fr = \"B\u{202f}?\" }}\nshort = {{ en = \"a\", fr = \"b\" }}\ndecides = {{ en = \"a\", fr = \"b\" }}\n"
    )
    .unwrap();
    match kind {
        "number" => file.push_str("min = 0\nmax = 100\nunit = { en = \"a\", fr = \"b\" }\n"),
        "scale" => file.push_str("ends = [{ en = \"a\", fr = \"b\" }, { en = \"c\", fr = \"d\" }]\n"),
        "texts" | "dates" => file.push_str("min = 0\nmax = 5\n"),
        "text" => {}
        _ => {
            let label = "label = { en = \"a\", fr = \"b\" }";
            let each = (1..=options).map(|at| format!("{{ id = \"o{at}\", {label} }}"));
            writeln!(file, "options = [{}]", each.collect::<Vec<_>>().join(", ")).unwrap();
        }
    }
    let default = match kind {
        "single" => "\"o2\"",
        "multi" => "[\"o1\", \"o3\"]",
        "number" | "scale" => "3",
        _ => "",
    };
    if !default.is_empty() && random.below(2) == 0 {
        writeln!(file, "default = {default}").unwrap();
    }
    // The first questions of a section come before those of later ones: look at made-up ones only.
    let made: Vec<&str> = known.iter().copied().filter(|key| !SHIPPED.contains(key)).collect();
    if !made.is_empty() && random.below(3) == 0 {
        writeln!(file, "when = {}", condition(random, &made, 2)).unwrap();
    }
}

fn derive<'k>(file: &mut String, random: &mut Random, id: &'k str, known: &mut Vec<&'k str>) {
    let made: Vec<&str> = known.iter().copied().filter(|key| !SHIPPED.contains(key)).collect();
    write!(file, "\n[[derived]]\nid = \"{id}\"\ntitle = {{ en = \"a\", fr = \"b\" }}\n").unwrap();
    match id {
        "y-product" => file.push_str("product = [\"x-number\", \"x-scale\"]\n"),
        "y-share" => file.push_str("share = { of = \"y-product\", times = 3, over = 7, at_most = 60 }\n"),
        "y-first" => {
            file.push_str("mentions = { question = \"x-texts\", first = true, words = [\"1\", \"Topic-0 2\"] }\n")
        }
        "y-word" => file.push_str("mentions = { question = \"x-text\", words = [\"SUBJECT 1\", \"ject 4\"] }\n"),
        _ => {
            let cases = ["\"o1\"", "\"o2\"", "\"o1\""];
            let cases = cases.map(|value| format!("{{ value = {value}, when = {} }}", condition(random, &made, 2)));
            writeln!(file, "cases = [{}]\notherwise = \"o3\"", cases.join(", ")).unwrap();
        }
    }
    known.push(id);
}

fn rule(file: &mut String, random: &mut Random, number: usize, known: &[&str]) {
    write!(file, "\n[[rule]]\nid = \"z-{number}\"\n").unwrap();
    if random.below(12) > 0 {
        writeln!(file, "when = {}", condition(random, known, 4)).unwrap();
    }
    if random.below(3) == 0 {
        writeln!(file, "unless = {}", condition(random, known, 2)).unwrap();
    }
    let effect = [
        "require = [\"jargon\"]\nset = { posts_per_week = 2 }",
        "add = [\"jargon\", \"ten_loop\"]\nset = { sittings = [10, 5] }",
        "forbid = [\"jargon\"]",
        "signature = [\"ten_loop\"]\nadd = [\"ten_loop\"]",
        "forbid = [\"ten_loop\"]\nset = { posts_per_week = 1 }",
    ][random.below(5)];
    let words = "{ en = \"a\", fr = \"b\" }";
    writeln!(file, "{effect}\nbecause = [\"jarry-16\"]\nreason = {words}\nexample = {{ minutes = 10 }}").unwrap();
}

/// One table, or several of which any will do.
fn condition(random: &mut Random, keys: &[&str], most: usize) -> String {
    if random.below(3) > 0 {
        return table(random, keys, most);
    }
    let tables: Vec<String> = (0..1 + random.below(3)).map(|_| table(random, keys, most)).collect();
    format!("[{}]", tables.join(", "))
}

fn table(random: &mut Random, keys: &[&str], most: usize) -> String {
    let mut chosen: Vec<&str> = Vec::new();
    for _ in 0..1 + random.below(most) {
        let key = keys[random.below(keys.len())];
        if !chosen.contains(&key) {
            chosen.push(key);
        }
    }
    let tests: Vec<String> = chosen.iter().map(|key| format!("{key} = {}", test(random, key))).collect();
    format!("{{ {} }}", tests.join(", "))
}

fn test(random: &mut Random, key: &str) -> String {
    let options = QUESTIONS.iter().find(|(id, ..)| *id == key).map_or(0, |(.., options)| *options);
    match key {
        "x-few" | "x-many" | "x-very-many" => set(random, options),
        "x-one" | "x-two" | "x-three" => some(random, options),
        "x-number" | "y-product" | "y-share" => range(random, 0, 60),
        "minutes" => range(random, 5, 60),
        "weekly_minutes" => range(random, 10, 300),
        "x-scale" => range(random, 1, 5),
        "x-texts" | "x-dates" => format!("{{ count = {} }}", range(random, 0, 3).replace(['[', ']'], "")),
        "y-first" | "y-word" => ["\"yes\"", "\"no\"", "[\"no\", \"yes\"]"][random.below(3)].to_owned(),
        "account" => ["\"pro\"", "[\"reader\", \"corporate\"]", "\"pseudo\""][random.below(3)].to_owned(),
        _ => some(random, 3),
    }
}

fn range(random: &mut Random, low: usize, high: usize) -> String {
    let from = low + random.below(high - low + 1);
    let to = from + random.below(high - from + 1);
    match random.below(4) {
        0 => format!("\"..={from}\""),
        1 => format!("\"{from}..\""),
        2 => format!("\"{from}..={to}\""),
        _ => format!("\"{from}\""),
    }
}

/// An option, or a list of them.
fn some(random: &mut Random, options: usize) -> String {
    let option = 1 + random.below(options);
    if random.below(2) == 0 { format!("\"o{option}\"") } else { list(random, options) }
}

fn list(random: &mut Random, options: usize) -> String {
    let mut chosen: Vec<usize> = (0..1 + random.below(4)).map(|_| 1 + random.below(options)).collect();
    chosen.sort_unstable();
    chosen.dedup();
    format!("[{}]", chosen.iter().map(|at| format!("\"o{at}\"")).collect::<Vec<_>>().join(", "))
}

fn set(random: &mut Random, options: usize) -> String {
    if random.below(3) == 0 {
        return some(random, options);
    }
    let mut tests = Vec::new();
    for word in ["any", "all", "none"] {
        if random.below(3) == 0 {
            tests.push(format!("{word} = {}", list(random, options)));
        }
    }
    if tests.is_empty() || random.below(3) == 0 {
        tests.push(format!("count = {}", range(random, 0, options.min(9))));
    }
    format!("{{ {} }}", tests.join(", "))
}
