/** Problem texts of files that are no plan by themselves, and of the readers of SVG and IndoorGML; see `problems.ts`. */
export default {
  'file-is-dwg': '「{{file}}」是 DWG 图。请在 CAD 软件里另存为“AutoCAD 2018 DXF”，再打开 DXF。',
  'file-is-other-json':
    '「{{file}}」是别的 JSON。Muster 校园图里有 "format": "muster/campus-plan"，GeoJSON 里有 "features"，Overpass JSON 里有 "elements"；IMDF 的各个文件请放进一个压缩包。',
  'file-is-packed-map': '「{{file}}」是压缩的 OpenStreetMap 数据。请用 JOSM 打开并存为 .osm，或下载 OSM XML。',
  'file-is-pdf': '「{{file}}」是 PDF，不能直接读成房间。请在应用里打开它描图：先量一段已知长度定比例，再描房间和门。',
  'file-is-picture':
    '「{{file}}」是图片，不能直接读成房间。请在应用里打开它描图：先量一段已知长度定比例，再描房间和门。',
  'file-is-table': '「{{file}}」是表格，单凭它画不出图。请先导入或画出平面图，再用「房间名单」对上去。',
  'indoorgml-cells-without-shape': '{{count}} 个单元没有形状，已略过：{{list}}。请连同几何一起导出。',
  'indoorgml-cut-off': '「{{file}}」在第 {{line}} 行断了，没有拷贝或下载完整。请重新拷贝；不完整的模型不读。',
  'indoorgml-too-many': '「{{file}}」的内容多于一栋楼可能的数量，或嵌套太深。请分楼导出。',
  'indoorgml-unreadable': '「{{file}}」第 {{line}} 行以后读不出来：不是完好的 XML，或用了自定义实体。请重新导出。',
  'indoorgml-without-cells': '「{{file}}」里没有带形状的单元，也就没有房间。请连同 CellSpace 的几何一起导出。',
  'rooms-without-doors': '「{{file}}」里没有读得出的门，哪间房都出不来。请画上门，或给门的图形起带 “door” 的编号。',
  'svg-empty': '「{{file}}」里没有可能是房间或墙的图形。SVG 里嵌的图片读不出来，请在应用里描图。',
  'svg-entity':
    '「{{file}}」第 {{line}} 行用了自定义实体，不予展开。请另存为普通 SVG（Illustrator 里不勾选“保留编辑功能”）。',
  'svg-foreign-left-out': '有 {{count}} 处脚本、嵌入的网页、图片或外部链接，已略过，不运行也不下载。',
  'svg-scale-assumed':
    'SVG 没有比例，也没有门或面积可以推算：按 {{widthM}} × {{heightM}} 米假定。计算之前请量一段已知长度，改正比例。',
  'svg-scale-by-areas': '比例按房间里写的面积推出：图的大小是 {{widthM}} × {{heightM}} 米。请用已知长度核对。',
  'svg-scale-by-doors':
    'SVG 没有比例：按门宽 {{doorM}} 米推定，图的大小是 {{widthM}} × {{heightM}} 米。请用已知长度核对，并改正比例。',
  'svg-scale-known': '比例已知：图的大小是 {{widthM}} × {{heightM}} 米。',
  'svg-lines-unused': '有 {{count}} 条线没有围成房间，如楼梯和家具，已略过。其中若有楼梯，请画上。',
  'svg-sheet-changed':
    '「{{file}}」是 Muster 写出的，之后被添画或删去了房间，因此按图形读取：楼梯按楼梯间推出，编号是新的，楼内的岗位没有读。',
  'svg-shapes-unused': '有 {{count}} 处没有名字的填色图形在房间里面，或小得不像房间，已略过。',
  'svg-too-many': '「{{file}}」的内容多于一张平面图，或嵌套太深。请去掉图片和填充图案，每层存一个文件。',
  'svg-unreadable': '「{{file}}」已损坏或没有拷贝完整，第 {{line}} 行以后读不出来。请另存为普通 SVG。',
  'svg-without-rooms': '「{{file}}」里没有房间。请给房间的图形起编号，或把房间号写在里面，再存一次。',
};
