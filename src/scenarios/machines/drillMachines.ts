/** The machines of the drills: their data with the meaning of its names. */
import { beginDrill, drillSetup } from './drillSetup.js';
import { earthquakeDrill } from './earthquakeDrill.js';
import { evacuateAwayDrill } from './evacuateAwayDrill.js';
import { fireDrill } from './fireDrill.js';
import { lockdownDrill } from './lockdownDrill.js';
import { nightDrill } from './nightDrill.js';
import { stayInDrill } from './stayInDrill.js';
import { terrainDrill } from './terrainDrill.js';

export const earthquakeDrillMachine = drillSetup.createMachine({ ...earthquakeDrill, context: beginDrill });
export const evacuateAwayDrillMachine = drillSetup.createMachine({ ...evacuateAwayDrill, context: beginDrill });
export const fireDrillMachine = drillSetup.createMachine({ ...fireDrill, context: beginDrill });
export const lockdownDrillMachine = drillSetup.createMachine({ ...lockdownDrill, context: beginDrill });
export const nightDrillMachine = drillSetup.createMachine({ ...nightDrill, context: beginDrill });
export const terrainDrillMachine = drillSetup.createMachine({ ...terrainDrill, context: beginDrill });
export const stayInDrillMachine = drillSetup.createMachine({ ...stayInDrill, context: beginDrill });
