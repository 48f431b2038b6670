import { describe, expect, it } from 'vitest';
import { type DayLog, type DrillDay, paperLog, readPaperTimes, settleDay } from '../../../src/drills/index.js';
import { COURSE, commander, dayOf, SIGNAL_MS } from './fireDay.js';

type DayClass = DrillDay['classes'][number];

const day = dayOf();
const sheet = { device: 'paper', signalMs: SIGNAL_MS, signalClockS: 9 * 3600 + 10 * 60, firstSignalS: null };
const read = (text: string) => readPaperTimes(text, day, sheet);
const groupsOf = (log: DayLog | null) => settleDay(day, [commander(day, COURSE), log as DayLog]).groups;
const codes = (text: string) => read(text).problems.map(({ code }) => code);

describe('times from paper', () => {
  it('[DR330] a table of times in Chinese or English comes to the taps of quick entry', () => {
    const chinese = read(
      '第二中学演练记录\n班级,离开教室,到达方阵,实到人数,报告时间\n一(1)班,0:12,1:40,40人,3:20\n二（1）班,80秒,1分50秒,39,200',
    );
    const english = read('Class;Left (mm:ss);Arrived;Missing;Reported\nc1;12;100;0;200\nc2;80;110;1;3:20');
    const entered = paperLog(
      day,
      [
        { of: 'c1', leftS: 12, arrivedS: 100, counted: 40, reportedS: 200 },
        { of: 'c2', leftS: 80, arrivedS: 110, counted: 39, reportedS: 200 },
      ],
      sheet,
    );
    expect(chinese.value).toEqual(entered.value);
    expect(chinese.value).toMatchObject({ role: 'desk', isPaper: true });
    expect(groupsOf(english.value)).toEqual(groupsOf(chinese.value));
    expect(groupsOf(chinese.value)[1]).toMatchObject({ leftS: 80, arrivedS: 110, counted: 39, difference: -1 });
  });

  it('[DR331] times may be those of the clock; which of two readings was taken is told', () => {
    const clock = read('班级,离开,到达\n一(1)班,9:10:12,9:12\n二(1)班,09:10:13,9:13');
    expect(groupsOf(clock.value)[0]).toMatchObject({ leftS: 12, arrivedS: 120 });
    expect(clock.problems.map(({ code }) => code)).toEqual(['drill-times-by-the-clock']);
    const since = read('班级,离开,到达\n一(1)班,0:12,4:12');
    expect(groupsOf(since.value)[0]).toMatchObject({ leftS: 12, arrivedS: 252 });
    expect(since.problems.map(({ code }) => code)).toEqual(['drill-times-since-signal']);
  });

  it('[DR331] the hour and a half after a signal shortly before midnight goes on after it', () => {
    const late = { ...sheet, signalClockS: 23 * 3600 + 58 * 60 };
    const clock = readPaperTimes('班级,离开,到达\n一(1)班,23:59,0:01\n二(1)班,23:59:30,0:02', day, late);
    expect(groupsOf(clock.value)[0]).toMatchObject({ leftS: 60, arrivedS: 180 });
    expect(groupsOf(clock.value)[1]).toMatchObject({ leftS: 90, arrivedS: 240 });
    // nothing before midnight: as likely a stopwatch, and a drill is over in minutes
    const since = readPaperTimes('班级,离开,到达\n一(1)班,0:12,1:12', day, late);
    expect(groupsOf(since.value)[0]).toMatchObject({ leftS: 12, arrivedS: 72 });
    // cover was taken before midnight, the walk-out began after it
    const early = { ...sheet, signalClockS: 30, firstSignalS: -60 };
    const quake = readPaperTimes('班级,避险\n一(1)班,23:59:40', day, early);
    expect(quake.value?.taps[0]?.atMs).toBe(SIGNAL_MS - 50_000);
  });

  it('[DR332] a count without a time counts heads and ends no stopwatch', () => {
    expect(groupsOf(read('class,arrived,counted\nc1,100,40').value)[0]).toMatchObject({
      ...{ arrivedS: 100, counted: 40, difference: 0, settledS: null },
    });
  });

  it('[DR333] a name is read as it stands before its signs are left out, and one that may be two classes is told', () => {
    const [first, second, ...others] = day.classes as [DayClass, DayClass, ...DayClass[]];
    const school = dayOf({
      classes: [{ ...first, name: '1-11 班', room: '礼堂' }, { ...second, name: '11-1 班', room: '礼堂' }, ...others],
    });
    const of = (name: string) => {
      const { value, problems } = readPaperTimes(`班级,离开\n${name},0:12`, school, sheet);
      return value?.taps[0]?.of ?? problems.at(-1)?.code;
    };
    expect(['1-11班', '11-1 班', '１－１１班', 'c1', '203'].map(of)).toEqual(['c1', 'c2', 'c1', 'c1', 'c3']);
    expect(['111班', '礼堂'].map(of)).toEqual(['drill-times-unknown-class', 'drill-times-unknown-class']);
  });

  it('[DR333] a cell or class that cannot be read is told with its row, and the rest is read', () => {
    const mixed = read('class,left,counted\nc1,soon,40\nc9,10,40\nc2,12,-4\n,,\nc3,13,41');
    expect(mixed.problems.map(({ code, values }) => [code, values?.row])).toEqual([
      ['drill-times-cell-unread', 2],
      ['drill-times-unknown-class', 3],
      ['drill-times-cell-unread', 4],
    ]);
    expect(
      groupsOf(mixed.value)
        .map(({ leftS, counted }) => [leftS, counted])
        .slice(0, 3),
    ).toEqual([
      [null, 40],
      [12, null],
      [13, 41],
    ]);
    for (const text of ['', 'a,b\n1,2', 'class\nc1', '"', '\u0000']) {
      expect(codes(text), text).toEqual(['drill-times-without-headings']);
    }
  });

  it('[DR376] numbers of a row that cannot all be so are left out and told by their headings, its times are kept', () => {
    const groupOf = () => ({ listed: 40, absent: 0, needing: null });
    const told = readPaperTimes('班级,到达,实到,缺\nc1,1:40,38,5\nc2,1:50,38,2', day, { ...sheet, groupOf });
    expect(
      told.problems.flatMap(({ code, values }) =>
        values?.row === undefined ? [] : [[code, values.row, values.heads]],
      ),
    ).toEqual([['drill-times-contradicting', 2, '实到, 缺']]);
    expect(groupsOf(told.value).slice(0, 2)).toMatchObject([
      { arrivedS: 100, counted: null },
      { arrivedS: 110, counted: 38, difference: -2 },
    ]);
  });

  it('[DR496] a table of posts, alone or under that of the classes, comes to the taps of quick entry', () => {
    const posts = [
      { of: 'p1', mannedS: -30, firstPassS: 20, lastPassS: 95, passed: 120 },
      { of: 'p2', passed: 38, blockedS: 60 },
    ];
    const entered = paperLog(day, [{ of: 'c1', leftS: 12 }], sheet, { posts }).value;
    const classes = '班级,离开\n一(1)班,0:12:00'.replace('0:12:00', '12秒');
    const both = read(
      `${classes}\n\n岗位记录单\n岗位,到岗,第一人通过,最后一人通过,合计人数,堵塞\n东楼梯2层,9:09:30,20秒,95,120人,\n西楼梯 2 层,,,,38,60\n`,
    );
    expect(both.problems).toEqual([]);
    expect(both.value).toEqual(entered);
    const english = read('Post;Manned;First;Last;Passed\np1;;20;95;120');
    expect(english.value).toEqual(
      paperLog(day, [], sheet, { posts: [{ of: 'p1', firstPassS: 20, lastPassS: 95, passed: 120 }] }).value,
    );
    const { posts: settled } = settleDay(day, [commander(day, COURSE), both.value as DayLog]);
    expect(settled).toMatchObject([
      { id: 'p1', passed: 120, firstPassS: 20, lastPassS: 95 },
      { id: 'p2', passed: 38, isBlocked: true },
    ]);
  });

  it('[DR496] a post nobody knows, a last before the first, and a first without a number are told with their row', () => {
    const told = read('post,first,last,passed\np9,1,2,3\np1,90,20,12\np2,15,,');
    expect(told.problems.map(({ code, values }) => [code, values?.row, values?.heads])).toEqual([
      ['drill-times-unknown-class', 2, undefined],
      ['drill-times-contradicting', 3, 'first, last'],
      ['drill-times-contradicting', 4, 'first'],
    ]);
    expect(told.value).toEqual(paperLog(day, [], sheet, { posts: [{ of: 'p1', passed: 12 }, { of: 'p2' }] }).value);
  });

  it('[DR334] the same sheet entered again changes nothing', () => {
    const once = read('class,left,counted\nc1,12,40').value as DayLog;
    const again = read('class,left,counted\nc1,12,40').value as DayLog;
    expect(settleDay(day, [once, again])).toEqual(settleDay(day, [once]));
  });
});
