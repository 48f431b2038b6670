/** Words of the prints. */
export default {
  title: '要打印哪一份？',
  lead: '每一份都有中文、英文和中英对照，A4 纸，可黑白复印。',
  group: {
    onTheWall: '上墙张贴',
    forTheDrill: '演练当天用',
    afterwards: '演练之后',
    theYear: '全学年',
  },
  print: {
    routeSheets: { name: '疏散路线卡', what: '每间教室一页：您在这里、第一和第二路线、集合位置、老师要做的事。' },
    exercisePlan: {
      name: '实施方案',
      what: '一次演练由谁指挥、谁站哪里、信号、路线、通知和检查表；在编写的页面上直接打印。',
    },
    tallySheets: {
      name: '演练纸表',
      what: '没有网络也能记：总指挥、清点台、班主任、岗位、宿管各一份，应到人数已填好。',
    },
    drillRecord: {
      name: '演练记录',
      what: '一次演练的数据和来源、逐项评分、缺少的依据、问题和签字；锁定后带校验码和二维码。',
    },
    termReport: { name: '学期报告', what: '第一页是摘要：职责、演练得分、整改、最大风险和下一步；后面附清单。' },
    yearPlan: { name: '年度计划', what: '全年职责和对应条款、演练安排、人员配备，供签字上报。' },
    status: { name: '概况一页纸', what: '给校长看：办了哪些、还差哪些、接下来做什么。' },
    evidencePack: {
      name: '迎检材料',
      what: '一学期或一学年的职责、条款、演练、签字记录、方案、整改和人员，附缺漏清单和材料包。',
    },
    method: { name: '方法与局限', what: '一到两页：仿真怎么算、22 项验证的结果、哪些情形不能用。' },
  },
  period: '期间',
  pack: { zip: '下载材料包', zipping: '正在打包……', zipped: '已打包 {{count}} 个文件', failed: '没能打包。' },
  checking: '正在读取验证结果……',
  tally: {
    drill: '演练',
    role: '表格',
    all: '全部',
    unplanned: '计划外：',
    none: '这次演练没有纸表',
  },
  routeSheets: {
    building: '楼',
    allBuildings: '全校',
    room: '教室或班级',
    allRooms_other: '全部 {{count}} 张',
    basis: '路线与时间取自',
    working: '正在算每间教室的路线……',
    failed: '没能算出路线，请先到「校园」看平面图的检查结果。',
    none: '校园图里没有教室，也没有班级的房间。请先在「校园」里画教室，或给班级指定教室。',
  },
  missing: {
    plan: { title: '还没有可打印的平面图', text: '打印件按校园平面图绘制。请先画一份，或打开一个文件。' },
    school: { title: '还没有班级', text: '请先在「校园」里录入班级和教室。' },
    toCampus: '去校园',
  },
  frame: {
    back: '全部打印件',
    language: '打印语言',
    in: { 'zh-CN': '中文', en: 'English', both: '中英对照' },
    black: '只用黑色',
    large: '大字',
    print: '打印',
  },
};
