import { expect } from "vitest";
import { z } from "zod";
import type { Reply } from "./http.ts";

/** The one shape of every error; nothing else may be in it. */
const errorSchema = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string().min(1),
    request_id: z.string().min(1),
    details: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  }),
});
export type WireError = z.infer<typeof errorSchema>["error"];

/** Asserts a status and an error code in the one error shape and gives the error back. */
export function expectError(reply: Reply, status: number, code: string): WireError {
  const parsed = errorSchema.safeParse(reply.body);
  expect.soft({ status: reply.status, code: parsed.data?.error.code }, reply.text).toEqual({
    status,
    code,
  });
  const { error } = errorSchema.parse(reply.body);
  expect(reply.headers.get("content-type")).toMatch(/^application\/json/);
  expect(error.request_id).toBe(reply.headers.get("x-request-id"));
  return error;
}

/** Asserts a status and a body's shape and gives the body back, typed. */
export function expectBody<T extends z.ZodType>(
  reply: Reply,
  status: number,
  schema: T,
): z.infer<T> {
  expect(reply.status, reply.text).toBe(status);
  expect(reply.headers.get("content-type")).toMatch(/^application\/json/);
  return schema.parse(reply.body);
}

/** The error without what differs from call to call: two of them are equal exactly if a client cannot tell them apart. */
export function anonymous(reply: Reply): unknown {
  const { error } = errorSchema.parse(reply.body);
  return { status: reply.status, error: { ...error, request_id: "" } };
}
