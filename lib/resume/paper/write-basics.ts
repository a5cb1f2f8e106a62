import type { Block, Json } from "./block.ts";
import { writeContact } from "./contact-pieces.ts";
import { oneLine } from "./field-names.ts";
import { flat, linesOf } from "./field-text.ts";
import { BASICS_NOT_ON_PAPER, SUMMARY_HEADING } from "./section-layouts.ts";

const PLACED = new Set(["name", "label", "summary", ...BASICS_NOT_ON_PAPER]);

/** Name, what they are, how to reach them, and who they are in a few sentences. */
export function basicsBlocks(basics: Json, account: string): Block[] {
  const name = oneLine(typeof basics.name === "string" ? basics.name : "") || oneLine(account);
  const label = flat(basics.label);
  const summary = linesOf(basics.summary);
  return [
    { kind: "name", text: name, path: "basics.name" },
    ...(label ? [{ kind: "label", text: label, path: "basics.label" } as const] : []),
    ...writeContact(basics, PLACED).map(
      ({ text, field }): Block => ({ kind: "contact", text, path: `basics.${field}` }),
    ),
    ...(summary.length > 0
      ? [{ kind: "heading", text: SUMMARY_HEADING, path: "basics.summary" } as const]
      : []),
    ...summary.map((text): Block => ({ kind: "prose", text, path: "basics.summary" })),
  ];
}
