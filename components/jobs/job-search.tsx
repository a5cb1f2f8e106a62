import { Search } from "lucide-react";
import Form from "next/form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";

/** Narrows the list of postings; the words stay in the address. */
export function JobSearch({ words }: { words: string }) {
  return (
    <search>
      <Form action="/jobs" className="mb-4 flex gap-2">
        <TextField
          key={words}
          label="Search the postings"
          hideLabel
          name="q"
          type="search"
          defaultValue={words}
          maxLength={200}
          placeholder="Title, company or words of a posting"
          className="min-w-0 flex-1"
        />
        <Button type="submit">
          <Search aria-hidden />
          Search
        </Button>
      </Form>
    </search>
  );
}
