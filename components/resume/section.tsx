"use client";

import { Plus } from "lucide-react";
import type { Flaws } from "@/components/resume/check-form";
import { EntryCard, type EntryDeeds } from "@/components/resume/entry-card";
import type { FormEntry } from "@/components/resume/form";
import { type ListName, type SectionSpec, withArticle } from "@/components/resume/sections";
import { Sortable } from "@/components/resume/sortable";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";

interface SectionProps {
  spec: SectionSpec;
  entries: FormEntry[];
  open: ReadonlySet<string>;
  /** Ids of the saved rows by their entries' keys. */
  rowIdOf: ReadonlyMap<string, string>;
  target: string | null;
  flaws: Flaws["entries"];
  deeds: EntryDeeds;
  onAdd: (place: ListName) => void;
}

/** A part of the resume with its entries in their order. */
export function Section({ spec, entries, ...shared }: SectionProps) {
  const { rowIdOf, target, open, flaws, deeds, onAdd } = shared;
  return (
    <Card
      id={spec.name}
      aria-labelledby={`${spec.name}-title`}
      className="flex scroll-mt-36 flex-col gap-3 lg:scroll-mt-20"
    >
      <div className="seam flex items-baseline justify-between gap-3 pb-2">
        <h2 id={`${spec.name}-title`} className="font-serif text-xl font-semibold">
          {spec.title}
        </h2>
        {entries.length > 0 ? (
          <span className="text-sm text-ink-soft tabular-nums">{entries.length}</span>
        ) : null}
      </div>
      {entries.length === 0 ? (
        <p className="text-sm text-ink-soft">{spec.empty}</p>
      ) : (
        <Sortable
          keys={entries.map(({ key }) => key)}
          onDrop={(key, to) => deeds.drop(spec.name, key, to)}
        >
          <ul className="-mx-2">
            {entries.map((entry, at) => (
              <EntryCard
                key={entry.key}
                spec={spec}
                entry={entry}
                rowId={rowIdOf.get(entry.key)}
                isTarget={entry.key === target}
                at={at}
                isLast={at === entries.length - 1}
                isOpen={open.has(entry.key)}
                flaws={flaws[entry.key]}
                deeds={deeds}
              />
            ))}
          </ul>
        </Sortable>
      )}
      <Button data-add className="self-start" onClick={() => onAdd(spec.name)}>
        <Plus aria-hidden />
        Add {withArticle(spec.noun)}
      </Button>
    </Card>
  );
}
