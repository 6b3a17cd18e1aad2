/** The core in this page: the extension's engine over the same WebAssembly, for pages and for plain text. */

import { engine, type Engine } from "../extension/background/engine.ts";
import init, { __wbg_reset_state as reset, analyze, analyzeText, report, reportText } from "../extension/core/pressglass.js";
import type { Columns } from "../extension/shared/columns.ts";

export type Page = Columns | string;

export const core: Engine<Page> = engine<Page>({
  load: () => init({ module_or_path: new URL("core.wasm", document.baseURI) }),
  reset,
  analyze: (page, options) => (typeof page === "string" ? analyzeText(page, options) : analyze(page, options)),
  report: (page, options) => (typeof page === "string" ? reportText(page, options) : report(page, options)),
});
