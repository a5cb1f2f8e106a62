import type { DemoPosting } from "./posting.ts";

export const customerSuccessManager: DemoPosting = {
  title: "Customer Success Manager",
  company: "Registerbell Ltd",
  url: null,
  description: `Hello! We are Registerbell, fourteen people in Bristol who make timetable software for secondary schools. About 640 schools use it, and every August a good part of them ring us in the same fortnight. We are looking for a Customer Success Manager who finds that more interesting than frightening.

You would look after around 120 schools from the day they sign until the day they renew, and in between you would be the person they know by name. That means running the set-up calls in spring, teaching deputy heads (who have no time) to build a first timetable, noticing when a school has stopped logging in, and ringing before they ring us. You would also sit down with our developers every second Thursday and tell them, kindly, what drives people up the wall.

You should have spent at least two years in customer success, account management or training, ideally with software, or have worked in a school office and know the other side of the phone. You write clearly, you can explain a complicated thing three different ways, and a spreadsheet with 1,400 rows does not put you off. Experience with a CRM is useful, any of them will do. You need the right to work in the UK and you should be happy to visit a school about twice a month, so a driving licence helps a lot.

It would be lovely if you had helped to bring renewal rates up somewhere before and could tell us how, or if you had written help articles or made short videos that people actually used.

We pay £34,000 to £39,000 depending on experience, with 28 days off plus bank holidays. You can work from home for most of the week, but we like to see each other on Thursdays. August is busy and nobody takes holiday in the last two weeks of it; in return the office is closed between Christmas and New Year and for a week at Easter.
If this sounds like you, write to Priya at work@registerbell.example.com with your CV and a short note on the best help you ever got from a company. We read everything ourselves and answer everyone, usually within a week.
`,
};
