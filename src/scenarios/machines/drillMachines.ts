/** The machines of the drills: their data with the meaning of its names. */
import { beginDrill, drillSetup } from './drillSetup.js';
import { earthquakeDrill } from './earthquakeDrill.js';
import { fireDrill } from './fireDrill.js';
import { nightDrill } from './nightDrill.js';
import { terrainDrill } from './terrainDrill.js';

export const earthquakeDrillMachine = drillSetup.createMachine({ ...earthquakeDrill, context: beginDrill });
export const fireDrillMachine = drillSetup.createMachine({ ...fireDrill, context: beginDrill });
export const nightDrillMachine = drillSetup.createMachine({ ...nightDrill, context: beginDrill });
export const terrainDrillMachine = drillSetup.createMachine({ ...terrainDrill, context: beginDrill });

/** Any of them: they differ in their phases only. */
export type DrillMachine = ReturnType<typeof drillSetup.createMachine>;
