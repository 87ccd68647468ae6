//! The yardstick: a bare ratatui list of fifteen lines that moves a highlight and redraws on a key.

use ratatui::crossterm::event::{Event, KeyCode, read};
use ratatui::widgets::{List, ListState};
use std::io;

/// Runs until `q`.
pub(crate) fn run() {
    let mut terminal = ratatui::init();
    let result = turn(&mut terminal);
    ratatui::restore();
    result.expect("a terminal");
}

fn turn(terminal: &mut ratatui::DefaultTerminal) -> io::Result<()> {
    let mut state = ListState::default().with_selected(Some(0));
    loop {
        let lines = (1..=15).map(|number| format!("Field {number}"));
        let list = List::new(lines).highlight_symbol("> ");
        terminal.draw(|frame| frame.render_stateful_widget(list, frame.area(), &mut state))?;
        if let Event::Key(key) = read()? {
            match key.code {
                KeyCode::Down => state.select_next(),
                KeyCode::Up => state.select_previous(),
                KeyCode::Char('q') => return Ok(()),
                _ => {}
            }
        }
    }
}
