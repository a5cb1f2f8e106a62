import { Gone } from "@/components/shell/gone";

export default function JobNotFound() {
  return <Gone title="There is no such posting" href="/jobs" action="See all postings" />;
}
