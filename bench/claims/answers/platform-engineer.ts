import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Fit for the SRE role?",
    marked: `**Verdict: good, apart from Google Cloud and data stores.**

- Linux in production, {+five years|posting+} [J11]: {+almost nine years|duration+}, {+Aldermoor and Kestrel together|employer+} [W2] [W1]
- {+Kubernetes and Terraform|tool+} [J12]: {+fourteen clusters|number+} and {+31 modules|number+} [W1], which is {+about a quarter of the library|multiplier+}
- Google Cloud [J13]: {+no row mentions it|not-a-claim+}; you run on {+AWS|tool+} [W1]. At Kestrel you also keep two clusters on {-GCP|tool-}.
- Kafka and PostgreSQL [J14]: {+neither is in your rows|negation+}
- Go or Python [J15]: {+both|tool+} {+[S2]|wrong-marker+}
- Incident commander [J16]: you {-commanded|scope-} the major incidents at the council [W2]
- Service mesh [J18]: {-Istio|tool-} since {-2020|duration-}

You mentor {+one trainee|team-size+} [W1]; they want {+two engineers|posting+} coached [J9]. The posting also requires {-ten years of experience|posting-} and {-security clearance|posting-} as must-haves. You were {-IT Manager|title-} at Aldermoor [W2].`,
  },
  {
    question: "Rewrite my Kestrel and Aldermoor bullets.",
    marked: `### Kestrel Freightworks
- Suggested: Run {+14 K8s clusters|tool+} for {+9 teams|number+} [W1]
- Suggested: Cut build time {+by 17 minutes|number+}, {+roughly two thirds|multiplier+}, with {+cached layers|bullet+} in GitLab CI [W1]
- Suggested: Cut build time {-to under 5 minutes|range-} {-and cloud costs by 20 %|bullet-} [W1]
- Suggested: Reduced paging alerts {+from 80 to 22 a month|range+}, {-which halved staff turnover|outcome-} [W1]
- Suggested: {-Own|scope-} the Terraform module library, {+120 modules|number+} [W1]
- Suggested: {+Contributed 31 modules|bullet+} to the Terraform library {-used in six countries|bullet-} [W1]

### Aldermoor Borough Council
- Suggested: Administered {+300 servers|number+}, {+80 percent of them Linux|number+} [W2]
- Suggested: {+Helped move 35 services|scope+} to {+Azure|bullet+} [W2]
- Suggested: {-Headed|scope-} the move of {-53 services|number-} to Azure {-with a team of five|team-size-} [W2]
- Suggested: Replaced {+two days of manual work a month|outcome+} with Ansible [W2]
- Suggested: Passed {+all sixteen restore tests|multiplier+} {+over four years|duration+} [W2]

{+If the patch time has improved since, use "within ___ hours"|not-a-claim+}.`,
  },
  {
    question: "Help me with a cover letter.",
    marked: `Dear Tidemill,

I am a {+DevOps engineer|title+} at {+Kestrel Freightworks|employer+} since {+spring 2022|duration+} [W1], on call {+one week in five|number+}. Before that I was a {+systems administrator|title+} for {+over four years|duration+} [W2], and at the start I supported {+1,100 pupils|number+} in {+four schools|number+} as a {-Senior Network Engineer|title-} [W3]. In between I worked for {-Amazon Web Services|employer-}.

I am {+a CKA|certificate+} since {+early 2023|duration+} {+[S7]|unknown-marker+} and a {-Google Professional Cloud Architect|certificate-}. I hold an {+HND in Computing|degree+} from {+Ousegate College|degree+} [E1] and {-a BSc from the University of Leeds|degree-}. In my spare time I maintain a log filter in {+Go|tool+} with {+540 stars|number+} [P1]; {-Google sponsors it|outcome-}. The weather station ran for {+three years|duration+} {-[P1]|wrong-marker-}.

{-I have no Python|negation-}, but I am learning it. I speak {+Urdu fluently|language+} [S5] and {-Spanish at C1|language-} [S6].

{+[Why batteries?]|not-a-claim+}`,
  },
  {
    question: "Where am I overselling or mixing things up?",
    marked: `Your draft is fine on most points. My own list of facts by place:

1. Schools [W3]: {+about 30 tickets a week|wrong-entry+}, {+88 % closed the same day|wrong-entry+}, {+400 laptops|wrong-entry+} with {+one colleague|team-size+}. The {-72-hour patching|wrong-entry-} was there as well [W3].
2. Council [W2]: {+Ansible for accounts|wrong-entry+}; {-GitLab CI builds|wrong-entry-} [W2].
3. Kestrel [W1]: clusters, builds, alerts; {-240 Linux servers|wrong-entry-} [W1] {-[W10]|unknown-marker-}.

The laptops went out {+over one summer|duration+} with {-a crew of ten|team-size-} [W3]. You left the schools in {+December 2017|duration+}, after {-five years|duration-}.

{+Dozens of people ask for "ownership"; show it with one case|not-a-claim+}. {+Was the trainee hired afterwards?|not-a-claim+} {+A weak "helped" beats a wrong "led"|not-a-claim+}.

Alerts fell {-tenfold|multiplier-} [W1], and {-dozens of contributors|multiplier-} joined logsieve [P1]; {+half a dozen|multiplier+} stand in the row.`,
  },
  {
    question: "Keywords and the interview?",
    marked: `**In your rows:** {+Prometheus and Grafana|tool+} (level: {+advanced|language+}) [S3], Helm, Docker [S1], {+ITIL Foundation|certificate+} [S9], {-Datadog|tool-} [S3].

**Only in the posting:** Rust [J20], Istio [J18], Kafka [J14]. {+Add one only if you have used it|not-a-claim+}.

**Wrong place:** your AWS certificate is of {+2021|certificate+} {-[S9]|wrong-marker-}; your Kubernetes certificate {-expired in 2024|duration-}.

**Questions to expect**
- {+"Tell us about an incident that you led."|not-a-claim+} {-You have never been on call|negation-}, so pick the restore tests.
- {+"How do you tame 300 dashboards?"|not-a-claim+} Your alerts are the answer: {+down by more than 70 %|range+} [W1].
- "Why energy?" {+No row deals with energy|negation+}; be frank.

**Offer:** {+£78,000 to £88,000|posting+}, {+30 days|posting+} and {+a four-day week on request|posting+} [J21]. {-Relocation to Leeds|posting-} is expected. {+Salaries move by 3 or 4 % a year|not-a-claim+}.

Sources: {+[W1, S3]|unknown-marker+} and {-[E4]|unknown-marker-}.`,
  },
  {
    question: "Give me a profile and the proofs behind it.",
    marked: `> {+DevOps engineer|title+}, {+CKA|certificate+}, {-twelve years of Kubernetes|duration-}, {-former CTO of a start-up|title-}.

Proofs:

- {+Nine product teams|team-size+} served, {-99.99 % uptime|outcome-} [W1]
- Build time {-halved twice over|multiplier-} [W1], at {+nine minutes instead of 26|range+} now
- Modules: {+31 of 120|number+} {-[W2]|wrong-marker-}
- Alerts {-below 10 a month|range-} [W1]
- {+Sixty Windows servers|number+} {+[W2]|wrong-marker+}, {-three dozen|multiplier-} Macs
- Patching within {-48 hours|duration-} [W2]
- Laptops: {+400|number+}, {-a team of six|team-size-} [W3]
- Work at {-Rackspace|employer-}
- {+Higher National Diploma|degree+} [E1], {-first-class degree|degree-}
- {-Terraform Associate|certificate-} {-[S12]|unknown-marker-}, {+ITIL Foundation|certificate+} {+[S9]|unknown-marker+}
- Urdu {+fluent|language+}, Arabic {-B2|language-}
- {-No row mentions Ansible|negation-}
- At the schools you {-passed 16 restore tests|wrong-entry-} [W3]
- You {-founded|scope-} Kestrel's platform department [W1]

{+Keep the profile under 40 words|not-a-claim+}.`,
  },
];
