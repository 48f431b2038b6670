/** What a room is for, by the words written in it: Chinese first, then English, German, Italian and French. */
import type { SpaceKind } from '../../campusPlan.js';

/** Tried in this order; a word inside another one comes later. */
const WORDS: readonly (readonly [SpaceKind, RegExp])[] = [
  ['lift', /电梯|\bLIFT\b|ELEVATOR|AUFZUG|ASCENSOR|\bELEV\.?$/],
  ['stair', /楼梯|梯间|STAIR|TREPPE|\bSCALA\b|ESCALIER/],
  [
    'toilet',
    /卫生间|厕|盥洗|洗手|淋浴|浴室|TOILET|RESTROOM|WASHROOM|LAVATORY|\bWC\b|\bRR\b|\bBATH|SHOWER|BAGNO|\bBAD\b|^[男女MWDHHF]$/,
  ],
  ['laboratory', /实验|微机|计算机|机房教室|LABOR|\bLAB\b|COMPUTER ROOM/],
  ['dormitory', /宿舍|寝室|居室|卧室|DORM|BEDROOM|SCHLAFZIMMER|CAMERA/],
  ['kitchen', /厨房|操作间|备餐|KITCHEN|K(Ü|UE)CHE|CUCINA|CUISINE/],
  ['canteen', /食堂|餐厅|饭厅|CANTEEN|DINING|CAFETERIA|MENSA/],
  ['library', /图书|阅览|LIBRARY|BIBLIOTH|BIBLIOTEC/],
  ['gym', /体育|风雨操场|健身|舞蹈|GYM|SPORT|TURNHALLE|PALESTRA/],
  ['classroom', /教室|课室|班$|CLASS|\bAULA\b|KLASSE|UNTERRICHT/],
  ['office', /办公|校长|主任|会议|值班|传达|医务|保健|OFFICE|MEETING|B(Ü|UE)RO|UFFICIO|BUREAU|STAFF/],
  ['storage', /库|储藏|储物|器材|杂物|STORE|STORAGE|LAGER|ABSTELL|RIPOSTIGLIO|MAGAZZINO/],
  ['corridor', /走廊|走道|过道|连廊|通道|CORRIDOR|HALLWAY|PASSAGE|\bFLUR\b|\bGANG\b|CORRIDOIO|COULOIR/],
  ['hall', /门厅|大厅|前厅|厅$|报告厅|礼堂|LOBBY|FOYER|\bHALL\b|ENTRANCE|\bENTRY\b|VESTIBULE|ATRIO|AUDITORIUM|ATRIUM/],
  ['outdoor', /庭院|内院|天井|院子|露台|阳台|室外|COURTYARD|\bPATIO\b|BALCON|TERRACE|TERRAZ|\bHOF\b/],
  ['storage', /设备|机房|配电|弱电|强电|水泵|管井|风井|SHAFT|PLANT ROOM|TECHNI|ELECTRICAL|\b(MECH|ELEC|ELEV EQ) RM\b/],
];

/** `null` for words that say nothing about a use. */
export function roomKindOf(name: string): SpaceKind | null {
  const plain = name.toUpperCase();
  return WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
