/** 人员配备怎么读：公式和读法上的分歧。英文原句为键。 */
export const staffingReadings: Readonly<Record<string, string>> = {
  'day(T) = 1 if T<100; 2 if 100<=T<=1000; 2+floor((T-1000)/500) if T>1000. boarding: G = max(2, day(T)) + floor(B/300). non-boarding: G = day(T).':
    'day(T)：T<100 为 1；100≤T≤1000 为 2；T>1000 为 2+⌊(T−1000)/500⌋。寄宿制：G = max(2, day(T)) + ⌊B/300⌋；非寄宿：G = day(T)。T 为师生总人数，B 为寄宿生。',
  'The text says 100—1000, so exactly 100 and exactly 1000 both give 2.':
    '原文写 100—1000，所以正好 100 人和正好 1000 人都是 2 名。',
  "The boarding sentence lacks the words 'on top of the standard above'. Alternative reading: G = max(day(T), 2 + floor(B/300)). The two readings agree below 1500 people or below 300 boarders; they part at 1500 people and 300 boarders and above (1500/300: 4 against 3).":
    '寄宿一句没有“在上述标准的基础上”。另一种读法：G = max(day(T), 2 + ⌊B/300⌋)。总人数不到 1500 或寄宿生不到 300 时两种读法相同；从 1500 人、300 名寄宿生起不同（1500/300：4 对 3）。',
  'Pupil increments over 1000 are counted against a head count that includes staff; default counts T-1000, the lower reading counts max(0, pupils-1000).':
    '超过 1000 后按学生数递增，而 1000 这个门槛含教职工；默认按 T−1000 计，较低的读法按 max(0, 学生数−1000) 计。',
  'day(T) = 1 if T<100; 2 if 100<=T<=1000 (以上/以下 include the number); 2+floor((T-1000)/500) if T>1000. boarding: G = max(2, day(T)) + floor(B/300), the text says 在上述标准的基础上. non-boarding: G = day(T).':
    'day(T)：T<100 为 1；100≤T≤1000 为 2（“以上”“以下”含本数）；T>1000 为 2+⌊(T−1000)/500⌋。寄宿制：G = max(2, day(T)) + ⌊B/300⌋，原文写“在上述标准的基础上”；非寄宿：G = day(T)。T 为师生员工人数，B 为寄宿生。',
  '以上/以下 include the stated number by Chinese legal convention (Civil Code art. 1259), so 100 and 1000 both give 2; 超过1000 excludes 1000.':
    '按法律用语惯例（民法典第 1259 条），“以上”“以下”含本数，所以 100 和 1000 都是 2 名；“超过 1000”不含 1000。',
  'Pupil increments over 1000: as in ST-000-GUARD.': '超过 1000 后的递增：同 ST-000-GUARD。',
  'day(T) = 1 if T<=100; 2 if 100<T<=1000; 2+floor((T-1000)/500) if T>1000. boarding: G = max(2, day(T)) + floor(B/300). non-boarding: G = day(T).':
    'day(T)：T≤100 为 1；100<T≤1000 为 2；T>1000 为 2+⌊(T−1000)/500⌋。寄宿制：G = max(2, day(T)) + ⌊B/300⌋；非寄宿：G = day(T)。T 为师生员工总人数，B 为寄宿生。',
  'At exactly 100 both clauses match (少于等于100人 -> at least 1; 100人以上 -> at least 2). Show minimum 1, recommended 2, and say why.':
    '正好 100 人时两句都符合（“少于等于 100 人”至少 1 名，“100 人以上”至少 2 名）。写明最少 1 名、建议 2 名，并说明原因。',
  'The text cites GB/T 29315-2022 but its ladder is the older one; see ST-GBT29315.':
    '原文引用 GB/T 29315-2022，但写的是旧的人数档次；见 ST-GBT29315。',
  'N<100: 1; 100<=N<1000: 2 (from memory); N>=1000: 3+floor((N-1000)/500) (the first and last steps as reported by a security association); boarding schools: + floor(B/300) (from memory).':
    'N<100：1；100≤N<1000：2（凭记忆）；N≥1000：3+⌊(N−1000)/500⌋（第一档和最后一档据保安协会的报道）；寄宿制学校另加 ⌊B/300⌋（凭记忆）。N 为非寄宿生。',
  "At N=1000 this gives 3, the seeds give 2. Confirm against the standard's text.":
    'N=1000 时这里是 3 名，各地通知是 2 名。须与标准原文核对。',
  'The report says 100人以下 for the first step; exactly 100 is taken into the second step.':
    '报道写第一档为“100 人以下”；正好 100 人归入第二档。',
  'at least 1 full- or part-time safety manager per school (原则上, in principle); boarding schools must have dormitory managers (number not given)':
    '每校至少 1 名专职或兼职安全管理人员（原则上）；寄宿制学校必须有宿舍管理人员（没有写人数）。',
  "No guard ladder in this seed: fall back to ST-GBT29315 or the school's own district rule.":
    '本通知没有保安员人数档次：参照 ST-GBT29315，或本地区的规定。',
  'guard age <= 55 in principle AND guard certificate AND pre-employment check; no number':
    '保安员原则上不超过 55 岁，持保安员证，入职前审查；没有写人数。',
  "No guard ladder: fall back to ST-GBT29315 or the school's own district rule.":
    '没有保安员人数档次：参照 ST-GBT29315，或本地区的规定。',
  "boarding: dormitory managers as needed; every girls' dormitory must have a female manager (hard rule, gender match)":
    '寄宿制：按需要配宿舍管理人员；女生宿舍必须配女性宿管员（硬性要求，须性别相符）。',
  'H = ceil(pupils/600), full- or part-time health technician or health teacher (600:1); H = 0 when pupils = 0':
    'H = ⌈学生数/600⌉，专职或兼职卫生专业技术人员或保健教师（600:1）；没有学生时为 0。',
  'rounding not stated; ceiling is the safe reading': '没有写怎样取整；向上取整是稳妥的读法。',
  '>= 1 per primary or middle school': '每所中小学至少 1 名。',
  'a dedicated safety body and full-time safety staff; primary and middle schools also a full- or part-time safety-education teacher; numbers not given':
    '设专门的安全管理机构和专职安全人员；中小学另有专职或兼职安全教育教师；没有写人数。',
};
