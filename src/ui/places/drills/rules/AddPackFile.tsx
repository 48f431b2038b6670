/** Adds the packs of a file. A broken file says what is wrong in it, and changes nothing. */
import { useTranslation } from 'react-i18next';
import { type RuleBook, readRuleFile } from '../../../../drills/index.js';
import { type Problem, problem } from '../../../../model/index.js';
import { FileButton } from '../../../files/FileButton.js';
import { addPacks } from './packActs.js';
import { usePackName } from './usePackName.js';

/** What became of the last file; without problems it was taken. */
export interface ReadFile {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** The first pack it brought. */
  readonly pack: string | null;
}

/** Nothing the size of a film is read into memory. */
const MOST_BYTES = 20_000_000;

async function textOf(file: File): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  return file.text().catch(() => null);
}

export function AddPackFile({ book, onRead }: { book: RuleBook; onRead: (read: ReadFile) => void }) {
  const { t } = useTranslation('rules');
  const nameOf = usePackName();
  const read = async (file: File): Promise<void> => {
    const text = await textOf(file);
    if (text === null) {
      const message = `“${file.name}” could not be read. Choose another file.`;
      const values = { fileName: file.name };
      onRead({
        name: file.name,
        problems: [problem('error', 'rule-file-too-long', '', message, { values })],
        pack: null,
      });
      return;
    }
    const { value, problems } = readRuleFile(text, book);
    if (value !== null) addPacks(value, t('add.done', { pack: value.map(({ pack }) => nameOf(pack)).join(', ') }));
    onRead({ name: file.name, problems, pack: value?.[0]?.pack.id ?? null });
  };
  return (
    <FileButton
      variant="default"
      label={t('add.choose')}
      accept=".json,application/json"
      onFile={(file) => void read(file)}
    />
  );
}
