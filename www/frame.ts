/**
 * Shows a page in a frame that fills the window: no script runs in it, nothing is loaded, no link leads away.
 *
 * The frame shares our origin, so that the walker can read it and the painter can paint on it.
 */

export interface Frame {
  document: Document;
  remove(): void;
}

export async function showPage(html: string): Promise<Frame> {
  const frame = document.createElement("iframe");
  frame.className = "original";
  frame.title = "The original page";
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error("the frame has no page");
  page.addEventListener("click", (event) => event.preventDefault());
  page.addEventListener("submit", (event) => event.preventDefault());
  return { document: page, remove: () => frame.remove() };
}
