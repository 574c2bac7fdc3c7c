import { describe, expect, it } from 'vitest';
import { ensureChromium, type InstallableMachine } from '../src/chromium.js';

const CHROMIUM = '/usr/bin/chromium';
const APT = '/usr/bin/apt-get';

describe('ensuring that there is a browser', () => {
  it('uses an existing one and installs nothing', () => {
    const machine = fakeMachine({ programs: [CHROMIUM, APT], isRoot: true });
    expect(ensureChromium(machine)).toBe(CHROMIUM);
    expect(machine.ran).toEqual([]);
  });

  it('rejects a CHROMIUM_PATH that names no program, stating its value, even if another browser exists', () => {
    const machine = fakeMachine({ programs: [CHROMIUM], env: { CHROMIUM_PATH: '/opt/none' } });
    expect(() => ensureChromium(machine)).toThrow(/CHROMIUM_PATH.*"\/opt\/none"/);
  });

  it('installs one from the packages as root on Debian, and says so', () => {
    const machine = fakeMachine({ programs: [APT], isRoot: true, installs: [CHROMIUM] });
    expect(ensureChromium(machine)).toBe(CHROMIUM);
    expect(machine.ran).toEqual(['update', 'install -y --no-install-recommends chromium fonts-dejavu-core']);
    expect(machine.said.join('\n')).toContain('apt-get install');
  });

  it('does not install without root, on another system, or without apt-get', () => {
    for (const parts of [
      { programs: [APT], isRoot: false },
      { programs: [APT], isRoot: true, platform: 'darwin' as const },
      { programs: [], isRoot: true },
    ]) {
      const machine = fakeMachine({ ...parts, installs: [CHROMIUM] });
      expect(() => ensureChromium(machine)).toThrow(/playwright install chromium.*CHROMIUM_PATH/);
      expect(machine.ran).toEqual([]);
    }
  });

  it('says how to get one if the installation fails', () => {
    const machine = fakeMachine({ programs: [APT], isRoot: true, installs: [] });
    expect(() => ensureChromium(machine)).toThrow(/no browser found/);
  });
});

interface FakeMachine extends InstallableMachine {
  readonly ran: string[];
  readonly said: string[];
}

interface FakeParts {
  readonly programs: readonly string[];
  readonly installs?: readonly string[];
  readonly isRoot?: boolean;
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string>>;
}

/** A machine on which `programs` exist and, once apt-get has installed, `installs` too. */
function fakeMachine(parts: FakeParts): FakeMachine {
  const programs = new Set(parts.programs);
  const ran: string[] = [];
  const said: string[] = [];
  return {
    platform: parts.platform ?? 'linux',
    env: parts.env ?? {},
    home: '/home/ada',
    isRoot: parts.isRoot ?? false,
    isExecutable: (path) => programs.has(path),
    list: () => [],
    say: (sentence) => said.push(sentence),
    run(_command, args) {
      ran.push(args.join(' '));
      if (args[0] === 'install') for (const path of parts.installs ?? []) programs.add(path);
      return args[0] === 'update' || programs.size > parts.programs.length;
    },
    ran,
    said,
  };
}
