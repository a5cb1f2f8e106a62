import { setImmediate as otherRequests } from "node:timers/promises";
import { NextRequest } from "next/server";
import { z } from "zod";
import { AppError, type ErrorCode, type ErrorDetail } from "../errors.ts";
import { MAX_JOB_ID } from "../job/schema.ts";

/** Enough for 100,000 characters, each escaped. */
const DEFAULT_MAX_BYTES = 1_000_000;

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("invalid_request", { cause, message: "The body is not valid UTF-8." });
  }
}

/** Reads at most `maxBytes`, whatever `Content-Length` says. */
async function readBytes(request: Request, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
    throw new AppError("payload_too_large");
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new AppError("payload_too_large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * PostgreSQL stores neither NUL nor half of a surrogate pair: the first is refused, the second made U+FFFD. A key that
 * objects give a meaning of their own is refused too, since it would be lost on its way.
 * @param path where the value stands, `work.0.name`.
 */
function storable(value: unknown, path: string): unknown {
  const within = (key: string | number) => (path === "" ? String(key) : `${path}.${key}`);
  if (typeof value === "string") {
    if (value.includes("\0")) {
      throw new AppError("invalid_request", {
        details: [{ path, message: "must not contain the character U+0000" }],
      });
    }
    return value.toWellFormed();
  }
  if (Array.isArray(value)) return value.map((one, at) => storable(one, within(at)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key.includes("\0") || !key.isWellFormed() || key === "__proto__") {
        const message = "A key has a character that no text has, or is __proto__.";
        throw new AppError("invalid_request", { message });
      }
      return [key, storable(one, within(key))];
    }),
  );
}

const detailsOf = (error: z.ZodError): ErrorDetail[] =>
  error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));

function check<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError("invalid_request", { details: detailsOf(result.error) });
}

/** @throws AppError `unsupported_media_type`, `payload_too_large` or `invalid_request` with details. */
export async function parseBody<T extends z.ZodType>(
  request: Request,
  schema: T,
  maxBytes: number = DEFAULT_MAX_BYTES,
): Promise<z.output<T>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new AppError("unsupported_media_type");
  }
  const text = decodeUtf8(await readBytes(request, maxBytes));
  let value: unknown;
  try {
    value = storable(JSON.parse(text), "");
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("invalid_request", { message: "The body is not valid JSON." });
  }
  // A body of megabytes takes a while to read, and another to check.
  await otherRequests();
  return check(schema, value);
}

/** Like `parseBody`; a request without a body is one with an empty object. */
export async function parseOptionalBody<T extends z.ZodType>(
  request: Request,
  schema: T,
): Promise<z.output<T>> {
  const { headers } = request;
  const length = headers.get("content-length");
  const isEmpty = length === null ? !headers.has("transfer-encoding") : length === "0";
  return isEmpty ? check(schema, {}) : await parseBody(request, schema);
}

/**
 * The same request with its body read: for code that reads one itself, however long it is.
 * @throws AppError `payload_too_large`
 */
export async function withBoundedBody(
  request: NextRequest,
  maxBytes: number,
): Promise<NextRequest> {
  const body = await readBytes(request, maxBytes);
  const { method, headers } = request;
  return new NextRequest(request.url, { method, headers, body });
}

/** What a form has around its file: headers of its parts, and small fields that some clients add. */
const FORM_BYTES = 20_000;

/**
 * The file of a form, bounded before it is read.
 * @throws AppError `unsupported_media_type`, `payload_too_large` or `invalid_request` with details.
 */
export async function parseUpload(
  request: Request,
  field: string,
  maxBytes: number,
): Promise<{ bytes: Uint8Array; name: string }> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new AppError("unsupported_media_type", {
      message: `Send multipart/form-data with the file in its field “${field}”.`,
    });
  }
  const tooLarge = new AppError("payload_too_large", {
    message: `The file is larger than ${maxBytes / 1_000_000} MB. Please choose a smaller one.`,
  });
  const body = await readBytes(request, maxBytes + FORM_BYTES).catch((error: unknown) => {
    throw error instanceof AppError ? tooLarge : error;
  });
  let file: FormDataEntryValue | null;
  try {
    file = (await new Response(body, { headers: { "content-type": type } }).formData()).get(field);
  } catch {
    throw new AppError("invalid_request", { message: "The form cannot be read." });
  }
  if (!(file instanceof File)) {
    throw new AppError("invalid_request", {
      details: [{ path: field, message: "must be a file" }],
    });
  }
  if (file.size > maxBytes) throw tooLarge;
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
}

/** @throws AppError `invalid_request` with details. */
export function parseQuery<T extends z.ZodType>(request: Request, schema: T): z.output<T> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return check(schema, storable(query, ""));
}

const uuid = z.uuid();

/** Reads an id from the path; one that is no UUID is answered like one that does not exist. */
const idOr = (missing: ErrorCode) => (value: string | undefined) => {
  const result = uuid.safeParse(value);
  if (!result.success) throw new AppError(missing);
  return result.data.toLowerCase();
};

export const parseSessionId = idOr("session_not_found");
export const parseMessageId = idOr("message_not_found");
export const parseNoteId = idOr("note_not_found");
export const parseVersionId = idOr("version_not_found");

/** A posting's id from the path; one that is no number is answered alike. */
export function parseJobId(value: string | undefined): number {
  return requireJobId(/^[1-9]\d{0,9}$/.test(value ?? "") ? Number(value) : 0);
}

/** A number that a posting's id can be; any other is answered like one that does not exist. */
export function requireJobId(id: number): number {
  if (id < 1 || id > MAX_JOB_ID) throw new AppError("job_not_found");
  return id;
}

/**
 * The revisions that `If-Match` names, null where any will do. A tag that is none of ours matches nothing; one that a
 * proxy made weak by compressing the answer is still ours.
 */
export function parseIfMatch(request: Request): number[] | null {
  const header = request.headers.get("if-match");
  if (header === null || header.trim() === "*") return null;
  return [...header.matchAll(/(?:^|,)\s*(?:W\/)?"(\d{1,15})"\s*(?=,|$)/g)].map(([, tag]) =>
    Number(tag),
  );
}
