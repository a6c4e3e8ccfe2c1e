import { builtinModules } from 'node:module';

/**
 * Who may import whom: the rules of dependency-cruiser, kept by `npm run check:arrows`, which shows
 * it Astro components and style sheets too (scripts/arrows). The comment of a rule is printed as the
 * remedy. docs/architecture.md draws what comes of them.
 */

/** The rooms from the top of the house to the ground: a room may use those below it, none above. */
export const floors = [
  { room: 'pages', path: '^src/(pages/|middleware)' },
  { room: 'layouts', path: '^src/layouts/' },
  { room: 'components/showcase', path: '^src/components/showcase/' },
  { room: 'components/home', path: '^src/components/home/' },
  { room: 'components/search', path: '^src/components/search/' },
  { room: 'components/reports', path: '^src/components/reports/' },
  { room: 'components/products', path: '^src/components/products/' },
  { room: 'components/topics', path: '^src/components/topics/' },
  { room: 'components/timeline', path: '^src/components/timeline/' },
  { room: 'components/wizard', path: '^src/components/wizard/' },
  { room: 'components/site', path: '^src/components/site/' },
  { room: 'intake', path: '^src/intake/' },
  { room: 'search', path: '^src/search/' },
  { room: 'wizard', path: '^src/wizard/' },
  { room: 'reports', path: '^src/reports/' },
  { room: 'errors', path: '^src/errors/' },
  { room: 'content-model', path: '^src/content-model/' },
  { room: 'routing', path: '^src/routing/' },
  { room: 'languages', path: '^src/languages/' },
  { room: 'styles', path: '^src/styles/' },
  { room: 'content', path: '^src/content/' },
];

/** What only tests use: it may reach anywhere. */
export const tests = '/(testing|fixtures?)[./]|^src/checks/contrast/';
const workshops = '^src/(build|checks)/';
const tools = '^(scripts|bench|e2e)/|^[^/]+\\.config\\.\\w+$';
const pureRooms =
  '^src/(intake|search|wizard|reports|errors|routing|languages|content-model/schemas)/';
const machinery = '^(node_modules/)?(@?astro|preact|vite)\\b';

/** Code for the browser, by its name; what it imports comes with it. */
const browserCode = '\\.client\\.ts$|\\.worker\\.ts$|^src/components/.*\\.tsx$';

/** @type {(name: string, comment: string, from: object, to: object) => import('dependency-cruiser').IForbiddenRuleType} */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Rules for every import, also of types alone. */
const forbidden = [
  ...floors
    .slice(1)
    .map(({ room, path }, index) =>
      rule(
        `no arrow up from ${room}`,
        'Arrows run down. Move what both need to a room below, or hand it in from above: as a prop, an argument, or a slot.',
        { path, pathNot: tests },
        { path: floors.slice(0, index + 1).map((above) => above.path) },
      ),
    ),
  rule(
    'no circle of files',
    'Each of these files needs the others to be understood. Take what they share out into a file of its own.',
    {},
    { circular: true },
  ),
  rule(
    'no room knows how it is built or checked',
    'The build and the checks use the rooms. Hand the result in (astro.config.mjs, a Vite plugin), or move what both need to a room.',
    { path: '^src/', pathNot: [workshops, tests] },
    { path: workshops },
  ),
  rule(
    'checks know no build',
    'The build runs the checks. Move what both need to a room.',
    { path: '^src/checks/', pathNot: tests },
    { path: '^src/build/' },
  ),
  rule(
    'no room uses the tools',
    'Commands, benches and tests use the rooms. Move what both need to a room.',
    { path: '^src/', pathNot: tests },
    { path: tools },
  ),
  rule(
    'pure rooms know no machine',
    'Pure rooms work anywhere: no Node, no Astro, no Preact. Files are read in src/content-model and src/build, markup is made in src/components; hand the result in.',
    { path: pureRooms, pathNot: tests },
    { path: machinery },
  ),
  rule(
    'pure rooms read no files',
    'Pure rooms work anywhere: no Node, no Astro, no Preact. Files are read in src/content-model and src/build, markup is made in src/components; hand the result in.',
    { path: pureRooms, pathNot: tests },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'sheets are listed, not imported',
    'A part that imports its sheet costs every page a request. List the sheet with @import in the sheet of the page (src/pages/**/_name.css) or in src/layouts/every-page.css.',
    { path: '^src/', pathNot: ['^src/(pages|layouts)/', '\\.css(\\.ts)?$', '\\.tsx$', tests] },
    { path: '\\.css(\\.ts)?$' },
  ),
];

/** Rules for what runs: what a file imports, and what that imports, types left out. */
const runtime = [
  rule(
    'code for the browser needs no Node',
    'It would not run there. Let the build work it out and write it into the page or a file that the script fetches.',
    { path: browserCode, pathNot: tests },
    { path: `^(node:|(${builtinModules.join('|')})$)`, reachable: true },
  ),
  rule(
    'code for the browser carries no content',
    'All words and pages would be loaded with it. Let the page write what the script needs into its markup or into a file that the script fetches.',
    { path: browserCode, pathNot: tests },
    { path: '^src/content-model/site-content', reachable: true },
  ),
  rule(
    'code for the browser carries no schemas',
    'The build has checked all content, and the library of schemas weighs more than the rest of a script. Take the constant that is needed out of the file of the schema.',
    { path: browserCode, pathNot: tests },
    { path: '^(node_modules/)?zod\\b', reachable: true },
  ),
];

/** Where the site begins: what nobody imports and is needed all the same. */
export const entries = [
  '^src/pages/',
  '^src/(middleware|env\\.d|in-page\\.d)',
  '\\.d\\.ts$',
  '\\.worker\\.ts$',
  '^src/build/(offline/worker|preact-renderer)',
  '^src/checks/prose/rules/',
  tools,
];

/** A file that nothing needs. */
const needed = rule(
  'every file is needed',
  'Nothing that runs reaches it. Delete it, or list the sheet on the page that shows its part.',
  { path: entries },
  { path: '^src/', pathNot: [...entries, tests, '^src/content/'], reachable: false },
);

export default {
  forbidden: [...forbidden, needed],
  options: { tsPreCompilationDeps: 'specify', doNotFollow: { path: 'node_modules' } },
  runtime,
  browserCode,
};
