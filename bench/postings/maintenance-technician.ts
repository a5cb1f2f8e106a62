export const maintenanceTechnician = `Maintenance Technician – Bottling Plant

Position: Multi-Skilled Maintenance Technician
Shift: 4 on / 4 off, days and nights
Pay: £41,200 incl. shift allowance

THE COMPANY
Pennine Springs has been bottling mineral water for over a century. We have just invested £18m in two new high-speed lines. Our water falls as rain on the moor, takes about fifteen years to reach us and leaves in bottles that are made of recycled glass. There are 160 of us on the site. We have had no lost-time accident for 900 days, and we mean to keep counting. The plant is easily reached from the motorway and there are lockers, showers and a proper kitchen.

THE ROLE
You'll {s:keep our bottling and packing lines running safely and efficiently}. Most of your shift is spent on the floor, where you {s:spot wear before it becomes a stoppage}, {s:share your knowledge with operators} and {s:hand over clearly to the next shift}. Working alongside operators and process engineers, you'll:

- {s:Carry out {k:planned preventative maintenance}} and {s:respond to breakdowns}
- {s:Fault-find on {k:PLC}-controlled machinery} ({k:Siemens S7})
- {s:Repair {k:pneumatic}, {k:hydraulic} and mechanical systems}
- {s:Record work in the {k:CMMS}}
- {s:Carry out root cause analysis} and {s:support {k:continuous improvement}}
- {s:Assist with the installation and commissioning of new equipment}
- {s:Follow permit to work and isolation procedures}

There are eight technicians on the site, two on each shift, and an engineering manager who came up through the same route. We stock most spares, the workshop was refitted last year, and there is a proper plan for what happens when, so that your days are not all fire.

THE PERSON
- Time-served apprenticeship or {k:NVQ} Level 3 in {k:electrical} or {k:mechanical engineering}
- {k:18th Edition} wiring regulations
- Experience in {k:food and drink} or another {k:FMCG} environment
- Able to {s:read electrical schematics}
- {s:Safety conscious}
- {s:Logical approach to problem solving}
- {s:Self-starter} who can {s:work alone or as part of a team}

It would be a bonus if you have
- Experience with {k:Krones} or {k:Sidel} equipment
- {k:IWS} or {k:TPM} knowledge

THE PACKAGE
- Company pension matched up to 7%
- Life assurance at four times salary
- 33 days' holiday, pro rata
- Two weeks of shutdown at Christmas
- Annual bonus based on safety and output
- Tools, workwear and laundry provided
- Training with the makers of the machines, often abroad
- Free parking, canteen, and water of course

Pennine Springs Ltd. is an equal opportunities employer. Successful applicants will be asked to complete a medical questionnaire and a drug and alcohol test. Applications close on the last day of the month, but we may interview earlier. Please include your current notice period. No agencies, thank you. Personal data is kept for six months and then destroyed.`;
