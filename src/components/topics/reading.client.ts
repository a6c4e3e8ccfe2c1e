// What a text with steps, commands and texts to send needs on top of `every-page.ts`.
import './steps.client.ts';
import './command.client.ts';
import './ask.client.ts';
import './print-address.client.ts';
import '../wizard/guide-page.ts';
