"use client";

import { useState } from "react";
import { Changes } from "@/components/resume/changes";
import { compareResumes } from "@/components/resume/compare";
import type { ResumeForm } from "@/components/resume/form";
import { type Choices, type Conflict, rebase } from "@/components/resume/rebase";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { JsonResume } from "@/lib/resume/schema";

interface ConflictDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  form: ResumeForm;
  theirs: JsonResume;
  onDecide: (choices: Choices) => void;
}

/** Shows what was changed here and in another window, and asks which of the two it shall be. */
export function ConflictDialog({ form, theirs, onDecide, ...dialog }: ConflictDialogProps) {
  const [choices, setChoices] = useState<Choices>({});
  if (!dialog.open) return null;
  const { conflicts } = rebase(form, theirs);
  const all = (side: "mine" | "theirs") =>
    setChoices(Object.fromEntries(conflicts.map(({ id }) => [id, side])));
  return (
    <Dialog
      {...dialog}
      title="Changed in another window too"
      description="Everything else is put together by itself. What you do not take stays under “Earlier versions”."
      className="max-w-2xl"
    >
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => all("mine")}>All of this window</Button>
        <Button onClick={() => all("theirs")}>All of the other window</Button>
      </div>
      <div className="flex flex-col gap-4">
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.id}
            conflict={conflict}
            chosen={choices[conflict.id] ?? "mine"}
            onChoose={(side) => setChoices((before) => ({ ...before, [conflict.id]: side }))}
          />
        ))}
      </div>
      <details className="text-sm">
        <summary className="tap flex cursor-pointer items-center font-semibold">
          All that was changed in the other window
        </summary>
        <Changes
          changes={compareResumes(form.source, theirs)}
          sides={{ before: "before", after: "there" }}
        />
      </details>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={() => dialog.onOpenChange(false)}>Decide later</Button>
        <Button variant="primary" onClick={() => onDecide(choices)}>
          Put together and save
        </Button>
      </div>
    </Dialog>
  );
}

interface ConflictChoiceProps {
  conflict: Conflict;
  chosen: "mine" | "theirs";
  onChoose: (side: "mine" | "theirs") => void;
}

function ConflictChoice({ conflict, chosen, onChoose }: ConflictChoiceProps) {
  const sides = [
    { side: "mine", name: "This window", text: conflict.mine },
    { side: "theirs", name: "The other window", text: conflict.theirs },
  ] as const;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold break-words">{conflict.title}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {sides.map(({ side, name, text }) => (
          <label
            key={side}
            className="flex min-w-0 cursor-pointer items-start gap-2 rounded-sm border border-edge p-3 text-sm has-checked:border-thread has-checked:bg-thread-wash"
          >
            <input
              type="radio"
              name={conflict.id}
              checked={chosen === side}
              onChange={() => onChoose(side)}
              className="mt-0.5 size-4 shrink-0 accent-thread"
            />
            <span className="flex min-w-0 flex-col">
              <span className="font-semibold">{name}</span>
              <span className="font-serif break-words whitespace-pre-wrap">{text}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
