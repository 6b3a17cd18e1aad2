/** Sets a table of the article from its cells. */

import type { Block, Cell } from "../shared/analysis.ts";
import type { Child, Make } from "./dom.ts";

export function buildTable(h: Make, block: Block, words: (start: number, end: number) => Child[]): HTMLElement {
  const rows = new Map<number, Cell[]>();
  for (const cell of block.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  if (rows.size === 0) return h("p", {}, ...words(block.start, block.end));
  return h("table", {}, ...[...rows.values()].map((cells) => h("tr", {}, ...cells.map((cell) => buildCell(h, cell, cells, words)))));
}

function buildCell(h: Make, cell: Cell, row: readonly Cell[], words: (start: number, end: number) => Child[]): HTMLElement {
  const spans = { colspan: cell.columns > 1 ? cell.columns : null, rowspan: cell.rows > 1 ? cell.rows : null };
  if (!cell.header) return h("td", spans, ...words(cell.start, cell.end));
  const scope = row.every((other) => other.header) ? "col" : "row";
  return h("th", { ...spans, scope }, ...words(cell.start, cell.end));
}
