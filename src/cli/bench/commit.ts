/** Which state of the source was measured. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder, two above the built command. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Twelve digits of the commit, with `-dirty` where files differ from it; `unknown` outside a checkout. */
export function sourceCommit(): string {
  if (!existsSync(join(ROOT, '.git'))) return 'unknown';
  const args = ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'];
  const git = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return git.status === 0 ? git.stdout.trim() : 'unknown';
}
