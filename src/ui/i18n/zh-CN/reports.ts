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
    landings: { name: '楼梯箭头', what: '每个楼梯口和休息平台一张大箭头，按张贴时走的顺序排好。' },
    exercisePlan: {
      name: '实施方案',
      what: '一次演练由谁指挥、谁站哪里、信号、路线、通知和检查表；在编写的页面上直接打印。',
    },
    drillRecord: { name: '演练记录', what: '一次演练的时间、实测与预测、评分和整改。' },
    yearPlan: { name: '年度计划', what: '全年职责和对应条款、演练安排、人员配备，供签字上报。' },
    status: { name: '概况一页纸', what: '给校长看：办了哪些、还差哪些、接下来做什么。' },
    method: { name: '方法与局限', what: '仿真怎么算、用了哪些参数和来源、哪些情形不能用。' },
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
  landings: {
    stair: '楼梯',
    allStairs_other: '全部 {{count}} 张',
    none: '校园图里没有楼梯。请先在「校园」里画楼梯；只有一层的学校不需要箭头。',
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
