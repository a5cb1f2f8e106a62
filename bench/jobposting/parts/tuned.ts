/** Invented postings, each line with the letter of its part. What the tables lacked for these was added to them. */
export const TUNED_PARTS: Record<string, string> = {
  "dental assistant": `o| Dental assistant
a| Brightmoor Dental is a practice of three dentists on the edge of the old town.
a| Our patients have come to us for twenty years, many of them with their children.
h| A week at our chair
t| You prepare the treatment rooms and pass instruments during treatments.
t| You take X-rays and develop them.
t| You order materials and keep the stock list.
h| To feel at home here you need
m| A completed training as a dental assistant.
m| The certificate for radiation protection, renewed in the last five years.
m| Calm with children who are afraid.
n| A further training in prophylaxis would make us very happy.
h| You get from us
b| 29 days off, and the week between the years is free.
b| A four-day week once you have settled in.
p| Write to Dr. Amsel, or drop in on a Wednesday afternoon.
l| We welcome everyone, whatever their age, origin or faith.`,
  "rail planner": `o| Timetable planner, rail freight
o| Bergholt, full time
a| Northline moves 900 trains a week between seven ports.
a| The planning office has 22 people and a very good coffee machine.
t| As a planner you turn the wishes of our customers into train paths that the network can carry.
t| You negotiate paths with three network operators and keep the plan in step with engineering works.
m| That takes a degree in transport, mathematics or something close, or four years in a signal box or control room.
m| You read graphic timetables as others read novels.
m| Viriato or TPS should be no foreign words to you.
m| You speak English and German well enough to argue on the phone.
n| It helps if you can write a bit of Python.
b| For this we pay between 52,000 and 61,000 a year and give you a pass for all trains.
b| You may work from home on two days.
p| Send us a page about yourself by 3 May.
l| Data that you send us is deleted six months after the position is filled.`,
  sozialarbeit: `o| Sozialarbeiterin oder Sozialarbeiter in der Wohnungslosenhilfe
a| Der Verein Offene Tür begleitet seit 1987 Menschen ohne Wohnung.
a| Wir sind ein Team aus elf Kolleginnen und Kollegen mit sehr verschiedenen Wegen.
h| Darum geht es
t| Sie beraten Menschen, die auf der Straße leben, zu Leistungen und Unterkünften.
t| Sie begleiten sie zu Ämtern und in die Klinik.
t| Sie führen Akten in unserer Falldatenbank.
h| Das sollten Sie können
m| Studium der Sozialen Arbeit mit staatlicher Anerkennung
m| Sicheres Auftreten gegenüber Behörden
m| Kenntnisse im SGB II und SGB XII
m| Belastbarkeit und Humor
n| Schön wären Russisch oder Polnisch.
h| Das haben wir für Sie
b| Bezahlung nach TV-L S 12
b| 30 Tage Urlaub und Supervision alle drei Wochen
b| Ein Dienstrad
p| Ihre Bewerbung geht bis zum 20. Juni an Frau Lindt.
l| Bewerbungen schwerbehinderter Menschen sind ausdrücklich erwünscht.`,
  boulanger: `o| Boulanger-pâtissier H/F
a| La maison Ferrand fait du pain au levain depuis trois générations.
a| Deux boutiques, un fournil, neuf personnes.
h| Votre journée
t| Pétrir, façonner et cuire les pains et les viennoiseries
t| Préparer les commandes des restaurants
t| Nettoyer le fournil et tenir les relevés d'hygiène
h| Ce qu'il vous faut
m| Un CAP boulanger et deux années de pratique
m| L'habitude du levain naturel
m| Être debout à trois heures du matin sans râler
n| Le brevet professionnel est bienvenu.
h| Chez nous, vous trouverez
b| 2 300 € brut par mois et les dimanches libres
b| Deux jours de repos d'affilée
b| Une mutuelle payée à 80 %
p| Passez nous voir avec votre CV avant dix heures.
l| Toutes les candidatures sont examinées sans distinction d'âge ou d'origine.`,
};
