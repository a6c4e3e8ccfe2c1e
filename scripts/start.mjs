import { ensurePackages } from './install.mjs';
import { plainFailure } from './plain-failure.mjs';
import { portFault, portOf } from './port.mjs';
import { run } from './run.mjs';
import { stage } from './stage.mjs';
import { stop } from './stop.mjs';

const wanted = process.env.PORT ?? '4321';
const another = process.platform === 'win32' ? 'set PORT=8080 && npm start' : 'PORT=8080 npm start';

// What can be known at once is said before anything that takes a while.
const port = portOf(wanted) ?? stop(`PORT=${wanted} is not a port.`, [`For example: ${another}`]);
const taken = await portFault(port);
if (taken) stopForPort(taken);

await ensurePackages();

const build = await stage('Building the site and its search index', () =>
  run('npm run --silent build', { quiet: true }),
);
if (build.code !== 0) {
  stop(
    'The build failed. Mend what stands below, then run "npm start" again.',
    plainFailure(build.output),
  );
}

const { serveSite } = await import('./serve.mjs');
const base =
  process.env.BASE_PATH ?? (await run('node scripts/base.ts', { quiet: true })).output.trim();
try {
  await serveSite({ folder: 'dist', base, port });
} catch (error) {
  stopForPort(error.code);
}
console.log(`✓ メール サインイン ガイド / Mail Sign-in Guide: http://localhost:${port}${base}`);
console.log('  Ctrl+C で終了します / Ctrl+C stops it.');

function stopForPort(code) {
  if (code === 'EADDRINUSE') {
    stop(`Port ${port} is taken by another program (perhaps this site, started before).`, [
      'Stop that program, or choose another port:',
      another,
    ]);
  }
  stop(`Port ${port} cannot be used here (${code}).`, ['Choose another one:', another]);
}
