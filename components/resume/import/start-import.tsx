"use client";

import { useRouter } from "next/navigation";
import { FileDrop } from "@/components/resume/import/file-drop";
import { FilePicker } from "@/components/resume/import/file-picker";
import { handOver } from "@/components/resume/import/handed-file";
import type { ButtonProps } from "@/components/ui/button";

/** Opens the import page with a file. */
export function useStartImport(): (file: File) => void {
  const router = useRouter();
  return (file) => {
    handOver(file);
    router.push("/resume/import");
  };
}

/** The button that begins an import. */
export function ImportButton({ variant }: { variant?: ButtonProps["variant"] }) {
  return (
    <FilePicker onFile={useStartImport()} variant={variant}>
      Import a file
    </FilePicker>
  );
}

/** A file dropped anywhere on the page begins one. */
export const DropToImport = () => <FileDrop onFile={useStartImport()} />;
