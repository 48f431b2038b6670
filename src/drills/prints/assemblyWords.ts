/** Words of the assembly map. */
import { both } from '../exports/planWords.js';

export const ASSEMBLY_WORDS = {
  title: both('集合图', 'Assembly map'),
  lead: (classes: number, pupils: number) =>
    both(`${classes} 个班、${pupils} 人，按号站`, `${classes} classes, ${pupils} pupils, each on its number`),
  approach: both('从各出口走到集合位置', 'From the exits to the places'),
  squares: both('各班位置', 'Places of the classes'),
  number: both('号', 'No.'),
  class: both('班级', 'Class'),
  pupils: both('人数', 'Pupils'),
  from: both('出楼', 'Leaves by'),
  free: both('空', 'free'),
  noPlace: both('未定', 'not set'),
  rule: both(
    '不穿楼、不贴墙，走到本班的集合点和号位；到位即清点、报指挥台',
    'Keep off buildings and walls, walk to your point and number; count at once and report',
  ),
} as const;
