import type { DemoPosting } from "./posting.ts";

export const responsableEnfermeria: DemoPosting = {
  title: "Responsable de Enfermería, Hospitalización",
  company: "Clínica Ribalsol",
  url: "https://jobs.example.com/clinica-ribalsol/responsable-enfermeria",
  description: `Responsable de Enfermería, Hospitalización
Castellón de la Plana. Jornada completa, contrato indefinido.

¿Quiénes somos?
Clínica Ribalsol es un hospital privado de 112 camas que atiende a la población de la comarca desde 1987. Contamos con urgencias de 24 horas, seis quirófanos y una unidad de hospitalización médico-quirúrgica que este año estrena dos plantas reformadas. Para dirigir el equipo de enfermería de esas plantas buscamos a una persona cercana, ordenada y con ganas de quedarse.

Funciones:
• Dirigir y acompañar a un equipo de 38 profesionales (enfermeras, enfermeros y auxiliares) en dos plantas con 54 camas.
• Elaborar los turnos y las vacaciones, y cubrir las ausencias sin recurrir a horas extra más de lo imprescindible.
• Velar por la seguridad del paciente: prevención de caídas y úlceras, higiene de manos, notificación de incidentes.
• Coordinar ingresos y altas con urgencias, quirófano y trabajo social.
• Hacer seguimiento de los indicadores de calidad y presentarlos cada mes a la dirección.
• Gestionar el material y el presupuesto de la unidad.
• Acoger al personal de nueva incorporación y al alumnado en prácticas.
• Atender las quejas y sugerencias de pacientes y familiares.

Requisitos:
• Grado o Diplomatura en Enfermería, con título homologado en España si se obtuvo en otro país.
• Colegiación en vigor.
• Al menos cinco años de experiencia asistencial en hospitalización o urgencias, dos de ellos como responsable o supervisora de un equipo.
• Experiencia en planificación de turnos.
• Conocimientos de gestión de calidad y seguridad del paciente.
• Castellano fluido; se valora un nivel medio de valenciano.
• Disponibilidad para una guardia localizada al mes.

Se valorará:
• Máster o posgrado en gestión sanitaria.
• Manejo de la historia clínica electrónica.
• Formación en soporte vital avanzado.
• Inglés o francés, porque en verano atendemos a muchos turistas.

Qué ofrecemos:
• Salario bruto anual de 36.000 a 41.000 euros, según experiencia.
• Turno de mañana de lunes a viernes y un fin de semana de cada cinco.
• Formación a cargo de la clínica y reducción de jornada para estudios.
• Comedor, aparcamiento y descuentos en la asistencia sanitaria para familiares directos.
• Ayuda para el traslado durante los dos primeros meses, si vienes de otra provincia o de otro país.

¿Te interesa?
Envíanos tu currículum y una carta breve en la que nos cuentes qué cambiarías en una planta que acabas de conocer. El plazo termina el 31 de enero. Las entrevistas se harán en la propia clínica o por videollamada, como prefieras.

Clínica Ribalsol aplica un plan de igualdad y no discrimina por razón de sexo, edad, origen, discapacidad, orientación sexual o creencias. Los datos que nos envíes se usarán solo para este proceso de selección y se conservarán un máximo de doce meses.
`,
};
