// Reads every table by its description in the words of CSV on the Web, and holds each cell to it. Prints one line for each
// fault. A reader that others wrote turns a table into RDF; a validator of SHACL holds that to what the description asks.
// node csvw.mjs <folder with tables> …
import { createReadStream } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import vocabulary from "@vocabulary/csvw";
import jsonld from "jsonld";
import { DataFactory, Parser, Store } from "n3";
import Reader from "rdf-parser-csvw";
import Validator from "rdf-validate-shacl";

const csvw = "http://www.w3.org/ns/csvw#";
const xsd = "http://www.w3.org/2001/XMLSchema#";

// The W3C's own context without what no table here uses. A key that the vocabulary does not have is found by its name.
const context = {
  "@context": {
    "@vocab": csvw, dc: "http://purl.org/dc/terms/", columns: { "@id": "csvw:column", "@container": "@list" }, titles: "csvw:title", csvw,
    datatype: { "@type": "@vocab" }, ...Object.fromEntries(["string", "integer", "decimal", "date", "anyURI"].map((type) => [type, xsd + type])),
  },
};
const terms = new Set(vocabulary({ factory: DataFactory }).map((quad) => quad.subject.value));

async function graphOf(metadata) {
  const documentLoader = async (address) => {
    if (address !== "http://www.w3.org/ns/csvw") throw new Error(`no context ${address}`);
    return { contextUrl: null, documentUrl: address, document: context };
  };
  return new Store(new Parser().parse(await jsonld.toRDF(metadata, { format: "application/n-quads", documentLoader, safe: true })));
}

/** What a description asks of the rows of its table, as a shape. */
function shapeOf({ tableSchema: { columns } }, address) {
  const text = JSON.stringify;
  const property = ({ name, datatype, required, null: nulls = "" }) => {
    const { base, format } = typeof datatype === "string" ? { base: datatype } : datatype;
    const stated = [nulls].flat().filter((word) => word !== "").map((word) => `[ sh:pattern ${text(`^${word}$`)} ]`);
    const valid = `[ ${base === "string" ? "" : `sh:datatype <${xsd}${base}> ;`} ${format ? `sh:pattern ${text(format)}` : ""} ]`;
    return `sh:property [ sh:path <${address}#${name}> ; sh:minCount ${required ? 1 : 0} ; sh:or ( ${[...stated, valid].join(" ")} ) ]`;
  };
  return new Store(new Parser().parse(`@prefix sh: <http://www.w3.org/ns/shacl#> .
    <${address}#rows> a sh:NodeShape ; sh:targetObjectsOf <${csvw}describes> ; sh:closed true ; ${columns.map(property).join(" ; ")} .`));
}

async function faultsOf(folder, name) {
  const metadata = JSON.parse(await readFile(join(folder, name), "utf8"));
  const description = await graphOf(metadata);
  const unknown = [...description].map((quad) => quad.predicate.value).filter((term) => term.startsWith(csvw) && !terms.has(term));
  if (unknown.length > 0) return unknown.map((term) => `unknown ${term}`);
  const address = `https://voorbeeld.example/${metadata.url}`;
  const rows = new Store();
  const table = new Reader({ metadata: description, baseIRI: address, factory: DataFactory });
  for await (const quad of table.import(createReadStream(join(folder, metadata.url)))) rows.add(quad);
  const report = await new Validator(shapeOf(metadata, address)).validate(rows);
  return report.results.map(({ focusNode, path, value, sourceConstraintComponent: rule }) => {
    const [row] = rows.getSubjects(`${csvw}describes`, focusNode);
    return `row ${rows.getObjects(row, `${csvw}rownum`)[0].value} ${path.value.split("#")[1]} ${rule.value.split("#")[1]} ${value?.value ?? ""}`;
  });
}

for (const folder of process.argv.slice(2))
  for (const name of (await readdir(folder)).filter((name) => name.endsWith(".csv-metadata.json")).sort()) {
    const faults = await faultsOf(folder, name).catch((error) => [error.message]);
    for (const fault of faults) console.log(`${join(folder, name.replace("-metadata.json", ""))}: ${fault}`.trim());
  }
