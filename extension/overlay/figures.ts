/**
 * The article's images. An image that the page has loaded is shown as a copy that the host makes, without a request; any
 * other is a placeholder with its alternative text, and is fetched only when the reader asks for it.
 */

import type { ArticleImage } from "../shared/analysis.ts";
import { safeImage } from "./address.ts";
import type { Reading } from "./reading.ts";
import type { Stage } from "./stage.ts";

export interface Figures {
  /** The figures that stand before a block. */
  before(block: number): HTMLElement[];
  /** Puts a caption to the figure above it, or by itself where there is none. */
  caption(body: HTMLElement, caption: HTMLElement): void;
}

/**
 * A figure is made when its place is set, since a copy may have to decode its image, and kept, so that an image loaded on
 * request survives a change of settings.
 */
export function buildFigures(stage: Stage, reading: Reading): Figures {
  const images = Map.groupBy(reading.analysis.images, (image) => image.before);
  const made = new Map<ArticleImage, HTMLElement>();
  return {
    before: (block) => (images.get(block) ?? []).map((image) => {
      const figure = made.get(image) ?? buildFigure(stage, image);
      made.set(image, figure);
      figure.querySelector("figcaption")?.remove();
      return figure;
    }),
    caption: (body, caption) => {
      const last = body.lastElementChild;
      if (last?.localName === "figure" && last.querySelector("figcaption") === null) last.append(caption);
      else body.append(stage.h("figure", { class: "caption-only" }, caption));
    },
  };
}

function buildFigure(stage: Stage, image: ArticleImage): HTMLElement {
  const { h, host } = stage;
  const copy = host.copyImage(image.node);
  if (copy !== null) {
    copy.setAttribute("role", "img");
    copy.setAttribute("aria-label", image.alternative === "" ? "Image" : image.alternative);
    return h("figure", {}, copy);
  }
  const address = safeImage(image.source, host.address);
  const figure = h("figure", {});
  const placeholder = h("div", { class: "placeholder" },
    h("p", {}, image.alternative === "" ? "Image" : image.alternative),
    address !== null && h("button", { class: "quiet", onclick: () => load(address) }, "Load image"),
    address !== null && h("p", { class: "hint" }, `from ${new URL(address).host}`));
  figure.append(placeholder);

  const load = (source: string): void => {
    const loading = h("img", { alt: image.alternative, referrerpolicy: "no-referrer", decoding: "async" });
    loading.addEventListener("load", () => {
      placeholder.replaceWith(loading);
      stage.say("Image loaded");
    });
    loading.addEventListener("error", () => stage.say("The image could not be loaded"));
    loading.src = source;
  };
  return figure;
}
