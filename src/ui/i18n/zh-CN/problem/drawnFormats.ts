/** Problem texts of files that are no plan by themselves, and of the readers of SVG and IndoorGML; see `problems.ts`. */
export default {
  'file-is-dwg': '「{{file}}」是 DWG 图。请在 CAD 软件里另存为“AutoCAD 2018 DXF”，再打开 DXF。',
  'file-is-other-json':
    '「{{file}}」是别的 JSON。Muster 校园图里有 "format": "muster/campus-plan"，GeoJSON 里有 "features"，Overpass JSON 里有 "elements"；IMDF 的各个文件请放进一个压缩包。',
  'file-is-packed-map': '「{{file}}」是压缩的 OpenStreetMap 数据。请用 JOSM 打开并存为 .osm，或下载 OSM XML。',
  'file-is-pdf': '「{{file}}」是 PDF，不能直接读成房间。请在应用里打开它描图：先量一段已知长度定比例，再描房间和门。',
  'file-is-picture':
    '「{{file}}」是图片，不能直接读成房间。请在应用里打开它描图：先量一段已知长度定比例，再描房间和门。',
  'file-is-table': '「{{file}}」是表格，单凭房间表画不出图。请先打开平面图，再打开这张表，按房间号对应。',
};
