import { inlineLinkClass } from "@/components/docs/inline-link";
import type { ShapeRow, TypePart } from "@/components/docs/shape-rows";
import { shapeRows } from "@/components/docs/shape-rows";
import { cx } from "@/components/ui/cx";
import type { JsonSchema } from "@/lib/openapi/schema";

/** The id of a shape's place on the page. */
export const shapeId = (name: string) => `shape-${name}`;

export function ShapeLink({ name }: { name: string }) {
  return (
    <a href={`#${shapeId(name)}`} className={inlineLinkClass}>
      {name}
    </a>
  );
}

function TypeName({ parts }: { parts: TypePart[] }) {
  return parts.map(({ text, shape }) =>
    shape ? <ShapeLink key={text} name={shape} /> : <span key={text}>{text}</span>,
  );
}

/** Fields, one a line: its name, its type, what it takes. Objects without a name stand indented below theirs. */
function Rows({ rows, inner }: { rows: ShapeRow[]; inner?: boolean }) {
  return (
    <ul className={cx("flex flex-col", inner && "mt-1 ml-1 border-l border-line pl-3")}>
      {rows.map(({ name, optional, type, note, fields }) => (
        <li key={name} className="py-1">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <code className="font-mono text-xs font-semibold break-all">{name}</code>
            <span>
              <TypeName parts={type} />
              {optional ? <span className="text-ink-faint">, optional</span> : null}
            </span>
            {note ? <span className="text-ink-soft">{note}</span> : null}
          </div>
          {fields.length > 0 ? <Rows rows={fields} inner /> : null}
        </li>
      ))}
    </ul>
  );
}

/** A shape's fields; of one that is one of several, each in turn. */
export function Shape({ schema }: { schema: JsonSchema }) {
  if (!schema.anyOf) return <Rows rows={shapeRows(schema)} />;
  return (
    <ol className="flex flex-col gap-2">
      {schema.anyOf.map((one) => (
        <li key={JSON.stringify(one.properties?.type)} className="border-l-2 border-line pl-3">
          <Rows rows={shapeRows(one)} />
        </li>
      ))}
    </ol>
  );
}
