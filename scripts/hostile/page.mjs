/** The measured imports as a page of the documentation. */

/** What takes more stands out. Time is the processor's: that of the clock is the machine's other work too. */
const BARS = { cpuS: 30, peakMb: 1000 };

const ENDS = { plan: 'read', refused: 'refused', silent: '**silent**', hang: '**hangs**', crash: '**crashes**' };
const MAX_CODES = 4;

export const isOverBars = ({ cpuS, peakMb, end }) =>
  (end !== 'plan' && end !== 'refused') || cpuS > BARS.cpuS || peakMb > BARS.peakMb;

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

function row(name, runs) {
  const most = (of) => Math.max(...runs.map(of));
  const cpuS = most((run) => run.cpuS);
  const peakMb = most((run) => run.peakMb);
  const cells = [
    name,
    runs.length,
    most((run) => run.sizeMb).toFixed(1),
    over(cpuS, BARS.cpuS, cpuS.toFixed(1)),
    most((run) => run.wallS).toFixed(0),
    over(peakMb, BARS.peakMb, peakMb.toLocaleString('en')),
    answers(runs).join('; '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function readerTable({ name, rows }, names) {
  const head =
    '| what was done | files | largest, MB | processor s | by the clock, s | peak MB | answers |\n| --- | --- | --- | --- | --- | --- | --- |';
  const made = names.flatMap((each) => (rows[each] ? [row(each, rows[each].runs)] : []));
  const commits = [...new Set(Object.values(rows).map(({ commit }) => commit))].join(', ');
  return `## ${name}\n\nAt ${commits}.\n\n${head}\n${made.join('\n')}`;
}

/** @param names - of the mutations, in their order */
export function hostilePage(readers, names, machine) {
  const runs = readers.flatMap(({ rows }) => Object.values(rows).flatMap((each) => each.runs));
  const count = (is) => runs.filter(is).length;
  const loads = runs.map(({ load }) => load);
  const summary = [
    `${runs.length} files: ${count(({ end }) => end === 'plan')} became a plan, ${count(({ end }) => end === 'refused')} were refused in words,`,
    `${count(({ end }) => end === 'crash')} crashed, ${count(({ end }) => end === 'hang')} did not end, ${count(({ end }) => end === 'silent')} ended without a word;`,
    `${count(({ cpuS }) => cpuS > BARS.cpuS)} took more than ${BARS.cpuS} s and ${count(({ peakMb }) => peakMb > BARS.peakMb)} more than ${BARS.peakMb.toLocaleString('en')} MB.`,
  ].join(' ');
  return `# Hostile imports

Made by \`node scripts/hostileImports.mjs\` (${machine}, load ${Math.min(...loads).toFixed(0)} to ${Math.max(...loads).toFixed(0)}): it runs \`muster import\` on each
file in a process of its own. Bars: ${BARS.cpuS} s of processor time, ${BARS.peakMb.toLocaleString('en')} MB (the most memory the process held, Node itself being 50 of
it), no crash, always an answer. Where several files make a row, the worst of them stands in it. What was done to the samples
is in \`scripts/hostile/\`; the command line opens no file over 256 MB, so the readers meet 250.

${summary}

Codes beside “read” are the warnings that came with the plan, those beside “refused” the errors instead of one.

${readers.map((each) => readerTable(each, names)).join('\n\n')}
`;
}
