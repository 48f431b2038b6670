/** `npm start`: installs, builds, serves the app on this machine, prints the address, opens it where a desktop exists. */
import { spawn } from 'node:child_process';
import { APP_FOLDER, buildApp } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { serve } from './serve.mjs';

const FIRST_PORT = 4173;

function openInBrowser(address) {
  const hasDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDesktop || process.env.CI || process.argv.includes('--no-open')) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}

ensureInstalled();
if (!buildApp()) process.exit(1);
const asked = Number(process.env.PORT ?? FIRST_PORT);
const { address } = await serve(
  APP_FOLDER,
  Number.isInteger(asked) && asked >= 0 && asked < 65536 ? asked : FIRST_PORT,
);
process.stdout.write(
  `Muster is running at ${address}\nThe demo school's fire drill starts by itself. Press Ctrl+C here to stop.\n`,
);
openInBrowser(address);
