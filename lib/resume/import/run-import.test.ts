import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { runImport } from "./run-import.ts";

const RESUME = strToU8(
  "EXPERIENCE\n\nEngineer | Acme GmbH | 2019 – 2021\n- Built the tide tables\n",
);

describe("a file is read in a thread of its own", () => {
  test("and the result comes back", async () => {
    const { resume } = await runImport(RESUME, "a.txt");
    expect(resume.work).toMatchObject([{ name: "Acme GmbH", position: "Engineer" }]);
  });

  test("several at once", async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => runImport(RESUME, "a.txt")));
    expect(results.map(({ resume }) => resume.work?.length)).toEqual([1, 1, 1, 1]);
  });

  test("and its refusal with code and sentence", async () => {
    await expect(runImport(new Uint8Array(), "a.txt")).rejects.toMatchObject({
      code: "unreadable_file",
      status: 422,
    });
    const image = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
    await expect(runImport(image, "a.png")).rejects.toMatchObject({
      code: "unsupported_media_type",
      status: 415,
    });
  });

  test("which is stopped when its time is over", async () => {
    await expect(runImport(RESUME, "a.txt", 1)).rejects.toMatchObject({
      code: "unreadable_file",
      message: expect.stringContaining("too long"),
    });
  });
});
