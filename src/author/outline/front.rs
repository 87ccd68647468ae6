//! The first pages and the last: what this is, what is signed, how rules decide, where to sign.

use super::{Block, Labelled, Maker, Role, Section};
use crate::author::line::{Line, clean};

impl Maker<'_> {
    pub(super) fn title(&self) -> String {
        self.cards.prose.words(&self.pack.about.title)
    }

    pub(super) fn opening(&self) -> Vec<Block> {
        let code = |text: &str| self.cards.prose.code(text);
        let about = &self.pack.about;
        let row = |label: &'static str, line: String| Labelled {
            name: label,
            label: self.text.with("outline-about", &[("row", label.into())]),
            lead: None,
            lines: vec![Line::of(&line)],
        };
        let rows = vec![
            row("pack", clean(&about.name)),
            row("version", clean(&about.version)),
            row("digest", code(&self.pack.digest)),
            row("day", self.text.date(self.today)),
            row("holds", self.text.with("outline-holds", &self.counts())),
        ];
        let signed = self.text.with("outline-signed", &[("digest", code(&self.pack.digest).into())]);
        vec![
            Block::Text(Line::of(&self.text.say("outline-subtitle"))),
            Block::Rows(rows),
            Block::Text(Line::of(&signed)),
        ]
    }

    fn counts(&self) -> [(&'static str, crate::text::Arg<'static>); 7] {
        let pack = self.pack;
        [
            ("questions", pack.questions.len().into()),
            ("findings", pack.derived.len().into()),
            ("rules", pack.rules.len().into()),
            ("activities", pack.activities.len().into()),
            ("guardrails", pack.guardrails.len().into()),
            ("measures", pack.metrics.len().into()),
            ("checks", pack.checklists.len().into()),
        ]
    }

    pub(super) fn foot(&self) -> String {
        let args = [
            ("name", clean(&self.pack.about.name).into()),
            ("version", clean(&self.pack.about.version).into()),
            ("digest", self.pack.digest.get(..16).unwrap_or_default().into()),
        ];
        self.text.with("outline-foot", &args)
    }

    /// How rules are read.
    pub(super) fn manner(&self) -> Section {
        let say = |key: &str| self.text.say(key);
        let points = |keys: &[&str]| Block::Points(keys.iter().map(|key| Line::of(&say(key))).collect());
        let division = |anchor: &str, title: &str, blocks| self.section(Role::Division, anchor, title, blocks);
        let text = |key: &str| Block::Text(Line::of(&say(key)));
        let answers = vec![points(&[
            "outline-manner-default",
            "outline-manner-hidden",
            "outline-manner-not-concerned",
            "outline-manner-absent",
            "outline-manner-list",
        ])];
        let order = vec![
            text("outline-manner-order"),
            points(&[
                "outline-manner-stop",
                "outline-manner-forbid",
                "outline-manner-require",
                "outline-manner-signature",
                "outline-manner-add",
                "outline-manner-score",
            ]),
            text("outline-manner-lost"),
        ];
        let others = vec![points(&[
            "outline-manner-set",
            "outline-manner-check",
            "outline-manner-minutes",
            "outline-manner-legal",
        ])];
        self.part("manner", &say("outline-manner"), &say("outline-manner-intro")).with(vec![
            division("manner-answers", &say("outline-manner-answers"), answers),
            division("manner-order", &say("outline-manner-order-title"), order),
            division("manner-others", &say("outline-manner-others"), others),
        ])
    }

    /// The last page.
    pub(super) fn signature(&self) -> Section {
        let say = |key: &str| self.text.say(key);
        let statement = self.text.with(
            "outline-sign-statement",
            &[
                ("name", clean(&self.pack.about.name).into()),
                ("version", clean(&self.pack.about.version).into()),
                ("digest", self.cards.prose.code(&self.pack.digest).into()),
            ],
        );
        let fields = [
            "outline-sign-name",
            "outline-sign-function",
            "outline-sign-date",
            "outline-sign-signature",
            "outline-sign-remarks",
        ];
        let blocks =
            vec![Block::Text(Line::of(&statement)), Block::Fields(fields.iter().map(|key| say(key)).collect())];
        self.section(Role::Signature, "signature", &say("outline-sign"), blocks)
    }
}
