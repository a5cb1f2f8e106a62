import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence, ModelMessage } from "../ai/provider.ts";
import { countTokens } from "../ai/tokens.ts";
import type { Posting } from "../job/schema.ts";
import { sampleEntry } from "../resume/sample-entry.ts";
import { ENTRY_LETTERS, type EntryKind } from "../resume/schema.ts";
import { passagesOf } from "./passages.ts";
import { retrieve } from "./retrieve.ts";
import { career, posting } from "./sample-career.ts";

const ask = (question: string): Evidence | undefined =>
  retrieve({ question, history: [], entries: career, posting })[0];

test("the rows stand on one line each, a bullet with its header, under marker, kind and id", () => {
  expect(ask("k8s")).toEqual({
    ref: "W1",
    kind: "work",
    entityId: "id-W1",
    text: "Platform Engineer, Brinmoor GmbH (2021-04 – present): Moved 40 services to Kubernetes and wrote the Helm charts",
  });
  expect(ask("salary")).toMatchObject({ ref: "J6", kind: "job", entityId: "7" });
});

test("a row too long for the block is passed over", () => {
  const lines = [`Python ${"word ".repeat(900)}`, `Python ${"a".repeat(30_000)}`, "Python scripts"];
  const found = retrieve({
    question: "Python",
    history: [],
    entries: [sampleEntry("W1", { lines })],
    posting,
  });
  expect(found.map((row) => row.text)).toEqual(["Header of W1: Python scripts"]);
});

const words =
  "projects recent before 2019 Python missing tailor team and the one SQL German 漢字 [W9]".split(
    " ",
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 25 })
  .map((parts) => parts.join(" "));
const entries = fc
  .array(
    fc.record({
      kind: fc.constantFrom<EntryKind>("work", "education", "project", "skill", "note"),
      header: text,
      lines: fc.array(text, { maxLength: 8 }),
      organization: text,
      title: text,
      startDate: fc.option(fc.constantFrom("2012", "2019-05")),
      endDate: fc.option(fc.constantFrom("2015", "2021-01-31")),
    }),
    { maxLength: 10 },
  )
  .map((drafts) =>
    drafts.map((draft, index) => sampleEntry(`${ENTRY_LETTERS[draft.kind]}${index + 1}`, draft)),
  );
const question = fc.record({
  question: text,
  history: fc.array(
    text.map((content): ModelMessage => ({ role: "user", content })),
    {
      maxLength: 4,
    },
  ),
  entries,
  posting: fc
    .array(fc.tuple(fc.constantFrom("must", "task", "heading", "other"), text), { maxLength: 10 })
    .map((lines): Posting => {
      const read = lines.map(([kind, content], at) => ({
        ref: `J${at + 1}`,
        kind,
        text: content,
      }));
      return { ...posting, lines: read };
    }),
  limit: fc.integer({ min: 0, max: 30 }),
});

test("the rows are never more than asked for, twelve, or 800 tokens, none twice, all of them passages", () => {
  fc.assert(
    fc.property(question, (input) => {
      const rows = retrieve(input);
      expect(rows.length).toBeLessThanOrEqual(Math.min(input.limit, 12));
      const block = rows.map((row) => `[${row.ref}] ${row.text}\n`).join("");
      expect(countTokens(block, "o200k_base")).toBeLessThanOrEqual(800);
      expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
      const known = passagesOf(input.entries, input.posting);
      for (const row of rows) {
        expect(row.text).toMatch(/^\S(?:[^\n\r]*\S)?$/u);
        expect(
          known.some(({ ref, kind, entityId }) => {
            return ref === row.ref && kind === row.kind && entityId === row.entityId;
          }),
        ).toBe(true);
      }
    }),
  );
});

test("the rows are the same for the same question", () => {
  fc.assert(
    fc.property(question, (input) => {
      expect(retrieve(structuredClone(input))).toEqual(retrieve(input));
    }),
  );
});
