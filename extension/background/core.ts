/** The core of the background. It is loaded once a click's content script is on its way, which it would hold up, or at the first request. */

import init, { __wbg_reset_state as reset, analyze, report } from "../core/pressglass.js";
import { engine } from "./engine.ts";

export const core = engine({ load: () => init({ module_or_path: chrome.runtime.getURL("core.wasm") }), reset, analyze, report });
