import { bestCut, leanOf } from "./cut-names.ts";
import type { Head, Part } from "./heads.ts";
import { organisationScore, placeScore } from "./names.ts";

/** What names an entry of work: what someone was, and where. */
export interface Names {
  position: Part | null;
  employer: Part | null;
  place: string | null;
  /** Whether only its form and where it stands say that it is a place. */
  isPlaceGuess: boolean;
  /** Whether anything says which is which. */
  sure: boolean;
  /** Parts that are neither. */
  rest: Part[];
}

/** How much more a part reads like a position than like an employer. */
function lean(part: Part): number {
  if (part.label === "position") return 10;
  if (part.label === "employer") return -10;
  return leanOf(part.text);
}

/** Whether a text can be cut into a position and something that is none. */
function namesBoth({ text, label }: Part): boolean {
  const cut = label ? null : bestCut(text);
  return cut !== null && cut.score >= 1;
}

interface Placed extends Pick<Names, "place" | "isPlaceGuess"> {
  parts: Part[];
}

/** A place that no table knows: behind a gap at the end of its line, or last behind a comma, with names before it. */
function takePlace(head: Head, _at: number, all: Head[]): Placed {
  const known = { parts: head.parts, place: head.place, isPlaceGuess: false };
  if (head.place || head.parts.length < 2) return known;
  const candidates = head.parts.filter(
    (part) => placeScore(part.text) > 0 && lean(part) <= 0 && organisationScore(part.text) === 0,
  );
  const found =
    candidates.find((part) => part.afterComma && part !== head.parts[0]) ??
    candidates.find((part) => part.atRight) ??
    (head.parts.length > 2 ? candidates.find((part) => part === head.parts.at(-1)) : undefined);
  // Where the other entries of the section have theirs last, a town that no table knows stands last as well.
  const last = candidates.find((part) => part === head.parts.at(-1));
  const others = all.filter(
    (one) => one.place && one.parts.length === 1 && /,\s/u.test(one.parts[0]?.text ?? ""),
  );
  if (
    last &&
    head.parts.length === 2 &&
    others.length * 2 >= all.length - 1 &&
    /,\s/u.test(head.parts[0]?.text ?? "")
  ) {
    return { parts: head.parts.slice(0, 1), place: last.text, isPlaceGuess: true };
  }
  const [first] = head.parts;
  // `Engineer, Acme` above `2019 – 2021, Delft`
  if (last?.withDates && head.parts.length === 2 && first && !first.withDates && namesBoth(first)) {
    return { parts: [first], place: last.text, isPlaceGuess: true };
  }
  if (!found || head.parts.length < 3) return known;
  const parts = head.parts.filter((part) => part !== found);
  return { parts, place: found.text, isPlaceGuess: true };
}

/** Cuts heads of one part in two: where it is clear, and everywhere when it is clear for most of the section. */
function splitLone(placed: Placed[]): Part[][] {
  const all = placed.map(({ parts }) => parts);
  const cuts = placed.map(({ parts: [only, ...others], place }) =>
    only && others.length === 0 && !only.label ? bestCut(only.text, place !== null) : null,
  );
  const possible = cuts.filter((cut) => cut !== null);
  const clear = possible.filter((cut) => cut.score >= 1).length;
  const least = clear * 2 >= all.length && possible.length === all.length ? 0 : 1;
  return all.map((parts, at) => {
    const [cut, only] = [cuts[at], parts[0]];
    if (!cut || !only || cut.score < least) return parts;
    return [
      { ...only, text: cut.left },
      { ...only, text: cut.right },
    ];
  });
}

/** The first two parts that can be names: labelled ones, then those of the head's lines in order. */
function pair(parts: Part[]): { first: Part | null; second: Part | null; rest: Part[] } {
  const labelled = parts.filter((part) => part.label === "position" || part.label === "employer");
  const free = parts.filter((part) => part.label === null);
  const leaning = free.toSorted((a, b) => Math.abs(lean(b)) - Math.abs(lean(a)));
  const chosen = [...labelled, ...free].slice(0, 2);
  // Of three or more, a part that surely is a position or an employer comes before one that says nothing.
  if (labelled.length === 0 && free.length > 2) {
    const titles = leaning.filter((part) => lean(part) >= 1);
    const employers = free.filter((part) => lean(part) < 1);
    const [title] = titles;
    const employer = employers.find((part) => lean(part) < 0) ?? employers[0];
    if (title && employer)
      chosen.splice(0, 2, ...free.filter((part) => part === title || part === employer));
  }
  const [first = null, second = null] = chosen;
  return { first, second, rest: parts.filter((part) => part !== first && part !== second) };
}

/**
 * Tells positions from employers. A section writes all its entries in one order, so what each entry shows counts for
 * the others; an entry that surely is the other way round is read so.
 */
export function assignNames(heads: Head[]): Names[] {
  const placed = heads.map(takePlace);
  const split = splitLone(placed);
  const prepared = placed.map(({ place, isPlaceGuess }, at) => ({
    ...pair(split[at] ?? []),
    place,
    isPlaceGuess,
  }));
  const evidence = prepared.map(({ first, second }) => {
    if (!first || !second) return 0;
    const byWords = lean(first) - lean(second);
    // The line with the place is more often the employer's, the one with the dates the position's.
    const byLine =
      first.row === second.row ? 0 : (first.withDates ? 0.2 : 0) - (second.withDates ? 0.2 : 0);
    return byWords + byLine;
  });
  const sum = evidence.reduce((total, one) => total + Math.max(-3, Math.min(3, one)), 0);
  const named = prepared.map(({ first, second, rest, ...where }, at): Names => {
    if (first && !second) {
      const isEmployer = lean(first) < 0 || (lean(first) === 0 && sum < 0);
      return {
        position: isEmployer ? null : first,
        employer: isEmployer ? first : null,
        ...where,
        sure: lean(first) !== 0,
        rest,
      };
    }
    const own = evidence[at] ?? 0;
    const isPositionFirst =
      Math.abs(own) >= 2.4 && Math.sign(own) !== Math.sign(sum) ? own > 0 : sum >= 0;
    return {
      position: isPositionFirst ? first : second,
      employer: isPositionFirst ? second : first,
      ...where,
      sure: !first || Math.abs(sum) >= 1 || Math.abs(own) >= 1,
      rest,
    };
  });
  return withPlaces(named);
}

/** `Acme, Gouda`: a place that no table knows, when most employers of a section have one behind a comma. */
function withPlaces(all: Names[]): Names[] {
  const cuts = all.map(({ employer, place }) => {
    const { name, town } =
      /^(?<name>.+?),\s+(?<town>[^,]+(?:,\s+[^,]+)?)$/u.exec(employer?.text ?? "")?.groups ?? {};
    return !place && name && town && placeScore(town) > 0 ? { name, town } : null;
  });
  const possible = all.filter(({ employer, place }) => employer && !place).length;
  if (cuts.filter((cut) => cut !== null).length * 2 < possible) return all;
  return all.map((names, at) => {
    const cut = cuts[at];
    if (!cut || !names.employer) return names;
    const employer = { ...names.employer, text: cut.name };
    return { ...names, employer, place: cut.town, isPlaceGuess: true };
  });
}
