import { thingsAsked } from "/work/wt/fit/lib/ai/coach/fit.ts";
import { parseJobPosting } from "/work/wt/fit/lib/job/parse-job-posting.ts";
import { TUNING } from "/work/wt/fit/bench/labelled-postings.ts";
import { knowledgeIn } from "/work/wt/fit/bench/fit-spans.ts";
for (const l of TUNING) {
  const tokenised = process.argv[2]==="tok";
  const { title, company, lines } = parseJobPosting({ description: l.text });
  const asked = thingsAsked({ id: 1, title, company, lines });
  console.log("##", l.name);
  let from=0;
  const gold = knowledgeIn(l);
  const covered=new Set();
  for (const line of lines) {
    const start = l.text.replace(/\s/g," ").indexOf(line.text.replace(/\s/g," "), from);
    if (start<0) {console.log("LOST", line.text.slice(0,50)); continue;}
    from = start+line.text.length;
    const fps=[], miss=[];
    const places=(asked.get(line)??[]).map(p=>({start:p.start+start,end:p.end+start}));
    for(const p of places){ if(!gold.some(g=>g.start<p.end&&p.start<g.end)) fps.push(l.text.slice(p.start,p.end)); }
    for(const g of gold.filter(g=>g.start>=start&&g.end<=from)){ covered.add(g); if(!places.some(p=>g.start<p.end&&p.start<g.end)) miss.push(l.text.slice(g.start,g.end)); }
    if(fps.length||miss.length) console.log(`[${line.kind}] ${line.text.slice(0,150)}\n     FP: ${fps.join(" | ")}    MISS: ${miss.join(" | ")}`);
  }
}
