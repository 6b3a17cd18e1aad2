/**
 * The DOM through getters that are cached when the script starts.
 *
 * In Chromium `<input name="childNodes">` in a form takes the place of `form.childNodes` even in the isolated world, and
 * named elements do the same to `document`, so no property of a node that a page can shadow is read by its name.
 * All of them work on nodes of same-origin frames too.
 */

/** The getter of a property, as a function of the object. */
function getter<T extends object, K extends keyof T>(prototype: T, key: K): (object: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new TypeError(`no getter ${String(key)}`);
  return (object) => get.call(object) as T[K];
}

/** A method, as a function of the object. */
function method<T extends object, A extends unknown[], R>(call: (this: T, ...given: A) => R): (object: T, ...given: A) => R {
  return (object, ...given) => call.apply(object, given);
}

const node = Node.prototype;
export const nodeType = getter(node, "nodeType");
export const firstChild = getter(node, "firstChild");
export const nextSibling = getter(node, "nextSibling");
export const parentNode = getter(node, "parentNode");
export const isConnected = getter(node, "isConnected");
export const ownerDocument = getter(node, "ownerDocument");
export const rootOf: (node: Node) => Node = method(node.getRootNode);

export const dataOf = getter(CharacterData.prototype, "data");

const element = Element.prototype;
export const localName = getter(element, "localName");
export const shadowRoot = getter(element, "shadowRoot");
export const assignedSlot = getter(element, "assignedSlot");
export const attributeNames: (element: Element) => string[] = method(element.getAttributeNames);
export const attribute: (element: Element, name: string) => string | null = method(element.getAttribute);
export const checkVisibility: (element: Element, options?: CheckVisibilityOptions) => boolean = method(element.checkVisibility);
export const rectangleOf: (element: Element) => DOMRect = method(element.getBoundingClientRect);
export const scrollIntoView: (element: Element, options: ScrollIntoViewOptions) => void = method(element.scrollIntoView);

export const assignedNodes: (slot: HTMLSlotElement) => Node[] = method(HTMLSlotElement.prototype.assignedNodes);
export const documentElement = getter(Document.prototype, "documentElement");
export const defaultView = getter(Document.prototype, "defaultView");
export const addressOf = getter(Document.prototype, "URL");
export const createRange: (document: Document) => Range = method(Document.prototype.createRange);

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
