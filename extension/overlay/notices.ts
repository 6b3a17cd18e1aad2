/** What is said where there is no article to show: in few plain words, with what the reader can do. */

import { windowOf, type Child } from "./dom.ts";
import type { Content, Failure } from "./host.ts";
import type { Stage } from "./stage.ts";

/** The message for content that has nothing to read, or null if it has. */
export function buildNotice(stage: Stage, content: Content): HTMLElement | null {
  switch (content.kind) {
    case "loading": return buildLoading(stage);
    case "failure": return buildFailure(stage, content.failure);
    case "analysis": return content.analysis.status === "no_article" ? buildNoArticle(stage) : null;
  }
}

/** The line above a text that is not the whole article. */
export function partialNote(stage: Stage, content: Content): HTMLElement | null {
  if (content.kind !== "analysis" || content.analysis.status !== "paywalled") return null;
  return stage.h("p", { class: "partial" }, "The page shows only the beginning of this article. The rest is for subscribers.");
}

/**
 * Milliseconds after which a page that is still being read gets something to look at. Before, nothing moves: to draw a
 * movement that hardly anybody sees would take the processor from the core.
 */
const LATE = 600;

function buildLoading(stage: Stage): HTMLElement {
  const { h } = stage;
  const skeleton = h("div", { class: "skeleton", "aria-hidden": "true", hidden: true },
    ...["site", "title", "title", "facts", "", "", "", "short", "", "", "short"].map((kind) => h("span", { class: kind })));
  windowOf(stage.document).setTimeout(() => (skeleton.hidden = false), LATE);
  return h("div", { class: "notice loading" }, h("p", { class: "unseen" }, "Reading the page"), skeleton);
}

function buildNoArticle(stage: Stage): HTMLElement {
  const { h, host } = stage;
  return notice(stage, "No article here",
    "This looks like a front page, a list or a form rather than one article.",
    h("button", { type: "button", class: "main", onclick: () => host.analyze({ anyway: true }) }, "Read the page’s text anyway"));
}

const FAILURES: Record<Failure, { title: string; words: string; again: boolean }> = {
  crashed: { title: "Reading this page failed", words: "Pressglass stopped on something in this page. It starts afresh when you try again.", again: true },
  timeout: { title: "This takes too long", words: "The page was not read in time.", again: true },
  too_large: { title: "This page is too large", words: "It has more in it than Pressglass reads at once.", again: false },
  disconnected: { title: "Pressglass was updated", words: "Reload the page, then click the button again.", again: false },
};

function buildFailure(stage: Stage, failure: Failure): HTMLElement {
  const { title, words, again } = FAILURES[failure];
  return notice(stage, title, words,
    again && stage.h("button", { type: "button", class: "main", onclick: () => stage.host.analyze({ anyway: false }) }, "Try again"));
}

function notice(stage: Stage, title: string, words: string, action: Child): HTMLElement {
  const { h } = stage;
  return h("div", { class: "notice" },
    h("h1", { id: "headline" }, title),
    h("p", {}, words),
    h("div", { class: "notice-actions" }, action,
      h("button", { type: "button", class: "quiet", onclick: () => stage.close("button") }, "Back to the page")));
}
