/** Columns of the editor's tables: a length, a choice of words, a text, a floor area, each for any kind of part. */
import type { ReactNode } from 'react';
import { type Polygon, polygonArea } from '../../../../../model/index.js';
import { decimal } from '../../../../i18n/format.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { LengthField } from '../LengthField.js';
import { TextField } from '../TextField.js';

export interface Column<Item> {
  readonly title: string;
  /** A number that is only read stands at the right. */
  readonly isNumber?: boolean;
  /** @param name - what the part is called, for the names of fields */
  cell(item: Item, name: string): ReactNode;
}

interface Written<Item, Value> {
  readonly title: string;
  /** What the field is called for those who hear it: with the name of its row. */
  readonly labelOf: (name: string, item: Item) => string;
  readonly read: (item: Item) => Value;
  readonly set: (item: Item, value: NonNullable<Value>) => void;
}

/** A number with its unit in the head. */
function numberColumn<Item>(
  { title, labelOf, read, set }: Written<Item, number | undefined>,
  unit = 'm',
): Column<Item> {
  return {
    title: `${title}, ${unit}`,
    cell: (item, name) => (
      <LengthField isBare label={labelOf(name, item)} valueM={read(item)} onChange={(value) => set(item, value)} />
    ),
  };
}

function choiceColumn<Item, Value extends string>({
  title,
  labelOf,
  read,
  set,
  options,
  wordOf,
}: Written<Item, Value> & {
  readonly options: readonly Value[];
  readonly wordOf: (value: Value) => string;
}): Column<Item> {
  return {
    title,
    cell: (item, name) => (
      <ChoiceField
        isBare
        label={labelOf(name, item)}
        value={read(item)}
        options={options}
        wordOf={wordOf}
        onChange={(value) => set(item, value)}
      />
    ),
  };
}

function textColumn<Item>({ title, labelOf, read, set }: Written<Item, string>): Column<Item> {
  return {
    title,
    cell: (item, name) => (
      <TextField isBare label={labelOf(name, item)} value={read(item)} onChange={(text) => set(item, text)} />
    ),
  };
}

export function areaColumn<Item extends { readonly polygon: Polygon }>(title: string, digits: number): Column<Item> {
  return { title, isNumber: true, cell: ({ polygon }) => `${decimal(polygonArea(polygon), digits)} m²` };
}

/** Makers of columns for one kind of part. */
export function columnsOf<Item>() {
  return {
    number: numberColumn<Item>,
    choice: <Value extends string>(column: Parameters<typeof choiceColumn<Item, Value>>[0]) => choiceColumn(column),
    text: textColumn<Item>,
  };
}
