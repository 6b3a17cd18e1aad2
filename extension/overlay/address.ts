/** Addresses that may be used: what a page offers as a link, an image or a language is checked here. */

const LINK_SCHEMES = ["http:", "https:", "mailto:"];
const IMAGE_SCHEMES = ["http:", "https:"];

/** An absolute address with a harmless scheme, or null. `base` is the page's own address. */
export function safeLink(href: string, base: string): string | null {
  return checked(href, base, LINK_SCHEMES);
}

export function safeImage(source: string, base: string): string | null {
  return checked(source, base, IMAGE_SCHEMES);
}

/** A page of search results, never an article: whether there is one is found out only when the reader asks. */
export function wikipediaSearch(name: string, language: string | null): string {
  const primary = /^[a-z]{2,3}(?=$|-)/i.exec(language ?? "")?.[0].toLowerCase() ?? "en";
  return `https://${primary}.wikipedia.org/w/index.php?${new URLSearchParams({ search: name })}`;
}

function checked(address: string, base: string, schemes: readonly string[]): string | null {
  const url = URL.parse(address, base === "" ? undefined : base);
  return url !== null && schemes.includes(url.protocol) ? url.href : null;
}
