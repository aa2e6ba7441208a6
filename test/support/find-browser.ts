import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that tests use: `CHROME_PATH`, an installed Chromium or Chrome, or Playwright's own; null when there is none. */
export function findBrowser(): string | null {
  const places = [...PLACES, chromium.executablePath()];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place)) ?? null;
}

/** Flags under which Chromium runs without a display, without privileges and without asking the internet for anything. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
