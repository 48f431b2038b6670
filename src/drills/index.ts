/** When drills are due and how well they went: duties, schedule, record, score, findings. */

export { checkTimetable } from './calendar/checkTimetable.js';
export * from './calendar/civilDate.js';
export * from './calendar/holidayFile.js';
export { isoDateSchema } from './calendar/isoDateSchema.js';
export * from './calendar/publicHolidays.js';
export * from './calendar/schoolCalendar.js';
export {
  isDrillDay,
  isInSession,
  SCHOOL_DAY_KINDS,
  type SchoolDay,
  type SchoolDayKind,
} from './calendar/schoolDay.js';
export { slotTime } from './calendar/slotTime.js';
export * from './calendar/teachingWeeks.js';
export { type Calibration, type ClassFit, calibrate } from './calibration/calibrate.js';
export { type ClassPair, classPairs } from './calibration/classPair.js';
export { FEWEST_CLASSES } from './calibration/fitFactors.js';
export * from './day/appendTap.js';
export { NOTE_CODES } from './day/dayEntries.js';
export * from './day/dayLog.js';
export { canFollow, dayPhases, isSignalled, nextPhaseTaps, startsClock } from './day/dayPhases.js';
export { profileOfDay } from './day/dayProfile.js';
export { dayRecord } from './day/dayRecord.js';
export * from './day/drillDay.js';
export { decodeHandover, encodeHandover, HANDOVER_FILE_ENDING, type Handover, isHandover } from './day/handover.js';
export * from './day/handoverParts.js';
export { mergeLogs } from './day/mergeLogs.js';
export { type PaperLine, type PaperSheet, paperLog } from './day/paperLog.js';
export { type PaperTable, readPaperTimes } from './day/readPaperTimes.js';
export { settleDay } from './day/settleDay.js';
export type * from './day/settledDay.js';
export { TAP_FATES } from './day/settledDay.js';
export { DRILL_RECORD_VERSION, type DrillRecord, drillRecordSchema, parseDrillRecord } from './drillRecord.js';
export * from './duties/deriveDuties.js';
export * from './duties/duty.js';
export type { DutyContext } from './duties/dutyContext.js';
export { dutyTitle } from './duties/dutyTitle.js';
export { countsTowards, missingCount } from './events/closesDuty.js';
export { type DrillEvent, eventOfKind, eventOfRecord, hazardsOfRecord, kindOfRecord } from './events/drillEvent.js';
export * from './events/drillKinds.js';
export * from './exercisePlan/approveExercisePlan.js';
export { type DraftInput, draftExercisePlan, refreshExercisePlan } from './exercisePlan/draftExercisePlan.js';
export * from './exercisePlan/exercisePlan.js';
export { exercisePlanGaps } from './exercisePlan/planGaps.js';
export * from './exercisePlan/planWords.js';
export * from './exports/annualPlan.js';
export * from './exports/annualPlanSheets.js';
export { type CalendarTools, calendarText } from './exports/calendarText.js';
export { type CalendarLanguage, hazardWords } from './exports/calendarWords.js';
export * from './exports/drillCalendar.js';
export { type FindingLedger, findingSheets } from './exports/findingSheets.js';
export * from './exports/findingWords.js';
export type { PlanSheet, SheetCell, SheetRow } from './exports/planSheet.js';
export * from './exports/planWords.js';
export * from './exports/sentCalendar.js';
export * from './exports/workbook.js';
export { timeZoneOf } from './exports/zoneObservances.js';
export { closeDuties } from './ledger/closeDuties.js';
export * from './ledger/closedDuty.js';
export * from './ledger/evidence.js';
export * from './ledger/judgeEvidence.js';
export * from './ledger/ledgerYear.js';
export { neededPlans } from './ledger/neededPlans.js';
export type { Occasion } from './ledger/occasions.js';
export { schoolYearOf } from './ledger/schoolYearOf.js';
export type { JudgedEvidence, TaskProgress } from './ledger/taskProgress.js';
export * from './ledger/waiver.js';
export * from './loop/closureValues.js';
export {
  type Finding,
  type FindingEntry,
  type FindingFields,
  findingSchema,
  parseFinding,
} from './loop/finding.js';
export { FINDING_VERSION } from './loop/findingMigrations.js';
export * from './loop/findingStanding.js';
export * from './loop/findingStates.js';
export * from './loop/fixedThings.js';
export { isSamePerson } from './loop/isSamePerson.js';
export * from './loop/moveFinding.js';
export * from './loop/returningFindings.js';
export * from './loop/shortLoop.js';
export { usualDeadline } from './loop/usualDeadline.js';
export { medianOf } from './medianOf.js';
export { type AssemblyRow, assemblyList } from './prints/assemblyList.js';
export { ASSEMBLY_WORDS } from './prints/assemblyWords.js';
export { type BothNames, bothNames, bothOf, joinNames, listNames } from './prints/bothNames.js';
export { type CardPhase, type CommanderCard, commanderCard } from './prints/commanderCard.js';
export { COMMANDER_WORDS } from './prints/commanderWords.js';
export { compareNames } from './prints/compareNames.js';
export { type LandingSheet, landingSheets, type NextPlace } from './prints/landingSheets.js';
export { LANDING_WORDS } from './prints/landingSheetWords.js';
export { type ClassLeaving, type LeavingOrder, leavingOrders } from './prints/leavingOrder.js';
export { type RouteSheet, routeSheets, type SheetPlace, type SheetWay } from './prints/routeSheets.js';
export * from './prints/routeSheetWords.js';
export * from './prints/signalWords.js';
export type { Turn } from './prints/turn.js';
export { problemsOf } from './problemsOf.js';
export type { ClassTime } from './record/classTime.js';
export { checkRecordLock, type RecordLock } from './record/recordLock.js';
export { lockRecord, reviseRecord } from './record/recordVersions.js';
export { SOURCE_KINDS, type ValueSource } from './record/valueSource.js';
export * from './reports/evidencePack.js';
export { fillWords } from './reports/fillWords.js';
export { MISSING_EVIDENCE, type MissingEvidence } from './reports/missingEvidence.js';
export * from './reports/packDocuments.js';
export * from './reports/packManifest.js';
export * from './reports/packWords.js';
export * from './reports/recordReport.js';
export * from './reports/recordSeal.js';
export * from './reports/recordWords.js';
export * from './reports/reportPeriod.js';
export * from './reports/tallySheets.js';
export * from './reports/tallyWords.js';
export type { TermFinding, TermFindings } from './reports/termFindings.js';
export * from './reports/termOutlook.js';
export * from './reports/termReport.js';
export * from './reports/termWords.js';
export * from './rules/drillRules.js';
export * from './rules/explainRules.js';
export { notCounted } from './rules/notCounted.js';
export * from './rules/ownRulePack.js';
export * from './rules/proposePacks.js';
export { checkRuleFile, readRuleFile, ruleFileText } from './rules/readRuleFile.js';
export * from './rules/ruleBook.js';
export * from './rules/ruleVocabulary.js';
export type { DrillSchedule, ScheduleConflict, ScheduleContext, ScheduleStage } from './schedule/drillSchedule.js';
export { highsSolver } from './schedule/highsSolver.js';
export type { IntegerProgram, IntegerSolution, Solver } from './schedule/integerProgram.js';
export * from './schedule/moveConsequences.js';
export { eventOfPlanned, type PlannedDrill, plannedDrillSchema } from './schedule/plannedDrill.js';
export { scheduleDrills } from './schedule/scheduleDrills.js';
export * from './schedule/scheduleOptions.js';
export type { Announcement, AnnouncementReason } from './schedule/unannounced.js';
export { FEWEST_RUNS_FOR_A_RANGE } from './scoring/forecast.js';
export { type Formula, parseFormula } from './scoring/formula.js';
export { formulaWithNumbers } from './scoring/formulaWithNumbers.js';
export { itemNames } from './scoring/itemFraction.js';
export * from './scoring/rubric.js';
export { parseRunForecast, RUN_VALUE_NAMES, type RunForecast } from './scoring/runForecast.js';
export * from './scoring/scoreDrill.js';
export { frozenThresholds, type Thresholds } from './scoring/thresholds.js';
export * from './staffing/computeStaffing.js';
export { countGuards, type GuardCount } from './staffing/guardLadders.js';
export * from './staffing/staffingRole.js';
