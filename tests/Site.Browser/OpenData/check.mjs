// Checks the published data of a site with validators that others wrote. Prints one line for each fault.
// node check.mjs <folder of the site>
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import Ajv from "ajv";
import { check, HintError } from "@placemarkio/check-geojson";
import datapackage from "datapackage";
import jsonld from "jsonld";
import { Parser } from "n3";

const folder = process.argv[2];
const read = (path) => readFile(join(folder, path), "utf8");
// The search's data is a script that leaves it where the page can reach it.
const json = async (path) => JSON.parse((await read(path)).replace(/^document\.currentScript\.data=/, ""));
const fault = (path, message) => console.log(`${path}: ${message}`);

async function schemas() {
  // Formats are words for readers here; what matters is the shape.
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, formats: { uri: true, date: true } });
  for (const name of await readdir(join(folder, "data/schema"))) ajv.addSchema(await json(`data/schema/${name}`), name);
  const missions = (await readdir(join(folder, "missies"))).filter((name) => name.endsWith(".json"));
  const files = [
    ["data/missies.json", "missies"], ["data/locaties.geojson", "locaties"], ["data/zoeken.js", "zoeken"], ["manifest.json", "manifest"],
    ...missions.map((name) => [`missies/${name}`, "missie"]),
  ];
  for (const [path, name] of files) {
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (!validate(await json(path))) fault(path, ajv.errorsText(validate.errors));
  }
}

async function places() {
  try {
    check(await read("data/locaties.geojson"));
  } catch (error) {
    if (!(error instanceof HintError)) throw error;
    for (const issue of error.issues) fault("data/locaties.geojson", issue.message);
  }
}

async function tables() {
  const found = await datapackage.Package.load(join(folder, "data/datapackage.json"), { strict: false });
  for (const error of found.errors) fault("data/datapackage.json", error.message);
  for (const resource of found.resources) {
    try {
      await resource.read({ keyed: true });
    } catch (error) {
      for (const one of error.multiple ? error.errors : [error]) fault(resource.descriptor.path, one.message);
    }
  }
}

async function catalogue() {
  const turtle = new Parser().parse(await read("data/catalogus.ttl"));
  const lines = await jsonld.toRDF(await json("data/catalogus.jsonld"), { format: "application/n-quads" });
  const [first, second] = [written(turtle), written(new Parser().parse(lines))];
  for (const line of first.filter((line) => !second.includes(line))) fault("data/catalogus.jsonld", `lacks ${line}`);
  for (const line of second.filter((line) => !first.includes(line))) fault("data/catalogus.ttl", `lacks ${line}`);
  if (first.length === 0) fault("data/catalogus.ttl", "is empty");
}

// There are no blank nodes, so graphs are equal when their statements are.
function written(quads) {
  const term = (value) => `${value.termType} ${value.value} ${value.language ?? ""} ${value.datatype?.value ?? ""}`;
  return quads.map((quad) => [quad.subject, quad.predicate, quad.object].map(term).join(" | ")).sort();
}

await Promise.all([schemas(), places(), tables(), catalogue()]);
