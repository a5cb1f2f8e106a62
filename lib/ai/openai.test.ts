import { expect, test } from "vitest";
import { limitNameOf } from "./openai.ts";

test.each([
  ["https://api.openai.com/v1", "max_completion_tokens"],
  ["https://API.OPENAI.COM:443/v1/", "max_completion_tokens"],
  ["https://my-resource.openai.azure.com/openai/v1", "max_completion_tokens"],
  ["http://127.0.0.1:11434/v1", "max_tokens"],
  ["https://api.openai.com.example.com/v1", "max_tokens"],
  ["https://example.com/api.openai.com/v1", "max_tokens"],
])("the endpoint %s calls the limit of an answer %s", (url, name) => {
  expect(limitNameOf(url)).toBe(name);
});
