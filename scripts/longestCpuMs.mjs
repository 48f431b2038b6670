/** The longest task of any page's own thread in a record of Chromium's, by processor time, ms. */
export function longestCpuMs(trace) {
  const { traceEvents } = JSON.parse(trace.toString('utf8'));
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.ph === 'X' && event.tdur > 0 && pages.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('Chromium recorded no task of the page');
  return tasks.reduce((longest, { tdur }) => Math.max(longest, tdur / 1000), 0);
}
