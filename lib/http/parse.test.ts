import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "../errors.ts";
import { resumeSchema } from "../resume/schema.ts";
import {
  parseBody,
  parseIfMatch,
  parseJobId,
  parseOptionalBody,
  parseQuery,
  parseSessionId,
} from "./parse.ts";

const ANYTHING = z.unknown();

function post(body: BodyInit, type = "application/json"): Request {
  return new Request("http://127.0.0.1/", {
    method: "POST",
    body,
    headers: { "content-type": type },
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
}

/** The error of a call, or null where it went through. Any other error than ours fails the test. */
async function errorOf(call: () => unknown): Promise<AppError | null> {
  try {
    await call();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

const codeOf = async (call: () => unknown) => (await errorOf(call))?.code ?? null;

describe("parseBody", () => {
  test.each([
    ["application/json", null],
    ["application/json; charset=utf-8", null],
    ["Application/JSON", null],
    ["application/problem+json", null],
    ["application/json;", null],
    ["text/json", "unsupported_media_type"],
    ["text/plain", "unsupported_media_type"],
    ["application/jsonp", "unsupported_media_type"],
    ["multipart/form-data; boundary=application/json", "unsupported_media_type"],
    ["", "unsupported_media_type"],
  ])("with the content type %j: %s", async (type, code) => {
    expect(await codeOf(() => parseBody(post("{}", type), ANYTHING))).toBe(code);
  });

  test("gives back any JSON as it was sent", async () => {
    const json = fc.jsonValue({ stringUnit: fc.constantFrom(...'ab"\\é😀\n\u2028') });
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes("\\u0000") && !text.includes('"__proto__"'));
        expect(await parseBody(post(text), ANYTHING)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("answers any bytes with a value or a refusal of ours", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const code = await codeOf(() => parseBody(post(bytes.slice()), ANYTHING));
        expect([null, "invalid_request"]).toContain(code);
      }),
    );
  });

  test("answers any JSON for a resume with a resume or a refusal with details", async () => {
    const keys = fc.constantFrom("basics", "work", "skills", "name", "highlights", "startDate");
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(null, true, 0, "", "2021-03", "2021-13"),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(keys, tie("tree"), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const body = JSON.stringify(value);
        const error = await errorOf(() => parseBody(post(body), resumeSchema));
        if (error) expect(error.details?.length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([
    ["is empty", ""],
    ["is cut off", '{"a": [1, 2'],
    ["is two values", "{} {}"],
    ["has a comment", "{} // no"],
    ["has a key that would be lost", '{"work": [{"__proto__": {"a": 1}}]}'],
  ])("refuses a body that %s", async (_what, body) => {
    expect(await codeOf(() => parseBody(post(body), ANYTHING))).toBe("invalid_request");
  });

  test("refuses bytes that are no UTF-8", async () => {
    const bytes = Uint8Array.of(0x22, 0xe9, 0x22);
    expect(await codeOf(() => parseBody(post(bytes), ANYTHING))).toBe("invalid_request");
  });

  test("is not brought down by nesting without end", async () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    expect(["invalid_request", null]).toContain(
      await codeOf(() => parseBody(post(deep), ANYTHING)),
    );
  });

  test("refuses U+0000 wherever it stands, and names the field", async () => {
    const error = await errorOf(() => parseBody(post('{"question":"x\\u0000y"}'), ANYTHING));
    expect(error).toMatchObject({ code: "invalid_request", details: [{ path: "question" }] });
    const nested = () => parseBody(post('{"work":[{},{"highlights":["x\\u0000y"]}]}'), ANYTHING);
    expect(await errorOf(nested)).toMatchObject({
      code: "invalid_request",
      details: [{ path: "work.1.highlights.0" }],
    });
    const inKey = () => parseBody(post('{"a\\u0000":1}'), ANYTHING);
    expect(await codeOf(inKey)).toBe("invalid_request");
  });

  test("makes every text well-formed", async () => {
    const text = fc.string({ unit: fc.constantFrom("\\ud83d", "\\ude00", "a", "é") });
    await fc.assert(
      fc.asyncProperty(text, async (escaped) => {
        const value = await parseBody(post(`["${escaped}"]`), z.tuple([z.string()]));
        expect(value[0].isWellFormed()).toBe(true);
      }),
    );
  });

  test("takes exactly the most that it is told, whatever the length says", async () => {
    const body = JSON.stringify("é".repeat(49));
    const bytes = new TextEncoder().encode(body);
    expect(bytes.length).toBe(100);
    const inPieces = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
    expect(await parseBody(post(inPieces()), z.string(), 100)).toBe("é".repeat(49));
    const tooLarge = [
      () => parseBody(post(body), ANYTHING, 99),
      () => parseBody(post(inPieces()), ANYTHING, 99),
    ];
    for (const call of tooLarge) expect(await codeOf(call)).toBe("payload_too_large");
  });

  test("says where the input is wrong", async () => {
    const schema = z.object({ basics: z.object({ name: z.string() }) });
    const error = await errorOf(() => parseBody(post('{"basics":{"name":1}}'), schema));
    expect(error).toMatchObject({ status: 400, details: [{ path: "basics.name" }] });
  });
});

describe("parseQuery", () => {
  const schema = z.object({ q: z.string().optional() });
  const get = (query: string) => new Request(`http://127.0.0.1/?${query}`);

  test("reads what is there and leaves out what is not asked for", () => {
    expect(parseQuery(get("q=caf%C3%A9+au+lait&other=1"), schema)).toEqual({ q: "café au lait" });
    expect(parseQuery(get(""), schema)).toEqual({});
  });

  test("refuses U+0000", async () => {
    expect(await codeOf(() => parseQuery(get("q=a%00b"), schema))).toBe("invalid_request");
  });

  test("answers any query with a value or a refusal", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(..."q=&%+#;é😀\n\u0000") }),
        async (text) => {
          const code = await codeOf(() => parseQuery(get(encodeURI(text.toWellFormed())), schema));
          expect([null, "invalid_request"]).toContain(code);
        },
      ),
    );
  });
});

describe("an id in a path", () => {
  test("of a session is a UUID, in whatever case", () => {
    const id = "0197a000-abcd-7000-8000-000000000000";
    expect(parseSessionId(id)).toBe(id);
    expect(parseSessionId(id.toUpperCase())).toBe(id);
  });

  test.each([undefined, "", "1", "../sessions", "0197a000-abcd-7000-8000-00000000000g"])(
    "of a session that is %j is like one that does not exist",
    async (value) => {
      expect(await codeOf(() => parseSessionId(value))).toBe("session_not_found");
    },
  );

  test.each(["1", "42", "2147483647"])("of a posting may be %s", (value) => {
    expect(parseJobId(value)).toBe(Number(value));
  });

  test.each([undefined, "", "0", "-1", "01", "1.0", "1e3", "2147483648", "99999999999", "one"])(
    "of a posting that is %j is like one that does not exist",
    async (value) => {
      expect(await codeOf(() => parseJobId(value))).toBe("job_not_found");
    },
  );
});

describe("parseOptionalBody", () => {
  const schema = z.object({ message: z.string().optional() });
  const request = (body: string | null, headers: Record<string, string>) =>
    new Request("http://127.0.0.1/", { method: "POST", body, headers });

  const bodiless: Record<string, string>[] = [
    {},
    { "content-length": "0" },
    { "content-length": "0", "content-type": "text/plain" },
  ];
  test.each(bodiless)("takes a request without a body for an empty object: %o", async (headers) => {
    expect(await parseOptionalBody(request(null, headers), schema)).toEqual({});
  });

  test("reads a body that is there like any other", async () => {
    const type = { "content-type": "application/json" };
    const body = '{"message": "Why?"}';
    const sent = { message: "Why?" };
    const whole = request(body, { ...type, "content-length": String(body.length) });
    expect(await parseOptionalBody(whole, schema)).toEqual(sent);
    const chunked = request(body, { ...type, "transfer-encoding": "chunked" });
    expect(await parseOptionalBody(chunked, schema)).toEqual(sent);
    const text = request(body, { "content-type": "text/plain", "content-length": "19" });
    expect(await codeOf(() => parseOptionalBody(text, schema))).toBe("unsupported_media_type");
    const other = request("[]", { ...type, "content-length": "2" });
    expect(await codeOf(() => parseOptionalBody(other, schema))).toBe("invalid_request");
  });
});

describe("If-Match", () => {
  const read = (header: string | null) =>
    parseIfMatch(
      new Request("http://a.test", { headers: header === null ? {} : { "if-match": header } }),
    );

  test.each([
    [null, null],
    ["*", null],
    ['"7"', [7]],
    ['W/"7"', [7]],
    ['"7", "x", W/"12"', [7, 12]],
    ['"seven"', []],
    ["7", []],
    ["", []],
  ])("%j names the revisions %j", (header, revisions) => {
    expect(read(header)).toEqual(revisions);
  });
});
