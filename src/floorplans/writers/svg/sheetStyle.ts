/** How the sheet looks: black and white only, so that it prints and copies; kinds differ by line and hatch. */

export const SHEET_STYLE = `
text{font-family:"Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif;fill:#000;text-anchor:middle}
.head{font-size:2px;text-anchor:start;font-weight:600}
.note{font-size:.9px;text-anchor:start}
.caption{font-size:1.4px;text-anchor:start;font-weight:600}
.walls{fill:#444;stroke:none}
.room,.stair,.closed{fill:#fff;stroke:#000;stroke-width:.06;fill-rule:evenodd}
.stair{fill:url(#treads)}
.closed{fill:url(#hatch)}
.name{paint-order:stroke;stroke:#fff;stroke-width:.15}
.column{fill:#000;stroke:none;fill-rule:evenodd}
.fixed{fill:#aaa;stroke:#000;stroke-width:.04;fill-rule:evenodd}
.loose{fill:none;stroke:#000;stroke-width:.03}
.gap{stroke:#fff;stroke-width:.4}
.door,.opening,.exit,.gate{stroke:#000;stroke-width:.06}
.opening{stroke-dasharray:.2 .15}
.exit,.gate{stroke-width:.3}
.shut{stroke-dasharray:.06 .06}
.flight,.landing{fill:none;stroke:#000;stroke-width:.04}
.window,.railing{stroke:#fff;stroke-width:.1}
.railing{stroke:#000;stroke-width:.05}
.ground{fill:none;stroke:#000;stroke-width:.2}
.green{fill:url(#dots);stroke:#000;stroke-width:.04}
.yard,.field,.path{fill:none;stroke:#000;stroke-width:.08;stroke-dasharray:1 .5}
.assembly{fill:none;stroke:#000;stroke-width:.25;stroke-dasharray:2 1}
.slot{fill:none;stroke:#000;stroke-width:.06}
.building{fill:#ccc;stroke:#000;stroke-width:.1}
.post{fill:#000}
.bar{stroke:#000;stroke-width:.25}
`;

const pattern = (id: string, sizeM: number, content: string) =>
  `<pattern id="${id}" width="${sizeM}" height="${sizeM}" patternUnits="userSpaceOnUse">${content}</pattern>`;

const mark = 'data-kind="decoration"';

export const SHEET_PATTERNS = `<defs>
${pattern('treads', 0.3, `<path ${mark} d="M0 0H.3V.3H0Z" fill="#fff"/><path ${mark} d="M0 .15H.3" stroke="#000" stroke-width=".02"/>`)}
${pattern('hatch', 0.6, `<path ${mark} d="M0 0H.6V.6H0Z" fill="#fff"/><path ${mark} d="M0 .6L.6 0" stroke="#000" stroke-width=".04"/>`)}
${pattern('dots', 1, `<circle ${mark} cx=".5" cy=".5" r=".08"/>`)}
</defs>`;
