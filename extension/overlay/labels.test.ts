import assert from "node:assert/strict";
import { test } from "node:test";
import { INDIRECT_LINE, LABEL_STYLES, QUOTE_STYLE } from "./labels.ts";

/** Grounds and inks of `css/base.css`: the paper of both themes, and the margin on which the panel is set. */
const GROUNDS = { light: { papers: ["#fdfcf8", "#f4f2ea", "#ffffff"], ink: "#1c1b19" }, dark: { papers: ["#151816", "#1b1f1d", "#232826"], ink: "#e5e3db" } };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test("every line stands out at 3:1 and every word on its ground at 4.5:1, in both themes", () => {
  for (const theme of ["light", "dark"] as const) {
    const { papers, ink } = GROUNDS[theme];
    const quoteGrounds = [QUOTE_STYLE[theme].tint, QUOTE_STYLE[theme].lit];
    for (const ground of quoteGrounds) assert.ok(contrast(ink, ground) >= 4.5, `${theme} text on a quote`);
    for (const [label, style] of Object.entries(LABEL_STYLES)) {
      const { line, tint } = style[theme];
      const grounds = [...papers, QUOTE_STYLE[theme].tint, ...(tint === "transparent" ? [] : [tint])];
      for (const ground of grounds) {
        assert.ok(contrast(line, ground) >= 3, `${theme} ${label} line ${line} on ${ground}: ${contrast(line, ground).toFixed(2)}`);
      }
      if (tint !== "transparent") assert.ok(contrast(ink, tint) >= 4.5, `${theme} ${label} text`);
    }
  }
});

test("without colour no two types share an underline, nor one with reported speech", () => {
  const lines = [INDIRECT_LINE, ...Object.values(LABEL_STYLES).map((style) => `underline ${style.underline} ${style.thickness}px`)];
  for (const line of lines) assert.deepEqual(lines.filter((other) => other === line), [line]);
});
