import { ERRORS, type ErrorCode } from "../errors.ts";
import { componentSchemas, inlineSchema } from "./component-schemas.ts";
import { errorCodes, errorComponents, errorRefs } from "./error-responses.ts";
import { HEADERS, headerRefs } from "./headers.ts";
import { GROUPS, type Operation } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import type {
  ApiDocument,
  ApiOperation,
  ApiResponse,
  JsonSchema,
  MediaType,
  Parameter,
} from "./schema.ts";

const DESCRIPTION = `JSON in and out, snake_case keys, UTF-8, times in ISO 8601 UTC with milliseconds.

Send \`Authorization: Bearer <token>\` with the token of \`POST /api/auth/token\`. The browser's session cookie works too; writes with it are refused from other sites. The pages' own sign-in stands under \`/api/auth\` as next-auth defines it and is not described here.

What is another user's is answered exactly like what does not exist. An address under \`/api\` that there is none of is 404 \`not_found\`; a method that an address does not take is 405 \`method_not_allowed\` with \`Allow\`.

Lists give a \`next_cursor\` for the next page, null on the last. With \`Accept: text/event-stream\` a question is answered by a stream of events: each \`data:\` line is a StreamPart as JSON, the last is \`[DONE]\`. It is the AI SDK's UI message stream, version 1. A model that fails before its first word is an error with its status; after it, the parts \`data-error\` and \`error\` end the stream.`;

const shapeRef = (name: string): JsonSchema =>
  name === "Document" ? { type: "object" } : { $ref: `#/components/schemas/${name}` };

const json = (media: MediaType) => ({ "application/json": media });

const formWith = ({ field, means }: NonNullable<Operation["upload"]>) => ({
  "multipart/form-data": {
    schema: {
      type: "object",
      required: [field],
      properties: {
        [field]: {
          type: "string",
          contentMediaType: "application/octet-stream",
          description: means,
        },
      },
    },
  },
});

const EVENT_STREAM: Record<string, MediaType> = {
  "text/event-stream": {
    schema: {
      type: "string",
      description: "Server-sent events; the data of each is a StreamPart, of the last [DONE].",
    },
  },
};

const asFile = (type: string): [string, MediaType] => [
  type,
  { schema: { type: "string", ...(type.startsWith("text/") ? {} : { format: "binary" }) } },
];

function contentOf(shape: string | null, files: string[]): Record<string, MediaType> | null {
  if (!shape && files.length === 0) return null;
  return {
    ...(shape && json({ schema: shapeRef(shape) })),
    ...Object.fromEntries(files.map(asFile)),
  };
}

function answerResponses({ answers, streams, revised }: Operation): Record<string, ApiResponse> {
  const responses = Object.entries(answers).map(([status, { means, shape, files = [] }]) => {
    const content = contentOf(shape, files);
    // A streamed answer's status is sent before it is known how it ends: it is always the same.
    const streamed = streams === true && status === "200";
    const response: ApiResponse = {
      description: means,
      headers: headerRefs(
        "x-request-id",
        revised === true && "etag",
        streamed && "x-vercel-ai-ui-message-stream",
      ),
      ...((content || streamed) && { content: { ...content, ...(streamed && EVENT_STREAM) } }),
    };
    return [status, response] as const;
  });
  return Object.fromEntries(responses);
}

const PATH_PARAMETERS: Record<string, JsonSchema> = {
  session_id: { type: "string", format: "uuid" },
  message_id: { type: "string", format: "uuid" },
  note_id: { type: "string", format: "uuid" },
  version_id: { type: "string", format: "uuid" },
  job_id: { type: "integer", minimum: 1 },
};

const IDEMPOTENCY_KEY: Parameter = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "The same key and body within 24 hours get the first answer again, and nothing is done twice. An error does not use up the key.",
  schema: { type: "string", minLength: 1, maxLength: 255 },
};

const IF_MATCH: Parameter = {
  name: "If-Match",
  in: "header",
  required: false,
  description:
    "The ETag of the resume that you changed: when it has changed elsewhere since, nothing is saved.",
  schema: { type: "string" },
};

function parameters({ method, path, query, keyed, revised }: Operation): Parameter[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path" as const,
    required: true,
    schema: PATH_PARAMETERS[name] ?? {},
  }));
  const fields = query ? (inlineSchema(query).properties ?? {}) : {};
  const inQuery = Object.entries(fields).map(([name, schema]) => ({
    name,
    in: "query" as const,
    required: false,
    schema,
  }));
  return [
    ...inPath,
    ...inQuery,
    ...(keyed ? [IDEMPOTENCY_KEY] : []),
    ...(revised && method !== "get" ? [IF_MATCH] : []),
  ];
}

const SECURITY: Record<Operation["auth"], Record<string, string[]>[]> = {
  none: [],
  optional: [{ bearer: [] }, {}],
  user: [{ bearer: [] }, { cookie: [] }],
};

function describeOperation(operation: Operation): ApiOperation {
  const { id, group, summary, description, auth, body, upload } = operation;
  return {
    operationId: id,
    tags: [group],
    summary,
    ...(description && { description }),
    security: SECURITY[auth],
    parameters: parameters(operation),
    ...(body && {
      requestBody: {
        required: !body.optional,
        content: json({ schema: shapeRef(body.shape), example: body.example }),
      },
    }),
    ...(upload && { requestBody: { required: true, content: formWith(upload) } }),
    // An answer's own shape outranks the error of the same status.
    responses: { ...errorRefs(operation), ...answerResponses(operation) },
    "x-error-codes": errorCodes(operation),
  };
}

function paths(): ApiDocument["paths"] {
  const all: ApiDocument["paths"] = {};
  for (const operation of OPERATIONS) {
    all[operation.path] = {
      ...all[operation.path],
      [operation.method]: describeOperation(operation),
    };
  }
  return all;
}

/** The OpenAPI 3.1 document of every route, from the table of routes, the schemas that parse, and the table of errors. */
export function openApiDocument(): ApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Tailorbird", version: "1.0.0", description: DESCRIPTION },
    servers: [{ url: "/" }],
    tags: Object.entries(GROUPS).map(([name, description]) => ({ name, description })),
    paths: paths(),
    components: {
      schemas: componentSchemas(),
      headers: HEADERS,
      responses: errorComponents(OPERATIONS),
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
        cookie: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
    },
    "x-errors": Object.entries(ERRORS).map(([code, [status, message]]) => ({
      code: code as ErrorCode,
      status,
      message,
    })),
  };
}
