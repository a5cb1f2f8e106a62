export const teacher = `SENCO and Class Teacher (Year 5)
Kingsmarsh Academy, Gloucester
Full time, permanent, from 1 September. Teachers' pay scale plus a SEN allowance.

Kingsmarsh is a two-form entry school with 395 children, 74 of them on the SEN register. Our SENCO retires in July after nineteen years, and the whole school will miss her drawer of laminated miracles.

You will teach Year 5 three days a week and lead special needs provision for two. In the SENCO role you coordinate support plans, write applications to the local authority, line-manage seven teaching assistants, work with the educational psychologist, speech therapists and the family support team, and report to governors once a term.

Essential:
qualified teacher status and at least five years in the classroom;
the national award for SEN coordination, or a start on it within a year;
experience of line management of support staff;
work with outside agencies such as psychologists and social services;
a good record with children who have an education, health and care plan;
proven results in at least one core subject.

Desirable:
teaching in Key Stage 2;
a safeguarding qualification;
delivery of speech and language interventions;
knowledge of the local authority's funding system;
signing (Makaton or BSL).

We safeguard our children: the post is subject to an enhanced check and two references. Visits to the school are welcome on Tuesdays. Closing date: 3 May at noon.
`;
