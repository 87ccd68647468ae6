//! tweet-coach: the library behind the `coach` binary.
//!
//! # The house
//!
//! One pure core, one Elm-style app over it, and thin edges that only carry bytes and perform effects.
//! Everything flows one way:
//!
//! ```text
//! assets/ (TOML) ──read, check──▶ Pack ──compile──▶ Engine
//! answers.toml or key presses ──accept──▶ Answers ──▶ Facts ──▶ Decision ──▶ Plan
//! Plan ──▶ plan.toml · screen · plain lines · Markdown · text · JSON
//! ```
//!
//! The shipped pack is read and checked when the program is built: the build script (`src/build.rs`) is the room
//! `pack` at work on `assets/`, and what it makes is what a start begins with. Packs that a person brings are read
//! when they are asked for.
//!
//! A pack knows nothing of answers, the engine nothing of plans on paper, a plan nothing of screens.
//!
//! # The rooms, from the inside out
//!
//! | room | what lives there |
//! |---|---|
//! | [`pack`] | what the coach knows, as data: questions, rules, catalogue, sources, words; reading it with places, checking it, telling its faults |
//! | [`reason`] | three-valued truth over compiled conditions; what the rules decide, with what lost and what beat it; proofs over all answers |
//! | [`interview`] | a session as the ordered list of changes; which questions can still change the plan, and in which order they are asked; which values are accepted |
//! | [`plan`] | choosing activities under the minutes (exactly), thirteen weeks of sittings, sentences, editorial calendar, reasons |
//! | [`why`] | what a plan's lines rest on, what would bring others in, what would change: asked of the plan itself |
//! | [`intent`], [`app`] | every wish a key can stand for; one `Model`, `update(model, message) -> effects`; no terminal, no clock, no files |
//! | [`text`] | the words of the interface in English and French, passed by reference |
//! | [`phrase`] | answers, reasons and changes in words, from the pack's labels, for every face alike |
//! | [`config`] | flags over environment over the person's file over the shipped `config.toml`; key map; themes |
//! | [`view`] | draws a `Model`; reads and never writes |
//! | [`plain`] | the same `Model` and `update`, asked line by line |
//! | [`export`] | a plan as TOML, JSON, Markdown or text |
//! | [`store`] | files: answers, drafts, plans; atomic, locked, never losing a byte |
//! | [`workshop`] | a room of people: what is agreed on, handed in and counted, and what may be said of it |
//! | [`author`] | for whoever writes rules: findings, stories, coverage, comparison, prose |
//! | [`assets`] | the shipped pack, ready and as the files it was made of, and packs in folders |
//! | [`tui`] | the local terminal: the only place that changes its modes, reads keys and performs effects |
//! | [`cli`] | one file a command |
//!
//! Who may use whom is a table in `tests/layers.rs`, and a test.

pub mod app;
pub mod assets;
pub mod author;
pub mod cli;
pub mod config;
pub mod export;
pub mod intent;
pub mod interview;
pub mod pack;
pub mod phrase;
pub mod plain;
pub mod plan;
pub mod reason;
pub mod store;
pub mod text;
pub mod tui;
pub mod view;
pub mod why;
pub mod workshop;
