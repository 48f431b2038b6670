import { describe, expect, it } from 'vitest';
import { plainMtext, unescapeText } from '../../src/floorplans/importers/dxf/cadText.js';
import { readOpeningCode } from '../../src/floorplans/importers/lineWork/doorCodes.js';
import { readChineseNumber, readFloorTitle } from '../../src/floorplans/importers/lineWork/floorTitles.js';
import { guessLayerMeaning } from '../../src/floorplans/importers/lineWork/layerMeaning.js';
import { roomKindOf } from '../../src/floorplans/importers/lineWork/roomKind.js';
import { pickRoomName } from '../../src/floorplans/importers/lineWork/roomNames.js';

describe('words on drawings', () => {
  it.each([
    ['A—墙体', 'wall'],
    ['建-墙体', 'wall'],
    ['E1-RI-1F$0$A-WALL', 'wall'],
    ['XREF|A-WALL-EXTR', 'wall'],
    ['MURATURA sezioni - section wall', 'wall'],
    ['ROHBAU - Darstellungen - Waende', 'wall'],
    ['Wand (neu)', 'wall'],
    ['wall high', 'wall'],
    ['Ａ－ＷＡＬＬ', 'wall'],
    ['幕墙', 'wall'],
    ['A-COLU', 'column'],
    ['结构柱', 'column'],
    ['A—门窗', 'doorAndWindow'],
    ['WINDOW', 'doorAndWindow'],
    ['doorswindows', 'doorAndWindow'],
    ['PORTE - doors', 'door'],
    ['AUSBAU - Objekte - Tueren', 'door'],
    ['A-GLAZ', 'window'],
    ['windows line', 'window'],
    ['A—楼梯、电梯、栏杆', 'stair'],
    ['A-EVTR', 'lift'],
    ['房间名称', 'roomText'],
    ['PUB_DIM', 'ignore'],
    ['DOTE', 'ignore'],
    ['轴线', 'ignore'],
    ['墙体填充', 'ignore'],
    ['家具', 'ignore'],
    ['Defpoints', 'ignore'],
    ['LVTRY', 'sanitary'],
    ['0', 'other'],
  ])('[FP92] layer %s holds %s', (name, meaning) => {
    expect(guessLayerMeaning(name)).toBe(meaning);
  });

  it.each([
    ['M0921', { kind: 'door', widthM: 0.9 }],
    ['FM1221乙', { kind: 'door', widthM: 1.2 }],
    ['甲FM1521', { kind: 'door', widthM: 1.5 }],
    ['MC2427', { kind: 'door', widthM: 2.4 }],
    ['C1518', { kind: 'window', widthM: 1.5 }],
    ['M9921', null],
    ['3068', null],
    ['会议室', null],
  ])('[FP98] %s is read as an opening code: %o', (code, expected) => {
    expect(readOpeningCode(code)).toEqual(expected);
  });

  it('[FP98] American codes are read in drawings in feet and inches only', () => {
    expect(readOpeningCode('3068', true)).toEqual({ kind: 'door', widthM: 0.914 });
    expect(readOpeningCode('2668', true)).toEqual({ kind: 'door', widthM: 0.762 });
    expect(readOpeningCode('1068', true)).toBeNull();
  });

  it.each([
    ['一层平面图 1:100', [0]],
    ['首层平面图', [0]],
    ['二~四层平面图', [1, 2, 3]],
    ['地下一层平面图', [-1]],
    ['十二层平面图', [11]],
    ['3F', [2]],
    ['B1', [-1]],
    ['2nd Floor Plan', [1]],
    ['Piano terra', [0]],
    ['Piano primo', [1]],
    ['1. Obergeschoss', [1]],
    ['Erdgeschoss', [0]],
    ['1er étage', [1]],
    ['屋顶平面图', []],
    ['1-1剖面图', []],
    ['南立面图', []],
  ])('[FP100] the title %s means the storeys %o', (title, ordinals) => {
    expect(readFloorTitle(title)?.ordinals).toEqual(ordinals);
  });

  it.each(['三层教师办公室和会议室', '会议室', '教室 203', '1:100'])('[FP100] %s is no title', (text) => {
    expect(readFloorTitle(text)).toBeNull();
  });

  it('[FP100] Chinese numbers up to 99', () => {
    expect(['一', '十', '十一', '二十', '三十五', '7'].map(readChineseNumber)).toEqual([1, 10, 11, 20, 35, 7]);
    expect(readChineseNumber('百')).toBeNull();
  });

  it('[FP97] the largest word is the name, with the room number beside it', () => {
    const at = [0, 0] as const;
    const text = (words: string, height: number) => ({ text: words, height, at, layer: '0' });
    expect(pickRoomName([text('203', 0.3), text('普通教室', 0.3)])).toEqual({ name: '普通教室 203', others: [] });
    expect(pickRoomName([text('讲台', 0.15), text('音乐教室', 0.4)])).toEqual({ name: '音乐教室', others: ['讲台'] });
    expect(pickRoomName([])).toBeNull();
  });

  it.each([
    ['普通教室', 'classroom'],
    ['化学实验室', 'laboratory'],
    ['男卫生间', 'toilet'],
    ['WC', 'toilet'],
    ['教师办公室', 'office'],
    ['2#楼梯间', 'stair'],
    ['走廊', 'corridor'],
    ['Corridor', 'corridor'],
    ['门厅', 'hall'],
    ['报告厅', 'hall'],
    ['内院', 'outdoor'],
    ['学生宿舍', 'dormitory'],
    ['餐厅', 'canteen'],
    ['Treppenhaus', 'stair'],
    ['A-12', null],
  ])('[FP97] %s is of kind %s', (name, kind) => {
    expect(roomKindOf(name)).toBe(kind);
  });

  it('[FP104] formatting codes are taken off texts', () => {
    expect(plainMtext('{\\fSimSun|b0|i0;\\H0.7x;教室\\P101}')).toBe('教室 101');
    expect(plainMtext('\\A1;\\S1/2; \\{a\\}')).toBe('1/2 {a}');
    expect(unescapeText('%%u\\U+6559\\U+5BA4%%u %%p0.00')).toBe('教室 ±0.00');
    expect(unescapeText('100%%% 45%%d')).toBe('100% 45°');
  });

  it('[FP107] a text full of codes takes no longer than it is long', () => {
    const hostile = `\\f${'\\f'.repeat(5000)}{`;
    expect(typeof plainMtext(hostile.slice(0, 500))).toBe('string');
  });
});
