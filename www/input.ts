/** From what a visitor gives to an article's source: plain text, or HTML with nothing in it that asks the network. */

export type Source = { kind: "text"; text: string } | { kind: "html"; html: string };

/** Text is HTML if it has a tag that only pages have. */
const PAGE = /<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6]|br)\b/i;

export function sourceOf(given: string): Source {
  return PAGE.test(given) ? { kind: "html", html: given } : { kind: "text", text: given };
}

/** A file's text, in the encoding that it declares by a byte order mark or near its beginning; else UTF-8, or windows-1252 where it is not. */
export async function readText(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  // A declaration of UTF-16 that could be read byte by byte is not true.
  const encoding = markOf(bytes) ?? (declared !== undefined && /^utf-?16/i.test(declared) ? "utf-8" : declared);
  return (encoding === undefined ? decode(bytes, "utf-8", true) : decode(bytes, encoding)) ?? decode(bytes, "windows-1252") ?? "";
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  return null;
}

/** Null where nobody knows the encoding, or `isStrict` and the bytes are not of it. */
function decode(bytes: Uint8Array, encoding: string, isStrict = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes);
  } catch {
    return null;
  }
}

/** The only script elements that stay: they hold data, and no script runs in the frame. */
const DATA = 'script[type="application/ld+json"]';
/** What may ask the network even where a policy forbids loading, or would lead the frame elsewhere. */
const LEFT_OUT = `script:not(${DATA}), link:not([rel~="canonical"]), meta[http-equiv], base, iframe, frame, frameset, object, embed, portal`;

/** The page to be shown in a frame. */
export function quietPage(html: string): { page: Document; address: string } {
  const page = new DOMParser().parseFromString(html, "text/html");
  const address = addressOf(page);
  for (const element of page.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of page.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) if (name.startsWith("on")) element.removeAttribute(name);
  }
  return { page, address };
}

/** Where the page says that it stands; empty if it does not say, or not with an address of the web. */
function addressOf(page: Document): string {
  const said = page.querySelector('link[rel~="canonical"]')?.getAttribute("href")
    ?? page.querySelector('meta[property="og:url"]')?.getAttribute("content") ?? "";
  return /^https?:\/\//i.test(said) ? (said.split("#", 1)[0] ?? "") : "";
}
