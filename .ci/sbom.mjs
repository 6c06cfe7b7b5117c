#!/usr/bin/env node
// A bill of materials (CycloneDX 1.6) on standard output: every package of the lock files, with its checksum, and what pages
// fetch from the CDN. It holds no time and no number of its own, so that the same lock files give the same bytes.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const files = execFileSync('git', ['ls-files', '*packages.lock.json', '*package-lock.json'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const read = file => JSON.parse(readFileSync(join(root, file), 'utf8'));
const components = new Map();

for (const file of files) {
  const scope = file.startsWith('tests/') || file.includes('package-lock') ? 'excluded' : 'required';
  for (const [name, version, hash] of file.endsWith('packages.lock.json') ? nuget(read(file)) : npm(read(file)))
    add(file.endsWith('packages.lock.json') ? 'nuget' : 'npm', name, version, hash, scope);
}
for (const file of ['theme/Leaflet.cs', 'theme/SearchLibraries.cs', 'theme/SveltiaCms.cs'])
  for (const [, name, version] of readFileSync(join(root, file), 'utf8').matchAll(/\/npm\/((?:@[^/"]+\/)?[^/"@]+)@([0-9.]+)/g)) add('npm', name, version, null, 'optional');

process.stdout.write(JSON.stringify({
  bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
  metadata: { component: { type: 'application', name: 'Missieoverzicht', 'bom-ref': 'missieoverzicht' } },
  components: [...components.values()].sort((one, other) => (one.purl < other.purl ? -1 : 1)),
}, null, 2) + '\n');

// What several lists name counts as what it is most: part of the program, part of a page, or neither.
function add(kind, name, version, hash, scope) {
  const purl = `pkg:${kind}/${name.replace('@', '%40')}@${version}`;
  const order = ['required', 'optional', 'excluded'];
  const known = components.get(purl);
  if (known && order.indexOf(known.scope) <= order.indexOf(scope)) return;
  const hashes = hash ?? known?.hashes;
  components.set(purl, { type: 'library', 'bom-ref': purl, name, version, scope, purl, ...(hashes && { hashes }) });
}

function* nuget({ dependencies }) {
  for (const packages of Object.values(dependencies))
    for (const [name, { type, resolved, contentHash }] of Object.entries(packages))
      if (type !== 'Project') yield [name, resolved, [{ alg: 'SHA-512', content: hex(contentHash) }]];
}

function* npm({ packages }) {
  for (const [path, { version, integrity }] of Object.entries(packages))
    if (path) yield [path.split('node_modules/').at(-1), version, integrity?.startsWith('sha512-') && [{ alg: 'SHA-512', content: hex(integrity.slice(7)) }]];
}

function hex(base64) {
  return Buffer.from(base64, 'base64').toString('hex');
}
