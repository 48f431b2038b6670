/** Words of the reports. */
export default {
  title: '报告还没有做，现在可以在屏幕上看到同样的内容',
  lead: '这里以后用来打印和导出；下面写明每一份会有什么，以及眼下到哪里看。',
  later: '还没有做',
  report: {
    routeSheets: {
      name: '路线卡',
      what: '每间教室一页：首选和备用路线、出口、集合方阵、教师要做的事；中文、英文或双语，可黑白复印。',
      today: '在校园里看教室、出口和集合点',
    },
    drillRecord: {
      name: '演练记录',
      what: '一次演练的时间、实测与预测、评分和整改，打印后签字。',
      today: '在演练里录入并评分',
    },
    termSummary: {
      name: '学期小结',
      what: '本学期法定项目办了几项、还差哪些，最大的风险，整改进展。',
      today: '在首页看现在的情况',
    },
    method: {
      name: '方法与局限',
      what: '仿真怎么算、用了哪些参数和来源、哪些情形不能用。',
      today: '在设置里看说明',
    },
  },
};
