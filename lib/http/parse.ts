import { z } from "zod";
import { AppError, type ErrorDetail } from "../errors.ts";
import { MAX_JOB_ID } from "../job/schema.ts";

/** Enough for 100,000 characters, each escaped. */
const DEFAULT_MAX_BYTES = 1_000_000;

/** Reads at most `maxBytes`, whatever `Content-Length` says. */
async function readBody(request: Request, maxBytes: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
    throw new AppError("payload_too_large");
  }
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new AppError("payload_too_large");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** PostgreSQL stores neither NUL nor half of a surrogate pair: the first is refused, the second made U+FFFD. */
function storable(key: string, value: unknown): unknown {
  if (key.includes("\0") || !key.isWellFormed()) {
    throw new AppError("invalid_request", { message: "A key has a character that no text has." });
  }
  if (typeof value !== "string") return value;
  if (value.includes("\0")) {
    throw new AppError("invalid_request", {
      details: [{ path: key, message: "must not contain the character U+0000" }],
    });
  }
  return value.toWellFormed();
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
  const text = await readBody(request, maxBytes);
  let value: unknown;
  try {
    value = JSON.parse(text, storable);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("invalid_request", { message: "The body is not valid JSON." });
  }
  return check(schema, value);
}

/** @throws AppError `invalid_request` with details. */
export function parseQuery<T extends z.ZodType>(request: Request, schema: T): z.output<T> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  for (const [key, value] of Object.entries(query)) storable(key, value);
  return check(schema, query);
}

const uuid = z.uuid();

/** A session's id from the path; one that is no UUID is answered like one that does not exist. */
export function parseSessionId(value: string | undefined): string {
  const result = uuid.safeParse(value);
  if (!result.success) throw new AppError("session_not_found");
  return result.data.toLowerCase();
}

/** A message's id from the path; the same. */
export function parseMessageId(value: string | undefined): string {
  const result = uuid.safeParse(value);
  if (!result.success) throw new AppError("message_not_found");
  return result.data.toLowerCase();
}

/** A posting's id from the path; the same. */
export function parseJobId(value: string | undefined): number {
  return requireJobId(/^[1-9]\d{0,9}$/.test(value ?? "") ? Number(value) : 0);
}

/** A number that a posting's id can be; any other is answered like one that does not exist. */
export function requireJobId(id: number): number {
  if (id < 1 || id > MAX_JOB_ID) throw new AppError("job_not_found");
  return id;
}
