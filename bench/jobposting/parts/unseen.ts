/** Invented postings of the same kind, written when the tables were done and measured only. */
export const UNSEEN_PARTS: Record<string, string> = {
  "tram driver": `o| Tram driver, part or full time
o| Velden Transit
a| We carry 31 million passengers a year on six lines.
a| Our depot is five minutes from the central station.
h| What you will do for the city
t| Drive your tram on time and with foresight
t| Help passengers with prams and wheelchairs
t| Check the vehicle before each shift
h| What we need to see
m| A car driving licence held for two years
m| Good eyes, good ears and no entry in the register of offences
m| Willingness to work early, late and on holidays
n| Another language is a plus in this city
h| What Velden gives back
b| Three months of paid training
b| 2,950 euros a month plus shift allowances
b| Free travel for you and one other person
h| Your next stop
p| Apply online; it takes ten minutes.
l| We encourage women to apply, as they are still too few among our drivers.`,
  "data steward": `o| Research data steward
a| The Institute for Coastal Studies hosts 200 scientists and a fleet of two ships.
t| In this post you help research groups plan how they keep their data, you review data management plans and you teach two courses a term.
t| You look after our repository together with the library.
m| You hold a master's degree in any science and have handled large data sets yourself.
m| You are familiar with the FAIR principles and with at least one scripting language.
m| Excellent English is required, Dutch within two years.
n| Experience in a repository team is desirable.
b| We offer a contract for three years at scale 10, with 41 days of leave.
b| The institute pays for your move.
p| Please send a letter and a list of your publications before 9 May. Interviews are planned for June.
l| The institute values diversity and makes no difference by gender, origin or age.`,
  tischler: `o| Tischlergesellin / Tischlergeselle
a| Holzwerk Amrum baut Treppen und Küchen nach Maß, zu acht und mit viel Tageslicht.
h| Womit Sie Ihre Tage verbringen
t| Treppen zuschneiden, verleimen und einbauen
t| Oberflächen ölen und lackieren
t| Auf der CNC die Teile für Küchen fräsen
t| Beim Kunden aufmessen
h| Was wir uns von Ihnen erhoffen
m| Gesellenbrief als Tischler
m| Übung im Treppenbau
m| Führerschein Klasse B, gern BE
m| Genauigkeit bis auf den halben Millimeter
n| Wenn Sie Imos kennen: umso besser
h| Und was Sie von uns erwarten dürfen
b| 19 bis 22 Euro in der Stunde
b| Vier Tage Arbeit, drei Tage Insel
b| Eine kleine Wohnung über der Werkstatt
p| Rufen Sie Hinnerk an oder kommen Sie vorbei.
l| Ihre Unterlagen vernichten wir nach dem Ende des Verfahrens.`,
  logisticien: `o| Responsable d'entrepôt (H/F)
a| Fruits du Val expédie chaque nuit 400 palettes vers les marchés de l'Ouest.
h| Votre rôle parmi nous
t| Encadrer une équipe de vingt caristes et préparateurs
t| Organiser les quais et les tournées
t| Suivre les stocks et les écarts
h| Pour réussir ici
m| Cinq ans en entrepôt, dont deux comme chef d'équipe
m| Les CACES 1, 3 et 5 à jour
m| L'aisance avec un WMS
n| Le portugais serait un vrai plus
h| De notre côté
b| 36 000 € par an et une prime de nuit
b| Une mutuelle familiale
b| Des horaires fixes
p| Merci d'adresser votre candidature à Mme Le Goff.
l| Tous nos postes sont ouverts aux personnes handicapées.`,
  "frontend remoto": `o| Desarrollador/a frontend
a| Tierra Llana ayuda a agricultores a regar con menos agua.
a| Somos 25 personas entre Murcia y Almería.
h| En tu día a día
t| Construir pantallas en React con el equipo de diseño
t| Medir y mejorar la velocidad de la web
t| Revisar el código de tus compañeros
h| Para este puesto hace falta
m| Tres años con React y TypeScript
m| Saber qué es la accesibilidad y practicarla
m| Inglés para leer y escribir
n| Sería un plus haber trabajado con mapas
h| Y a cambio
b| Entre 34.000 y 40.000 € al año
b| Teletrabajo cuando quieras
b| 27 días de vacaciones
p| Envía tu CV y un enlace a tu código.
l| Garantizamos la igualdad de oportunidades en todo el proceso.`,
};
