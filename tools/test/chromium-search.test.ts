import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../src/chromium-search.js';

describe('the search for a browser', () => {
  it('uses CHROMIUM_PATH as it is', () => {
    expect(findChromium(machine({ env: { CHROMIUM_PATH: '/opt/my/chrome' } }))).toBe('/opt/my/chrome');
  });

  it('treats an empty CHROMIUM_PATH as unset', () => {
    expect(findChromium(machine({ env: { CHROMIUM_PATH: '' }, programs: ['/usr/bin/chromium'] }))).toBe(
      '/usr/bin/chromium',
    );
  });

  it('finds nothing on a bare machine of any platform', () => {
    for (const platform of ['linux', 'darwin', 'win32', 'freebsd'] as const) {
      expect(findChromium(machine({ platform }))).toBeUndefined();
    }
  });

  it('searches PATH', () => {
    const programs = ['/somewhere/bin/google-chrome'];
    expect(findChromium(machine({ env: { PATH: '/bin:/somewhere/bin' }, programs }))).toBe(programs[0]);
  });

  it('prefers Chromium to Chrome, and a system browser to a download', () => {
    const programs = ['/usr/bin/google-chrome', '/usr/bin/chromium', download('chromium-1200')];
    expect(findChromium(machine({ programs }))).toBe('/usr/bin/chromium');
  });

  it('knows the application folders of macOS, including the user’s own', () => {
    const programs = ['/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium'];
    expect(findChromium(machine({ platform: 'darwin', programs }))).toBe(programs[0]);
  });

  it('knows the program folders of Windows', () => {
    const found = findChromium(
      machine({
        platform: 'win32',
        env: { PROGRAMFILES: 'C:/Program Files' },
        programs: ['C:/Program Files/Google/Chrome/Application/chrome.exe'],
      }),
    );
    expect(found).toBe('C:/Program Files/Google/Chrome/Application/chrome.exe');
  });

  it('picks the newest of Playwright’s downloads by number, not alphabetically', () => {
    const programs = [download('chromium-999'), download('chromium-1200'), download('firefox-1500')];
    expect(findChromium(machine({ programs }))).toBe(download('chromium-1200'));
  });

  it('skips a download without an executable', () => {
    const programs = [download('chromium-1100'), '/home/ada/.cache/ms-playwright/chromium-1200/marker'];
    expect(findChromium(machine({ programs }))).toBe(download('chromium-1100'));
  });

  it('searches PLAYWRIGHT_BROWSERS_PATH', () => {
    const programs = ['/browsers/chromium-1200/chrome-linux64/chrome'];
    expect(findChromium(machine({ env: { PLAYWRIGHT_BROWSERS_PATH: '/browsers' }, programs }))).toBe(
      programs[0],
    );
  });
});

function download(build: string): string {
  return `/home/ada/.cache/ms-playwright/${build}/chrome-linux/chrome`;
}

/** A fictitious machine of the user Ada, on which only `programs` exist. */
function machine(parts: {
  platform?: NodeJS.Platform;
  env?: Machine['env'];
  programs?: readonly string[];
}): Machine {
  const programs = parts.programs ?? [];
  return {
    platform: parts.platform ?? 'linux',
    env: parts.env ?? {},
    home: '/home/ada',
    isExecutable: (path) => programs.includes(path),
    list: (folder) =>
      programs.filter((path) => path.startsWith(`${folder}/`)).map((path) => nextPart(path, folder)),
  };
}

function nextPart(path: string, folder: string): string {
  return path.slice(folder.length + 1).split('/')[0];
}
