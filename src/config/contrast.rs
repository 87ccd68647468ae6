//! How well a colour reads on another, by the web's definition (WCAG 2.2: relative luminance, contrast ratio).
//!
//! What the sixteen ANSI colours look like is the terminal's business: they are judged by what the usual
//! terminals show as they come, and the worst of those counts.

use ratatui::style::Color;

/// Least contrast of anything that is to be read (WCAG 2.2, success criterion 1.4.3).
pub const LEAST: f64 = 4.5;

/// A colour as red, green and blue.
pub type Rgb = [u8; 3];

/// The sixteen colours as a terminal shows them, in the order of their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// The terminal.
    pub name: &'static str,
    colours: [u32; 16],
}

/// The usual terminals, as they come.
pub const PALETTES: [Palette; 4] = [
    // XTerm-col.ad.
    Palette {
        name: "xterm",
        colours: [
            0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5, 0x7f_7f7f,
            0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
    },
    // The kernel's default_red, default_grn and default_blu: those of the VGA text mode.
    Palette {
        name: "the Linux console",
        colours: [
            0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa, 0x55_5555,
            0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    },
    // Campbell, the scheme of Windows Terminal and of its console.
    Palette {
        name: "Windows Terminal",
        colours: [
            0x0c_0c0c, 0xc5_0f1f, 0x13_a10e, 0xc1_9c00, 0x00_37da, 0x88_1798, 0x3a_96dd, 0xcc_cccc, 0x76_7676,
            0xe7_4856, 0x16_c60c, 0xf9_f1a5, 0x3b_78ff, 0xb4_009e, 0x61_d6d6, 0xf2_f2f2,
        ],
    },
    // The profile Basic as its colours arrive on an sRGB screen.
    Palette {
        name: "macOS Terminal",
        colours: [
            0x00_0000, 0xc2_3621, 0x25_bc24, 0xad_ad27, 0x49_2ee1, 0xd3_38d3, 0x33_bbc8, 0xcb_cccd, 0x81_8383,
            0xfc_391f, 0x31_e722, 0xea_ec23, 0x58_33ff, 0xf9_35f8, 0x14_f0f0, 0xe9_ebeb,
        ],
    },
];

/// The sixteen colours in the order of their numbers.
pub const ANSI: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

impl Palette {
    /// What a colour looks like here; `None` for the terminal's own foreground and background, which the person
    /// chose.
    #[must_use]
    pub fn shows(&self, color: Color) -> Option<Rgb> {
        if let Color::Rgb(red, green, blue) = color {
            return Some([red, green, blue]);
        }
        let number = ANSI.iter().position(|ansi| *ansi == color)?;
        let [_, red, green, blue] = self.colours.get(number)?.to_be_bytes();
        Some([red, green, blue])
    }
}

/// From 1 (the same) to 21 (black on white).
#[must_use]
pub fn ratio(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The contrast of two colours in the terminal that shows it worst; `None` when one of them is the person's own.
#[must_use]
pub fn worst(ink: Color, ground: Color) -> Option<f64> {
    let shown = |palette: &Palette| Some(ratio(palette.shows(ink)?, palette.shows(ground)?));
    PALETTES.iter().map(shown).try_fold(f64::INFINITY, |worst, ratio| Some(worst.min(ratio?)))
}

/// The one of the sixteen colours nearest to this one, as xterm shows them, among those that can be read on the
/// ground; where none can, the one that can best.
#[must_use]
pub fn nearest(color: Color, ground: Option<Color>) -> Color {
    let Color::Rgb(red, green, blue) = color else { return color };
    let [xterm, ..] = &PALETTES;
    let far = |ansi: &Color| xterm.shows(*ansi).map_or(i32::MAX, |shown| distance(shown, [red, green, blue]));
    let read = |ansi: &Color| ground.and_then(|ground| worst(*ansi, ground)).unwrap_or(f64::INFINITY);
    let legible = ANSI.into_iter().filter(|ansi| read(ansi) >= LEAST).min_by_key(far);
    legible.or_else(|| ANSI.into_iter().max_by(|one, other| read(one).total_cmp(&read(other)))).unwrap_or(color)
}

/// By lightness and by what red and blue have beyond it, so that a grey becomes a grey before it becomes a colour.
fn distance(one: Rgb, other: Rgb) -> i32 {
    let axes = |[red, green, blue]: Rgb| {
        let [red, green, blue] = [red, green, blue].map(i32::from);
        let light = (299 * red + 587 * green + 114 * blue) / 1000;
        [light, red - light, blue - light]
    };
    axes(one).iter().zip(axes(other)).map(|(one, other)| (one - other).pow(2)).sum()
}

fn luminance([red, green, blue]: Rgb) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

#[cfg(test)]
mod tests {
    use super::{ANSI, PALETTES, nearest, ratio, worst};
    use ratatui::style::Color;

    #[test]
    fn black_on_white_is_all_there_is() {
        assert_eq!(ratio([0, 0, 0], [255, 255, 255]), 21.0);
        assert_eq!(ratio([7, 8, 9], [7, 8, 9]), 1.0);
        // The web's own example of a grey that just misses.
        assert!((ratio([0x77, 0x77, 0x77], [255, 255, 255]) - 4.48).abs() < 0.005);
    }

    #[test]
    fn the_worst_terminal_counts() {
        let on_black = worst(Color::DarkGray, Color::Black).unwrap();
        assert!((on_black - 2.8).abs() < 0.05, "the Linux console shows #555555: {on_black}");
        assert_eq!(worst(Color::Reset, Color::Black), None);
        assert_eq!(worst(Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255)), Some(21.0));
    }

    #[test]
    fn every_palette_shows_every_colour() {
        for palette in &PALETTES {
            assert!(ANSI.iter().all(|ansi| palette.shows(*ansi).is_some()), "{}", palette.name);
            assert_eq!(palette.shows(Color::Reset), None);
        }
    }

    #[test]
    fn a_colour_that_is_not_there_becomes_the_nearest_that_can_be_read() {
        let grey = Color::Rgb(0x80, 0x80, 0x80);
        assert_eq!(nearest(grey, None), Color::DarkGray);
        assert_eq!(nearest(grey, Some(Color::Black)), Color::Gray, "dark grey cannot be read there");
        assert_eq!(nearest(Color::Rgb(250, 250, 240), None), Color::White);
        assert_eq!(nearest(Color::Green, Some(Color::White)), Color::Green, "one of the sixteen was chosen");
    }
}
