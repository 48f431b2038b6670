/** Problem texts of changes to a plan that cannot be done; see `problems.ts`. */
export default {
  'edit-assembly-too-small':
    '「{{name}}」只放得下 {{room}} 个方阵，还有 {{count}} 个班没有位置。请画大一些，或再画一处。',
  'edit-capacity-invalid': '{{capacity}} 不是人数。请写 0 或更大的整数。',
  'edit-corner-spoils-room': '这样移动，「{{space}}」的边会交叉，或没有面积了。请移近一些。',
  'edit-door-does-not-fit': '「{{opening}}」所在的墙放不下 {{widthM}} 米。请移开这扇或旁边的门，或改窄。',
  'edit-door-into-air': '「{{room}}」这面墙外没有房间，{{level}}又不在地面：门外是空的。请先画出墙外的房间。',
  'edit-element-missing': '图上已经没有「{{id}}」。请重新选择。',
  'edit-factor-invalid': '图不能放大到 {{factor}} 倍。请写 0.0001 到 10000 之间的数。',
  'edit-no-corner': '{{level}}的这个位置没有房间的角。请点在角上。',
  'edit-opening-off-wall': '{{level}}的这个位置 {{reachM}} 米内没有放得下它的直墙。请点在墙上，离旁边的门远一些。',
  'edit-outline-empty': '这些角点围不出面积。请至少点三个不在一条线上的点。',
  'edit-room-without-floor':
    '这个轮廓里在{{level}}没有空地：已经有房间，或角点围不出面积。请画在旁边，或用墙分开房间。',
  'edit-rooms-do-not-touch': '「{{first}}」与「{{second}}」不是一墙之隔，不能合成一间。请先画出两间之间的地面。',
  'edit-stair-does-not-fit':
    '{{lower}}与{{upper}}之间，这个轮廓放不下楼梯。请画大一些：1.2 米宽的双跑楼梯至少 2.6 × 5 米。',
  'edit-gate-width-invalid': '{{widthM}} 米不能作大门的宽度。请写 0.5 到 50 之间的数字。',
  'edit-nothing-left': '去掉「{{keeper}}」的地面后，「{{space}}」剩不下完整的一块。请删去其中一间，或移动墙。',
  'edit-slot-taken-over': '这个班原来站在「{{other}}」，那个方阵现在空着。',
  'edit-stair-in-the-way': '「{{stair}}」会碰到「{{other}}」。请放在旁边，或删去其中一座。',
  'edit-stair-leaves-room':
    '这样放，「{{stair}}」会出楼梯间，或有一端不在楼面上。请先把上下两层的楼梯间画大，或换个放法。',
  'edit-stair-measure-invalid': '{{value}} 不是楼梯的尺寸。请写 {{from}} 到 {{until}} 之间的数字。',
  'edit-stair-run-differs':
    '「{{stair}}」的梯段画了 {{drawnM}} 米长，{{steps}} 级踏步需要 {{neededM}} 米。仿真按所画的坡度走：请把楼梯间画长，或重新量。',
  'edit-stair-steps-invalid':
    '「{{steps}}」不是这座楼梯的级数。请按梯段写 1 到 {{most}} 的整数，如 12 + 12；最多 {{flights}} 跑。',
  'edit-stair-too-wide': '「{{stair}}」的楼梯间放不下 {{widthM}} 米宽的梯段。请先把楼梯间画大，或写小一些。',
  'edit-stair-levels': '楼梯连接同一栋楼上下相邻的两层；{{lower}}与{{upper}}不是。请选上面一层。',
  'edit-stair-without-floor':
    '{{lower}}与{{upper}}在这个轮廓里没有空地放楼梯：已经有房间。请先用墙分开，或把房间改为楼梯间。',
  'edit-storey-height-invalid': '层高不能是 {{heightM}} 米。请写 {{leastM}} 到 {{mostM}} 之间的数。',
  'edit-template-measures': '模板楼有 1 到 {{most}} 层，并且在校园范围内。请写整数层数和够得着的位置。',
  'edit-too-many-storeys': '「{{building}}」已有 {{count}} 层，不能再多。',
  'edit-wall-crosses-nothing': '这道墙没有穿过{{level}}的房间，或厚度不像墙。请画过一间房。',
  'edit-wall-parts-nothing': '这道墙停在「{{space}}」里面，没有分出第二间。要分成两间，请撤销后从墙画到墙。',
  'edit-width-invalid': '净宽 {{widthM}} 米过不了人。请写 {{leastM}} 到 {{mostM}} 之间的数。',
  'edit-without-grounds': '图上还没有校园场地。请先用“场地”画出学校的外围。',
};
