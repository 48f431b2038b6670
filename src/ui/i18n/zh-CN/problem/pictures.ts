/** Problem texts of pictures and pages to trace over; see `problems.ts`. */
export default {
  'align-points-too-close': '两个点离得太近。请选相距远的两点，如两处楼梯的墙角。',
  'align-scale-differs': '按这两点，本图与另一层相差 {{percent}}%。请核对是不是同一处，否则回到“比例”一步。',
  'corners-degenerate': '这四个角不是斜着看的长方形：有交叉，或三个角几乎在一条线上。请沿长方形依次点四个角。',
  'pdf-locked': '「{{file}}」要密码。请另存为不带密码的再打开。',
  'pdf-unreadable': '「{{file}}」不是 PDF 或已损坏。请用别的软件打开，重新打印成 PDF。',
  'picture-animated': '「{{file}}」里有多张图，只用第一张。',
  'picture-format': '「{{file}}」是 {{kind}} 文件，不能作底图。请另存为 PNG 或 JPG 再打开。',
  'picture-too-large': '「{{file}}」有 {{sizeMb}} MB，超过 300 MB。请只存一层楼的页面或图片。',
  'picture-too-many-pixels':
    '「{{file}}」有 {{megapixels}} 百万像素，超过 1 亿。请缩小后再打开，一层楼长边 4,000 像素就够。',
  'picture-unreadable': '「{{file}}」不是图片或已损坏。请用别的软件打开，存为 PNG 或 JPG。',
  'scale-aspect':
    '按第二段长度，比例相差 {{percent}}%：有一段长度不对，或者图被拉伸过。请核对两段长度，否则两个方向各用一个比例，或用四个角校正。',
  'scale-length-invalid': '长度须大于 0、不超过 2,000 米。请以米填写。',
  'scale-lines-parallel': '两段长度的方向太接近。请一段横着量，一段竖着量。',
  'scale-points-too-close': '两点只相距 {{lengthPx}} 像素。请选更远的两点，最好是一道长墙的两端。',
};
