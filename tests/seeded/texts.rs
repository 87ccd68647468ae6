//! Texts and sources: what no screen can show, what nobody translated, what two questions ask at once.

use super::{Row, edit, row};

const BEFORE: &str = "# Is this the right place at all?\n";
const YOU: &str = r#"title = { en = "You", fr = "Vous" }"#;
const DAYS: &str = "ask = { en = \"How many days a week?\", fr = \"Combien de jours par semaine\u{202F}?\" }";
const CORE: &str = "name.en = \"Core\"\n";
const STUDY: &str = "query.en = '{topic} (study OR report OR survey OR data) filter:links lang:en'";
const HOME: &str = "reason.en = \"You are at home here: only the set-up stands before your first replies.\"";

pub(crate) const ROWS: &[Row] = &[
    row(
        "an empty text",
        "pack-empty-text",
        &[edit("interview/sections.toml", YOU, r#"title = { en = ¶"", fr = "Vous" }"#)],
    ),
    row("an empty reason", "pack-empty-text", &[edit("rules/gates.toml", HOME, "reason.en = ¶\"  \"")]),
    row(
        "an empty source",
        "pack-empty-text",
        &[edit(
            "sources/facts.toml",
            "source = \"docs.x.com, counting characters, 2026; twitter-text v3 conformance cases\"",
            "source = ¶\"\"",
        )],
    ),
    row(
        "a coloured heart",
        "pack-unfit-character",
        &[edit("interview/sections.toml", YOU, "title = { en = \"You\", fr = ¶\"Vous \u{2764}\u{FE0F}\" }")],
    ),
    row(
        "a joined family",
        "pack-unfit-character",
        &[edit("interview/sections.toml", YOU, "title = { en = ¶\"You \u{1F468}\u{200D}\u{1F469}\", fr = \"Vous\" }")],
    ),
    row(
        "a flag",
        "pack-unfit-character",
        &[edit("interview/sections.toml", YOU, "title = { en = \"You\", fr = ¶\"Vous \u{1F1EB}\u{1F1F7}\" }")],
    ),
    row(
        "a key cap",
        "pack-unfit-character",
        &[edit("interview/sections.toml", YOU, "title = { en = ¶\"You 1\u{20E3}\", fr = \"Vous\" }")],
    ),
    row(
        "writing turned round",
        "pack-unfit-character",
        &[edit("interview/sections.toml", YOU, "title = { en = ¶\"You \u{202E}uoY\", fr = \"Vous\" }")],
    ),
    row(
        "an invisible space",
        "pack-unfit-character",
        &[edit("interview/sections.toml", YOU, "title = { en = ¶\"Y\u{200B}ou\", fr = \"Vous\" }")],
    ),
    row(
        "an invisible space in a word that is searched",
        "pack-unfit-character",
        &[edit("rules/derived.toml", "\"innovation\", ", "¶\"inno\u{200B}vation\", ")],
    ),
    row("an open brace", "pack-stray-brace", &[edit("words/lists.toml", CORE, "name.en = ¶\"Core {topic\"\n")]),
    row(
        "a blank in one language",
        "pack-blanks-differ",
        &[
            edit("words/lists.toml", CORE, "name.en = \"Core {topic}\"\n"),
            edit("words/lists.toml", "name.fr = \"Cœur\"\n", "name.fr = ¶\"Cœur\"\n"),
        ],
    ),
    row(
        "a blank that nobody fills",
        "pack-unknown-blank",
        &[edit("interview/sections.toml", YOU, r#"title = { en = ¶"You {topic}", fr = "Vous {topic}" }"#)],
    )
    .with(&["pack-unknown-blank"]),
    row(
        "a list with a long name",
        "pack-list-name",
        &[edit("words/lists.toml", CORE, "name.en = ¶\"The core of my whole field\"\n")],
    ),
    row(
        "an operator that X does not know",
        "pack-query-operator",
        &[edit("words/searches.toml", STUDY, "query.en = ¶'{topic} filter:link lang:en'")],
    ),
    row(
        "an open quotation mark",
        "pack-query-quote",
        &[edit("words/searches.toml", STUDY, "query.en = ¶'{topic} \"a report'")],
    ),
    row(
        "an open parenthesis",
        "pack-query-parenthesis",
        &[edit("words/searches.toml", STUDY, "query.en = ¶'{topic} (study OR report'")],
    ),
    row(
        "a text that nobody translated",
        "lint-same-text",
        &[edit("interview/sections.toml", YOU, r#"title = { en = "You and I", fr = ¶"you and  I" }"#)],
    ),
    row(
        "a translation said to be none",
        "lint-not-same",
        &[edit("interview/sections.toml", YOU, r#"title = { en = "You", fr = "Vous", same = ¶true }"#)],
    ),
    row(
        "a long label",
        "lint-long-text",
        &[edit(
            "interview/start.toml",
            "label = { en = \"If it is worth it\", fr",
            "label = { en = ¶\"If it is worth it, which I shall only know after half a year here\", fr",
        )],
    ),
    row(
        "a part of a bio over the limit of X",
        "lint-long-text",
        &[edit(
            "words/templates.toml",
            "text.en = \"[Specialist title] at [organisation]\"",
            "text.en = ¶\"[Specialist title] at [organisation], who has spent a good part of a long working life on explaining to whoever would listen why the small print of an insurance contract matters\"",
        )],
    ),
    row(
        "an option of a poll over the limit of X",
        "lint-long-text",
        &[edit(
            "words/warnings.toml",
            BEFORE,
            "[[template]]\nid = \"poll.yes\"\ntext = { en = \"Yes, every day\", fr = ¶\"Oui, tous les jours ouvrés\" }\n",
        )],
    ),
    row(
        "a post over the limit of X",
        "lint-long-text",
        &[edit(
            "words/templates.toml",
            "text.en = \"We have seen it and we are checking. Next update here at [time].\"",
            "text.en = ¶\"We have seen it and we are checking. Next update here at [time]. Until then please do not write to us about it here, as we read every message ourselves and answer each of them in the order in which they come; whoever needs help at once finds the number of our desk on the first page of our site, day and night.\"",
        )],
    ),
    row(
        "a title over its line",
        "lint-long-text",
        &[edit(
            "interview/sections.toml",
            YOU,
            r#"title = { en = ¶"You, your trade, your house, your place in it", fr = "Vous" }"#,
        )],
    ),
    row(
        "a long question",
        "lint-long-question",
        &[edit(
            "interview/time.toml",
            DAYS,
            r#"ask = { en = ¶"On how many of the seven days of an ordinary week, holidays and business trips left out, would you like to do this?", fr = "Combien de jours par semaine ?" }"#,
        )],
    ),
    row(
        "a question of many small words",
        "lint-long-question",
        &[edit(
            "interview/time.toml",
            DAYS,
            r#"ask = { en = ¶"On how many days of a week do you want to do it if all is as it is now at work?", fr = "Combien de jours par semaine ?" }"#,
        )],
    ),
    row(
        "two measures in one question",
        "lint-two-questions",
        &[edit(
            "interview/time.toml",
            DAYS,
            r#"ask = { en = ¶"How many minutes and days do you have?", fr = "Combien de jours par semaine ?" }"#,
        )],
    ),
    row(
        "two verbs in one question",
        "lint-two-questions",
        &[edit(
            "interview/start.toml",
            r#"ask = { en = "Is paying for X acceptable to you?""#,
            r#"ask = { en = ¶"Do you read and write every day?""#,
        )],
    ),
    row(
        "two questions in one, in French",
        "lint-two-questions",
        &[edit(
            "interview/time.toml",
            DAYS,
            "ask = { en = \"How many days a week?\", fr = ¶\"Combien de jours par semaine, et à quelle heure ?\" }",
        )],
    ),
    row(
        "an error that says nothing",
        "lint-generic-error",
        &[edit(
            "interview/rules.toml",
            "en = \"All that apply. In doubt, “I do not know”: your plan then starts with asking.\"",
            "en = ¶\"Invalid input. Please try again.\"",
        )],
    ),
    row(
        "an error that says nothing, in French",
        "lint-generic-error",
        &[edit(
            "interview/start.toml",
            "fr = \"Aucun plan de ce coach n’en a besoin.\"",
            "fr = ¶\"Une erreur est survenue.\"",
        )],
    ),
    row(
        "a source unread for a year",
        "lint-stale-source",
        &[edit("sources/facts.toml", "checked = 2026-11-22", "checked = ¶2025-11-22")],
    ),
    row(
        "a source whose review is past",
        "lint-stale-source",
        &[edit("sources/facts.toml", "checked = 2026-11-22", "checked = 2026-11-22\nreview = ¶2026-11-30")],
    ),
    row(
        "a source read on no day",
        "lint-no-check-date",
        &[
            edit("sources/facts.toml", "checked = 2026-11-22\n", ""),
            edit("sources/facts.toml", "id = \"X31\"", "id = ¶\"X31\""),
        ],
    ),
    row(
        "a warning that no rule gives",
        "lint-unused",
        &[edit(
            "words/warnings.toml",
            BEFORE,
            "[[warning]]\nid = ¶\"mine\"\ntext = { en = \"Mind the gap.\", fr = \"Attention à la marche.\" }\n",
        )],
    ),
    row(
        "a section without a question",
        "lint-unused",
        &[edit(
            "words/warnings.toml",
            BEFORE,
            "[[section]]\nid = ¶\"mine\"\ntitle = { en = \"House\", fr = \"Maison\" }\n",
        )],
    ),
    row(
        "a derived fact that nothing tests",
        "lint-unused",
        &[edit(
            "words/warnings.toml",
            BEFORE,
            "[[derived]]\nid = ¶\"mine\"\ntitle = { en = \"house\", fr = \"maison\" }\nproduct = [\"days\"]\n",
        )],
    ),
    row(
        "a setting that nothing reads",
        "lint-unused",
        &[edit(
            "words/warnings.toml",
            BEFORE,
            "[[setting]]\nid = ¶\"mine\"\ntitle = { en = \"house\", fr = \"maison\" }\ndefault = 3\nmerge = \"last\"\n",
        )],
    ),
];
