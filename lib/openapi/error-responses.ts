import { ERRORS, type ErrorCode } from "../errors.ts";
import { headerRefs } from "./headers.ts";
import type { Operation } from "./operation.ts";
import type { ApiResponse, JsonSchema, Ref } from "./schema.ts";

/** A route's own codes and those that come with a token, a body and a database, by status. */
export function errorCodes(operation: Operation): ErrorCode[] {
  const { auth, body, upload, keyed, method, group, errors } = operation;
  const all: ErrorCode[] = [
    ...(body || upload
      ? (["invalid_request", "payload_too_large", "unsupported_media_type"] as const)
      : []),
    ...(auth === "user" ? (["unauthenticated"] as const) : []),
    ...(auth === "user" && method !== "get" ? (["forbidden"] as const) : []),
    ...(keyed ? (["run_in_progress", "idempotency_key_reused"] as const) : []),
    ...errors,
    ...(group === "Service" ? [] : (["database_unavailable"] as const)),
    "internal",
  ];
  return [...new Set(all)].sort((a, b) => ERRORS[a][0] - ERRORS[b][0]);
}

const byStatus = (codes: ErrorCode[]) =>
  Object.entries(Object.groupBy(codes, (code) => String(ERRORS[code][0])));

/** What several routes answer is described once, under the names of its codes. */
const nameOf = (codes: ErrorCode[]) => codes.join(".");

const RETRY_LATER = new Set<ErrorCode>(["rate_limited", "provider_unavailable", "run_in_progress"]);

function errorResponse(codes: ErrorCode[]): ApiResponse {
  const code: JsonSchema = { type: "string", enum: codes };
  return {
    description: codes.map((name) => `\`${name}\`: ${ERRORS[name][1]}`).join("\n\n"),
    headers: headerRefs(
      "x-request-id",
      codes.some((name) => RETRY_LATER.has(name)) && "retry-after",
      codes.includes("method_not_allowed") && "allow",
    ),
    content: {
      "application/json": {
        schema: {
          allOf: [
            { $ref: "#/components/schemas/Error" },
            { properties: { error: { properties: { code } } } },
          ],
        },
      },
    },
  };
}

/** An operation's error answers by status. */
export const errorRefs = (operation: Operation): Record<string, Ref> =>
  Object.fromEntries(
    byStatus(errorCodes(operation)).map(([status, codes = []]) => [
      status,
      { $ref: `#/components/responses/${nameOf(codes)}` },
    ]),
  );

/** Every error answer that `errorRefs` points at, and those of addresses that are no operation. */
export function errorComponents(operations: Operation[]): Record<string, ApiResponse> {
  const groups = operations.flatMap((operation) => byStatus(errorCodes(operation)));
  const all = [["not_found"], ["method_not_allowed"], ...groups.map(([, codes = []]) => codes)];
  return Object.fromEntries(
    (all as ErrorCode[][]).map((codes) => [nameOf(codes), errorResponse(codes)]),
  );
}
