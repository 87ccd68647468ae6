//! `coach rules outline`: everything is in it, in one language, in both formats, and harmless.

use crate::support::command::Coach;
use crate::support::packs::{shipped, under};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use tweet_coach::author::outline::{html, markdown, outline};
use tweet_coach::pack::Pack;
use tweet_coach::pack::words::Lang;
use tweet_coach::text::Text;

fn day() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 12, 1).unwrap()
}

/// Markdown and HTML.
fn set(pack: &Pack, lang: Lang) -> (String, String) {
    let document = outline(pack, &Text::new(lang), day());
    (markdown(&document), html(&document))
}

/// What stands between tags, entities read back.
fn read_aloud(html: &str) -> String {
    let body = &html[html.find("<body>").unwrap()..];
    let mut words = String::new();
    for piece in body.split('<').skip(1) {
        words.push_str(piece.split_once('>').unwrap().1);
    }
    for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        words = words.replace(entity, letter);
    }
    words
}

/// Markdown with its escapes read back.
fn unescaped(markdown: &str) -> String {
    markdown.replace('\\', "")
}

#[test]
fn everything_is_in_it() {
    let pack = shipped();
    for lang in [Lang::En, Lang::Fr] {
        let (markdown, html) = set(&pack, lang);
        let (written, spoken) = (unescaped(&markdown), read_aloud(&html));
        let in_markdown: BTreeSet<&str> = written.split('`').skip(1).step_by(2).collect();
        let in_html: BTreeSet<&str> =
            html.split("<code>").skip(1).filter_map(|code| Some(code.split_once("</code>")?.0)).collect();
        let ids = pack.rules.ids().chain(pack.questions.ids()).chain(pack.derived.ids()).chain(pack.settings.ids());
        let ids = ids.chain(pack.activities.ids()).chain(pack.guardrails.ids()).chain(pack.metrics.ids());
        let ids = ids.chain(pack.checklists.ids()).chain(pack.claims.ids()).chain(pack.facts.ids());
        for id in ids.chain(pack.tensions.ids()).chain(pack.warnings.ids()).chain(pack.prompts.ids()) {
            assert!(in_markdown.contains(id), "{id} is not in the Markdown");
            assert!(in_html.contains(id), "{id} is not in the HTML");
        }
        for rule in &pack.rules {
            assert!(written.contains(rule.reason.get(lang)) && spoken.contains(rule.reason.get(lang)), "{}", rule.id);
        }
        for question in &pack.questions {
            assert!(written.contains(question.ask.get(lang)) && spoken.contains(question.ask.get(lang)));
            for choice in &question.options {
                assert!(spoken.contains(choice.label.get(lang)), "{}", choice.id.as_ref());
            }
        }
        assert!(markdown.contains(&pack.digest) && spoken.matches(&pack.digest).count() >= 3);
    }
}

#[test]
fn nothing_of_the_other_language_is_in_it() {
    let pack = shipped();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text");
    for lang in [Lang::En, Lang::Fr] {
        let (markdown, html) = set(&pack, lang);
        let (written, spoken) = (unescaped(&markdown), read_aloud(&html));
        let other = lang.other();
        let mut foreign: Vec<String> = Vec::new();
        let words = pack.rules.iter().map(|rule| &rule.reason).chain(pack.questions.iter().map(|one| &one.ask));
        let words =
            words.chain(pack.activities.iter().map(|one| &one.text)).chain(pack.facts.iter().map(|one| &one.text));
        foreign.extend(words.map(|words| words.get(other).to_owned()));
        for file in ["prose.ftl", "outline.ftl"] {
            let file = fs::read_to_string(folder.join(other.code()).join(file)).unwrap();
            let said = file.lines().filter(|line| !line.starts_with('#') && !line.contains('{'));
            let said = said.filter_map(|line| line.split_once(" = ").or_else(|| line.split_once("] ")));
            foreign.extend(said.map(|(_, said)| said.to_owned()).filter(|said| said.chars().count() > 12));
        }
        assert!(foreign.len() > 500);
        for said in foreign {
            assert!(!written.contains(&said) && !spoken.contains(&said), "{}: {said}", lang.code());
        }
    }
}

/// Takes XML apart: tags close in order, attributes are quoted, entities are known; gives the tags with their
/// attributes.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut open: Vec<String> = Vec::new();
    let mut found = Vec::new();
    let document = html.strip_prefix("<!DOCTYPE html>\n").unwrap();
    for piece in document.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or_else(|| panic!("no end: <{piece}"));
        for entity in text.split('&').skip(1) {
            assert!(["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|known| entity.starts_with(known)), "&{entity}");
        }
        assert!(!text.contains('>') || tag == "style", "{text}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        let (tag, closed) = tag.strip_suffix(" /").map_or((tag, false), |tag| (tag, true));
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while !rest.is_empty() {
            let (key, quoted) = rest.split_once("=\"").unwrap_or_else(|| panic!("not quoted: {tag}"));
            let (value, after) = quoted.split_once('"').unwrap();
            attributes.push((key.trim().to_owned(), value.to_owned()));
            rest = after.trim_start();
        }
        if !closed {
            open.push(name.to_owned());
        }
        found.push((name.to_owned(), attributes));
    }
    assert!(open.is_empty(), "{open:?}");
    found
}

#[test]
fn the_page_is_well_formed_whole_and_quiet() {
    for lang in [Lang::En, Lang::Fr] {
        let (_, html) = set(&shipped(), lang);
        let tags = tags(&html);
        let of = |wanted: &'static str| {
            tags.iter()
                .flat_map(|(_, attributes)| attributes)
                .filter(move |(key, _)| key == wanted)
                .map(|(_, value)| value)
        };
        let ids: BTreeSet<&String> = of("id").collect();
        assert_eq!(ids.len(), of("id").count(), "an id stands twice");
        let lost: Vec<&String> =
            of("href").filter(|href| !href.strip_prefix('#').is_some_and(|id| ids.contains(&id.to_owned()))).collect();
        assert!(lost.is_empty() && of("href").count() > 1000, "{lost:?}");
        assert_eq!(tags[0].1[0], ("lang".to_owned(), lang.code().to_owned()));
        let names: BTreeSet<&str> = tags.iter().map(|(name, _)| name.as_str()).collect();
        for fetching in ["script", "link", "img", "iframe", "object", "form"] {
            assert!(!names.contains(fetching), "{fetching}");
        }
        assert!(!html.contains("url(") && !html.contains("@import") && of("src").count() == 0);
        let levels: Vec<u32> = tags.iter().filter_map(|(name, _)| name.strip_prefix('h')?.parse().ok()).collect();
        assert_eq!((levels[0], levels.iter().filter(|level| **level == 1).count()), (1, 1));
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "a level of headings is left out");
    }
}

#[test]
fn same_input_same_bytes() {
    let (pack, again) = (shipped(), shipped());
    assert!(set(&pack, Lang::Fr) == set(&again, Lang::Fr));
}

const HOSTILE: &str =
    "</style><script>alert(1)</script> | `tick` *b* [l](javascript:x) & \\\"q\\\" \u{E000}x\u{E001}y\u{E002} # h";

#[test]
fn hostile_texts_are_only_words() {
    let words = format!("{{ en = \"{HOSTILE}\", fr = \"{HOSTILE}\" }}");
    let pack = under(&format!(
        "[pack]\nformat = 1\nname = \"<b>x\"\nversion = \"1\\\"; }} body {{ display: none\"\ntitle = {words}\n\
         [[question]]\nid = \"bad\"\nsection = \"aim\"\ndepth = \"core\"\nkind = \"single\"\nask = {words}\nshort = {words}\n\
         help = {words}\ndecides = {words}\nbecause = [\"bad-claim\"]\noptions = [{{ id = \"a\", label = {words} }}, {{ id = \"b\", label = {words} }}]\n\
         [[claim]]\nid = \"bad-claim\"\nwork = \"dos\"\ntext = {words}\n\
         [[warning]]\nid = \"bad-warning\"\ntext = {words}\n\
         [[rule]]\nid = \"bad-rule\"\nwhen = {{ bad = \"a\" }}\nwarn = [\"bad-warning\"]\nexample = {{ bad = \"a\" }}\nbecause = [\"bad-claim\"]\nreason = {words}\n"
    ));
    for lang in [Lang::En, Lang::Fr] {
        let (markdown, html) = set(&pack, lang);
        let names: BTreeSet<String> = tags(&html).into_iter().map(|(name, _)| name).collect();
        assert!(!names.contains("script") && !names.contains("b"));
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assert_eq!(html.matches("</style>").count(), 1);
        let foot = html.lines().find(|line| line.contains("display: none")).unwrap();
        assert_eq!(foot.matches('"').count(), 2, "a version gets out of its quotation marks: {foot}");
        let safe = "\\<script\\>alert(1)\\</script\\> \\| \\`tick\\` \\*b\\* \\[l\\](javascript:x) \\&";
        assert!(markdown.contains(safe));
        let bare = markdown.replace("\\<", "").replace("\\[", "");
        for told in ["<script", "[l"] {
            assert!(!bare.contains(told), "{}", bare.lines().find(|line| line.contains(told)).unwrap());
        }
        assert!(!markdown.contains('\u{E000}') && !html.contains('\u{E000}'));
    }
}

/// From one heading of the Markdown to another.
fn part<'m>(markdown: &'m str, from: &str, to: &str) -> &'m str {
    let rest = &markdown[markdown.find(from).unwrap_or_else(|| panic!("{from}"))..];
    &rest[..rest.find(to).unwrap_or_else(|| panic!("{to}"))]
}

#[test]
fn it_reads_as_it_should() {
    let pack = shipped();
    let (en, fr) = (set(&pack, Lang::En).0, set(&pack, Lang::Fr).0);
    // The digest changes with every letter of the pack: it is tested above, and hidden here.
    // So do the lines of the files, with every line that is added before them.
    let line = |line: &str| match line.rsplit_once(".toml` ") {
        Some((before, _)) => format!("{before}.toml` …\n"),
        None => format!("{line}\n"),
    };
    let hidden = |part: &str| part.replace(&pack.digest, "(digest)").lines().map(line).collect::<String>();
    let told = [
        part(&en, "# Prof", "## The questionnaire"),
        part(&en, "#### 4. ", "#### 6. "),
        part(&en, "### What is forbidden", "### What is required"),
        part(&en, "## Signature\n", "\n\n- Name"),
        part(&fr, "# Usage", "## Le questionnaire"),
        part(&fr, "#### 4. ", "#### 6. "),
        part(&fr, "### Ce qui est interdit", "### Ce qui est exigé"),
        part(&fr, "## Signature\n", "\n\n- Nom"),
    ];
    insta::assert_snapshot!("outline_parts", told.map(hidden).join("\n~~~~~~~~\n"));
}

#[test]
fn the_command_writes_what_the_ending_says() {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path()).args(&["--today", "2026-12-01", "rules", "outline"]);
    let md = coach.run(&["--lang", "fr"]);
    assert!(md.code == 0 && md.out.starts_with("# Usage professionnel"), "{}", md.err);
    let page = coach.run(&["--lang", "fr", "-o", "règles.html"]);
    assert_eq!((page.code, page.out.as_str(), page.err.as_str()), (0, "", "Enregistré dans règles.html\n"));
    let written = fs::read_to_string(folder.path().join("règles.html")).unwrap();
    assert_eq!(written, coach.run(&["--lang", "fr", "--format", "html", "-o", "-"]).out);
    assert!(written.starts_with("<!DOCTYPE html>\n<html lang=\"fr\""));
    let refused = coach.run(&["--format", "pdf"]);
    assert_eq!(refused.code, 2);
}
