import { everyPackage, readSbom, writeSbom } from '../src/build/bill-of-materials/sbom.ts';
import { licenceReport } from './licences.ts';

// Packages by licence: node scripts/sbom.ts. With a path it writes the bill of materials there.

const [path] = process.argv.slice(2);
const { components } = path ? writeSbom(path) : readSbom();
const built = new Set(components.map((one) => one['bom-ref']));
const others = everyPackage().filter((one) => !built.has(one['bom-ref']));
console.log(`What the site is built with: ${licenceReport(components)}\n`);
console.log(`What only checks or measures it: ${licenceReport(others)}`);
