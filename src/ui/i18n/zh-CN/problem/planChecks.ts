/** Problem texts of the checks that a plan goes through; see `problems.ts`. */
export default {
  'corridors-apart': '「{{first}}」没有接到「{{second}}」：两者并排挨着，中间没有墙。请合上缺口，或画出中间的墙。',
  'gap-narrow': '墙上有 {{widthM}} 米的缝（{{opening}}），把两间房连在一起。请合上，或写出真实的宽度。',
  'ground-floor-missing':
    '{{building}}没有首层：最低的{{level}}编号是 {{ordinal}}。请与其他楼一样，从地面起按 0 编号。',
  'level-coverage-low': '{{level}}只有 {{percent}} % 的面积画了房间。请补画缺的房间，或改正外轮廓。',
  'level-mirrored':
    '{{building}}的{{level}}与{{below}}像是左右相反：翻过来，楼梯才上下对齐。请在原文件里镜像后重新读取。',
  'space-sliver': '{{level}}的「{{space}}」只有 {{areaM2}} m²，是一条碎片。请略去，或按实际大小画。',
  'space-outside-outline': '「{{space}}」有 {{outsideM2}} 平方米伸出{{level}}的轮廓。请移进来，或改正轮廓。',
};
