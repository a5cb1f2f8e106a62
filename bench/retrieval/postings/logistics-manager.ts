export const logisticsManager = `Responsable de logística
Componentes Valdeolmos, S.A. – Zaragoza (Plaza)

Fabricamos asientos y piezas de espuma para cuatro plantas de automóviles. Servimos 26 camiones al día, en secuencia y con ventanas de 20 minutos.

Funciones:
- Dirigir un equipo de 65 personas en almacén, expediciones y transporte
- Garantizar las entregas en secuencia a los clientes
- Negociar tarifas con transportistas y seguir su calidad
- Reducir inventario y transportes urgentes
- Llevar el presupuesto del departamento, 6,2 millones de euros
- Velar por la seguridad y salud en el almacén
- Implantar el nuevo sistema de gestión de almacén en la segunda nave

Requisitos imprescindibles:
- Formación universitaria en logística, ingeniería o similar
- Cinco años como responsable de logística o de un centro de distribución
- Experiencia en el sector del automóvil con entregas just in time
- Español nativo o nivel C1
- Inglés fluido para tratar con clientes
- Dominio de SAP, módulos de almacén y materiales
- Carné de conducir y disponibilidad para viajar

Se valorará:
- Certificación Lean o Six Sigma
- Conocimiento de la figura de operador económico autorizado en aduanas
- Experiencia con comités de empresa
- Francés
- Proyectos de automatización

Ofrecemos contrato indefinido, entre 52.000 y 60.000 euros según experiencia, y ayuda para el traslado. Incorporación en enero.
`;
