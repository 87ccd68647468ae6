//! Workshops as facilitators and participants live them: with the program itself, its files and its folders.

mod collect;
mod crowd;
mod killed;
mod participants;
mod watched;
