import { content } from '../src/content-model/site-content.ts';

// Prints the folder below which the site stands, for commands that run on any Node.
console.log(content.organisation.base);
