//! The files of words that are built into the program, one per face.

use crate::pack::words::Lang;

/// Names of the files, the same in each language.
#[cfg(test)]
pub(super) const NAMES: &[&str] = &[
    "common",
    "errors",
    "answers",
    "app",
    "plain",
    "plan",
    "cli",
    "stories",
    "lints",
    "hints",
    "check",
    "prose",
    "outline",
    "starter",
    "desk",
    "phrase",
    "why_not",
    "how",
    "whatif",
    "sure",
    "ask",
    "plan_view",
    "record",
    "around",
    "preview",
    "join",
    "collect",
    "console",
    "room",
];

macro_rules! files {
    ($lang:literal) => {
        &[
            include_str!(concat!("../../assets/text/", $lang, "/common.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/errors.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/answers.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/app.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/plain.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/plan.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/cli.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/stories.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/lints.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/hints.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/check.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/prose.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/outline.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/starter.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/desk.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/phrase.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/why_not.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/how.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/whatif.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/sure.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/ask.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/plan_view.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/record.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/around.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/preview.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/join.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/collect.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/console.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/room.ftl")),
        ]
    };
}

/// The files of a language.
pub(super) fn of(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => files!("en"),
        Lang::Fr => files!("fr"),
    }
}
