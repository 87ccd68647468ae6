//! The report as a table for a spreadsheet: UTF-8 with the mark that a French Excel wants, `;` and a decimal comma in
//! French, `,` and a point in English. No field is a formula, whatever anybody wrote.

use super::{Material, clean};
use crate::pack::words::Lang;
use crate::workshop::picture::Line;
use crate::workshop::seen::{day, follow_up};
use crate::workshop::words::told::Told;
use crate::workshop::words::{Unit, group};

/// Tells a spreadsheet that it is UTF-8.
const MARK: char = '\u{FEFF}';

/// Titles of the columns.
const HEAD: [&str; 7] = [
    "report-csv-part",
    "report-csv-subject",
    "report-csv-answer",
    "report-csv-people",
    "report-csv-of",
    "report-csv-share",
    "report-csv-note",
];

/// Sets a report.
#[must_use]
pub fn csv(material: &Material<'_>) -> String {
    let french = material.text.lang() == Lang::Fr;
    let mut sheet = Sheet { set: String::from(MARK), between: if french { ';' } else { ',' }, material };
    sheet.line(&HEAD.map(|key| Field::Words(material.text.say(key))));
    sheet.room();
    if !material.too_few() {
        sheet.distributions();
        sheet.crossed();
        sheet.advice();
        sheet.contrasts();
        sheet.actions();
        sheet.programme();
    }
    sheet.set
}

enum Field {
    /// Words, which may be anybody's.
    Words(String),
    /// A number, as it is reckoned with.
    Number(usize),
    /// Tenths of a percent.
    Tenths(usize),
    /// Nothing.
    Nothing,
}

struct Sheet<'a> {
    set: String,
    between: char,
    material: &'a Material<'a>,
}

impl Sheet<'_> {
    fn line(&mut self, fields: &[Field]) {
        for (at, field) in fields.iter().enumerate() {
            if at > 0 {
                self.set.push(self.between);
            }
            let said = match field {
                Field::Words(words) => quoted(words),
                Field::Number(number) => number.to_string(),
                Field::Tenths(tenths) => {
                    let mark = if self.between == ';' { ',' } else { '.' };
                    format!("{}{mark}{}", tenths / 10, tenths % 10)
                }
                Field::Nothing => String::new(),
            };
            self.set.push_str(&said);
        }
        self.set.push_str("\r\n");
    }

    /// A line of people: part, subject, answer, people, of, share.
    fn people(&mut self, part: &str, subject: &str, answer: &str, people: usize, of: usize) {
        let share = (people * 2000 + of).checked_div(2 * of).map_or(Field::Nothing, Field::Tenths);
        let words = [self.material.text.say(part), subject.to_owned(), answer.to_owned()].map(Field::Words);
        let numbers = [Field::Number(people), Field::Number(of), share, Field::Nothing];
        self.line(&words.into_iter().chain(numbers).collect::<Vec<_>>());
    }

    fn room(&mut self) {
        let Material { room, picture, text, .. } = self.material;
        let words =
            [text.say("report-csv-room"), room.name.clone(), text.say("report-csv-handed-in")].map(Field::Words);
        let note = text.with("report-csv-least", &[("k", room.threshold.into())]);
        let rest = [Field::Number(picture.handed_in), Field::Nothing, Field::Nothing, Field::Words(note)];
        self.line(&words.into_iter().chain(rest).collect::<Vec<_>>());
    }

    fn distributions(&mut self) {
        let Material { schema, picture, room, .. } = self.material;
        let phrase = self.material.phrase();
        for (field, shown) in schema.fields.iter().zip(&picture.questions) {
            let told = Told { field, shown, threshold: room.threshold };
            for row in told.rows(&phrase) {
                self.people("report-distributions", &phrase.question(&field.question), &row.label, row.people, row.of);
            }
        }
    }

    fn crossed(&mut self) {
        let Material { schema, picture, .. } = self.material;
        let phrase = self.material.phrase();
        let Some(cross) = &picture.by_minutes else { return };
        let fields = cross.fields.map(|at| schema.fields.get(at));
        let [Some(row), Some(column)] = fields else { return };
        for (cells, people) in cross.rows.iter().zip(&cross.people) {
            for (others, people) in cross.columns.iter().zip(people) {
                let (one, other) = (group(row, cells, Unit::Told, &phrase), group(column, others, Unit::Told, &phrase));
                if let Some(people) = people {
                    self.people("report-crossed", &one, &other, *people, cross.of);
                }
            }
        }
    }

    fn advice(&mut self) {
        let phrase = self.material.phrase();
        let lines: Vec<Line> = self.material.picture.advice.clone();
        for line in lines {
            let Some(id) = self.material.schema.items.get(line.item) else { continue };
            let key = if self.material.is_guardrail(id) { "report-guardrails" } else { "report-advice" };
            self.people(key, &phrase.item(id), "", line.people, line.of);
        }
    }

    fn contrasts(&mut self) {
        let phrase = self.material.phrase();
        for one in self.material.contrasts() {
            self.sentence("report-contrasts", &one.sentence(&phrase), "", String::new());
        }
    }

    fn actions(&mut self) {
        let phrase = self.material.phrase();
        for one in self.material.seen() {
            let sources = phrase.cited(&one.insight.because).join(" · ");
            self.sentence("report-actions", &one.sentence(&phrase), phrase.words(&one.insight.action), sources);
        }
    }

    fn programme(&mut self) {
        let phrase = self.material.phrase();
        for session in follow_up(self.material.pack, &self.material.seen()) {
            let closes = self.material.room.closes;
            let day = day(session, closes);
            let note = format!("{} · {}", day.format("%Y-%m-%d"), phrase.words(&session.who));
            self.sentence("report-programme", phrase.words(&session.title), phrase.words(&session.text), note);
        }
    }

    fn sentence(&mut self, part: &str, subject: &str, answer: &str, note: String) {
        let words = [self.material.text.say(part), subject.to_owned(), answer.to_owned()].map(Field::Words);
        let rest = [Field::Nothing, Field::Nothing, Field::Nothing, Field::Words(note)];
        self.line(&words.into_iter().chain(rest).collect::<Vec<_>>());
    }
}

/// Words in quotation marks. What a spreadsheet would take for a formula gets an apostrophe, which makes it words: also
/// behind blanks, which some leave out, and in the wide letters that some fold.
fn quoted(words: &str) -> String {
    let clean = clean(words);
    let first = clean.trim_start().chars().next();
    let formula = matches!(first, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    let apostrophe = if formula { "'" } else { "" };
    format!("\"{apostrophe}{}\"", clean.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_field_is_a_formula_or_ends_its_line() {
        let quote = |words: &str| quoted(words);
        assert_eq!(quote("=1+1"), "\"'=1+1\"");
        assert_eq!(quote(" \t@SUM(A1)"), "\"'  @SUM(A1)\"");
        assert_eq!(quote("-2\r\n+3"), "\"'-2  +3\"");
        assert_eq!(quote("＝A1"), "\"'＝A1\"");
        assert_eq!(quote("says \"no\"; twice"), "\"says \"\"no\"\"; twice\"");
        assert_eq!(quote("\u{1b}[31mred\u{202e}"), "\"[31mred\"");
    }
}
