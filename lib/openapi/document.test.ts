import { globSync } from "node:fs";
import path from "node:path";
import { NextRequest } from "next/server";
import { describe, expect, test, vi } from "vitest";
import { ERRORS } from "../errors.ts";
import { openApiDocument } from "./document.ts";
import { FIELD_NOTES } from "./field-notes.ts";
import { OPERATIONS } from "./operations.ts";
import type { JsonSchema } from "./schema.ts";
import { ANSWER_SHAPES, REQUEST_SHAPES } from "./shapes.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("LOG_LEVEL", "silent");

const document = openApiDocument();
const operations = Object.entries(document.paths).flatMap(([at, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ at, method, operation })),
);

/** Every `$ref` in a value. */
function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" ? [String(inner)] : refsIn(inner),
  );
}

const resolve = (ref: string) =>
  ref
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);

/** The routes as the files have them: a file's folder is its path, its methods are what `OPTIONS` says. */
async function routesOnDisk(): Promise<string[]> {
  const files = globSync("app/api/**/route.ts").filter((file) => !file.includes("[..."));
  const routes = await Promise.all(
    files.map(async (file) => {
      const address = path
        .dirname(file)
        .replace("app/", "/")
        .replace(
          /\[(\w+)\]/g,
          (_, name: string) => `{${name.replace(/[A-Z]/g, "_$&").toLowerCase()}}`,
        );
      const { OPTIONS } = await import(path.resolve(file));
      const request = new NextRequest(`http://127.0.0.1${address}`, { method: "OPTIONS" });
      const reply: Response = await OPTIONS(request, { params: Promise.resolve({}) });
      const methods = (reply.headers.get("allow") ?? "").split(", ");
      return methods
        .filter((method) => method !== "HEAD" && method !== "OPTIONS")
        .map((method) => `${method} ${address}`);
    }),
  );
  return routes.flat().sort();
}

describe("the OpenAPI document", () => {
  // It loads the whole server, which takes a while on a busy machine.
  test("has exactly the routes and methods that there are", { timeout: 60_000 }, async () => {
    const described = operations.map(({ at, method }) => `${method.toUpperCase()} ${at}`);
    expect(described.sort()).toEqual(await routesOnDisk());
  });

  test("points only at what is in it", () => {
    const refs = [...new Set(refsIn(document))];
    expect(refs.filter((ref) => resolve(ref) === undefined)).toEqual([]);
    expect(refs.length).toBeGreaterThan(20);
  });

  test("names every operation once", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("describes every parameter that a path has", () => {
    for (const { at, operation } of operations) {
      const named = operation.parameters.filter((parameter) => parameter.in === "path");
      expect(named.map(({ name }) => `{${name}}`)).toEqual(at.match(/\{\w+\}/g) ?? []);
      expect(named.every(({ schema }) => schema.type !== undefined)).toBe(true);
    }
  });

  test("uses every error code that a route of this version answers", () => {
    const used = new Set(operations.flatMap(({ operation }) => operation["x-error-codes"]));
    const elsewhere = ["method_not_allowed"];
    const unused = Object.keys(ERRORS).filter((code) => !used.has(code as keyof typeof ERRORS));
    expect(unused.sort()).toEqual(elsewhere.sort());
  });

  test("gives each error code under its status", () => {
    for (const { operation } of operations) {
      for (const code of operation["x-error-codes"]) {
        expect(operation.responses).toHaveProperty(String(ERRORS[code][0]));
      }
    }
  });

  test("lets no shape be sent or got that it does not describe", () => {
    const schemas = document.components.schemas;
    expect(Object.keys(schemas).sort()).toEqual(
      Object.keys({ ...REQUEST_SHAPES, ...ANSWER_SHAPES }).sort(),
    );
    expect(Object.values(schemas).every((schema) => schema.description)).toBe(true);
  });

  test("asks in a body for what the parser asks for, not for what it makes of it", () => {
    const { NewJob, Start } = document.components.schemas;
    expect(NewJob?.required).toEqual(["description"]);
    expect(Start?.properties?.question).toMatchObject({ minLength: 1, maxLength: 8_000 });
  });

  test("shows a query's numbers as numbers, none of them required", () => {
    const { parameters } = document.paths["/api/chat/sessions"]?.get ?? { parameters: [] };
    const limit = parameters.find(({ name }) => name === "limit");
    expect(limit).toMatchObject({
      required: false,
      schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
    });
  });

  test("offers the event stream for answers and for nothing else", () => {
    const streaming = operations
      .filter(({ operation }) => JSON.stringify(operation).includes("text/event-stream"))
      .map(({ at }) => at);
    expect(streaming.sort()).toEqual([
      "/api/chat/start",
      "/api/chat/{session_id}/message",
      "/api/chat/{session_id}/regenerate",
      "/api/chat/{session_id}/stream",
    ]);
  });

  test("asks for no token where none is needed", () => {
    const open = operations
      .filter(({ operation }) => !operation.security.some((way) => "bearer" in way))
      .map(({ at }) => at);
    expect(open.sort()).toEqual(["/api/auth/signup", "/api/auth/token", "/api/openapi.json"]);
  });

  test("notes only fields that there are", () => {
    const fieldsOf = (schema: JsonSchema | undefined) => Object.keys(schema?.properties ?? {});
    const unknown = Object.keys(FIELD_NOTES).filter((name) => {
      const [shape = "", field = ""] = name.split(".");
      return !fieldsOf(document.components.schemas[shape]).includes(field);
    });
    expect(unknown).toEqual([]);
  });
});

test.each(OPERATIONS.filter(({ body }) => body).map(({ id, body }) => [id, body] as const))(
  "the example of %s is one that the route takes",
  (_id, body) => {
    if (!body) throw new Error("filtered above");
    const [schema] = REQUEST_SHAPES[body.shape];
    expect(schema.safeParse(body.example).error).toBeUndefined();
  },
);
