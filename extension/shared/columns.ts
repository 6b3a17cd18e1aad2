/**
 * A page as the walker lists it and the core reads it: `src/web/columns.rs` says what each number means and checks all of them.
 */

/** Numbers a node: code and flags, depth, length of its text or number of its attributes. */
export const NODE_WORDS = 3;

export interface Columns {
  /** The page's address. */
  url: string;
  nodes: Uint32Array;
  /** Name and length of each attribute. */
  attributes: Uint32Array;
  /** Eight numbers for each measured element. */
  layout: Int32Array;
  /** The texts of all text nodes, each followed by one more unit. */
  text: string;
  /** The values of all attributes, likewise. */
  values: string;
}

export interface CoreOptions {
  /** Take the page's whole text where there is no article. */
  wholePage: boolean;
  /** Report indirect speech too. */
  indirect: boolean;
  /** The reader's day, ISO 8601, for pages without a date. */
  today: string;
}

/** The options of a call made now. */
export function coreOptions(choice: { wholePage: boolean; indirect: boolean }): CoreOptions {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return { ...choice, today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
}
