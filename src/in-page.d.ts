declare module '*?in-page' {
  /** The code of a script that stands in the page itself (src/build/in-page-scripts.ts). */
  const code: string;
  export default code;
}
