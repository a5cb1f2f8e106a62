import { describe, expect, test } from "vitest";
import { checkJob, readJobForm, refusedFields } from "@/components/jobs/check-job";
import { MAX_DESCRIPTION_CHARS } from "@/lib/job/schema";

const form = (values: Record<string, string>) => readJobForm((name) => values[name] ?? "");

describe("reading the form", () => {
  test("leaves what is empty to be read from the posting", () => {
    expect(form({ description: "Net mender", title: "  " })).toEqual({
      description: "Net mender",
      title: null,
      company: null,
      url: null,
    });
  });

  test("completes an address without a scheme and leaves others as they are", () => {
    expect(form({ url: "example.com/jobs/1" }).url).toBe("https://example.com/jobs/1");
    expect(form({ url: "http://example.com" }).url).toBe("http://example.com");
    expect(form({ url: "javascript:alert(1)" }).url).toBe("javascript:alert(1)");
  });
});

describe("checking a posting", () => {
  test("finds nothing wrong with a text alone", () => {
    expect(checkJob(form({ description: "Net mender" }))).toEqual({});
  });

  test("asks for the text when there is none", () => {
    expect(checkJob(form({ description: " \n " }))).toEqual({
      description: "Paste the posting first.",
    });
  });

  test("takes the longest text and says by how much one is too long", () => {
    expect(checkJob(form({ description: "x".repeat(MAX_DESCRIPTION_CHARS) }))).toEqual({});
    const { description } = checkJob(form({ description: "x".repeat(MAX_DESCRIPTION_CHARS + 1) }));
    expect(description).toMatch(/100,001 characters; at most 100,000/);
  });

  test("names every field that is wrong", () => {
    const long = "x".repeat(301);
    const input = { description: "x", title: long, company: long, url: "javascript:alert(1)" };
    expect(Object.keys(checkJob(form(input)))).toEqual(["title", "company", "url"]);
  });
});

test("a refusal of the server stands beside its field", () => {
  const errors = refusedFields([{ path: "description", message: "has no readable text" }]);
  expect(Object.keys(errors)).toEqual(["description"]);
  expect(refusedFields([{ path: "", message: "is no object" }])).toEqual({});
});
