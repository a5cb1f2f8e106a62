"use client";

import { fetchOrThrow } from "@/components/ui/api";

/** `attachment; filename*=UTF-8''Robin.pdf` */
function nameIn(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
  return encoded ? decodeURIComponent(encoded) : "download";
}

/** Has the browser save what the address gives, under the name that it says. Throws `ApiError`, unlike a link. */
export async function saveFile(path: string): Promise<void> {
  const response = await fetchOrThrow(path);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = nameIn(response.headers.get("content-disposition"));
  link.click();
  // The browser has its own hold on the data once the download has begun, which is after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
