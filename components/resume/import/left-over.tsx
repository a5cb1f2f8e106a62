"use client";

import { useState } from "react";
import { entryHeading } from "@/components/resume/entry-heading";
import { type ResumeForm, toEntry } from "@/components/resume/form";
import type { FormAction } from "@/components/resume/form-reducer";
import { newKey } from "@/components/resume/keyed";
import { SECTIONS } from "@/components/resume/sections";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { SelectField } from "@/components/ui/field";
import type { ImportWarning } from "@/lib/resume/import/schema";

/** A place that a line of the file can be put into. */
interface Target {
  id: string;
  label: string;
  put: (text: string) => FormAction;
}

const withLine = (before: string, line: string) => (before.trim() ? `${before}\n${line}` : line);

function targetsIn(form: ResumeForm): Target[] {
  const summary: Target = {
    id: "summary",
    label: "Your summary",
    put: (text) => {
      const { key, texts } = form.basics;
      const field = "summary";
      return {
        type: "text",
        place: "basics",
        key,
        field,
        text: withLine(texts[field] ?? "", text),
      };
    },
  };
  const entries = SECTIONS.flatMap((spec) =>
    form.entries[spec.name].flatMap((entry): Target[] => {
      const list = spec.lists.find(({ isShort }) => !isShort);
      if (!list) return [];
      const { key } = entry;
      return [
        {
          id: `${spec.name}/${key}`,
          label: `${spec.title}: ${entryHeading(spec, entry).title}`,
          put: (text) => ({
            type: "items",
            place: spec.name,
            key,
            list: list.name,
            change: (items) => [...items, { key: newKey(), text }],
          }),
        },
      ];
    }),
  );
  const skill: Target = {
    id: "skill",
    label: "A skill of its own",
    put: (text) => ({
      type: "entries",
      place: "skills",
      change: (list) => [...list, toEntry("skills", newKey(), { name: text })],
    }),
  };
  return [...entries, summary, skill];
}

interface LeftOverProps {
  warnings: ImportWarning[];
  form: ResumeForm;
  onPut: (warning: ImportWarning, action: FormAction) => void;
  onLeave: (warning: ImportWarning) => void;
}

/** What of the file no place was found for: to be put somewhere, or left out. */
export function LeftOver({ warnings, form, onPut, onLeave }: LeftOverProps) {
  if (warnings.length === 0) return null;
  const targets = targetsIn(form);
  return (
    <Card aria-labelledby="left-title" className="flex flex-col gap-3">
      <div className="seam flex flex-col gap-1 pb-2">
        <h2 id="left-title" className="font-serif text-xl font-semibold">
          Found no place for
        </h2>
        <p className="text-sm text-ink-soft">
          These lines of your file are in no field yet. Put them where they belong, or leave them
          out.
        </p>
      </div>
      <ul className="flex flex-col">
        {warnings.map((warning, at) => (
          <LeftLine
            // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be there twice.
            key={`${at}${warning.text}`}
            text={warning.text}
            targets={targets}
            onPut={(target) => onPut(warning, target.put(warning.text))}
            onLeave={() => onLeave(warning)}
          />
        ))}
      </ul>
    </Card>
  );
}

interface LeftLineProps {
  text: string;
  targets: Target[];
  onPut: (target: Target) => void;
  onLeave: () => void;
}

function LeftLine({ text, targets, onPut, onLeave }: LeftLineProps) {
  const [chosen, setChosen] = useState("");
  const target = targets.find(({ id }) => id === chosen) ?? targets[0];
  return (
    <li className="flex flex-col gap-2 border-t border-line py-3 first:border-t-0">
      <p className="loose-thread font-serif break-words">{text}</p>
      <div className="flex flex-wrap items-end gap-2">
        <SelectField
          label={`Place for “${text}”`}
          hideLabel
          className="min-w-0 flex-1 basis-56"
          value={target?.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {targets.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </SelectField>
        <Button aria-label={`Put “${text}” there`} onClick={() => target && onPut(target)}>
          Put it there
        </Button>
        <Button variant="quiet" aria-label={`Leave “${text}” out`} onClick={onLeave}>
          Leave it out
        </Button>
      </div>
    </li>
  );
}
