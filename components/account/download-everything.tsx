"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useSaveFile } from "@/components/ui/use-save-file";

/** All that is stored of the reader, as one JSON file. */
export function DownloadEverything() {
  const save = useSaveFile();
  const [isBusy, setIsBusy] = useState(false);
  const take = () => {
    setIsBusy(true);
    void save("/api/account/export").finally(() => setIsBusy(false));
  };
  return (
    <Button variant="secondary" className="self-start" disabled={isBusy} onClick={take}>
      <Download aria-hidden />
      Download everything
    </Button>
  );
}
