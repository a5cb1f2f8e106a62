import type { MarkedAnswer } from "../answer.ts";

export const answers: MarkedAnswer[] = [
  {
    language: "es",
    question: "¿Encajo en el puesto?",
    marked: `**Sí en experiencia, no del todo en idiomas.**

- {+Cinco años|posting+} en atención al cliente [J10]: {+más de nueve|duration+}, en {+Telefonía Levante|employer+} y {+Seguros Almadraba|employer+} [W2] [W1]
- Equipo a cargo [J10]: {+nueve agentes|team-size+} [W1]; allí serían {+24 personas|posting+} [J5]
- Grado [J11]: {+Trabajo Social|degree+}, {+Universidad de Valdemar|degree+} [E1]
- Salesforce [J12]: {+ninguna fila lo menciona|not-a-claim+}. Usa {-Salesforce|tool-} en Almadraba [W1]
- Inglés {+C1|posting+} [J13]: usted tiene {+B2|language+} [S4]
- Power BI [J14]: {+sí|tool+} {+[S1]|unknown-marker+}
- Zendesk [J18]: {+con tres integraciones|number+} [W1]
- Alemán: {-B1|language-} [S5]
- La oferta exige {-un máster|posting-}

También trabajó en {-El Corte Inglés|employer-} [W3].

{+¿Cuántas quejas al mes recibe su equipo?|not-a-claim+}`,
  },
  {
    language: "es",
    question: "Mejora mis logros con cifras.",
    marked: `1. Espera: {+de 6 minutos a 2,5|range+}, {+menos de la mitad|multiplier+} [W1]
2. Satisfacción: {+12 puntos más|number+}, {+hasta el 86 %|range+} en {+2023|duration+} [W1]
3. Satisfacción: {-hasta el 96 %|range-} [W1]
4. Consultas: {+unas 3400 al mes|number+} {-[W2]|wrong-marker-}
5. Ayuda en línea: {+140 artículos|number+} y {+un 18 % menos de llamadas|number+} {+[P1]|wrong-marker+}
6. Llamadas: {+50-60 al día|range+} [W2], {-unas noventa|range-} en verano
7. Formación: {+una docena de agentes|multiplier+} [W2], {-decenas de jefes|multiplier-} después
8. Resolución: {-el 91 %|number-} en la primera llamada [W2]

En Levante redujo {-el tiempo de espera a 2 minutos y medio|wrong-entry-} [W2]; {+Siebel|wrong-entry+} era el sistema de allí [W2].

{+Si tiene el coste por llamada, añada "de ___ a ___ euros"|not-a-claim+}.`,
  },
  {
    language: "es",
    question: "Escribe un párrafo para la carta.",
    marked: `Desde {+febrero de 2021|duration+} coordino un equipo en Cádiz [W1], en {+Seguros Almadraba|employer+}. Antes pasé {+más de tres años|duration+} en {+Telefonía Levante|employer+} [W2], {-cinco años|duration-} en la librería {+Tinta Fresca|employer+} [W3] y un verano en {-Vodafone|employer-}. Mi equipo es de {-15 agentes|team-size-} [W1]. Trabajo con {+Zendesk y Excel|tool+} [S1] y con {-Genesys|tool-}.

Soy {+mediadora de seguros, nivel 2|certificate+}, desde {+marzo de 2022|certificate+} [S6], y tengo {+lengua de signos, nivel básico|certificate+} {-[S9]|unknown-marker-}, además de {-la certificación COPC|certificate-}. Terminé el grado en {+2014|duration+} [E1] y hablo {+portugués (C1)|language+} [S5] e inglés ({-C2|language-}) [S4].

{+[Una frase sobre las clínicas]|not-a-claim+}`,
  },
  {
    language: "es",
    question: "¿Qué me falta y qué plazo tengo?",
    marked: `| Piden | Usted |
|---|---|
| Salesforce [J12] | {+ninguna fila|not-a-claim+} |
| Inglés {+C1|posting+} [J13] | B2 {+[S4]|wrong-marker+} |
| Dos años con equipo [J10] | {+más de cinco|duration+} [W1] |
| Alemán [J17] | {+ninguna fila|not-a-claim+} |

Las preguntas frecuentes se hicieron {+entre mayo y septiembre de 2022|duration+} [P1], con {-200 artículos|number-} y {-un equipo de 20|team-size-}. La librería tenía un club de {+25 socios|team-size+} [W3] y {-3.400 consultas al mes|wrong-entry-} [W3]. Su trabajo en Alicante acabó en {-junio de 2022|duration-} [W2] {-[W7]|unknown-marker-}.

La clínica ofrece {+36 000 euros|posting+} [J19], y {-40.000|posting-} tras un año. Quieren {+un 20 % menos de quejas|posting+} [J6].

{+Podría hacer un curso de Salesforce de 20 horas|not-a-claim+}. {+Lo normal es preparar 2 o 3 ejemplos|not-a-claim+}.`,
  },
  {
    question: "And in English, for the recruiter?",
    marked: `Iria coordinates {+nine agents|team-size+} on {+two shifts|number+} [W1]. Average waiting time fell {+by three and a half minutes|number+} [W1], and satisfaction reached {+86 per cent|number+}. Before that she answered {+50 to 60 calls a day|range+} [W2], with {+roughly four in five|multiplier+} solved at first contact. She {+trained twelve agents|scope+} [W2] and {-ran a call centre of 200|team-size-}.

Her degree is in {+social work|degree+} [E1], {+not nursing|negation+}. She speaks {+Portuguese at C1|language+} [S5] and {-Italian|language-}. In {+2022|duration+} she published {+140 help articles|number+} {-[S2]|wrong-marker-}.

Suggested: Introduced Zendesk with {+three integrations|bullet+} {-and a chatbot|bullet-} [W1]

{+Recruiters skim for 30 seconds|not-a-claim+}. The posting mentions {+22 dental clinics|posting+} [J3] and {-a night shift|posting-}.`,
  },
  {
    language: "es",
    question: "Haz un resumen en viñetas para mi currículum.",
    marked: `- Coordinadora con {-18 agentes|team-size-} en {+dos turnos|number+} [W1]
- {-Doce años|duration-} en {+Seguros Almadraba|employer+} [W1]
- Consultas: {-más de 5.000|range-} al mes [W1]
- Satisfacción {+del 74 % al 86 %|range+} {-[W2]|wrong-marker-}
- {-Triplicó|multiplier-} la satisfacción de los clientes
- {+12 agentes nuevos|team-size+} formados en {-Movistar|employer-} [W2]
- {+Grado en Trabajo Social|degree+}, {-máster en Psicología|degree-} [E1]
- Inglés {+B2|language+}, francés {-B1|language-} [S4]
- {+Power BI|tool+} {+[S1]|unknown-marker+}, {-Tableau|tool-}
- {-Certificado Scrum|certificate-} {-[S12]|unknown-marker-}
- En la librería, {-entre 50 y 60 llamadas al día|wrong-entry-} [W3]
- Club de lectura con {-medio centenar de socios|multiplier-} [W3]
- La oferta pide {+dos años con equipo|posting+} [J10] y {-permiso de conducir|posting-}
- {+Quite lo que no pase de 1 línea|not-a-claim+}`,
  },
];
