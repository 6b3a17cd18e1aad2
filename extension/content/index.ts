/** The content script. The background runs it at each click: it starts a stay on the page or ends the one that is there. */

import { startSession, type Session } from "./session.ts";

/** Where the isolated world keeps the stay between two runs of this script. Pages do not see it. */
const PLACE = Symbol.for("pressglass.session");
const world = globalThis as { [PLACE]?: Session | undefined };

if (world[PLACE]) {
  world[PLACE].close("toggle");
} else {
  world[PLACE] = startSession(() => {
    world[PLACE] = undefined;
  });
}
