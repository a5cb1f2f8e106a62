import { describe, expect, it } from "vitest";
import { ApiError } from "@/components/ui/api";
import { describeFailure, settleFailure } from "./failure";

const answer = (status: number, headers?: HeadersInit) => new Response(null, { status, headers });

describe("describeFailure", () => {
  it("says the server's first sentence as what happened and the rest as advice", () => {
    const error = new ApiError(
      "provider_timeout",
      "Too long. Your question is saved.",
      answer(504),
    );
    expect(describeFailure(error)).toEqual({
      title: "Too long.",
      advice: "Your question is saved.",
      fate: "saved",
      way: "ask-again",
    });
  });

  it.each([
    ["1", "1 second"],
    ["12", "12 seconds"],
    ["130", "3 minutes"],
    ["7200", "120 minutes"],
    ["20000", "6 hours"],
  ])("says how long to wait when there were too many questions: %s is %s", (seconds, said) => {
    const headers = { "retry-after": seconds };
    const error = new ApiError("rate_limited", "Too many.", answer(429, headers));
    expect(describeFailure(error).advice).toBe(`You can ask again in ${said}.`);
  });

  it("says when a provider that is left alone will be asked again", () => {
    const words = "The language model cannot be reached. Your question is saved.";
    const response = answer(503, { "retry-after": "7" });
    const failure = describeFailure(new ApiError("provider_unavailable", words, response));
    expect(settleFailure(failure, true)).toEqual({
      title: "The language model cannot be reached.",
      advice: "Your question is saved. You can ask again in 7 seconds.",
      fate: "saved",
      way: "ask-again",
    });
  });

  it("says which rule an input broke", () => {
    const details = [{ path: "message", message: "at most 8000 characters" }];
    const error = new ApiError("invalid_request", "Not valid.", answer(400), details);
    expect(describeFailure(error)).toMatchObject({
      advice: "At most 8000 characters.",
      fate: "refused",
    });
  });

  it("takes any other error for a stream that broke, whose question is saved", () => {
    expect(describeFailure(new TypeError("network error"))).toMatchObject({
      fate: "answered",
      way: "reload",
    });
  });
});

describe("settleFailure", () => {
  const offline = describeFailure(new ApiError("offline", "No connection."));

  it("offers to ask again when the question is in the session", () => {
    expect(settleFailure(offline, true)).toMatchObject({
      fate: "saved",
      way: "ask-again",
      advice: "Your question is saved.",
    });
  });

  it("says that the question is back in the box when it is not", () => {
    expect(settleFailure(offline, false)).toMatchObject({
      fate: "refused",
      way: null,
      advice: "Your question is back in the box below.",
    });
  });

  it("asks history about a server that is busy, and says once that a question is saved", () => {
    const busy = describeFailure(new ApiError("provider_unavailable", "Busy.", answer(503)));
    expect(busy.fate).toBe("unsure");
    expect(settleFailure(busy, false)).toMatchObject({ fate: "refused", way: null });
    const gone = describeFailure(
      new ApiError("provider_unavailable", "Gone. Your question is saved.", answer(503)),
    );
    expect(settleFailure(gone, true).advice).toBe("Your question is saved.");
  });

  it("keeps a way on that is not about asking again", () => {
    const empty = describeFailure(new ApiError("resume_empty", "Empty.", answer(422)));
    expect(settleFailure(empty, false).way).toBe("resume");
  });
});
