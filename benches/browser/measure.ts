/** One click in Chromium, measured, and the peers on the same page. All times are in milliseconds. */

import type { Driver, Page } from "../../tests/browser/driver.ts";

/** The stages of a click, in their order. */
export const STAGES = ["start", "walk", "message", "clean", "names", "quotes", "paint"] as const;
export type Stage = (typeof STAGES)[number];

export interface Click {
  stages: Record<Stage, number>;
  /** From the click to the first frame with the article: what fits the window of it and of the lists, with all highlights. */
  total: number;
  /** From the click until the rest of the article, below the window, is set too. */
  whole: number;
  /** The longest time for which the page could not answer its reader; 0 if never for more than 50. */
  longest: number;
}

export interface Peers {
  /** Readability. */
  clean: number;
  /** compromise. */
  names: number;
}

/** Clicks the button on a page that is open and leaves again. */
export async function measureClick(driver: Driver, page: Page): Promise<Click> {
  await page.evaluate(watch);
  // Asked before the click, so that the measured page has nothing else to do meanwhile.
  const painting = page.evaluate(waitForMoments);
  const clicked = await driver.click(page);
  const moments = await soon(painting);
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as Watched).pressglassTasks));
  await driver.click(page);
  await driver.untilNoOverlay(page);

  const { started, walked, answered, painted, complete, core } = moments;
  const clean = sum(core, "article");
  const names = sum(core, "text", "segment", "mentions", "entities");
  const quotes = sum(core, "quotes");
  return {
    stages: {
      start: started - clicked, walk: walked - started, message: answered - walked - clean - names - quotes,
      clean, names, quotes, paint: painted - answered,
    },
    total: painted - clicked,
    whole: complete - clicked,
    longest,
  };
}

/** Milliseconds after which a click is lost: the largest page is painted in a fifth of it. */
const LOST = 15_000;

async function soon<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("a click was lost")), LOST);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Watched = typeof globalThis & { pressglassTasks: number[] };

/** Runs in the page: forgets the last click's marks and notes long tasks, the content script's among them. */
function watch(): void {
  performance.clearMarks();
  const tasks: number[] = ((globalThis as Watched).pressglassTasks = []);
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: "longtask" });
}

interface Moments {
  started: number;
  walked: number;
  answered: number;
  painted: number;
  complete: number;
  /** The core's own stages; what it spends on decoding and encoding counts as message. */
  core: Record<string, number>;
}

/** Runs in the page: the marks of `extension/shared/stages.ts`, as time since the epoch, once all are there. */
function waitForMoments(): Promise<Moments> {
  const marks = new Map<string, PerformanceMark>();
  const at = (moment: string) => performance.timeOrigin + (marks.get(`pressglass-${moment}`)?.startTime ?? NaN);
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      for (const entry of list.getEntries()) marks.set(entry.name, entry as PerformanceMark);
      if (!marks.has("pressglass-painted") || !marks.has("pressglass-complete")) return;
      observer.disconnect();
      resolve({
        started: at("started"), walked: at("walked"), answered: at("answered"), painted: at("painted"), complete: at("complete"),
        core: marks.get("pressglass-answered")?.detail as Record<string, number>,
      });
    }).observe({ type: "mark" });
  });
}

function sum(core: Record<string, number>, ...stages: string[]): number {
  return stages.reduce((total, stage) => total + (core[stage] ?? 0), 0);
}

/** Runs the peers on a page that has their bundle (`peers.ts`) in it. */
export function measurePeers(page: Page): Promise<Peers> {
  return page.evaluate(() => {
    const { peers } = globalThis as unknown as { peers: typeof import("./peers.ts") };
    const cleaned = peers.clean();
    return { clean: cleaned.ms, names: peers.names(cleaned.text).ms };
  });
}
