/** Problem texts of pictures and pages to trace over; see `problems.ts`. */
export default {
  'align-points-too-close': '两个点离得太近。请选相距远的两点，如两处楼梯的墙角。',
  'align-scale-differs': '按这两点，本图与另一层相差 {{percent}}%。请核对是不是同一处，否则回到“比例”一步。',
  'corners-degenerate': '这四个角不是斜着看的长方形：有交叉，或三个角几乎在一条线上。请沿长方形依次点四个角。',
  'scale-aspect':
    '按第二段长度，比例相差 {{percent}}%：有一段长度不对，或者图被拉伸过。请核对两段长度，否则两个方向各用一个比例，或用四个角校正。',
  'scale-length-invalid': '长度须大于 0、不超过 2,000 米。请以米填写。',
  'scale-lines-parallel': '两段长度的方向太接近。请一段横着量，一段竖着量。',
  'scale-points-too-close': '两点只相距 {{lengthPx}} 像素。请选更远的两点，最好是一道长墙的两端。',
};
