//! The program line by line, as somebody who only hears it goes through it.

mod founding;
mod parity;
mod said;
mod same;
mod terminal;
mod transcript;
