/** Small IFC models for tests: boxes for rooms and doors on storeys, in any unit, with or without space boundaries. */

export interface IfcBox {
  readonly name: string;
  readonly words?: string;
  /** Least corner and size, m. */
  readonly at: readonly [number, number];
  readonly size: readonly [number, number];
}

export interface IfcDoorBox {
  readonly at: readonly [number, number];
  readonly size: readonly [number, number];
  readonly widthM: number;
  /** Indices of the rooms of its storey whose boundary it is. */
  readonly bounds?: readonly number[];
}

export interface IfcStoreyText {
  readonly name: string;
  readonly elevationM: number;
  readonly rooms: readonly IfcBox[];
  readonly doors?: readonly IfcDoorBox[];
  /** Indices of rooms with an edge without a wall. */
  readonly open?: readonly number[];
}

const UNITS = {
  m: { perM: 1, lines: (id: number) => [`#${id}=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);`] },
  mm: { perM: 1000, lines: (id: number) => [`#${id}=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);`] },
  ft: {
    perM: 1 / 0.3048,
    lines: (id: number) => [
      `#${id + 1}=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);`,
      `#${id + 2}=IFCMEASUREWITHUNIT(IFCRATIOMEASURE(0.3048),#${id + 1});`,
      `#${id + 3}=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);`,
      `#${id}=IFCCONVERSIONBASEDUNIT(#${id + 3},.LENGTHUNIT.,'FOOT',#${id + 2});`,
    ],
  },
} as const;

export type IfcTextUnit = keyof typeof UNITS;

/** @param offsetM - how far the model lies from its own origin */
export function ifcText(
  storeys: readonly IfcStoreyText[],
  { unit = 'm', offsetM = [0, 0] }: { unit?: IfcTextUnit; offsetM?: readonly [number, number] } = {},
): string {
  const { perM, lines: unitLines } = UNITS[unit];
  const lines: string[] = [];
  let last = 100;
  const add = (text: string) => {
    last += 1;
    lines.push(`#${last}=${text};`);
    return last;
  };
  const number = (metres: number) => (metres * perM).toFixed(6);
  const gid = (n: number) => `'${n.toString(36).padStart(22, '0')}'`;
  lines.push(...unitLines(10), '#20=IFCUNITASSIGNMENT((#10));');
  lines.push('#1=IFCCARTESIANPOINT((0.,0.,0.));', '#2=IFCAXIS2PLACEMENT3D(#1,$,$);');
  lines.push("#3=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-5,#2,$);", '#5=IFCDIRECTION((0.,0.,1.));');
  lines.push(
    `#30=IFCPROJECT(${gid(30)},$,'P',$,$,$,$,(#3),#20);`,
    `#31=IFCBUILDING(${gid(31)},$,'教学楼',$,$,$,$,$,.ELEMENT.,$,$,$);`,
  );
  const box = ({ at, size }: Pick<IfcBox, 'at' | 'size'>, lowM: number, heightM: number) => {
    const middle = add(
      `IFCCARTESIANPOINT((${number(offsetM[0] + at[0] + size[0] / 2)},${number(offsetM[1] + at[1] + size[1] / 2)},${number(lowM)}))`,
    );
    const placement = add(`IFCLOCALPLACEMENT($,#${add(`IFCAXIS2PLACEMENT3D(#${middle},$,$)`)})`);
    const profile = add(`IFCRECTANGLEPROFILEDEF(.AREA.,$,$,${number(size[0])},${number(size[1])})`);
    const solid = add(`IFCEXTRUDEDAREASOLID(#${profile},#2,#5,${number(heightM)})`);
    const body = add(`IFCSHAPEREPRESENTATION(#3,'Body','SweptSolid',(#${solid}))`);
    return { placement, shape: add(`IFCPRODUCTDEFINITIONSHAPE($,$,(#${body}))`) };
  };
  const ids = storeys.map(({ name, elevationM, rooms, doors = [], open = [] }) => {
    const storey = add(`IFCBUILDINGSTOREY(${gid(last)},$,'${name}',$,$,$,$,$,.ELEMENT.,${number(elevationM)})`);
    const spaces = rooms.map((room) => {
      const { placement, shape } = box(room, elevationM, 2.8);
      const words = room.words === undefined ? '$' : `'${room.words}'`;
      return add(`IFCSPACE(${gid(last)},$,'${room.name}',$,$,#${placement},#${shape},${words},.ELEMENT.,.INTERNAL.,$)`);
    });
    const leaves = doors.map((door) => {
      const { placement, shape } = box(door, elevationM, 2.1);
      const id = add(
        `IFCDOOR(${gid(last)},$,'Door',$,$,#${placement},#${shape},$,${number(2.1)},${number(door.widthM)})`,
      );
      for (const room of door.bounds ?? []) {
        add(`IFCRELSPACEBOUNDARY(${gid(last)},$,$,$,#${spaces[room]},#${id},$,.PHYSICAL.,.INTERNAL.)`);
      }
      return id;
    });
    for (const room of open) {
      add(`IFCRELSPACEBOUNDARY(${gid(last)},$,$,$,#${spaces[room]},$,$,.VIRTUAL.,.INTERNAL.)`);
    }
    const list = (each: readonly number[]) => each.map((id) => `#${id}`).join(',');
    if (spaces.length > 0) add(`IFCRELAGGREGATES(${gid(last)},$,$,$,#${storey},(${list(spaces)}))`);
    if (leaves.length > 0) add(`IFCRELCONTAINEDINSPATIALSTRUCTURE(${gid(last)},$,$,$,(${list(leaves)}),#${storey})`);
    return storey;
  });
  add(`IFCRELAGGREGATES(${gid(last)},$,$,$,#31,(${ids.map((id) => `#${id}`).join(',')}))`);
  const head =
    "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\nFILE_NAME('','',(''),(''),'','','');\nFILE_SCHEMA(('IFC2X3'));\nENDSEC;\nDATA;";
  return `${head}\n${lines.join('\n')}\nENDSEC;\nEND-ISO-10303-21;\n`;
}

/** A corridor with two rooms and their doors, a way out at its end, and a second storey over it with stair rooms. */
export const SMALL_HOUSE: readonly IfcStoreyText[] = [0, 1].map((level) => ({
  name: `Level ${level + 1}`,
  elevationM: 3.6 * level,
  rooms: [
    { name: `${level + 1}01`, words: 'CLASSROOM', at: [0, 2.2], size: [8, 7] },
    { name: `${level + 1}02`, words: 'CLASSROOM', at: [8.2, 2.2], size: [8, 7] },
    { name: `${level + 1}C`, words: 'CORRIDOR', at: [0, 0], size: [16.2, 2] },
    { name: `${level + 1}S`, words: 'STAIR', at: [16.4, 0], size: [3, 6.6] },
  ],
  doors: [
    { at: [3, 1.99], size: [1, 0.22], widthM: 1, bounds: [0, 2] },
    { at: [12, 1.99], size: [1, 0.22], widthM: 1 },
    { at: [16.19, 0.4], size: [0.22, 1.2], widthM: 1.2, bounds: [2] },
    ...(level === 0 ? [{ at: [-0.3, 0.3], size: [0.22, 1.4], widthM: 1.4, bounds: [2] } as const] : []),
  ],
}));
