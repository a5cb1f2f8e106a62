export const electrician = `Electrical Maintenance Supervisor
Sallowfield Dairies, Shrewsbury

Sallowfield fills 1.4 million bottles of milk and yoghurt a week. The plant runs around the clock and so does our maintenance team of fourteen.

The job
- Lead four electricians on days and be the last word on electrical safety for the site
- Plan and carry out preventive maintenance on filling lines, conveyors and cold stores
- Find the cause of breakdowns, not only the fuse
- Look after contractors, permits and method statements
- Keep drawings and test records fit for an audit
- Take part in the on-call rota (one weekend in five)

You must have
- A recognised apprenticeship and the 18th Edition
- A qualification in inspection and testing
- Three years in charge of other electricians
- Experience as an Authorised Person for low voltage systems
- Sound fault-finding on PLC-controlled machines
- Working knowledge of pneumatics and compressed air
- Confidence with a computerised maintenance management system
- A full driving licence

Nice to have
- Time spent in a food or drinks factory
- An HNC or HND
- Training in explosive atmospheres (ATEX)
- Coaching of apprentices

What we offer
£47,500, 33 days off including bank holidays, and as much yoghurt as you like.
Apply by 12 September with a CV and two sentences about the worst fault you ever found.
`;
