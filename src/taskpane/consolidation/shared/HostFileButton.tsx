import { Button } from '@fluentui/react-components';
import { HOST_FILES_WORDS as WORDS } from '../../../messages/host-files';
import type { FileChooser } from '../../pane/file-services';
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
      if (given) onChoose(given);
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
