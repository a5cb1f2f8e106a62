"use client";

import type { Dispatch } from "react";
import type { EntryFlaws } from "@/components/resume/check-form";
import { DateField } from "@/components/resume/date-field";
import { useDoubts } from "@/components/resume/doubts";
import { type FormEntry, type Place, shownAt } from "@/components/resume/form";
import type { FormAction } from "@/components/resume/form-reducer";
import type { FieldKind, FieldSpec } from "@/components/resume/sections";
import { TextList } from "@/components/resume/text-list";
import { useHydrated } from "@/components/ui/browser";
import { TextAreaField, TextField } from "@/components/ui/field";

const INPUT_TYPES: Partial<Record<FieldKind, string>> = {
  email: "email",
  tel: "tel",
  url: "url",
};

interface EntryFieldsProps {
  place: Place;
  entry: FormEntry;
  flaws: EntryFlaws | undefined;
  dispatch: Dispatch<FormAction>;
}

/** Every field and list of an entry. */
export function EntryFields({ place, entry, flaws, dispatch }: EntryFieldsProps) {
  const { fields, lists } = shownAt(place);
  const doubts = useDoubts(entry);
  return (
    <div className="flex flex-col gap-5">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        {fields.map((spec) => (
          <EntryField
            key={spec.name}
            spec={spec}
            text={entry.texts[spec.name] ?? ""}
            flaw={flaws?.[spec.name]}
            doubt={doubts?.[spec.name]}
            onText={(text) =>
              dispatch({ type: "text", place, key: entry.key, field: spec.name, text })
            }
          />
        ))}
      </div>
      {lists.map((spec) => (
        <TextList
          key={spec.name}
          place={place}
          entryKey={entry.key}
          spec={spec}
          items={entry.lists[spec.name] ?? []}
          flaws={flaws}
          dispatch={dispatch}
        />
      ))}
    </div>
  );
}

interface EntryFieldProps {
  spec: FieldSpec;
  text: string;
  flaw: string | undefined;
  /** Why it may be wrong, where it was read from a file. */
  doubt: string | undefined;
  onText: (text: string) => void;
}

function EntryField({ spec, text, flaw, doubt, onText }: EntryFieldProps) {
  const { label, kind = "line", isWide, autoComplete = "off" } = spec;
  // What is typed before the page has come alive would be lost.
  const readOnly = !useHydrated();
  if (kind === "date" || kind === "end") {
    return <DateField isEnd={kind === "end"} {...{ label, text, flaw, readOnly, onText }} />;
  }
  const shared = {
    label,
    error: flaw,
    hint: doubt ? <span className="text-loose">Please check: {doubt}</span> : undefined,
    value: text,
    readOnly,
    autoComplete,
    className: isWide ? "sm:col-span-2" : "",
  };
  return kind === "text" ? (
    <TextAreaField {...shared} onChange={(event) => onText(event.target.value)} />
  ) : (
    <TextField
      {...shared}
      type={INPUT_TYPES[kind] ?? "text"}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
