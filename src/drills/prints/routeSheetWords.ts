/**
 * Words of the route sheet, which is printed in Chinese, English or both whatever the language of the screen.
 *
 * What pupils and teachers do are the usual steps of school drills, written from general knowledge and not from one source;
 * they are short enough to be read at arm's length.
 */
import type { School } from '../../scenarios/index.js';
import { type Both, both } from '../exports/planWords.js';
import { bothOf } from './bothNames.js';

/** A step to do: what it begins with is printed bold. */
export interface SheetStep {
  readonly bold: Both | null;
  readonly plain: Both;
}

const step = (zh: string, en: string): SheetStep => ({ bold: null, plain: both(zh, en) });
const boldStep = (zhBold: string, enBold: string, zh: string, en: string): SheetStep => ({
  bold: both(zhBold, enBold),
  plain: both(zh, en),
});

export const ROUTE_SHEET_WORDS = {
  sheet: both('疏散路线卡', 'Evacuation route'),
  pupils: (count: number) => both(`${count} 人`, `${count} ${count === 1 ? 'pupil' : 'pupils'}`),
  seats: (count: number) => both(`${count} 座`, `${count} seats`),
  noClass: both('没有固定班级', 'No class of its own'),
  gathersAt: both('集合：', 'Assemble at: '),
  classTo: (who: Both, place: Both) => both(`${who['zh-CN']} → ${place['zh-CN']}`, `${who.en} → ${place.en}`),
  noPlace: both('校园图里没有集合点', 'No assembly point in the plan'),
  noSlot: both('方阵未定', 'square not set'),
  needHelp: (count: number) => both(`需帮助 ${count} 人`, `${count} ${count === 1 ? 'needs' : 'need'} help`),
  helpers: (count: number) => both(`助手 ${count} 人`, `${count} ${count === 1 ? 'helper' : 'helpers'}`),
  youAreHere: both('您在这里', 'You are here'),
  firstRoute: both('第一路线：', 'First route: '),
  secondRoute: both('第二路线：', 'Second route: '),
  lengthM: (metres: number) => both(`到出口约 ${metres} 米`, `about ${metres} m to the exit`),
  whenBlocked: both('第一路线有烟或不通时，听引导员改走', 'if the first is smoky or blocked: follow the guide'),
  sameExit: both('出口与第一路线相同', 'same exit as the first'),
  sameStair: both(
    '第一路线的出口不通时走；楼梯有烟或不通：关门、塞缝、到窗口等待',
    'same stair: only if the first exit is blocked; if the stair is, shut the door, seal gaps, wait at the window',
  ),
  noFirst: both('校园图里没有通向室外的路', 'no way out in the plan'),
  noSecond: both('没有第二条路：关门、塞缝、到窗口等待', 'none: shut the door, seal gaps, wait at the window'),
  order: both('离开顺序：', 'Order of leaving: '),
  released: (rank: number, of: number) => both(`第 ${rank} 批（共 ${of} 批）`, `batch ${rank} of ${of}`),
  arrivesAs: (rank: number, of: number) =>
    both(`预测本层同路 ${of} 个班中第 ${rank} 个到位`, `forecast: number ${rank} of ${of} classes this way`),
  after: (zh: string, en: string) => both(`，在${zh}之后`, `, after ${en}`),
  orderUnknown: both('先后未定，听广播', 'not set: follow the announcement'),
  arrivesBy: (clock: string) => both(`预计 ${clock} 全班到位`, `in place by about ${clock}`),
  teacher: both('老师：离开前后', 'Teacher: before and after'),
  outdoors: both('出楼后一直走到集合位置，不停步', 'Keep walking to the assembly place; do not stop at the exit'),
  noOutdoors: both('校园图里没有出楼后的路线', 'The plan has no way outdoors'),
  fire: both('火灾', 'Fire'),
  earthquake: both('地震', 'Earthquake'),
  lockdown: both('锁门静候', 'Lock and wait'),
  signal: both('信号：', 'Signal: '),
  usual: both('（通用）', ' (usual)'),
  record: both('纸面记录', 'Paper record'),
  columns: {
    date: both('日期', 'Date'),
    leftRoom: both('离开教室', 'Left room'),
    inPlace: both('到位', 'In place'),
    expected: both('应到', 'Expected'),
    present: both('实到', 'Present'),
    missing: both('缺 / 最后在哪', 'Missing / last place'),
    signature: both('签名', 'Signature'),
  },
  planVersion: (version: number) => both(`图第 ${version} 版`, `plan v${version}`),
  printedOn: (date: string) => both(`${date} 印`, `printed ${date}`),
  commandPost: both('指挥台电话', 'Command post'),
  scanHere: both('扫码看本层', 'Scan: this floor'),
  scanOnly: both('需存有本校数据的设备', 'on a device that holds the school'),
  thisComputerOnly: both('仅本机能打开', 'opens on this computer only'),
} as const;

/** Whose routes a wall print follows: said on it, so that sheets of two scenarios are told apart. `null` for none. */
export function routesOf(scenario: { readonly name: string; readonly nameEn?: string | undefined } | null): Both {
  if (scenario === null) return both('路线按最短走法', 'routes: the shortest');
  if (scenario.name === '') return both('路线按最近一次仿真', 'routes: as in the last run');
  const name = bothOf(scenario);
  return both(`路线按「${name['zh-CN']}」`, `routes: ${name.en}`);
}

/** A space between Chinese and a name that begins or ends with a digit or Latin letter. */
function spaced(name: string): string {
  return `${/^[\w(]/.test(name) ? ' ' : ''}${name}${/[\w)]$/.test(name) ? ' ' : ''}`;
}

/** What the teacher of a class does, with the place and the head count of the class where they are known. */
export function teacherSteps(place: Both | null, pupils: number | null): readonly SheetStep[] {
  const zhPlace = spaced(place?.['zh-CN'] ?? '集合位置');
  const enPlace = place?.en ?? 'the assembly place';
  const expected = pupils === null ? both('', '') : both(`，应到 ${pupils}`, `: ${pupils} expected`);
  return [
    boldStep('清点出门人数', 'Count at the door', '，带花名册和手机', ', take roster and phone'),
    boldStep('您最后一个离开', 'You leave last', '，助手带队，关门不锁', '; helper leads, shut the door'),
    step('楼梯上不跑、不说话、不回头', 'On stairs: no running, talking or turning back'),
    boldStep(`到${zhPlace}再清点`, `Count again at ${enPlace}`, expected['zh-CN'], expected.en),
    step('报指挥台：到齐，或缺几人、最后在哪', 'Report: all here, or how many are missing and where'),
  ];
}

export const HAZARD_STEPS = {
  fire: [
    step('弯腰，湿布掩口鼻', 'Stay low, cover nose and mouth'),
    step('走第一路线，有烟改第二路线', 'First route; if smoke, second'),
    step('出不去：关门、塞缝、到窗口', 'Cannot leave: shut door, seal gaps, go to window'),
  ],
  earthquake: [
    step('桌下护头，抓牢桌腿', 'Under desks, cover head, hold on'),
    boldStep('第二信号', 'Leave on the second signal', '再走，护头下楼', ', head covered'),
    step('余震：就地蹲下护头', 'Aftershock: crouch, cover head'),
  ],
  lockdown: [
    step('锁门、关灯、拉帘，离开门窗', 'Lock, lights off, away from door and windows'),
    step('静音，不回应敲门', 'Silent; do not answer knocking'),
    boldStep('只有民警或校长用钥匙开门', 'Only police or principal open, with a key', '', ''),
  ],
} as const satisfies Readonly<Record<'fire' | 'earthquake' | 'lockdown', readonly SheetStep[]>>;

const MAINLAND = [both('火警 119', 'fire 119'), both('报警 110', 'police 110'), both('急救 120', 'ambulance 120')];

/** Numbers to call: the school's own, else those of mainland China where it lies there; others are not known here. */
export function emergencyNumbers(school: Pick<School, 'region' | 'emergencyNumbers'> | null): readonly Both[] {
  if (school === null) return [];
  const { region, emergencyNumbers: own } = school;
  if (own !== undefined)
    return own.map(({ name, nameEn, number }) => both(`${name} ${number}`, `${nameEn ?? name} ${number}`));
  return /^CN(-|$)/.test(region) && !/^CN-(HK|MO|TW)(-|$)/.test(region) ? MAINLAND : [];
}
