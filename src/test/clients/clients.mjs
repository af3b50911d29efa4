// jsonld.js, N3.js and Comunica from one IRI, each with its own default headers where it has any.
import { QueryEngine } from '@comunica/query-sparql';
import jsonld from 'jsonld';
import N3 from 'n3';

const [, , iri, base] = process.argv;

async function tell(name, count) {
  try {
    console.log(`${name} ${await count()}`);
  } catch (fault) {
    console.log(`${name} 0 ${String(fault.message).split('\n')[0]}`);
  }
}

await tell('jsonld.js', async () =>
  (await jsonld.toRDF(iri)).filter((quad) => quad.subject.value === iri && quad.graph.termType === 'DefaultGraph').length);
await tell('N3.js', async () => {
  const response = await fetch(iri, { headers: { accept: 'text/turtle,application/trig;q=0.9,application/n-triples;q=0.8' } });
  return new N3.Parser({ baseIRI: response.url }).parse(await response.text()).filter((quad) => quad.subject.value === iri).length;
});
const engine = new QueryEngine();
for (const [name, source] of [['comunica-file', iri], ['comunica-fragments', `${base}fragments`], ['comunica-sparql', `${base}sparql`]]) {
  await tell(name, async () =>
    (await (await engine.queryBindings(`SELECT DISTINCT ?p ?o { <${iri}> ?p ?o }`, { sources: [source] })).toArray()).length);
}
await tell('comunica-join', async () =>
  (await (await engine.queryBindings(
    `SELECT * { ?fact ?role <${iri}> ; a ?type } LIMIT 20`, { sources: [`${base}fragments`] })).toArray()).length);
