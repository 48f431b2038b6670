/** Types every key from the English files. */
import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof import('./en/common.js').default;
      roomList: typeof import('./en/roomList.js').default;
      roster: typeof import('./en/roster.js').default;
      campus: typeof import('./en/campus.js').default;
      checks: typeof import('./en/checks.js').default;
      evacuationDesign: typeof import('./en/evacuationDesign.js').default;
      plan: typeof import('./en/plan.js').default;
      imports: typeof import('./en/imports.js').default;
      trace: typeof import('./en/trace.js').default;
      simulate: typeof import('./en/simulate.js').default;
      drillFigures: typeof import('./en/drillFigures.js').default;
      manyRuns: typeof import('./en/manyRuns.js').default;
      editor: typeof import('./en/editor.js').default;
      graph: typeof import('./en/graph.js').default;
      exports: typeof import('./en/exports.js').default;
      home: typeof import('./en/home.js').default;
      schedule: typeof import('./en/schedule.js').default;
      scenarios: typeof import('./en/scenarios.js').default;
      scenarioFields: typeof import('./en/scenarioFields.js').default;
      dutyCalendar: typeof import('./en/dutyCalendar.js').default;
      exercisePlan: typeof import('./en/exercisePlan.js').default;
      day: typeof import('./en/day.js').default;
      drills: typeof import('./en/drills.js').default;
      findings: typeof import('./en/findings.js').default;
      ledger: typeof import('./en/ledger.js').default;
      rules: typeof import('./en/rules.js').default;
      staffing: typeof import('./en/staffing.js').default;
      rubric: typeof import('./en/rubric.js').default;
      score: typeof import('./en/score.js').default;
      thresholds: typeof import('./en/thresholds.js').default;
      reports: typeof import('./en/reports.js').default;
      calendar: typeof import('./en/calendar.js').default;
      settings: typeof import('./en/settings.js').default;
      method: typeof import('./en/method.js').default;
      methodCases: typeof import('./en/methodCases.js').default;
      methodFigures: typeof import('./en/methodFigures.js').default;
    };
  }
}
