/** A process that measures one task and ends: nothing that ran before warms it up or fills its memory. */
import type { BenchTask } from './benchTask.js';
import { measure } from './measure.js';

process.once('message', (task: BenchTask) => {
  process.send?.(measure(task), () => process.exit());
});
process.on('disconnect', () => process.exit());
