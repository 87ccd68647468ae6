//! The order in which contenders are taken: those that depend on each other one after another, so that few
//! are remembered at a time.

use crate::plan::frontier::Contender;

/// Contenders cluster by cluster (clusters by their first contender); inside, needs before what needs them.
pub(super) fn by_cluster(contenders: &[Contender]) -> Vec<usize> {
    let cluster = clusters(contenders);
    let mut order = Vec::with_capacity(contenders.len());
    for first in 0..contenders.len() {
        if cluster.get(first) == Some(&first) {
            for (member, of) in cluster.iter().enumerate() {
                if *of == first {
                    visit(contenders, member, &mut order, 0);
                }
            }
        }
    }
    order
}

fn visit(contenders: &[Contender], at: usize, order: &mut Vec<usize>, depth: usize) {
    if order.contains(&at) || depth > contenders.len() {
        return;
    }
    for need in contenders.get(at).iter().flat_map(|contender| contender.needs.iter().flatten()) {
        visit(contenders, *need, order, depth + 1);
    }
    if !order.contains(&at) {
        order.push(at);
    }
}

/// For each contender, the first one of its cluster.
fn clusters(contenders: &[Contender]) -> Vec<usize> {
    let mut first: Vec<usize> = (0..contenders.len()).collect();
    for (at, contender) in contenders.iter().enumerate() {
        for other in contender.needs.iter().flatten().chain(&contender.rivals) {
            let (one, two) = (first.get(at).copied().unwrap_or(at), first.get(*other).copied().unwrap_or(at));
            let (low, high) = (one.min(two), one.max(two));
            first.iter_mut().filter(|of| **of == high).for_each(|of| *of = low);
        }
    }
    first
}

/// Bits of the contenders that one after this step asks about.
pub(super) fn open_after(contenders: &[Contender], order: &[usize], step: usize) -> u128 {
    let later = order.iter().skip(step + 1).filter_map(|at| contenders.get(*at));
    let asked = later.flat_map(|contender| contender.needs.iter().flatten().chain(&contender.rivals));
    asked.fold(0, |bits, at| bits | 1 << at)
}
