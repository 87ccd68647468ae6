//! Themes that a file writes: `[themes.NAME]`, a shipped theme with other styles for some roles.

use crate::config::contrast::{LEAST, nearest, worst};
use crate::config::theme::style::{self, Written as WrittenStyle};
use crate::config::theme::{Role, Theme, ThemeName};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Spanned};
use ratatui::style::{Color, Style};
use serde::Deserialize;

/// A theme as written; what is left out is as in its base.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    #[serde(default)]
    base: ThemeName,
    text: Option<Spanned<WrittenStyle>>,
    quiet: Option<Spanned<WrittenStyle>>,
    title: Option<Spanned<WrittenStyle>>,
    accent: Option<Spanned<WrittenStyle>>,
    chosen: Option<Spanned<WrittenStyle>>,
    key: Option<Spanned<WrittenStyle>>,
    plus: Option<Spanned<WrittenStyle>>,
    minus: Option<Spanned<WrittenStyle>>,
    warn: Option<Spanned<WrittenStyle>>,
}

impl Written {
    fn style(&self, role: Role) -> Option<&Spanned<WrittenStyle>> {
        match role {
            Role::Text => self.text.as_ref(),
            Role::Quiet => self.quiet.as_ref(),
            Role::Title => self.title.as_ref(),
            Role::Accent => self.accent.as_ref(),
            Role::Chosen => self.chosen.as_ref(),
            Role::Key => self.key.as_ref(),
            Role::Plus => self.plus.as_ref(),
            Role::Minus => self.minus.as_ref(),
            Role::Warn => self.warn.as_ref(),
        }
    }

    /// The theme, with any colours and with sixteen; `text` is the file it is written in.
    ///
    /// # Errors
    /// Words that are none, and roles that cannot be read on their ground, where that is known.
    pub fn read(&self, text: &str) -> Result<[Theme; 2], Vec<Diagnostic>> {
        let mut theme = Theme::of(self.base);
        let mut wrong = Vec::new();
        for role in Role::ALL {
            match self.style(role).map(|written| style::read(text, written)) {
                Some(Ok(style)) => *theme.style_mut(role) = style,
                Some(Err(faults)) => wrong.extend(faults),
                None => {}
            }
        }
        on_its_ground(&mut theme);
        wrong.extend(Role::ALL.into_iter().filter_map(|role| self.pale(&theme, role)));
        if wrong.is_empty() { Ok([theme, with_sixteen(&theme, self.base)]) } else { Err(wrong) }
    }

    /// A role that cannot be read on its ground. What stands on the person's own cannot be judged.
    fn pale(&self, theme: &Theme, role: Role) -> Option<Diagnostic> {
        let style = theme.style(role);
        let found = worst(style.fg?, style.bg?).filter(|found| *found < LEAST)?;
        // Cut, not rounded: 4.46 is not to be told as 4.5.
        let figures = format!("{:.1}", (found * 10.0).floor() / 10.0);
        let (whole, tenth) = figures.split_once('.').unwrap_or((&figures, "0"));
        let problem = Diagnostic::new("config-contrast").with("role", role.as_str());
        let problem = problem.with("whole", whole).with("tenth", tenth);
        // Its ground may be what is wrong with a role that is left to the base.
        let written = self.style(role).or(self.text.as_ref());
        Some(written.map_or_else(|| problem.clone(), |it| problem.clone().at(&Place { file: 0, span: it.span() })))
    }
}

/// Roles that say no ground or no ink of their own have those of the text, where it has any.
fn on_its_ground(theme: &mut Theme) {
    let Style { fg, bg, .. } = theme.text;
    for role in Role::ALL {
        let style = theme.style_mut(role);
        // The terminal's own colour is what is left unsaid, too, where the text has another.
        style.fg = style.fg.filter(|ink| *ink != Color::Reset).or(fg).or(style.fg);
        style.bg = style.bg.filter(|ground| *ground != Color::Reset).or(bg).or(style.bg);
    }
}

/// The same with the sixteen colours nearest to its own: first the grounds, then what can be read on them.
fn with_sixteen(theme: &Theme, base: ThemeName) -> Theme {
    let mut theme = *theme;
    for role in Role::ALL {
        let style = theme.style_mut(role);
        style.bg = style.bg.map(|ground| nearest(ground, None));
        let ground = style.bg.filter(|ground| *ground != Color::Reset).unwrap_or(base.usual_ground());
        style.fg = style.fg.map(|ink| nearest(ink, Some(ground)));
    }
    theme
}

#[cfg(test)]
mod tests {
    use super::Written;
    use crate::config::contrast::{LEAST, worst};
    use crate::config::theme::{Role, Theme, ThemeName};
    use ratatui::style::{Color, Style};

    fn read(text: &str) -> Result<[Theme; 2], Vec<String>> {
        let written: Written = toml::from_str(text).unwrap();
        written.read(text).map_err(|faults| {
            let tell = |fault: &crate::pack::diagnostic::Diagnostic| {
                let part = fault.place.as_ref().map_or("", |place| text.get(place.span.clone()).unwrap());
                let args: Vec<&str> = fault.args.iter().map(|(_, value)| value.as_str()).collect();
                format!("{} {} at {part}", fault.code, args.join(" "))
            };
            faults.iter().map(tell).collect()
        })
    }

    #[test]
    fn what_is_left_out_is_as_in_the_base() {
        let [exact, sixteen] = read("base = \"light\"\ntitle = \"bold blue\"\n").unwrap();
        assert_eq!(exact, sixteen);
        assert_eq!(exact.title.fg, Some(Color::Blue));
        assert_eq!(exact.minus, Theme::of(ThemeName::Light).minus);
    }

    #[test]
    fn the_ground_of_the_text_is_that_of_all_roles() {
        let [exact, _] = read("text = \"#eeeeee on #101418\"\nquiet = \"#b0b0b0\"\ntitle = \"bold\"\n").unwrap();
        let ground = Some(Color::Rgb(0x10, 0x14, 0x18));
        assert!(Role::ALL.iter().all(|role| exact.style(*role).bg == ground));
        assert_eq!(exact.title.fg, Some(Color::Rgb(0xee, 0xee, 0xee)));
    }

    #[test]
    fn a_role_that_cannot_be_read_on_its_ground_is_refused() {
        assert_eq!(
            read("text = \"#eeeeee on #101418\"\nquiet = \"#505050\"\n").unwrap_err(),
            ["config-contrast quiet 2 2 at \"#505050\""]
        );
        let pale = read("text = \"black on white\"\n").unwrap_err();
        assert!(pale.iter().any(|told| told.starts_with("config-contrast key 1 0 at \"black on white\"")), "{pale:?}");
        assert!(read("quiet = \"#505050\"\n").is_ok(), "the person's own ground is not known");
    }

    #[test]
    fn with_sixteen_colours_it_can_still_be_read() {
        let written = "base = \"light\"\ntext = \"#24292f on #fbfaf7\"\nquiet = \"#5b6470\"\nkey = \"#7a4206\"\n";
        let [_, sixteen] = read(written).unwrap();
        assert_eq!(sixteen.text, Style::new().fg(Color::Black).bg(Color::White));
        for role in Role::ALL {
            let style = sixteen.style(role);
            let found = worst(style.fg.unwrap(), style.bg.unwrap()).unwrap();
            assert!(found >= LEAST, "{}: {found}", role.as_str());
        }
    }
}
