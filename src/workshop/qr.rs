//! A code as a QR picture: which modules are dark. Whoever shows it chooses how.

use qrcode::{Color, EcLevel, QrCode};

/// Light modules that must surround the picture, on each side.
pub const QUIET: usize = 4;

/// A QR picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    width: usize,
    dark: Vec<bool>,
}

impl Qr {
    /// The picture of a code: alphanumeric, with as much error correction as costs no larger picture. `None` for a
    /// text that no picture can hold; every code can be held.
    #[must_use]
    pub fn new(code: &str) -> Option<Qr> {
        let made = |level| QrCode::with_error_correction_level(code, level).ok();
        let low = made(EcLevel::L)?;
        let better = [EcLevel::Q, EcLevel::M].into_iter().filter_map(made);
        let qr = better.into_iter().find(|better| better.width() == low.width()).unwrap_or(low);
        Some(Qr { width: qr.width(), dark: qr.to_colors().iter().map(|color| *color == Color::Dark).collect() })
    }

    /// Modules on each side, without the quiet zone.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Modules on each side with the quiet zone.
    #[must_use]
    pub fn outer_width(&self) -> usize {
        self.width + 2 * QUIET
    }

    /// Whether a module is dark; column and row are counted from the corner of the quiet zone. Beyond the picture
    /// nothing is.
    #[must_use]
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        let (Some(column), Some(row)) = (column.checked_sub(QUIET), row.checked_sub(QUIET)) else { return false };
        column < self.width && row < self.width && self.dark.get(row * self.width + column) == Some(&true)
    }
}

#[cfg(test)]
mod tests {
    use super::{QUIET, Qr};

    /// Reads the picture as a camera would: each module eight points wide.
    fn read(qr: &Qr) -> String {
        const WIDE: usize = 8;
        let side = qr.outer_width() * WIDE;
        let point = |x, y| if qr.is_dark(x / WIDE, y / WIDE) { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, point);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn the_picture_of_a_code_is_read_as_the_code() {
        for groups in [7, 23, 49] {
            let group = |at: usize| format!("-{:05}", at * 7919 % 100_000).replace('3', "X").replace('7', "Z");
            let code = format!("COACH{}", (0..groups).map(group).collect::<String>());
            let qr = Qr::new(&code).unwrap();
            assert_eq!(read(&qr), code);
            assert!(qr.outer_width() <= 61, "{} modules", qr.outer_width());
        }
    }

    #[test]
    fn around_the_picture_all_is_light() {
        let qr = Qr::new("COACH-12345").unwrap();
        let edge = qr.outer_width();
        for along in 0..edge + 3 {
            for across in (0..QUIET).chain(edge - QUIET..edge + 3) {
                assert!(!qr.is_dark(along, across) && !qr.is_dark(across, along));
            }
        }
        assert!(qr.is_dark(QUIET, QUIET));
    }
}
