import { describe, expect, test } from "vitest";
import { credentialsSchema, emailSchema, signupSchema } from "./accounts.ts";

describe("an e-mail address", () => {
  test.each([
    ["Robin@Example.COM", "robin@example.com"],
    ["  robin@example.com\n", "robin@example.com"],
    ["first.last+tag@mail.example.com", "first.last+tag@mail.example.com"],
  ])("%j is kept as %s", (given, kept) => {
    expect(emailSchema.parse(given)).toBe(kept);
  });

  test.each([
    "",
    " ",
    "robin",
    "robin@",
    "@example.com",
    "a b@example.com",
    `${"a".repeat(320)}@example.com`,
  ])("%j is none", (given) => {
    expect(emailSchema.safeParse(given).success).toBe(false);
  });
});

describe("a sign-up", () => {
  const input = { email: "robin@example.com", password: "twelve chars", name: " Robin " };

  test("takes passwords of 12 to 128 characters, blanks and all", () => {
    for (const password of ["twelve chars", "p".repeat(128)]) {
      expect(signupSchema.parse({ ...input, password }).password).toBe(password);
    }
    for (const password of ["eleven char", "p".repeat(129)]) {
      expect(signupSchema.safeParse({ ...input, password }).success).toBe(false);
    }
  });

  test("wants a name that is not blank and gives nobody a role", () => {
    expect(signupSchema.safeParse({ ...input, name: "  " }).success).toBe(false);
    expect(signupSchema.parse({ ...input, role: "admin" })).toEqual({ ...input, name: "Robin" });
  });
});

test("a sign-in finds the address in whatever case it is typed", () => {
  const typed = { email: " Robin@Example.com ", password: "x" };
  expect(credentialsSchema.parse(typed)).toEqual({ email: "robin@example.com", password: "x" });
});
