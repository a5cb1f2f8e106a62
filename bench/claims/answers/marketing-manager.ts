import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    question: "Match me against the requirements.",
    marked: `| Requirement | Evidence | Verdict |
|---|---|---|
| {+Eight years in marketing|posting+} [J10] | {+more than eight years|duration+} since Mallory Vale [W2] [W1] | yes |
| {+Three years leading people|posting+} [J10] | {+a team of four|team-size+}, in a job held {+for over five years|duration+} [W1] | yes |
| SEO and email [J11] | {+31,000 subscribers|number+} {+[W1]|wrong-marker+}, {+SEO|tool+} as a skill [S1] | yes |
| HubSpot or Klaviyo [J12] | {-HubSpot|tool-} at Ottergate [W1] | yes |
| SQL [J13] | {+no row names SQL|not-a-claim+} | no |
| Online shop [J14] | {+a contribution to the relaunch|scope+} in {+Shopify|tool+} [W1] | partly |
| Fluent German or French [J15] | French at {+B2|language+} [S5] | close |

Beyond the table: you have {-an MBA|degree-} [J19], which is only desirable, and {+TikTok is in no row|negation+}. You {-led|scope-} the relaunch of the web shop [W1]. The posting wants {-twelve years in marketing|posting-} and {-a portfolio of videos|posting-}. Your present title is {-Head of Marketing|title-} [W1].`,
  },
  {
    question: "Better bullets for my last two jobs, please.",
    marked: `**Ottergate Bikes**

* Suggested: Grew the newsletter {+from 12,000 to 31,000|range+} in {+two years|bullet+}, {+a factor of about 2.6|multiplier+} [W1]
* Suggested: Cut cost per lead {+by £14|number+} after leaving {+two advertising networks|bullet+} [W1]
* Suggested: Cut cost per lead {-by 60 %|number-}, {-which increased revenue by a third|outcome-} [W1]
* Suggested: Steered {+£640k a year|number+} with {+a team of 4|team-size+} {-and two agencies|bullet-} [W1]
* Suggested: Ran Ride to Work Week with {+38 employers|bullet+} and {+over 2,500 participants|range+} {-in nine cities|bullet-} [P1]

**Mallory Vale Cider**

* Suggested: {+Tripled|multiplier+} the Instagram followers to {+21k|number+} [W2]
* Suggested: {-Quadrupled|multiplier-} the Instagram followers {-with a budget of zero|bullet-} [W2]
* Suggested: Spent {+£9,000 a month|number+} on {+Google Ads and Meta Ads|tool+}, {-£18,000|number-} at Christmas [W2]
* Suggested: {+Supported the brand manager|scope+} at {+sixteen festivals|multiplier+} [W2]
* Suggested: {-Managed|scope-} 16 festivals with {-a crew of thirty|team-size-} [W2]

{+Where you know the open rate, add "___ %"|not-a-claim+}.`,
  },
  {
    question: "Write two paragraphs about my path.",
    marked: `My first job was {+communications assistant|title+} at a {+museum of toys|employer+} in Exeter [W3], where I sent {+a monthly newsletter|scope+} to {+5,400 readers|number+}. For {+three and a half years|duration+} I was a {+digital marketing executive|title+} at {+Mallory Vale|employer+}, with {+two articles a week|number+} in {+WordPress|tool+} {-[W1]|wrong-marker-}. A year at {-Ogilvy|employer-} followed. I came to Ottergate in {+August 2021|duration+} [W1]; cost per lead is now {+£24|outcome+}, and the shop is {-the market leader in Britain|outcome-}.

I studied {+Psychology|degree+} at {+Haldon University|degree+}, {+BSc|degree+}, 2:1 [E1], wrote {-a doctoral thesis|degree-} and hold a {+diploma in digital marketing|degree+} of {+2017|duration+} [E2]. I hold {+Google Ads Search|certificate+} of {-2020|duration-} {+[S6]|unknown-marker+} and {-Meta Blueprint|certificate-}, and a {+certificate in data protection|certificate+} of {+March 2019|certificate+} [S7]. {-I have never used Google Ads|negation-}. My French is {-native|language-} and my Swedish {+B1|language+} [S4].

{+[One line on camping]|not-a-claim+}`,
  },
  {
    question: "What did I do where? And what next?",
    marked: `- {+Shopify at Ottergate|wrong-entry+} [W1], {+Mailchimp at the museum|wrong-entry+} [W3], {+WordPress at the cider maker|wrong-entry+} [W2]
- At the museum, {-2,600 people took part in Ride to Work Week|wrong-entry-} [W3]; {+the 900 families|wrong-entry+} were the museum's [W3]
- At Mallory Vale yearly budget was {-£640,000|wrong-entry-} [W2]
- {+Three employers in ten years|number+}; {+no gap between them|negation+}
- At the museum you stayed {-four years|duration-} [W3]
- Your blog has {+around 1,500 readers a month|number+} [P2], {-nearly 5,000|range-} at its best {-[P6]|unknown-marker-}

Next steps:

1. {+Try a free SQL course; 20 hours are enough for a start|not-a-claim+}.
2. {+Could you get a reference from the brand manager?|not-a-claim+}
3. {+If your French has reached C1, update the row|not-a-claim+}. {-No row mentions French|negation-}, as it stands.
4. {+Boards like one page with 3 figures|not-a-claim+}; the posting has {+a report every quarter|posting+} [J8] and {+two agencies|posting+} [J5].

Sources: {+[W1] [W2] [W3]|unknown-marker+}. Your analytics: {+Google Analytics 4|tool+} {+[S2]|wrong-marker+}, {-Tableau|tool-} [S2].`,
  },
  {
    language: "fr",
    question: "Réponds en français : quels chiffres citer ?",
    marked: `1. Abonnés : {+de 12 000 à 31 000|range+} en {+deux ans|duration+} [W1]
2. Coût par contact : {+24 £|number+} au lieu de {-48 £|number-} [W1]
3. Instagram : {+21 000 abonnés|number+}, {+trois fois plus|multiplier+} qu'au départ [W2]
4. Équipe : {+quatre personnes|team-size+} [W1], et non {+sept|posting+} comme dans l'annonce [J5]
5. Budget : {-plus de 900 000 £|range-} par an [W1]
6. Festivals : {-une trentaine|multiplier-} chez {+Mallory Vale Cider|employer+} [W2]

Vous êtes chez {+Ottergate Bikes|employer+} {+depuis août 2021|duration+} [W1], après {+trois ans et demi|duration+} dans le cidre [W2] et {-deux ans|duration-} chez {-Decathlon|employer-}. Outils : {+Shopify et Canva|tool+} [S2], {-Klaviyo|tool-} [S2]. Français : {+B2|language+} {-[S3]|wrong-marker-} ; suédois : {-C1|language-} [S4].

{+Si vous connaissez le taux d'ouverture, écrivez-le : "___ %"|not-a-claim+}. {+En général, 3 chiffres suffisent|not-a-claim+}.`,
  },
  {
    question: "A profile and the proofs, as bullets.",
    marked: `Suggested profile: Marketing manager with {+a budget of £640,000|bullet+}, {-a team of eleven|team-size-} and {+more than eight years in marketing|duration+} {-for premium brands|bullet-}.

- Newsletter {-tripled|multiplier-} in two years [W1]
- Cost per lead {-just under £20|range-} [W1]
- {+Folding bicycles in 11 countries|number+} {-[W2]|wrong-marker-}
- Ride to Work Week: {+2,600 people|number+} {+[P1]|wrong-marker+}, {-a fifth of whom bought a bicycle|outcome-}
- {-Brand director|title-} at Mallory Vale [W2]
- Work for {-Innocent Drinks|employer-}
- {-MSc|degree-} in Psychology [E1], {+diploma from Open Harbour College|degree+} [E2]
- {-Chartered Marketer|certificate-} {-[S16]|unknown-marker-}
- Swedish {+B1|language+}, German {-fluent|language-} [S4]
- {-No row mentions email marketing|negation-}
- Press work at the museum {+from June 2016|duration+} [W3], {-hundreds of interviews|multiplier-} on the radio
- You {-owned|scope-} the festivals of the cider maker [W2]
- Blog since {-2016|duration-} {+[P2]|unknown-marker+}
- In the museum you {-spent £9,000 a month on ads|wrong-entry-} [W3]

{+If a bullet has no figure, drop it|not-a-claim+}.`,
  },
];
