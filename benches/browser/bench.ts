/**
 * `cargo xtask bench`, the browser's part: from a click to the painted article, beside Readability and compromise.
 *
 * Everything runs in one Chromium, in turns, on pages of several sizes. Cold: the background was stopped, the page's
 * scripts have run nothing yet; warm: the same page for the seventh time, ours and theirs. The figures are medians.
 * `target/bench` must be built with `node extension/build.mjs target/bench --stages`.
 *
 * Painted is the frame that fills the window: the beginning of the article and of the list of names, with all their
 * highlights. What lies below the window is set in the frames after it, until `whole`. The peers are timed for their
 * calls alone, without their scripts' loading and without anything on the screen.
 */

import { join } from "node:path";
import { bundle } from "../../tests/browser/bundle.ts";
import { root, serve, start } from "../../tests/browser/driver.ts";
import { measureClick, measurePeers, STAGES, type Click, type Peers, type Stage } from "./measure.ts";
import { composePage, readStories } from "./pages.ts";

const SIZES = [20_000, 100_000, 500_000];
/** Some 100,000 nodes: more than any article has. The peers take a minute for it and are left out. */
const HUGE = 5_000_000;
/** Measured launches per size, for the median; the first of all, which finds every file of the browser cold, is dropped. */
const ROUNDS = 5;
/** Calls before the one that is measured as warm. */
const CALLS = 6;

interface Round {
  cold: Click;
  warm: Click;
  coldPeers: Peers;
  warmPeers: Peers;
}

console.log("total: from the click to the frame that fills the window with the article and its highlights; whole: until the rest below is set too");
const stories = await readStories();
const peers = await bundle(`export * from "./benches/browser/peers.ts"`, "peers");
const site = await serve();
const driver = await start("chromium", { extension: join(root, "target/bench/chromium") });
try {
  for (const size of [...SIZES, HUGE]) site.put(`/${size}`, composePage(stories, size));
  await measure(SIZES[0] ?? 0);
  const all = new Map<number, Round[]>(SIZES.map((size) => [size, []]));
  // In turns, so that a busy moment of the machine does not fall on one size alone.
  for (let round = 0; round < ROUNDS; round++) for (const [size, rounds] of all) rounds.push(await measure(size));
  for (const [size, rounds] of all) print(size, rounds);
  await measureHuge();
} finally {
  await driver.close();
  await site.close();
}

async function measure(size: number): Promise<Round> {
  const url = `${site.origin}/${size}`;
  await driver.stopBackground();
  const page = await driver.open(url);
  const [cold, warm] = await coldAndWarm(() => measureClick(driver, page));
  await page.close();

  const other = await driver.open(url);
  await other.evaluate(peers);
  const [coldPeers, warmPeers] = await coldAndWarm(() => measurePeers(other));
  await other.close();
  return { cold, warm, coldPeers, warmPeers };
}

/** The first call, and the one after some others: browsers compile what runs often better, on both sides. */
async function coldAndWarm<T>(call: () => Promise<T>): Promise<[T, T]> {
  const cold = await call();
  for (let before = 1; before < CALLS; before++) await call();
  return [cold, await call()];
}

async function measureHuge(): Promise<void> {
  const page = await driver.open(`${site.origin}/${HUGE}`);
  const nodes = await page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
  const click = await measureClick(driver, page);
  console.log(heading(`Page of ${nodes} nodes, ms`));
  console.log(clickRow("click to painted", (stage) => click.stages[stage], [click.total, click.whole, click.longest]));
}

function print(size: number, rounds: readonly Round[]): void {
  const middle = (value: (round: Round) => number) => median(rounds.map(value));
  const row = (name: string, ours: (round: Round) => number, theirs: (round: Round) => number) => {
    const [a, b] = [middle(ours), middle(theirs)];
    console.log(`  ${name.padEnd(44)}${ms(a)}${ms(b)}${(a / b).toFixed(2).padStart(8)}`);
  };
  console.log(heading(`Page of ${size / 1000} kB, ms`));
  for (const kind of ["cold", "warm"] as const) {
    const stage = (name: Stage) => middle((round) => round[kind].stages[name]);
    const rest = (["total", "whole", "longest"] as const).map((part) => middle((round) => round[kind][part]));
    console.log(clickRow(`${kind} click to painted`, stage, rest));
  }
  console.log(`  ${"".padEnd(44)}${"ours".padStart(9)}${"theirs".padStart(9)}${"ratio".padStart(8)}`);
  row("first click : first Readability + compromise", ({ cold }) => cold.total, ({ coldPeers }) => coldPeers.clean + coldPeers.names);
  row("cleaning, warm : Readability", ({ warm }) => warm.stages.walk + warm.stages.message + warm.stages.clean, ({ warmPeers }) => warmPeers.clean);
  row("  the core's part of it : Readability", ({ warm }) => warm.stages.clean, ({ warmPeers }) => warmPeers.clean);
  row("names, warm : compromise", ({ warm }) => warm.stages.names, ({ warmPeers }) => warmPeers.names);
  row("quotes : names, warm", ({ warm }) => warm.stages.quotes, ({ warm }) => warm.stages.names);
}

function heading(title: string): string {
  return `\n${title.padEnd(36)}${[...STAGES, "total", "whole", "longest"].map((name) => name.padStart(9)).join("")}`;
}

/**
 * The stages of a click and their sum, up to the frame that fills the window; then when the rest was set, and the longest
 * time for which the page stood still.
 */
function clickRow(title: string, stage: (name: Stage) => number, rest: readonly number[]): string {
  return `  ${title.padEnd(34)}${[...STAGES.map(stage), ...rest].map(ms).join("")}`;
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1).padStart(9);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
