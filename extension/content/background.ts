/** Asks the background: one message, one checked answer. */

import type { Failure } from "../overlay/host.ts";
import { isAnswer, type Answers, type Request } from "../shared/messages.ts";

/** Milliseconds after which a reader should be told that nothing comes. */
const PATIENCE = 30_000;

/** Why there is no answer. */
export class AskError extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

/**
 * Sends a request and gives its answer.
 *
 * The browser may stop the background at any moment; a request that dies with it is sent once more, to the next one.
 * Throws an `AskError` if that does not help.
 */
export async function ask<R extends Request>(request: R): Promise<Answers[R["kind"]]> {
  const answer = await send(request).catch((error: unknown) => {
    if (error instanceof AskError) throw error;
    return send(request);
  });
  if (!isAnswer[request.kind](answer)) throw new AskError("crashed");
  return answer as Answers[R["kind"]];
}

async function send(request: Request): Promise<unknown> {
  // Gone once the extension was updated or removed.
  const runtime = chrome.runtime as typeof chrome.runtime | undefined;
  if (!runtime?.id) throw new AskError("disconnected");
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new AskError("timeout")), PATIENCE);
  });
  try {
    return await Promise.race([runtime.sendMessage(request), late]);
  } finally {
    clearTimeout(timer);
  }
}
