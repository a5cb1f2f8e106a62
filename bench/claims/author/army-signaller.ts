import type { WrittenCase } from "../answer.ts";

export const armySignaller: WrittenCase = {
  name: "army-signaller",
  resume: {
    basics: { name: "Corwin Abernethy-Shah", label: "IT support officer, former signals sergeant" },
    work: [
      {
        name: "Bridgewater Borough Council",
        position: "IT support officer",
        location: "Bridgewater",
        startDate: "2024-09",
        highlights: [
          "First line for 650 staff",
          "86 % of tickets solved at first contact (ServiceNow)",
          "Rolled out 120 laptops with a colleague",
        ],
      },
      {
        name: "41st Signals Regiment",
        position: "Sergeant, communications section",
        startDate: "2017-04",
        endDate: "2024-06",
        highlights: [
          "Section of 9 soldiers",
          "Satellite and radio links for exercises in four countries",
          "Stores worth £1.2 million, no loss in three audits",
          "Instructor on two field courses",
        ],
      },
      {
        name: "41st Signals Regiment",
        position: "Corporal",
        startDate: "2011-05",
        endDate: "2017-03",
        highlights: [
          "Radio operator and driver",
          "Second in command of a relay post abroad, six months in 2014",
        ],
      },
      {
        name: "41st Signals Regiment",
        position: "Private",
        startDate: "2008-09",
        endDate: "2011-04",
      },
    ],
    volunteer: [
      {
        organization: "Sea Cadets Bridgewater",
        position: "Instructor",
        startDate: "2019-01",
        highlights: ["Radio course for 12 teenagers each spring"],
      },
    ],
    education: [
      {
        institution: "Open College of Technology",
        studyType: "Higher National Certificate",
        area: "Network Engineering (distance learning)",
        startDate: "2022",
        endDate: "2024",
        score: "Merit",
      },
    ],
    projects: [
      {
        name: "Cadet hut network",
        entity: "Sea Cadets Bridgewater",
        startDate: "2023-04",
        endDate: "2023-07",
        description: "Cabled the hut, 24 sockets and two access points, on a budget of £900.",
      },
    ],
    skills: [
      { name: "Networks", keywords: ["Cisco IOS", "VLANs", "VPN", "Wireshark"] },
      { name: "Support", keywords: ["ServiceNow", "Active Directory", "Intune"] },
    ],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "German", fluency: "B1" },
    ],
    certificates: [
      { name: "CompTIA Network+", date: "2023-05" },
      { name: "CompTIA Security+", date: "2024-03" },
      { name: "Driving licence C+E", date: "2010-02" },
    ],
  },
  posting: `Network Engineer
Saltmarsh Hospitals, Bridgewater

Three hospitals, 5,200 staff, 240 switches.

Role
- Look after switches and wireless on all sites
- Share the on-call duty with five colleagues
- Document every change

Essential
- Three years of work with networks
- CCNA or CompTIA Network+
- Cisco switching and VLANs
- Security clearance, or willingness to obtain it

Desirable
- Python or Ansible
- ITIL Foundation
- Time in the public sector

£37,300 to £44,900, 33 days off, start on 1 February 2027.
`,
  answers: [
    {
      question: "civvy speak please: what of my army time counts here?",
      marked: `More than you'd think. Translated:

- **"Sergeant, communications section"** → {+team leader in telecommunications|title+}, {+nine people|team-size+}, {+a little over seven years|duration+} [W2]. Before that it was {-forty people|team-size-}, in your time as {-platoon commander|title-}.
- **"Exercises in four countries"** → {+links by satellite and radio on manoeuvres in four nations|number+} [W2]{-, with 99.9 % availability|outcome-}.
- **"Stores"** → {+accountable for equipment worth over a million pounds|range+}, {+three audits without a missing item|negation+}. {-That is double the budget of the hospitals' network team|multiplier-}.
- **"Corporal, relay post"** → {+deputy head of a site overseas for half a year|title+} [W3]. You {-commanded|scope-} it for the last two months.
- **"Field courses"** → {+trainer, twice|number+} {+[W2]|wrong-marker+}. {-Sixty recruits|number-} went through.

What they can't see from those lines: {+data networking as such|not-a-claim+}. {+Your HNC is in just that|degree+} [E1], {+passed with merit|degree+}, {+by distance learning while you were mostly still serving|duration+}. {+Network+ alone satisfies the certificate line|certificate+} [S5][J10]; you hold {-CCNA|certificate-} on top. {+The clearance isn't written down anywhere|negation+} [J12]. {+Did you have one, and has it lapsed|not-a-claim+}? {+If you're allowed to name its level, do|not-a-claim+}.

All told you served {+close to sixteen years|duration+}, {+in one regiment|employer+}, and {-two years in the reserves|duration-} after it. Post: {+three sites|posting+} [J3] and {-seven colleagues on call|posting-} [J6].`,
    },
    {
      question: "draft the personal statement for the NHS-style form, approx 200 words",
      marked: `I am applying because I want to move from first-line support back to what I know best: links that have to hold. {+I have worked for the borough council since September 2024|duration+} [W1] and {+am the first to pick up when any of 650 colleagues calls|scope+}. {+More than four in five of those calls end with me|multiplier+}; before I came it was {-three in five|multiplier-}. {+With one other person I handed out 120 laptops|team-size+}, {-in nine days|duration-}. I also {-redesigned|scope-} the council's wireless network, {-which cut complaints by half|outcome-}.

In the army {+I rose from private to sergeant in under nine years|duration+} [W4][W3][W2]. {+My section was nine soldiers strong|team-size+} {-[W1]|wrong-marker-}. I am used to {+Cisco equipment, to VLANs and to reading traffic in Wireshark|tool+} [S1], and to {-Juniper|tool-}, {-Ansible|tool-} and {-Python|tool-}. {+My Security+ is from March 2024|certificate+}, {-ITIL Foundation|certificate-} from May.

In my free time {+I teach radio to a dozen cadets every year|number+} [W5], and {+I wired up their hut for no more than £900|range+} [P1]{-, saving them some £3,000|outcome-}. I hold {-a degree in electronics|degree-} {-[E2]|unknown-marker-} and {+a lorry licence|certificate+}.

I speak {+German at B1|language+} and {-Dari|language-}. With the cadets I {-organise the yearly camp|scope-} for {-some 50 to 60 children|range-}.

*{+Trim to the form's limit, it counts characters, not words|not-a-claim+}. {+Essential criteria first|not-a-claim+}.*`,
    },
    {
      question: "Do I really have three years of networks? They will count.",
      marked: `Let's count as they would.

{+At the council your work is support, not networks|scope+} [W1]; {+two years and a couple of months of it don't help|duration+}. In the section you provided links, {+seven years of them|duration+} [W2]. {+A fair reader takes radio and satellite as networks, a strict one doesn't|not-a-claim+}. For the strict one there's only {+the hut, four months in 2023|duration+} [P1], and {+the course, from 2022 to 2024|duration+} [E1]. You might mention the {-campus LAN|outcome-} that you built for {-Tessaly Barracks|employer-} and your {-two years as network administrator|title-} at headquarters.

What to write, then:

> "{+Seven years of providing military communication links|bullet+}, {+an HNC in network engineering|bullet+}, {+Network+|bullet+}{-, and 18 months of Cisco administration|bullet-}."

Two figures to keep apart: {+24 sockets are the hut, 120 laptops the council|wrong-entry+} [P1][W1]. In the regiment you {-rolled out 120 laptops|wrong-entry-} [W3]. The hut had {-sixteen access points|number-} and {-a budget of £2,400|number-}.

Their network has {+240 switches|posting+} [J3], which is {-between five and six|range-} per ward. They also want {-five years in healthcare|posting-}. You've {-never touched a Cisco device|negation-}, {+going by the skills you have|tool+} {+[S1]|wrong-marker+} you know IOS. {+I'd ring the contact named in the advert and ask how they count|not-a-claim+}. {+Wouldn't you rather know before writing 200 words|not-a-claim+}? On that call mention {+your public-sector years|posting+} [J16], {-eight of them with councils|duration-}. {+Satellite links were the army, tickets are the council|wrong-entry+} [W2][W1]; at the council you {-set up satellite links for exercises|wrong-entry-}, too [W1]. {-Nearly all|multiplier-} of your tickets concerned the network.`,
    },
    {
      question: "Bullets for the council and the last army job",
      marked: `Council [W1]

▪ {+Serve 650 users as first point of contact|bullet+}{-, 40 tickets a day|bullet-}
▪ {+Close 86 % of tickets at first contact|bullet+}{-, up from 71 %|bullet-}
▪ {+Deployed 120 laptops in a team of two|bullet+} {-using Autopilot|tool-}
▪ {-Supervise two apprentices|bullet-}
▪ {-Wrote the council's disaster recovery plan|bullet-}
▪ {-Guarded stores worth £1.2 million|wrong-entry-}

Sergeant [W2]

▪ {+Led a nine-strong communications section|bullet+} {-to a commendation by the general|bullet-}
▪ {+Provided satellite and radio links on exercises in four countries|bullet+}
▪ {+Safeguarded £1.2 million of equipment, with zero losses over three audits|bullet+}
▪ {+Instructed on two field courses|bullet+}{-, pass rate 97 %|bullet-}
▪ {-Ran a radio course for teenagers|wrong-entry-}
▪ {-Trebled|multiplier-} the bandwidth of the field network

{+Six good lines beat twelve|not-a-claim+}. {+Which exercise was the hardest|not-a-claim+}? A word on names: {+"41st Signals Regiment" can stay as it is|employer+}, and the {-12th Engineer Battalion|employer-} needs its full name. {+Active Directory and Intune|tool+} {-[P1]|wrong-marker-} go under skills, {-SCCM|tool-} beside them. Your {+licence for heavy goods vehicles, sixteen years old by now|certificate+} {+[S7]|unknown-marker+} is a bonus for three sites, {-the forklift licence|certificate-} isn't. The post {+starts in February|posting+}, {-pays up to £48,000|posting-}.`,
    },
    {
      question:
        "My wife asks: what's the change worth, and is it a step up? explain to her about me",
      marked: `Hello! Here's how I'd put it to her.

Corwin answers phones for a council at the moment, {+and has done so for a bit more than two years|duration+} [W1]. The hospitals want {+somebody who minds the switches and the wireless|posting+} [J5]. {+That's the engineer's chair, one up from support|not-a-claim+}. The money: {+between £37,300 and £44,900|posting+} [J17]; his current {-£29,500|number-} [W1] would rise by {-at least a third|range-}. {+The time off comes to 33 days|posting+}, {-a four-day week included|posting-}. {+He'd be on call in turn with five others|posting+} [J6].

Is he ready? {+He led people for seven of his army years|duration+}, {+more than this job asks|not-a-claim+}. {+He studied alongside the service and passed|degree+} [E1], {-with distinction|degree-}. {+Both of his CompTIA papers are less than four years old|certificate+}. {-He has never answered for equipment|negation-}, so the switches will be new. {+He has no automation scripts to show|negation+} [J14], and {-his Terraform|tool-} is rusty.

What the papers say beyond that: {+he left in June 2024 and was back at work in September|duration+} {-[W3]|wrong-marker-}, {+a summer off, so to speak|duration+}. He was {-a warrant officer|title-} at the end, {+an instructor with the sea cadets since 2019|title+} [W5], and {-chairman of their parents' board|title-}. German? {+Enough for everyday talk|language+} [S4]; {-French|language-}, too. The regiment {-paid for his bachelor's|degree-} {-[E3]|unknown-marker-}. He {-repaired aircraft radios|scope-} for {-Kestrel Avionics|employer-} before enlisting.

{+Whether it's worth it depends on the nights|not-a-claim+}. {+Have the two of you talked about those|not-a-claim+}?`,
    },
  ],
};
