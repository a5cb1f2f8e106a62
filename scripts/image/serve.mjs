// Next.js listens on HOSTNAME, which containers set to their own name; ours is HOST.
process.env.HOSTNAME = process.env.HOST || "127.0.0.1";
// The application ends itself, once what is being written is saved.
process.env.NEXT_MANUAL_SIG_HANDLE = "1";
await import("./server.js");
