//! Values outside their bounds, keys that do not belong, settings, cadences, circles.

use super::{Row, edit, row};

pub(crate) const ROWS: &[Row] = &[
    row(
        "an example outside the scale",
        "pack-value-bounds",
        &[edit("rules/temper.toml", "example = { risk = 2 }", "example = { ¶risk = 9 }")],
    ),
    row(
        "a quick choice outside the bounds",
        "pack-value-bounds",
        &[edit(
            "interview/time.toml",
            "steps = [5, 10, 15, 20, 30, 45, 60, 90, 120]",
            "¶steps = [5, 10, 15, 20, 30, 45, 60, 90, 150]",
        )],
    ),
    row(
        "a default outside the bounds",
        "pack-value-bounds",
        &[edit(
            "interview/time.toml",
            "default = 10\nbecause = [\"jarry-14\", \"jarry-15\", \"jarry-16\"]",
            "¶default = 1000\nbecause = [\"jarry-14\", \"jarry-15\", \"jarry-16\"]",
        )],
    ),
    row(
        "a default in quotes",
        "pack-value-number",
        &[edit(
            "interview/time.toml",
            "default = 10\nbecause = [\"jarry-14\", \"jarry-15\", \"jarry-16\"]",
            "¶default = \"10\"\nbecause = [\"jarry-14\", \"jarry-15\", \"jarry-16\"]",
        )],
    ),
    row(
        "one option for several",
        "pack-value-multi",
        &[edit("interview/temper.toml", "default = [\"night\"]", "¶default = \"night\"")],
    ),
    row(
        "an option with one that is chosen alone",
        "pack-value-alone",
        &[edit("interview/temper.toml", "default = [\"night\"]", "¶default = [\"night\", \"none\"]")],
    ),
    row(
        "an option chosen twice",
        "pack-value-twice",
        &[edit("interview/temper.toml", "default = [\"night\"]", "¶default = [\"night\", \"night\"]")],
    ),
    row(
        "bounds that leave nothing",
        "pack-bounds",
        &[edit("interview/rules.toml", "min = 0\nmax = 8\n", "min = 9\n¶max = 8\n")],
    ),
    row(
        "another kind of question",
        "pack-key-ignored",
        &[
            edit(
                "interview/time.toml",
                "kind = \"number\"\nask = { en = \"How many minutes",
                "kind = \"text\"\nask = { en = \"How many minutes",
            ),
            edit(
                "interview/time.toml",
                "steps = [5, 10, 15, 20, 30, 45, 60, 90, 120]",
                "¶steps = [5, 10, 15, 20, 30, 45, 60, 90, 120]",
            ),
        ],
    )
    .with(&["pack-key-ignored", "pack-value-text", "pack-not-counted", "pack-not-counted"]),
    row(
        "several options where one was",
        "pack-value-multi",
        &[
            edit(
                "interview/account.toml",
                "id = \"account\"\nsection = \"account\"\ndepth = \"core\"\nkind = \"single\"",
                "id = \"account\"\nsection = \"account\"\ndepth = \"core\"\nkind = \"multi\"",
            ),
            edit("interview/account.toml", "default = \"pro\"", "¶default = \"pro\""),
        ],
    ),
    row(
        "a key of another kind of question",
        "pack-key-ignored",
        &[edit("interview/rules.toml", "min = 0\nmax = 8\n", "min = 0\nmax = 8\n¶steps = [1]\n")],
    ),
    row(
        "a number without its unit",
        "pack-key-needed",
        &[
            edit("interview/account.toml", "unit = { en = \"people\", fr = \"personnes\" }\n", ""),
            edit("interview/account.toml", "id = \"service_agents\"", "id = ¶\"service_agents\""),
        ],
    ),
    row(
        "an option written twice",
        "pack-option-twice",
        &[edit(
            "interview/time.toml",
            "  { id = \"evening\", label",
            "  { id = ¶\"commute\", label = { en = \"On the bus\", fr = \"Dans le bus\" } },\n  { id = \"evening\", label",
        )],
    ),
    row(
        "an option alone where all are",
        "pack-alone-single",
        &[edit("interview/start.toml", r#"{ id = "maybe", label"#, r#"{ id = ¶"maybe", alone = true, label"#)],
    ),
    row(
        "options borrowed from a number",
        "pack-options-of",
        &[edit("interview/aim.toml", r#"options_of = "objective""#, r#"options_of = ¶"advocates""#)],
    ),
    row(
        "a weight beyond the scale",
        "pack-weight",
        &[edit(
            "catalogue/activities/engage.toml",
            "weights = { network = 5, expertise = 5, influence = 5, clients = 4,",
            "weights = { ¶network = 6, expertise = 5, influence = 5, clients = 4,",
        )],
    ),
    row(
        "more at least than at most",
        "pack-times",
        &[edit(
            "catalogue/activities/engage.toml",
            "per = \"week\"\ntimes = 3\nleast_times = 1\nminutes = 5\n",
            "per = \"week\"\n¶times = 3\nleast_times = 4\nminutes = 5\n",
        )],
    ),
    row(
        "a light version that is heavier",
        "pack-minutes",
        &[edit("catalogue/activities/engage.toml", "minutes = 6\nlight = 5\n", "¶minutes = 6\nlight = 7\n")],
    ),
    row(
        "steps longer than their activity",
        "pack-steps",
        &[edit(
            "catalogue/activities/engage.toml",
            "steps = [\n  { minutes = 4, text = { en = \"Find:",
            "¶steps = [\n  { minutes = 5, text = { en = \"Find:",
        )],
    ),
    row(
        "an activity that needs itself",
        "pack-itself",
        &[edit(
            "catalogue/activities/engage.toml",
            "minutes = 10\nneeds = [\"lists\"]",
            "minutes = 10\nneeds = [\"lists\", ¶\"ten_loop\"]",
        )],
    ),
    row(
        "activities that need each other",
        "pack-circle",
        &[
            edit(
                "catalogue/activities/discover.toml",
                "needs = [\"map20\"]\nweights = { watch = 5, network = 4, expertise = 2, influence = 3, corporate = 3",
                "needs = [\"map20\", \"ten_loop\"]\nweights = { watch = 5, network = 4, expertise = 2, influence = 3, corporate = 3",
            ),
            edit("catalogue/activities/discover.toml", "id = \"lists\"", "id = ¶\"lists\""),
        ],
    ),
    row(
        "a time without its zero",
        "pack-time",
        &[edit("heuristics.toml", r#"starts = ["07:40","#, r#"¶starts = ["7:40","#)],
    ),
    row(
        "a moment of no day",
        "pack-slot-empty",
        &[edit("heuristics.toml", "days = [\"sat\", \"sun\"]\n", "¶days = []\n")],
    ),
    row(
        "the largest of two texts",
        "pack-setting-merge",
        &[edit(
            "heuristics.toml",
            "default = \"ten_loop\"\nmerge = \"last\"",
            "default = \"ten_loop\"\n¶merge = \"max\"",
        )],
    ),
    row(
        "a setting in quotes",
        "pack-setting-number",
        &[edit("heuristics.toml", "default = 70\n", "¶default = \"70\"\n")],
    ),
    row(
        "neither yes nor no",
        "pack-setting-yes-no",
        &[edit("heuristics.toml", "default = \"no\"\n", "¶default = \"off\"\n")],
    ),
    row(
        "settings that cap each other",
        "pack-circle",
        &[
            edit("heuristics.toml", r#"at_most = "posts_carried""#, r#"at_most = "mix_core""#),
            edit("heuristics.toml", "default = 70\n", "default = 70\nat_most = \"posts_per_week\"\n"),
            edit("heuristics.toml", r#"id = "posts_per_week""#, r#"id = ¶"posts_per_week""#),
        ],
    ),
    row(
        "a setting that the plan reads left out",
        "pack-unknown-id",
        &[edit("rules/service.toml", "set = { breathing_percent = 14 }", "set = { ¶breathing_percents = 14 }")],
    ),
    row(
        "a fifth phase",
        "pack-phases",
        &[edit(
            "heuristics.toml",
            "# ---------------------------------------------------------------- moments of the day\n",
            "[[phase]]\nid = ¶\"rest\"\ntitle = { en = \"a\", fr = \"b\" }\naim = { en = \"a\", fr = \"b\" }\nentry = { en = \"a\", fr = \"b\" }\n",
        )],
    ),
    row(
        "a metric without a target",
        "pack-no-target",
        &[
            edit(
                "catalogue/metrics.toml",
                "targets = [\n  { level = \"any\", day30 = { en = \"60% of the planned days\", fr = \"60\u{A0}% des jours prévus\" }, day90 = { en = \"75% of the planned days\", fr = \"75\u{A0}% des jours prévus\" } },\n]",
                "targets = []",
            ),
            edit("catalogue/metrics.toml", "id = \"regularity\"", "id = ¶\"regularity\""),
        ],
    ),
    row(
        "a derived fact of two forms",
        "pack-one-form",
        &[
            edit(
                "rules/derived.toml",
                "product = [\"minutes\", \"days\"]",
                "product = [\"minutes\", \"days\"]\nmentions = { question = \"topics\", words = [\"a\"] }",
            ),
            edit("rules/derived.toml", "id = \"weekly_minutes\"", "id = ¶\"weekly_minutes\""),
        ],
    ),
    row(
        "cases without what is left",
        "pack-otherwise",
        &[
            edit("rules/derived.toml", "otherwise = \"not_asked\"\n", ""),
            edit("rules/derived.toml", "id = \"service_ready\"", "id = ¶\"service_ready\""),
        ],
    ),
    row(
        "a share over nothing",
        "pack-share",
        &[
            edit("rules/derived.toml", "times = 40, over = 1500", "times = 40, over = 0"),
            edit("rules/derived.toml", "id = \"posts_carried\"", "id = ¶\"posts_carried\""),
        ],
    ),
    row(
        "a product of words",
        "pack-not-a-number",
        &[edit("rules/derived.toml", r#"product = ["minutes", "days"]"#, r#"product = ["minutes", ¶"experience"]"#)],
    ),
    row(
        "words of a number",
        "pack-not-words",
        &[edit(
            "rules/derived.toml",
            r#"mentions = { question = "topics", first"#,
            r#"mentions = { question = ¶"days", first"#,
        )],
    ),
    row(
        "a derived fact computed from itself",
        "pack-circle",
        &[
            edit("rules/derived.toml", r#"product = ["minutes", "days"]"#, r#"product = ["minutes", "posts_carried"]"#),
            edit("rules/derived.toml", "id = \"weekly_minutes\"", "id = ¶\"weekly_minutes\""),
        ],
    ),
];
