/**
 * Every word on the screen, in Chinese and English.
 *
 * One file per language and namespace; the words of a place are fetched with the place. Keys are typed from the
 * English files. Language: the one chosen before, else the first of the browser's that we have, else Chinese.
 */
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED_UNDER = 'muster.language';

const files = import.meta.glob<{ default: Record<string, unknown> }>('./{zh-CN,en}/*.ts');

const wordFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.ts`];
    if (load === undefined) {
      done(null, {});
      return;
    }
    load().then(
      (file) => done(null, file.default),
      (reason: Error) => done(reason, null),
    );
  },
};

/** The language to start in. `preferred` are the browser's, best first. */
export function guessLanguage(chosen: string | null, preferred: readonly string[]): Language {
  const known = LANGUAGES.find((each) => each === chosen);
  if (known !== undefined) return known;
  for (const tag of preferred) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh-CN';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'zh-CN';
}

/** The language at hand. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN';
}

/** Changes the language everywhere and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}

function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(STORED_UNDER, language);
  } catch {
    // A browser that keeps nothing asks again next time; the language still changes now.
  }
}

function storedLanguage(): string | null {
  try {
    return window.localStorage.getItem(STORED_UNDER);
  } catch {
    return null;
  }
}

/** Fetches the words of the first screen; resolves when they can be drawn. */
export async function startWords(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(wordFiles)
    .use(initReactI18next)
    .init({
      lng: guessLanguage(storedLanguage(), navigator.languages),
      supportedLngs: LANGUAGES,
      fallbackLng: false,
      load: 'currentOnly',
      ns: ['common', 'problems'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
