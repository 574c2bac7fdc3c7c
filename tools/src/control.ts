import { runControl } from './control/program.js';

process.exitCode = await runControl(process.argv.slice(2), { out: process.stdout, err: process.stderr });
