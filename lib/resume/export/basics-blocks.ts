import type { Block } from "./blocks.ts";
import { inlineOf, type Json, labelledLines, linesOf, listOf, oneLine } from "./field-text.ts";
import { BASICS_NOT_ON_PAPER } from "./section-layouts.ts";

const PLACED = ["name", "label", "email", "phone", "url", "location", "profiles", "summary"];
const LOCATION = ["address", "postalCode", "city", "region", "countryCode"];
const PROFILE = ["network", "username", "url"];

const asObject = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** The named fields in their order, then whatever else is in it. */
const wholeOf = (value: unknown, fields: string[], separator: string): string => {
  const object = asObject(value);
  const named = fields.map((field) => inlineOf(object, [field])).filter(Boolean);
  const others = labelledLines(object, new Set(fields)).map(({ text }) => text);
  return [...named, ...others].join(separator);
};

/** Name, what they are, how to reach them, and who they are in a few sentences. */
export function basicsBlocks(basics: Json, name: string): Block[] {
  const own = oneLine(typeof basics.name === "string" ? basics.name : "") || oneLine(name);
  const contact = [
    ...["email", "phone", "url"].map((field) => [inlineOf(basics, [field]), field] as const),
    [wholeOf(basics.location, LOCATION, ", "), "location"] as const,
    ...(Array.isArray(basics.profiles) ? basics.profiles : []).map(
      (profile, at) => [wholeOf(profile, PROFILE, " "), `profiles.${at}`] as const,
    ),
  ];
  const placed = new Set([...PLACED, ...BASICS_NOT_ON_PAPER]);
  const summary = linesOf(basics.summary);
  return [
    { kind: "name", text: own, path: "basics.name" },
    ...listOf(basics.label).map((text): Block => ({ kind: "label", text, path: "basics.label" })),
    ...contact
      .filter(([text]) => text)
      .map(([text, field]): Block => ({ kind: "contact", text, path: `basics.${field}` })),
    ...labelledLines(basics, placed).map(
      ({ field, text }): Block => ({ kind: "contact", text, path: `basics.${field}` }),
    ),
    ...(summary.length > 0
      ? [{ kind: "heading" as const, text: "Summary", path: "basics.summary" }]
      : []),
    ...summary.map((text): Block => ({ kind: "prose", text, path: "basics.summary" })),
  ];
}
