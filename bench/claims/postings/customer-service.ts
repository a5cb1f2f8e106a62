export const customerService = `Responsable de experiencia de cliente
Clínicas Mirador, Málaga

Somos 22 clínicas dentales y atendemos a 160.000 pacientes.

Funciones
- Dirigir un centro de atención con 24 personas
- Reducir las quejas un 20 % en el primer año
- Elegir un nuevo CRM
- Presentar los resultados a la dirección cada mes

Requisitos
- Cinco años en atención al cliente, dos de ellos con equipo a cargo
- Grado universitario
- Dominio de Salesforce
- Inglés C1
- Análisis de datos con Power BI

Se valorará
- Experiencia en el sector sanitario
- Alemán
- Zendesk

36.000 euros al año, 25 días de vacaciones y seguro dental.
`;
