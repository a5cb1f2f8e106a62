import type { ReactNode } from "react";
import { Contents, type DocsGroup } from "@/components/docs/contents";
import { inlineLinkClass } from "@/components/docs/inline-link";
import { OperationCard } from "@/components/docs/operation-card";
import { Prose } from "@/components/docs/prose";
import { Shape, shapeId } from "@/components/docs/shape";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { Table, Td, Th } from "@/components/ui/table";
import { type ApiDocument, METHODS } from "@/lib/openapi/schema";

function groupsOf({ tags, paths }: ApiDocument): DocsGroup[] {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const operation = methods[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
  return tags.map((tag) => ({
    ...tag,
    operations: all.filter(({ operation }) => operation.tags.includes(tag.name)),
  }));
}

function Chapter({ name, lead, children }: { name: string; lead: string; children: ReactNode }) {
  return (
    <section
      id={name}
      aria-labelledby={`${name}-title`}
      className="flex scroll-mt-20 flex-col gap-4"
    >
      <div>
        <h2 id={`${name}-title`} className="font-serif text-xl font-semibold">
          {name}
        </h2>
        <p className="text-ink-soft">{lead}</p>
      </div>
      {children}
    </section>
  );
}

function Shapes({ schemas }: { schemas: ApiDocument["components"]["schemas"] }) {
  return Object.entries(schemas).map(([name, schema]) => (
    <Card key={name} id={shapeId(name)} className="flex scroll-mt-20 flex-col gap-2 text-sm">
      <h3 className="text-lg font-semibold">{name}</h3>
      <p className="text-ink-soft">{schema.description}</p>
      <Shape schema={schema} />
    </Card>
  ));
}

function ErrorTable({ errors }: { errors: ApiDocument["x-errors"] }) {
  return (
    <Table label="Error codes">
      <thead>
        <tr>
          <Th>Status</Th>
          <Th>Code</Th>
          <Th>What it says</Th>
        </tr>
      </thead>
      <tbody>
        {errors.map(({ code, status, message }) => (
          <tr key={code} id={`error-${code}`} className="scroll-mt-20">
            <Td>{status}</Td>
            <Td>
              <code className="font-mono text-xs">{code}</code>
            </Td>
            <Td className="min-w-60">{message}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The whole OpenAPI document, for reading. */
export function ApiDocs({ document }: { document: ApiDocument }) {
  const groups = groupsOf(document);
  const { schemas } = document.components;
  return (
    <>
      <PageHeader title="The API">
        Everything that the pages do, for your own programs. For tools there is the same as{" "}
        <a href="/api/openapi.json" className={inlineLinkClass}>
          OpenAPI 3.1
        </a>
        .
      </PageHeader>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Contents groups={groups} />
        <div className="flex min-w-0 flex-col gap-10">
          <div className="flex flex-col gap-3">
            <Prose text={document.info.description} />
          </div>
          {groups.map(({ name, description, operations }) => (
            <Chapter key={name} name={name} lead={description}>
              {operations.map((placed) => (
                <OperationCard key={placed.operation.operationId} {...placed} schemas={schemas} />
              ))}
            </Chapter>
          ))}
          <Chapter name="Shapes" lead="What goes in and what comes out, by name.">
            <Shapes schemas={schemas} />
          </Chapter>
          <Chapter name="Errors" lead="Every error has the shape Error and one of these codes.">
            <ErrorTable errors={document["x-errors"]} />
          </Chapter>
        </div>
      </div>
    </>
  );
}
