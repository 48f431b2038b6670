/** The drill's machine as it is: phases and what leads from one to the next. The same stands in a list under it. */
import { useTranslation } from 'react-i18next';
import { type DrillKindOfRun, type MachineLink, machineGraph, type Scenario } from '../../../scenarios/index.js';
import { useWidth } from '../../parts/useWidth.js';
import { phaseTone } from '../../run/phaseTone.js';
import { setBuilderView, useBuilderView } from './builderView.js';
import { diagramLayout } from './diagramLayout.js';
import classes from './MachineDiagram.module.css';
import { useLinkWords } from './useLinkWords.js';
import { wordOr } from './words.js';

interface MachineDiagramProps {
  readonly kind: DrillKindOfRun;
  readonly scenario: Scenario;
}

export function MachineDiagram({ kind, scenario }: MachineDiagramProps) {
  const { t } = useTranslation('scenarios');
  const [ref, width] = useWidth();
  const chosen = useBuilderView((view) => view.phase);
  const causeOf = useLinkWords(scenario);
  const graph = machineGraph(kind);
  const diagram = diagramLayout(graph, Math.max(320, width));
  const nameOf = (phase: string) => (phase === '' ? t('machine.end') : wordOr(t, `phase.${phase}.name`, phase).text);
  const middleY = (diagram.boxes[0]?.y ?? 0) + (diagram.boxes[0]?.height ?? 0) / 2;
  const isOff = (link: MachineLink) => {
    const set = (scenario.triggers as Readonly<Record<string, string>> | undefined)?.[link.from] ?? 'time';
    return link.trigger !== null && link.trigger !== set;
  };
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
      <section ref={ref} className={classes.frame} tabIndex={0} aria-label={t('machine.label')}>
        <div className={classes.picture} style={{ width: diagram.width, height: diagram.height }}>
          <svg width={diagram.width} height={diagram.height} aria-hidden="true">
            <defs>
              <marker
                id="arrow"
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="8"
                markerHeight="8"
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path d="M0 0L8 4L0 8Z" className={classes.head} />
              </marker>
            </defs>
            {diagram.arrows.map(({ from, to, path, isBack, isSkip, links }) => (
              <path
                key={`${from}>${to}`}
                d={path}
                className={classes.arrow}
                data-back={isBack || undefined}
                data-skip={isSkip || undefined}
                data-off={links.every(isOff) || undefined}
                data-on={chosen !== null && (chosen === from || chosen === to) ? true : undefined}
                markerEnd="url(#arrow)"
              />
            ))}
            <g className={classes.end}>
              <circle cx={diagram.width - 12} cy={middleY} r={7} />
              <circle cx={diagram.width - 12} cy={middleY} r={3.5} />
            </g>
          </svg>
          {diagram.boxes.map(({ phase, x, y, width: boxWidth, height }) => (
            <button
              key={phase}
              type="button"
              className={classes.box}
              style={{ left: x, top: y, width: boxWidth, height }}
              data-tone={phaseTone(phase)}
              aria-pressed={chosen === phase}
              onClick={() => setBuilderView({ phase: chosen === phase ? null : phase })}
            >
              {nameOf(phase)}
            </button>
          ))}
        </div>
      </section>
      <details className={classes.list} open={chosen !== null || undefined}>
        <summary>{t('machine.inWords')}</summary>
        <ul>
          {graph.links
            .filter(({ from }) => chosen === null || from === chosen)
            .map((link, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the machine is fixed
              <li key={index} data-off={isOff(link) || undefined}>
                <b>{nameOf(link.from)}</b> → <b>{nameOf(link.to)}</b>{' '}
                <span>
                  {causeOf(link)}
                  {isOff(link) && t('machine.off')}
                </span>
              </li>
            ))}
        </ul>
      </details>
    </div>
  );
}
