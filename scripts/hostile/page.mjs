/** The measured imports as a page of the documentation. */

/** The bars: what takes more stands out. Time is the processor's, since that of the clock is the machine's other work too. */
export const BARS = { cpuS: 30, peakMb: 1000 };

const ENDS = { plan: 'read', refused: 'refused', silent: '**silent**', hang: '**hangs**', crash: '**crashes**' };
const MAX_CODES = 4;

function answers(runs) {
  const byEnd = new Map();
  for (const { end, codes } of runs) {
    const own = byEnd.get(end) ?? { count: 0, codes: new Set() };
    own.count++;
    for (const code of codes) own.codes.add(code);
    byEnd.set(end, own);
  }
  return [...byEnd].map(([end, { count, codes }]) => {
    const list = [...codes].slice(0, MAX_CODES).map((code) => `\`${code}\``);
    const more = codes.size > MAX_CODES ? ` +${codes.size - MAX_CODES}` : '';
    return `${count} ${ENDS[end]}${list.length > 0 ? `: ${list.join(' ')}${more}` : ''}`;
  });
}

const over = (value, bar, text) => (value > bar ? `**${text}**` : text);

function row({ name, runs }) {
  const most = (of) => Math.max(...runs.map(of));
  const cpuS = most((run) => run.cpuS);
  const peakMb = most((run) => run.peakMb);
  const cells = [
    name,
    runs.length,
    most((run) => run.sizeMb).toFixed(1),
    over(cpuS, BARS.cpuS, cpuS.toFixed(1)),
    most((run) => run.wallS).toFixed(1),
    over(peakMb, BARS.peakMb, peakMb.toLocaleString('en')),
    answers(runs).join('; '),
  ];
  return `| ${cells.join(' | ')} |`;
}

export function readerTable({ sample, rows }) {
  const head =
    '| what was done | files | largest, MB | processor s | by the clock, s | peak MB | answers |\n| --- | --- | --- | --- | --- | --- | --- |';
  return `## ${sample.name}\n\n${head}\n${rows.map(row).join('\n')}`;
}

export function hostilePage(tables, { commit, machine, loads }) {
  const runs = tables.flatMap(({ rows }) => rows.flatMap((each) => each.runs));
  const count = (is) => runs.filter(is).length;
  const summary = [
    `${runs.length} files: ${count(({ end }) => end === 'plan')} became a plan, ${count(({ end }) => end === 'refused')} were refused in words,`,
    `${count(({ end }) => end === 'crash')} crashed, ${count(({ end }) => end === 'hang')} hung, ${count(({ end }) => end === 'silent')} ended without a word;`,
    `${count(({ cpuS }) => cpuS > BARS.cpuS)} took more than ${BARS.cpuS} s and ${count(({ peakMb }) => peakMb > BARS.peakMb)} more than ${BARS.peakMb.toLocaleString('en')} MB.`,
  ].join(' ');
  return `# Hostile imports

Made by \`node scripts/hostileImports.mjs\` at ${commit} (${machine}, load ${loads}); it runs \`muster import\` on each file in a process of
its own. Bars: ${BARS.cpuS} s of processor time, ${BARS.peakMb.toLocaleString('en')} MB (the most memory the process held, Node itself being 50 MB of it), no crash, always an answer. Where
several files make a row, the worst of them stands in it. What was done is in \`scripts/hostile/\`.

${summary}

Codes beside “read” are the warnings that came with the plan, those beside “refused” the errors instead of one.

${tables.map(readerTable).join('\n\n')}
`;
}
