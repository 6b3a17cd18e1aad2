/** The core of the background. Whatever starts the background, most likely a page is to be read, so it loads from the first line on. */

import init, { __wbg_reset_state as reset, analyze, report } from "../core/pressglass.js";
import { engine } from "./engine.ts";

export const core = engine({ load: () => init({ module_or_path: chrome.runtime.getURL("core.wasm") }), reset, analyze, report });

core.warm();
