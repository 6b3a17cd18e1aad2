/**
 * Constructed style sheets of the overlay's shadow root. No style element and no style attribute is used, so a page's
 * content security policy has no say.
 */

import base from "./css/base.css";
import article from "./css/article.css";
import card from "./css/card.css";
import panel from "./css/panel.css";
import print from "./css/print.css";
import { INDIRECT_LINE, LABEL_STYLES, QUOTE_STYLE } from "./labels.ts";

export function overlaySheets(): CSSStyleSheet[] {
  return [familyRules(), base, labelRules(), article, panel, card, print].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** One family of each kind for each system: a list would cost a search for every one that is missing, again for each size. */
const FAMILIES = {
  Macintosh: { sans: "system-ui", serif: "Charter", mono: "Menlo" },
  Windows: { sans: "system-ui", serif: "Georgia", mono: "Consolas" },
  other: { sans: `"Liberation Sans"`, serif: `"Liberation Serif"`, mono: `"Liberation Mono"` },
};

function familyRules(): string {
  const system = (["Macintosh", "Windows"] as const).find((name) => navigator.userAgent.includes(name));
  const { sans, serif, mono } = FAMILIES[system ?? "other"];
  return `.surface { --sans: ${sans}, sans-serif; --serif: ${serif}, serif; --mono: ${mono}, monospace; }`;
}

/** The table of labels as custom properties for every `[data-label]`. */
export function labelRules(): string {
  const rules = Object.entries(LABEL_STYLES).map(([label, { light, dark, underline, thickness }]) => `[data-label="${label}"] {
  --line: light-dark(${light.line}, ${dark.line});
  --tint: light-dark(${light.tint}, ${dark.tint});
  --underline: ${underline};
  --thickness: ${thickness}px;
}`);
  const { light, dark } = QUOTE_STYLE;
  return `${rules.join("\n")}
.surface {
  --quote-line: light-dark(${light.line}, ${dark.line});
  --indirect-line: ${INDIRECT_LINE};
  --quote-tint: light-dark(${light.tint}, ${dark.tint});
  --quote-lit: light-dark(${light.lit}, ${dark.lit});
}`;
}
