/** Sets a table of the article from its cells. */

import type { Block, Cell } from "../shared/analysis.ts";
import type { Child, Make } from "./dom.ts";

export function buildTable(h: Make, block: Block, words: (start: number, end: number) => Child[]): HTMLElement {
  const rows = Map.groupBy(block.cells, (cell) => cell.row);
  if (rows.size === 0) return h("p", {}, ...words(block.start, block.end));
  return h("table", {}, ...[...rows.values()].map((cells) => {
    const scope = cells.every((cell) => cell.header) ? "col" : "row";
    return h("tr", {}, ...cells.map((cell) => buildCell(h, cell, scope, words)));
  }));
}

function buildCell(h: Make, cell: Cell, scope: "col" | "row", words: (start: number, end: number) => Child[]): HTMLElement {
  const spans = { colspan: cell.columns > 1 ? cell.columns : null, rowspan: cell.rows > 1 ? cell.rows : null };
  if (!cell.header) return h("td", spans, ...words(cell.start, cell.end));
  return h("th", { ...spans, scope }, ...words(cell.start, cell.end));
}
