/** A posting that every user of a demo server can see. `description` is plain text, as a person would paste it. */
export interface DemoPosting {
  title: string;
  company: string;
  url: string | null;
  description: string;
}
