import { runBench } from './bench/program.js';

// Whoever reads a result may stop reading: `npm run bench | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runBench(process.argv.slice(2), { out: process.stdout, err: process.stderr });
