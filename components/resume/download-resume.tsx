"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useSaveFile } from "@/components/ui/use-save-file";

const FORMATS = [
  { query: "format=pdf&paper=a4", name: "PDF, A4" },
  { query: "format=pdf&paper=letter", name: "PDF, US Letter" },
  { query: "format=docx", name: "Word (DOCX)" },
  { query: "format=md", name: "Markdown" },
  { query: "format=json", name: "JSON Resume" },
];

/** The resume as it was last saved, as a file. */
export function DownloadResume() {
  const save = useSaveFile();
  const [isBusy, setIsBusy] = useState(false);
  const take = (query: string) => {
    setIsBusy(true);
    void save(`/api/resume/export?${query}`).finally(() => setIsBusy(false));
  };
  return (
    <Menu
      trigger={
        <Button variant="secondary" aria-busy={isBusy}>
          <Download aria-hidden />
          Download
        </Button>
      }
    >
      {FORMATS.map(({ query, name }) => (
        <MenuItem key={query} onClick={() => take(query)}>
          {name}
        </MenuItem>
      ))}
    </Menu>
  );
}
