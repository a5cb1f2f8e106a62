import type { JsonSchema } from "@/lib/openapi/schema";

/** A piece of a type's name; with `shape` it stands for that named shape. */
export interface TypePart {
  text: string;
  shape?: string;
}

/** One field of a shape as a reader wants it. */
export interface ShapeRow {
  name: string;
  optional: boolean;
  type: TypePart[];
  /** What it takes and means, in a sentence or two; may be empty. */
  note: string;
  /** The fields of an object that has no name of its own. */
  fields: ShapeRow[];
}

const FORMATS: Record<string, string> = { "date-time": "time", uri: "address" };

const isNull = (schema: JsonSchema) => schema.type === "null";

/** A nullable schema without its null. */
function bare(schema: JsonSchema): { inner: JsonSchema; nullable: boolean } {
  if (Array.isArray(schema.type)) {
    const [type = "null", ...more] = schema.type.filter((name) => name !== "null");
    const inner = { ...schema, type: more.length > 0 ? [type, ...more] : type };
    return { inner, nullable: schema.type.includes("null") };
  }
  const others = schema.anyOf?.filter((one) => !isNull(one)) ?? [];
  const [only] = others;
  const nullable = schema.anyOf?.some(isNull) ?? false;
  if (!only || others.length > 1) return { inner: schema, nullable };
  return {
    inner: { ...only, ...(schema.description && { description: schema.description }) },
    nullable,
  };
}

const between = (separator: string, lists: TypePart[][]): TypePart[] =>
  lists.flatMap((list, at) => (at === 0 ? list : [{ text: separator }, ...list]));

function typeOf(schema: JsonSchema): TypePart[] {
  const { inner, nullable } = bare(schema);
  if (nullable) return [...typeOf(inner), { text: " or null" }];
  if (inner.$ref) {
    const shape = inner.$ref.split("/").at(-1) ?? "";
    return [{ text: shape, shape }];
  }
  if (inner.const !== undefined) return [{ text: JSON.stringify(inner.const) }];
  if (inner.enum) return [{ text: inner.enum.map((one) => JSON.stringify(one)).join(" | ") }];
  if (inner.anyOf) return between(" or ", inner.anyOf.map(typeOf));
  if (Array.isArray(inner.type)) return [{ text: inner.type.join(" or ") }];
  if (inner.type === "array") return [{ text: "list of " }, ...typeOf(inner.items ?? {})];
  return [
    { text: FORMATS[inner.format ?? ""] ?? inner.format ?? String(inner.type ?? "anything") },
  ];
}

const number = (value: number) => value.toLocaleString("en");

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined)
    return `${number(least)} to ${number(most)}${unit}`;
  if (most !== undefined) return `at most ${number(most)}${unit}`;
  return least === undefined ? "" : `at least ${number(least)}${unit}`;
}

function noteOf(schema: JsonSchema): string {
  const { inner } = bare(schema);
  const least = inner.minimum ?? (inner.exclusiveMinimum === 0 ? 1 : undefined);
  const limits = [
    range(inner.minLength, inner.maxLength, " characters"),
    range(undefined, inner.maxItems, " entries"),
    range(least, inner.maximum, ""),
    inner.default === undefined ? "" : `default ${JSON.stringify(inner.default)}`,
  ].filter(Boolean);
  const [first = "", ...rest] = limits.join(", ");
  const limit = first ? `${first.toUpperCase()}${rest.join("")}.` : "";
  return [limit, inner.description ?? ""].filter(Boolean).join(" ");
}

/** The object whose fields belong below this field: its own, or that of its entries. */
function nested(schema: JsonSchema): JsonSchema {
  const { inner } = bare(schema);
  return inner.type === "array" && inner.items ? nested(inner.items) : inner;
}

/** The fields of a schema in its order. A schema that is no object with fields has none. */
export function shapeRows(schema: JsonSchema): ShapeRow[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    optional: !schema.required?.includes(name),
    type: typeOf(field),
    note: noteOf(field),
    fields: shapeRows(nested(field)),
  }));
}
