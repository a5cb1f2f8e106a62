import type { ErrorCode } from "../errors.ts";

/** The parts of OpenAPI 3.1 and JSON Schema 2020-12 that our document uses; `/docs` is drawn from these. */

export interface Ref {
  $ref: string;
}

export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  format?: string;
  contentMediaType?: string;
  pattern?: string;
  description?: string;
  enum?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

export interface MediaType {
  schema: JsonSchema;
  example?: unknown;
}

export interface Header {
  description: string;
  schema: JsonSchema;
}

export interface ApiResponse {
  description: string;
  headers: Record<string, Ref>;
  content?: Record<string, MediaType>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

export interface ApiOperation {
  operationId: string;
  tags: [string];
  summary: string;
  description?: string;
  /** Empty: no token needed. With `{}` in it: a token is optional. */
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Record<string, MediaType> };
  responses: Record<string, ApiResponse | Ref>;
  /** The codes that the error answers of this operation carry. */
  "x-error-codes": ErrorCode[];
}

export const METHODS = ["get", "put", "post", "patch", "delete"] as const;
export type HttpMethod = (typeof METHODS)[number];

export interface ApiDocument {
  openapi: "3.1.0";
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Partial<Record<HttpMethod, ApiOperation>>>;
  components: {
    schemas: Record<string, JsonSchema>;
    headers: Record<string, Header>;
    responses: Record<string, ApiResponse>;
    securitySchemes: Record<string, Record<string, string>>;
  };
  /** Every error code with its status and text, from the one table. */
  "x-errors": { code: ErrorCode; status: number; message: string }[];
}
