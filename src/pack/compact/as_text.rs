//! Values of other libraries, kept as they are written.

use borsh::{BorshDeserialize, BorshSerialize};
use std::fmt::Display;
use std::io::{self, Read, Write};
use std::str::FromStr;

pub(in crate::pack) fn write<T: Display, W: Write>(value: &T, target: &mut W) -> io::Result<()> {
    BorshSerialize::serialize(&value.to_string(), target)
}

pub(in crate::pack) fn read<T: FromStr, R: Read>(source: &mut R) -> io::Result<T> {
    parse(&String::deserialize_reader(source)?)
}

pub(in crate::pack) fn write_option<T: Display, W: Write>(value: &Option<T>, target: &mut W) -> io::Result<()> {
    BorshSerialize::serialize(&value.as_ref().map(T::to_string), target)
}

pub(in crate::pack) fn read_option<T: FromStr, R: Read>(source: &mut R) -> io::Result<Option<T>> {
    Option::<String>::deserialize_reader(source)?.as_deref().map(parse).transpose()
}

fn parse<T: FromStr>(text: &str) -> io::Result<T> {
    text.parse().map_err(|_| io::Error::new(io::ErrorKind::InvalidData, format!("`{text}` is no such value")))
}
