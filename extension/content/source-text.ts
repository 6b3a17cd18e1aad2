/** The page's own words around some places, unrepaired. */

import type { SourceText } from "../overlay/host.ts";
import type { Place } from "./anchor.ts";
import * as dom from "./dom.ts";

/** How much is given of what stands before and after. */
const CONTEXT = 120;

/** The words from the first place to the last; null where there is none. */
export function sourceText(places: readonly Place[]): SourceText | null {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const document = dom.ownerDocument(first.node);
  const block = blockOf(first.node);
  if (!document || !block) return null;
  const words = (fill: (range: Range) => void): string => {
    const range = dom.createRange(document);
    range.selectNodeContents(block);
    fill(range);
    return range.toString();
  };
  const isInside = dom.contains(block, last.node);
  return {
    before: words((range) => range.setEnd(first.node, first.start)).slice(-CONTEXT),
    text: words((range) => {
      range.setStart(first.node, first.start);
      range.setEnd(last.node, last.end);
    }),
    after: isInside ? words((range) => range.setStart(last.node, last.end)).slice(0, CONTEXT) : "",
  };
}

/** The nearest element around a node that starts a line of its own. */
function blockOf(node: Node): Element | null {
  let parent = dom.parentNode(node);
  while (parent && dom.isElement(parent) && /^(inline|contents)/.test(getComputedStyle(parent).display)) parent = dom.parentNode(parent);
  return parent && dom.isElement(parent) ? parent : null;
}
