/** Fetches the results of the reference cases when the page is opened. */
import { useCallback, useEffect, useState } from 'react';
import { readVerification, type VerificationFile } from './verificationFile.js';

/** Relative to the page, so the app runs from any folder. */
const ADDRESS = './method/verification.json';

export type VerificationState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly file: VerificationFile }
  /** `absent`: could not be fetched; `unreadable`: is no such file. */
  | { readonly kind: 'absent' | 'unreadable' };

async function fetchVerification(): Promise<VerificationState> {
  try {
    const response = await fetch(ADDRESS);
    if (!response.ok) return { kind: 'absent' };
    const file = readVerification(await response.text());
    return file === null ? { kind: 'unreadable' } : { kind: 'ready', file };
  } catch {
    return { kind: 'absent' };
  }
}

/** The state, and a way to fetch once more. */
export function useVerification(): readonly [VerificationState, () => void] {
  const [state, setState] = useState<VerificationState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches once more
  useEffect(() => {
    let isCurrent = true;
    void fetchVerification().then((fetched) => {
      if (isCurrent) setState(fetched);
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  const again = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return [state, again];
}
