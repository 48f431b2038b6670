/** The act that changes to the version that waits, and what kept it from it; the code for it is fetched when it is wanted. */
import { useState } from 'react';
import type { VersionStays } from './changeVersion.js';

interface VersionChange {
  /** Since the last try; `null` before it. */
  readonly stays: VersionStays | null;
  change(): void;
}

export function useVersionChange(): VersionChange {
  const [stays, setStays] = useState<VersionStays | null>(null);
  const change = () => void import('./changeVersion.js').then(async (m) => setStays(await m.changeVersion()));
  return { stays, change };
}
