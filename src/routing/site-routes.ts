import { createRoutes } from './paths.ts';

/** The addresses of this build. */
export const routes = createRoutes(import.meta.env.BASE_URL);
