export const customerServiceEs = `Agente de Atención al Cliente (con inglés)
Valencia – Jornada completa – Contrato indefinido

Serás la voz de la empresa para nuestros huéspedes: tu misión es {s:escuchar}, {s:encontrar soluciones rápidas} y {s:lograr que cada familia quiera volver}. Trabajarás {s:mano a mano con los equipos de limpieza y mantenimiento}.
¿Qué harás?
- {s:Atender consultas y reclamaciones} por teléfono, chat y correo electrónico
- {s:Gestionar reservas, cambios y cancelaciones}
- {s:Resolver incidencias durante la estancia de los clientes}
- {s:Coordinarte con propietarios y proveedores}
- {s:Registrar la información en el {k:CRM}}
- {s:Proponer mejoras en los procesos}

El equipo está formado por veinticinco personas de nueve nacionalidades y trabaja en un espacio abierto y luminoso. La temporada alta va de junio a septiembre; el resto del año hay más calma y tiempo para mejorar las cosas que en verano no dan tiempo.

¿Qué buscamos?
- {k:Formación profesional} de grado superior o {k:Grado en Turismo}
- Al menos un año de experiencia en {k:atención al cliente} o {k:call center}
- Nivel alto de {k:inglés} (C1); se valorará {k:alemán} o {k:neerlandés}
- Manejo de {k:Zendesk} o herramientas similares
- {s:Capacidad de comunicación} y {s:empatía}
- {s:Orientación a resultados} y {s:trabajo en equipo}
- {s:Capacidad para trabajar bajo presión} en temporada alta
- Disponibilidad para trabajar en turnos rotativos, fines de semana incluidos

¿Qué te ofrecemos?
- Salario de 19.500 € brutos anuales más incentivos
- Formación inicial a cargo de la empresa
- Dos días de teletrabajo a la semana tras el primer trimestre
- Descuentos en alojamientos y seguro médico
- Buen ambiente y fruta fresca los lunes
- Posibilidades reales de crecer dentro de la empresa
- Plan de retribución flexible (transporte, guardería y restaurante)
- Jornada intensiva los viernes y en agosto

Sobre nosotros
En Costablanca Viajes llevamos 25 años ayudando a familias de toda Europa a encontrar su casa de vacaciones. Somos una empresa de 180 personas, con un ambiente joven e internacional. Gestionamos más de 7.000 apartamentos y villas entre Castellón y Almería, y cada verano recibimos a medio millón de huéspedes. Este año hemos estrenado oficinas frente al puerto, con terraza y mucha luz. Creemos en las cosas sencillas: contestar rápido, decir la verdad y cuidar a la gente.

Si te interesa, envíanos tu CV en español e inglés indicando la referencia AC-VLC. Costablanca Viajes promueve la igualdad de oportunidades y no discrimina por razón de sexo, edad, origen o discapacidad.`;
