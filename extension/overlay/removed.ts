/** What was left out of the article, each part with its reason, so that a reader can judge it. */

import { count, formatShare } from "./format.ts";
import type { Reading } from "./reading.ts";
import type { Stage } from "./stage.ts";

/** The core's reasons in words; a newer core's reason is shown as it is. */
const REASONS: Readonly<Record<string, string>> = {
  byline: "Byline or date line",
  share: "Share buttons",
  tags: "Tags",
  related: "Links to other stories",
  newsletter: "Newsletter or app",
  author_box: "About the author",
  gallery: "Gallery controls",
  ad: "Advertisement",
  comment_form: "Comment form",
  comments: "Comments",
  next_article: "The next article",
  site_footer: "Footer of the site",
  paywall: "Subscription notice",
  cookie: "Cookie notice",
  navigation: "Navigation",
  hidden: "Hidden on the page",
  other: "Not part of the text",
};

export function buildRemoved(stage: Stage, reading: Reading): HTMLElement | null {
  const { h } = stage;
  const removed = reading.analysis.removed.filter((part) => part.words > 0);
  if (removed.length === 0) return null;
  const words = removed.reduce((sum, part) => sum + part.words, 0);
  return h("details", { class: "removed" },
    h("summary", {}, "Show what was removed", h("span", { class: "hint" }, `${count(removed.length, "part")}, ${count(words, "word")}`)),
    h("ul", {}, ...removed.map((part) => h("li", {},
      h("p", { class: "removed-reason" },
        h("strong", {}, REASONS[part.reason] ?? part.reason),
        h("span", { class: "hint" }, `${count(part.words, "word")} · ${formatShare(part.confidence)} sure`)),
      h("p", { class: "removed-text", dir: "auto" }, part.text)))));
}
