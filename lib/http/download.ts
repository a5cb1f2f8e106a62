const MAX_CHARS = 80;

/**
 * A name for a file from a person's or a posting's: letters and digits, everything else a `-`, so that nothing of it
 * means anything to a shell, a header or a file system; `fallback` where nothing is left.
 */
export function fileName(text: string, fallback: string, extension: string): string {
  const safe = [...text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")]
    .slice(0, MAX_CHARS)
    .join("")
    .replace(/^[-\p{M}]+|-+$/gu, "");
  return `${safe || fallback}.${extension}`;
}

/** A `Content-Disposition` that saves under a name of `fileName` (RFC 6266), in ASCII for those who read no other. */
export function attachment(name: string): string {
  const dot = name.lastIndexOf(".");
  // Only now: a number in brackets or with a stop is one character until here.
  const stem = name
    .slice(0, dot)
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/[^\w-]+/g, "-")
    .replace(/^-+/, "");
  const ascii = `${stem || "export"}${name.slice(dot)}`;
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** An answer that a browser saves and never shows. */
export function download(body: BodyInit, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": attachment(name),
      "x-content-type-options": "nosniff",
    },
  });
}

/** A body that is made while it is sent. The first piece is waited for, so that what refuses still has its status. */
export async function streamed(
  pieces: AsyncGenerator<string>,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next = await pieces.next();
  return new ReadableStream({
    async pull(controller) {
      if (next.done) {
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(next.value));
      next = await pieces.next();
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
