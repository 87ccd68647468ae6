//! The programme against trying every choice.

use super::*;

/// A small generator of numbers: the tests need variety, not randomness.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(sides)) as u32
    }
}

fn contenders(dice: &mut Dice, count: usize) -> Vec<Contender> {
    (0..count)
        .map(|at| {
            let (minutes, worth) = (1 + dice.roll(12), 5 * (1 + dice.roll(6)));
            let more = Way { minutes: minutes + 1 + dice.roll(8), posts: dice.roll(3), worth: worth + worth / 2 };
            let kind = dice.roll(3);
            let earlier = dice.roll(at as u32 + 1) as usize;
            let need = dice.roll(4) == 0 && at > 0 && earlier < at;
            let rival = dice.roll(5) == 0 && at > 0 && earlier < at && !need;
            Contender {
                ways: vec![Way { minutes, posts: 0, worth }, more],
                recurring: kind == 0,
                seasonal: kind == 1,
                needs: if need { vec![vec![earlier]] } else { vec![] },
                rivals: if rival { vec![earlier] } else { vec![] },
            }
        })
        .collect()
}

/// Every choice, in turn; the best by the written order.
fn exhaustive(contenders: &[Contender], room: Room) -> Vec<Option<usize>> {
    let mut best: Option<(u32, u32, Vec<usize>)> = None;
    let mut picks = vec![0_usize; contenders.len()];
    loop {
        if let Some((worth, minutes)) = value(contenders, &picks, room) {
            let better = best.as_ref().is_none_or(|(w, m, p)| (worth, *m, &picks) > (*w, minutes, p));
            if better {
                best = Some((worth, minutes, picks.clone()));
            }
        }
        let Some(at) = picks.iter().rposition(|pick| *pick < 2) else { break };
        picks[at] += 1;
        picks[at + 1..].fill(0);
    }
    best.unwrap().2.into_iter().map(|pick| pick.checked_sub(1)).collect()
}

fn value(contenders: &[Contender], picks: &[usize], room: Room) -> Option<(u32, u32)> {
    let (mut worth, mut minutes, mut posts, mut recurring, mut seasonal) = (0, 0, 0, 0, 0);
    for (contender, pick) in contenders.iter().zip(picks).filter(|(_, pick)| **pick > 0) {
        let way = contender.ways[pick - 1];
        let missing = contender.needs.iter().any(|any| any.iter().all(|need| picks[*need] == 0));
        if missing || contender.rivals.iter().any(|rival| picks[*rival] > 0) {
            return None;
        }
        (worth, minutes, posts) = (worth + way.worth, minutes + way.minutes, posts + way.posts);
        (recurring, seasonal) = (recurring + u32::from(contender.recurring), seasonal + u32::from(contender.seasonal));
    }
    let fits =
        minutes <= room.minutes && posts <= room.posts && recurring <= room.recurring && seasonal <= room.seasonal;
    fits.then_some((worth, minutes))
}

#[test]
fn the_programme_finds_what_trying_everything_finds() {
    let mut dice = Dice(2026);
    for round in 0..300 {
        let contenders = contenders(&mut dice, 8);
        let room =
            Room { minutes: dice.roll(50), posts: dice.roll(6), recurring: dice.roll(4), seasonal: dice.roll(4) };
        assert_eq!(best(&contenders, room), exhaustive(&contenders, room), "round {round}: {contenders:?} {room:?}");
    }
}

#[test]
fn of_two_equals_the_earlier_one_is_taken() {
    let way = Way { minutes: 5, posts: 0, worth: 10 };
    let one = Contender { ways: vec![way], ..Contender::default() };
    let room = Room { minutes: 5, posts: 0, recurring: 0, seasonal: 0 };
    assert_eq!(best(&[one.clone(), one], room), [Some(0), None]);
}

#[test]
fn more_ways_than_can_be_told_apart_lose_only_the_last_ones() {
    let ways = (1..=20).map(|minutes| Way { minutes, posts: 0, worth: minutes }).collect();
    let room = Room { minutes: 40, posts: 0, recurring: 0, seasonal: 0 };
    assert_eq!(best(&[Contender { ways, ..Contender::default() }], room), [Some(WAYS - 1)]);
}
