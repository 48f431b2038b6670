/** What a drill showed of late findings, written into them when its record is saved. */
import { type Finding, lookAgain } from '../../../../drills/index.js';

export type Seen = 'still' | 'gone' | 'skip';

export function withLooks(
  findings: readonly Finding[],
  looks: Readonly<Record<string, Seen>>,
  seen: { readonly drill: string; readonly on: string; readonly by: string; readonly note: string },
): readonly Finding[] {
  return findings.map((finding) => {
    const look = looks[finding.id] ?? 'skip';
    if (look === 'skip') return finding;
    return lookAgain(finding, { ...seen, isThere: look === 'still' }).value ?? finding;
  });
}
