import { MARKER_GROUP, MARKER_REF } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";

/** One reference in a text. In `[W1, P2]` there are two, and each stands for itself. */
export interface Marker {
  /** Without brackets: `W1`. */
  ref: string;
  /** With its brackets where it has them for itself, else the reference alone. */
  start: number;
  end: number;
  /** End of the group in brackets that it stands in; markers side by side are one group. */
  groupStart: number;
  groupEnd: number;
}

const CODE =
  /^(?:```|~~~)[^\n]*\n[\s\S]*?(?:^(?:```|~~~)[ \t]*$|(?![\s\S]))|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gm;
const GROUP = new RegExp(`(?<!\\\\)${MARKER_GROUP}`, "g");
const REF = new RegExp(MARKER_REF, "g");

/** The text with code blanked out, every character at its place. */
export function withoutCode(text: string): string {
  return text.replace(CODE, (code) => code.replace(/[^\n]/g, " "));
}

/** The markers of a text in order: `[W1]`, `[W1, P2]`, `[W1][J3]`. What stands in code or is escaped is none. */
export function markersIn(text: string): Marker[] {
  const markers = matchesIn(withoutCode(text), GROUP).flatMap((group) => {
    const groupStart = group.index;
    const groupEnd = groupStart + group[0].length;
    const refs = matchesIn(group[0], REF);
    return refs.map((found) => {
      const start = refs.length === 1 ? groupStart : groupStart + found.index;
      const end = refs.length === 1 ? groupEnd : start + found[0].length;
      return { ref: found[0], start, end, groupStart, groupEnd };
    });
  });
  const isJoined = (a: Marker, b: Marker) => text.slice(a.groupEnd, b.groupStart).trim() === "";
  let before: Marker | undefined;
  for (const marker of markers) {
    const first = before && (before.groupEnd === marker.groupEnd || isJoined(before, marker));
    const own = { ...marker };
    if (before && first) marker.groupStart = before.groupStart;
    before = { ...own, groupStart: marker.groupStart };
  }
  let after: Marker | undefined;
  for (const marker of markers.toReversed()) {
    if (after && after.groupStart === marker.groupStart) marker.groupEnd = after.groupEnd;
    after = marker;
  }
  return markers;
}
