/** Words of the arrows on the landings of stairs. */
import { type Both, both } from '../exports/planWords.js';
import type { LandingKind } from './landingSheet.js';
import type { Turn } from './turn.js';

export const LANDING_WORDS = {
  down: both('下楼', 'Down'),
  up: both('上楼', 'Up'),
  level: both('出楼', 'Out'),
  turn: {
    left: both('向左', 'to the left'),
    right: both('向右', 'to the right'),
    ahead: both('直行', 'straight on'),
  } satisfies Readonly<Record<Turn, Both>>,
  place: {
    floor: both('楼梯口', 'stair door'),
    through: both('楼梯上走来', 'coming by the stairs'),
    between: both('休息平台', 'landing'),
    foot: both('梯脚', 'foot of the stairs'),
  } satisfies Readonly<Record<LandingKind, Both>>,
  between: (lower: Both, upper: Both) =>
    both(`${upper['zh-CN']}与 ${lower['zh-CN']} 之间`, `between ${upper.en} and ${lower.en}`),
  next: both('下一处：', 'Next: '),
  exit: both('出口：', 'Exit: '),
  own: both('从这个门进楼梯：', 'Come in by this door: '),
  passing: both('经过这里：', 'Come by: '),
  nobody: both(
    '没有班级的第一路线从这里走；第二路线可能用到',
    'No class comes this way on its first route; some may on their second',
  ),
  rules: both('两列靠边，不跑不推，不停在平台上', 'Two files, no running or pushing; do not stop on the landing'),
  hangs: (number: number, of: number) => both(`张贴顺序 ${number} / ${of}`, `hang as ${number} of ${of}`),
} as const;
