import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { curlLine } from "@/components/docs/curl-line";
import type { ApiOperation } from "@/lib/openapi/schema";

const OPERATION: ApiOperation = {
  operationId: "x",
  tags: ["Chat"],
  summary: "x",
  security: [],
  parameters: [],
  responses: {},
  "x-error-codes": [],
};

/** The words that a shell makes of a line, with these variables set. */
function wordsOf(line: string): string[] {
  const script = `BASE=http://127.0.0.1 TOKEN=t SESSION_ID=s; print() { printf '%s\\0' "$@"; }; ${line.replace(/^curl/, "print")}`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

describe("the curl line", () => {
  test("of a route without token and body is its address", () => {
    expect(wordsOf(curlLine("get", "/api/chat/health", OPERATION))).toEqual([
      "http://127.0.0.1/api/chat/health",
    ]);
  });

  test("of a route that takes a file sends one", () => {
    const requestBody = {
      required: true as const,
      content: { "multipart/form-data": { schema: {} } },
    };
    const words = wordsOf(curlLine("post", "/api/resume/import", { ...OPERATION, requestBody }));
    expect(words.slice(-2)).toEqual(["-F", "file=@resume.pdf"]);
  });

  test("names the method, the token, and the ids as variables", () => {
    const operation = { ...OPERATION, security: [{ bearer: [] }] };
    expect(wordsOf(curlLine("delete", "/api/chat/{session_id}", operation))).toEqual([
      "-X",
      "DELETE",
      "http://127.0.0.1/api/chat/s",
      "-H",
      "authorization: Bearer t",
    ]);
  });

  test("carries the example through the shell as it is", () => {
    const example = { text: `it's $HOME, a "quote", \\ and\na line` };
    const content = { "application/json": { schema: {}, example } };
    const operation = { ...OPERATION, requestBody: { required: true as const, content } };
    const words = wordsOf(curlLine("post", "/api/jobs", operation));
    expect(JSON.parse(words.at(-1) ?? "")).toEqual(example);
    expect(words).toContain("content-type: application/json");
  });
});
