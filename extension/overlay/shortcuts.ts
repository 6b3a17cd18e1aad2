/**
 * The keys. `Esc` and `v` work in both views wherever the focus is, but for `v` in a field that takes text; the others
 * only in the reader or with the focus in the panel, since on the page the keys are the page's.
 */

export type Command =
  | "leave" | "switch" | "next-name" | "previous-name" | "next-quote" | "previous-quote" | "larger" | "smaller" | "filter" | "panel";

export const SHORTCUTS: readonly { keys: string[]; does: string }[] = [
  { keys: ["v"], does: "Reader or the page itself" },
  { keys: ["n", "N"], does: "Next or previous name" },
  { keys: ["q", "Q"], does: "Next or previous quote" },
  { keys: ["←", "→"], does: "From highlight to highlight" },
  { keys: ["Enter"], does: "Into the card" },
  { keys: ["/"], does: "Filter the lists" },
  { keys: ["s"], does: "Lists beside the text" },
  { keys: ["+", "−"], does: "Text size" },
  { keys: ["Esc"], does: "Back to the page" },
];

const COMMANDS = new Map<string, Command>([
  ["n", "next-name"], ["N", "previous-name"], ["q", "next-quote"], ["Q", "previous-quote"],
  ["+", "larger"], ["=", "larger"], ["-", "smaller"], ["/", "filter"], ["s", "panel"],
]);

export interface KeyPlace {
  /** The focus is in the overlay, or the overlay is modal. */
  ours: boolean;
  /** The focus is in a field that takes text. */
  typing: boolean;
}

/** The command of a key press, or null if the key is not ours. */
export function commandOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">, place: KeyPlace): Command | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "Escape") return "leave";
  if (place.typing) return null;
  if (event.key === "v") return "switch";
  return place.ours ? (COMMANDS.get(event.key) ?? null) : null;
}
