/** Texts of what is wrong or guessed in a plan. */
export default {
  'assembly-point-missing': '图上没有集合点。请画出集合的地方；在此之前，演练走到出口为止。',
  'assembly-point-off-ground': '集合点「{{assemblyPoint}}」不在空地上。请移开，或扩大场地。',
  'assembly-point-near-building':
    '集合点「{{assemblyPoint}}」离{{building}}只有 {{distanceM}} 米，外墙落物可及 {{neededM}} 米（{{count}} 处太近）。请移开，或移动太近的方阵。',
  'assembly-point-unreachable':
    '{{building}}有 {{count}} 间房的人能出楼，却走不到集合点：出口外的场地与集合点不相连。请画出中间的路或门，或在这边另画集合点。',
  'assembly-points-small': '所有集合点的空地合计 {{areaM2}} 平方米，{{count}} 名学生要 {{neededM2}} 平方米。请扩大。',
  'assembly-slot-small': '方阵「{{slot}}」太小，站不下一个班。请放大。',
  'building-without-exit': '{{building}}没有出口。请把通向室外的门标为出口。',
  'plan-read':
    '按 {{format}} 读出：楼 {{buildings}} 栋，楼层 {{levels}} 个，房间 {{spaces}} 间，门和洞口 {{openings}} 处，层间楼梯 {{stairs}} 部，出口 {{exits}} 个。请与图纸对照。',
  'coordinate-out-of-reach': '{{label}}离原点太远。请检查文件的单位，再导入一次。',
  'door-wide': '门「{{opening}}」净宽 {{widthM}} 米，作为门太宽。请核对，或改为门洞。',
  'door-widths-unlikely': '门宽的中位数是 {{medianM}} 米，不像真的。请检查文件的单位。',
  'drawing-doors':
    '{{blocks}} 个门图块和 {{loose}} 段散弧合成 {{doors}} 樘门（对开的两扇算一樘），{{windows}} 个窗图块封住墙。门宽按门扇所画长度。',
  'drawing-doors-high':
    '{{level}}有 {{count}} 樘门在地面以上或以下通向室外，没有当作出口。请画出所通的阳台或室外楼梯。',
  'drawing-doors-idle': '{{level}}有 {{count}} 樘门两边是同一间房，已略去：旁边的墙没有闭合，或所在图层没有当作墙。',
  'drawing-doors-one-sided': '{{level}}有 {{count}} 樘门只有一边是房间，画出另一边之前走不通。',
  'drawing-doors-roomless': '{{level}}有 {{count}} 樘门两边都没有房间，已略去。请检查四周的墙。',
  'drawing-gaps': '{{level}}有 {{count}} 处墙端之间的空缺，按无门的洞口读取。不是洞口的请删去。',
  'drawing-layers':
    '图层按名称识别。墙：{{walls}}。门窗：{{openings}}。略去：{{ignored}}。未识别：{{others}}。不对的请改。',
  'drawing-outer-gaps': '{{level}}外墙有 {{count}} 处空缺没有门，已封上。若是出口或通道，请画出来。',
  'drawing-room-names':
    '{{level}}有 {{count}} 间房里有几个文字，取最大的作名称（如「{{name}}」，而不是「{{other}}」）。请核对。',
  'drawing-strays':
    '有 {{count}} 个图形远离平面（最远 {{farthestM}} 米），已略去。若其中有建筑的一部分，请移到平面上。',
  'drawing-unit':
    '单位判定为 {{unit}}（按门扇、墙厚和总尺寸）：平面为 {{widthM}} × {{heightM}} 米，门扇中位数 {{doorM}} 米。若不对，请选定单位后重新读取。',
  'drawing-unit-chosen': '按所选单位 {{unit}} 读取：平面为 {{widthM}} × {{heightM}} 米。',
  'drawing-unit-declared-wrong':
    '文件声明的单位是 {{declared}}，所画的却符合 {{unit}}，没有采用声明。请量一处已知长度核对。',
  'drawing-unit-unsure':
    '单位不能确定：{{unit}} 或 {{other}}。按 {{unit}}，平面为 {{widthM}} × {{heightM}} 米。请核对一处已知长度，或选定单位。',
  'plan-too-many-parts': '平面图的部件超过 {{count}} 个，比一个校园多得多，没有读。请一个文件只放一个校园。',
  'plan-all-faulty': '平面图的错误多得无法列出。请在原来的地方重新生成这个文件。',
  'drawing-layer-split':
    '图层 {{layer}} 上什么都有，已按图形分开：墙 {{walls}} 处，门 {{doors}} 处，窗 {{windows}} 处；小图块 {{left}} 处未采用。请检查房间，不对的请指明各部分是什么。',
  'drawing-leaves-left-out': '有 {{count}} 段像门扇的圆弧多得不像一层楼的门，未采用。请指明哪个图层是门，或删去家具。',
  'drawing-walls-by-shape': '没有图层叫做墙，把有双线的图层当作墙：{{layers}}。请检查房间，或指明哪些图层是墙。',
  'drawing-walls-leaking': '{{level}}有 {{count}} 间房的外墙有比门窄的缺口，已封上。请检查轮廓。',
  'drawing-walls-left-out':
    '墙的图层上有 {{count}} 条短线超出一层墙的数量，多半是炸开的填充，已略去。请指明哪些图层是墙，或删去填充。',
  'drawing-widths-by-code': '{{level}}有 {{count}} 樘门的宽度取自旁边的门号（如 M0921 为 0.90 米），而不是所画的宽度。',
  'drawing-without-rooms': '「{{file}}」里的墙没有围成房间。请指明墙和窗的图层，并把墙的缺口闭合。',
  'drawing-without-walls': '「{{file}}」里没有平面图的墙。请指明哪些图层是墙，或检查这是不是平面图。',
  'duplicate-id': '编号 {{id}} 用了两次（{{label}}）。请给其中一个换编号。',
  'duplicate-name': '{{level}}有 {{count}} 间房都叫「{{space}}」。请分别命名，免得有人走错。',
  'dxf-binary': '「{{file}}」是二进制 DXF，读不了。请在 CAD 里另存为文本 DXF（AutoCAD 2018 DXF）。',
  'dxf-blocks-left-out':
    '「{{file}}」的线条和图块超出一张平面图可能的大小，其余没有读。请删去平面以外的内容，或每层另存一个 DXF。',
  'dxf-code-page':
    '「{{file}}」有 {{count}} 行用了不认识的字符集，图层名和文字可能不对。请另存为 AutoCAD 2007 以后的 DXF。',
  'dxf-cut-off':
    '「{{file}}」在图形中间断了（已有 {{count}} 个图形），没有拷贝或下载完整。请重新拷贝；残缺的平面不读。',
  'dxf-damaged': '「{{file}}」有 {{count}} 行损坏，已跳过，可能缺墙或门。请重新保存图纸。',
  'dxf-empty': '「{{file}}」的模型空间里什么也没有。请检查平面是不是在图纸空间或外部参照里（请绑定），再保存一次。',
  'dxf-end-missing': '「{{file}}」没有结束标记；图形已读全，但后面的内容缺了。请重新拷贝以防万一。',
  'dxf-objects-left-out': '「{{file}}」超过 {{count}} 个图形，其余没有读。请删去平面以外的内容，或每层另存一个 DXF。',
  'dxf-objects-not-read': '不表示墙和门的图形没有读：{{list}}。',
  'dxf-tarch':
    '「{{file}}」里有 {{count}} 个天正（或其他插件）的对象，墙和门多半在其中，别的程序读不了。请在天正里用「图形导出」或「整图导出」，保存类型选天正3（T3），再导入那个文件。',
  'dxf-too-large':
    '「{{file}}」有 {{sizeMb}} MB，最多读 {{limitMb}} MB。请删去平面以外的内容（家具、填充、详图），或每层另存一个 DXF。',
  'exit-to-closed-court': '出口「{{exit}}」通向封闭的内院，人不能停在那里。请改为门，或把内院打通。',
  'floors-aligned': '{{count}} 层按楼梯和外墙叠放在一起。请检查楼梯是否上下对齐。',
  'floors-aligned-by-walls': '有 {{count}} 层与下一层没有共同的楼梯，按外墙叠放。请检查位置。',
  'gaps-derived': 'WKT 几何没有门、出口和高度；有 {{count}} 处门洞由图形推出。请在情景里写明出口，或在图上画出来。',
  'json-unreadable': '「{{file}}」不完整或已损坏。请重新保存或拷贝。',
  'landings-do-not-fit': '楼梯「{{label}}」的平台与梯段数不符。请在每两段之间画一个平台。',
  'level-order': '{{building}}的{{level}}与{{below}}高度不合理。请检查标高。',
  'level-size-unlikely': '{{level}}的尺寸是 {{widthM}} × {{heightM}} 米，不像真的。请检查单位。',
  'opening-category-ignored': '{{count}} 处门洞标为车辆用，已按行人的门读入。',
  'opening-names-unknown-space': '门「{{opening}}」连着的「{{space}}」不在图里。请重新选择它连接的房间。',
  'opening-narrow': '门「{{opening}}」净宽 {{widthM}} 米，很窄。请核对。',
  'opening-narrower-than-a-body': '门「{{opening}}」净宽 {{widthM}} 米，人过不去。请核对。',
  'opening-off-wall': '门「{{opening}}」不在{{rooms}}的墙上（差 {{distanceM}} 米）。请移到墙上。',
  'opening-same-side': '门「{{opening}}」连接的{{rooms}}在同一侧。请核对。',
  'opening-too-narrow': '从门「{{opening}}」到{{rooms}}过不去人。请核对宽度。',
  'opening-trimmed': '门「{{opening}}」比所在的墙还宽，按 {{widthM}} 米计算。请核对宽度或位置。',
  'opening-unusable': '{{count}} 处门洞没有长度、位置太远或所在楼层不在图里，已略过。',
  'opening-with-one-space': '「{{room}}」的门「{{opening}}」哪里也不通。请改为出口，或选择另一侧的房间。',
  'opening-without-length': '门「{{opening}}」只画了一个点，按净宽 {{widthM}} 米计算。请按墙上门洞的长度画。',
  'opening-without-space': '有一处门洞不挨着任何房间。请移到墙上，或删除。',
  'other-document': '这个文件是别的内容，不是要找的那种。请换一个文件。',
  'out-of-range': '{{path}} 的数值超出范围。请改正。',
  'sheet-floor-twice': '有两个平面的标题是同一层（「{{title}}」），用了较大的一个。另一个请单独导入。',
  'sheet-not-a-floor': '「{{title}}」不是楼层平面，已略去。',
  'sheet-order-assumed':
    '有 {{count}} 个一样大的平面没有标题，从左到右、从下排到上当作各层。请检查顺序，或在下面写上楼层标题。',
  'sheet-parts-joined':
    '图上有 {{count}} 个分开的部分，都没有楼层标题，当作同一层的几部分。若是不同楼层，请在每个下面写标题（如「一层平面图」）。',
  'sheet-repeated': '「{{title}}」代表 {{count}} 层，各层用同一个平面。',
  'sheet-without-title': '图上有一个平面附近没有楼层标题，已略去。请像其他平面一样写上标题。',
  'space-name-derived': '{{count}} 间房没有名字，已按楼层编号。',
  'space-unreachable': '「{{space}}」没有出路。请在路上加门、打开关着的门，或不算这一间。',
  'space-without-door': '「{{space}}」没有门。请加门、标为竖井，或不算这一间。',
  'space-without-floor': '「{{space}}」没有可站的地面。请检查轮廓。',
  'space-without-opening': '「{{space}}」（{{building}}{{level}}）没有门洞。请加门，或不算这一间。',
  'spaces-overlap': '「{{first}}」与「{{second}}」重叠 {{sharedM2}} m²。请移动两者之间的墙。',
  'spaces-overlap~2': '有 {{count}} 处区域重叠，重叠的地面归较小的一处。',
  'stair-misaligned':
    '楼梯「{{stair}}」在{{lower}}与{{upper}}之间错开了 {{driftM}} 米。请用两层都有的两个点把楼层对齐。',
  'stair-geometry': '楼梯「{{stair}}」的尺寸不像真的（{{faults}}）。请量一量。',
  'stair-piece-apart': '楼梯「{{stair}}」有一端没有挨着地面或平台。请移动梯段。',
  'stair-rise-differs':
    '「{{stair}}」{{steps}} 级，每级高 {{riserM}} 米，共 {{riseM}} 米；{{lower}}到{{upper}}是 {{heightM}} 米。请重新数踏步，或量踏步高和层高。',
  'stair-without-partner': '{{level}}的楼梯「{{stair}}」上下都没有楼梯。请画出梯段，或改为别的用途。',
  'storey-height-assumed': '图纸没有高度：层高按 {{storeyHeightM}} 米推定。知道的话请改正。',
  'unknown-field': '{{path}} 里有 Muster 不认识的内容。请检查，或去掉。',
  'unknown-space': '「{{label}}」连着的「{{space}}」不在图里。请重新选择。',
  'unknown-value': '{{path}} 不是可选的值。请改正。',
  'unknown-version': '这个文件的版本读不出来。请在原来的软件里重新保存。',
  'widths-assumed': '{{count}} 处门没有净宽，按 {{fromM}} 至 {{untilM}} 米推定。请量一量。',
  'wkt-empty': '「{{file}}」里没有有面积的多边形。请把可走的地面写成 POLYGON。',
  'wkt-geometry-only': 'WKT 几何没有门、出口和高度。请在情景里写明出口，或在图上画出来。',
  'wkt-levels-assumed': '「{{file}}」里没有 {{count}} 层的清单，按文件名排了上下，层高是假定的。请改正楼层。',
  'wkt-size': '「{{file}}」超出一层平面图可能的大小。请拆开，或检查单位。',
  'wrong-type': '{{path}} 的内容类型不对。请改正。',
  'wrong-value': '{{path}} 的值不能用。请改正。',
};
