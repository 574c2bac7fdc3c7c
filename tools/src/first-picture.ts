import { runFirstPicture } from './first-picture/program.js';

process.exitCode = await runFirstPicture(process.argv.slice(2), { out: process.stdout, err: process.stderr });
