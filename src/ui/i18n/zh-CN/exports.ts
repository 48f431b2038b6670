/** Words of the export of a run. */
export default {
  button: '导出',
  choices: {
    csv: { name: '表格', what: 'CSV，可用电子表格打开：人员、门、排队、事件、地面使用' },
    parquet: { name: 'Parquet', what: '同样的表格，另有每个人的位置，供数据分析' },
    trajectory: { name: '轨迹', what: 'PedPy 可读的文本和地面，每层、每段梯段一个文件' },
    all: { name: '全部', what: '以上各项，合为一个文件' },
  },
  names: { csv: '表格', parquet: 'Parquet', trajectory: '轨迹', all: '全部' },
  writing: '正在导出。',
  done: '导出文件已交给浏览器下载。',
  failed: '没能导出（{{message}}）。请换一种较小的导出。',
};
