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

// Joins over /fragments must have the very rows that /sparql gives.
const prefixes = `PREFIX dip: <https://w3id.org/depositary/ns#> PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX dcterms: <http://purl.org/dc/terms/>`;
const joins = [
  `{ ?agreement a dip:Agreement ; rdfs:label ?label ; ?role <${iri}> }`,
  `{ ?tenure dip:holder ?who ; dip:office ?office }`,
  `{ ?visit a dip:Visit ; dip:destination <${iri}> ; dip:visitor ?who OPTIONAL { ?visit dip:date ?date } }`,
  `{ ?visit a dip:Visit ; dip:visitor ?who . ?who rdfs:label ?name }`,
  `{ ?visit dip:destination <${iri}> ; dip:visitor ?who . ?tenure dip:holder ?who ; dip:office ?office }`,
  `{ ?document a dip:SourceDocument ; dcterms:title ?title . ?graph <http://www.w3.org/ns/prov#wasDerivedFrom> ?document ; rdfs:label ?label }`,
];
const sorted = (rows) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort().join('\n');
await tell('comunica-join', async () => {
  let total = 0;
  for (const [number, join] of joins.entries()) {
    const query = `${prefixes} SELECT * WHERE ${join}`;
    const found = (await (await engine.queryBindings(query, { sources: [`${base}fragments`] })).toArray()).map((row) =>
      Object.fromEntries([...row].map(([variable, term]) => [variable.value, term.value])));
    const answer = await fetch(`${base}sparql?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/sparql-results+json' } });
    const expected = (await answer.json()).results.bindings.map((row) =>
      Object.fromEntries(Object.entries(row).map(([variable, term]) => [variable, term.value])));
    console.log(`join-${number + 1} ${found.length}`);
    if (found.length === 0 || sorted(found) !== sorted(expected)) {
      throw new Error(`join ${number + 1}: ${found.length} rows over /fragments, ${expected.length} of /sparql, or others`);
    }
    total += found.length;
  }
  return total;
});
