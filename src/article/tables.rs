//! Which tables hold data and which only lay out the page.

use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Characters a cell of a data table has on average at most; cells of a layout table hold whole texts.
const MOST_PER_CELL: usize = 120;
/// Rows and columns that a table without header cells needs.
const LEAST: usize = 2;

/// What is known of a table.
#[derive(Default)]
struct Facts {
    table: NodeId,
    rows: usize,
    cells: usize,
    chars: usize,
    /// `th`, `caption`, `thead`.
    has_header: bool,
    /// Another table, a heading of the page, a form or a role that says layout.
    is_layout: bool,
}

impl Facts {
    fn is_data(&self) -> bool {
        !self.is_layout
            && self.cells > 0
            && self.chars > 0
            && self.chars <= MOST_PER_CELL * self.cells
            && (self.rows >= LEAST && self.cells >= LEAST * self.rows || self.has_header && self.cells >= LEAST)
    }
}

/// The tables below `body` that hold data, in document order. One pass, whatever the nesting.
pub fn data_tables(snapshot: &Snapshot, body: NodeId) -> Vec<NodeId> {
    let (mut open, mut out): (Vec<Facts>, Vec<NodeId>) = (Vec::new(), Vec::new());
    let close = |facts: Facts, out: &mut Vec<NodeId>| out.extend(facts.is_data().then_some(facts.table));
    for node in snapshot.subtree(body) {
        while let Some(facts) = open.pop_if(|facts| snapshot.end(facts.table) <= node) {
            close(facts, &mut out);
        }
        let tag = snapshot.tag(node);
        if tag == Tag::Table {
            if let Some(outer) = open.last_mut() {
                outer.is_layout = true;
            }
            let is_layout = snapshot.attr(node, Attr::Role).is_some_and(|role| matches!(role, "presentation" | "none"));
            open.push(Facts { table: node, is_layout, ..Facts::default() });
        }
        let Some(facts) = open.last_mut() else { continue };
        match tag {
            Tag::Text => facts.chars += snapshot.text(node).trim().chars().count(),
            Tag::Tr => facts.rows += 1,
            Tag::Td => facts.cells += 1,
            Tag::Th => (facts.cells, facts.has_header) = (facts.cells + 1, true),
            Tag::Caption | Tag::Thead => facts.has_header = true,
            Tag::H1 | Tag::Form | Tag::Article => facts.is_layout = true,
            _ => {}
        }
    }
    open.into_iter().rev().for_each(|facts| close(facts, &mut out));
    out.sort_unstable();
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::{Builder, Flags};

    /// A table of `rows` with cells of `text`, around it `depth` tables of one cell.
    fn page(depth: usize, rows: usize, columns: usize, text: &str) -> Snapshot {
        let mut b = Builder::new("");
        b.open(Tag::Body, Flags::default());
        for tag in std::iter::repeat_n([Tag::Table, Tag::Tr, Tag::Td], depth).flatten() {
            b.open(tag, Flags::default());
        }
        b.open(Tag::Table, Flags::default());
        for _ in 0..rows {
            b.open(Tag::Tr, Flags::default());
            for _ in 0..columns {
                b.open(Tag::Td, Flags::default());
                b.text(text);
                b.close();
            }
            b.close();
        }
        b.finish()
    }

    #[test]
    fn data_and_layout_are_told_apart() {
        let check = |depth, rows, columns, text: &str, expected| {
            let s = page(depth, rows, columns, text);
            assert_eq!(data_tables(&s, NodeId(0)).len(), expected, "{depth} around {rows} by {columns}");
        };
        check(0, 3, 4, "12.5", 1);
        check(2, 3, 4, "12.5", 1);
        check(0, 1, 3, "menu", 0);
        check(0, 5, 1, "row", 0);
        check(0, 2, 2, &"a whole story in a cell ".repeat(20), 0);
    }
}
