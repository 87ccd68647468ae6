//! Finding out what is wrong with a code. Nothing is suggested that the checksum does not bear out.

use crate::workshop::code::alphabet::character;
use crate::workshop::code::fault::{CodeFault, Place, Slip, Uneven};
use crate::workshop::code::layout::{self, GROUP, ROW, Typed};
use crate::workshop::code::parity::{Located, is_right, locate};

/// Says what is wrong with a code that is not whole. `strange` says of whole content why it is refused all the same:
/// nobody needs to mend a code that was made for another room.
pub(super) fn fault(groups: &[Vec<Typed>], typed: &[Typed], strange: impl Fn(&[u8]) -> Option<CodeFault>) -> CodeFault {
    let symbols = layout::symbols(typed);
    if let Some((content, fault)) = shifted(typed, &symbols) {
        return strange(&content).unwrap_or(fault);
    }
    let uneven = uneven(groups);
    let length = layout::head(&symbols).map_or(symbols.len(), layout::Head::symbols);
    if symbols.len() < length.max(ROW) {
        return CodeFault::CutOff { here: symbols.len(), of: length.max(ROW) };
    }
    if symbols.len() > length {
        return CodeFault::TooLong(symbols.len() - length);
    }
    match substituted(&symbols) {
        Ok((content, right)) => strange(&content).unwrap_or_else(|| slips(typed, &right)),
        // A shift garbles all rows up to the one that makes up for it: the groups say more.
        Err(_) if !uneven.is_empty() && uneven.len() < groups.len() => CodeFault::Uneven(uneven),
        Err(rows) => CodeFault::Garbled(rows),
    }
}

/// A character more or less than there should be, when the rest is right.
fn shifted(typed: &[Typed], symbols: &[u8]) -> Option<(Vec<u8>, CodeFault)> {
    let first = first_wrong(symbols);
    match symbols.len() % GROUP {
        4 => (first..=first + ROW).find_map(|at| missing(symbols, at)),
        1 => (first..=first + ROW).find_map(|at| extra(typed, symbols, at)),
        _ => None,
    }
}

/// Where the first row that is not right begins: what is missing or too many is in it, or it would be right.
fn first_wrong(symbols: &[u8]) -> usize {
    let right = symbols.chunks(ROW).take_while(|row| row.len() == ROW && is_right(row)).count();
    right * ROW
}

fn missing(symbols: &[u8], at: usize) -> Option<(Vec<u8>, CodeFault)> {
    let mut tried = symbols.to_vec();
    (at <= symbols.len()).then(|| tried.insert(at, 0))?;
    let (from, to) = (at / ROW * ROW, (at / ROW * ROW + ROW).min(tried.len()));
    for symbol in 0..32 {
        layout::mend(&mut tried, &[(at, symbol)]);
        if tried.get(from..to).is_some_and(is_right)
            && let Some(content) = layout::unseal(&tried)
        {
            let fault = CodeFault::Missing(Place(at), character(symbol));
            return Some((content, fault));
        }
    }
    None
}

fn extra(typed: &[Typed], symbols: &[u8], at: usize) -> Option<(Vec<u8>, CodeFault)> {
    let here = typed.get(at)?.character;
    let others = || typed.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, one)| one);
    if !others().all(|one| one.symbol.is_some()) {
        return None;
    }
    let mut tried = symbols.to_vec();
    tried.remove(at);
    let content = layout::unseal(&tried)?;
    Some((content, CodeFault::Extra(Place(at), here)))
}

/// The content of a code whose wrong symbols can all be located, and all that is right; else the rows in which they
/// cannot.
fn substituted(symbols: &[u8]) -> Result<(Vec<u8>, Vec<u8>), Vec<usize>> {
    let mut right = symbols.to_vec();
    let (mut touched, mut lost) = (Vec::new(), Vec::new());
    for (number, row) in right.chunks_mut(ROW).enumerate() {
        match locate(row) {
            Located::Right => {}
            Located::Wrong(wrong) => {
                layout::mend(row, &wrong);
                touched.push(number + 1);
            }
            Located::Lost => lost.push(number + 1),
        }
    }
    match layout::unseal(&right) {
        Some(content) => Ok((content, right)),
        None if lost.is_empty() => Err(touched),
        None => Err(lost),
    }
}

fn slips(typed: &[Typed], right: &[u8]) -> CodeFault {
    let pairs = typed.iter().zip(right).enumerate();
    let slips: Vec<Slip> = pairs
        .filter(|(_, (one, right))| one.symbol != Some(**right))
        .map(|(at, (one, right))| {
            let should = character(*right);
            Slip { at: Place(at), here: one.character.to_ascii_uppercase(), should }
        })
        .collect();
    match slips.as_slice() {
        [one, other] if one.at.0 + 1 == other.at.0 && one.here == other.should && other.here == one.should => {
            CodeFault::Swapped(one.at, [one.here, other.here])
        }
        _ => CodeFault::Wrong(slips),
    }
}

/// Groups that have not five characters.
fn uneven(groups: &[Vec<Typed>]) -> Vec<Uneven> {
    let numbered = groups.iter().enumerate().map(|(at, group)| Uneven { group: at + 1, characters: group.len() });
    numbered.filter(|group| group.characters != GROUP).collect()
}
