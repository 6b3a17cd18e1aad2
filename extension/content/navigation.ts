/** Notices when a single-page site moves on to another page, and when the browser leaves the document. */

/** Calls `left` once; the function that it gives back ends the watch. */
export function watchNavigation(left: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  let page = pageOf(location.href);
  const leave = (): void => {
    if (signal.aborted) return;
    end.abort();
    left();
  };
  navigation.addEventListener(
    "currententrychange",
    (event) => {
      const now = pageOf(location.href);
      // Sites that scroll on and on replace the address while the article stays where it is.
      if (event.navigationType !== "replace" && now !== page) leave();
      page = now;
    },
    { signal },
  );
  addEventListener("pagehide", leave, { signal });
  return () => end.abort();
}

/** An address without its fragment. */
export function pageOf(address: string): string {
  return address.split("#", 1)[0] ?? "";
}
