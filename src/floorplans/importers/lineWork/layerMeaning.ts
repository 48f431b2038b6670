/**
 * What a layer holds, guessed from its name, in the conventions of Chinese design institutes (TArch and hand-made names),
 * the AIA layer guidelines, and German, Italian, French and Spanish offices.
 */

export const LAYER_MEANINGS = [
  'wall',
  'column',
  'door',
  'window',
  'doorAndWindow',
  'stair',
  'lift',
  'roomText',
  'sanitary',
  'ignore',
  'other',
] as const;

export type LayerMeaning = (typeof LAYER_MEANINGS)[number];

/** Tried in this order: what is never a part of the building comes first. */
const PATTERNS: readonly (readonly [LayerMeaning, RegExp])[] = [
  ['sanitary', /LVTRY|洁具|卫浴|SANIT|^SAN$|PLUMB-?FIXT|TOILET/],
  [
    'ignore',
    /DEFPOINTS|AXIS|ACHSE|DOTE|轴|DIM|标注|尺寸|COTA|HATCH|填充|CAMPIT|FURN|家具|ARREDI|MOBIL|M(OE|Ö)BEL|空调|HVAC|DUCT|暖通|给排水|消防|电气|照明|LIGHT|图框|TITLEBLOCK|BORDER|FRAME|PLANT|绿化|TREE|植物|EQPM|设备|VIEWPORT|VPORT|视口|指北针|SYMB|CEIL|吊顶|天花|PATT/,
  ],
  ['stair', /STAIR|STRS|楼梯|梯段|踏步|TREPPE|^SCALE?$|SCALA|ESCALIER|ESCALERA|HANDRAIL|栏杆/],
  ['lift', /EVTR|ELEVATOR|LIFT|电梯|AUFZUG|ASCENSOR/],
  ['doorAndWindow', /门窗|DOORS?[-_ ]?(AND|&)?[-_ ]?WIN|OPENING|洞口|(^|[-_ ])WINDOW$/],
  ['door', /DOOR|门(?!厅)|PORTE|PORTA|T(UE|Ü)R|PUERTA|^M$/],
  ['wall', /幕墙|窗间墙/],
  ['window', /WINDOW|(^|[-_ ])WIN([-_ ]|$)|GLAZ|窗|FINESTR|VETRAT|FENSTER|VENTANA|FEN[EÊ]TRE/],
  ['column', /COLUMN|COLU|COLS|柱|PILASTR|ST(UE|Ü)TZE|PILAR/],
  [
    'wall',
    /WALL|墙|砼|砌体|隔断|(^|[-_ ])MU?R(S|I|ATUR|O|$|[-_ ])|WAND|W(AE|Ä)ND|MAUER|PARED|CONCR|BETON|TRAMEZZ|PARTITION|PLASTER|INTONAC/,
  ],
  ['roomText', /SPACE|房间|面积|AREA|ROOM|TXT|TEXT|SCRITTE|文字|RAUM|LOCALI/],
];

/** Name without the prefix of the drawing it was bound in from, in capitals and half-width signs. */
export function plainLayerName(name: string): string {
  const own = name.replace(/^.*(\||\$\d+\$)/, '');
  return own
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[—–－_]+/g, '-')
    .trim()
    .toUpperCase();
}

export function guessLayerMeaning(name: string): LayerMeaning {
  const plain = plainLayerName(name);
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}
