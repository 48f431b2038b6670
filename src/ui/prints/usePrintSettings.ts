/** How the print at hand is wanted. It is kept in the address, so that a link opens the same print. */
import { useMemo } from 'react';
import { useRoute } from '../app/router.js';
import { currentLanguage } from '../i18n/i18n.js';
import { PRINT_LANGUAGES, type PrintLanguage } from './printLanguage.js';

export interface PrintSettings {
  readonly language: PrintLanguage;
  /** Black ink only: nothing is told by a colour or a tint. */
  readonly isGrey: boolean;
  readonly isLarge: boolean;
}

/** The same object as long as nothing of it changes. */
export function usePrintSettings(): PrintSettings {
  const { print, ink, type } = useRoute().params;
  const language = PRINT_LANGUAGES.find((each) => each === print) ?? currentLanguage();
  return useMemo(() => ({ language, isGrey: ink === 'black', isLarge: type === 'large' }), [language, ink, type]);
}
