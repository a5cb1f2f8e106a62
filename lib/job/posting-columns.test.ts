import { expect, test } from "vitest";
import { postingColumns } from "./posting-columns.ts";

test.each(["👩‍💻 🚀", "---", "<p>•</p>", "<script>secret()</script>"])(
  "%s is no posting, since it has no word",
  (description) => {
    expect(() => postingColumns({ description })).toThrow(
      expect.objectContaining({
        code: "invalid_request",
        details: [expect.objectContaining({ path: "description" })],
      }),
    );
  },
);

test("one word is a posting, and its title", () => {
  expect(postingColumns({ description: "🚀 Baker 🚀" }).title).not.toBe("");
});
