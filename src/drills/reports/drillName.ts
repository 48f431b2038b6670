import type { DrillRecord } from '../drillRecord.js';
import { hazardsOfRecord, kindOfRecord } from '../duty/drillEvent.js';
import { type Both, kindWord } from '../exports/planWords.js';

/** What a drill on record is called. */
export const drillName = (record: DrillRecord): Both => kindWord(kindOfRecord(record), hazardsOfRecord(record));
