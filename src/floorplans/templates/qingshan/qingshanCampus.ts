/**
 * The demo campus, Qingshan Boarding School 青山寄宿学校: two teaching blocks, a dormitory, a canteen, two gates
 * and a sports field with a square for each of 30 classes. Invented; every measure comes from the templates.
 */
import type { CampusPlan } from '../../campusPlan.js';
import { canteenBlock } from '../canteenBlock.js';
import { assemblyField } from './assemblyField.js';
import { dormitory } from './dormitory.js';
import { groundPosts, grounds } from './grounds.js';
import { zhixing } from './zhixing.js';
import { zhiyuan } from './zhiyuan.js';

export function qingshanCampus(): CampusPlan {
  const canteen = canteenBlock({
    key: 'canteen',
    name: '食堂',
    nameEn: 'Canteen',
    placement: { originM: [16, 58], quarterTurns: 0 },
  });
  const blocks = [zhixing(), zhiyuan(), dormitory(), canteen];
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: '青山寄宿学校',
    nameEn: 'Qingshan Boarding School',
    site: grounds(),
    buildings: blocks.map((block) => block.building),
    stairs: blocks.flatMap((block) => block.stairs),
    assemblyPoints: [assemblyField()],
    posts: [...blocks.flatMap((block) => block.posts), ...groundPosts()],
  };
}
