import type { z } from "zod";
import type { ErrorCode } from "../errors.ts";
import type { HttpMethod } from "./schema.ts";
import type { RequestShape, ShapeName } from "./shapes.ts";

/** One row of the table of routes: all that is known of it beside what every route has. */
export interface Operation {
  method: HttpMethod;
  path: `/api/${string}`;
  group: Group;
  id: string;
  summary: string;
  description?: string;
  /** `optional`: a token is not needed and adds something. */
  auth: "none" | "optional" | "user";
  query?: z.ZodObject;
  /** `optional`: a request without one is understood. */
  body?: { shape: RequestShape; example: Record<string, unknown>; optional?: true };
  /** Takes an `Idempotency-Key`. */
  keyed?: true;
  /** Answers with the resume's revision as its `ETag`; a write takes `If-Match`. */
  revised?: true;
  /** The field of a form that holds a file, instead of a body. */
  upload?: { field: string; means: string };
  /** Answers that are no errors, by status. A shape of null is an empty body, or `files`: types of its own. */
  answers: Record<
    number,
    { means: string; shape: ShapeName | "Document" | null; files?: string[] }
  >;
  /** With `Accept: text/event-stream` the answer comes as a stream, always with status 200. */
  streams?: true;
  /** Codes of its own; those of the token, the body and the server are added for every route that can have them. */
  errors: ErrorCode[];
}

export const GROUPS = {
  Account: "Sign up, get a token, take everything with you, leave.",
  Resume: "The resume that every answer rests on.",
  Postings: "Seeded postings are everyone's; one that you add is yours alone.",
  Chat: "Ask about a posting and read what was answered. There is one active session per posting.",
  Service: "The server itself.",
} as const;
export type Group = keyof typeof GROUPS;
