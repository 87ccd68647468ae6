//! Preparing a workshop in lines: row after row, each with what it says now; Enter keeps it.

use crate::app::founding::{At, Founding, entries, rows};
use crate::app::parts::pack::diagnostic::Diagnostic;
use crate::app::parts::workshop::room::draft::{Row, Sensitive};
use crate::app::parts::workshop::room::steps::steps;
use crate::app::{Ctx, Model, Msg};
use crate::intent::Intent;
use crate::pack::words::Lang;
use crate::plain::command::words::Verb;
use crate::plain::command::{Asked, folded, parse};
use crate::plain::{Next, Talk};
use crate::text::Text;
use std::io;

impl Talk<'_> {
    /// Takes in a line on the form.
    pub(super) fn prepare(&mut self, line: &str) -> io::Result<Next> {
        let Some(founding) = &self.plain.model.founding else { return self.home() };
        let (at, taken) = (founding.at(), founding.exists.is_some());
        if founding.typing.is_some() {
            // Nothing is half typed in lines.
            self.send(Msg::Back)?;
        }
        match parse(line, Asked::Words).map(|command| (command.verb, command.rest)) {
            Some((Verb::Quit, _)) => return self.leave(),
            Some((Verb::Home, _)) => return self.home(),
            Some((Verb::Help, word)) => return self.help(&word),
            Some((Verb::List, _)) => return self.form(),
            Some((Verb::Language, rest)) => return self.language(&rest),
            Some((Verb::Undo, _)) => return self.send(Msg::Undo).map(|()| Next::Ask),
            Some((Verb::Redo, _)) => return self.send(Msg::Redo).map(|()| Next::Ask),
            Some((Verb::Back, _)) => return self.send(Msg::Intent(Intent::Up)).map(|()| Next::Ask),
            Some((Verb::Save, _)) => return self.write_room(),
            _ => {}
        }
        // What is meant word for word, even when it is that of a command.
        let typed = line.trim();
        let typed = typed.strip_prefix('=').map_or(typed, str::trim);
        match at {
            At::Write if taken && is_yes(typed) => self.write_room(),
            At::Write if typed.is_empty() => self.write_room(),
            At::Write => self.row_typed(typed),
            _ if typed.is_empty() => self.send(Msg::Intent(Intent::Down)).map(|()| Next::Ask),
            _ => self.set_row(at, typed),
        }
    }

    /// Sets the row, and goes on to the next one.
    fn set_row(&mut self, at: At, typed: &str) -> io::Result<Next> {
        self.send(Msg::SetRow { row: at, typed: said(at, typed) })?;
        if let Some(lines) = self.wrong() {
            self.tell_all(&lines)?;
            return Ok(Next::Wait);
        }
        self.send(Msg::Intent(Intent::Down))?;
        Ok(Next::Ask)
    }

    /// At the end: to the row of this number.
    fn row_typed(&mut self, typed: &str) -> io::Result<Next> {
        let row = typed.parse::<usize>().ok().and_then(|row| row.checked_sub(1)).filter(|row| *row < rows().len());
        let Some(row) = row else { return self.unknown(typed) };
        self.send(Msg::Intent(Intent::First))?;
        (0..row).try_for_each(|_| self.send(Msg::Intent(Intent::Down)))?;
        Ok(Next::Ask)
    }

    fn write_room(&mut self) -> io::Result<Next> {
        self.send(Msg::Intent(Intent::Save))?;
        let Some(founding) = self.plain.model.founding.clone() else { return Ok(Next::Ask) };
        if let Some(made) = &founding.made {
            let lines = steps(&made.room, &made.hand_in, &self.text());
            self.tell_all(&lines)?;
            return Ok(Next::Leave);
        }
        let text = self.text();
        let lines = self.wrong().unwrap_or_default();
        self.tell_all(&lines)?;
        if let Some(path) = &founding.exists {
            self.tell(text.with("founding-plain-exists", &[("path", path.display().to_string().into())]))?;
        }
        if let Some(why) = &founding.failed {
            self.tell(why)?;
        }
        Ok(Next::Wait)
    }

    /// Every row with what it says.
    fn form(&mut self) -> io::Result<Next> {
        let text = self.text();
        let lines = self.plain.model.founding.as_ref().map(|founding| all(founding, &text)).unwrap_or_default();
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }

    fn wrong(&self) -> Option<Vec<String>> {
        let problem = self.plain.model.founding.as_ref()?.wrong.as_ref()?;
        Some(told(problem, &self.text()))
    }
}

fn told(problem: &Diagnostic, text: &Text) -> Vec<String> {
    let more = [text.meant(problem), text.hint(problem)].into_iter().flatten();
    std::iter::once(text.problem(problem)).chain(more).collect()
}

fn is_yes(typed: &str) -> bool {
    matches!(folded(typed).as_str(), "yes" | "y" | "oui" | "o")
}

/// What a row is set to: the words of a person for yes and no are those of files.
fn said(at: At, typed: &str) -> String {
    match at {
        At::Row(Row::Advice) => folded(typed),
        _ => typed.to_owned(),
    }
}

fn key(at: At) -> &'static str {
    match at {
        At::Row(row) => row.key(),
        At::File => "file",
        At::Write => "write",
    }
}

/// Whether there is more to say than that it is typed.
fn how(at: At) -> bool {
    !matches!(at, At::File | At::Row(Row::Name | Row::Contact | Row::HandIn))
}

/// A row as it is read out: as it would be typed, but for what files say in English.
fn read_out(founding: &Founding, at: At, text: &Text) -> String {
    match at {
        At::Row(Row::Advice) => text.say(if founding.draft.advice { "founding-yes" } else { "founding-no" }),
        _ => founding.written(at),
    }
}

/// "3. Languages: fr, en".
fn line(number: usize, at: At, founding: &Founding, text: &Text) -> String {
    let name = text.with("founding-row", &[("row", key(at).into())]);
    let written = read_out(founding, at, text);
    let said = if written.is_empty() { text.say("founding-no-name") } else { written };
    format!("{number}. {}", text.with("sure-line", &[("what", name.into()), ("said", said.into())]))
}

fn all(founding: &Founding, text: &Text) -> Vec<String> {
    let rows = (1..).zip(rows()).filter(|(_, at)| *at != At::Write);
    rows.map(|(number, at)| line(number, at, founding, text)).collect()
}

/// The row with the focus: what it says, what it is for, and what there is to choose from.
pub(super) fn lines(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let Some(founding) = &model.founding else { return Vec::new() };
    let at = founding.at();
    if at == At::Write {
        return all(founding, text);
    }
    let mut lines = vec![line(founding.row + 1, at, founding, text)];
    lines.push(text.with("founding-about", &[("row", key(at).into())]));
    lines.extend(how(at).then(|| text.with("founding-how", &[("row", key(at).into())])));
    if at == At::Row(Row::Picture) {
        lines.extend(entries(founding, ctx).iter().map(|entry| question(entry, ctx, text)));
    }
    lines
}

/// "[x] objective – your main objective".
fn question(entry: &crate::app::founding::Entry, ctx: &Ctx, text: &Text) -> String {
    let lang: Lang = text.lang();
    let short = ctx.engine.pack().questions.get(&entry.question).map(|question| question.short.get(lang));
    let mark = if entry.place.is_some() { "[x]" } else { "[ ]" };
    let note = entry.sensitive.map_or_else(String::new, |sensitive| {
        let key = match sensitive {
            Sensitive::Pointing => "founding-pointing",
            Sensitive::Personal => "founding-personal",
        };
        format!(" ({})", text.say(key))
    });
    format!("{mark} {} – {}{note}", entry.question, short.unwrap_or_default())
}

/// Where the person stands.
pub(super) fn focus(model: &Model, text: &Text) -> String {
    match model.founding.as_ref().map(Founding::at) {
        Some(At::Write) => text.with("founding-plain-end", &[("n", (rows().len() - 1).into())]),
        _ => text.say("founding-plain-row"),
    }
}
