import { describe, expect, it } from "vitest";
import { describeAttempt, describeReturn } from "./sign-in-errors";

describe("describeReturn", () => {
  it("tells someone with a password account to use the password", () => {
    expect(describeReturn("OAuthAccountNotLinked").advice).toContain("password");
  });

  it("never shows a text that came in the address", () => {
    const { title, advice } = describeReturn("Call 555 to unlock");
    expect(title + advice).not.toContain("555");
  });
});

describe("describeAttempt", () => {
  it("tells wrong credentials from being refused for now", () => {
    expect(describeAttempt("CredentialsSignin").title).toContain("do not fit together");
    expect(describeAttempt("That was a lot at once.").advice).toContain("Wait a minute");
    expect(describeAttempt(null).advice).toContain("Wait a minute");
  });

  it("does not explain a form's failure with another service's", () => {
    expect(describeAttempt("OAuthEmail")).toEqual(describeAttempt(null));
  });
});
