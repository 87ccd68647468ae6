//! Tests that do not fit what they test, questions that look ahead, rules that do nothing.

use super::{Row, edit, row};

const LOST: &str = r#"when = { experience = "lost" }"#;
const RISK: &str = r#"when = { risk = "..=2" }"#;
const PRIVATE: &str = r#"when = { account = ["pro", "pro_plus"] }"#;

pub(crate) const ROWS: &[Row] = &[
    row(
        "a misspelt question",
        "pack-unknown-id",
        &[edit("rules/gates.toml", LOST, r#"when = { ¶experiense = "lost" }"#)],
    ),
    row(
        "a misspelt option",
        "pack-unknown-option",
        &[edit("rules/gates.toml", LOST, r#"when = { experience = ¶"losst" }"#)],
    ),
    row(
        "a misspelt option in a list",
        "pack-unknown-option",
        &[edit(
            "rules/gates.toml",
            r#"when = { state = ["quiet", "active"] }"#,
            r#"when = { state = ["quiet", ¶"activ"] }"#,
        )],
    ),
    row(
        "a misspelt value of a derived fact",
        "pack-unknown-option",
        &[edit("rules/gates.toml", r#"when = { trial = "yes" }"#, r#"when = { trial = ¶"yse" }"#)],
    ),
    row(
        "a misspelt option in a derived fact",
        "pack-unknown-option",
        &[edit(
            "rules/derived.toml",
            r#"when = { approval = ["pre", "pre_archive"] }"#,
            r#"when = { approval = ["pre", ¶"prearchive"] }"#,
        )],
    ),
    row(
        "a range beyond the scale",
        "pack-out-of-bounds",
        &[edit("rules/temper.toml", RISK, r#"when = { risk = ¶"..=9" }"#)],
    ),
    row(
        "a range of another language",
        "pack-bad-range",
        &[edit("rules/temper.toml", RISK, r#"when = { risk = ¶"..2" }"#)],
    ),
    row("a number for an option", "pack-test-choice", &[edit("rules/gates.toml", LOST, "when = { experience = ¶3 }")]),
    row(
        "options of a number",
        "pack-test-number",
        &[edit("rules/temper.toml", RISK, r#"when = { risk = ¶{ any = ["1"] } }"#)],
    ),
    row(
        "an entry of a free list",
        "pack-test-list",
        &[edit("rules/gates.toml", LOST, r#"when = { topics = ¶"storm" }"#)],
    ),
    row("a day", "pack-test-free", &[edit("rules/gates.toml", LOST, r#"when = { start = ¶"2026-12-01" }"#)]),
    row(
        "a count beyond the options",
        "pack-out-of-bounds",
        &[edit("rules/derived.toml", r#"{ regions = { count = "2.." } }"#, r#"{ regions = { count = ¶"40.." } }"#)],
    ),
    row(
        "no alternative",
        "pack-never",
        &[
            edit("rules/gates.toml", LOST, "when = []"),
            edit("rules/gates.toml", r#"id = "lost-takes-two-weeks""#, r#"id = ¶"lost-takes-two-weeks""#),
        ],
    ),
    row("no option", "pack-never", &[edit("rules/gates.toml", LOST, "when = { experience = ¶[] }")]),
    row(
        "a question that looks ahead",
        "pack-later",
        &[edit("interview/account.toml", PRIVATE, r#"when = { ¶attitude = "curious" }"#)],
    ),
    row(
        "a question that waits for itself",
        "pack-itself",
        &[edit("interview/account.toml", PRIVATE, r#"when = { ¶second_account = "no" }"#)],
    ),
    row(
        "two questions that wait for each other",
        "pack-circle",
        &[
            edit("interview/account.toml", PRIVATE, r#"when = { attitude = "curious" }"#),
            edit("interview/account.toml", "id = \"second_account\"", "id = ¶\"second_account\""),
            edit(
                "interview/account.toml",
                "id = \"attitude\"\n",
                "id = \"attitude\"\nwhen = { second_account = \"no\" }\n",
            ),
        ],
    ),
    row(
        "a question that waits for a fact made of it",
        "pack-circle",
        &[edit("interview/account.toml", "id = \"attitude\"\n", "id = ¶\"attitude\"\nwhen = { trial = \"no\" }\n")],
    ),
    row(
        "a rule without effect",
        "pack-no-effect",
        &[
            edit("rules/gates.toml", "set = { engage_from = 0, publish_from = 1, lead_from = 31 }\n", ""),
            edit("rules/gates.toml", r#"id = "fluent-starts-at-once""#, r#"id = ¶"fluent-starts-at-once""#),
        ],
    ),
    row(
        "a rule that wants and forbids",
        "pack-contradiction",
        &[edit(
            "rules/temper.toml",
            "forbid = [\"view_post\", \"bridge\", \"open_hour\"]\n",
            "forbid = [\"view_post\", \"bridge\", ¶\"ally\"]\n",
        )],
    ),
    row(
        "a stop that a rule forbids",
        "pack-stop-forbidden",
        &[edit(
            "rules/temper.toml",
            "forbid = [\"view_post\", \"bridge\", \"open_hour\"]\n",
            "forbid = [\"view_post\", ¶\"no_family\", \"open_hour\"]\n",
        )],
    ),
    row(
        "a level that is lowered",
        "pack-level-not-raised",
        &[edit(
            "rules/guardrails-duty.toml",
            r#"level = { read_before_share = "stop" }"#,
            r#"level = { read_before_share = ¶"hint" }"#,
        )],
    ),
    row(
        "no example",
        "pack-no-example",
        &[
            edit("rules/gates.toml", "example = { experience = \"lost\" }\n", ""),
            edit("rules/gates.toml", r#"id = "lost-takes-two-weeks""#, r#"id = ¶"lost-takes-two-weeks""#),
        ],
    ),
    row(
        "an example of a derived fact",
        "pack-example-derived",
        &[edit("rules/gates.toml", r#"example = { approval = "pre" }"#, r#"example = { ¶prior_approval = "yes" }"#)],
    ),
    row(
        "no source",
        "pack-no-source",
        &[
            edit("rules/gates.toml", r#"because = ["bernard-03", "jarry-21"]"#, "because = []"),
            edit("rules/gates.toml", r#"id = "lost-takes-two-weeks""#, r#"id = ¶"lost-takes-two-weeks""#),
        ],
    ),
    row(
        "an insight about no question of the pack",
        "pack-unknown-id",
        &[edit("room/insights.toml", r#"said = { anger = "hurt" }"#, r#"said = { ¶angre = "hurt" }"#)],
    ),
    row(
        "an insight about no option of the question",
        "pack-unknown-option",
        &[edit("room/insights.toml", r#"said = { anger = "hurt" }"#, r#"said = { anger = ¶"hurtt" }"#)],
    ),
    row(
        "an insight without a share",
        "pack-one-bound",
        &[edit(
            "room/insights.toml",
            r#"id = "hurt-by-attacks"
level = "warn"
when = [{ said = { anger = "hurt" }, at_least = 10 }]"#,
            r#"id = ¶"hurt-by-attacks"
level = "warn"
when = [{ said = { anger = "hurt" } }]"#,
        )],
    ),
    row(
        "an insight about two answers of several",
        "pack-one-answer",
        &[edit("room/insights.toml", r#"said = { unplug = "none" }"#, r#"said = { unplug = ¶["none", "night"] }"#)],
    ),
    row(
        "an insight about two questions",
        "pack-one-question",
        &[edit(
            "room/insights.toml",
            r#"id = "hurt-by-attacks"
level = "warn"
when = [{ said = { anger = "hurt" }"#,
            r#"id = ¶"hurt-by-attacks"
level = "warn"
when = [{ said = { anger = "hurt", risk = "3.." }"#,
        )],
    ),
    row(
        "more than everybody",
        "pack-value-bounds",
        &[edit(
            "room/insights.toml",
            r#"when = [{ said = { anger = "hurt" }, at_least = 10 }]"#,
            r#"when = [{ said = { anger = "hurt" }, ¶at_least = 110 }]"#,
        )],
    ),
    row(
        "a contrast the wrong way round",
        "pack-contrast-bound",
        &[edit(
            "room/insights.toml",
            r#"few = { said = { crisis = "named" }, at_most = 20 }"#,
            r#"¶few = { said = { crisis = "named" }, at_least = 20 }"#,
        )],
    ),
    row(
        "a session that nobody holds",
        "pack-unknown-id",
        &[edit(
            "room/insights.toml",
            r#"follow = "writing-bench"
because = ["jarry-13""#,
            r#"follow = ¶"writing-bensh"
because = ["jarry-13""#,
        )],
    ),
    row(
        "a session before the workshop",
        "pack-value-bounds",
        &[edit(
            "room/insights.toml",
            r#"id = "stock-take"
day = 90"#,
            r#"id = "stock-take"
¶day = 0"#,
        )],
    ),
];
