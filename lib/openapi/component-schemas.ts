import { z } from "zod";
import { FIELD_NOTES } from "./field-notes.ts";
import type { JsonSchema } from "./schema.ts";
import { ANSWER_SHAPES, REQUEST_SHAPES } from "./shapes.ts";

/** JSON Schema spells out what a name already says, and bounds that are JavaScript's. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  // A later version may add a field; a client that refuses it would break.
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

/** One schema that has no name of its own, such as a route's query. */
export function inlineSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { override: tidy });
  return json as JsonSchema;
}

function named(
  shapes: Record<string, [schema: z.ZodType, description: string]>,
  io: "input" | "output",
): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string; description: string }>();
  for (const [id, [schema, description]] of Object.entries(shapes)) {
    registry.add(schema, { id, description });
  }
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { io, uri, metadata: registry, override: tidy });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: _id, id: _name, ...json }]) => [
      id,
      json as JsonSchema,
    ]),
  );
}

function withNotes(shape: string, schema: JsonSchema): JsonSchema {
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([field, json]) => {
    const description = FIELD_NOTES[`${shape}.${field}`];
    return [field, description ? { ...json, description } : json];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** Every named shape as JSON Schema: what a client sends as it may send it, what it gets as it gets it. */
export function componentSchemas(): Record<string, JsonSchema> {
  const all = { ...named(REQUEST_SHAPES, "input"), ...named(ANSWER_SHAPES, "output") };
  return Object.fromEntries(
    Object.entries(all).map(([shape, schema]) => [shape, withNotes(shape, schema)]),
  );
}
