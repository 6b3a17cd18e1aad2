/**
 * Shows a page in a frame that fills the window: no script runs in it, nothing is loaded, no link leads away.
 *
 * The frame shares our origin, so that the walker can read it and the painter can paint on it.
 */

/** What a page may load in the frame: its own style and images that it holds itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

export interface Frame {
  document: Document;
  remove(): void;
}

/**
 * Moves a parsed page into a frame, where the policy stands already: while Firefox parses a page it connects for images
 * now and then, even for those that the page's own policy forbids.
 */
export async function showPage(page: Document): Promise<Frame> {
  const frame = document.createElement("iframe");
  frame.className = "original";
  frame.title = "The original page";
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const shown = frame.contentDocument;
  if (shown === null) throw new Error("the frame has no page");
  shown.replaceChild(shown.adoptNode(page.documentElement), shown.documentElement);
  const images = [...shown.images].filter((image) => !image.complete && image.loading !== "lazy");
  await Promise.allSettled(images.map((image) => image.decode()));
  shown.addEventListener("click", (event) => event.preventDefault());
  shown.addEventListener("submit", (event) => event.preventDefault());
  return { document: shown, remove: () => frame.remove() };
}
