/** DXF files of a million entities of each kind, and the drawing of a large school as a CAD program saves it. */

const MILLION = 1_000_000;

export function drawings() {
  const head =
    '0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n2\nB\n10\n0\n20\n0\n0\nLINE\n8\nWALL\n10\n0\n20\n0\n11\n900\n21\n0\n0\nENDBLK\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n';
  const tail = '0\nENDSEC\n0\nEOF\n';
  const line = (x, y, u, v, layer = 'WALL') => `0\nLINE\n8\n${layer}\n10\n${x}\n20\n${y}\n11\n${u}\n21\n${v}\n`;
  const grid = (stepMm) => (k) => {
    const x = (k % 1000) * stepMm;
    const y = Math.floor(k / 2 / 500) * stepMm;
    return k % 2 === 0 ? line(x, y, x + stepMm, y) : line(x, y, x, y + stepMm);
  };
  // as a CAD program saves it, with handles and all digits: eight storeys of 400 rooms, furnished, each with its title
  const full = (type, layer, groups) =>
    `  0\n${type}\n  5\n${'1F2A3'}\n330\n1F\n100\nAcDbEntity\n  8\n${layer}\n370\n    25\n100\nAcDb${type}\n${groups.map(([code, value]) => `${String(code).padStart(3)}\n${typeof value === 'number' ? value.toFixed(12) : value}\n`).join('')}`;
  const drawn = (layer, x, y, u, v) =>
    full('LINE', layer, [
      [10, x],
      [20, y],
      [30, 0],
      [11, u],
      [21, v],
      [31, 0],
    ]);
  const school = (k) => {
    const storey = Math.floor(k / 400);
    const x = (k % 40) * 7200;
    const y = Math.floor((k % 400) / 40) * 9000 + storey * 120_000;
    const desks = Array.from({ length: 15 }, (_, n) => [
      x + 1200 + (n % 5) * 1100,
      y + 2000 + Math.floor(n / 5) * 1800,
    ]);
    return [
      drawn('WALL', x + 100, y + 100, x + 1000, y + 100),
      drawn('WALL', x + 1900, y + 100, x + 7100, y + 100),
      drawn('WALL', x + 100, y + 100, x + 100, y + 8900),
      drawn('WALL', x + 7100, y + 100, x + 7100, y + 8900),
      drawn('WALL', x + 100, y + 8900, x + 7100, y + 8900),
      full('ARC', 'DOOR', [
        [10, x + 1000],
        [20, y + 100],
        [40, 900],
        [50, 0],
        [51, 90],
      ]),
      drawn('DOOR', x + 1000, y + 100, x + 1000, y + 1000),
      full('TEXT', 'TEXT', [
        [10, x + 3000],
        [20, y + 4000],
        [40, 300],
        [1, String(k)],
      ]),
      ...desks.flatMap(([u, v]) => [
        drawn('FURN', u, v, u + 600, v),
        drawn('FURN', u + 600, v, u + 600, v + 400),
        drawn('FURN', u + 600, v + 400, u, v + 400),
        drawn('FURN', u, v + 400, u, v),
      ]),
      k % 400 === 0
        ? full('TEXT', 'TEXT', [
            [10, x + 90_000],
            [20, y - 6000],
            [40, 900],
            [1, `${storey + 1}F plan`],
          ])
        : '',
    ].join('');
  };
  return [
    { head, tail, count: MILLION, piece: grid(3000) },
    { head, tail, count: MILLION, piece: grid(30) },
    {
      head,
      tail,
      count: MILLION,
      piece: (k) =>
        line((k * 7919) % 60_000, (k * 104_729) % 60_000, (k * 15_485_863) % 60_000, (k * 32_452_843) % 60_000),
    },
    {
      head,
      tail,
      count: MILLION,
      piece: (k) => `0\nINSERT\n8\nDOOR\n2\nB\n10\n${(k % 1000) * 90}\n20\n${Math.floor(k / 1000) * 90}\n`,
    },
    {
      head: `${head}0\nLWPOLYLINE\n8\nWALL\n90\n1000000\n70\n1\n`,
      tail,
      count: MILLION,
      piece: (k) => `10\n${(k * 7919) % 60_000}\n20\n${(k * 104_729) % 60_000}\n`,
    },
    {
      head,
      tail,
      count: MILLION,
      piece: (k) => `0\nARC\n8\n0\n10\n${(k % 1000) * 90}\n20\n${Math.floor(k / 1000) * 90}\n40\n900\n50\n0\n51\n90\n`,
    },
    {
      head,
      tail,
      count: MILLION,
      piece: (k) => `0\nTEXT\n8\nTEXT\n10\n${(k % 1000) * 90}\n20\n${Math.floor(k / 1000) * 90}\n40\n300\n1\nM0921\n`,
    },
    { head, tail, count: 3200, piece: school, name: '50 MB school' },
  ];
}
