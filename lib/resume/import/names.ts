import {
  DEGREE_WORDS,
  ORGANISATION_WORDS,
  SCHOOL_WORDS,
  TITLE_ENDS,
  TITLE_WORDS,
  TITLE_WORDS_DE,
  TITLE_WORDS_ES,
  TITLE_WORDS_FR,
} from "./tables/name-words.ts";
import { CITIES, NOT_PLACES, REGIONS, STATE_CODES } from "./tables/place-names.ts";

/** Without accents, in lower case. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");

const set = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(" ")));
const TITLES = set(TITLE_WORDS, TITLE_WORDS_DE, TITLE_WORDS_FR, TITLE_WORDS_ES);
const ORGANISATIONS = set(ORGANISATION_WORDS);
const CODES = set(STATE_CODES);

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
const bare = (word: string) => word.replace(/(?:[/:*]|\.$|-in$|innen$)/gu, "");

/** How much a text reads like a position: 0 is not at all, each word of one counts. */
export function titleScore(text: string): number {
  const words = wordsOf(text).map(bare);
  const hits = words.filter(
    (word) =>
      TITLES.has(word) || TITLE_ENDS.test(word) || word.split("-").some((part) => TITLES.has(part)),
  ).length;
  // `Manager` ends a position in English and begins one in German or French.
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const edge = TITLES.has(last) || TITLES.has(first) ? 0.5 : 0;
  return Math.min(hits, 2) + (hits ? edge : 0);
}

/** How much a text reads like the name of an organisation. */
export function organisationScore(text: string): number {
  const words = wordsOf(text).map((word) => word.replace(/\.$/u, ""));
  const hits = words.filter((word) => ORGANISATIONS.has(word)).length;
  const legal =
    /\b(?:GmbH|AG|KG|Inc|LLC|Ltd|PLC|plc|LLP|S\.A\.|S\.L\.|SAS|SARL|e\.\s?V\.|Corp|Co)(?:\b|\.)/u;
  return Math.min(hits, 2) + (legal.test(text) ? 1.5 : 0);
}

export const isSchool = (text: string): boolean => SCHOOL_WORDS.test(fold(text));
export const isDegree = (text: string): boolean => DEGREE_WORDS.test(fold(text));

interface Places {
  towns: Set<string>;
  regions: Set<string>;
}

/** The runtime knows the names of countries in every language, and a city for each time zone. */
function runtimePlaces(): Places {
  const zones = Intl.supportedValuesOf("timeZone").map((zone) => zone.split("/").at(-1) ?? "");
  const codes = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const countries = ["en", "de", "fr", "es"].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    return codes.flatMap((a) => codes.flatMap((b) => names.of(a + b) ?? []));
  });
  return {
    towns: new Set([...zones.map((zone) => fold(zone.replaceAll("_", " "))), ...CITIES.split("|")]),
    regions: new Set([...countries.map(fold), ...REGIONS.split("|")]),
  };
}

let known: Places | undefined;
function places(): Places {
  known ??= runtimePlaces();
  return known;
}

const core = (text: string) =>
  fold(text).replace(/^(?:greater|metro)\s|\s(?:area|metropolitan area|region|city)$/gu, "");
const isRegion = (text: string) => CODES.has(text) || places().regions.has(core(text));
const isPlaceName = (text: string) => isRegion(text) || places().towns.has(core(text));

/**
 * How sure it is that a text names a place: 2 for one that is known (`Berlin`, `Austin, TX`), 1 for one that has the
 * form of one (`Evora`, `Bad Homburg`), 0 for others.
 */
export function placeScore(text: string): number {
  const trimmed = text
    .replace(/^\(|\)$/gu, "")
    .replace(/^(?:in|à|en)\s+(?=\p{Lu})/u, "")
    .trim();
  if (trimmed.length < 2 || trimmed.length > 60) return 0;
  const parts = trimmed.split(/\s*(?:,|\/|\s[-–|]\s|\(|\))\s*/u).filter((part) => part !== "");
  const names = parts.map((part) => part.replace(/^\d{4,5}\s+|\s+\d{5}$/gu, ""));
  if (names.length === 0 || names.length > 4) return 0;
  const hits = names.filter(isPlaceName).length;
  if (hits === names.length) return 2;
  const hasForm = names.every(
    (name) =>
      /^\p{Lu}[\p{L}.'’-]+(?:\s(?:[\p{Lu}(][\p{L}.'’)-]+|am|an der|de|la|upon|on|sur|del|der|di|do)){0,3}$/u.test(
        name,
      ) || isPlaceName(name),
  );
  if (!hasForm || NOT_PLACES.test(fold(trimmed))) return 0;
  // `Worcester, MA`, `Gouda, Netherlands`; but `Acme, Boston, MA` begins with a name.
  const isTown = names.length === 2 && !isPlaceName(names[0] ?? "") && isRegion(names[1] ?? "");
  if (isTown && CODES.has(names[1] ?? "") && !/\s\S+\s\S+\s/u.test(names[0] ?? ""))
    // Of the town alone: Colorado's code is that of a company too.
    return organisationScore(names[0] ?? "") > 0 ? 1 : 2;
  if (hits > 0) return isTown ? 1 : 0;
  return titleScore(trimmed) > 0 || organisationScore(trimmed) > 0 || isDegree(trimmed) ? 0 : 1;
}
