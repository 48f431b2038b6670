/** Small floor maps as drawing programs write them; 50 units are a metre, walls are 0.2 m thick. */

const room = (name: string, x: number, y: number, width: number, height: number) =>
  `<rect id="${name}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;

/** A corridor with three rooms, a stair room and, on the ground, a way out at its end. */
export function floorGroup(label: string, first: number, isGround: boolean): string {
  const doors = [100, 410, 720].map(
    (x, k) => `<line id="door-${first + k}" x1="${x}" y1="105" x2="${x + 45}" y2="105"/>`,
  );
  const exit = isGround ? `<line id="${label}-exit" x1="-2" y1="30" x2="-2" y2="75"/>` : '';
  return `<g inkscape:groupmode="layer" inkscape:label="${label}">
    <g inkscape:label="Rooms" style="fill:#ddd;stroke:none">
      ${room(`${label} corridor`, 0, 0, 930, 100)}
      ${[0, 1, 2].map((k) => room(`${first + k}`, 310 * k, 110, 300, 300)).join('')}
      ${room(`${label} stair`, 940, 0, 150, 300)}
    </g>
    <g inkscape:label="Doors" style="stroke:#000">${doors.join('')}${exit}
      <line x1="935" y1="30" x2="935" y2="75"/></g>
    <g inkscape:label="Text" font-size="12">${[0, 1, 2]
      .map((k) => `<text x="${310 * k + 150}" y="260" text-anchor="middle"><tspan>教室 ${first + k}</tspan></text>`)
      .join('')}</g>
  </g>`;
}

export const svg = (content: string, attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1100 420" ${attributes}>${content}</svg>`;

export const TWO_FLOORS = svg(floorGroup('EG', 101, true) + floorGroup('1.OG', 201, false));

/** Double lines and door leaves only, as a CAD program plots them. */
export const LINES_ONLY = svg(`<g id="A-WALL" fill="none" stroke="#000">
  <path d="M0 0H1010V610H0Z M10 10H500V300H290 M10 10V600H500V310H345"/>
  <path d="M510 10H1000V600H510V355 M510 310V10 M290 300V310 M345 300V310H500 M290 310H10 M500 355H510 M500 310H510"/>
</g><g id="A-DOOR" fill="none" stroke="#000"><path d="M290 305V250A45 45 0 0 1 335 295"/></g>`);
