//! The interview line by line: the same model and the same `update` as the screen, asked in words.
//!
//! Lines are only ever added: no escape, no cursor, nothing drawn, so that a screen reader, a pipe, a braille
//! line or a slow connection loses nothing. What is typed is a command, or an answer; a command word that is
//! meant as an answer is written with `=` before it. The end of the input is no accident: answers are kept.

mod command;
mod desk;
mod end;
mod question;
mod reading;
mod review;
mod save;
mod sure;
mod why;
mod why_not;
mod words;

use crate::app::desk::{Told, take_in};
use crate::app::parts::reason::Answer;
use crate::app::{Ctx, Done, Effect, Files, Model, Msg, Notice, Screen, update};
use crate::intent::Intent;
use crate::pack::question::Depth;
use crate::pack::words::Lang;
use crate::text::Text;
use command::Command;
use std::collections::VecDeque;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;

/// What a session line by line works with.
pub struct Plain<'a> {
    /// Engine and day.
    pub ctx: Ctx,
    /// Performs what concerns files.
    pub files: &'a mut dyn Files,
    /// The plan so far as plain text.
    pub page: &'a dyn Fn(&Ctx, &Model, &Text) -> String,
    /// Reads packs that are being written again, and says what came of it if anything did.
    pub look: Option<&'a mut dyn FnMut() -> Option<Told>>,
    /// Where lines come from.
    pub input: &'a mut dyn BufRead,
    /// Where lines go to.
    pub out: &'a mut dyn Write,
    /// The session.
    pub model: Model,
    /// Where the plan is saved.
    pub save_as: PathBuf,
}

/// Whether the session goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
enum Next {
    /// Ask.
    Ask,
    /// The same question again, in short: what was just said is still before the person.
    Wait,
    /// It is over.
    Leave,
}

struct Talk<'a> {
    plain: Plain<'a>,
    /// A draft was found, and it is not clear yet whether the person goes on with it.
    draft: Found,
    english: Text,
    french: Text,
}

/// What a look at packs that are being written showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
enum Looked {
    /// Nothing new.
    Same,
    /// Something was told.
    Changed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Nothing,
    Draft,
}

/// Runs the interview to its end, or to the end of the input.
///
/// # Errors
/// What the streams said. Answers are saved as they are given, so none is lost.
pub fn run(plain: Plain<'_>, depth: Depth) -> io::Result<()> {
    let draft = plain.model.opening.draft.clone();
    let found = if draft.is_some() { Found::Draft } else { Found::Nothing };
    let mut talk = Talk { plain, draft: found, english: Text::new(Lang::En), french: Text::new(Lang::Fr) };
    talk.say("plain-hello")?;
    if let Some(draft) = &draft {
        let said = talk.text().with("plain-draft", &[("n", draft.answers().len().into())]);
        talk.tell(said)?;
    }
    // Nothing is told to the files yet: the draft that was found stays in hand until the person answers.
    let _ = update(&mut talk.plain.model, Msg::Start(depth), &talk.plain.ctx);
    talk.converse()
}

impl Talk<'_> {
    fn text(&self) -> &Text {
        match self.plain.model.lang {
            Lang::En => &self.english,
            Lang::Fr => &self.french,
        }
    }

    fn tell(&mut self, line: impl AsRef<str>) -> io::Result<()> {
        writeln!(self.plain.out, "{}", line.as_ref())
    }

    fn say(&mut self, key: &str) -> io::Result<()> {
        let said = self.text().say(key);
        self.tell(said)
    }

    fn converse(&mut self) -> io::Result<()> {
        let mut next = Next::Ask;
        loop {
            if next == Next::Ask {
                self.ask()?;
            }
            self.plain.out.flush()?;
            let Some(line) = reading::line(self.plain.input)? else { return self.end_of_input() };
            next = self.take(&line)?;
            if next == Next::Leave {
                return self.plain.out.flush();
            }
        }
    }

    /// What is to be decided now: a question, or what to do when there is none left.
    fn ask(&mut self) -> io::Result<()> {
        let _ = self.look()?;
        self.tell("")?;
        if self.plain.model.screen == Screen::Interview {
            let lines = question::lines(&self.plain.model, &self.plain.ctx, self.text());
            lines.iter().try_for_each(|line| self.tell(line))
        } else {
            let lines = end::lines(&self.plain.model, &self.plain.ctx, self.text());
            lines.iter().try_for_each(|line| self.tell(line))
        }
    }

    fn take(&mut self, line: &str) -> io::Result<Next> {
        match command::parse(line) {
            Some(Command::Resume) => self.resume(),
            Some(command) => self.command(command),
            None if line.trim().is_empty() => self.enter(),
            None if self.plain.model.screen == Screen::Interview => self.answer(line),
            None => self.say("plain-no-command").map(|()| Next::Wait),
        }
    }

    fn command(&mut self, command: Command) -> io::Result<Next> {
        match command {
            Command::Back => return self.back(),
            Command::Why => return self.why(),
            Command::Explain(which) => return self.explain(which.as_deref()),
            Command::WhyNot(name) => {
                let lines = why_not::told(&self.plain.model, &self.plain.ctx, self.text(), &name);
                lines.iter().try_for_each(|line| self.tell(line))?;
                return Ok(Next::Wait);
            }
            Command::Other(answer) => return self.answer_with(answer),
            Command::Next => self.go_on()?,
            Command::Change(number) => return self.change(number),
            Command::Undo => self.send(Msg::Undo)?,
            Command::Redo => self.send(Msg::Redo)?,
            Command::Deeper => self.send(Msg::Intent(Intent::Depth))?,
            Command::Depth(depth) => self.send(Msg::SetDepth(depth))?,
            Command::Review => return self.review(),
            Command::Plan => {
                self.page()?;
            }
            Command::Sure => return self.sure(),
            Command::Save => {
                let path = self.plain.save_as.clone();
                self.save(&path)?;
            }
            Command::Help => return self.say("plain-help").map(|()| Next::Wait),
            Command::Language(lang) => self.send(Msg::SetLang(lang))?,
            Command::Quit => return self.leave(),
            Command::List | Command::Resume => {}
        }
        Ok(Next::Ask)
    }

    /// Enter alone: keeps an answer that is there; at the end, saves and shows the plan.
    fn enter(&mut self) -> io::Result<Next> {
        if self.plain.model.screen != Screen::Interview {
            self.finish()?;
            return Ok(Next::Leave);
        }
        let answers = self.plain.model.session.answers();
        let here = self.plain.model.asking.as_ref().map(|asking| asking.question.as_str());
        if here.is_some_and(|question| answers.get(question).is_some()) {
            self.send(Msg::Skip)?;
            return Ok(Next::Ask);
        }
        match self.look()? {
            Looked::Changed => Ok(Next::Ask),
            Looked::Same => self.say("plain-empty").map(|()| Next::Wait),
        }
    }

    /// Takes in what became of packs that are being written. Only here, between two answers: what is typed
    /// answers the question that was told.
    fn look(&mut self) -> io::Result<Looked> {
        let told = self.plain.look.as_mut().and_then(|look| look());
        let Some(told) = told else { return Ok(Looked::Same) };
        let bad = matches!(told, Told::Bad(_));
        // Another pack asks nothing of the world: there is no effect to perform.
        let _ = take_in(&mut self.plain.model, &mut self.plain.ctx, told);
        if bad {
            let lines = desk::lines(&self.plain.model.faults, self.text());
            lines.iter().try_for_each(|line| self.tell(line))?;
        } else {
            self.news()?;
        }
        Ok(Looked::Changed)
    }

    fn answer(&mut self, line: &str) -> io::Result<Next> {
        let model = &self.plain.model;
        let Some(question) = model.question(&self.plain.ctx) else { return Ok(Next::Ask) };
        match reading::value(
            self.plain.ctx.engine.pack(),
            question,
            &model.session.answers(),
            model.day(&self.plain.ctx),
            line,
        ) {
            Ok(value) => self.answer_with(Answer::Given(value)),
            Err(refusal) => {
                self.plain.model.notice = Some(Notice::Refused(refusal));
                self.news()?;
                Ok(Next::Wait)
            }
        }
    }

    fn answer_with(&mut self, answer: Answer) -> io::Result<Next> {
        let Some(question) = self.plain.model.asking.as_ref().map(|asking| asking.question.clone()) else {
            return Ok(Next::Ask);
        };
        self.send(Msg::Answer { question, answer })?;
        let refused = matches!(self.plain.model.notice, Some(Notice::Refused(_) | Notice::Failed(_)));
        Ok(if refused { Next::Wait } else { Next::Ask })
    }

    /// To the next question; at the end, to those that were left open, or to those that were not asked.
    fn go_on(&mut self) -> io::Result<()> {
        if self.plain.model.screen == Screen::Interview {
            return self.send(Msg::Skip);
        }
        if self.plain.model.path.left() == 0 {
            return self.send(Msg::Rest);
        }
        let session = self.plain.model.session.clone();
        self.send(Msg::Resume(session))
    }

    /// One question back. Before the first there is none, and at the end back means the last one.
    fn back(&mut self) -> io::Result<Next> {
        let ends = self.plain.model.path.ends();
        let (first, last) = ends.map(|(first, last)| (first.id.clone(), last.id.clone())).unzip();
        let here = self.plain.model.asking.as_ref().map(|asking| asking.question.clone());
        if here.is_some() && here == first {
            return self.say("plain-first").map(|()| Next::Wait);
        }
        match last {
            Some(question) if self.plain.model.screen != Screen::Interview => self.send(Msg::Goto { question })?,
            _ => self.send(Msg::Back)?,
        }
        Ok(Next::Ask)
    }

    fn why(&mut self) -> io::Result<Next> {
        let lines = question::why(&self.plain.model, &self.plain.ctx, self.text());
        lines.iter().try_for_each(|line| self.tell(line)).map(|()| Next::Wait)
    }

    fn review(&mut self) -> io::Result<Next> {
        let lines = review::lines(&self.plain.model, &self.plain.ctx, self.text());
        lines.iter().try_for_each(|line| self.tell(line))?;
        self.say("plain-review-how").map(|()| Next::Wait)
    }

    /// Asks a question of the review again, by its number there.
    fn change(&mut self, number: usize) -> io::Result<Next> {
        match review::question(&self.plain.model, &self.plain.ctx, number) {
            Some(question) => {
                self.send(Msg::Goto { question })?;
                Ok(Next::Ask)
            }
            None => self.say("plain-no-such-answer").map(|()| Next::Wait),
        }
    }

    fn resume(&mut self) -> io::Result<Next> {
        match self.plain.model.opening.draft.take() {
            Some(draft) => {
                self.draft = Found::Nothing;
                self.send(Msg::Resume(draft))?;
                Ok(Next::Ask)
            }
            None => self.say("plain-no-draft").map(|()| Next::Wait),
        }
    }

    fn leave(&mut self) -> io::Result<Next> {
        self.send(Msg::Intent(Intent::Quit))?;
        self.where_kept()?;
        Ok(Next::Leave)
    }

    /// The end of the input: with every question answered the plan is made, else the answers are kept.
    fn end_of_input(&mut self) -> io::Result<()> {
        if self.plain.model.screen != Screen::Interview {
            return self.finish();
        }
        self.leave().map(drop)?;
        self.plain.out.flush()
    }

    fn finish(&mut self) -> io::Result<()> {
        self.page()?;
        let path = self.plain.save_as.clone();
        self.save(&path)?;
        self.plain.out.flush()
    }

    fn page(&mut self) -> io::Result<()> {
        let page = (self.plain.page)(&self.plain.ctx, &self.plain.model, self.text());
        write!(self.plain.out, "\n{page}\n")
    }

    fn where_kept(&mut self) -> io::Result<()> {
        match self.plain.model.draft_path.clone() {
            Some(path) => {
                let said = self.text().with("plain-kept", &[("path", path.display().to_string().into())]);
                self.tell(said)
            }
            None => self.say("plain-nothing-kept"),
        }
    }

    /// Sends a message, performs what it asks for, and tells the news.
    fn send(&mut self, msg: Msg) -> io::Result<()> {
        self.settle_draft(&msg);
        let mut waiting: VecDeque<Effect> = update(&mut self.plain.model, msg, &self.plain.ctx).into();
        while let Some(effect) = waiting.pop_front() {
            if let Some(done) = self.perform(&effect) {
                waiting.extend(update(&mut self.plain.model, Msg::Done(done), &self.plain.ctx));
            }
        }
        self.news()
    }

    /// Anything but taking it up puts the draft that was found aside: what is said now must not replace it.
    fn settle_draft(&mut self, msg: &Msg) {
        if self.draft == Found::Draft && !matches!(msg, Msg::Resume(_) | Msg::SetLang(_)) {
            self.draft = Found::Nothing;
            self.plain.model.opening.draft = None;
            let _ = self.perform(&Effect::NewDraft);
        }
    }

    fn perform(&mut self, effect: &Effect) -> Option<Done> {
        self.plain.files.perform(effect, &self.plain.model, &self.plain.ctx)
    }

    fn news(&mut self) -> io::Result<()> {
        let Some(notice) = self.plain.model.notice.clone() else { return Ok(()) };
        let said = words::notice(&self.plain.model, &self.plain.ctx, self.text(), &notice);
        self.tell(said)
    }
}
