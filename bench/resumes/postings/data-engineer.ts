export const dataEngineer = `Data Engineer (m/f/x), Analytics Platform
Quillon Mobility, Amsterdam, The Netherlands

Quillon operates 70,000 shared bikes, mopeds and cars in 28 European cities. Every trip, battery and repair produces data, and our analytics platform turns it into decisions: where to place vehicles, when to charge them, what a ride should cost. To strengthen the team of five data engineers we are hiring a Data Engineer with a taste for clean pipelines.

Your tasks
You design, build and operate batch and streaming pipelines that load trip, sensor and payment data into our lakehouse.
You model data in dbt for analysts and data scientists and keep an eye on quality, freshness and cost.
You work on the migration from Redshift to Snowflake and retire what nobody uses.
You improve monitoring, alerting and data lineage and take part in production support during office hours.
You advise product teams on event design, privacy (GDPR, masking of personal data) and access control.
You review code, write documentation and share knowledge in our data guild.

Your profile
Several years of experience as a data engineer, ETL developer or software engineer with a focus on data.
Very good SQL and Python; experience in Spark (PySpark or Scala) including performance tuning.
Experience with orchestration tools such as Airflow or Azure Data Factory and with a cloud data warehouse (Snowflake, Redshift, BigQuery).
Solid understanding of dimensional modelling, change data capture and data quality testing.
Kafka or another streaming technology.
Infrastructure as code (Terraform), CI/CD, Docker and Git are part of your daily work.
You communicate well in English with technical and business stakeholders; Dutch is not required.
A degree in computer science, information technology or comparable knowledge.

Bonus points
Databricks, Delta Lake or Iceberg
Experience with machine learning features or real time forecasting
Power BI, Tableau or Looker

What we offer
27 days of vacation, a mobility budget, a training budget of 1,500 euros, hybrid work with two days in the office, relocation and visa support, a pension plan and lunch on Thursdays. Our teams work in an agile way, with a flat hierarchy and a healthy disrespect for slides.

Please apply online with your CV. We look forward to meeting you!
`;
