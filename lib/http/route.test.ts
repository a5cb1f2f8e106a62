import { NextRequest } from "next/server";
import { describe, expect, test, vi } from "vitest";
import { Prisma } from "../db.ts";
import { AppError } from "../errors.ts";
import { type Handler, type Method, REFUSED_METHOD, route, toAppError } from "./route.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
vi.stubEnv("LOG_LEVEL", "silent");

const fine: Handler = async ({ params }) => Response.json({ params });

function call(
  handlers: Partial<Record<Method, Handler>>,
  method: Method,
  headers: Record<string, string> = {},
  params: Record<string, string> = {},
): Promise<Response> {
  const request = new NextRequest("http://127.0.0.1/api/thing", { method, headers });
  return route(handlers)[method](request, { params: Promise.resolve(params) });
}

const throwing = (error: unknown): Handler => {
  return async () => {
    throw error;
  };
};

describe("route", () => {
  test("calls the handler of the method with the path's parameters", async () => {
    const reply = await call({ GET: fine }, "GET", {}, { sessionId: "x" });
    expect(await reply.json()).toEqual({ params: { sessionId: "x" } });
  });

  test.each([
    [{ GET: fine }, "GET, HEAD, OPTIONS"],
    [{ POST: fine }, "POST, OPTIONS"],
    [{ GET: fine, DELETE: fine }, "GET, HEAD, DELETE, OPTIONS"],
  ] as const)(
    "answers every other method with 405 and names the right ones",
    async (own, allow) => {
      for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const) {
        if (allow.includes(method)) continue;
        const reply = await call(own, method);
        expect(reply.status).toBe(405);
        expect(reply.headers.get("allow")).toBe(allow);
        const body = await reply.json();
        expect(body.error).toMatchObject({ code: "method_not_allowed" });
      }
    },
  );

  test("tells its methods to who asks with OPTIONS", async () => {
    const reply = await call({ PUT: fine }, "OPTIONS");
    expect([reply.status, reply.headers.get("allow")]).toEqual([204, "PUT, OPTIONS"]);
  });

  test("refuses a method that there is no word for, as it came", async () => {
    const reply = await call({ PUT: fine }, "OPTIONS", { [REFUSED_METHOD]: "TRACE" });
    expect([reply.status, reply.headers.get("allow")]).toEqual([405, "PUT, OPTIONS"]);
    expect((await reply.json()).error.code).toBe("method_not_allowed");
  });

  test("answers HEAD like GET", async () => {
    expect((await call({ GET: fine }, "HEAD")).status).toBe(200);
  });

  test("puts a request id and no-store on every answer, refused or not", async () => {
    for (const handler of [fine, throwing(new AppError("forbidden")), throwing(new Error("x"))]) {
      const reply = await call({ GET: handler }, "GET");
      expect(reply.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(reply.headers.get("cache-control")).toBe("no-store");
    }
  });

  test("keeps the request id that a client brings, where it can stand in a header and a log", async () => {
    const brought = await call({ GET: fine }, "GET", { "x-request-id": "trace_1.2-3" });
    expect(brought.headers.get("x-request-id")).toBe("trace_1.2-3");
    for (const wrong of ["a b", '"}', "x".repeat(101)]) {
      const reply = await call({ GET: fine }, "GET", { "x-request-id": wrong });
      expect(reply.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test("tells an error in the one shape, with its details and headers", async () => {
    const details = [{ path: "limit", message: "is too large" }];
    const error = new AppError("rate_limited", { details, headers: { "retry-after": "7" } });
    const reply = await call({ POST: throwing(error) }, "POST", { "x-request-id": "r-1" });
    expect(reply.status).toBe(429);
    expect(reply.headers.get("retry-after")).toBe("7");
    expect(await reply.json()).toEqual({
      error: { code: "rate_limited", message: error.message, request_id: "r-1", details },
    });
  });

  test("says nothing of what it did not expect", async () => {
    const secret = "SELECT * FROM users at /srv/app/lib/db.ts";
    for (const thrown of [new Error(secret), secret, { message: secret }, undefined]) {
      const reply = await call({ GET: throwing(thrown) }, "GET");
      const text = await reply.text();
      expect(reply.status).toBe(500);
      expect(JSON.parse(text)).toMatchObject({ error: { code: "internal" } });
      expect(text).not.toContain("SELECT");
    }
  });
});

describe("toAppError", () => {
  const known = (code: string, message = "") =>
    new Prisma.PrismaClientKnownRequestError(message, { code, clientVersion: "7" });

  test("a database that is away is 503, however deep the error says so", () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const away = [
      known("P1001"),
      new Error("a question failed", { cause: known("P2028") }),
      new AggregateError([new Error("first"), refused]),
    ];
    for (const error of away) expect(toAppError(error).code).toBe("database_unavailable");
  });

  test("a broken rule of the database is not its absence", () => {
    expect(toAppError(known("P2003", "Foreign key constraint")).code).toBe("internal");
  });

  test("an error of ours stays itself", () => {
    const error = new AppError("job_not_found");
    expect(toAppError(error)).toBe(error);
  });
});
