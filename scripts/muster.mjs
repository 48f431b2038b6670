/** `npm run -s muster -- …`: installs and builds what is missing, then hands over to the command. */
import { spawn } from 'node:child_process';
import { buildCli, CLI_FILE } from './build.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
if (!buildCli()) process.exit(1);
// the engine makes little garbage: a small nursery saves 30 MB a process, and a heap that grows by no more than 30 % between
// collections another 12 MB; neither costs anything that can be measured
const command = spawn(
  process.execPath,
  ['--max-semi-space-size=2', '--heap-growing-percent=30', CLI_FILE, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal));
command.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
