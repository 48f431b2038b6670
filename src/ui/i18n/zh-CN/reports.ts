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
    exercisePlan: {
      name: '演练方案',
      what: '一次演练由谁指挥、谁站哪里、信号、路线、通知和检查表；在编写的页面上直接打印。',
    },
    tallySheets: {
      name: '演练纸表',
      what: '没有网络也能记：总指挥、清点台、班主任、岗位、宿管各一份，应到人数已填好。',
    },
    drillRecord: { name: '演练记录', what: '一次演练的时间、实测与预测、评分和整改。' },
    yearPlan: { name: '年度计划', what: '全年职责和对应条款、演练安排、人员配备，供签字上报。' },
    status: { name: '概况一页纸', what: '给校长看：办了哪些、还差哪些、接下来做什么。' },
    method: { name: '方法与局限', what: '仿真怎么算、用了哪些参数和来源、哪些情形不能用。' },
  },
  tally: {
    drill: '演练',
    role: '表格',
    all: '全部',
    unplanned: '计划外：',
    none: '这次演练没有纸表',
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
