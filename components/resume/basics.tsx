"use client";

import type { Dispatch } from "react";
import type { Flaws } from "@/components/resume/check-form";
import { EntryFields } from "@/components/resume/entry-fields";
import type { FormEntry } from "@/components/resume/form";
import type { FormAction } from "@/components/resume/form-reducer";
import { Card } from "@/components/ui/card";

interface BasicsProps {
  basics: FormEntry;
  location: FormEntry;
  flaws: Flaws["entries"];
  dispatch: Dispatch<FormAction>;
}

/** Who the resume is about. */
export function Basics({ basics, location, flaws, dispatch }: BasicsProps) {
  return (
    <Card
      id="basics"
      aria-labelledby="basics-title"
      className="flex scroll-mt-36 flex-col gap-5 lg:scroll-mt-20"
    >
      <div className="seam flex flex-col gap-1 pb-2">
        <h2 id="basics-title" className="font-serif text-xl font-semibold">
          About you
        </h2>
        <p className="text-sm text-ink-soft">
          The coach reads your headline and summary. It never sees your name or how to reach you.
        </p>
      </div>
      <EntryFields place="basics" entry={basics} flaws={flaws.basics} dispatch={dispatch} />
      <fieldset className="min-w-0">
        <legend className="mb-3 font-semibold">Where you live</legend>
        <EntryFields place="location" entry={location} flaws={flaws.location} dispatch={dispatch} />
      </fieldset>
    </Card>
  );
}
