import { randomUUID } from "node:crypto";
import type { NextRequest } from "next/server";
import { isDatabaseAway } from "../db.ts";
import { AppError } from "../errors.ts";
import { log } from "../log.ts";

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
/** The header in which `incoming.ts` says of `OPTIONS` that it was another method, which Next.js has no word for. */
export const REFUSED_METHOD = "x-refused-method";
export type Method = (typeof METHODS)[number];

/** What every handler gets. `params` are the path's; a name that the path has not is undefined. */
export interface Call {
  request: NextRequest;
  requestId: string;
  params: Record<string, string | undefined>;
  /** Who was found to ask, for the log. */
  userId?: string;
}
export type Handler = (call: Call) => Promise<Response>;

type NextHandler = (
  request: NextRequest,
  context: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>;

/** What the client is told; everything that is not an `AppError` is logged in full and told as little. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError(isDatabaseAway(error) ? "database_unavailable" : "internal", {
    cause: error,
  });
}

/** The wire's error object. */
export function errorBody(error: AppError, requestId: string) {
  return {
    error: {
      code: error.code,
      message: error.message,
      request_id: requestId,
      ...(error.details ? { details: error.details } : {}),
    },
  };
}

function requestIdOf(request: Request): string {
  const given = request.headers.get("x-request-id") ?? "";
  return /^[\w.-]{1,100}$/.test(given) ? given : randomUUID();
}

/** The path with its parameters by name: `/api/jobs/{jobId}`. What stands in an address may be anyone's. */
function routeOf(request: Request, params: Call["params"]): string {
  const named = new Map(
    Object.entries(params).flatMap(([name, value]) => [value].flat().map((one) => [one, name])),
  );
  return new URL(request.url).pathname
    .split("/")
    .map((part) => {
      const name = named.get(part) ?? named.get(decodeURIComponent(part));
      return name === undefined ? part : `{${name}}`;
    })
    .join("/");
}

function withErrorHandling(method: Method, handler: Handler): NextHandler {
  return async (request, context) => {
    const started = performance.now();
    const requestId = requestIdOf(request);
    // Next.js gives none where the path has none.
    const params = ((await context.params) ?? {}) as Call["params"];
    const call: Call = { request, requestId, params };
    let response: Response;
    try {
      response = await handler(call);
    } catch (cause) {
      const error = toAppError(cause);
      if (error.status >= 500) log().error({ request_id: requestId, err: error }, error.code);
      response = Response.json(errorBody(error, requestId), {
        status: error.status,
        headers: error.headers,
      });
    }
    response.headers.set("x-request-id", requestId);
    if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
    log().info(
      {
        request_id: requestId,
        method,
        route: routeOf(request, params),
        user_id: call.userId,
        status: response.status,
        ms: Math.round(performance.now() - started),
      },
      "request",
    );
    return response;
  };
}

/**
 * A route file's exports: the given handlers with the one catch around them, and for every other method 405 with
 * `Allow`. `HEAD` is `GET` without its body, `OPTIONS` tells the methods.
 */
export function route(handlers: Partial<Record<Method, Handler>>): Record<Method, NextHandler> {
  const all: Partial<Record<Method, Handler>> = handlers.GET
    ? { HEAD: handlers.GET, ...handlers }
    : handlers;
  const allow = [...METHODS.filter((method) => all[method]), "OPTIONS"].join(", ");
  const refuse: Handler = async () => {
    throw new AppError("method_not_allowed", { headers: { allow } });
  };
  const options: Handler = async (call) =>
    call.request.headers.has(REFUSED_METHOD)
      ? await refuse(call)
      : new Response(null, { status: 204, headers: { allow } });
  const entries = METHODS.map((method) => {
    const handler = all[method] ?? (method === "OPTIONS" ? options : refuse);
    return [method, withErrorHandling(method, handler)] as const;
  });
  return Object.fromEntries(entries) as Record<Method, NextHandler>;
}
