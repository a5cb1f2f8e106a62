import type { Marker } from "./markers.ts";

/** Markers that stand together, with the part of the sentence that they answer for. Offsets in the sentence. */
export interface MarkerGroup {
  start: number;
  end: number;
  /** Rows and posting lines, without brackets. */
  rows: string[];
  jobs: string[];
  /** The words that it answers for: those before it, or, where it leads ("In [W1] you …"), those after it. */
  from: number;
  to: number;
}

/** "[W1] and [W2]" answer for the same words. */
const JOINED = /^\s*(?:,|&|and|or|und|oder|et|ou|y|o)?\s*$/u;
/** Nothing is said yet: a marker after these words is for what follows. */
const NOTHING_YET =
  /^[^\p{L}]*(?:(?:and|or|in|at|from|under|with|per|see|as|by|on|of|for|your|the|both|also|according|to|row|rows|job|role|position|entry|project|line|lines|requirement|requirements|posting|while|but|whereas|zeile|stelle|in|bei|aus|laut|ihre[rnm]?|deine[rnm]?|dans|selon|votre|vos|ligne|chez|en|segun|tu|la|linea|first|second|last|next|current|latest|most|recent)[^\p{L}]*)*$/u;
/** What follows a leading marker: a sign or a verb that has it as its subject. */
const LEADING =
  /^(?:\*\*)?\s*(?:(?:also |only |even |both |each |just )?(?:says?|shows?|mentions?|states?|names?|lists?|gives?|covers?|proves?|supports?|is|are|was|were|has|have|does|do|doesn|don|asks?|requires?|wants?|needs?|puts?|speaks?|describes?|contains?|includes?|reads?|calls?|makes?|carries|answers?|zeigt|nennt|sagt|steht|belegt|verlangt|fordert|dit|montre|cite|indique|exige|demande|mentionne|dice|muestra|menciona|cita|indica|pide)\b)/iu;

/** "For Acme [W2] in Leeds, where we finished early, and for …": told of the marker before it. */
const RELATIVE = /^[^,;:]{0,30},\s(?:where|which|who|dont|où|wo|donde)\s[^,;:]+,/u;

/** The groups of a sentence's markers, in order. `offset` is the sentence's place in the answer. */
export function markerGroups(
  markers: readonly Marker[],
  offset: number,
  text: string,
): MarkerGroup[] {
  const groups: MarkerGroup[] = [];
  for (const { ref, groupStart, groupEnd } of markers) {
    const start = groupStart - offset;
    let group = groups.at(-1);
    if (!group || (start > group.end && !JOINED.test(text.slice(group.end, start)))) {
      group = { start, end: groupEnd - offset, rows: [], jobs: [], from: 0, to: start };
      groups.push(group);
    }
    group.end = Math.max(group.end, groupEnd - offset);
    (ref.startsWith("J") ? group.jobs : group.rows).push(ref);
  }
  // In a row of a table one marker answers for all cells.
  const [only, ...others] = groups.filter(({ rows }) => rows.length > 0);
  if (only && others.length === 0 && text.startsWith("|") && groups.length === 1) {
    only.to = text.length;
    return groups;
  }
  let from = 0;
  for (const [at, group] of groups.entries()) {
    const next = groups[at + 1]?.start ?? text.length;
    const rest = text.slice(group.end, next);
    group.from = from;
    const isFirstWord = NOTHING_YET.test(text.slice(from, group.start).toLowerCase());
    // "Scale [W1]: …" goes on about its row, "Five years [J3]: …" turns to the user.
    const isLabel =
      group.rows.length > 0 && at === groups.length - 1 && /^(?:\*\*)?\s*[:–—]\s/.test(rest);
    const leads = /\p{L}/u.test(rest) && (isFirstWord || isLabel || LEADING.test(rest));
    if (leads) group.to = Math.max(group.start, endOfPart(text, group.end, next));
    const told = leads ? null : RELATIVE.exec(rest);
    if (told && groups[at + 1]) group.to = group.end + told[0].length;
    from = leads || told ? Math.max(group.to, group.end) : group.end;
  }
  return groups;
}

/** The rest of a sentence after its only marker adds to what was said: no new subject, no other part. */
const GOES_ON_TO_END =
  /^(?:,\s|\sand\s)(?!(?:and |but |so |while |then )?(?:later|then|earlier|before|after|since|now|spater|danach|puis|luego|despues|you|your|i|my|they|their|the posting|sie|ihre?|vous|votre|usted|su|tu)\b)[^;:|]*$/u;

/** Where a leading marker's words end: before the next one, unless another part of the sentence begins there. */
function endOfPart(text: string, from: number, next: number): number {
  const cut =
    /[;|]|,\s(?:and|but|while|whereas|und|aber|et|mais|y|pero)\s|\s(?:but|while|whereas|aber|während|mais|pero)\s/u.exec(
      text.slice(from, next),
    );
  return cut ? from + cut.index : next;
}

/** The group that answers for a place, or null. Words after the last marker are its own up to the next part. */
export function groupAt(
  groups: readonly MarkerGroup[],
  at: number,
  text: string,
): MarkerGroup | null {
  const own = groups.find(({ from, to }) => from <= at && at < to);
  if (own) return own;
  const last = groups.findLast(({ end }) => end <= at);
  if (!last) return null;
  const between = text.slice(last.end, at);
  if (/^[;,]\s(?:it|they|which|this|das|es|elle|il)\s/u.test(between)) return last;
  if (groups.length === 1 && GOES_ON_TO_END.test(text.slice(last.end).toLowerCase())) return last;
  return /[;:–—|]|\b(?:but|while|whereas|and|aber|und|mais|et|pero|y)\b|,/u.test(between)
    ? null
    : last;
}
