/** The grounds of the demo school: outer wall, gates, roads, planting and the field. */
import type { Point, Polygon } from '../../../model/index.js';
import type { Opening, Post, Site } from '../../campusPlan.js';
import { placeRectangle, toMillimetre } from '../placement.js';
import { trackOutline } from './assemblyField.js';

const UNTURNED = { originM: [0, 0], quarterTurns: 0 } as const;

/** From the south-west corner, m. */
const SITE = { widthM: 200, depthM: 150 };

function rectangle(fromU: number, fromV: number, toU: number, toV: number): Polygon {
  return placeRectangle(UNTURNED, { fromU, fromV, toU, toV });
}

/** A bed with rounded corners, each cut by two points. */
function bed(fromX: number, fromY: number, toX: number, toY: number): Polygon {
  const r = 1.5;
  const k = r * 0.293;
  const points: Point[] = [
    [fromX + r, fromY],
    [toX - r, fromY],
    [toX - k, fromY + k],
    [toX, fromY + r],
    [toX, toY - r],
    [toX - k, toY - k],
    [toX - r, toY],
    [fromX + r, toY],
    [fromX + k, toY - k],
    [fromX, toY - r],
    [fromX, fromY + r],
    [fromX + k, fromY + k],
  ];
  return { outer: points.map(([x, y]) => [toMillimetre(x), toMillimetre(y)]), holes: [] };
}

const GATES: readonly Opening[] = [
  {
    id: 'gate:main',
    name: '南大门',
    nameEn: 'Main gate',
    kind: 'gate',
    segment: [
      [58, 0],
      [64, 0],
    ],
    clearWidthM: 6,
    spaceIds: [],
    lock: 'electric',
  },
  {
    id: 'gate:side',
    name: '东侧门',
    nameEn: 'Side gate',
    kind: 'gate',
    segment: [
      [SITE.widthM, 64],
      [SITE.widthM, 68],
    ],
    clearWidthM: 4,
    spaceIds: [],
    lock: 'key',
  },
];

export function grounds(): Site {
  return {
    outline: rectangle(0, 0, SITE.widthM, SITE.depthM),
    gates: GATES,
    greens: [
      // the two lawns of Zhixing's court, with ways of 5 m and more all round
      bed(33.5, 113, 50, 127),
      bed(55.6, 113, 72.1, 127),
      // west and north of the field and around the canteen, clear of the roads
      bed(3, 100, 11, 146),
      bed(8, 10, 54, 42),
      bed(170, 60, 176, 84),
      bed(3, 52, 12, 88),
      bed(72, 8, 164, 36),
      bed(104, 104, 146, 112),
      bed(158, 112, 166, 138),
      bed(176, 10, 194, 56),
    ],
    areas: [
      { id: 'area:field', name: '操场', nameEn: 'Field', kind: 'field', polygon: trackOutline() },
      {
        id: 'area:court',
        name: '知行楼庭院',
        nameEn: 'Zhixing court',
        kind: 'yard',
        polygon: rectangle(28.2, 106, 77.4, 130.6),
      },
      { id: 'area:main-road', name: '校园大道', nameEn: 'Main road', kind: 'path', polygon: rectangle(57, 0, 65, 97) },
      {
        id: 'area:middle-road',
        name: '中路',
        nameEn: 'Middle road',
        kind: 'path',
        polygon: rectangle(14, 97, 170, 103),
      },
      {
        id: 'area:dormitory-yard',
        name: '宿舍前庭',
        nameEn: 'Dormitory yard',
        kind: 'yard',
        polygon: rectangle(167, 90, 172, 140),
      },
      {
        id: 'area:canteen-yard',
        name: '食堂前庭',
        nameEn: 'Canteen yard',
        kind: 'yard',
        polygon: rectangle(14, 83.5, 57, 97),
      },
    ],
  };
}

/** Guides and counters outdoors. */
export function groundPosts(): Post[] {
  return [
    { id: 'post:field-head', name: '清点台', nameEn: 'Counting desk', at: [114, 87], role: 'headcount' },
    { id: 'post:field-command', name: '指挥台', nameEn: 'Command desk', at: [111, 87], role: 'commander' },
    { id: 'post:field-medic', name: '救护点', nameEn: 'First aid', at: [117, 87], role: 'medic' },
    {
      id: 'post:field-north-west',
      name: '操场西北口',
      nameEn: 'Field, north-west corner',
      at: [86, 90],
      role: 'routeGuide',
    },
    { id: 'post:middle-road', name: '中路转角', nameEn: 'Middle road corner', at: [82, 100], role: 'routeGuide' },
    { id: 'post:gate-main', name: '南大门', nameEn: 'Main gate', at: [66.5, 3], role: 'gateGuard' },
    { id: 'post:gate-side', name: '东侧门', nameEn: 'Side gate', at: [197, 69], role: 'gateGuard' },
  ];
}
