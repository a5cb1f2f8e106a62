import type { Change, Detail } from "@/components/resume/compare";
import { Badge } from "@/components/ui/badge";

/** What the two sides are called: “then” and “now”. */
export interface Sides {
  before: string;
  after: string;
}

/** What differs between two resumes, in words and not by colour alone. */
export function Changes({ changes, sides }: { changes: Change[]; sides: Sides }) {
  const kinds: Record<Change["kind"], string> = {
    added: `Only ${sides.after}`,
    removed: `Only ${sides.before}`,
    changed: "Different",
    moved: "In another order",
  };
  return (
    <ul className="flex flex-col gap-3">
      {changes.map(({ id, title, kind, details }) => (
        <li key={id} className="flex flex-col gap-1 border-t border-line pt-3 first:border-t-0">
          <p className="flex flex-wrap items-baseline gap-2 text-sm font-semibold">
            <span className="min-w-0 break-words">{title}</span>
            <Badge>{kinds[kind]}</Badge>
          </p>
          {kind === "changed" && details.length === 0 ? (
            <p className="text-sm text-ink-soft">
              In the order of its lines, or in something that this page does not show.
            </p>
          ) : null}
          {details.length > 0 ? (
            <dl className="flex flex-col gap-1 text-sm">
              {details.map((detail) => (
                <DetailLine key={detail.label} detail={detail} sides={sides} />
              ))}
            </dl>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function DetailLine({ detail: { label, before, after }, sides }: { detail: Detail; sides: Sides }) {
  const lines = [
    ...before.map((text) => ({ side: sides.before, text })),
    ...after.map((text) => ({ side: sides.after, text })),
  ];
  return (
    <div>
      <dt className="text-ink-soft">{label}</dt>
      {lines.map(({ side, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be there twice, and none ever moves.
        <dd key={at} className="flex gap-2 break-words">
          <span className="w-12 shrink-0 font-semibold text-ink-soft">{side}</span>
          <span className="min-w-0 font-serif whitespace-pre-wrap">{text}</span>
        </dd>
      ))}
    </div>
  );
}
