/** Titles under the drawings of a sheet: which storeys a plan shows, or that it is no plan at all. */

export interface FloorTitle {
  /** 0 is the ground floor. Several for a plan that stands for many storeys; empty for what is no floor plan. */
  readonly ordinals: readonly number[];
  /** Counted as in "first floor", which is the ground floor unless another title names a ground floor. */
  readonly isCounted: boolean;
  /** Names the ground floor as such. */
  readonly isGround: boolean;
}

const DIGITS = '〇一二三四五六七八九';

/** No building of a school has more storeys. */
const MAX_STOREYS = 40;

/** 12, 十二, 二十; `null` for others. */
export function readChineseNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const plain = text.replace('两', '二');
  if (/^[〇一二三四五六七八九]$/.test(plain)) return DIGITS.indexOf(plain);
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain);
  if (!tens) return null;
  return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
}

const NO_FLOOR =
  /立面|剖面|详图|大样|节点|屋顶|屋面|总平面|门窗表|图例|目录|说明|ELEVATION|SECTION|DETAIL|ROOF PLAN|SITE PLAN|LEGEND|SCHEDULE|SCHNITT|ANSICHT|PROSPETTO|SEZIONE|COUPE|FA[CÇ]ADE/i;

const CHINESE =
  /(地下|负|-)?第?([一二三四五六七八九十两\d]{1,3})(?:[层楼]?[~～\-—–至到、,，]+([一二三四五六七八九十两\d]{1,3}))?(?:层|楼)/;

const ORDINAL_WORDS: readonly (readonly string[])[] = [
  ['FIRST', 'PRIMO', 'PREMIER', 'PRIMERA'],
  ['SECOND', 'SECONDO', 'DEUXIEME', 'SEGUNDA'],
  ['THIRD', 'TERZO', 'TROISIEME', 'TERCERA'],
  ['FOURTH', 'QUARTO', 'QUATRIEME', 'CUARTA'],
  ['FIFTH', 'QUINTO', 'CINQUIEME', 'QUINTA'],
  ['SIXTH', 'SESTO', 'SIXIEME', 'SEXTA'],
];

const floor = (ordinals: readonly number[], more: Partial<FloorTitle> = {}): FloorTitle => ({
  ordinals,
  isCounted: false,
  isGround: false,
  ...more,
});

function readChinese(text: string): FloorTitle | null {
  if (/首层|底层/.test(text)) return floor([0]);
  const match = CHINESE.exec(text);
  if (!match) return null;
  const first = readChineseNumber(match[2] as string);
  const last = match[3] === undefined ? first : readChineseNumber(match[3]);
  if (first === null || last === null || first < 1 || last < first || last > MAX_STOREYS) return null;
  const storeys = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return floor(storeys.map((storey) => (match[1] ? -storey : storey - 1)));
}

/** 1F, F1, B1, 2/F: counted from the ground floor, 1F. */
function readShort(text: string): FloorTitle | null {
  const match = /^(?:(B|-)?(\d{1,2})\s*\/?F|(F|B|L)(\d{1,2}))(?:\s|平面|PLAN|$)/i.exec(text);
  if (!match) return null;
  const storey = Number(match[2] ?? match[4]);
  if (storey < 1 || storey > MAX_STOREYS) return null;
  return floor([match[1] || /^B/i.test(match[3] ?? '') ? -storey : storey - 1]);
}

function readEuropean(text: string): FloorTitle | null {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();
  const isGround = /GROUND FLOOR|ERDGESCHOSS|^EG$|PIANO TERRA|REZ-DE-CHAUSSEE|PLANTA BAJA/.test(plain);
  if (isGround) return floor([0], { isGround });
  if (/BASEMENT|KELLER|UNTERGESCHOSS|^UG$|^KG$|INTERRATO|SOUS-SOL|SOTANO/.test(plain)) return floor([-1]);
  const upper = /(\d{1,2})\.?\s*(OBERGESCHOSS|OG\b|PIANO|(ER|E|EME)?\s*ETAGE|PLANTA)/.exec(plain);
  if (upper) return floor([Number(upper[1])]);
  const counted = /(\d{1,2})(?:ST|ND|RD|TH)\s+FLOOR|(?:FLOOR|LEVEL|STOREY)\s+(\d{1,2})/.exec(plain);
  const storey = Number(counted?.[1] ?? counted?.[2] ?? 0);
  if (storey >= 1 && storey <= MAX_STOREYS) return floor([storey - 1], { isCounted: true });
  const word = ORDINAL_WORDS.findIndex((words) => words.some((each) => plain.includes(each)));
  if (word < 0 || !/FLOOR|PIANO|ETAGE|PLANTA/.test(plain)) return null;
  return plain.includes('FLOOR') ? floor([word], { isCounted: true }) : floor([word + 1]);
}

/** `null` for a text that says nothing about storeys. */
export function readFloorTitle(text: string): FloorTitle | null {
  if (text.length > 60) return null;
  if (NO_FLOOR.test(text)) return floor([]);
  const title = readChinese(text) ?? readShort(text) ?? readEuropean(text);
  // "三层办公室" is a room: a title is short or says that it is a plan
  const saysPlan = /平面|PLAN|PIANO|FLOOR|GRUNDRISS|GESCHOSS|[EÉ]TAGE/i.test(text);
  return title && (saysPlan || text.length <= 6) ? title : null;
}
