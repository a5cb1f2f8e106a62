import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "./block.ts";
import { labelOf, nameOf } from "./field-names.ts";
import { flat } from "./field-text.ts";

/**
 * How to reach someone, in pieces: each shows by its form which field it is, or has the field's name before it.
 */

const LOCATION = ["address", "postalCode", "city", "region", "countryCode"];

/** What the piece of each field looks like. */
const FORMS: Record<string, RegExp> = {
  email: /^[^\s@:,/]+@[^\s@:,/]+\.[^\s@:,/]+$/u,
  url: /^(?:https?:\/\/|www\.)\S+$/u,
  phone: /^\+?\(?\d[\d\s()./-]{5,20}$/u,
};
const LABEL = /^(?<label>[^:]+): (?<value>.+)$/su;
const SLASH = /(?:^| )\/(?: |$)/u;
const isUrl = (text: string): boolean => /^(?:https?:\/\/|www\.)/u.test(text);

const writeProfile = ({ network, username, url }: Record<string, string>): string => {
  if (!network && !username && !url) return "";
  const parts = [network ?? "", ...(username ? [username] : []), ...(url ? [url] : [])];
  return parts.length === 1 ? `${parts[0]} /` : parts.join(" / ").trim();
};

function readProfile(text: string): Json {
  const [network = "", ...others] = text.split(SLASH);
  const [username = "", url = ""] =
    others.length === 1 && isUrl(others[0] ?? "") ? ["", ...others] : others;
  return filled({ network, username, url });
}

const filled = (fields: Record<string, string>): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ""));

/** `12 Mill Lane, 50670, Cologne, NRW, DE`: a code of digits, a country of two capitals, and what stands around them. */
function readPlace(text: string): Json {
  const parts = text.split(", ");
  const countryCode = /^[A-Z]{2}$/u.test(parts.at(-1) ?? "") ? (parts.pop() ?? "") : "";
  const code = parts.findLastIndex((part) => /^(?=.*\d)[A-Z\d][A-Z\d -]{2,9}$/u.test(part));
  const postalCode = parts[code] ?? "";
  const places = code >= 0 ? parts.slice(code + 1) : parts.splice(-2);
  const address = (code >= 0 ? parts.slice(0, code) : parts).join(", ");
  const [city = "", ...region] = places;
  return filled({ address, postalCode, city, region: region.join(", "), countryCode });
}

interface Piece {
  text: string;
  /** `location`, `profiles.1` */
  field: string;
}

function placePieces(location: unknown): Piece[] {
  if (!isObject(location)) return [];
  const texts = Object.fromEntries(
    Object.entries(location).map(([key, value]) => [key, flat(value)]),
  );
  const fields = filled(texts);
  const text = LOCATION.flatMap((field) => texts[field] || []).join(", ");
  const isShort =
    text !== "" &&
    !LABEL.test(text) &&
    fieldOf(text) === null &&
    !SLASH.test(text) &&
    isDeepStrictEqual(readPlace(text), fields);
  if (isShort) return [{ text, field: "location" }];
  return Object.entries(fields).map(([key, value]) => ({
    text: `${labelOf(key)}: ${value}`,
    field: `location.${key}`,
  }));
}

function profilePieces(profiles: unknown): Piece[] {
  return (Array.isArray(profiles) ? profiles : []).map((profile: unknown, at) => {
    const object = isObject(profile) ? profile : {};
    const known = ["network", "username", "url"].map((key) => [key, flat(object[key])]);
    const others = Object.entries(object).flatMap(([key, value]) =>
      ["network", "username", "url"].includes(key) ? [] : [flat(value)],
    );
    const text = [writeProfile(filledTexts(known)), ...others].filter(Boolean).join(", ");
    return { text, field: `profiles.${at}` };
  });
}

const filledTexts = (pairs: string[][]): Record<string, string> =>
  Object.fromEntries(pairs.filter(([, text]) => text !== ""));

const fieldOf = (text: string): string | null =>
  Object.keys(FORMS).find((field) => FORMS[field]?.test(text)) ?? null;

/** The pieces of `basics` but name, headline and summary, without the fields of `placed`. */
export function writeContact(basics: Json, placed: ReadonlySet<string>): Piece[] {
  const texts = (keys: string[]) =>
    keys.flatMap((field): Piece[] => {
      const text = flat(basics[field]);
      if (text === "") return [];
      return [{ field, text: fieldOf(text) === field ? text : `${labelOf(field)}: ${text}` }];
    });
  const known = ["email", "phone", "url"];
  const others = Object.keys(basics).filter(
    (field) => !placed.has(field) && ![...known, "location", "profiles"].includes(field),
  );
  return [
    ...texts(known),
    ...placePieces(basics.location),
    ...profilePieces(basics.profiles),
    ...texts(others),
  ].filter(({ text }) => text !== "");
}

/** The fields of `basics` that pieces hold, and the names of fields that stand before them. */
export function readContact(pieces: readonly string[]): { basics: Json; labels: string[] } {
  const labels: string[] = [];
  const basics: Json = {};
  const location: Json = {};
  const profiles: Json[] = [];
  for (const text of pieces) {
    const { label, value } = LABEL.exec(text)?.groups ?? {};
    const name = label === undefined ? null : nameOf(label);
    if (label !== undefined) labels.push(label);
    const field = fieldOf(text);
    if (name !== null && LOCATION.includes(name)) location[name] = value;
    else if (name !== null) basics[name] = value;
    else if (field) basics[field] = text;
    else if (SLASH.test(text)) profiles.push(readProfile(text));
    else Object.assign(location, readPlace(text));
  }
  const lists = {
    ...(Object.keys(location).length > 0 && { location }),
    ...(profiles.length > 0 && { profiles }),
  };
  return { basics: { ...basics, ...lists }, labels };
}
