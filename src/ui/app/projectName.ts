/** What the project is called on screen: the school, else the plan. */
import { useTranslation } from 'react-i18next';
import type { Project } from '../../project/index.js';
import { useProjectStore } from './projectStore.js';

/** The name in the language asked for; the file's own name where it has no English one. */
export function projectName(project: Project, isEnglish: boolean): string {
  const named = project.school ?? project.plan;
  if (named === null || named === undefined) return '';
  return isEnglish ? (named.nameEn ?? named.name) : named.name;
}

export function useProjectName(): string {
  const { t, i18n } = useTranslation();
  const project = useProjectStore((store) => store.project);
  const name = project === null ? '' : projectName(project, i18n.language === 'en');
  return name === '' ? t('noProject') : name;
}
