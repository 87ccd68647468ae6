//! A workshop in lines: the door, the clock, handing in. Each way has its number.

use crate::app::parts::workshop::handed::{self as told, clean};
use crate::app::parts::workshop::{code, consent};
use crate::app::seat::door;
use crate::app::seat::hand::{self, Way};
use crate::app::seat::{Made, Seat, Sign, Standing, time, words};
use crate::app::{Ctx, Done, Effect, Model, Msg, Screen, Target, rooms};
use crate::intent::Intent;
use crate::plain::{Next, Talk};
use crate::text::Text;
use std::io;

impl Talk<'_> {
    /// Tells the model the time, and the person what is over by now. Between two answers only: lines do not tick.
    pub(super) fn tick(&mut self) -> io::Result<()> {
        if self.plain.model.seat.is_none() {
            return Ok(());
        }
        let before = self.plain.model.notice.clone();
        let now = (self.plain.now)();
        self.pass(Msg::Clock(now));
        if self.plain.model.notice == before { Ok(()) } else { self.news() }
    }

    /// How much time is left.
    pub(super) fn time(&mut self) -> io::Result<Next> {
        if self.plain.model.seat.is_none() {
            return self.wait("plain-no-room");
        }
        self.tick()?;
        let text = self.text();
        let said = clock(&self.plain.model, &text).unwrap_or_else(|| text.say("plain-no-clock"));
        self.tell(said)?;
        Ok(Next::Wait)
    }

    /// Asks for more time, or no longer.
    pub(super) fn more_time(&mut self) -> io::Result<Next> {
        if self.plain.model.seat.is_none() {
            return self.wait("plain-no-room");
        }
        self.send(Msg::Intent(Intent::NeedTime))?;
        Ok(Next::Wait)
    }

    /// Enters the room of this number or path; without one, says which there are.
    pub(super) fn join(&mut self, rest: &str) -> io::Result<Next> {
        if self.plain.model.seat.as_ref().is_some_and(|seat| seat.standing != Standing::AtDoor) {
            self.home().map(drop)?;
        }
        let number = rest.parse().ok().and_then(|number: usize| number.checked_sub(1));
        let listed = number.and_then(|at| self.rooms.get(at)).map(|offered| offered.path.clone());
        let Some(path) = listed.or_else(|| rooms::written(rest)) else { return self.list_rooms() };
        self.send(Msg::Join(path))?;
        Ok(if self.plain.model.screen == Screen::Door { Next::Ask } else { Next::Wait })
    }

    fn list_rooms(&mut self) -> io::Result<Next> {
        let found = self.plain.files.perform(&Effect::FindRooms, &self.plain.model, &self.plain.ctx);
        self.rooms = if let Some(Done::Rooms(rooms)) = found { rooms } else { Vec::new() };
        let text = self.text();
        if self.rooms.is_empty() {
            self.say("rooms-none")?;
            return self.wait("plain-join-how");
        }
        let mut lines = vec![text.with("rooms-found", &[("n", self.rooms.len().into())])];
        for (number, offered) in (1_usize..).zip(&self.rooms) {
            let file = clean(&offered.path.display().to_string());
            let name = match &offered.name {
                Some(name) => format!("{} ({file})", clean(name)),
                None => text.with("rooms-faulty", &[("name", file.into())]),
            };
            lines.push(text.with("plain-joins", &[("n", number.into()), ("name", name.into())]));
        }
        self.tell_all(&lines)?;
        self.wait("plain-join-how")
    }

    /// Does what the row of this number says, at the door or where things are handed in.
    pub(super) fn take_way(&mut self, line: &str) -> io::Result<Next> {
        let place = line.trim().parse().ok().and_then(|number: usize| number.checked_sub(1));
        if self.plain.model.screen == Screen::HandIn {
            let way = place.and_then(|place| offered(&self.plain.model).get(place).copied());
            return match way {
                Some(way) => self.hand(way),
                None => self.unknown(line),
            };
        }
        let last = door::ways(&self.plain.model, &self.plain.ctx).len();
        let Some(place) = place.filter(|place| *place < last) else { return self.unknown(line) };
        let before = self.plain.model.screen;
        self.send(Msg::Click(Target::Row(place)))?;
        Ok(if self.plain.model.screen == before { Next::Wait } else { Next::Ask })
    }

    /// To where things are handed in.
    pub(super) fn hand_in(&mut self) -> io::Result<Next> {
        if self.plain.model.screen == Screen::Interview {
            self.send(Msg::Finish)?;
        }
        self.send(Msg::Intent(Intent::HandIn))?;
        if self.plain.model.screen == Screen::HandIn { Ok(Next::Ask) } else { self.wait("plain-not-handing") }
    }

    fn hand(&mut self, way: Way) -> io::Result<Next> {
        let at = hand::ways(&self.plain.model).iter().position(|other| *other == way).unwrap_or_default();
        self.send(Msg::Click(Target::Row(at)))?;
        let (model, text) = (&self.plain.model, self.text());
        let Some(seat) = &model.seat else { return Ok(Next::Ask) };
        let lines = match way {
            Way::File if seat.hand.written.is_some() => done(seat, &text),
            Way::Code => shown(seat, &text),
            Way::What => what(model, &self.plain.ctx, seat, &text),
            Way::Plan => return Ok(Next::Ask),
            Way::File | Way::Qr => Vec::new(),
        };
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }
}

/// The ways that mean something in lines: a picture does not.
fn offered(model: &Model) -> Vec<Way> {
    hand::ways(model).into_iter().filter(|way| *way != Way::Qr).collect()
}

/// Whether something could be handed in and was not, in this session.
pub(super) fn is_owing(model: &Model, ctx: &Ctx) -> bool {
    let owes = |seat: &Seat| seat.who().is_some() && seat.hand.issued.is_none() && !seat.is_closed(ctx);
    model.seat.as_ref().is_some_and(owes)
}

/// "Time left: this part 4 min, in all 31 min."
pub(super) fn clock(model: &Model, text: &Text) -> Option<String> {
    let seat = model.seat.as_ref().filter(|seat| seat.standing != Standing::AtDoor)?;
    let said = words::clock(seat, time::left(seat, time::section(model).as_deref()), text);
    let timed = !seat.room.boxes.is_empty() || seat.sign == Sign::Up;
    timed.then(|| text.with("plain-clock", &[("time", said.join(", ").into())]))
}

/// The door, in full.
pub(super) fn at_door(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let Some(seat) = &model.seat else { return Vec::new() };
    let pack = ctx.engine.pack();
    let mut lines = vec![clean(&seat.room.name)];
    lines.extend(consent::about(&seat.room, pack, text));
    if seat.is_closed(ctx) {
        lines.push(text.with("door-closed", &[("date", text.date(seat.room.closes).into())]));
    }
    if seat.pack == Made::Otherwise {
        lines.push(text.say("door-otherwise"));
    }
    for part in consent::parts(&seat.room, &seat.schema, pack, text, &seat.folder.display().to_string()) {
        lines.push(part.title);
        lines.extend(part.lines.into_iter().map(|line| format!("    {line}")));
    }
    let path = clean(&seat.path.display().to_string());
    lines.push(text.with("door-file", &[("path", path.into())]));
    if let Some(before) = seat.before.as_ref().filter(|_| seat.standing == Standing::AtDoor && !seat.is_closed(ctx)) {
        lines.push(text.say(if before.handed_in > 0 { "door-before-handed" } else { "door-before" }));
    }
    let ways = door::ways(model, ctx);
    lines.extend((1..).zip(ways).map(|(number, way)| format!("{number}. {}", text.say(way.name()))));
    lines
}

/// Where the person stands at the door.
pub(super) fn door_focus(model: &Model, ctx: &Ctx, text: &Text) -> String {
    let name = model.seat.as_ref().map(|seat| clean(&seat.room.name)).unwrap_or_default();
    text.with("plain-at-door", &[("name", name.into()), ("n", door::ways(model, ctx).len().into())])
}

/// Where things are handed in, in full.
pub(super) fn at_hand(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let Some(seat) = &model.seat else { return Vec::new() };
    let mut lines = what(model, ctx, seat, text);
    let ways = offered(model);
    lines.extend((1..).zip(ways).map(|(number, way)| format!("{number}. {}", text.say(way.name(seat)))));
    lines
}

/// Where the person stands there.
pub(super) fn hand_focus(model: &Model, text: &Text) -> String {
    text.with("plain-at-hand-in", &[("n", offered(model).len().into())])
}

/// What is handed in, question by question.
fn what(model: &Model, ctx: &Ctx, seat: &Seat, text: &Text) -> Vec<String> {
    let Some(submission) = hand::submission(model, ctx) else { return Vec::new() };
    let pack = ctx.engine.pack();
    let mut lines = vec![text.say("hand-this")];
    for (question, answer) in told::submission(&submission, &seat.schema, pack, text) {
        lines.push(text.with("sure-line", &[("what", question.into()), ("said", answer.into())]));
    }
    if !seat.schema.items.is_empty() {
        let names = told::advice(&submission, &seat.schema, pack, text);
        let args = [("n", names.len().into()), ("names", names.join(&text.say("names-between")).into())];
        lines.push(text.with("hand-advice", &args));
    }
    let token = code::token_name(submission.token);
    lines.push(text.with("hand-token", &[("token", token.into())]));
    lines.push(text.with("hand-folder", &[("folder", clean(&seat.folder.display().to_string()).into())]));
    lines
}

/// That it is done, and what happens next.
fn done(seat: &Seat, text: &Text) -> Vec<String> {
    let file = seat.hand.written.as_ref().map(|path| {
        let path = clean(&path.display().to_string());
        text.with("hand-done-file", &[("path", path.into())])
    });
    file.into_iter().chain(["hand-next", "hand-again"].map(|key| text.say(key))).collect()
}

/// The code on one line, with what to do with it.
fn shown(seat: &Seat, text: &Text) -> Vec<String> {
    let Some(issued) = &seat.hand.issued else { return Vec::new() };
    vec![text.say("plain-code-how"), code::encode(issued, &seat.schema), text.say("hand-code-then")]
}
