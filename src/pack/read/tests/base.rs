//! The smallest pack that is whole.

use crate::pack::heuristic::REQUIRED_SETTINGS;
use std::fmt::Write;

/// Its only file.
pub(crate) fn base() -> String {
    let mut text = FIXED.to_owned();
    for setting in REQUIRED_SETTINGS {
        let default = match *setting {
            "sittings" => "[10, 20]",
            "weekdays" => "[1, 2]",
            "quiet_long_months" => "[2]",
            "light" => "\"no\"",
            "loop" | "stand_in" => "\"none\"",
            "smart_template" | "headline_template" => "\"t.one\"",
            _ => "1",
        };
        let title = "{ en = \"s\", fr = \"r\" }";
        write!(text, "[[setting]]\nid = \"{setting}\"\ntitle = {title}\ndefault = {default}\nmerge = \"last\"\n")
            .unwrap();
    }
    text
}

const FIXED: &str = r#"
[pack]
format = 1
name = "small"
version = "1"
title = { en = "Small", fr = "Petit" }

[[section]]
id = "aim"
title = { en = "Aim", fr = "But" }
[[section]]
id = "time"
title = { en = "Time", fr = "Temps" }

[[phase]]
id = "discover"
title = { en = "a", fr = "b" }
aim = { en = "a", fr = "b" }
entry = { en = "a", fr = "b" }
[[phase]]
id = "engage"
title = { en = "a", fr = "b" }
aim = { en = "a", fr = "b" }
entry = { en = "a", fr = "b" }
[[phase]]
id = "publish"
title = { en = "a", fr = "b" }
aim = { en = "a", fr = "b" }
entry = { en = "a", fr = "b" }
[[phase]]
id = "lead"
title = { en = "a", fr = "b" }
aim = { en = "a", fr = "b" }
entry = { en = "a", fr = "b" }

[[work]]
id = "w"
author = { en = "A", fr = "B" }
title = { en = "A", fr = "B" }
year = 2013
[[claim]]
id = "c-1"
work = "w"
text = { en = "A", fr = "B" }
[[fact]]
id = "X01"
group = "product"
text = { en = "A", fr = "B" }
source = "s"
strength = "primary"
checked = 2026-10-01

[[question]]
id = "minutes"
section = "time"
depth = "core"
kind = "number"
min = 0
max = 90
unit = { en = "minutes", fr = "minutes par jour" }
ask = { en = "How many?", fr = "Combien ?" }
short = { en = "minutes", fr = "minutes par jour" }
decides = { en = "x", fr = "y" }
because = ["X01"]
default = 10
[[question]]
id = "days"
section = "time"
depth = "core"
kind = "number"
min = 1
max = 7
unit = { en = "days", fr = "jours" }
ask = { en = "How many?", fr = "Combien ?" }
short = { en = "days", fr = "jours" }
decides = { en = "x", fr = "y" }
because = ["X01"]
[[question]]
id = "topics"
section = "time"
depth = "core"
kind = "texts"
max = 5
ask = { en = "Which?", fr = "Lesquels ?" }
short = { en = "topics", fr = "sujets" }
decides = { en = "x", fr = "y" }
because = ["X01"]
[[question]]
id = "start"
section = "time"
depth = "core"
kind = "date"
ask = { en = "When?", fr = "Quand ?" }
short = { en = "start", fr = "début" }
decides = { en = "x", fr = "y" }
because = ["X01"]
default = "today"
[[question]]
id = "objective"
section = "aim"
depth = "core"
kind = "single"
ask = { en = "What for?", fr = "Pour quoi ?" }
short = { en = "objective", fr = "objectif" }
decides = { en = "x", fr = "y" }
because = ["c-1"]
[[question.options]]
id = "watch"
label = { en = "Watch", fr = "Veiller" }
[[question.options]]
id = "network"
label = { en = "Network", fr = "Réseauter" }

[[derived]]
id = "weekly"
title = { en = "weekly minutes", fr = "minutes par semaine" }
product = ["minutes", "days"]

[[template]]
id = "t.one"
text = { en = "One {topic}", fr = "Un {topic}" }

[[warning]]
id = "w1"
text = { en = "A", fr = "B" }
[[warning]]
id = "w2"
text = { en = "A", fr = "B" }

[[activity]]
id = "read"
title = { en = "Read", fr = "Lire" }
text = { en = "Read.", fr = "Lire." }
i_do = { en = "I read", fr = "je lis" }
phase = "all"
minutes = 5
per = "day"
times = 1
weights = { watch = 5 }
because = ["c-1"]

[[guardrail]]
id = "halt"
title = { en = "Halt", fr = "Halte" }
text = { en = "No.", fr = "Non." }
level = "stop"
because = ["X01"]

[[rule]]
id = "short-day"
when = { minutes = "..=15", objective = ["watch"] }
require = ["halt"]
add = ["read"]
because = ["c-1"]
reason = { en = "a", fr = "b" }
example = { minutes = 10, objective = "watch" }
"#;
