/** A small HTTP client for tests: what came back, whole, with nothing thrown for a status. */

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed JSON body; undefined where the body is empty or no JSON. */
  body: unknown;
}

export interface CallOptions {
  token?: string | undefined;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends a request; a body that is a string goes out as it is, anything else as JSON. */
export async function send(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  options: CallOptions = {},
): Promise<Response> {
  const headers = new Headers(options.headers);
  if (options.token) headers.set("authorization", `Bearer ${options.token}`);
  if (body !== undefined && !headers.has("content-type")) {
    headers.set("content-type", "application/json");
  }
  return fetch(`${url}${path}`, {
    method,
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  });
}

export async function call(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  options: CallOptions = {},
): Promise<Reply> {
  const response = await send(url, method, path, body, options);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parseJson(text) };
}
