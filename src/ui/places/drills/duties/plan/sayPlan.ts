/** The words of the printed plan in Chinese, in English, or in both beside each other. */
import type { Both, Duty } from '../../../../../drills/index.js';

export const PLAN_PRINTS = ['zh-CN', 'en', 'both'] as const;
export type PlanPrint = (typeof PLAN_PRINTS)[number];

export function sayPlan(text: Both, print: PlanPrint): string {
  return print === 'both' ? `${text['zh-CN']} ${text.en}` : text[print];
}

export const titleOf = (duty: Duty): Both => ({ 'zh-CN': duty.titleZh, en: duty.title });
