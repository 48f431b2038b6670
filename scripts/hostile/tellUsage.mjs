/** Loaded before the command: at its end it tells on the third channel what it took. */
import { readFileSync, writeSync } from 'node:fs';

/** The most memory held since the program began; `maxRSS` also knows what the process held that started it. */
function peakKb() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuS: (userCPUTime + systemCPUTime) / 1e6, peakKb: peakKb() }));
});
