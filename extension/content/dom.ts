/**
 * The DOM through getters that are cached when the script starts.
 *
 * In Chromium `<input name="childNodes">` in a form takes the place of `form.childNodes` even in the isolated world, and
 * named elements do the same to `document`, so no property of a node that a page can shadow is read by its name.
 * All of them work on nodes of same-origin frames too.
 */

/** The getter of a property, as a function of the object. */
function getter<T extends object, K extends keyof T>(prototype: T, key: K): (object: T) => T[K] {
  const get = Reflect.get(Object.getOwnPropertyDescriptor(prototype, key) ?? {}, "get") as ((this: T) => T[K]) | undefined;
  if (!get) throw new TypeError(`no getter ${String(key)}`);
  return (object) => get.call(object);
}

/** A method, as a function of the object. */
function method(prototype: object, name: string): (object: object, ...given: unknown[]) => unknown {
  const call = Reflect.get(prototype, name) as (this: object, ...given: unknown[]) => unknown;
  return (object, ...given) => call.apply(object, given);
}

const node = Node.prototype;
export const nodeType = getter(node, "nodeType");
export const firstChild = getter(node, "firstChild");
export const nextSibling = getter(node, "nextSibling");
export const parentNode = getter(node, "parentNode");
export const isConnected = getter(node, "isConnected");
export const ownerDocument = getter(node, "ownerDocument");
export const rootOf = method(node, "getRootNode") as (node: Node) => Node;

export const dataOf = getter(CharacterData.prototype, "data");

const element = Element.prototype;
export const localName = getter(element, "localName");
export const shadowRoot = getter(element, "shadowRoot");
export const assignedSlot = getter(element, "assignedSlot");
export const attributeNames = method(element, "getAttributeNames") as (element: Element) => string[];
export const attribute = method(element, "getAttribute") as (element: Element, name: string) => string | null;
export const checkVisibility = method(element, "checkVisibility") as (element: Element, options?: CheckVisibilityOptions) => boolean;
export const rectangleOf = method(element, "getBoundingClientRect") as (element: Element) => DOMRect;
export const scrollIntoView = method(element, "scrollIntoView") as (element: Element, options: ScrollIntoViewOptions) => void;

export const assignedNodes = method(HTMLSlotElement.prototype, "assignedNodes") as (slot: HTMLSlotElement) => Node[];
export const documentElement = getter(Document.prototype, "documentElement") as (document: Document) => Element | null;
export const defaultView = getter(Document.prototype, "defaultView");
export const addressOf = getter(Document.prototype, "URL");
export const createRange = method(Document.prototype, "createRange") as (document: Document) => Range;

const frameContents = getter(HTMLIFrameElement.prototype, "contentDocument");
const legacyFrameContents = getter(HTMLFrameElement.prototype, "contentDocument");

/** A frame's document, where it is of the same origin. */
export function frameDocument(frame: Element): Document | null {
  const name = localName(frame);
  if (name === "iframe") return frameContents(frame as HTMLIFrameElement);
  return name === "frame" ? legacyFrameContents(frame as HTMLFrameElement) : null;
}

const { ELEMENT_NODE, TEXT_NODE, CDATA_SECTION_NODE } = Node;

export function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  const type = nodeType(node);
  return type === TEXT_NODE || type === CDATA_SECTION_NODE;
}
