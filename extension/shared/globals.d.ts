/** What the browsers above the floors have and TypeScript's own types lack. */

interface HighlightHitResult {
  highlight: Highlight;
  ranges: AbstractRange[];
}

interface HighlightRegistry {
  /** The highlights at a point of the viewport, topmost first (CSS Custom Highlight API, level 1). */
  highlightsFromPoint(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHitResult[];
}
