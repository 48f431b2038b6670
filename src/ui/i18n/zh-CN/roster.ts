/** Words of the school's own tables. */
export default {
  open: '从表格读入班级',
  title: '从表格读入班级或寝室',
  lead: '从电子表格粘贴，或选一个 CSV 文件。第一行写列名：班级、教室、人数；或宿舍、床位、住宿人数，整间同班的再加一列班级。姓名列不读入、不保存。',
  paste: '表格内容',
  example: '班级\t教室\t人数\n一(1)班\t101\t44',
  file: '或选文件：',
  cancel: '取消',
  accept: '采用',
  taken: '已读入 {{count}} 行',
  found: { classes: '{{count}} 个班，{{people}} 名学生。', dormitories: '{{count}} 间寝室，{{people}} 张床。' },
  table: {
    label: '每一行读成了什么',
    row: '行',
    class: '班级',
    bedroom: '寝室',
    room: '图上的房间',
    pupils: '人数',
    beds: '床位',
    boarders: '住宿',
    notFound: '没有找到',
  },
};
