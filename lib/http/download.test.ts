import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attachment, fileName, streamed } from "./download.ts";

describe("a file's name", () => {
  test.each([
    ["Zoë O'Hara-Łukasz", "Zoë-O-Hara-Łukasz.pdf"],
    ["../../etc/passwd", "etc-passwd.pdf"],
    ['a"; rm -rf /\r\nSet-Cookie: x', "a-rm-rf-Set-Cookie-x.pdf"],
    ["李 明", "李-明.pdf"],
    ["\u202Efdp.exe", "fdp-exe.pdf"],
    [" .. ", "resume.pdf"],
    ["", "resume.pdf"],
  ])("of %j is %s", (text, name) => {
    expect(fileName(text, "resume", "pdf")).toBe(name);
  });

  test.each([
    ["㈠", "export.pdf"],
    ["⑴⒉", "1-2-.pdf"],
    ["Zoë-½", "Zoe-12.pdf"],
  ])("of %s in ASCII is %s", (text, ascii) => {
    expect(attachment(fileName(text, "resume", "pdf"))).toContain(`filename="${ascii}";`);
  });

  test("has no sign that a header, a shell or a file system knows, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const name = fileName(text.toWellFormed(), "resume", "pdf");
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.pdf$/u);
        const header = attachment(name);
        expect(header).toMatch(/^attachment; filename="[\w-]+\.pdf"; filename\*=UTF-8''[\w%.-]+$/);
        expect(decodeURIComponent(header.split("''")[1] ?? "")).toBe(name);
      }),
    );
  });
});

describe("a body that is made while it is sent", () => {
  test("is the pieces one after the other", async () => {
    async function* pieces() {
      yield "a";
      yield "ü";
    }
    expect(await new Response(await streamed(pieces())).text()).toBe("aü");
  });

  test("refuses before anything is sent when the first piece cannot be made", async () => {
    // biome-ignore lint/correctness/useYield: it never gets that far.
    async function* pieces(): AsyncGenerator<string> {
      throw new Error("gone");
    }
    await expect(streamed(pieces())).rejects.toThrow("gone");
  });
});
