//! How many colours there are: the one place that decides it, from flag, file and environment.
//!
//! Sixteen is what every terminal has, and what the person's own palette decides. Twenty-four bits are used
//! only when the terminal announces them: one that does not know them shows noise.

use crate::config::environment::Environment;
use serde::Deserialize;

/// When colour is wanted: `--color`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum When {
    /// When the environment does not say otherwise.
    #[default]
    Auto,
    /// Whatever the environment says.
    Always,
    /// Never.
    Never,
}

/// How many colours a file asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Colours {
    /// As many as the terminal announces.
    #[default]
    #[serde(rename = "auto")]
    Auto,
    /// Sixteen.
    #[serde(rename = "16")]
    Sixteen,
    /// True colour.
    #[serde(rename = "true")]
    True,
}

/// What flag and environment say about colour, whatever the terminal can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Asked {
    /// Colour.
    Yes,
    /// No colour.
    No,
    /// Nothing.
    Unsaid,
}

impl Asked {
    /// `--color`, then `NO_COLOR`, then `CLICOLOR_FORCE` and `FORCE_COLOR`.
    pub fn of(when: When, env: &Environment) -> Asked {
        match when {
            When::Always => Asked::Yes,
            When::Never => Asked::No,
            When::Auto if env.get("NO_COLOR").is_some() => Asked::No,
            When::Auto if env.is_on("CLICOLOR_FORCE") || env.is_on("FORCE_COLOR") => Asked::Yes,
            When::Auto => Asked::Unsaid,
        }
    }
}

/// The colours of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Depth {
    /// None: weight and reverse only.
    Colourless,
    /// The sixteen of ANSI.
    Sixteen,
    /// Any.
    True,
}

impl Depth {
    /// No colour where none is wanted; else what the file asks for, else what the terminal announces.
    pub fn of(when: When, wish: Colours, env: &Environment) -> Depth {
        match (Asked::of(when, env), wish) {
            (Asked::No, _) => Depth::Colourless,
            (_, Colours::Sixteen) => Depth::Sixteen,
            (_, Colours::True) => Depth::True,
            (_, Colours::Auto) if announces_true_colour(env) => Depth::True,
            (_, Colours::Auto) => Depth::Sixteen,
        }
    }
}

/// `COLORTERM` is the announcement. GNU screen hands it on from the terminal around it without understanding
/// such colours itself; tmux, which may call itself `screen` too, translates them.
fn announces_true_colour(env: &Environment) -> bool {
    let announced = matches!(env.get("COLORTERM"), Some("truecolor" | "24bit"));
    let gnu_screen = env.get("TERM").is_some_and(|term| term.starts_with("screen")) && env.get("TMUX").is_none();
    announced && !gnu_screen
}

#[cfg(test)]
mod tests {
    use super::{Asked, Colours, Depth, When};
    use crate::config::environment::Environment;

    fn depth(variables: &[(&str, &str)]) -> Depth {
        Depth::of(When::Auto, Colours::Auto, &Environment::of(variables.iter().copied()))
    }

    #[test]
    fn sixteen_unless_more_is_announced() {
        assert_eq!(depth(&[]), Depth::Sixteen);
        assert_eq!(depth(&[("TERM", "xterm-256color")]), Depth::Sixteen);
        assert_eq!(depth(&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")]), Depth::True);
        assert_eq!(depth(&[("COLORTERM", "24bit")]), Depth::True);
        assert_eq!(depth(&[("COLORTERM", "1")]), Depth::Sixteen);
    }

    #[test]
    fn a_terminal_inside_one_may_understand_less_than_the_one_around_it() {
        let screen = [("TERM", "screen.xterm-256color"), ("COLORTERM", "truecolor")];
        assert_eq!(depth(&screen), Depth::Sixteen);
        assert_eq!(depth(&[screen[0], screen[1], ("TMUX", "/tmp/tmux-1000/default,1,0")]), Depth::True);
    }

    #[test]
    fn no_colour_wins_over_the_terminal_and_the_flag_over_all() {
        let env = Environment::of([("NO_COLOR", "1"), ("COLORTERM", "truecolor")]);
        assert_eq!(Depth::of(When::Auto, Colours::True, &env), Depth::Colourless);
        assert_eq!(Depth::of(When::Always, Colours::Auto, &env), Depth::True);
        assert_eq!(Depth::of(When::Never, Colours::True, &Environment::of([("FORCE_COLOR", "1")])), Depth::Colourless);
        assert_eq!(depth(&[("NO_COLOR", "")]), Depth::Sixteen, "empty is not set");
    }

    #[test]
    fn a_file_can_ask_for_fewer_or_more_than_is_announced() {
        let announced = Environment::of([("COLORTERM", "truecolor")]);
        assert_eq!(Depth::of(When::Auto, Colours::Sixteen, &announced), Depth::Sixteen);
        assert_eq!(Depth::of(When::Auto, Colours::True, &Environment::default()), Depth::True);
    }

    #[test]
    fn no_colour_wins_over_being_forced() {
        let asked = |variables: &[(&str, &str)]| Asked::of(When::Auto, &Environment::of(variables.iter().copied()));
        assert_eq!(asked(&[("FORCE_COLOR", "1"), ("NO_COLOR", "1")]), Asked::No);
        assert_eq!(asked(&[("CLICOLOR_FORCE", "1")]), Asked::Yes);
        assert_eq!(asked(&[("FORCE_COLOR", "0")]), Asked::Unsaid);
    }
}
