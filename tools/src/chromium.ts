import { spawnSync } from 'node:child_process';
import { Fault } from '@bp-graph/core';
import { findChromium, thisMachine, type Machine } from './chromium-search.js';

/** A machine on which a browser can be installed too. */
export interface InstallableMachine extends Machine {
  readonly isRoot: boolean;
  /** Runs a command, passing its output through. Returns whether it succeeded. */
  run(command: string, args: readonly string[]): boolean;
  say(sentence: string): void;
}

/**
 * The path of a Chromium or Chrome. On Debian and its derivatives, installs one from the distribution's packages if
 * there is none and this process is allowed to.
 *
 * @throws Fault that says how to get a browser, if there is none, or if `CHROMIUM_PATH` is not a program.
 */
export function ensureChromium(machine: InstallableMachine = installableMachine): string {
  const found = findChromium(machine);
  if (found !== undefined && machine.isExecutable(found)) return found;
  if (found !== undefined) {
    throw new Fault({
      what: 'no program there',
      where: 'CHROMIUM_PATH',
      found,
      expected: 'the path of a Chromium or Chrome, or the variable not set',
    });
  }
  if (canInstall(machine)) install(machine);
  const installed = findChromium(machine);
  if (installed !== undefined) return installed;
  throw new Fault({ what: 'no browser found for the browser tests', expected: HOW_TO_GET_ONE });
}

const APT = '/usr/bin/apt-get';

const HOW_TO_GET_ONE =
  'Chromium or Chrome in one of its usual places; install one (`npx playwright install chromium`, or ' +
  '`apt-get install chromium` as root on Debian), or set CHROMIUM_PATH to its path';

const installableMachine: InstallableMachine = {
  ...thisMachine,
  isRoot: process.getuid?.() === 0,
  run(command, args) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
  },
  say: (sentence) => console.log(sentence),
};

function canInstall(machine: InstallableMachine): boolean {
  return machine.platform === 'linux' && machine.isRoot && machine.isExecutable(APT);
}

function install(machine: InstallableMachine): void {
  const commands = [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ];
  machine.say('No browser found; installing Chromium from the distribution’s packages.');
  for (const args of commands) {
    machine.say(`$ apt-get ${args.join(' ')}`);
    if (!machine.run(APT, args)) return;
  }
}
