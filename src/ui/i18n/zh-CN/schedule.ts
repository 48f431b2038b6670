/** Planning the drill year. */
export default {
  stage: {
    choosing: '正在计算全年最少需要几次演练……',
    explaining: '有职责排不下，正在找出互相妨碍的条件……',
    placing: '正在为演练选日子……',
  },
  stop: '停止',
  stopped: '排期已停止。改动学校、记录或固定的演练后会重新计算。',
  proven: '全年 {{count}} 次演练；已证明不能再少。',
  provenRest: '全年 {{count}} 次演练；就能排下的职责而言，已证明不能再少。',
  gap: '全年 {{count}} 次演练；最多可能还能少 {{gap}} 次。',
  spreadBounded: '日期分布已改进，但未证明最佳。',
};
