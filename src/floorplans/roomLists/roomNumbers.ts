/** Numbers of rooms as lists and plans write them → one form in which they can be compared. */

/** Words round a number that say no more than that it is a room's. */
const AROUND = /^(room|rm|raum|zimmer|no|nr|classroom|教室|房间|房)[.:]?|(号房间|号室|号教室|教室|房间|室|号)$/g;

/** Full-width signs made plain, in small letters, without spaces and such words: "Ｒｍ. １０１室" is 101. */
export function plainRoom(text: string): string {
  let plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s#]+/g, '');
  for (let before = ''; before !== plain; ) {
    before = plain;
    const cut = plain.replace(AROUND, '');
    // a room that is called nothing but "room" keeps its name
    if (cut !== '') plain = cut;
  }
  return plain;
}

/** A building's name without the word that says it is one: 知行楼, 3号楼, Block A → 知行, 3, a. */
export function plainBuilding(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/g, '');
  const cut = plain.replace(/^(building|block|haus)|(号教学楼|号楼|教学楼|楼|栋|座|幢|馆|building|block)$/g, '');
  return cut === '' ? plain : cut;
}

/** The one number in a name, as 101 in "101 物理实验室" and a203b in "A203b Physics"; `null` where none or several stand. */
export function numberIn(text: string): string | null {
  const found = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/(?<![a-z\d.-])[a-z]{0,2}-?\d{2,5}[a-z]?(?![a-z\d.])/g);
  return found?.length === 1 ? (found[0] as string) : null;
}
