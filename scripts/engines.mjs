import { globSync } from 'node:fs';
import { installPackages, programAt } from './debian.mjs';

/** What drives the engines other than Chromium; undefined for what is not installed. */
export const findEngines = () => ({
  firefox: programAt('firefox-esr') ?? programAt('firefox'),
  webKitDriver: programAt('WebKitWebDriver'),
  miniBrowser: globSync('/usr/lib{,/*}/webkit2gtk-4.*/MiniBrowser')[0],
  display: programAt('Xvfb'),
});

/** Installs the engines that are missing, where this may be done. */
export const ensureEngines = () => {
  if (Object.values(findEngines()).every(Boolean)) return;
  const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'];
  installPackages('Firefox and WebKit for the tests', packages);
};
