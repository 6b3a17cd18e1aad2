/**
 * `cargo xtask bench`, the browser's part: from a click to the painted article, beside Readability and compromise.
 *
 * First: the first click in a fresh Chromium, whose background is stopped, and the peers' first call there. Cold: a click in
 * a Chromium that has been in use and whose background is stopped, as it is when the reader has not clicked for half a
 * minute, and the peers' first call on the same page, opened anew. Warm: in that Chromium, with the background running and
 * the pages kept open, so that what runs often has been compiled anew, ours and theirs. Pages of several sizes come in turns.
 * The figures are medians.
 * `target/bench` must be built with `node extension/build.mjs target/bench --stages`.
 *
 * Painted is the frame that fills the window: the beginning of the article and of the list of names, with all their
 * highlights. What lies below the window is set in the frames after it, until `whole`. The peers are timed for their
 * calls alone, without their scripts' loading and without anything on the screen.
 */

import { join } from "node:path";
import { bundle } from "../../tests/browser/bundle.ts";
import { root, serve, start, type Driver, type Page } from "../../tests/browser/driver.ts";
import { measureClick, measurePeers, STAGES, type Click, type Peers, type Stage } from "./measure.ts";
import { composePage, readStories } from "./pages.ts";

const SIZES = [20_000, 100_000, 500_000] as const;
/** Some 100,000 nodes: more than any article has. The peers take a minute for it and are left out. */
const HUGE = 5_000_000;
/** Measured browsers per size, for the median; the first of all, which finds every file cold, is dropped. */
const ROUNDS = 5;
/** Calls on each page before those that are measured as warm. */
const CALLS = 12;
/** Milliseconds. */
const REST = 1500;
/** Browsers that one measurement may take. */
const TRIES = 4;

interface Round {
  ours: Click;
  theirs: Peers;
}

console.log("total: from the click to the frame that fills the window with the article and its highlights; whole: until the rest below is set too");
const stories = await readStories();
const peers = await bundle(`export * from "./benches/browser/peers.ts"`, "peers");
const site = await serve();
try {
  for (const size of [...SIZES, HUGE]) site.put(`/${size}`, composePage(stories, size));
  await inChromium((driver) => measureNew(driver, SIZES[0], 0));
  const first = await inTurns((size, round) => inChromium((driver) => measureNew(driver, size, round)));
  const { warm, cold } = await inChromium(async (driver) => ({ warm: await measureWarm(driver), cold: await measureCold(driver) }));
  for (const size of SIZES) print(size, first.get(size) ?? [], cold.get(size) ?? [], warm.get(size) ?? []);
  await inChromium(measureHuge);
} finally {
  await site.close();
}

/** In turns, so that a busy moment of the machine does not fall on one size alone. */
async function inTurns(measure: (size: number, round: number) => Promise<Round>): Promise<Map<number, Round[]>> {
  const all = new Map<number, Round[]>(SIZES.map((size) => [size, []]));
  for (let round = 0; round < ROUNDS; round++) for (const [size, rounds] of all) rounds.push(await measure(size, round));
  return all;
}

/** Does the work in a fresh browser, in another one when that loses a click, as Chromium under its test protocol now and then does. */
async function inChromium<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  for (let tries = 1; tries < TRIES; tries++) {
    try {
      return await inOneChromium(work);
    } catch (error) {
      console.log(`measured again: ${String(error)}`);
    }
  }
  return inOneChromium(work);
}

async function inOneChromium<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = await start("chromium", { extension: join(root, "target/bench/chromium") });
  try {
    // The browser notes what wakes an extension only when it has run: a click on a page that no extension may touch.
    const untouchable = await driver.open("chrome://version");
    await driver.click(untouchable);
    await untouchable.close();
    await driver.stopBackground();
    await rest();
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** A click and the peers' first call, each on a page opened anew. Who goes first changes: a browser that has just started has work of its own. */
async function measureNew(driver: Driver, size: number, round: number): Promise<Round> {
  const inPage = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await driver.open(`${site.origin}/${size}`);
    const done = await work(page);
    await page.close();
    return done;
  };
  const call = () => inPage(async (page) => {
    await page.evaluate(peers);
    return measurePeers(page);
  });
  const before = round % 2 === 0 ? null : await call();
  const ours = await inPage((page) => measureClick(driver, page));
  return { ours, theirs: before ?? (await call()) };
}

async function measureWarm(driver: Driver): Promise<Map<number, Round[]>> {
  const pages = new Map<number, Page>();
  for (const size of SIZES) {
    const page = await driver.open(`${site.origin}/${size}`);
    await page.evaluate(peers);
    pages.set(size, page);
  }
  const measure = async (size: number): Promise<Round> => {
    const page = pages.get(size);
    if (page === undefined) throw new Error(`no page of ${size} bytes`);
    return { ours: await measureClick(driver, page), theirs: await measurePeers(page) };
  };
  for (let call = 0; call < CALLS; call++) for (const size of [...SIZES].reverse()) await measure(size);
  await rest();
  return inTurns(measure);
}

/** With the background stopped before each click. */
function measureCold(driver: Driver): Promise<Map<number, Round[]>> {
  return inTurns(async (size, round) => {
    await driver.stopBackground();
    await rest();
    return measureNew(driver, size, round);
  });
}

/** Lets the browser finish what it does beside the page. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST));
}

async function measureHuge(driver: Driver): Promise<void> {
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

function print(size: number, first: readonly Round[], cold: readonly Round[], warm: readonly Round[]): void {
  const row = (name: string, rounds: readonly Round[], ours: (click: Click) => number, theirs: (round: Round) => number) => {
    const [a, b] = [median(rounds.map((round) => ours(round.ours))), median(rounds.map(theirs))];
    console.log(`  ${name.padEnd(44)}${ms(a)}${ms(b)}${(a / b).toFixed(2).padStart(8)}`);
  };
  console.log(heading(`Page of ${size / 1000} kB, ms`));
  for (const [kind, rounds] of [["first", first], ["cold", cold], ["warm", warm]] as const) {
    const middle = (value: (click: Click) => number) => median(rounds.map((round) => value(round.ours)));
    console.log(clickRow(`${kind} click to painted`, (stage) => middle((click) => click.stages[stage]),
      (["total", "whole", "longest"] as const).map((part) => middle((click) => click[part]))));
  }
  console.log(`  ${"".padEnd(44)}${"ours".padStart(9)}${"theirs".padStart(9)}${"ratio".padStart(8)}`);
  const both = ({ theirs }: Round) => theirs.clean + theirs.names;
  row("first click : first Readability + compromise", first, ({ total }) => total, both);
  row("cold click : first Readability + compromise", cold, ({ total }) => total, both);
  row("cleaning, warm : Readability", warm, ({ stages }) => stages.walk + stages.message + stages.clean, ({ theirs }) => theirs.clean);
  row("  the core's part of it : Readability", warm, ({ stages }) => stages.clean, ({ theirs }) => theirs.clean);
  row("names, warm : compromise", warm, ({ stages }) => stages.names, ({ theirs }) => theirs.names);
  row("quotes : names, warm", warm, ({ stages }) => stages.quotes, ({ ours }) => ours.stages.names);
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
