import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type ShapeRow, shapeRows } from "@/components/docs/shape-rows";
import type { JsonSchema } from "@/lib/openapi/schema";

const rowsOf = (schema: z.ZodType) => shapeRows(z.toJSONSchema(schema) as JsonSchema);
const rowOf = (field: z.ZodType) => rowsOf(z.object({ field }))[0];
const typeText = (row: ShapeRow | undefined) => row?.type.map(({ text }) => text).join("");

describe("a field is shown", () => {
  test.each([
    [z.string(), "string"],
    [z.uuid(), "uuid"],
    [z.iso.datetime(), "time"],
    [z.boolean().nullable(), "boolean or null"],
    [z.uuid().nullable(), "uuid or null"],
    [z.enum(["own", "all"]), '"own" | "all"'],
    [z.literal("Bearer"), '"Bearer"'],
    [z.array(z.string()), "list of string"],
    [z.array(z.string()).nullable(), "list of string or null"],
    [z.union([z.string(), z.number()]), "string or number"],
    [z.unknown(), "anything"],
  ])("with its type: %#", (field, expected) => {
    expect(typeText(rowOf(field))).toBe(expected);
  });

  test.each([
    [z.string().min(1).max(8_000), "1 to 8,000 characters."],
    [z.string().max(10).nullable(), "At most 10 characters."],
    [z.string().min(3), "At least 3 characters."],
    [z.array(z.string()).max(5), "At most 5 entries."],
    [z.number().min(1).max(100).default(20), "1 to 100, default 20."],
    [z.boolean().describe("True when new."), "True when new."],
    [z.string().max(4).describe("A year."), "At most 4 characters. A year."],
    [z.string(), ""],
  ])("with what it takes: %#", (field, expected) => {
    expect(rowOf(field)?.note).toBe(expected);
  });

  test("as optional where it may be left out", () => {
    const rows = rowsOf(z.object({ one: z.string(), two: z.string().optional() }));
    expect(rows.map(({ name, optional }) => [name, optional])).toEqual([
      ["one", false],
      ["two", true],
    ]);
  });

  test("with the fields of an object that has no name, in a list and nullable too", () => {
    const inner = z.object({ path: z.string() });
    for (const field of [inner, z.array(inner), inner.nullable(), z.array(inner).nullable()]) {
      expect(rowOf(field)?.fields.map(({ name }) => name)).toEqual(["path"]);
    }
  });

  test("as a link to a shape that has a name", () => {
    const reference = { $ref: "#/components/schemas/Citation" };
    const rows = shapeRows({
      properties: {
        list: { type: "array", items: reference },
        one: { anyOf: [reference, { type: "null" }] },
      },
    });
    expect(rows.map(({ type }) => type)).toEqual([
      [{ text: "list of " }, { text: "Citation", shape: "Citation" }],
      [{ text: "Citation", shape: "Citation" }, { text: " or null" }],
    ]);
  });
});

test("what is no object has no fields", () => {
  expect(shapeRows({ type: "string" })).toEqual([]);
});
