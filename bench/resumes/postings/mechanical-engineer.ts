export const mechanicalEngineer = `Principal Mechanical Engineer
Wexcombe Hydrogen, Sheffield
Full time, permanent, hybrid (three days on site)

Who we are
Wexcombe designs and manufactures compressors and dispensers for hydrogen refuelling stations. Founded in 2017 by four engineers, we are now 130 people with our own test facility and a new assembly hall. We are scaling from prototypes to series production, and this is where you come in.

About the role
We are looking for a Principal Mechanical Engineer to take technical ownership of the compressor block: pistons, seals, valves, housings and heat exchangers at pressures up to 900 bar. You will lead a small team of design engineers and work closely with test, manufacturing, procurement and quality.

Responsibilities
- Own the mechanical design of the compressor from concept through detailed design, prototype, validation and release to production
- Perform and review hand calculations, finite element analysis and tolerance stack-ups; plan the tests that prove them
- Select materials, coatings and seals for high-pressure hydrogen with regard to fatigue, embrittlement and wear
- Produce and check drawings to BS 8888 including GD&T, bills of materials and engineering changes
- Lead design reviews and FMEA workshops, and drive the actions to closure
- Work with suppliers on castings, machined parts and heat treatment: design for manufacture, first article inspection, non-conformances
- Reduce product cost and assembly time as volumes grow
- Support field service with root cause analysis of failures
- Mentor graduate engineers, plan work packages and report progress against the project plan
- Ensure compliance with the pressure equipment and machinery regulations, ATEX and relevant ISO standards

Essential skills and experience
- Degree in mechanical engineering (MEng, BEng or equivalent); chartered or working towards it
- Eight or more years in the design of rotating or reciprocating machinery: pumps, compressors, engines, hydraulic equipment or similar
- Strong in 3D CAD (SolidWorks preferred) with PDM, and in FEA, for example Ansys
- Sound knowledge of thermodynamics, fluid mechanics and materials
- Experience of taking a product into series production, with castings and precision machining
- Hands-on attitude: you are happy on the test rig with a torque wrench
- Clear communication with customers, suppliers and colleagues; able to travel occasionally in Europe

Desirable
- Hydrogen or cryogenic experience
- MATLAB or Python for analysis of test data
- Six Sigma, design of experiments, statistical process control
- German or Italian language skills
- Experience with SAP or another ERP system

We offer a competitive salary, 28 days of holiday plus bank holidays, 8% employer pension, share options, private health care, a cycle to work scheme and relocation support. We welcome applications from everyone, whatever their background, and are happy to discuss flexible working. No agencies please.
`;
