//! Kinds, keys, types, ids, duplicates.

use super::{Row, edit, row};

/// A line of the warnings before which an entry can be put.
const BEFORE: &str = "# Is this the right place at all?\n";

pub(crate) const ROWS: &[Row] = &[
    row("an unknown kind", "pack-unknown-kind", &[edit("words/warnings.toml", BEFORE, "[[¶warnin]]\nid = \"x\"\n")]),
    row("single brackets", "pack-not-a-list", &[edit("words/warnings.toml", BEFORE, "[¶rule]\nid = \"x\"\n")]),
    row("a value in place of entries", "pack-not-a-list", &[edit("pack.toml", "[pack]\n", "¶rule = 3\n[pack]\n")]),
    row("a list of packs", "pack-not-a-table", &[edit("pack.toml", "[pack]\n", "[[¶pack]]\n")]),
    row("another format", "pack-format", &[edit("pack.toml", "[pack]\nformat = 1", "¶[pack]\nformat = 2")]),
    row(
        "a misspelt key",
        "pack-unknown-key",
        &[edit("rules/temper.toml", r#"warn = ["stop_evening"]"#, r#"¶wran = ["stop_evening"]"#)],
    ),
    row(
        "a misspelt key inside a table",
        "pack-unknown-key",
        &[
            edit("interview/start.toml", r#"id = "maybe", label = {"#, r#"id = "maybe", alon = true, label = {"#),
            edit("interview/start.toml", "alon = true", "¶alon = true"),
        ],
    ),
    row(
        "a missing key",
        "pack-missing-key",
        &[edit("sources/facts.toml", "id = \"X02\"\ngroup = \"product\"\n", "id = ¶\"X02\"\n")],
    ),
    row(
        "a text without French",
        "pack-missing-key",
        &[edit("interview/sections.toml", r#"title = { en = "You", fr = "Vous" }"#, r#"title = ¶{ en = "You" }"#)],
    ),
    row(
        "a reason without French",
        "pack-missing-key",
        &[
            edit(
                "rules/gates.toml",
                "reason.fr = \"Vous êtes ici chez vous\u{A0}: seule la mise en place précède vos premières réponses.\"\n",
                "",
            ),
            edit("rules/gates.toml", "reason.en = \"You are at home", "¶reason.en = \"You are at home"),
        ],
    ),
    row(
        "no reason at all",
        "pack-missing-key",
        &[
            edit(
                "rules/gates.toml",
                "reason.en = \"You are at home here: only the set-up stands before your first replies.\"\nreason.fr = \"Vous êtes ici chez vous\u{A0}: seule la mise en place précède vos premières réponses.\"\n",
                "",
            ),
            edit("rules/gates.toml", "id = \"fluent-starts-at-once\"", "id = ¶\"fluent-starts-at-once\""),
        ],
    ),
    row(
        "a number in quotes",
        "pack-want-number",
        &[edit(
            "catalogue/activities/engage.toml",
            "minutes = 10\nneeds = [\"lists\"]\nprovides",
            "minutes = ¶\"10\"\nneeds = [\"lists\"]\nprovides",
        )],
    ),
    row(
        "yes for true",
        "pack-want-boolean",
        &[edit(
            "catalogue/guardrails.toml",
            "legal = true\nbecause = [\"bernard-07\", \"L11\", \"L12\"]",
            "legal = ¶\"yes\"\nbecause = [\"bernard-07\", \"L11\", \"L12\"]",
        )],
    ),
    row(
        "a number for a text",
        "pack-want-text",
        &[edit("sources/facts.toml", "id = \"X01\"\ngroup = \"product\"", "id = \"X01\"\ngroup = ¶3")],
    ),
    row(
        "a text for a list",
        "pack-want-list",
        &[edit("rules/temper.toml", r#"warn = ["stop_evening"]"#, r#"warn = ¶"stop_evening""#)],
    ),
    row(
        "a text for a table",
        "pack-want-table",
        &[edit("rules/guardrails-duty.toml", r#"level = { read_before_share = "stop" }"#, r#"level = ¶"stop""#)],
    ),
    row(
        "a text in one language",
        "pack-want-words",
        &[edit(
            "interview/sections.toml",
            r#"title = { en = "The start", fr = "Le départ" }"#,
            r#"title = ¶"The start""#,
        )],
    ),
    row("no day", "pack-want-date", &[edit("sources/facts.toml", "checked = 2026-11-22", "checked = ¶\"last week\"")]),
    row("a decimal for a value", "pack-want-value", &[edit("heuristics.toml", "default = 70\n", "default = ¶0.7\n")]),
    row(
        "a text for a condition",
        "pack-want-condition",
        &[edit("rules/gates.toml", r#"when = { experience = "lost" }"#, r#"when = ¶"lost""#)],
    ),
    row(
        "true for a test",
        "pack-want-test",
        &[edit("rules/gates.toml", r#"when = { experience = "lost" }"#, r#"when = { experience = ¶true }"#)],
    ),
    row(
        "an unknown word",
        "pack-unknown-word",
        &[edit("catalogue/checklists.toml", "id = \"p01\"\nlist = \"profile\"", "id = \"p01\"\nlist = ¶\"profil\"")],
    ),
    row(
        "a quotation mark left out",
        "pack-syntax",
        &[edit("pack.toml", "version = \"2026.11\"\n", "version = \"2026.11¶\n")],
    ),
    row(
        "an id written twice",
        "pack-duplicate",
        &[
            edit(
                "words/warnings.toml",
                BEFORE,
                "[[warning]]\nid = \"platform_uneasy\"\ntext = { en = \"a\", fr = \"b\" }\n",
            ),
            edit("words/warnings.toml", "id = \"platform_uneasy\"\ntext.en", "id = ¶\"platform_uneasy\"\ntext.en"),
        ],
    ),
    row(
        "an id with a space",
        "pack-bad-id",
        &[edit("words/warnings.toml", BEFORE, "[[warning]]\nid = ¶\"no way\"\ntext = { en = \"a\", fr = \"b\" }\n")],
    ),
    row(
        "a claim named like a fact",
        "pack-same-id",
        &[
            edit(
                "words/warnings.toml",
                BEFORE,
                "[[claim]]\nid = \"X01\"\nwork = \"jarry\"\ntext = { en = \"a\", fr = \"b\" }\n",
            ),
            edit("sources/facts.toml", "id = \"X01\"", "id = ¶\"X01\""),
        ],
    ),
    row(
        "a guardrail named like an activity",
        "pack-same-id",
        &[edit(
            "words/warnings.toml",
            BEFORE,
            "[[guardrail]]\nid = ¶\"ten_loop\"\ntitle = { en = \"a\", fr = \"b\" }\ntext = { en = \"a\", fr = \"b\" }\nlevel = \"hint\"\nbecause = [\"X01\"]\n",
        )],
    ),
];
