/** Random campuses of the templates: one to three buildings of random kind and measures, grounds, a gate, an assembly point. */
import {
  type BuiltBlock,
  type CampusPlan,
  canteenBlock,
  corridorBlock,
  courtyardBlock,
  dormitoryBlock,
  type Placement,
  type QuarterTurns,
} from '../../src/floorplans/index.js';
import {
  type Bounds,
  boundsOf,
  type Point,
  type Polygon,
  type RandomStream,
  randomStream,
} from '../../src/model/index.js';

/** Free ground around and between buildings, m. */
const SPACING_M = 18;

type Build = (placement: Placement) => BuiltBlock;

const between = (random: RandomStream, from: number, to: number, stepM = 0.1) =>
  Math.round((from + random.next() * (to - from)) / stepM) * stepM;
const whole = (random: RandomStream, from: number, to: number) => from + Math.floor(random.next() * (to - from + 1));

/** A template with random measures, ready to be placed. */
function randomBlock(random: RandomStream, number: number): Build {
  const identity = { key: `b${number}`, name: `${number} 号楼`, nameEn: `Block ${number}` };
  const storeyHeightM = between(random, 3.3, 3.9, 0.15);
  const kind = whole(random, 0, 3);
  if (kind === 0) {
    const measures = {
      storeys: whole(random, 1, 3),
      storeyHeightM,
      roomDepthM: between(random, 7, 8.4),
      corridorWidthM: between(random, 2.4, 3.2),
    };
    return (placement) => corridorBlock({ ...identity, ...measures, placement });
  }
  if (kind === 1) {
    const measures = { storeys: whole(random, 1, 3), storeyHeightM, galleryWidthM: between(random, 2.1, 3.2) };
    return (placement) => courtyardBlock({ ...identity, ...measures, placement });
  }
  if (kind === 2) {
    const measures = {
      storeys: whole(random, 2, 3),
      storeyHeightM,
      roomsPerSide: whole(random, 3, 7),
      corridorWidthM: between(random, 2.2, 2.8),
    };
    return (placement) => dormitoryBlock({ ...identity, ...measures, placement });
  }
  const measures = {
    hallWidthM: between(random, 20, 34),
    hallDepthM: between(random, 16, 26),
    seats: 40 * whole(random, 4, 10),
  };
  return (placement) => canteenBlock({ ...identity, ...measures, placement });
}

function boundsOfBlock({ building }: BuiltBlock): Bounds {
  return boundsOf(building.levels.flatMap((level) => level.outline?.outer ?? [])) as Bounds;
}

function rectangle(fromX: number, fromY: number, toX: number, toY: number): Polygon {
  const outer: Point[] = [
    [fromX, fromY],
    [toX, fromY],
    [toX, toY],
    [fromX, toY],
  ];
  return { outer, holes: [] };
}

/** Side by side from west to east, each turned by itself. */
function placeBlocks(random: RandomStream): {
  readonly blocks: readonly BuiltBlock[];
  readonly widthM: number;
  readonly depthM: number;
} {
  const blocks: BuiltBlock[] = [];
  let fromX = SPACING_M;
  let depthM = 0;
  for (let number = 1; number <= whole(random, 1, 3); number++) {
    const build = randomBlock(random, number);
    const quarterTurns = whole(random, 0, 3) as QuarterTurns;
    const drawn = boundsOfBlock(build({ originM: [0, 0], quarterTurns }));
    const block = build({ originM: [Math.ceil(fromX - drawn.minX), Math.ceil(SPACING_M - drawn.minY)], quarterTurns });
    const bounds = boundsOfBlock(block);
    blocks.push(block);
    fromX = bounds.maxX + SPACING_M;
    depthM = Math.max(depthM, bounds.maxY);
  }
  return { blocks, widthM: Math.ceil(fromX), depthM: Math.ceil(depthM) };
}

/** The same seed gives the same campus. */
export function templateCampus(seed: number): CampusPlan {
  const random = randomStream(seed, 'templateCampus', seed);
  const { blocks, widthM, depthM } = placeBlocks(random);
  const fieldY = depthM + SPACING_M;
  const fieldM = 45;
  const siteDepthM = fieldY + fieldM + SPACING_M;
  const siteWidthM = Math.max(widthM, fieldM + 2 * SPACING_M);
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: `模板校园 ${seed}`,
    nameEn: `Template campus ${seed}`,
    site: {
      outline: rectangle(0, 0, siteWidthM, siteDepthM),
      gates: [
        {
          id: 'gate:main',
          name: '大门',
          nameEn: 'Main gate',
          kind: 'gate',
          segment: [
            [8, 0],
            [13, 0],
          ],
          clearWidthM: 5,
          spaceIds: [],
        },
      ],
      greens: [],
      areas: [],
    },
    buildings: blocks.map((block) => block.building),
    stairs: blocks.flatMap((block) => block.stairs),
    assemblyPoints: [
      {
        id: 'assembly:field',
        name: '操场',
        nameEn: 'Field',
        polygon: rectangle(SPACING_M, fieldY, SPACING_M + fieldM, fieldY + fieldM),
        slots: [],
      },
    ],
    posts: blocks.flatMap((block) => block.posts),
  };
}
