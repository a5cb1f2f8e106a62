import { z } from "zod";

const errorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    request_id: z.string(),
    details: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
});

/** An answer of our API that is not what was asked for, with the text that a person can read. */
export class ApiError extends Error {
  /** The wire's code; `offline` when no answer came, `unknown` when it was not one of ours. */
  readonly code: string;
  readonly status: number;
  readonly retryAfterSeconds: number | null;
  readonly details: { path: string; message: string }[];

  constructor(
    code: string,
    message: string,
    response?: Response,
    details: ApiError["details"] = [],
  ) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = response?.status ?? 0;
    this.retryAfterSeconds = Number(response?.headers.get("retry-after")) || null;
    this.details = details;
  }
}

/** `fetch` that throws an `ApiError` for everything but a 2xx; an abort stays an `AbortError`. */
export async function fetchOrThrow(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (cause) {
    if (init?.signal?.aborted) throw cause;
    throw new ApiError("offline", "The server could not be reached. Check your connection.");
  }
  if (response.ok) return response;
  const body = errorBody.safeParse(await response.json().catch(() => null));
  if (!body.success) throw new ApiError("unknown", "The server gave no usable answer.", response);
  const { code, message, details } = body.data.error;
  throw new ApiError(code, message, response, details);
}

interface CallOptions {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  signal?: AbortSignal;
}

/** Calls our API with the reader's cookie and reads the answer with `schema`. Throws `ApiError`. */
export async function callApi<T>(
  path: string,
  schema: z.ZodType<T>,
  { method = "GET", body, signal }: CallOptions = {},
): Promise<T> {
  const response = await fetchOrThrow(path, {
    method,
    signal,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  const parsed = schema.safeParse(response.status === 204 ? null : await response.json());
  if (!parsed.success) throw new ApiError("unknown", "The server gave no usable answer.", response);
  return parsed.data;
}
