"use client";

import { Sparkles } from "lucide-react";
import { type SubmitEvent, useMemo, useReducer, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Basics } from "@/components/resume/basics";
import { checkForm, type Flaws } from "@/components/resume/check-form";
import { DoubtsProvider } from "@/components/resume/doubts";
import { type ResumeForm, toForm } from "@/components/resume/form";
import { formReducer } from "@/components/resume/form-reducer";
import { doubtsOf } from "@/components/resume/import/doubts-of";
import { FilePicker } from "@/components/resume/import/file-picker";
import { findLines } from "@/components/resume/import/find-lines";
import { LeftOver } from "@/components/resume/import/left-over";
import { NotInFile } from "@/components/resume/import/not-in-file";
import { SaveImport } from "@/components/resume/import/save-import";
import { SourceText } from "@/components/resume/import/source-text";
import type { ReadFile } from "@/components/resume/import/use-read-file";
import { Section } from "@/components/resume/section";
import { PROFILES, SECTIONS } from "@/components/resume/sections";
import { useEntryDeeds } from "@/components/resume/use-entry-deeds";
import { writeForm } from "@/components/resume/write-form";
import { Button } from "@/components/ui/button";
import type { ImportWarning } from "@/lib/resume/import/schema";
import { type JsonResume, resumeSchema, type SavedResume } from "@/lib/resume/schema";

interface ReviewProps {
  read: ReadFile;
  saved: SavedResume;
  onFile: (file: File) => void;
  /** Reads the same file with the language model; null where that is done, or there is none. */
  onModel: (() => void) | null;
}

const NO_ROWS: ReadonlyMap<string, string> = new Map();
const NO_LINES: ReadonlySet<number> = new Set();

const entryOf = (form: ResumeForm, key: string | null) =>
  key === "basics"
    ? form.basics
    : Object.values(form.entries)
        .flat()
        .find((entry) => entry.key === key);

/** What was read from a file, entry by entry beside its text: to be corrected, then saved. */
export function Review({ read, saved, onFile, onModel }: ReviewProps) {
  const { file, result } = read;
  const [form, dispatch] = useReducer(formReducer, result.resume, toForm);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [settled, setSettled] = useState<ReadonlySet<ImportWarning>>(new Set());
  const [flaws, setFlaws] = useState<Flaws["entries"]>({});
  const [toSave, setToSave] = useState<JsonResume | null>(null);
  const page = useRef<HTMLFormElement>(null);
  const { deeds, add } = useEntryDeeds(dispatch, setOpen);
  const doubts = useMemo(() => doubtsOf(result.warnings), [result]);
  const lines = useMemo(() => result.source.text.split("\n"), [result]);
  const entry = entryOf(form, active);
  const lit = useMemo(() => (entry ? findLines(lines, entry) : NO_LINES), [lines, entry]);
  const unplaced = result.warnings.filter(
    (warning) => warning.kind === "unplaced" && !settled.has(warning),
  );
  const settle = (warning: ImportWarning) => setSettled((before) => new Set(before).add(warning));

  /** Follows the pointer and the focus from entry to entry. */
  const follow = ({ target }: { target: EventTarget }) => {
    if (!(target instanceof Element)) return;
    const key = target.closest<HTMLElement>("[data-entry]")?.dataset.entry;
    setActive(key ?? (target.closest("#basics") ? "basics" : null));
  };

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = checkForm(form);
    setFlaws(found?.entries ?? {});
    if (!found) {
      setToSave(resumeSchema.parse(writeForm(form)));
      return;
    }
    flushSync(() => setOpen((before) => new Set([...before, ...Object.keys(found.entries)])));
    const first = page.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: "center" });
  };

  const shared = { open, rowIdOf: NO_ROWS, target: null, flaws, deeds, onAdd: add };
  return (
    <DoubtsProvider value={doubts}>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(18rem,26rem)]">
        <div className="flex flex-wrap items-center justify-between gap-3 lg:col-span-2">
          <p className="min-w-0 text-sm break-words text-ink-soft">
            <strong className="text-ink">{file.name}</strong> was read
            {read.withModel ? " with the model" : ""}. Nothing is saved yet.
          </p>
          <div className="flex flex-wrap gap-2">
            {onModel ? (
              <Button onClick={onModel}>
                <Sparkles aria-hidden />
                Read it with the model
              </Button>
            ) : null}
            <FilePicker variant="secondary" onFile={onFile}>
              Choose another file
            </FilePicker>
            <Button type="submit" form="import-form" variant="primary">
              Save this resume
            </Button>
          </div>
        </div>
        <form
          id="import-form"
          ref={page}
          onSubmit={submit}
          onPointerOver={follow}
          onFocus={follow}
          noValidate
          className="flex min-w-0 flex-col gap-6"
        >
          <NotInFile warnings={result.warnings} />
          <LeftOver
            warnings={unplaced}
            form={form}
            onPut={(warning, action) => {
              dispatch(action);
              settle(warning);
            }}
            onLeave={settle}
          />
          <Basics basics={form.basics} location={form.location} flaws={flaws} dispatch={dispatch} />
          {[PROFILES, ...SECTIONS]
            .filter(({ name }) => form.entries[name].length > 0)
            .map((spec) => (
              <Section key={spec.name} spec={spec} entries={form.entries[spec.name]} {...shared} />
            ))}
        </form>
        <div className="min-w-0">
          <SourceText lines={lines} lit={lit} loose={new Set(unplaced.map(({ text }) => text))} />
        </div>
      </div>
      {toSave ? (
        <SaveImport saved={saved} imported={toSave} onClose={() => setToSave(null)} />
      ) : null}
    </DoubtsProvider>
  );
}
