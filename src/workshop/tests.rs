//! What the tests of this room are made of.

use crate::assets;
use crate::pack::question::Depth;
use crate::pack::words::Lang;
use crate::workshop::room::{Made, Room};
use crate::workshop::{Cell, Field, Said, Schema, Sort, Submission};

/// Numbers by chance, the same in every run.
pub(in crate::workshop) struct Chance(pub(in crate::workshop) u64);

impl Chance {
    pub(in crate::workshop) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    pub(in crate::workshop) fn schema(&mut self) -> Schema {
        let field = |chance: &mut Chance, at: usize| Field {
            question: format!("q{at}"),
            sort: [Sort::One, Sort::Ordered, Sort::Any][chance.below(3)],
            cells: (0..2 + chance.below(11)).map(|cell| Cell::Band(cell as i64, cell as i64)).collect(),
        };
        let fields = (0..self.below(30)).map(|at| field(self, at)).collect();
        let items = (0..self.below(120)).map(|item| format!("i{item}")).collect();
        Schema { fields, items, tag: self.below(1 << 30) as u32 }
    }

    pub(in crate::workshop) fn submission(&mut self, schema: &Schema) -> Submission {
        let said = schema.fields.iter().map(|field| self.said(field)).collect();
        Submission {
            tag: schema.tag,
            token: (self.below(1 << 20) << 20 | self.below(1 << 20)) as u64,
            revision: self.below(1024) as u16,
            said,
            items: (0..schema.items.len()).filter(|_| self.below(3) == 0).collect(),
        }
    }

    fn said(&mut self, field: &Field) -> Said {
        let cells: Vec<usize> = match (self.below(6), field.sort) {
            (0, _) => Vec::new(),
            (1, _) => vec![field.unknown()],
            (_, Sort::Any) => (0..field.unknown()).filter(|_| self.below(2) == 0).collect(),
            _ => vec![self.below(field.cells.len())],
        };
        if cells.is_empty() { Said::Silent } else { Said::Cells(cells) }
    }
}

/// The whole shipped pack: every question that can be asked for, and the advice.
pub(in crate::workshop) fn shipped() -> Schema {
    let pack = assets::pack().unwrap();
    let fields = pack.questions.iter().filter_map(|question| Field::of(question, &pack)).collect();
    let items = pack.activities.ids().chain(pack.guardrails.ids()).map(str::to_owned).collect();
    Schema { fields, items, tag: 0x2345_6789 }
}

/// A room.
pub(in crate::workshop) fn room() -> Room {
    Room {
        id: "k3x9".to_owned(),
        name: "Estran \u{1b}[31m".to_owned(),
        languages: vec![Lang::Fr, Lang::En],
        depth: Depth::Core,
        closes: "2026-12-15".parse().unwrap(),
        contact: "somebody".to_owned(),
        threshold: 5,
        hand_in: "rendus".to_owned(),
        boxes: Vec::new(),
        picture: Vec::new(),
        advice: true,
        pack: Made { name: "coach".to_owned(), version: "1".to_owned(), digest: "0".to_owned() },
        layers: Vec::new(),
    }
}
