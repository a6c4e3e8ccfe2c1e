import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, programAt } from './debian.mjs';

/** The browser of WebKit, which Debian keeps beside the library of each architecture and version. */
const findMiniBrowser = () => {
  const below = (folder) => readdirSync(folder).map((name) => join(folder, name));
  return ['/usr/lib', ...below('/usr/lib').filter((folder) => folder.endsWith('-linux-gnu'))]
    .flatMap(below)
    .filter((folder) => folder.includes('/webkit2gtk-4.'))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
};

/** What drives the engines other than Chromium; undefined for what is not installed. */
export const findEngines = () => ({
  firefox: programAt('firefox-esr') ?? programAt('firefox'),
  webKitDriver: programAt('WebKitWebDriver'),
  miniBrowser: existsSync('/usr/lib') ? findMiniBrowser() : undefined,
  display: programAt('Xvfb'),
});

/** Installs the engines that are missing, where this may be done. */
export const ensureEngines = () => {
  if (Object.values(findEngines()).every(Boolean)) return;
  const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'];
  installPackages('Firefox and WebKit for the tests', packages);
};
