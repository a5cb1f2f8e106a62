import type { JsonResume } from "../../../lib/resume/schema.ts";

export const customerService: JsonResume = {
  basics: { name: "Iria Montesdoca", label: "Coordinadora de atención al cliente" },
  work: [
    {
      name: "Seguros Almadraba",
      position: "Coordinadora de atención al cliente",
      location: "Cádiz",
      startDate: "2021-02",
      highlights: [
        "Equipo de 9 agentes en dos turnos",
        "Tiempo medio de espera de 6 minutos a 2 minutos y medio",
        "Satisfacción de los clientes: del 74 % al 86 % en 2023",
        "Implantación de Zendesk con tres integraciones",
        "Unas 3.400 consultas al mes por teléfono, correo y chat",
      ],
    },
    {
      name: "Telefonía Levante",
      position: "Agente de atención al cliente",
      location: "Alicante",
      startDate: "2017-09",
      endDate: "2021-01",
      highlights: [
        "Entre 50 y 60 llamadas al día",
        "Resolución en la primera llamada: 81 %",
        "Formación de 12 agentes nuevos",
        "Gestión de bajas con Siebel",
      ],
    },
    {
      name: "Librería Tinta Fresca",
      position: "Dependienta",
      location: "Murcia",
      startDate: "2014-10",
      endDate: "2017-08",
      highlights: ["Caja, pedidos y escaparate", "Club de lectura con 25 socios"],
    },
  ],
  education: [
    {
      institution: "Universidad de Valdemar",
      studyType: "Grado",
      area: "Trabajo Social",
      startDate: "2010",
      endDate: "2014",
    },
  ],
  projects: [
    {
      name: "Preguntas frecuentes",
      startDate: "2022-05",
      endDate: "2022-09",
      entity: "Seguros Almadraba",
      description: "140 artículos de ayuda; un 18 % menos de llamadas en seis meses.",
    },
  ],
  skills: [
    { name: "Herramientas", keywords: ["Zendesk", "Siebel", "Excel", "Power BI"] },
    { name: "Métodos", keywords: ["Gestión de quejas", "Formación", "Control de calidad"] },
  ],
  languages: [
    { language: "Español", fluency: "Lengua materna" },
    { language: "Inglés", fluency: "B2" },
    { language: "Portugués", fluency: "C1" },
  ],
  certificates: [
    { name: "Mediadora de seguros, nivel 2", date: "2022-03" },
    { name: "Lengua de signos, nivel básico", date: "2019-06" },
  ],
};
