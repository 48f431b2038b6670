import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { DEMO_SCHOOL, folderWith, muster } from './command.js';

function eventsIn(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('muster schedule --ics', () => {
  it('[CLI50] writes every drill of the year at its local time, and strikes out what an earlier file had besides', async () => {
    const folder = folderWith({});
    const file = join(folder, '演练.ics');
    const args = ['schedule', DEMO_SCHOOL, '--year', '2026-2027', '--ics', '演练.ics', '--json'];
    const first = await muster(args, folder);
    expect(first.status).toBe(0);
    const planned = first.json.drills as { date: string; time: string }[];
    const written = eventsIn(file);
    expect(written.map(({ startDate }) => startDate.toString().slice(0, 16))).toEqual(
      planned.map(({ date, time }) => `${date}T${time}`),
    );
    expect(written.every(({ startDate }) => startDate.zone.tzid === 'Asia/Shanghai')).toBe(true);
    // a drill of the earlier file that the plan no longer has
    const one = written[0]?.uid ?? '';
    writeFileSync(file, readFileSync(file, 'utf8').replace(one, one.replace('2026-2027-', '2026-2027-gone-')));
    await muster(args, folder);
    const statuses = eventsIn(file).map((event) => event.component.getFirstPropertyValue('status'));
    expect(statuses.filter((each) => each === 'CANCELLED')).toHaveLength(1);
    expect(statuses).toHaveLength(planned.length + 1);
  });

  it('[CLI50] an unknown time zone ends with status 1 and its name', async () => {
    const school = { ...JSON.parse(readFileSync(DEMO_SCHOOL, 'utf8')), timeZone: 'Asia/Atlantis' };
    const folder = folderWith({ 'school.json': JSON.stringify(school) });
    const { status, json } = await muster(
      ['schedule', 'school.json', '--year', '2026-2027', '--ics', 'x.ics', '--json'],
      folder,
    );
    expect([status, json.problems[0].code]).toEqual([1, 'time-zone-unknown']);
  });
});
