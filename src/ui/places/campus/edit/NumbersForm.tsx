/** A shape by numbers: a rectangle by its corner and size, a wall by its ends, a door by its place. */
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from '../../../../model/index.js';
import { typedNumber } from '../../../parts/typedNumber.js';
import classes from './Editor.module.css';
import type { ToolShape } from './tools.js';
import type { Drawing } from './useDrawing.js';

type Shape = Exclude<ToolShape, 'pick' | 'measure'>;

const FIELDS = {
  ring: ['x', 'y', 'width', 'depth'],
  line: ['x', 'y', 'toX', 'toY'],
  ray: ['x', 'y', 'direction'],
  point: ['x', 'y'],
} as const satisfies Record<Shape, readonly string[]>;

function pointsOf(shape: Shape, values: readonly number[]): Point[] {
  const [x, y, a, b] = values as [number, number, number, number];
  if (shape === 'point') return [[x, y]];
  if (shape === 'ray') {
    const angle = (a * Math.PI) / 180;
    return [
      [x, y],
      [x + Math.cos(angle), y + Math.sin(angle)],
    ];
  }
  if (shape === 'line') {
    return [
      [x, y],
      [a, b],
    ];
  }
  return [
    [x, y],
    [x + a, y],
    [x + a, y + b],
    [x, y + b],
  ];
}

export function NumbersForm({ shape, drawing }: { shape: Shape; drawing: Drawing }) {
  const { t } = useTranslation('editor');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const values = FIELDS[shape].map((name) => typedNumber(texts[name] ?? ''));
  const isComplete = values.every((value): value is number => value !== null);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) drawing.drawShape(pointsOf(shape, values));
  };
  return (
    <details className={classes.numbers}>
      <summary>{t('byNumbers')}</summary>
      <form onSubmit={onSubmit}>
        {FIELDS[shape].map((name) => (
          <label key={name} className={classes.field}>
            {t(`numbers.${name}`)}
            <span className={classes.unit}>
              <input
                inputMode="decimal"
                value={texts[name] ?? ''}
                aria-invalid={(texts[name] ?? '') !== '' && typedNumber(texts[name] ?? '') === null}
                onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
              />
              {name === 'direction' ? '°' : 'm'}
            </span>
          </label>
        ))}
        <Button type="submit" size="xs" disabled={!isComplete}>
          {t('draw')}
        </Button>
      </form>
    </details>
  );
}
