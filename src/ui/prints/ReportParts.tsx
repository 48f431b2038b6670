/** What reports of several pages are put together from: head, facts, parts, signatures. */
import type { ReactNode } from 'react';
import { type Both, PLAN_WORDS } from '../../drills/index.js';
import { type PrintLanguage, sayIn } from './printLanguage.js';
import classes from './ReportParts.module.css';

interface ReportHeadProps {
  readonly school: string;
  readonly title: string;
  readonly aside?: ReactNode;
}

export function ReportHead({ school, title, aside }: ReportHeadProps) {
  return (
    <header className={classes.head}>
      <div>
        <p>{school}</p>
        <h2>{title}</h2>
      </div>
      {aside !== undefined && <div className={classes.aside}>{aside}</div>}
    </header>
  );
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Takes the whole width. */
  readonly isWide?: boolean;
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value, isWide = false }) => (
        <div key={label} data-wide={isWide || undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function ReportPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

export function Note({ children }: { children: ReactNode }) {
  return <p className={classes.note}>{children}</p>;
}

export function PaperList({ items, isOneColumn = false }: { items: readonly string[]; isOneColumn?: boolean }) {
  return (
    <ul className={classes.list} data-one={isOneColumn || undefined}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** A line for each, with room for a name and a day. */
export function Signatures({ of, language }: { of: readonly Both[]; language: PrintLanguage }) {
  return (
    <footer className={classes.signatures}>
      {of.map((text) => (
        <p key={text.en}>
          {sayIn(text, language)}
          <i />
          {sayIn(PLAN_WORDS.signedOn, language)}
          <i />
        </p>
      ))}
    </footer>
  );
}
