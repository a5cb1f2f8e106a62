"use client";

import { LogOut } from "lucide-react";
import { useState } from "react";
import { z } from "zod";
import { clearDrafts } from "@/components/shell/drafts";
import { ApiError, callApi } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

/** Ends every sign-in and token of the reader, and leads to the sign-in page. */
export function SignOutEverywhere() {
  const say = useToast();
  const [isBusy, setIsBusy] = useState(false);
  async function leave() {
    setIsBusy(true);
    try {
      await callApi("/api/account/sign-out-everywhere", z.null(), { method: "POST" });
    } catch (failure) {
      setIsBusy(false);
      if (!(failure instanceof ApiError)) throw failure;
      say({ title: "You are still signed in", description: failure.message, tone: "error" });
      return;
    }
    clearDrafts();
    window.location.assign("/sign-in");
  }
  return (
    <Button variant="secondary" className="self-start" disabled={isBusy} onClick={leave}>
      <LogOut aria-hidden />
      Sign out everywhere
    </Button>
  );
}
