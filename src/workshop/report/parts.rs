//! The parts of a report, in their order.

use super::{Block, Material, Part, Point, Row, Table, clean};
use crate::phrase::Phrase;
use crate::workshop::picture::Line;
use crate::workshop::seen::{day, follow_up};
use crate::workshop::words::told::{Row as Answer, Told};
use crate::workshop::words::{Unit, group};
use crate::workshop::{Cross, Field};

/// Most lines of advice and guardrails that are listed each.
const LINES: usize = 12;

impl Material<'_> {
    pub(super) fn parts(&self) -> Vec<Part> {
        let parts = [
            self.distributions(),
            self.crossed(),
            self.lines("report-guardrails", true),
            self.lines("report-advice", false),
            self.contrasted(),
            self.actions(),
            self.programme(),
            self.counted(),
        ];
        parts.into_iter().flatten().collect()
    }

    fn part(&self, key: &str, blocks: Vec<Block>) -> Option<Part> {
        (!blocks.is_empty()).then(|| Part { title: self.text.say(key), blocks })
    }

    fn distributions(&self) -> Option<Part> {
        let told = self.schema.fields.iter().zip(&self.picture.questions);
        let blocks = told.flat_map(|(field, shown)| {
            let told = Told { field, shown, threshold: self.room.threshold };
            let mut blocks = vec![Block::Heading(self.asked(field))];
            if shown.bars.is_empty() {
                blocks.push(Block::Text(self.text.with("report-withheld", &[("k", self.room.threshold.into())])));
                return blocks;
            }
            blocks.push(Block::Table(self.bars(field, &told)));
            blocks.extend(self.as_of(shown.of).map(Block::Text));
            blocks.extend(told.notes(&self.phrase()).into_iter().map(Block::Text));
            blocks
        });
        self.part("report-distributions", blocks.collect())
    }

    /// The question as it was asked.
    pub(super) fn asked(&self, field: &Field) -> String {
        let question = self.pack.questions.get(&field.question);
        let phrase = self.phrase();
        clean(question.map_or(field.question.as_str(), |question| phrase.words(&question.ask)))
    }

    fn bars(&self, field: &Field, told: &Told<'_>) -> Table {
        let rows = told.rows(&self.phrase()).into_iter().map(|answer| self.bar(&answer));
        Table { caption: self.asked(field), head: self.head("report-answer"), rows: rows.collect() }
    }

    fn bar(&self, answer: &Answer) -> Row {
        let share = answer.percent();
        let fields = vec![self.text.number(answer.people as i64), self.percent(share)];
        Row { label: clean(&answer.label), fields, share: Some(share) }
    }

    fn head(&self, first: &str) -> Vec<String> {
        [first, "report-people", "report-share"].map(|key| self.text.say(key)).to_vec()
    }

    fn percent(&self, share: usize) -> String {
        self.text.with("report-percent", &[("n", share.into())])
    }

    /// That a number is of fewer people than have handed in by now.
    fn as_of(&self, of: usize) -> Option<String> {
        let all = self.picture.handed_in;
        (of < all).then(|| self.text.with("report-as-of", &[("of", of.into()), ("all", all.into())]))
    }

    fn crossed(&self) -> Option<Part> {
        let cross = self.picture.by_minutes.as_ref()?;
        let mut blocks = vec![Block::Table(self.cross_table(cross)?)];
        blocks.extend(self.as_of(cross.of).map(Block::Text));
        let columns =
            self.picture.questions.get(cross.fields[1]).map(|shown| shown.bars.as_slice()).unwrap_or_default();
        let named = columns
            .iter()
            .filter(|bar| bar.cells.iter().all(|cell| cross.columns.iter().flatten().any(|it| it == cell)));
        if named.map(|bar| bar.people).sum::<usize>() < cross.of {
            blocks.push(Block::Text(self.text.say("report-cross-rest")));
        }
        self.part("report-crossed", blocks)
    }

    fn cross_table(&self, cross: &Cross) -> Option<Table> {
        let [row, column] = cross.fields;
        let (row, column) = (self.schema.fields.get(row)?, self.schema.fields.get(column)?);
        let phrase = self.phrase();
        let named = |field: &Field, cells: &Vec<usize>| clean(&group(field, cells, Unit::Told, &phrase));
        let first = [clean(&phrase.question(&row.question))];
        let head = first.into_iter().chain(cross.columns.iter().map(|cells| named(column, cells))).collect();
        let number = |people: &Option<usize>| people.map_or_else(|| "–".to_owned(), |n| self.text.number(n as i64));
        let rows = cross.rows.iter().zip(&cross.people).map(|(cells, people)| Row {
            label: named(row, cells),
            fields: people.iter().map(number).collect(),
            share: None,
        });
        let rows = rows.chain(self.others(cross)).collect();
        Some(Table { caption: self.text.say("report-crossed"), head, rows })
    }

    /// Everybody else, column by column: what the bars of the columns say less the rows.
    fn others(&self, cross: &Cross) -> Option<Row> {
        let shown = self.picture.questions.get(cross.fields[1]).filter(|shown| shown.of == cross.of)?;
        let bars = |cells: &Vec<usize>| -> usize {
            let within = shown.bars.iter().filter(|bar| bar.cells.iter().all(|cell| cells.contains(cell)));
            within.map(|bar| bar.people).sum()
        };
        let rows = |at: usize| cross.people.iter().filter_map(|row| row.get(at).copied().flatten()).sum();
        let left = cross.columns.iter().enumerate().map(|(at, cells)| bars(cells).saturating_sub(rows(at)));
        let fields: Vec<String> = left.map(|people| self.text.number(people as i64)).collect();
        let label = self.text.say("report-others");
        fields.iter().any(|people| people != "0").then_some(Row { label, fields, share: None })
    }

    /// Lines of advice: guardrails, or what there is to do.
    fn lines(&self, key: &str, guardrails: bool) -> Option<Part> {
        let id = |line: &&Line| self.schema.items.get(line.item).is_some_and(|id| self.is_guardrail(id) == guardrails);
        let phrase = self.phrase();
        let row = |line: &Line| {
            let label = self.schema.items.get(line.item).map(|id| phrase.item(id)).unwrap_or_default();
            self.bar(&Answer { label, people: line.people, of: line.of, marked: false })
        };
        let lines: Vec<&Line> = self.picture.advice.iter().filter(id).take(LINES).collect();
        let of = lines.iter().map(|line| line.of).min()?;
        let rows = lines.into_iter().map(row).collect();
        let table = Table { caption: self.text.say(key), head: self.head("report-line"), rows };
        let as_of = self.as_of(of).map(|_| Block::Text(self.text.say("report-lines-as-of")));
        self.part(key, [Block::Table(table)].into_iter().chain(as_of).collect())
    }

    pub(super) fn is_guardrail(&self, id: &str) -> bool {
        self.pack.guardrails.get(id).is_some()
    }

    fn contrasted(&self) -> Option<Part> {
        let phrase = self.phrase();
        let points = self.contrasts();
        let point = |one: &crate::workshop::seen::Contrasted<'_>| Point {
            lead: clean(&one.sentence(&phrase)),
            rest: vec![self.sources(&phrase, &one.contrast.because)],
        };
        let points: Vec<Point> = points.iter().map(point).collect();
        self.part("report-contrasts", if points.is_empty() { Vec::new() } else { vec![Block::Points(points)] })
    }

    fn sources(&self, phrase: &Phrase<'_>, because: &[crate::pack::entry::Ref]) -> String {
        let told = clean(&phrase.cited(because).join(" · "));
        self.text.with("report-sources", &[("sources", told.into())])
    }

    fn actions(&self) -> Option<Part> {
        let phrase = self.phrase();
        let seen = self.seen();
        let point = |one: &crate::workshop::seen::Seen<'_>| Point {
            lead: clean(&one.sentence(&phrase)),
            rest: vec![
                clean(phrase.words(&one.insight.action)),
                self.text.say(urgency(one.insight.level)),
                self.sources(&phrase, &one.insight.because),
            ],
        };
        let blocks = match seen.is_empty() {
            true => vec![Block::Text(self.text.say("report-no-actions"))],
            false => vec![Block::Points(seen.iter().map(point).collect())],
        };
        self.part("report-actions", blocks)
    }

    fn programme(&self) -> Option<Part> {
        let phrase = self.phrase();
        let point = |session: &&crate::pack::insight::FollowUp| {
            let day = day(session, self.room.closes);
            let title = clean(phrase.words(&session.title));
            let minutes = self.text.minutes(i64::from(session.minutes));
            let args =
                [("date", self.text.date_long(day).into()), ("title", title.into()), ("minutes", minutes.into())];
            let who = self.text.with("report-who", &[("who", clean(phrase.words(&session.who)).into())]);
            Point { lead: self.text.with("report-session", &args), rest: vec![clean(phrase.words(&session.text)), who] }
        };
        let points: Vec<Point> = follow_up(self.pack, &self.seen()).iter().map(point).collect();
        let intro = Block::Text(self.text.say("report-programme-intro"));
        self.part("report-programme", if points.is_empty() { Vec::new() } else { vec![intro, Block::Points(points)] })
    }

    fn counted(&self) -> Option<Part> {
        let args = [("k", self.room.threshold.into()), ("n", self.picture.handed_in.into())];
        self.part("report-counted", vec![Block::Text(self.text.with("report-counted-how", &args))])
    }
}

fn urgency(level: crate::pack::rule::Level) -> &'static str {
    match level {
        crate::pack::rule::Level::Stop => "report-urgency-stop",
        crate::pack::rule::Level::Warn => "report-urgency-warn",
        crate::pack::rule::Level::Hint => "report-urgency-hint",
    }
}
