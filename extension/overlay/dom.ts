/** Makes elements: attributes, listeners and children in one call, never a string of HTML. */

export type Child = Node | string | null | undefined | false;
export type Properties = Record<string, string | number | boolean | null | undefined | ((event: never) => void)>;

/** `h("button", { class: "tool", onclick: leave }, "Close")`; `true` sets an empty attribute, `false` and null none. */
export interface Make {
  <K extends keyof HTMLElementTagNameMap>(tag: K, properties?: Properties, ...children: Child[]): HTMLElementTagNameMap[K];
}

export function maker(document: Document): Make {
  return (tag, properties = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
    }
    append(element, children);
    return element;
  };
}

export function append(parent: ParentNode, children: readonly Child[]): void {
  parent.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
}

/** The window of a document that is shown; a document without one cannot hold the overlay. */
export function windowOf(document: Document): Window & typeof globalThis {
  const window = document.defaultView;
  if (window === null) throw new Error("the document is not shown in a window");
  return window;
}

const SVG = "http://www.w3.org/2000/svg";

/** A drawing of strokes in the colour of the text, hidden from screen readers: the button beside it has the words. */
export function icon(document: Document, name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 20 20", width: "20", height: "20", "aria-hidden": "true", class: "icon" })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

export type IconName = keyof typeof ICONS;

const ICONS = {
  close: "M5 5 15 15 M15 5 5 15",
  reader: "M4 4.500H16 M4 8H16 M4 11.500H16 M4 15H11",
  page: "M3 4H17V16H3Z M3 7.500H17 M6 10.500H11 M6 13H9",
  panel: "M3 4H17V16H3Z M12 4V16",
  copy: "M7 7H16V17H7Z M13 7V4H4V13H7",
  help: "M7.500 7.600C7.500 4.300 12.700 4.300 12.700 7.400C12.700 9.600 10 9.600 10 12 M10 14.600V15.200",
  print: "M6 8V3.500H14V8 M6 14H3.500V8H16.500V14H14 M6 12H14V17H6Z",
  previous: "M12.500 5 7.500 10 12.500 15",
  next: "M7.500 5 12.500 10 7.500 15",
  dock: "M3.500 10H16.500 M6.500 7 3.500 10 6.500 13 M13.500 7 16.500 10 13.500 13",
  fold: "M5 12.500 10 7.500 15 12.500",
  search: "M8.500 3.500A5 5 0 1 1 8.500 13.500A5 5 0 1 1 8.500 3.500 M12.300 12.300 16.500 16.500",
  more: "M4 10H4.100 M10 10H10.100 M16 10H16.100",
} as const;
