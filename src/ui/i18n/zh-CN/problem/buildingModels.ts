/** Problem texts of the reader of building models (IFC); see `problems.ts`. */
export default {
  'ifc-cut-off': '「{{file}}」在模型中间断了，没有拷贝或下载完整。请重新拷贝；不完整的模型不读。',
  'ifc-damaged': '「{{file}}」第 {{line}} 行损坏：括号、引号或编号不完整。请重新导出模型，或再拷贝一次。',
  'ifc-other-schema': '「{{file}}」是别种 STEP 文件，不是建筑模型。请在建模软件里选择导出 IFC（.ifc）。',
  'ifc-without-rooms':
    '「{{file}}」没有一个空间在可及的楼层上，所以没有房间。请在建模软件里把空间放到楼层，检查长度单位，再导出。',
  'ifc-doors-read':
    '读到 {{count}} 扇门：{{byBoundary}} 扇的两侧房间模型里写明；其余的，两侧各有房间的 {{byGeometry}} 扇，通向室外的 {{exits}} 扇，在房间里面的 {{within}} 扇，还有 {{unsolved}} 扇待核对。净宽按所写宽度减去门框 {{frameM}} 米。',
  'ifc-doors-within': '{{count}} 扇门两边是同一间房，像厕所隔间的门：{{rooms}}。门后若另有房间，请补上。',
  'ifc-doors-without-shape': '{{count}} 扇门没有形状，或离所有房间都很远，已略过。请连同门的几何一起导出。',
  'ifc-heights-unlikely': '{{building}}各层的标高不可能是这样：层高按 {{storeyHeightM}} 米推定。请改正各层标高。',
  'ifc-not-step':
    '「{{file}}」不是 STEP 格式的 IFC 模型（应以 ISO-10303-21 开头）。请导出为 IFC2x3 或 IFC4（.ifc），不要 ifcXML 或 ifcZIP。',
  'ifc-spaces-without-shape': '{{count}} 个空间没有形状，已略过：{{list}}。请连同空间的几何一起导出。',
  'ifc-spaces-without-storey': '{{count}} 个空间不属于任何楼层，已略过。请在建模软件里指定楼层。',
  'ifc-stair-without-room':
    '「{{stair}}」（{{lowM}} 至 {{highM}} 米）上下两层没有对应的楼梯间。请在图上画出，或在模型里为它加上空间。',
  'ifc-storeys-without-rooms': '没有房间的楼层已略过：{{levels}}。',
  'ifc-too-many': '「{{file}}」有 {{count}} 个房间和门，不像一所学校。请分楼导出。',
  'ifc-unreadable': '「{{file}}」读不出来：模型损坏，或版本不认识（认识 IFC2x3、IFC4 和 IFC4x3）。请重新导出为 IFC4。',
  'ifc-without-spaces':
    '「{{file}}」里没有带形状的空间，也就没有房间。请在建模软件里为每层放置房间（空间），并一起导出。',
};
