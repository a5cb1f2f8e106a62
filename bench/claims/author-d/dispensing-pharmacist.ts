import type { WrittenCase } from "../answer.ts";

export const dispensingPharmacist: WrittenCase = {
  name: "dispensing-pharmacist",
  resume: {
    basics: { name: "Inés Carballeda Roig", label: "Farmacéutica" },
    work: [
      {
        name: "Farmacia Puente Nuevo",
        position: "Farmacéutica adjunta",
        location: "Valdeluna",
        startDate: "2021-09",
        highlights: [
          "Atención a unos 180 pacientes al día junto con otros 3 farmacéuticos",
          "Puse en marcha los pastilleros semanales; de 20 a 65 pacientes en dos años",
          "Control de caducidades; las mermas bajaron del 2,8 % al 1,5 %",
          "Apoyo a la titular en las compras",
        ],
      },
      {
        name: "Hospital Comarcal de Ribalta",
        position: "Farmacéutica residente (FIR)",
        location: "Ribalta",
        startDate: "2017-05",
        endDate: "2021-05",
        highlights: [
          "Rotaciones por oncología, nutrición y ensayos clínicos",
          "Colaboré en 7 ensayos clínicos",
          "Validación de unas 150 prescripciones diarias",
        ],
      },
      {
        name: "Laboratorios Nerval",
        position: "Técnica de control de calidad",
        location: "Ribalta",
        startDate: "2016-02",
        endDate: "2017-04",
        highlights: ["Ensayos de disolución por HPLC", "Revisión de 40 lotes al mes"],
      },
      {
        name: "Academia Delta",
        position: "Profesora de química",
        location: "Ribalta",
        startDate: "2014-10",
        endDate: "2015-12",
        highlights: ["Clases a grupos de 10 alumnos de bachillerato"],
      },
    ],
    education: [
      {
        institution: "Universidad de Ribalta",
        studyType: "Grado",
        area: "Farmacia",
        startDate: "2010-09",
        endDate: "2015-06",
        score: "7,9",
      },
      {
        institution: "Universidad Abierta de Valdeluna",
        studyType: "Máster",
        area: "Atención Farmacéutica (en línea)",
        startDate: "2022-10",
        endDate: "2023-09",
      },
    ],
    projects: [
      {
        name: "Botiquín Claro",
        startDate: "2020-04",
        description: "Blog sobre el uso seguro de los medicamentos; unas 2.300 visitas al mes.",
        keywords: ["WordPress"],
      },
    ],
    skills: [
      {
        name: "Farmacia",
        keywords: ["Seguimiento farmacoterapéutico", "Formulación magistral", "Dermofarmacia"],
      },
      { name: "Programas", keywords: ["Nixfarma", "Excel", "WordPress"] },
    ],
    languages: [
      { language: "Español", fluency: "Lengua materna" },
      { language: "Catalán", fluency: "B2" },
      { language: "Inglés", fluency: "B2" },
    ],
    certificates: [
      {
        name: "Experta en deshabituación tabáquica",
        issuer: "Colegio de Farmacéuticos de Valdeluna",
        date: "2023-11",
      },
      { name: "Buenas prácticas clínicas", issuer: "Instituto Ensaya", date: "2019-02" },
    ],
  },
  posting: `Farmacéutico/a responsable de farmacia
Grupo Alameda Salud, Valdeluna

Somos una red de 14 farmacias con 210 empleados.

Funciones
- Dirigir un equipo de ocho personas
- Gestionar un presupuesto de compras de 900.000 euros
- Desarrollar servicios asistenciales

Requisitos
- Grado o licenciatura en Farmacia y colegiación
- Cuatro años en oficina de farmacia
- Experiencia con Farmatic
- Conocimientos de dermocosmética
- Inglés B1

Se valorará
- Experiencia con pastilleros o sistemas de dosificación
- Máster en gestión

Ofrecemos
- Contrato indefinido y 42.000 euros brutos al año
- Dos sábados libres al mes
- Formación a cargo de la empresa
`,
  answers: [
    {
      language: "es",
      question: "¿Encajo en esta oferta? ¿Qué me falta?",
      marked: `En líneas generales, sí. Te lo desgloso:

| Piden | Tienes | ¿Cumples? |
|---|---|---|
| Farmacia y colegiación [J9] | {+Grado por la Universidad de Ribalta|degree+} {+[E1]|wrong-marker+}, {-con premio extraordinario|degree-} | A medias |
| {+Cuatro años en oficina de farmacia|posting+} [J10] | {+Algo más de cinco en Puente Nuevo|duration+} [W1] | Sí |
| Farmatic [J11] | {+Nixfarma|tool+} [S2]; {-Farmatic durante las prácticas|tool-} | Por ver |
| Dermocosmética [J12] | {+Dermofarmacia, entre tus conocimientos|tool+} [S1]; {-un curso de 60 horas|certificate-} | Sí |
| Inglés B1 [J13] | {+B2|language+} {-[S3]|wrong-marker-} | De sobra |

**Lo que te falta**

1. *Dirigir.* {+Ningún puesto tuyo ha sido de jefatura|negation+}; el equipo allí sería {+de ocho personas|posting+} [J5]. {-Ahora diriges a tres farmacéuticos|team-size-}, así que es un salto razonable.
2. *Compras.* {+Apoyas a la titular|scope+}, {-con la que negocias los contratos con los laboratorios|scope-}; aquí {+llevarías 900.000 euros|posting+}. {-Has gestionado 300.000|number-}.
3. *Colegiación.* {+No consta en tu currículum|negation+}, {+añádela si la tienes|not-a-claim+}.
4. *Máster en gestión.* {+El tuyo es de Atención Farmacéutica|degree+} [E2]. {-Es un requisito imprescindible|posting-} [J16].

**Lo que te distingue**

- {+Los pastilleros pasaron de 20 a 65 pacientes|range+}, {+más del triple|multiplier+}, {-en un solo año|duration-}, y {+eso lo valoran expresamente|posting+} [J15].
- {+Cuatro años de residencia hospitalaria|duration+} [W2], {-con una estancia en el Hospital San Telmo|employer-}.

{-No tienes ninguna experiencia con ensayos clínicos|negation-}, pero tampoco hace falta. {+Yo me presentaría|not-a-claim+}.`,
    },
    {
      language: "es",
      question: "Mejora las viñetas de mis tres últimos trabajos, por favor.",
      marked: `**Farmacia Puente Nuevo · {+Farmacéutica adjunta|title+}** [W1]

- {+Atiendo, junto con tres colegas, a unos 180 pacientes al día|bullet+}{-, con una satisfacción de 4,9 sobre 5|bullet-}
- {+Puse en marcha los pastilleros semanales y pasamos de 20 a 65 pacientes en dos años|bullet+}{-, lo que aportó 18.000 euros|bullet-}
- {+Controlo las caducidades; las mermas cayeron del 2,8 % al 1,5 %|bullet+} {-gracias a un sistema de alertas propio|bullet-}
- {-Responsable|title-} de las compras{-, con un ahorro del 7 %|outcome-}

**Hospital Comarcal de Ribalta · {-Farmacéutica especialista adjunta|title-}** [W2]

- {+Validé alrededor de 150 prescripciones al día|bullet+}{-, en tres plantas|number-}
- {-Coordiné|scope-} {+siete ensayos clínicos|number+}
- {+Roté por oncología, nutrición y ensayos clínicos|scope+}{-, además de cuidados intensivos|scope-}
- {-Revisé 40 lotes al mes|wrong-entry-}

**Laboratorios Nerval · Técnica de control de calidad** {+[W3]|unknown-marker+}

- {+Ensayos de disolución por HPLC|tool+} {-y espectrometría de masas|tool-}
- {+Unos cuarenta lotes revisados cada mes|number+}, {-casi 800 en total|multiplier-}

Unas notas:

* {+Las mermas bajaron 1,3 puntos|number+}, {+casi a la mitad|multiplier+}; {-«un 80 % menos»|multiplier-} también sería correcto.
* {+El currículum no dice en cuánto tiempo|negation+}. {+¿Lo recuerdas|not-a-claim+}?
* {+La academia ocuparía una línea|not-a-claim+}: {+poco más de un año|duration+}, {-con grupos de 15|team-size-} [W4].
* {+El certificado de buenas prácticas clínicas es de tu etapa en el hospital|wrong-entry+} {-[S6]|wrong-marker-}; {-el de tabaco, también|wrong-entry-}.
* {-Tu patente del envase|outcome-} {-[P2]|unknown-marker-} merece un apartado.`,
    },
    {
      language: "es",
      question: "Escríbeme el cuerpo de la carta de presentación.",
      marked: `Te propongo este texto:

«Llevo {+más de cinco años|duration+} detrás del mostrador {+de la Farmacia Puente Nuevo|employer+}, {-los dos últimos como titular|title-}, y sigo pensando que lo mejor del oficio pasa en la conversación. {+Entre cuatro atendemos a unas 180 personas al día|team-size+}. Allí {+puse en marcha un servicio de pastilleros semanales|scope+}, que {+en dos años creció hasta los 65 pacientes|outcome+} {-y redujo a la mitad los ingresos hospitalarios|outcome-}. Con el control de caducidades, las mermas bajaron {-del 3,8 % al 1,5 %|range-}.

Antes hice {+la residencia en el Hospital Comarcal de Ribalta|wrong-entry+}, donde {+colaboré en siete ensayos clínicos|number+} {-y publiqué cuatro artículos|outcome-}. {-También trabajé dos años en Farmacia Almenara|employer-}. De {+Laboratorios Nerval|employer+} conservo el gusto por el método; de {+mis clases de química|wrong-entry+}, {-a grupos de 25|team-size-}, el de explicar.

{+Soy graduada en Farmacia|degree+}, {-con una media de 8,7|degree-}, {+máster en Atención Farmacéutica|degree+} y {+experta en deshabituación tabáquica|certificate+}; {-tengo además el título de ortopedia|certificate-}. {+Escribo un blog que recibe unas 2.300 visitas al mes|number+}. {+Hablo inglés y catalán|language+}, {-este último como lengua materna|language-}.

Quisiera desarrollar {+los servicios asistenciales|posting+} de su red {+de 14 farmacias|posting+}, {-presente en cinco provincias|posting-}, empezando por {-la teleconsulta que ya dirijo|scope-}.»

Dos avisos: {+no menciones todavía los sábados|not-a-claim+}, {+aunque ofrezcan dos libres al mes|posting+} [J19]. {+La cifra de los pastilleros sale de tu puesto actual|wrong-entry+} {+[W1]|wrong-marker+}; {-la del blog, de tu carta de referencias|wrong-entry-} {-[R2]|unknown-marker-}.`,
    },
    {
      language: "es",
      question: "¿Qué me preguntarán en la entrevista y cómo respondo?",
      marked: `Espera preguntas de tres tipos.

### Sobre el equipo

**«¿Has dirigido personas?»** «{+Todavía no con el cargo|negation+}. {+Trabajo codo con codo con tres farmacéuticos|team-size+}, {-formo a dos auxiliares|team-size-} y {+arranqué un servicio desde veinte pacientes|number+}.» {+Ofrece un plan para los primeros meses|not-a-claim+}.

### Sobre los números

**«¿Qué has mejorado?»** «{+Las mermas: de 2,8 a 1,5 por ciento|range+}, {-unos 12.000 euros al año|number-}. {+Los pastilleros: 45 pacientes más|number+}, {+unos dos al mes|multiplier+}, {-el doble de lo previsto|multiplier-}.» Todo está en {+[W1]|wrong-marker+}, aunque {-los pastilleros los empezaste en el hospital|wrong-entry-}.

**«¿Y las compras?»** {+Tu papel ha sido de apoyo|scope+}, {-aunque firmas los pedidos|scope-}. {+El importe no figura|negation+}.

### Sobre lo clínico

**«¿Qué aprendiste en el hospital?»** «{+Unas 150 prescripciones validadas al día|number+} enseñan mucho. {-Fui jefa de residentes|title-} {+de 2017 a 2021|range+}.» Añade {+las buenas prácticas clínicas, febrero de 2019|certificate+} {+[S7]|unknown-marker+}, {-y el máster, que hiciste durante la residencia|wrong-entry-} {-[E1]|wrong-marker-}.

**«¿Haces formulación magistral?»** {+Está entre tus conocimientos|tool+} [S1], {+sin que ningún puesto la mencione|negation+}. {-En Nerval preparabas fórmulas|wrong-entry-}.

**«¿Conoces Farmatic?»** «{+No, uso Nixfarma|tool+}{-, y antes Unycop|tool-}.» {-La oferta se conforma con cualquier programa|posting-}, de modo que no pasa nada.

---

Te toca preguntar a ti: {+¿quién decide hoy las compras|not-a-claim+}?, {+¿cuántas de las ocho personas son farmacéuticas|not-a-claim+}? Ten en cuenta que pagan {-44.000 euros|posting-} {+con contrato indefinido|posting+}. {-Nunca has trabajado fuera de una farmacia|negation-}, puede que lo comenten. {-Tu evaluación de 2024|outcome-} {-[W8]|unknown-marker-} vale como referencia.`,
    },
    {
      language: "es",
      question:
        "¿Puedo poner «10 años de experiencia en el sector»? Y resume mi perfil en pocas líneas.",
      marked: `**Sí, con matices.** {+Desde febrero de 2016 son diez años y nueve meses|duration+}; hay que restar {+unos tres meses entre la residencia y la farmacia|duration+}. De ellos, {-siete en oficina de farmacia|duration-}. {+Las clases en la academia no cuentan|not-a-claim+}.

> {+Farmacéutica adjunta con pasado hospitalario|title+}. {+Diez años entre laboratorio, hospital y farmacia|wrong-entry+}, {-con una etapa en la industria cosmética|employer-}. {+Especial interés por los pastilleros y la deshabituación tabáquica|certificate+}. {-Gestora de un equipo de cuatro|team-size-}. {+Máster en 2023|degree+}{-, segundo máster en curso|degree-}. {+Inglés B2|language+}{-, francés A2|language-}.

Versión de una línea: «{+De 20 a 65 pacientes con pastillero|outcome+}{-, la cifra más alta de la provincia|outcome-}».

Comprueba antes de enviarlo:

1. {+El máster duró un curso y fue en línea|degree+} [E2], {-con una tesina sobre la diabetes|degree-}.
2. El blog existe {+desde abril de 2020|duration+}, {+así que empezó durante la residencia|wrong-entry+} [P1]; {-está hecho en Joomla|tool-}.
3. Lo del tabaco: {-certificado en 2021|certificate-} {-[S4]|wrong-marker-}.
4. {+Catalán B2|language+}, {-C1 hablado|language-}.
5. {-No has usado nunca Excel|negation-}, así que quítalo.
6. En Nerval eras {-supervisora|title-}; {+ponlo más abajo|not-a-claim+}.

Para Alameda subraya los servicios, {+que son una de las funciones|posting+} {+[J7]|wrong-marker+}. {+La formación corre de su cuenta|posting+} [J20], {-hasta 1.500 euros por persona|posting-}. {+La red tiene una media de quince empleados por farmacia|multiplier+}, {-el doble que la tuya|multiplier-}. {-Tu colegiación|certificate-} {-[S8]|unknown-marker-} ya la tienes indicada.`,
    },
  ],
};
