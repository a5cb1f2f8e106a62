import type { PlacedOperation } from "@/components/docs/operation-card";

const linkClass =
  "tap flex items-center lg:min-h-8 rounded-sm px-2 text-ink-soft no-underline hover:bg-hover hover:text-ink";

export interface DocsGroup {
  name: string;
  description: string;
  operations: PlacedOperation[];
}

/** What is on the page: a row of its parts, and beside a wide page every route. */
export function Contents({ groups }: { groups: DocsGroup[] }) {
  return (
    <nav
      aria-label="On this page"
      className="text-sm lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto"
    >
      <ul className="flex flex-wrap gap-x-2 lg:flex-col">
        {groups.map(({ name, operations }) => (
          <li key={name}>
            <a href={`#${name}`} className={`${linkClass} font-semibold`}>
              {name}
            </a>
            <ul className="hidden pl-2 lg:block">
              {operations.map(({ operation }) => (
                <li key={operation.operationId}>
                  <a href={`#${operation.operationId}`} className={linkClass}>
                    {operation.summary}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {["Shapes", "Errors"].map((name) => (
          <li key={name}>
            <a href={`#${name}`} className={`${linkClass} font-semibold`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
