/** People on the plan: one small mark each, drawn in screen pixels so that they stay round and sharp at every scale. */
import { Particle, ParticleContainer } from 'pixi.js';
import { OCCUPANT_STATE, type OccupantTable } from '../../sim/index.js';
import { type Moment, positionAt } from '../run/interpolate.js';
import type { Camera, Viewport } from './camera.js';
import { createOccupantMarks, discDiameterPx, type MarkName, type OccupantMarks } from './occupantMarks.js';
import type { Palette } from './palette.js';

/** Opacity of people who have not started to move: there, but not yet part of it. */
const STILL_ALPHA = 0.55;

function markFor(state: number, isStaff: boolean): MarkName {
  if (state === OCCUPANT_STATE.arrived) return 'arrived';
  if (isStaff) {
    if (state === OCCUPANT_STATE.inPlace) return 'staffInPlace';
    return state === OCCUPANT_STATE.waiting ? 'staffWaiting' : 'staff';
  }
  if (state === OCCUPANT_STATE.inPlace) return 'inPlace';
  if (state === OCCUPANT_STATE.waiting) return 'waiting';
  return state === OCCUPANT_STATE.notStarted ? 'still' : 'walking';
}

export class OccupantLayer {
  readonly container = new ParticleContainer({
    dynamicProperties: { position: true, color: true, uvs: true, vertex: false, rotation: false },
  });
  private readonly pool: Particle[] = [];
  private marks: OccupantMarks | null = null;
  private marksKey = '';
  private isStaff: Uint8Array = new Uint8Array(0);

  setOccupants(occupants: OccupantTable | null): void {
    this.isStaff = Uint8Array.from(occupants?.group ?? [], (group) =>
      occupants?.groups[group]?.role === 'staff' ? 1 : 0,
    );
  }

  /** Lays everyone out for a moment; `visibility` is the opacity by cell. */
  update(
    moment: Moment | null,
    visibility: Float32Array,
    camera: Camera,
    viewport: Viewport,
    palette: Palette,
    resolution: number,
  ): void {
    const marks = this.marksFor(palette, camera.scale, resolution);
    const place = { xM: 0, yM: 0 };
    let used = 0;
    const count = moment?.before.state.length ?? 0;
    for (let occupant = 0; moment !== null && occupant < count; occupant++) {
      const state = moment.before.state[occupant] as number;
      if (state === OCCUPANT_STATE.absent || state === OCCUPANT_STATE.out) continue;
      const alpha = visibility[moment.before.cell[occupant] as number] ?? 0;
      if (alpha === 0) continue;
      positionAt(moment, occupant, place);
      const x = camera.x + camera.scale * place.xM;
      const y = camera.y - camera.scale * place.yM;
      if (x < -20 || y < -20 || x > viewport.width + 20 || y > viewport.height + 20) continue;
      const particle = this.particleAt(used++, marks);
      particle.x = x;
      particle.y = y;
      particle.texture = marks.textures[markFor(state, this.isStaff[occupant] === 1)];
      particle.alpha = state === OCCUPANT_STATE.notStarted ? alpha * STILL_ALPHA : alpha;
    }
    this.container.particleChildren.length = 0;
    for (let index = 0; index < used; index++) this.container.particleChildren.push(this.pool[index] as Particle);
    this.container.update();
  }

  destroy(): void {
    this.container.particleChildren.length = 0;
    this.container.destroy();
    this.marks?.destroy();
  }

  private particleAt(index: number, marks: OccupantMarks): Particle {
    let particle = this.pool[index];
    if (particle === undefined) {
      particle = new Particle({ texture: marks.textures.walking, anchorX: 0.5, anchorY: 0.5 });
      this.pool.push(particle);
    }
    return particle;
  }

  private marksFor(palette: Palette, pxPerM: number, resolution: number): OccupantMarks {
    const diameterPx = discDiameterPx(pxPerM);
    const key = `${diameterPx}/${resolution}/${palette.walking}/${palette.halo}`;
    if (this.marks === null || key !== this.marksKey) {
      const old = this.marks;
      this.marks = createOccupantMarks(palette, diameterPx, resolution);
      this.marksKey = key;
      this.container.texture = this.marks.textures.walking;
      for (const particle of this.pool) particle.texture = this.marks.textures.walking;
      old?.destroy();
    }
    return this.marks;
  }
}
