/** 实施方案的问题。 */
export default {
  'exercise-plan-invalid': '实施方案的 {{path}} 读不出来。请改正后再打开。',
  'exercise-plan-no-commander': '没有人指挥。请写明总指挥。',
  'exercise-plan-empty-groups': '{{count}} 个小组没有成员。请各写至少一个职务。',
  'exercise-plan-empty-posts': '{{all}} 个岗位中有 {{count}} 个没有人。请写明由谁在岗。',
  'exercise-plan-no-way': '{{name}}的教室没有出路。请在校园图里给班级定教室、给教室开门。',
  'exercise-plan-no-second-way': '{{name}}没有第二条路。请写明第一条路不通时怎么办。',
  'exercise-plan-no-slot': '{{name}}没有集合位置。请在校园图里给它一个。',
  'exercise-plan-too-many-exempt': '{{name}}共 {{pupils}} 人，却有 {{exempt}} 人免走。请改正。',
  'exercise-plan-unannounced-violence': '涉暴演练不得突然袭击学生。请事先告诉所有人这是演练。',
};
