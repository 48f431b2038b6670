/**
 * Numbered upgrades of stored drill records, on raw JSON. A released step never changes.
 *
 * Version 1 was scored by whatever the rubric said that day. Since version 2 a record keeps the thresholds it was judged
 * by, so the step writes down those of rubric 1.1, which all records of version 1 were judged by.
 */
import type { DocumentKind, RawDocument } from '../../floorplans/index.js';
import { SCORE_PROFILES, type ScoreProfile } from '../scoring/rubric.js';
import { frozenThresholds } from '../scoring/thresholds.js';

export const DRILL_RECORD_VERSION = 2;

function freezeThresholds(raw: RawDocument): RawDocument {
  const { profile, scenario } = raw;
  const isKnown = (SCORE_PROFILES as readonly unknown[]).includes(profile) && typeof scenario === 'string';
  // anything else is passed on for the validation to name
  return isKnown ? { ...raw, thresholds: frozenThresholds(profile as ScoreProfile, scenario) } : raw;
}

export const DRILL_RECORD_DOCUMENT: DocumentKind = {
  format: 'muster/drill-record',
  label: 'drill record',
  oldestVersion: 1,
  version: DRILL_RECORD_VERSION,
  migrations: [{ from: 1, upgrade: freezeThresholds }],
};
