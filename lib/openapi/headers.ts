import type { Header, Ref } from "./schema.ts";

export const HEADERS = {
  "x-request-id": {
    description: "Names this request; a request may bring its own, of letters, digits, _ . and -.",
    schema: { type: "string" },
  },
  "retry-after": {
    description: "Seconds to wait before the next try.",
    schema: { type: "integer", minimum: 1 },
  },
  allow: { description: "The methods that this address takes.", schema: { type: "string" } },
  etag: {
    description: "The resume's revision in quotes; send it as If-Match with the next save.",
    schema: { type: "string" },
  },
  "x-vercel-ai-ui-message-stream": {
    description: "The stream's version; with a streamed answer only.",
    schema: { type: "string", enum: ["v1"] },
  },
} satisfies Record<string, Header>;

/** Refers to the named headers. False ones are left out. */
export const headerRefs = (...names: (keyof typeof HEADERS | false)[]): Record<string, Ref> =>
  Object.fromEntries(
    names.flatMap((name) => (name ? [[name, { $ref: `#/components/headers/${name}` }]] : [])),
  );
