import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHouse } from './arrows/house.ts';
import { lostSheets, wrongSheets } from './arrows/part-sheets.ts';
import { drawRooms, roomArrows } from './arrows/picture.ts';

// Who imports whom: node scripts/arrows.ts. Fails when an import breaks a rule of
// .dependency-cruiser.mjs, when a page lacks a sheet, or when the picture in docs/architecture.md is
// out of date; with --draw it draws it.

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/architecture.md');
const { modules, broken } = await readHouse(root);

const text = readFileSync(page, 'utf8');
const drawn = text.replace(/(?<=```mermaid\n)[\s\S]*?(?=\n```)/, drawRooms(roomArrows(modules)));
if (process.argv.includes('--draw')) writeFileSync(page, drawn);

const wrong = [...broken, ...wrongSheets(modules), ...lostSheets(modules)];
for (const { rule, arrow, remedy } of wrong) console.log(`✗ ${arrow}\n  ${rule}. ${remedy}`);
const stale = drawn !== text && !process.argv.includes('--draw');
if (stale) console.log('✗ docs/architecture.md\n  The picture is out of date. Run: npm run arrows');

const ok = wrong.length === 0 && !stale;
console.log(`${ok ? '✓' : '✗'} arrows of ${modules.length} files`);
process.exitCode = ok ? 0 : 1;
