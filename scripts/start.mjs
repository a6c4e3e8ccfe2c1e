import { readFileSync } from 'node:fs';
import { installDependencies } from './install.mjs';
import { run } from './run.mjs';

const port = Number(process.env.PORT ?? 4321);

installDependencies();

console.log('→ Building the site and its search index …');
const started = Date.now();
const build = await run('npm run --silent build', { quiet: true });
if (build.code !== 0) {
  console.error(build.output);
  console.error('\n✗ The build failed. The lines above name the file, the field and the remedy.');
  process.exit(1);
}
console.log(`  built in ${((Date.now() - started) / 1000).toFixed(1)} s`);

const { serveSite } = await import('./serve.mjs');
const base = process.env.BASE_PATH ?? baseOfOrganisation();
try {
  await serveSite({ folder: 'dist', base, port });
  console.log(`✓ メール サインイン ガイド / Mail Sign-in Guide: http://localhost:${port}${base}`);
  console.log('  Ctrl+C で終了します / Ctrl+C stops it.');
} catch (error) {
  if (error?.code !== 'EADDRINUSE') throw error;
  console.error(
    [
      `✗ Port ${port} is taken by another program (perhaps this site, started before).`,
      '  Stop that program, or choose another port:',
      process.platform === 'win32' ? '  set PORT=8080 && npm start' : '  PORT=8080 npm start',
    ].join('\n'),
  );
  process.exit(1);
}

function baseOfOrganisation() {
  return (
    /^base:\s*['"]?([^'"\s#]+)/m.exec(readFileSync('src/content/organisation.yaml', 'utf8'))?.[1] ??
    '/'
  );
}
