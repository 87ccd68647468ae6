//! The tests of the whole program; one module per theme.

mod house;
mod layers;
mod pack;
mod plan_properties;

mod reason_oracle;
mod screens;
mod support;
