import type { ApiOperation, HttpMethod } from "@/lib/openapi/schema";

/** Values for a path, where a shell variable would be named after it. */
const asVariable = (path: string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}`);

const quoted = (json: unknown) => `'${JSON.stringify(json).replaceAll("'", "'\\''")}'`;

/** How a shell calls an operation: `$BASE` is the server, `$TOKEN` the token, ids are variables named like them. */
export function curlLine(method: HttpMethod, path: string, operation: ApiOperation): string {
  const example = operation.requestBody?.content["application/json"]?.example;
  const isUpload = operation.requestBody?.content["multipart/form-data"] !== undefined;
  const parts = [
    `curl ${method === "get" ? "" : `-X ${method.toUpperCase()} `}"$BASE${asVariable(path)}"`,
    ...(operation.security.some((way) => "bearer" in way)
      ? ['-H "authorization: Bearer $TOKEN"']
      : []),
    ...(isUpload ? ['-F "file=@resume.pdf"'] : []),
    ...(example === undefined
      ? []
      : ['-H "content-type: application/json"', `-d ${quoted(example)}`]),
  ];
  return parts.join(" \\\n  ");
}
