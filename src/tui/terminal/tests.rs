//! Every mode that is set is unset, once, whatever happens.

use super::*;
use std::sync::Mutex;

#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Tty for Paper {
    fn write(&self, bytes: &[u8]) -> io::Result<()> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(())
    }

    fn raw(&self, raw: Raw) -> io::Result<()> {
        self.write(match raw {
            Raw::On => b"<raw>",
            Raw::Off => b"</raw>",
        })
    }
}

impl Paper {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// Private modes still set, in the order they were set.
    fn modes(&self) -> Vec<String> {
        let mut on = Vec::new();
        for part in self.text().split("\x1b[?").skip(1) {
            let number: String = part.chars().take_while(char::is_ascii_digit).collect();
            let switched_on = part.chars().nth(number.len()) == Some('h');
            // The cursor is the one mode that is on before we come.
            let set = switched_on != (number == "25");
            on.retain(|other| *other != number);
            if set {
                on.push(number);
            }
        }
        on
    }
}

#[test]
fn leaving_undoes_what_entering_did() {
    let paper = Paper::default();
    let guard = Guard::enter(Box::new(paper.clone()), Mouse::On).unwrap();
    assert!(paper.modes().contains(&"1049".to_owned()) && paper.modes().contains(&"2004".to_owned()));
    drop(guard);
    assert_eq!(paper.modes(), Vec::<String>::new());
    assert!(paper.text().starts_with("<raw>") && paper.text().ends_with("</raw>"));
    assert_eq!(paper.text().matches("</raw>").count(), 1);
}

#[test]
fn a_mouse_turned_on_on_the_way_is_turned_off_too() {
    let paper = Paper::default();
    let guard = Guard::enter(Box::new(paper.clone()), Mouse::Off).unwrap();
    guard.toggle_mouse().unwrap();
    assert!(paper.modes().contains(&"1000".to_owned()));
    drop(guard);
    assert_eq!(paper.modes(), Vec::<String>::new());
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_speaks() {
    let paper = Paper::default();
    let inner = paper.clone();
    let panicked = std::thread::spawn(move || {
        let _guard = Guard::enter(Box::new(inner.clone()), Mouse::Off).unwrap();
        panic!("as planned");
    });
    assert!(panicked.join().is_err());
    assert_eq!(paper.modes(), Vec::<String>::new());
    assert_eq!(paper.text().matches("</raw>").count(), 1);
}

#[test]
fn a_stop_leaves_and_enters_again() {
    let paper = Paper::default();
    let guard = Guard::enter(Box::new(paper.clone()), Mouse::Off).unwrap();
    guard.leave().unwrap();
    guard.leave().unwrap();
    assert_eq!(paper.modes(), Vec::<String>::new());
    guard.reenter().unwrap();
    assert!(paper.modes().contains(&"1049".to_owned()));
}

#[test]
fn taking_it_again_sets_the_modes_anew_and_keeps_the_persons_title() {
    let paper = Paper::default();
    let guard = Guard::enter(Box::new(paper.clone()), Mouse::On).unwrap();
    guard.reenter().unwrap();
    let text = paper.text();
    assert_eq!((text.matches("\x1b[?1049h").count(), text.matches("\x1b[?1000h").count()), (2, 2));
    assert!(text.contains("</raw><raw>"), "{text:?}");
    drop(guard);
    let text = paper.text();
    assert_eq!((text.matches("\x1b[22;0t").count(), text.matches("\x1b[23;0t").count()), (1, 1));
    assert_eq!(paper.modes(), Vec::<String>::new());
}

#[test]
fn the_mouse_is_asked_for_presses_and_never_for_moves() {
    let paper = Paper::default();
    let guard = Guard::enter(Box::new(paper.clone()), Mouse::On).unwrap();
    assert_eq!(guard.toggle_mouse().unwrap(), Mouse::Off);
    assert_eq!(paper.modes(), ["1049", "2004", "25"]);
    assert_eq!(guard.toggle_mouse().unwrap(), Mouse::On);
    assert_eq!(paper.modes(), ["1049", "2004", "25", "1000", "1006"]);
    drop(guard);
    assert_eq!(paper.modes(), Vec::<String>::new());
}
