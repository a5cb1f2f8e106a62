// For a container's health check: ends with 0 when the application here answers that it is well.
const { HOST = "127.0.0.1", PORT = "3000" } = process.env;
const host = HOST === "0.0.0.0" || HOST === "::" ? "127.0.0.1" : HOST;
const answer = await fetch(`http://${host}:${PORT}/api/chat/health`).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
