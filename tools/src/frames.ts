import { runFrames } from './frames/program.js';

process.exitCode = await runFrames(process.argv.slice(2), { out: process.stdout, err: process.stderr });
