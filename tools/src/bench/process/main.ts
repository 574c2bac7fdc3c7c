// The process of one candidate: sets it up, and measures it whenever the other side asks.
import { candidates } from '../candidate/index.js';
import { labelOf, NotOffered, type Trainer } from '../candidate/candidate.js';
import { limitLoops, startLoop } from '../limit/index.js';
import { problemOf } from '../workload/problem.js';
import type { Answers, Job, Order, Reply } from './job.js';
import { timeSteps, timeUndisturbed, warmUp } from './measuring.js';

let trainer: Pick<Trainer, 'steps'> = { steps: () => {} };
/** Steps of one measurement. */
let slice = 1;

process.on('message', (order: Order) => {
  obey(order)
    .catch((error: unknown): Reply => ({ failed: error instanceof Error ? error.message : String(error) }))
    .then((reply) => process.send?.(reply))
    .catch(() => process.exit(1));
});
// Without the one who asks there is nothing left to do.
process.on('disconnect', () => process.exit());

async function obey(order: Order): Promise<Reply> {
  switch (order.do) {
    case 'load':
      return {};
    case 'set up':
      return setUp(order.job);
    case 'warm up':
      slice = await warmUp(trainer, order.seconds, order.slice);
      return { steps: slice };
    case 'measure':
      return measure();
  }
}

async function measure(): Promise<Answers['measure']> {
  const { seconds, share } = await timeUndisturbed(trainer, slice);
  return { stepsPerSecond: slice / seconds, share };
}

async function setUp(job: Job): Promise<Answers['set up']> {
  if ('limit' in job) {
    trainer = { steps: startLoop(limitLoops.get(job.limit)) };
    return { loss: 0, firstSeconds: 0 };
  }
  const candidate = candidates.find((one) => labelOf(one) === labelOf(job.candidate));
  if (candidate === undefined) throw new Error(`no candidate ${labelOf(job.candidate)}`);
  try {
    const made = await candidate.setup(problemOf(job.workload));
    trainer = made;
    const firstSeconds = await timeSteps(made, job.workload.checkedSteps);
    return { loss: await made.loss(), firstSeconds };
  } catch (error) {
    if (error instanceof NotOffered) return { refused: error.message };
    throw error;
  }
}
