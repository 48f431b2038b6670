/** Fields of a paper sheet to type into, a line for each class, room, post or phase. */
import { useId } from 'react';
import codes from './Code.module.css';

export interface PaperCell {
  readonly key: string;
  readonly label: string;
  readonly isCount: boolean;
  readonly text: string;
  readonly isUnread: boolean;
  readonly onType: (text: string) => void;
}

export interface PaperRow {
  readonly key: string;
  readonly name: string;
  /** One for each heading; `null` where there is nothing to type. */
  readonly cells: readonly (PaperCell | null)[];
}

interface PaperFieldsProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly PaperRow[];
}

export function PaperFields({ title, heads: [first, ...heads], rows }: PaperFieldsProps) {
  const id = useId();
  return (
    <section className={codes.entry} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div>
        <table className={codes.paper}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={heads[i]}>{cell !== null && <Field name={name} {...cell} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Field({ name, label, isCount, text, isUnread, onType }: PaperCell & { name: string }) {
  return (
    <label>
      <small>{label}</small>
      <input
        type="text"
        inputMode={isCount ? 'numeric' : 'text'}
        aria-label={`${name}: ${label}`}
        aria-invalid={isUnread}
        value={text}
        onChange={({ currentTarget: { value } }) => onType(value)}
      />
    </label>
  );
}
