import { cx } from "@/components/ui/cx";
import type { HttpMethod } from "@/lib/openapi/schema";

const TONES: Record<HttpMethod, string> = {
  get: "bg-thread-wash text-thread-strong",
  post: "bg-thread text-on-thread",
  put: "bg-loose-wash text-loose",
  patch: "bg-loose-wash text-loose",
  delete: "bg-error-wash text-error",
};

export function MethodBadge({ method }: { method: HttpMethod }) {
  return (
    <span className={cx("rounded-sm px-2 py-0.5 font-mono text-xs font-semibold", TONES[method])}>
      {method.toUpperCase()}
    </span>
  );
}
