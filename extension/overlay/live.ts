/** Says what happened: a line at the foot of the overlay, or words for a screen reader alone. */

import { windowOf } from "./dom.ts";
import type { Stage } from "./stage.ts";

export interface Live {
  element: HTMLElement;
  /** To the eye for a while and to a screen reader once. */
  say(message: string, undo?: () => void): void;
  /** To a screen reader alone, where the eye sees it anyway. */
  tell(message: string): void;
  end(): void;
}

/** Time enough to read a line and to reach its button. */
const SHOWN_MS = 5000;

export function buildLive(stage: Stage): Live {
  const { h } = stage;
  const window = windowOf(stage.document);
  let timer: number | undefined;
  const words = h("span", { role: "status", "aria-live": "polite" });
  const element = h("div", { class: "toast" }, words);

  const end = (): void => {
    window.clearTimeout(timer);
    words.textContent = "";
    element.replaceChildren(words);
    element.classList.remove("shown");
  };
  return {
    element,
    end,
    tell: (message) => {
      end();
      words.textContent = message;
    },
    say: (message, undo) => {
      end();
      words.textContent = message;
      if (undo !== undefined) {
        element.append(h("button", {
          type: "button", class: "quiet",
          onclick: () => {
            end();
            undo();
          },
        }, "Undo"));
      }
      element.classList.add("shown");
      timer = window.setTimeout(end, SHOWN_MS);
    },
  };
}
