import { describe, expect, it } from "vitest";
import { checkSignUp, refusedFields } from "./sign-up-rules";

const GOOD = { name: "Ines Marlowe", email: "ines@example.com", password: "twelve chars" };

describe("checkSignUp", () => {
  it("has nothing to say against a good one", () => {
    expect(checkSignUp(GOOD)).toEqual({});
  });

  it("names every field that is wrong", () => {
    expect(Object.keys(checkSignUp({ name: " ", email: "ines", password: "" }))).toEqual([
      "name",
      "email",
      "password",
    ]);
  });

  it("says how many characters a password lacks", () => {
    expect(checkSignUp({ ...GOOD, password: "eleven char" }).password).toBe(
      "Add 1 more character.",
    );
    expect(checkSignUp({ ...GOOD, password: "a".repeat(128) }).password).toBeUndefined();
    expect(checkSignUp({ ...GOOD, password: "a".repeat(129) }).password).toContain("128");
  });
});

describe("refusedFields", () => {
  it("puts a taken address at the e-mail field", () => {
    expect(refusedFields("email_taken", []).email).toContain("already an account");
  });

  it("puts the server's details at their fields and leaves others out", () => {
    const details = [{ path: "name" }, { path: "elsewhere" }];
    expect(Object.keys(refusedFields("invalid_request", details))).toEqual(["name"]);
  });
});
