/**
 * The DOM through getters that are cached when the script starts.
 *
 * In Chromium `<input name="childNodes">` in a form takes the place of `form.childNodes` even in the isolated world, and
 * named elements do the same to `document`, so no property of a node that a page can shadow is read by its name.
 * All of them work on nodes of same-origin frames too.
 */

/** A function that takes what it is called on as its first argument. Bound, it costs a walk less than a wrapper would. */
function free(call: unknown, name: string): (object: object, ...given: unknown[]) => unknown {
  if (typeof call !== "function") throw new TypeError(`no ${name}`);
  return Function.prototype.call.bind(call as () => unknown) as (object: object, ...given: unknown[]) => unknown;
}

/** The getter of a property, as a function of the object. */
function getter<T extends object, K extends keyof T & string>(prototype: T, key: K): (object: T) => T[K] {
  return free(Reflect.get(Object.getOwnPropertyDescriptor(prototype, key) ?? {}, "get"), key) as (object: T) => T[K];
}

/** The setter of a property, as a function of the object and the value. */
function setter<T extends object, K extends keyof T & string>(prototype: T, key: K): (object: T, value: T[K]) => void {
  return free(Reflect.get(Object.getOwnPropertyDescriptor(prototype, key) ?? {}, "set"), key);
}

/** A method, as a function of the object. */
function method(prototype: object, name: string): (object: object, ...given: unknown[]) => unknown {
  return free(Reflect.get(prototype, name), name);
}

const node = Node.prototype;
export const nodeType = getter(node, "nodeType");
export const firstChild = getter(node, "firstChild");
export const nextSibling = getter(node, "nextSibling");
export const parentNode = getter(node, "parentNode");
export const isConnected = getter(node, "isConnected");
export const ownerDocument = getter(node, "ownerDocument");
export const contains = method(node, "contains") as (node: Node, other: Node) => boolean;
export const rootOf = method(node, "getRootNode") as (node: Node) => Node;

export const dataOf = getter(CharacterData.prototype, "data");

const element = Element.prototype;
export const localName = getter(element, "localName");
export const shadowRoot = getter(element, "shadowRoot");
export const assignedSlot = getter(element, "assignedSlot");
export const clientLeft = getter(element, "clientLeft");
export const clientTop = getter(element, "clientTop");
export const hasAttributes = method(element, "hasAttributes") as (element: Element) => boolean;
export const attributeNames = method(element, "getAttributeNames") as (element: Element) => string[];
export const attribute = method(element, "getAttribute") as (element: Element, name: string) => string | null;
export const checkVisibility = method(element, "checkVisibility") as (element: Element, options?: CheckVisibilityOptions) => boolean;
export const rectangleOf = method(element, "getBoundingClientRect") as (element: Element) => DOMRect;
export const scrollIntoView = method(element, "scrollIntoView") as (element: Element, options: ScrollIntoViewOptions) => void;

export const assignedNodes = method(HTMLSlotElement.prototype, "assignedNodes") as (slot: HTMLSlotElement) => Node[];
export const documentElement = getter(Document.prototype, "documentElement") as (document: Document) => Element | null;
export const defaultView = getter(Document.prototype, "defaultView");
export const addressOf = getter(Document.prototype, "URL");
export const contentType = getter(Document.prototype, "contentType");
export const readyState = getter(Document.prototype, "readyState");
export const createElement = method(Document.prototype, "createElement") as <K extends keyof HTMLElementTagNameMap>(document: Document, name: K) => HTMLElementTagNameMap[K];
const elementsByTagName = method(Document.prototype, "getElementsByTagName") as (document: Document, name: string) => HTMLCollection;
const lengthOf = getter(HTMLCollection.prototype, "length");
export const createTreeWalker = method(Document.prototype, "createTreeWalker") as (document: Document, root: Node, show: number) => TreeWalker;
export const createRange = method(Document.prototype, "createRange") as (document: Document) => Range;

export const listen = method(EventTarget.prototype, "addEventListener") as <K extends keyof DocumentEventMap>(
  document: Document, type: K, listener: (event: DocumentEventMap[K]) => void, options: AddEventListenerOptions,
) => void;

const sheetsOf = {
  document: { get: getter(Document.prototype, "adoptedStyleSheets"), set: setter(Document.prototype, "adoptedStyleSheets") },
  shadow: { get: getter(ShadowRoot.prototype, "adoptedStyleSheets"), set: setter(ShadowRoot.prototype, "adoptedStyleSheets") },
};

export function adoptedSheets(root: Document | ShadowRoot): readonly CSSStyleSheet[] {
  return isDocument(root) ? sheetsOf.document.get(root) : sheetsOf.shadow.get(root);
}

export function adoptSheets(root: Document | ShadowRoot, sheets: CSSStyleSheet[]): void {
  if (isDocument(root)) sheetsOf.document.set(root, sheets);
  else sheetsOf.shadow.set(root, sheets);
}

const frameContents = getter(HTMLIFrameElement.prototype, "contentDocument");
const legacyFrameContents = getter(HTMLFrameElement.prototype, "contentDocument");

/** How many elements a document has, but for those in shadow roots and frames. */
export function elementCount(document: Document): number {
  return lengthOf(elementsByTagName(document, "*"));
}

/** A frame's document, where it is of the same origin. */
export function frameDocument(frame: Element): Document | null {
  const name = localName(frame);
  if (name === "iframe") return frameContents(frame as HTMLIFrameElement);
  return name === "frame" ? legacyFrameContents(frame as HTMLFrameElement) : null;
}

const { DOCUMENT_NODE, ELEMENT_NODE, TEXT_NODE, CDATA_SECTION_NODE } = Node;

function isDocument(root: Document | ShadowRoot): root is Document {
  return nodeType(root) === DOCUMENT_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  const type = nodeType(node);
  return type === TEXT_NODE || type === CDATA_SECTION_NODE;
}
