/** 规则怎么读：国（境）外规定。英文原句为键。 */
export const abroadReadings: Readonly<Record<string, string>> = {
  'Monthly fire and evacuation drill with all occupants while in session.': '在校期间每月一次全员消防疏散演练。',
  'Monthly while in session, at least one in the first 30 days; varied times and conditions, including a blocked exit.':
    '在校期间每月一次，至少一次在开学 30 天内；变换时间和条件，包括一个出口被堵。',
  'First drill within 10 days of the beginning of classes; drills at different hours, at class change, assembly, recess. For college dormitories one drill between sunset and sunrise.':
    '开课 10 天内第一次演练；演练安排在不同时段，如课间换教室、集会、课间。大学宿舍一次在日落与日出之间。',
  '12 drills a school year: 8 evacuation. 8 of the 12 held by 31 December.':
    '每学年 12 次演练：8 次疏散。12 次中的 8 次在 12 月 31 日前完成。',
  '4 lockdown drills; bills to cut the number and demand a trauma-informed approach have been before the legislature, so re-check yearly.':
    '4 次封闭（锁门）演练；减少次数并要求顾及心理创伤的法案曾提交议会，须每年核对。',
  'One fire drill a month, first within 10 days of the start of the year, summer sessions included.':
    '每月一次消防演练，第一次在学年开始 10 天内，暑期课程也算。',
  "One security drill a month, first within 15 days; at least two a year of each: active shooter, non-fire evacuation, bomb threat, lockdown; 48 hours' notice to responders; police invited to several a year.":
    '每月一次安全防范演练，第一次在 15 天内；每年至少各两次：持枪者、非火灾疏散、爆炸物威胁、封闭；提前 48 小时通知救援单位；每年几次请警方到场。',
  'Three evacuation drills for fire, one with the fire service (offer four October dates by 15 September).':
    '三次火灾疏散演练，其中一次请消防部门参加（9 月 15 日前提出 10 月的四个日期）。',
  'One law-enforcement lockdown drill, no later than 90 days after the first day, with pupils present; police observe.':
    '一次警方参与的封闭演练，不迟于开学后 90 天，学生在场；警方观察。',
  'One bus evacuation drill.': '一次校车疏散演练。',
  'One severe weather and shelter drill.': '一次恶劣天气避险演练。',
  'One safety drill a month, summer sessions included; the three basic responses are taught over the year, an earthquake drill is included; record date, time and type. Lockdown drills may not re-enact an active shooter unless trauma-informed and age-appropriate.':
    '每月一次安全演练，暑期课程也算；全年教会三种基本应对，并含一次地震演练；记录日期、时间和类型。封闭演练不得重现持枪袭击，除非顾及心理创伤且适合年龄。',
  'Five fire drills, three by December.': '五次消防演练，三次在 12 月前。',
  'Three lockdown/shelter drills, one by 1 December and one after 1 January.':
    '三次封闭或避险演练，一次在 12 月 1 日前，一次在 1 月 1 日后。',
  'Two tornado drills, one in March.': '两次龙卷风演练，一次在三月。',
  'One lockdown drill a semester within its first six weeks: the closest foreign analogue of the Mengzi first-week rule.':
    '每学期头六周内一次封闭演练：国外规定中与蒙自“开学第一周”最接近的一条。',
  'One fire drill a month.': '每月一次消防演练。',
  'No number in law: the fire risk assessment decides. Advice: at least every 6 months or once a term, soon after the start of the school year.':
    '法律没有次数：由火灾风险评估决定。建议至少每六个月或每学期一次，学年开始后尽早进行。',
  'Standard 10 is headed fire precautions and drills (contents page seen); from memory it asks for fire drills in boarding time, at least once a term. Boarding time is evening, night and weekend; the default plans it at night.':
    '标准第 10 条题为消防预防与演练（只看到目录页）；凭记忆，要求在寄宿时间内每学期至少一次消防演练。寄宿时间指晚上、夜间和周末；默认安排在夜间。',
  'Specified occupancies (kindergarten and special-needs schools among them): fire-fighting and evacuation training at least twice a year, fire service told beforehand.':
    '特定用途建筑（幼儿园、特殊学校在内）：灭火和避难训练每年至少两次，事先告知消防部门。',
  "Ordinary schools are non-specified: the number stands in the school's own fire plan (often once a year for fire, and once a term or more in practice with earthquake drills).":
    '普通学校不属特定用途：次数写在本校的消防计划里（火灾常为每年一次，连同地震演练实际每学期一次或更多）。',
  'At least two disaster drills a school year for pupils and staff; results reported each semester.':
    '学生和教职工每学年至少两次灾害演练；每学期上报结果。',
  'National drill in September (9:21), one minute drop-cover-hold then evacuation and roll call; at least one rehearsal after term starts (earlier plans: two).':
    '九月的全台演练（9:21）：趴下、掩护、稳住一分钟，再疏散、点名；开学后至少预演一次（以前的方案是两次）。',
  'Current rule from memory: at least once every six months, all exits used, log book with the time taken. Older texts (1971 regulation; a 2004 guide for skills schools) say monthly.':
    '现行规定凭记忆：至少每六个月一次，使用全部出口，在日志中记录用时。较早的文本（1971 年规例；2004 年技能学校指引）写每月一次。',
  'Trial evacuation (or approved training programme) every six months to keep the scheme approved; report within 10 working days; an unscheduled real evacuation counts if notified.':
    '每六个月一次疏散试演（或经认可的培训计划），以保持方案有效；10 个工作日内上报；没有预告的真实疏散，报备后可以算。',
  'Schools on the bushfire register test procedures at least once a term in October-March.':
    '列入林火名册的学校，10 月至次年 3 月每学期至少演练一次程序。',
  'Quarterly drills with varied procedures (from memory).': '每季度一次演练，变换程序（凭记忆）。',
};
