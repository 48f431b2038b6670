/** Which levels the texts of a zip are: by the list that Muster writes beside them, else by the names of the files. */
import * as z from 'zod/mini';
import { LEVEL_LIST, LEVEL_LIST_FORMAT } from '../../writers/wkt/levelList.js';
import { parseJson } from '../decodeFile.js';
import { levelInFileName } from '../geojson/levelWords.js';

const label = { name: z.string(), nameEn: z.optional(z.string()) };
const id = z.string().check(z.minLength(1));

const listSchema = z.object({
  format: z.literal(LEVEL_LIST_FORMAT),
  ...label,
  levels: z.array(
    z.object({
      file: z.string(),
      building: z.object({ id, ...label }),
      id,
      ...label,
      ordinal: z.int(),
      elevationM: z.number(),
    }),
  ),
});

export type LevelList = z.infer<typeof listSchema>;
export type ListedLevel = LevelList['levels'][number];

export const isLevelList = (member: string) => member === LEVEL_LIST;

/** `null` where it is none of ours, or names a level or file twice. */
export function readLevelList(text: string): LevelList | null {
  const { data } = z.safeParse(listSchema, parseJson(text));
  if (data === undefined) return null;
  const isOnce = (values: readonly string[]) => new Set(values).size === values.length;
  const { levels } = data;
  const storeys = levels.map(({ building, ordinal }) => `${ordinal} ${building.id}`);
  const isSound = [levels.map((each) => each.id), levels.map(({ file }) => file), storeys].every(isOnce);
  return isSound ? data : null;
}

const baseName = (member: string) => member.slice(member.lastIndexOf('/') + 1);

/** One building; storeys as the files are called where all say one and no two the same, else in the order of the archive. */
export function levelsByName(members: readonly string[], name: string, storeyHeightM: number): ListedLevel[] {
  const told = members.map((member) => levelInFileName(baseName(member)));
  const isTold = told.every((each) => each !== null && Number.isInteger(each)) && new Set(told).size === told.length;
  return members.map((file, k): ListedLevel => {
    const ordinal = isTold ? (told[k] as number) : k;
    const own = baseName(file).replace(/\.wkt$/i, '') || String(ordinal);
    return {
      file,
      building: { id: 'building', name, nameEn: name },
      id: String(ordinal),
      name: own,
      nameEn: own,
      ordinal,
      elevationM: ordinal * storeyHeightM,
    };
  });
}
