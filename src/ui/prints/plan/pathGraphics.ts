/** Draws the plan as paths of an SVG instead of on the stage, with the same pens: y turns downwards here. */
import type { PenGraphics } from '../../plan/drawing/pen.js';

export interface DrawnPath {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Campus m. */
  readonly width: number;
  readonly opacity: number;
}

/** Centimetres are as fine as a print shows. */
const num = (value: number): string => String(Math.round(value * 100) / 100);

export class PathGraphics implements PenGraphics {
  readonly paths: DrawnPath[] = [];
  #d = '';

  poly(points: number[], isClosed: boolean): this {
    for (let i = 0; i + 1 < points.length; i += 2) {
      this.#d += `${i === 0 ? 'M' : 'L'}${num(points[i] as number)} ${num(-(points[i + 1] as number))}`;
    }
    if (isClosed) this.#d += 'Z';
    return this;
  }

  circle(x: number, y: number, radius: number): this {
    const r = num(radius);
    this.#d += `M${num(x - radius)} ${num(-y)}a${r} ${r} 0 1 0 ${num(2 * radius)} 0a${r} ${r} 0 1 0 ${num(-2 * radius)} 0Z`;
    return this;
  }

  moveTo(x: number, y: number): this {
    this.#d += `M${num(x)} ${num(-y)}`;
    return this;
  }

  lineTo(x: number, y: number): this {
    this.#d += `L${num(x)} ${num(-y)}`;
    return this;
  }

  fill({ color, alpha }: { color: string; alpha: number }): this {
    return this.#draw({ fill: color, stroke: null, width: 0, opacity: alpha });
  }

  cut(): this {
    const last = this.paths.pop();
    if (last !== undefined) this.paths.push({ ...last, d: last.d + this.#d });
    this.#d = '';
    return this;
  }

  stroke({ color, width, alpha = 1 }: { color: string; width: number; alpha?: number }): this {
    return this.#draw({ fill: null, stroke: color, width, opacity: alpha });
  }

  /** Lines of one kind that follow each other are one path. */
  #draw(style: Omit<DrawnPath, 'd'>): this {
    const last = this.paths.at(-1);
    const isSame =
      style.stroke !== null &&
      last?.stroke === style.stroke &&
      last.width === style.width &&
      last.opacity === style.opacity;
    if (isSame) this.paths.pop();
    this.paths.push({ ...style, d: (isSame ? last.d : '') + this.#d });
    this.#d = '';
    return this;
  }
}
