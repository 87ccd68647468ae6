//! Ids and options that are misspelt, of every kind that can be referred to.

use super::{Row, edit, row};

pub(crate) const ROWS: &[Row] = &[
    row(
        "an item that a rule forbids",
        "pack-unknown-id",
        &[edit(
            "rules/temper.toml",
            r#"forbid = ["view_post", "bridge", "open_hour", "cocreate"]"#,
            r#"forbid = [¶"view_pots", "bridge", "open_hour", "cocreate"]"#,
        )],
    ),
    row(
        "a warning",
        "pack-unknown-id",
        &[edit("rules/temper.toml", r#"warn = ["stop_evening"]"#, r#"warn = [¶"stop_evenings"]"#)],
    ),
    row(
        "a setting that a rule sets",
        "pack-unknown-id",
        &[edit(
            "rules/gates.toml",
            "set = { engage_from = 15, publish_from = 31, lead_from = 76 }",
            "set = { ¶engage_form = 15, publish_from = 31, lead_from = 76 }",
        )],
    ),
    row(
        "a guardrail whose level a rule raises",
        "pack-unknown-id",
        &[edit(
            "rules/guardrails-duty.toml",
            r#"level = { read_before_share = "stop" }"#,
            r#"level = { ¶read_befor_share = "stop" }"#,
        )],
    ),
    row(
        "a claim",
        "pack-unknown-id",
        &[edit(
            "rules/gates.toml",
            r#"because = ["bernard-03", "jarry-21"]"#,
            r#"because = [¶"bernard-3", "jarry-21"]"#,
        )],
    ),
    row(
        "a fact",
        "pack-unknown-id",
        &[edit("rules/gates.toml", r#"because = ["krivine-12", "L01"]"#, r#"because = ["krivine-12", ¶"L1"]"#)],
    ),
    row(
        "the work of a claim",
        "pack-unknown-id",
        &[edit(
            "sources/claims-jarry.toml",
            "id = \"jarry-02\"\nwork = \"jarry\"",
            "id = \"jarry-02\"\nwork = ¶\"jary\"",
        )],
    ),
    row(
        "the section of a question",
        "pack-unknown-id",
        &[edit(
            "interview/start.toml",
            "id = \"premium\"\nsection = \"start\"",
            "id = \"premium\"\nsection = ¶\"strat\"",
        )],
    ),
    row(
        "the section of a question on which others depend",
        "pack-unknown-id",
        &[edit(
            "interview/account.toml",
            "id = \"account\"\nsection = \"account\"",
            "id = \"account\"\nsection = ¶\"acount\"",
        )],
    ),
    row(
        "the phase of an activity",
        "pack-unknown-id",
        &[edit(
            "catalogue/activities/engage.toml",
            "phase = \"engage\"\nper = \"day\"\ntimes = 1\nminutes = 10\n",
            "phase = ¶\"engaged\"\nper = \"day\"\ntimes = 1\nminutes = 10\n",
        )],
    ),
    row(
        "a prerequisite",
        "pack-unknown-id",
        &[edit(
            "catalogue/activities/engage.toml",
            "minutes = 10\nneeds = [\"lists\"]",
            "minutes = 10\nneeds = [¶\"list\"]",
        )],
    ),
    row(
        "what an activity provides",
        "pack-unknown-id",
        &[edit(
            "catalogue/activities/engage.toml",
            "provides = [\"read_core\", \"useful_reply\"]\nexcludes = [\"five_loop\"",
            "provides = [\"read_core\", ¶\"useful_replay\"]\nexcludes = [\"five_loop\"",
        )],
    ),
    row(
        "what an activity excludes",
        "pack-unknown-id",
        &[edit(
            "catalogue/activities/engage.toml",
            r#"excludes = ["ten_loop", "five_loop"]"#,
            r#"excludes = ["ten_loop", ¶"five-loop"]"#,
        )],
    ),
    row(
        "a kind of account",
        "pack-unknown-option",
        &[edit(
            "catalogue/activities/engage.toml",
            "accounts = [\"pro\", \"pro_plus\", \"corporate\", \"pseudo\"]\nbecause = [\"jarry-16\", \"jarry-17\", \"dos-15\"]",
            "accounts = [\"pro\", ¶\"proplus\", \"corporate\", \"pseudo\"]\nbecause = [\"jarry-16\", \"jarry-17\", \"dos-15\"]",
        )],
    ),
    row(
        "the objective of a weight",
        "pack-unknown-option",
        &[edit(
            "catalogue/activities/engage.toml",
            "weights = { network = 5, expertise = 5, influence = 5, clients = 4,",
            "weights = { ¶netwrok = 5, expertise = 5, influence = 5, clients = 4,",
        )],
    ),
    row(
        "an answer of an example",
        "pack-unknown-option",
        &[edit("rules/gates.toml", r#"example = { experience = "some" }"#, r#"example = { ¶experience = "soem" }"#)],
    ),
    row(
        "a question of an example",
        "pack-unknown-id",
        &[edit("rules/temper.toml", "example = { anger = \"hurt\" }\n", "example = { ¶angre = \"hurt\" }\n")],
    ),
    row(
        "a default",
        "pack-unknown-option",
        &[edit(
            "interview/you.toml",
            "default = \"other\"\nfixed = true\nbecause = [\"bernard-05\"",
            "¶default = \"others\"\nfixed = true\nbecause = [\"bernard-05\"",
        )],
    ),
    row(
        "the objective of a metric",
        "pack-unknown-option",
        &[edit(
            "catalogue/metrics.toml",
            "objectives = [\"watch\", \"ideas\", \"press\"]\nbecause = [\"jarry-05\", \"krivine-07\"]",
            "objectives = [\"watch\", ¶\"idea\", \"press\"]\nbecause = [\"jarry-05\", \"krivine-07\"]",
        )],
    ),
    row(
        "the level of a target",
        "pack-unknown-option",
        &[edit(
            "catalogue/metrics.toml",
            r#"level = "any", day30 = { en = "60% of the planned days""#,
            r#"level = ¶"l7", day30 = { en = "60% of the planned days""#,
        )],
    ),
    row(
        "a moment that nobody can offer",
        "pack-unknown-option",
        &[edit("heuristics.toml", r#"id = "commute""#, r#"id = ¶"commuting""#)],
    ),
    row(
        "what closes a moment",
        "pack-unknown-option",
        &[edit("heuristics.toml", r#"closed_by = ["meals"]"#, r#"closed_by = [¶"meal"]"#)],
    ),
    row(
        "the activity of a prompt",
        "pack-unknown-id",
        &[edit(
            "words/prompts/everyday.toml",
            "id = \"weekly-sentence\"\nactivities = [\"original_post\"",
            "id = \"weekly-sentence\"\nactivities = [¶\"orignal_post\"",
        )],
    ),
    row(
        "a rule of a tension",
        "pack-unknown-id",
        &[edit("words/tensions.toml", r#""fluent-starts-at-once"]"#, r#"¶"fluent-starts-atonce"]"#)],
    ),
    row(
        "what caps a setting",
        "pack-unknown-id",
        &[edit("heuristics.toml", r#"at_most = "posts_carried""#, r#"at_most = ¶"post_carried""#)],
    ),
    row(
        "the template that a rule chooses",
        "pack-unknown-id",
        &[edit(
            "rules/headline.toml",
            r#"set = { headline_template = "headline.ten" }"#,
            r#"set = { headline_template = ¶"headline.tem" }"#,
        )],
    ),
    row(
        "the activity that a setting names",
        "pack-unknown-id",
        &[edit("heuristics.toml", r#"default = "ten_loop""#, r#"¶default = "tenloop""#)],
    ),
    row(
        "a factor of a derived fact",
        "pack-unknown-id",
        &[edit("rules/derived.toml", r#"product = ["minutes", "days"]"#, r#"product = ["minutes", ¶"dayz"]"#)],
    ),
    row(
        "the question whose words are searched",
        "pack-unknown-id",
        &[edit("rules/derived.toml", r#"mentions = { question = "topics""#, r#"mentions = { question = ¶"topisc""#)],
    ),
    row(
        "a lender of options",
        "pack-unknown-id",
        &[edit("interview/aim.toml", r#"options_of = "objective""#, r#"options_of = ¶"objectif""#)],
    ),
    row(
        "a template that nothing reads",
        "lint-template-unread",
        &[edit("words/templates.toml", "id = \"bio.role.executive\"", "id = ¶\"bio.role.executiv\"")],
    ),
];
