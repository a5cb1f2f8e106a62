"use client";

import { FilePlus2, Plus } from "lucide-react";
import { ImportButton } from "@/components/resume/import/start-import";
import { ESSENTIAL, type ListName, SECTIONS } from "@/components/resume/sections";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Stands above the form while it holds nothing that an answer could rest on. */
export function FirstSteps({ onAdd }: { onAdd: (place: ListName) => void }) {
  return (
    <EmptyState
      icon={<FilePlus2 />}
      title="Your resume is empty"
      action={
        <>
          <ImportButton />
          {SECTIONS.filter(({ name }) => ESSENTIAL.includes(name)).map(({ name, noun }) => (
            <Button key={name} onClick={() => onAdd(name)}>
              <Plus aria-hidden />
              Add a {noun}
            </Button>
          ))}
        </>
      }
    >
      Every answer rests on a line of it. Drop a PDF or Word file anywhere on this page, or begin
      with your latest job and what you achieved there; then ask about a posting.
    </EmptyState>
  );
}
