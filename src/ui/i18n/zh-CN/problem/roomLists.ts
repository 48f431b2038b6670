/** Problem texts of tables, lists of rooms and written plans; see `problems.ts`. */
export default {
  'geojson-parts-lost': '有 {{count}} 个图形不是校园图的一部分，或形状不对（房间是一个多边形，门是两点的线），已略过。',
  'geojson-written-local':
    '校园图没有地理坐标：GeoJSON 用校园内的米制坐标，并在成员 muster 里写明。要叠到地图上，还需校园的位置。',
  'room-list-area-differs':
    '第 {{row}} 行：{{room}} 在名单里是 {{listedM2}} 平方米，图上是 {{drawnM2}} 平方米。请核对比例和墙，或改名单。',
  'room-list-area-wrong': '单元格 {{cell}}：不是面积。请写平方米数，如 67.3。',
  'room-list-capacity-impossible':
    '第 {{row}} 行：{{room}} 只有 {{areaM2}} 平方米，容不下 {{capacity}} 人；每平方米最多站 {{most}} 人。这个数没有采用。',
  'room-list-classes-elsewhere': '哪个班用哪间教室不从这里读。请用「从表格读入班级」。',
  'room-list-columns': '「{{file}}」{{sheet}} 用了这些列：{{columns}}。其他列不读。',
  'room-list-empty': '「{{file}}」里没有房间。请在表头下面每间房写一行。',
  'room-list-kind-unknown': '单元格 {{cell}}：「{{words}}」不是认识的用途。请写教室、实验室、办公室等。',
  'room-list-level-differs':
    '第 {{row}} 行：名单里「{{room}}」在 {{level}}，图上 {{name}} 在 {{planned}}。请改正楼层。',
  'room-list-more-cells': '还有 {{count}} 个单元格读不出来，没有列出。请先改正以上几处，再选一次名单。',
  'room-list-number-wrong': '单元格 {{cell}}：不是人数。请写 0 或更大的整数，如 45。',
  'room-list-room-ambiguous': '第 {{row}} 行：「{{room}}」可能是 {{several}}。请把楼名和楼层一起写上。',
  'room-list-room-missing': '单元格 {{cell}}：没有写房间，或太长。请写房间号。',
  'room-list-rooms-left': '图上有 {{count}} 间带编号的房间不在名单里：{{rooms}}。',
  'room-list-row-twice': '第 {{row}} 行：「{{room}}」与第 {{before}} 行是同一间房，以那一行为准。每间房请只留一行。',
  'room-list-rows-left': '名单里有 {{count}} 间房在图上没有找到：{{rooms}}。请核对编号。',
  'room-list-without-plan': '「{{file}}」是名单，可还没有校园图可对。请先导入或画出平面图，再选这份名单。',
  'room-list-without-headings':
    '「{{file}}」里没有找到表头。第一行要写列名：房间号，以及名称、用途、容纳人数、面积中的一项。',
  'svg-keeps-plan':
    '图纸留住整张平面图，长度精确到 0.1 毫米；描图用的底图不在里面。若用别的程序在上面添画房间，读回时楼梯和编号会重新生成。请另存一份 JSON。',
  'table-not-text': '「{{file}}」不是能读的表格。请存为 Excel 工作簿（.xlsx）或 CSV UTF-8。',
  'table-old-workbook':
    '「{{file}}」是旧的 Excel 文件（.xls），或设了密码。请打开后存为不设密码的 .xlsx，或 CSV UTF-8。',
  'table-quote-open': '「{{file}}」的单元格 {{cell}} 里引号没有关上。请补上或去掉。',
  'table-too-large': '「{{file}}」超过 {{limit}} 行，不像房间名单，没有读。请每间房只留一行。',
  'table-workbook-unreadable':
    '「{{file}}」读不出来：已损坏、有密码，或是别的文件。请打开后另存为 .xlsx 或 CSV UTF-8。',
  'wkt-keeps-floor':
    'WKT 只留住可以走的地面，已算进门洞和家具；房间、名称、楼梯、出口和场地都不在里面。请另存一份 JSON。',
  'wkt-level-empty': '{{level}}没有可以走的地面，已略过。请画出房间。',
  'wkt-nothing-to-write': '「{{plan}}」没有一层有可以走的地面。请先画出房间。',
  'wkt-parts-apart':
    '{{level}}的地面分成 {{count}} 块，没有开着的门相通；JuPedSim 一次只能用一块。请补上门，或用排在最前的最大一块。',
  'wkt-several-levels': '一个 WKT 文件只能放一层，「{{plan}}」有 {{count}} 层。请存为 .zip，每层一个文件。',
};
