"use client";

import { FilePlus2, Plus } from "lucide-react";
import { ESSENTIAL, type ListName, SECTIONS } from "@/components/resume/sections";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Stands above the form while it holds nothing that an answer could rest on. */
export function FirstSteps({ onAdd }: { onAdd: (place: ListName) => void }) {
  return (
    <EmptyState
      icon={<FilePlus2 />}
      title="Your resume is empty"
      action={SECTIONS.filter(({ name }) => ESSENTIAL.includes(name)).map(({ name, noun }, at) => (
        <Button key={name} variant={at === 0 ? "primary" : "secondary"} onClick={() => onAdd(name)}>
          <Plus aria-hidden />
          Add a {noun}
        </Button>
      ))}
    >
      Every answer rests on a line of it. Begin with your latest job and what you achieved there;
      then ask about a posting.
    </EmptyState>
  );
}
