import type { ReactNode } from "react";
import { curlLine } from "@/components/docs/curl-line";
import { MethodBadge } from "@/components/docs/method-badge";
import { Prose } from "@/components/docs/prose";
import { Shape, ShapeLink } from "@/components/docs/shape";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type {
  ApiDocument,
  ApiOperation,
  HttpMethod,
  JsonSchema,
  Parameter,
} from "@/lib/openapi/schema";

export interface PlacedOperation {
  method: HttpMethod;
  path: string;
  operation: ApiOperation;
}

const shapeName = (schema: JsonSchema | undefined) => schema?.$ref?.split("/").at(-1);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <h4 className="text-sm font-semibold text-ink-soft">{title}</h4>
      {children}
    </div>
  );
}

const asFields = (parameters: Parameter[]): JsonSchema => ({
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
});

function Access({ security }: Pick<ApiOperation, "security">) {
  const needsToken = security.length > 0 && !security.some((way) => Object.keys(way).length === 0);
  return (
    <Badge>{needsToken ? "token" : security.length > 0 ? "token optional" : "no token"}</Badge>
  );
}

function Answers({ responses }: Pick<ApiOperation, "responses">) {
  const answers = Object.entries(responses).flatMap(([status, response]) =>
    "$ref" in response ? [] : [{ status, response }],
  );
  return (
    <ul className="flex flex-col gap-1">
      {answers.map(({ status, response }) => (
        <li key={status} className="flex flex-wrap items-baseline gap-x-3">
          <code className="font-mono text-xs font-semibold">{status}</code>
          <span>{response.description}</span>
          {Object.entries(response.content ?? {}).map(([type, { schema }]) => {
            const name = shapeName(schema) ?? (type === "text/event-stream" ? "StreamPart" : null);
            return (
              <span key={type} className="text-ink-soft">
                {type === "application/json" ? "" : `${type}: events of `}
                {name ? <ShapeLink name={name} /> : "an object"}
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

function ErrorCodes({ codes }: { codes: string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {codes.map((code) => (
        <li key={code}>
          <a
            href={`#error-${code}`}
            className="inline-block rounded-sm py-1 font-mono text-xs text-thread no-underline hover:underline"
          >
            {code}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** One route: what it does, what it takes, what it answers, and the line that calls it. */
export function OperationCard({
  method,
  path,
  operation,
  schemas,
}: PlacedOperation & { schemas: ApiDocument["components"]["schemas"] }) {
  const { operationId, summary, description, security, parameters, responses } = operation;
  const body = shapeName(operation.requestBody?.content["application/json"]?.schema);
  const bodySchema = body && schemas[body];
  const curl = curlLine(method, path, operation);
  return (
    <Card id={operationId} aria-labelledby={`${operationId}-title`} className="scroll-mt-20">
      <div className="flex flex-col gap-4 text-sm">
        <header className="flex flex-col gap-2">
          <h3 id={`${operationId}-title`} className="text-lg font-semibold">
            {summary}
          </h3>
          <div className="flex flex-wrap items-center gap-2">
            <MethodBadge method={method} />
            <code className="font-mono text-sm break-all">{path}</code>
            <Access security={security} />
          </div>
          {description ? <Prose text={description} /> : null}
        </header>
        {parameters.length > 0 ? (
          <Part title="Parameters">
            <Shape schema={asFields(parameters)} />
          </Part>
        ) : null}
        {body && bodySchema ? (
          <Part title="Body">
            <p>
              <ShapeLink name={body} />, as JSON. {bodySchema.description}
            </p>
            {bodySchema.additionalProperties ? null : <Shape schema={bodySchema} />}
          </Part>
        ) : null}
        <Part title="Answers">
          <Answers responses={responses} />
        </Part>
        <Part title="Errors">
          <ErrorCodes codes={operation["x-error-codes"]} />
        </Part>
        <ScrollRegion
          label={`curl: ${summary}`}
          className="overflow-x-auto rounded-sm bg-well p-3 font-mono text-xs"
        >
          <pre className="w-max select-all">{curl}</pre>
        </ScrollRegion>
      </div>
    </Card>
  );
}
