import { authenticate } from "@/lib/auth/current-user";
import { healthDetails } from "@/lib/chat/health";
import { databaseAnswers } from "@/lib/db";
import { route } from "@/lib/http/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async ({ request }) => {
    if (!(await databaseAnswers())) {
      return Response.json({ status: "unavailable" }, { status: 503 });
    }
    const caller = await authenticate(request);
    const details = caller?.user.role === "admin" ? healthDetails() : {};
    return Response.json({ status: "ok", ...details });
  },
});
