import { Button } from '@fluentui/react-components';
import { CONSOLIDATION_WORDS } from '../../../messages/consolidation-view';
import { HOST_FILES_WORDS as WORDS } from '../../../messages/wps-files';
import type { FileChooser } from '../../pane/file-services';
import type { Sentence } from '../../pane/say';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import type { GivenFiles } from '../files/dropped-files';

interface HostFileButtonProps {
  readonly chooser: FileChooser;
  readonly kind: Parameters<FileChooser['choose']>[0];
  /** What the button says that this one stands in for. */
  readonly label: string;
  readonly onChoose: (given: GivenFiles) => void;
}

/** The way to files by a window of the program around the pane, for where the page's own does not open. */
export function HostFileButton({ chooser, kind, label, onChoose }: HostFileButtonProps) {
  const { status } = usePane();
  const say = useWording();
  const choose = (): void => {
    void status.attempt(async () => {
      const stop = new AbortController();
      const given = await chooser.choose(kind, {
        title: label,
        signal: stop.signal,
        onFound: (count) =>
          status.progress({ text: say(WORDS.looking, { count }), cancel: () => stop.abort() }),
      });
      if (!given) return;
      // Who asked for one file would take none for one that is no longer wanted.
      if (kind === 'file' && given.files.length === 0) status.say(notTaken(given));
      else onChoose(given);
    });
  };
  return (
    <Button
      size="small"
      appearance="transparent"
      aria-label={say(WORDS.chooseHint, { label })}
      onClick={choose}
    >
      {say(WORDS.choose)}
    </Button>
  );
}

const notTaken =
  ({ unopened: [name] }: GivenFiles): Sentence =>
  (inLang) =>
    name === undefined ? inLang(CONSOLIDATION_WORDS.noFilesGiven) : inLang(WORDS.unopened, { name });
