export default {
  appName: 'Muster 校园应急演练',
  skipToContent: '跳到正文',
  place: {
    home: '首页',
    campus: '校园',
    scenarios: '情景',
    simulate: '仿真',
    drills: '演练',
    reports: '报告',
    settings: '设置',
  },
  more: '更多',
  loading: '正在打开',
};
