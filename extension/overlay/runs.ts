/**
 * From overlapping ranges of a text to a tree that elements can follow: names inside quotes, links around names.
 *
 * Pure. Ranges that cross are cut, the weaker one of the two; every part keeps the value of its range and says whether
 * it is the first, so that only one part of a cut range takes the focus.
 */

export interface Marked<T> {
  start: number;
  end: number;
  /** The stronger one is not cut, and stands outside where two have the same extent. */
  strength: number;
  value: T;
}

export type Run<T> =
  | { kind: "text"; start: number; end: number }
  | { kind: "mark"; start: number; end: number; value: T; first: boolean; children: Run<T>[] };

interface Piece<T> extends Marked<T> {
  first: boolean;
}

/** The tree for the text from `start` to `end`; ranges are clipped to it, empty ones dropped. */
export function nest<T>(marks: readonly Marked<T>[], start: number, end: number): Run<T>[] {
  const pieces = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
    .map((mark): Piece<T> => ({
      ...mark,
      start: Math.max(mark.start, start),
      end: Math.min(mark.end, end),
      first: mark.start >= start,
    }));
  return build(pieces, start, end);
}

function build<T>(pieces: Piece<T>[], start: number, end: number): Run<T>[] {
  const queue = pieces.sort(outermostFirst);
  const runs: Run<T>[] = [];
  let position = start;
  let next = 0;
  for (let mark = queue[next]; mark !== undefined; mark = queue[next]) {
    next += 1;
    let stop = mark.end;
    let after = next;
    // A stronger range that crosses the end cuts this one where it begins.
    for (let other = queue[after]; other !== undefined && other.start < stop; other = queue[after]) {
      after += 1;
      if (other.end > stop && other.strength > mark.strength && other.start > mark.start) stop = other.start;
    }
    while (after > next && startOf(queue[after - 1]) >= stop) after -= 1;

    const inside: Piece<T>[] = [];
    const rest: Piece<T>[] = stop < mark.end ? [{ ...mark, start: stop, first: false }] : [];
    for (const other of queue.slice(next, after)) {
      if (other.end > stop) rest.push({ ...other, start: stop, first: false });
      inside.push({ ...other, end: Math.min(other.end, stop) });
    }
    if (rest.length > 0) {
      let equal = after;
      while (equal < queue.length && startOf(queue[equal]) === stop) equal += 1;
      queue.splice(after, equal - after, ...[...rest, ...queue.slice(after, equal)].sort(outermostFirst));
    }
    next = after;

    if (mark.start > position) runs.push({ kind: "text", start: position, end: mark.start });
    runs.push({
      kind: "mark", start: mark.start, end: stop, value: mark.value, first: mark.first,
      children: build(inside, mark.start, stop),
    });
    position = stop;
  }
  if (position < end) runs.push({ kind: "text", start: position, end });
  return runs;
}

function startOf<T>(piece: Piece<T> | undefined): number {
  return piece?.start ?? Infinity;
}

function outermostFirst<T>(a: Piece<T>, b: Piece<T>): number {
  return a.start - b.start || b.end - a.end || b.strength - a.strength;
}
