/** The name of a part of a plan in the language at hand. */
import { useTranslation } from 'react-i18next';

interface Named {
  readonly name: string;
  readonly nameEn?: string | undefined;
}

export function useNameOf(): (thing: Named) => string {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  return ({ name, nameEn }) => (isEnglish ? (nameEn ?? name) : name);
}
