/**
 * Numbered upgrades of stored findings, on raw JSON.
 *
 * Version 1 had five states and no history; since version 2 there are the nine of the notice, and whoever accepted it
 * stands in the history. What was closed by nobody, or by the person who fixed it, waits for acceptance.
 */
import type { DocumentKind, RawDocument } from '../../floorplans/index.js';
import { isSamePerson } from './isSamePerson.js';

export const FINDING_VERSION = 2;

/** The furthest of the nine that the state certainly means. */
const STATE_OF: Readonly<Record<string, string>> = {
  reported: 'registered',
  assigned: 'reported',
  treating: 'monitored',
  toAccept: 'treated',
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** Empty texts said nothing; version 2 leaves them out. */
function withoutEmpty(raw: RawDocument): RawDocument {
  return Object.fromEntries(Object.entries(raw).filter(([key, value]) => value !== '' || key === 'title'));
}

function entriesOf({ state, person, acceptedBy, closedOn, deadline, reportedOn }: RawDocument): object[] {
  const on = closedOn === undefined ? {} : { on: closedOn };
  if (state !== 'closed') {
    const mapped = typeof state === 'string' && Object.hasOwn(STATE_OF, state) ? STATE_OF[state] : state;
    return [{ state: mapped, ...(reportedOn === undefined ? {} : { on: reportedOn }) }];
  }
  const isByFixer = isText(acceptedBy) && isText(person) && isSamePerson(acceptedBy, person);
  if (acceptedBy === undefined || isByFixer) return [{ state: 'treated', ...on }];
  return [
    { state: 'accepted', ...on, by: acceptedBy },
    { state: 'closed', ...on, by: acceptedBy, ...(deadline === undefined ? {} : { deadline }) },
  ];
}

function giveHistory(raw: RawDocument): RawDocument {
  const { acceptedBy, closedOn, reportedOn, ...rest } = withoutEmpty(raw);
  const history = entriesOf({ ...rest, acceptedBy, closedOn, reportedOn });
  const last = history.at(-1) as { readonly state: unknown };
  const origin = rest.drill === undefined ? 'check' : 'drill';
  // what was done is the measure that was settled, as far as version 1 knew
  const isTreated = last.state === 'treated' || last.state === 'closed';
  const fix = isTreated && rest.measure !== undefined ? { fix: rest.measure } : {};
  return { ...rest, state: last.state, origin, ...fix, history };
}

export const FINDING_DOCUMENT: DocumentKind = {
  format: 'muster/finding',
  label: 'finding',
  oldestVersion: 1,
  version: FINDING_VERSION,
  migrations: [{ from: 1, upgrade: giveHistory }],
};
