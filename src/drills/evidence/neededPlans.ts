/** The plans a school must keep, by the rule that asks for them. */
import type { PlanTier } from './evidence.js';

/**
 * 渠县 二(三)11: 总体预案+专项预案+处置方案. 蒙自 二(六)2 and 二(三)1: 校园公共突发事件应急预案, 实操手册, 疫情防控应急预案.
 * 桂政办发〔2018〕113号 二(一)1 and 二(三)1: 食品安全事故应急预案, 安全事故应急处置预案.
 */
const NEEDED: Readonly<Record<string, readonly PlanTier[]>> = {
  'QX-03': ['overall', 'special', 'scheme'],
  'MZ-19': ['overall', 'manual', 'epidemic'],
  'GX-09': ['foodSafety', 'accident'],
};

/** A rule of an added pack is met by any one plan: what kinds it means stands in its clause only. */
export function neededPlans(rule: string): readonly PlanTier[] | null {
  return NEEDED[rule] ?? null;
}
