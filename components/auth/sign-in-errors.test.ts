import { describe, expect, it } from "vitest";
import { ApiError } from "@/components/ui/api";
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
  const answer = (status: number, headers?: HeadersInit) => new Response(null, { status, headers });

  it("tells wrong credentials from too many tries, and those from anything else", () => {
    const wrong = new ApiError("unknown", "No.", answer(401));
    expect(describeAttempt(wrong).title).toContain("do not fit together");
    const busy = new ApiError("rate_limited", "No.", answer(429, { "retry-after": "17" }));
    expect(describeAttempt(busy)).toEqual({
      title: "There were too many tries.",
      advice: "Try again in 17 seconds; your account is safe.",
    });
    for (const other of [new ApiError("offline", "No."), new TypeError("no address")]) {
      expect(describeAttempt(other).title).toContain("right now");
    }
  });
});
