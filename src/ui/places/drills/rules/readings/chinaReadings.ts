/** 规则怎么读：各地通知和国家规定。英文原句为键。 */
export const chinaReadings: Readonly<Record<string, string>> = {
  'Primary and middle schools: at least one evacuation drill in every quarter. The text also refers schools to the national drill guide, whose advice is stricter (monthly). The sentence contrasts 中小学 with 幼儿园, so every school that is not a kindergarten is counted here; special and vocational schools by our reading.':
    '中小学每季度至少一次疏散演练。原文还要求按国家演练指南办，指南的建议更严（每月一次）。这句话把“中小学”与“幼儿园”对举，所以凡不是幼儿园的学校都算在内；特殊教育学校和中职学校按我们的理解算入。',
  'Kindergartens: at least one evacuation drill in every semester.': '幼儿园每学期至少一次疏散演练。',
  "Drills are to be institutionalised, regular, standardised, humane and scientific, and targeted at the school's own risks: represent as a plan-quality check (scenario variety), not as a count.":
    '演练要制度化、常态化、规范化、人性化、科学化，针对本校风险：当作预案质量的检查（情景是否多样），不当作次数。',
  'One concentrated safety education session a week; a reminder after class every day; concentrated education and home visits before every holiday; first-lesson-of-term safety class.':
    '每周一次集中安全教育；每天放学前提醒；每个假期前集中教育并家访；开学第一课讲安全。',
  'Closed loop for hazards: database and list; five things fixed for each item (responsible person, money, measure, deadline, plan); major hazards put on a supervised list.':
    '隐患闭环：建数据库和清单；每条落实责任人、资金、措施、期限、预案五项；重大隐患挂牌督办。',
  'Township public-order office, police station and school heads meet at least once a quarter.':
    '乡镇综治办、派出所和学校负责人每季度至少会商一次。',
  'Emergency plans are updated in time and made more specific and operable; the education department guides the school in this.':
    '应急预案及时更新，更有针对性和可操作性；由教育部门指导。',
  'The school regularly analyses the risks in and around it, gives early warning and takes precautions. No number; the default is a product default.':
    '学校定期分析校内和周边风险，及早预警、采取防范措施。原文没有次数，次数是本产品默认。',
  'Each school year at least one comprehensive drill OR at least two special drills.':
    '每学年至少一次综合演练，或者至少两次专项演练。',
  'Each semester at least one talk-through (tabletop) of an on-site disposal scheme. A live drill does not replace it and it does not replace a live drill.':
    '每学期至少一次现场处置方案推演（桌面）。实战演练不能代替它，它也不能代替实战演练。',
  'Plan system has three tiers: overall plan, special plans, disposal schemes; plans are taught and trained regularly. Every drill should name the plan(s) it exercises.':
    '预案体系分三层：总体预案、专项预案、处置方案；要定期讲授和培训。每次演练都应写明演练的是哪个预案。',
  'Regular evacuation drills for earthquake and fire; no number given. Number from the national layer: CN-06 is the duty, CN-01 and CN-02 the advice. Both hazards are named: each at least once a school year is our default.':
    '定期组织地震、火灾等疏散演练；没有次数。次数取国家规定：CN-06 是职责，CN-01、CN-02 是建议。原文点名两类灾害：每类每学年至少一次，是本产品默认。',
  'School searches for hazards at least once a week; findings get a plan, a ledger line, a responsible person and a deadline until closed.':
    '学校每周至少排查一次隐患；查出的问题要有方案、进台账、定责任人和期限，直到销号。',
  'Education department: risk analysis every month and one big hazard search a semester (authority duty, show as external event).':
    '教育部门：每月研判风险，每学期开展一次隐患大排查（是主管部门的职责，作为外部事项列出）。',
  'Township or street office: at least one big hazard search a year (authority duty).':
    '乡镇或街道：每年至少一次隐患大排查（是主管部门的职责）。',
  'On an incident: start the plan at once, rescue, escort, communicate; report to education department, township/street office and police station. Reuse as the call sequence of a drill script.':
    '发生事件时：立即启动预案，救援、护送、沟通；向教育部门、乡镇（街道）、派出所报告。可用作演练脚本里的报告顺序。',
  'Regular evacuation drills for earthquake, fire and the like; no number given. Number from the national layer: CN-06 is the duty, CN-01 and CN-02 the advice. Both hazards are named: each at least once a school year is our default.':
    '定期组织地震、火灾等疏散演练；没有次数。次数取国家规定：CN-06 是职责，CN-01、CN-02 是建议。原文点名两类灾害：每类每学年至少一次，是本产品默认。',
  "The school regularly searches for and assesses risks in and around the school and starts prevention in time; a ledger gives responsibility, measure and deadline for each item (the ledger sentence follows from the education department's duty, the search is the school's own).":
    '学校定期排查、评估校内和周边风险，及时启动防范；台账写明每条的责任、措施和期限（台账一句出自教育部门的职责，排查是学校自己的）。',
  "Three severities: general problems fixed on the spot; larger ones by a deadline; major ones supervised by name until closed. The campaign has ended; the three tiers stay in use as the product's severity scale.":
    '三级处置：一般问题当场整改；较大的限期整改；重大的挂牌督办直到销号。专项行动已结束，三级划分继续用作本产品的严重程度。',
  'County and district police organise targeted exercises for school-related cases; schools are the partner. No frequency.':
    '县区公安机关针对涉校案事件开展演练，学校配合。没有次数。',
  'Guards certified; safety forks, long and short rubber batons and tear spray present; guards know how to use them.':
    '保安员持证；配齐安全叉、长短橡胶棒、催泪喷雾器；保安员会用。',
  'At least 90% of campus video joined to the district platform; one-key alarms installed in 100% of schools.':
    '校园视频至少 90% 接入县区平台；全部学校装一键报警。',
  'Coverage of the self-check is 100%; what cannot be fixed now needs a temporary remedial measure.':
    '自查覆盖 100%；一时不能整改的要有临时防范措施。',
  'Schools have accident disposal plans; staff take part in rescue and protection.':
    '学校有事故处置预案；教职工参与救援和保护。',
  "Plans that must exist: a food-safety accident plan (school) and a safety accident plan (drawn up under the education department's guidance).":
    '应有的预案：学校的食品安全事故应急预案，以及在教育部门指导下制定的安全事故处置预案。',
  'One comprehensive drill in the first week of every semester.': '每学期开学第一周一次综合演练。',
  'Targeted drill for this scenario after the semester has started; the text gives no number. Default: at least one per school year, planned so that every scenario listed is met.':
    '开学之后针对这一情景的专项演练；原文没有次数。默认每学年至少一次，安排时让所列情景都练到。',
  'Drills held at meal time (canteen).': '在就餐时间（食堂）演练。',
  'Drills held at noon rest (napping pupils, dormitory or classroom).': '在午休时间（午睡的学生，在宿舍或教室）演练。',
  'Mountain schools: drill against debris flow, matched to the season (plan before the rainy season).':
    '山区学校：防泥石流演练，与季节相配（安排在雨季之前）。',
  'Mountain schools: flood drill, matched to the season.': '山区学校：防洪水演练，与季节相配。',
  'Boarding schools must also hold night drills (夜间应急演练); the text names neither scenario nor number. Any live drill held at night counts, normally leaving the dormitory. Default: one per semester.':
    '寄宿制学校还要开展夜间应急演练；原文既没有写情景也没有写次数。夜间的任何实战演练都算，通常是撤出宿舍。默认每学期一次。',
  'Problems a drill exposes must lead to adjustment and revision of the plan. Model as: every finding is either fixed or linked to a plan version.':
    '演练暴露的问题要用来调整、修订预案。做法：每条问题要么整改，要么对应一个预案版本。',
  'Every pupil and member of staff masters refuge, withdrawal, evacuation and self/mutual rescue: track individual participation over the year, with make-up sessions.':
    '每一名师生都要掌握避险、撤离、疏散和自救互救：全年记录每个人是否参加，缺的补练。',
  'Full-time guards: at least 15 DAYS a year of training and hands-on exercise for each guard (unit is days, not sessions). The education department organises it together with the police; the school releases its guards and keeps the ledger.':
    '专职保安员每人每年至少 15 天培训和实操演练（单位是天，不是次数）。由教育部门会同公安组织；学校派人参加并记台账。',
  'One training with full coverage of safety managers each semester (organised by the education department; the school sends everyone and keeps the proof).':
    '安全管理人员每学期一次全覆盖培训（教育部门组织；学校全员派出并留存凭证）。',
  'One class period of safety education each week, with the 1530 education scheme. The text names no school type; kindergartens have no class periods, so they are left out by our reading.':
    '每周一课时安全教育，并实行“1530”安全教育。原文没有写学校类型；幼儿园没有课时，按我们的理解不计入。',
  'Five-step hazard loop: search, register, rectify, report, close the account.':
    '五步隐患闭环：排查、登记、整改、报告、销账。',
  'One-key emergency alarm in police room, sentry booth and gate duty room; continuous video in teaching and dormitory buildings kept at least 90 days.':
    '警务室、门岗、值班室装一键报警；教学楼和宿舍楼视频不间断，保存至少 90 天。',
  "A plan for public emergencies on campus AND an operations manual, in line with the prefecture's accident plan of the education system; an epidemic plan as well. Every drill should name the plan it exercises.":
    '校园突发事件预案和实操手册都要有，与州里教育系统事故预案衔接；另有疫情防控预案。每次演练都应写明演练的是哪个预案。',
  'Daily, weekly and monthly hazard search.': '日、周、月隐患排查。',
  'Nine-step loop: warn, search, register, assess, report, monitor, treat, accept, close; with five things fixed (responsibility, measure, money, deadline, plan).':
    '九步闭环：预警、排查、登记、评估、报告、监控、治理、验收、销号；落实责任、措施、资金、期限、预案五项。',
  'Accident plan, reporting and coordination mechanism; staff take part in rescue.':
    '事故预案、报告和协调机制；教职工参与救援。',
  'Primary and middle schools: at least one evacuation drill a month (may be combined with flag raising, exercise break or other gatherings).':
    '中小学：每月至少一次疏散演练（可与升旗、大课间或其他集会结合）。',
  'Kindergartens: at least one evacuation drill a quarter.': '幼儿园：每季度至少一次疏散演练。',
  'Boarding, special education and crowded urban schools do more than the base number; no figure. Default: one drill a semester on top of CN-01 or CN-02 (never met by the base drills); for boarding schools make it the night drill.':
    '寄宿制、特殊教育和城区人员密集的学校要在基本次数之外多练；没有数字。默认在 CN-01 或 CN-02 之外每学期再加一次（基本次数不能抵）；寄宿制学校用作夜间演练。',
  'Schools with school buses also drill bus emergencies regularly; no figure. Default: one a semester.':
    '使用校车的学校还要定期组织校车突发事件演练；没有数字。默认每学期一次。',
  "Time target, two published wordings: (a) middle school 2 min, primary 3 min (Xinhua 2014-03-03); (b) whole school within 2 min where the building is under about 4 storeys with sensible exits and clear ways (news of 2014-03-27 on). Keep both as selectable profiles; let the school set an intermediate target. A school in both profiles uses the stage profile unless it chooses the other; a school of several stages uses the youngest pupils' figure. Neither wording covers kindergartens with a stage figure or buildings above 4 storeys.":
    '时间目标有两种公开说法：（一）中学 2 分钟、小学 3 分钟（新华社 2014-03-03）；（二）楼层在四层以下、出口合理、通道畅通的，全校 2 分钟以内（2014-03-27 起的报道）。两种都保留，供学校选择；学校也可以自定过渡目标。两种都符合的学校，除非另选，用按学段的一种；有几个学段的，用年龄最小的学生的数字。两种说法都没有给幼儿园的数字，也没有覆盖四层以上的楼。',
  'At least once a semester, an emergency evacuation drill against flood, earthquake, fire or similar disaster. Binding departmental rule: the legal floor beneath the monthly advice.':
    '每学期至少一次针对洪水、地震、火灾等灾害的应急疏散演练。这是部门规章，有约束力：每月一次的建议之下的法定底线。',
  'Schools organise pupils in an evacuation drill at least once a school year; boarders get regular fire/electricity education and drills.':
    '学校每学年至少组织学生开展一次疏散演练；寄宿生要定期接受用火用电安全教育和演练。',
  'Key fire-safety units: fire-fighting and evacuation plan drilled at least every half year; other units at least yearly. otherwise applies when the school is not a key unit.':
    '消防安全重点单位：灭火和应急疏散预案至少每半年演练一次；其他单位至少每年一次。学校不是重点单位时按“其他单位”办。',
  'First national guide for school earthquake drills: preparation, refuge during shaking, evacuation after shaking, handling of mishaps, summary. Full text must be read before building the earthquake state machine (place-specific refuge, early-warning levels). Frequency clause not seen.':
    '第一部全国性的学校地震演练指南：准备、震时避险、震后疏散、意外处置、总结。做地震情景之前须读全文（不同场所的避险动作、预警等级）。没有看到频次条款。',
  'Dormitory facts to check before a night drill: every floor at least 2 exits and 2 stairs, sound-and-light alarm or fire broadcast on each floor, fire alarm or networked detectors in dormitories and nap rooms, gates and dividing doors releasable at once automatically and by hand from both sides, no bars that block escape, dorm managers able to raise the alarm, fight a first fire and lead evacuation.':
    '夜间演练前要核对的宿舍情况：每层至少两个出口、两部楼梯；每层有声光报警或消防广播；宿舍和午休室有火灾报警或联网探测；大门和隔断门能自动、也能从两侧手动立即打开；没有妨碍逃生的栅栏；宿管员会报警、会扑救初起火灾、会带领疏散。',
  'the regional opinion has no end date; rules from the two campaigns carry valid_until':
    '自治区的实施意见没有终止日期；两次专项行动的规则各有截止日期。',
};
