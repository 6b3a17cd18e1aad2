/**
 * The article as Markdown (CommonMark with GitHub's tables), with its quotes and their speakers as a list at the end.
 *
 * Pure. Takes what is shown; inline marks become Markdown's own, highlights are left out of the text.
 */

import type { Block, Inline } from "../shared/analysis.ts";
import { safeImage, safeLink } from "./address.ts";
import { formatPublished, formatShare } from "./format.ts";
import type { Reading } from "./reading.ts";
import type { Run } from "./runs.ts";
import { nest } from "./runs.ts";

export function articleAsMarkdown(reading: Reading, address: string): string {
  const { article, blocks } = reading.analysis;
  const parts: string[] = [];
  if (article.title !== null && !blocks.some((block) => block.kind === "title")) parts.push(`# ${escape(article.title)}`);
  for (const [index, block] of blocks.entries()) {
    parts.push(...imagesBefore(reading, index, address));
    const text = blockAsMarkdown(reading, block, address);
    if (text === "") continue;
    const previous = blocks[index - 1];
    // Items of one list stand together.
    const above = block.kind === "list_item" && previous?.kind === "list_item" ? parts.pop() : undefined;
    parts.push(above === undefined ? text : `${above}\n${text}`);
    if (block.kind === "title") parts.push(...source(reading, address));
  }
  parts.push(...imagesBefore(reading, blocks.length, address), ...quotesAsMarkdown(reading));
  return `${parts.join("\n\n")}\n`;
}

function source(reading: Reading, address: string): string[] {
  const { article } = reading.analysis;
  const facts = [
    article.authors.map(escape).join(", "),
    article.published === null ? "" : formatPublished(article.published),
    article.site === null ? "" : escape(article.site),
    address === "" ? "" : `<${address}>`,
  ].filter((fact) => fact !== "");
  return facts.length === 0 ? [] : [facts.join(" · ")];
}

function blockAsMarkdown(reading: Reading, block: Block, address: string): string {
  const text = reading.analysis.text;
  const words = (): string => inlineAsMarkdown(text, block.inline, block.start, block.end, address).trim();
  switch (block.kind) {
    case "title": return `# ${oneLine(words())}`;
    case "byline": return `*${escape(text.slice(block.start, block.end).trim())}*`;
    // The headline has level 1, so no heading of the body may.
    case "heading": return `${"#".repeat(Math.min(6, Math.max(2, block.level)))} ${oneLine(words())}`;
    case "paragraph": return lines(words());
    case "quote": return lines(words(), "> ");
    case "list_item": {
      const marker = block.number === null ? "-" : `${block.number}.`;
      const indent = "    ".repeat(Math.max(0, block.level - 1));
      return `${indent}${marker} ${lines(words(), indent + " ".repeat(marker.length + 1)).trimStart()}`;
    }
    case "preformatted": return fence(text.slice(block.start, block.end));
    case "table": return tableAsMarkdown(text, block, address);
    case "caption": return `*${escape(text.slice(block.start, block.end).trim())}*`;
  }
}

function imagesBefore(reading: Reading, block: number, address: string): string[] {
  return reading.analysis.images.filter((image) => image.before === block).flatMap((image) => {
    const link = safeImage(image.source, address);
    return link === null ? [] : [`![${escape(collapse(image.alternative))}](${destination(link)})`];
  });
}

function inlineAsMarkdown(text: string, inline: readonly Inline[], start: number, end: number, address: string): string {
  const marks = inline.map((mark) => ({ start: mark.start, end: mark.end, strength: mark.kind === "link" ? 2 : 1, value: mark }));
  const write = (runs: readonly Run<Inline>[]): string => runs.map((run) => {
    if (run.kind === "text") return escape(text.slice(run.start, run.end));
    const inner = run.value.kind === "code" ? text.slice(run.start, run.end) : write(run.children);
    return mark(run.value, inner, address);
  }).join("");
  return write(nest(marks, start, end));
}

function mark(inline: Inline, inner: string, address: string): string {
  // Markers beside a space are no markers to CommonMark, so the spaces go outside.
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  if (words === "") return inner;
  const wrap = (left: string, right = left): string => `${before}${left}${words}${right}${after}`;
  switch (inline.kind) {
    case "link": {
      const link = inline.href === null ? null : safeLink(inline.href, address);
      return link === null ? inner : wrap("[", `](${destination(link)})`);
    }
    case "emphasis": return wrap("*");
    case "strong": return wrap("**");
    case "code": {
      const marks = backticks(words, 1);
      return words.includes("`") ? wrap(`${marks} `, ` ${marks}`) : wrap(marks);
    }
    case "subscript": return wrap("<sub>", "</sub>");
    case "superscript": return wrap("<sup>", "</sup>");
    case "mark": return wrap("<mark>", "</mark>");
    case "deleted": return wrap("~~");
    case "inserted": return wrap("<ins>", "</ins>");
  }
}

function tableAsMarkdown(text: string, block: Block, address: string): string {
  const rows = new Map<number, string[]>();
  for (const cell of block.cells) {
    const words = inlineAsMarkdown(text, block.inline, cell.start, cell.end, address).trim().replace(/\s*\n\s*/g, " ").replace(/\|/g, "\\|");
    const row = rows.get(cell.row) ?? [];
    // Markdown has no spans: the further columns stay empty.
    row.push(words, ...Array<string>(Math.max(0, cell.columns - 1)).fill(""));
    rows.set(cell.row, row);
  }
  // A cell said to be as wide as the page, "colspan=99", makes no columns.
  const lines = [...rows.values()].map((row) => row.slice(0, row.findLastIndex((words) => words !== "") + 1));
  const width = Math.max(0, ...lines.map((row) => row.length));
  if (width === 0) return "";
  const line = (row: string[]): string => `| ${[...row, ...Array<string>(width - row.length).fill("")].join(" | ")} |`;
  const headed = block.cells.some((cell) => cell.row === block.cells[0]?.row && cell.header);
  const head = headed ? (lines.shift() ?? []) : [];
  return [line(head), line(Array<string>(width).fill("---")), ...lines.map(line)].join("\n");
}

function quotesAsMarkdown(reading: Reading): string[] {
  if (reading.speakers.length === 0) return [];
  const parts = ["---", "## Quotes"];
  for (const speaker of reading.speakers) {
    const share = speaker.share > 0 ? ` (${formatShare(speaker.share)} of the quoted words)` : "";
    const speeches = speaker.speeches.map((speech) => {
      const words = speech.parts.map((part) => escape(collapse(part.words))).join(" … ");
      const probable = speech.parts.some((part) => part.certainty === "probable") ? " (probably)" : "";
      return `- ${protectStart(words)}${probable}`;
    });
    parts.push(`**${escape(speaker.name ?? "Speaker unclear")}**${share}`, speeches.join("\n"));
  }
  return parts;
}

function fence(code: string): string {
  const marks = backticks(code, 3);
  return `${marks}\n${code.replace(/\n$/, "")}\n${marks}`;
}

/** More backticks than stand anywhere together in the code, and at least so many. */
function backticks(code: string, least: number): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  return "`".repeat(Math.max(least, longest + 1));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Escapes what may be markup anywhere in a line; an ampersand only where it would begin a character reference. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, "\\$&");
}

/** The words of a heading: it has no second line, and signs at its end would be taken for its closing. */
function oneLine(words: string): string {
  return collapse(words).replace(/(?<=^|\s)#+$/, "\\$&");
}

/** Lines that stay lines, each behind `start`. */
function lines(words: string, start = ""): string {
  return words.split("\n").map((line) => line.trim()).filter((line) => line !== "").map((line) => start + protectStart(line)).join("\\\n");
}

/** A line that begins like a heading, a list or a rule is none. */
function protectStart(line: string): string {
  return line.replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|-{2,}$|=+$)/, "\\$&").replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
}

function destination(link: string): string {
  return /[()\s<>]/.test(link) ? `<${link.replace(/[<>\s]/g, encodeURIComponent)}>` : link;
}
