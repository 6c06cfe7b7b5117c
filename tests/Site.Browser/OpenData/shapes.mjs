// Validates catalogues (Turtle or JSON-LD) with SHACL. Prints one line for each fault: file, thing, property, what is wrong.
// node shapes.mjs <shapes.ttl> <catalogue> …
import { readFile } from "node:fs/promises";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";

const [shapes, ...catalogues] = process.argv.slice(2);

async function graph(path) {
  const text = await readFile(path, "utf8");
  return new Store(new Parser().parse(path.endsWith(".jsonld") ? await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads" }) : text));
}

const name = (term) => term?.value?.replace(/^.*[/#](?=.)/, "") ?? "";
const validator = new Validator(await graph(shapes));
for (const path of catalogues) {
  const report = await validator.validate(await graph(path));
  for (const { focusNode, path: property, sourceConstraintComponent: rule, value } of report.results)
    console.log([path, focusNode.value, name(property), name(rule), value?.value ?? ""].join(" ").trim());
}
