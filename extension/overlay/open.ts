/**
 * Opens the overlay in a document: one element at the end of it with a closed shadow root, which holds both views.
 *
 * Everything that is added (the element, a sheet that keeps the page still, listeners) is taken away again on leaving,
 * and focus, selection and scroll position are put back.
 */

import { changeBetween } from "../shared/correction-change.ts";
import { buildCard } from "./card.ts";
import { copyText } from "./copy.ts";
import type { Correction } from "./corrections.ts";
import { withCorrection } from "./corrections.ts";
import { maker, windowOf } from "./dom.ts";
import { buildDock, pageMarks } from "./dock.ts";
import { isTyping, keepEventsInside } from "./events.ts";
import type { CloseReason, Content, Motion, OverlayHandle, OverlayHost, OverlayStart, PageHost, Target } from "./host.ts";
import { hold } from "./hold.ts";
import { keepFocus, lower, raise, topmostContainer, watchDialogs } from "./layer.ts";
import { buildLive } from "./live.ts";
import { rememberPage } from "./page-state.ts";
import { buildPanel } from "./panel.ts";
import { prepareReading, type Reading } from "./reading.ts";
import { buildReader } from "./reader.ts";
import { TEXT_SIZES, type Settings, type View } from "./settings.ts";
import { overlaySheets } from "./sheets.ts";
import { commandOf, type Command } from "./shortcuts.ts";
import { foundInWords, inOrder, nameOf, neighbour, type Stage } from "./stage.ts";
import { keepStill } from "./still.ts";

export function openOverlay(document: Document, host: OverlayHost, start: OverlayStart): OverlayHandle {
  const window = windowOf(document);
  const h = maker(document);
  const ended = new AbortController();
  const remembered = rememberPage(document);

  let content: Content = start.content;
  let settings: Settings = { ...start.settings, view: host.page === null ? "reader" : start.settings.view };
  let corrections: readonly Correction[] = start.corrections;
  let reading: Reading | null = null;
  /** The mention or quote that was shown last. */
  let current: Target | null = null;
  /** Lets the page scroll again. */
  let release: (() => void) | null = null;
  /** Ends the watch over the pointer on the page. */
  let unwatch: (() => void) | null = null;
  /** The end of the patience with which the page is left uncovered. */
  let waiting: number | null = null;
  /** In a narrow window the panel is a sheet over the text, closed at first whatever the setting for wide windows. */
  let sheet = false;
  /** On the page the panel may be folded up, so that the page can be seen whole. */
  let isFolded = false;

  const stage: Stage = {
    document, h, host,
    get settings() { return settings; },
    get reading() { return reading; },
    get panelShown() { return settings.view === "page" ? !isFolded : isNarrow() ? sheet : settings.panel; },
    togglePanel,
    set: (change) => {
      settings = { ...settings, ...change };
      host.saveSettings(settings);
      draw();
    },
    switchTo,
    reveal,
    openCard: (target, options = {}) => card.open(target, options),
    correct,
    copy: (text, said) => void copy(text, said),
    say: (message, undo) => live.say(message, undo),
    close,
  };

  const panel = buildPanel(stage);
  const live = buildLive(stage);
  const reader = buildReader(stage, () => card);
  const dock = buildDock(stage);
  const card = buildCard(stage, {
    rectangle: (target) => (settings.view === "reader" ? reader.highlighter.rectangle(target) : host.page?.rectangle(target) ?? null),
    light,
    focus: (target) => (settings.view === "reader" ? reader.highlighter.giveBack(target) : dock.element.focus({ preventScroll: true })),
  });

  const element = document.createElement("pressglass-overlay");
  const root = element.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = overlaySheets();
  root.append(reader.element, dock.element);
  keepEventsInside(element, ended.signal);
  reader.element.addEventListener("cancel", (event) => {
    event.preventDefault();
    close("escape");
  });
  window.addEventListener("keydown", onKey, { capture: true, signal: ended.signal });
  window.addEventListener("beforeprint", () => reader.finish(), { signal: ended.signal });
  const resize = (by: 1 | -1): void => {
    stage.set({ textSize: Math.min(TEXT_SIZES.max, Math.max(TEXT_SIZES.min, settings.textSize + by * TEXT_SIZES.step)) });
  };
  const commands: Record<Command, () => void> = {
    "leave": leave,
    "switch": () => switchTo(settings.view === "reader" ? "page" : "reader"),
    "next-name": () => step("mention", 1),
    "previous-name": () => step("mention", -1),
    "next-quote": () => step("quote", 1),
    "previous-quote": () => step("quote", -1),
    "larger": () => resize(1),
    "smaller": () => resize(-1),
    "panel": togglePanel,
    "filter": () => {
      if (!stage.panelShown) togglePanel();
      panel.focusFilter();
    },
  };

  read();
  draw();
  if (content.kind === "loading" && start.patience !== undefined) waiting = window.setTimeout(cover, start.patience);
  else cover();

  return {
    get view() { return settings.view; },
    show: (next) => {
      content = next;
      read();
      draw();
      if (waiting !== null) cover();
      if (reading !== null) live.tell(foundInWords(reading, settings));
    },
    close,
  };

  /** Puts the overlay over the page, and from then on keeps it there. */
  function cover(): void {
    stopWaiting();
    hold(element, { back: showView, lost: () => close("navigation") }, ended.signal);
    keepFocus(window, element, reader.element, () => reader.focus(), ended.signal);
    watchDialogs(window, () => {
      const topmost = topmostContainer(document);
      // The reader is one more modal dialog: it goes over one that opened after it.
      const isBelow = settings.view === "page" ? element.parentNode !== topmost : topmost !== document.documentElement && !isUncovered();
      if (isBelow) showView();
    }, ended.signal);
    showView();
  }

  function stopWaiting(): void {
    if (waiting !== null) window.clearTimeout(waiting);
    waiting = null;
  }

  /** Prepares what the content says, with the corrections. */
  function read(): void {
    card.close();
    reading = content.kind === "analysis" && content.analysis.status !== "no_article"
      ? prepareReading(content.analysis, corrections, host.address) : null;
  }

  function draw(): void {
    for (const surface of [reader.element, dock.element]) {
      surface.dataset["theme"] = settings.theme;
      surface.dataset["face"] = settings.face;
      surface.style.setProperty("--size", `${settings.textSize}px`);
      surface.style.setProperty("--measure", `${settings.columnWidth}ch`);
    }
    panel.update();
    if (settings.view === "reader") reader.update(content);
    else {
      dock.update(content);
      if (reading !== null && host.page !== null) paint(host.page, reading);
    }
  }

  function paint(page: PageHost, reading: Reading): void {
    page.paint(pageMarks(reading, settings));
    unwatch?.();
    unwatch = page.watch(({ targets, x, y, how }) => {
      const target = targets[0] ?? null;
      const at = new DOMRectReadOnly(x - 1, y - 10, 2, 20);
      if (how === "hover") card.hover(target, at);
      else if (target === null) card.close();
      else card.open(target, { at });
    });
  }

  function unpaint(): void {
    unwatch?.();
    unwatch = null;
    host.page?.unpaint();
  }

  /** Brings the view of the settings to the top; the parts that both views share move into it. */
  function showView(): void {
    const surface = settings.view === "reader" ? reader : dock;
    // An open dialog that is moved would stay marked as open without being shown.
    lower(reader.element);
    unlock();
    const container = settings.view === "reader" ? document.documentElement : topmostContainer(document);
    if (element.parentNode !== container) container.append(element);
    surface.side.append(panel.element);
    surface.element.append(live.element, card.element);
    if (settings.view === "reader") {
      dock.element.hidePopover();
      unpaint();
      release = keepStill(document, raise(reader.element).isHuge);
      reader.restore();
      reader.focus();
    } else {
      dock.element.showPopover();
      dock.element.focus({ preventScroll: true });
    }
  }

  function switchTo(view: View): void {
    if (view === settings.view || host.page === null) return;
    card.close();
    stage.set({ view });
    showView();
    live.tell(view === "reader" ? "Reader" : "On the page");
  }

  /** Whether nothing of the page lies over the overlay. */
  function isUncovered(): boolean {
    return document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2) === element;
  }

  function isNarrow(): boolean {
    return window.matchMedia("(max-width: 860px)").matches;
  }

  function togglePanel(): void {
    if (settings.view === "reader" && !isNarrow()) {
      stage.set({ panel: !settings.panel });
      return;
    }
    if (settings.view === "page") isFolded = !isFolded;
    else sheet = !sheet;
    draw();
  }

  function unlock(): void {
    release?.();
    release = null;
  }

  function reveal(target: Target, motion: Motion = "smooth"): void {
    card.close();
    reader.finish();
    current = target;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : motion;
    const found = settings.view === "reader" ? reader.highlighter.reveal(target, calm) : host.page?.reveal(target, calm) === true;
    panel.setCurrent(target);
    if (settings.view === "reader") reader.trace(target);
    if (found) live.tell(describe(target));
    else live.say("This is not highlighted, or the page has changed there");
  }

  function light(target: Target | null): void {
    const quote = target?.kind === "quote" ? reading?.quotes[target.quote]?.quote : undefined;
    if (settings.view === "reader") reader.highlighter.light(target);
    else host.page?.light(quote === undefined ? [] : [quote.spans, quote.speakerSpans, quote.cueSpans]);
  }

  function correct(correction: Correction): void {
    const before = corrections;
    const undo = (): void => apply(before);
    apply(withCorrection(corrections, correction), undo);
    live.say("Corrected", undo);
  }

  function apply(changed: readonly Correction[], undo?: () => void): void {
    // Such as a full disk.
    const lost = (): void => live.say("The browser did not keep this; it holds until you leave", undo);
    if (host.kept !== "visit") host.changeCorrections(changeBetween(corrections, changed)).catch(lost);
    corrections = changed;
    card.leave();
    read();
    draw();
  }

  async function copy(text: string, said: string): Promise<void> {
    const place = settings.view === "reader" ? reader.element : dock.element;
    live.say(await copyText(place, text) ? said : "The browser did not allow copying here");
  }

  function onKey(event: KeyboardEvent): void {
    // A page's script can make up a key press, but the reader did not press it.
    if (!event.isTrusted) return;
    if (event.key === "Tab") reader.element.dataset["tabbed"] = "";
    const active = root.activeElement;
    const inside = active !== null;
    const place = { ours: settings.view === "reader" || inside, typing: isTyping(inside ? active : event.composedPath()[0]) };
    const command = commandOf(event, place);
    if (command === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    commands[command]();
  }

  /** The innermost thing that is open closes first: a menu, a card with the focus in it, then the overlay. */
  function leave(): void {
    const menu = root.querySelector<HTMLElement>(".menu:popover-open");
    if (menu !== null) menu.hidePopover();
    else if (!card.leave()) close("escape");
  }

  function step(kind: Target["kind"], by: 1 | -1): void {
    if (reading === null) return;
    const targets = inOrder(reading, settings, kind);
    const next = current?.kind === kind ? neighbour(targets, current, by) : targets.at(by === 1 ? 0 : -1);
    if (next === undefined) live.say(kind === "mention" ? "No names are highlighted" : "No quotes are highlighted");
    else {
      // At once, so that the card that comes with the focus opens in the right place.
      reveal(next, "instant");
      if (settings.view === "reader") reader.highlighter.enter(next);
    }
  }

  function describe(target: Target): string {
    const quote = target.kind === "quote" ? reading?.quotes[target.quote] : undefined;
    if (quote !== undefined) return `Quote, ${quote.speaker ?? "speaker unclear"}`;
    return target.kind === "mention" && reading !== null ? (nameOf(reading, target)?.name ?? "") : "";
  }

  function close(reason: CloseReason): void {
    if (ended.signal.aborted) return;
    ended.abort();
    stopWaiting();
    live.end();
    card.close();
    panel.stop();
    reader.stop();
    unpaint();
    const inReader = settings.view === "reader";
    lower(reader.element);
    unlock();
    element.remove();
    remembered.restore({ scroll: inReader });
    host.closed(reason);
  }
}
