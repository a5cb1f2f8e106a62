import { Notice } from "@/components/ui/notice";
import type { ImportWarning } from "@/lib/resume/import/schema";

/** What a language model wrote that the file does not say. */
export function NotInFile({ warnings }: { warnings: ImportWarning[] }) {
  const dropped = warnings.filter(({ kind }) => kind === "not_in_file");
  if (dropped.length === 0) return null;
  return (
    <Notice tone="loose" title="The model wrote things that your file does not say">
      They were left out:
      <ul className="mt-1 list-disc pl-5">
        {dropped.map(({ path, text }) => (
          <li key={path} className="break-words">
            {text}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
