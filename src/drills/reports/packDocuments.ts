/** The machine-readable files of an evidence pack, each with a path of its own; workbooks and calendar are made at the edge. */
import { kindOfRecord } from '../duty/drillEvent.js';
import { kindWord, type PlanLanguage } from '../exports/planWords.js';
import type { EvidencePack, PackDuty } from './evidencePack.js';
import type { PackFileKind } from './packManifest.js';
import { PACK_FILE_WORDS, PACK_FOLDER_WORDS } from './packWords.js';

export interface PackDocument {
  readonly path: string;
  readonly kind: PackFileKind;
  /** To be written as JSON. */
  readonly document: unknown;
}

const two = (value: number): string => String(value).padStart(2, '0');

function dutyLine({ duty, drills, evidence, waiver, missing }: PackDuty) {
  const { id, rule, pack, title, titleZh, layer, status, dueFrom, dueUntil, minimumCount, done, clause } = duty;
  return {
    ...{ id, rule, pack, title, titleZh, layer, status, dueFrom, dueUntil, minimumCount, done, clause },
    // without a number where it is of another term, whose pack holds it
    records: drills.map(({ number, record }) => ({ number, id: record.id ?? null, date: record.date ?? null })),
    evidence,
    waiver: waiver?.reason ?? null,
    missing,
  };
}

/**
 * @param safeName - makes the name of a file from parts, without what systems do not allow
 */
export function packDocuments(
  pack: EvidencePack,
  language: PlanLanguage,
  safeName: (parts: readonly string[]) => string,
): PackDocument[] {
  const folder = (kind: keyof typeof PACK_FOLDER_WORDS) => PACK_FOLDER_WORDS[kind][language];
  const word = (name: keyof typeof PACK_FILE_WORDS) => PACK_FILE_WORDS[name][language];
  const { period, today, duties, drills, findings, staffing } = pack;
  // drills are numbered, so that two of a kind on one day are two files
  const nameOf = (number: number, ...parts: readonly string[]) => `${safeName([two(number), ...parts])}.json`;
  const about = { period, madeOn: today };
  return [
    {
      ...{ kind: 'ledger', path: `${folder('ledger')}/${safeName([word('duties')])}.json` },
      document: { ...{ format: 'muster/evidence-duties', schemaVersion: 1 }, ...about, duties: duties.map(dutyLine) },
    },
    {
      ...{ kind: 'ledger', path: `${folder('ledger')}/${safeName([word('staffing')])}.json` },
      document: { ...{ format: 'muster/evidence-staffing', schemaVersion: 1 }, ...about, staffing },
    },
    ...drills.map(({ number, record }): PackDocument => {
      const drill = kindWord(kindOfRecord(record))[language];
      return {
        kind: 'record',
        path: `${folder('record')}/${nameOf(number, record.date ?? '', drill)}`,
        document: record,
      };
    }),
    ...drills.flatMap(({ number, record, plan }): PackDocument[] => {
      if (plan === null) return [];
      const name = nameOf(number, record.date ?? '', word('plan'), `v${plan.version}`);
      return [{ kind: 'plan', path: `${folder('plan')}/${name}`, document: plan }];
    }),
    {
      ...{ kind: 'findings', path: `${folder('findings')}/${safeName([word('findings')])}.json` },
      document: findings,
    },
  ];
}
