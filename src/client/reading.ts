// What a text with steps, commands and a table of contents needs on top of `every-page.ts`.
import './contents.ts';
import './steps.ts';
import './copy.ts';
import '../components/wizard/guide-page.ts';
