/** Texts of the screen in both languages at once, with their values and plurals filled in. */
import i18next, { type Namespace, type TFunction } from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import type { Both } from '../../drills/index.js';
import { LANGUAGES } from '../i18n/i18n.js';

/** Says a text once in each language. */
export type BothTexts<N extends Namespace> = (say: (t: TFunction<N>) => string) => Both;

/** @returns `null` until the words of both languages are here */
export function useBothTexts<const N extends Namespace>(namespaces: N): BothTexts<N> | null {
  const [isReady, setReady] = useState(false);
  const names = useMemo(() => [namespaces].flat() as string[], [namespaces]);
  useEffect(() => {
    let isCurrent = true;
    // with both languages preloaded, namespaces are fetched in both
    const load = async () => {
      await i18next.loadLanguages(LANGUAGES);
      await i18next.loadNamespaces(names);
      if (isCurrent) setReady(true);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [names]);
  return useMemo(() => {
    if (!isReady) return null;
    const zh = i18next.getFixedT('zh-CN', namespaces) as unknown as TFunction<N>;
    const en = i18next.getFixedT('en', namespaces) as unknown as TFunction<N>;
    return (say) => ({ 'zh-CN': say(zh), en: say(en) });
  }, [isReady, namespaces]);
}
