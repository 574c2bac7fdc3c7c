import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the search needs from the machine; tests pass a fake. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  isExecutable(path: string): boolean;
  /** The names in a folder; empty if the folder does not exist. */
  list(folder: string): readonly string[];
}

/** The machine this process runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH` if set, without checking it, otherwise the first that exists among
 * the usual places and Playwright's own downloads, newest first. Undefined if there is none.
 *
 * This file imports nothing of the workspace, because the test configuration loads it without the source condition.
 */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') return chosen;
  return candidates(machine).find((path) => machine.isExecutable(path));
}

/** Every path that is tried, in order. */
export function candidates(machine: Machine): readonly string[] {
  return [...usualPlaces(machine), ...playwrightDownloads(machine)];
}

function usualPlaces({ platform, env, home }: Machine): readonly string[] {
  if (platform === 'darwin')
    return ['', home].flatMap((root) => MAC_APPS.map((app) => `${root}/Applications/${app}`));
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS_PROGRAMS.map((program) => join(root, program)));
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const found = LINUX_COMMANDS.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
  return [...found, '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];
}

function playwrightDownloads(machine: Machine): readonly string[] {
  const folder = playwrightFolder(machine);
  const builds = machine.list(folder).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name));
  const newestFirst = builds.toSorted((a, b) => buildNumber(b) - buildNumber(a));
  return newestFirst.flatMap((build) => PLAYWRIGHT_PROGRAMS.map((program) => join(folder, build, program)));
}

function playwrightFolder({ platform, env, home }: Machine): string {
  const chosen = env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen !== undefined && chosen !== '' && chosen !== '0') return chosen;
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
}

function buildNumber(name: string): number {
  return Number(name.slice(name.lastIndexOf('-') + 1));
}

const HEADLESS = 'chrome-headless-shell';

const MAC_TESTING_APP = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

const LINUX_COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const MAC_APPS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];

const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

const PLAYWRIGHT_PROGRAMS = [
  ...['linux', 'linux64', 'linux-arm64'].map((system) => `chrome-${system}/chrome`),
  ...['win', 'win64'].map((system) => `chrome-${system}/chrome.exe`),
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ...['mac-arm64', 'mac-x64'].map((system) => `chrome-${system}/${MAC_TESTING_APP}`),
  ...['linux64', 'linux-arm64', 'mac-arm64', 'mac-x64'].map((system) => `${HEADLESS}-${system}/${HEADLESS}`),
  `${HEADLESS}-win64/${HEADLESS}.exe`,
];
