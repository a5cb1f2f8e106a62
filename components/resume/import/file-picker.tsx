"use client";

import { FileUp } from "lucide-react";
import { useRef } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";

const TAKEN = ".pdf,.docx,.json,.zip,.md,.markdown,.txt";

interface FilePickerProps {
  onFile: (file: File) => void;
  variant?: ButtonProps["variant"];
  children: string;
}

/** A button that opens the system's choice of files. */
export function FilePicker({ onFile, variant = "primary", children }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={TAKEN}
        aria-label={children}
        tabIndex={-1}
        className="hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again once it is mended.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
