// What a text with steps, commands and a table of contents needs on top of `every-page.ts`.
import './table-of-contents.client.ts';
import './steps.client.ts';
import './command.client.ts';
import '../wizard/guide-page.ts';
