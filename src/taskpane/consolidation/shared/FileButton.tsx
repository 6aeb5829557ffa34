import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type InputHTMLAttributes } from 'react';
import { usePane } from '../../pane/use-pane';
import { chosenFiles, type GivenFiles } from '../files/dropped-files';
import { HostFileButton } from './HostFileButton';

const useStyles = makeStyles({
  pair: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', minWidth: 0 },
});

interface FileButtonProps {
  readonly label: string;
  readonly kind: 'file' | 'files' | 'folder';
  readonly accept?: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly onChoose: (given: GivenFiles) => void;
}

/** Not in React's list of attributes; browsers have it, and it makes the dialog one for folders. */
const FOLDER: InputHTMLAttributes<HTMLInputElement> & { readonly webkitdirectory: string } = {
  webkitdirectory: '',
};

/**
 * A button that opens the system's dialog for files, and below it the program's own window where it has one. The input
 * itself is hidden from everyone but tests.
 */
export function FileButton({ label, kind, accept, appearance, onChoose }: FileButtonProps) {
  const styles = useStyles();
  const { chooser } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    if (target.files && target.files.length > 0) onChoose(chosenFiles(target.files));
    // So that the same file can be chosen again after it was removed or mended.
    target.value = '';
  };
  const button = (
    <>
      <Button {...(appearance ? { appearance } : {})} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-hidden
        data-choose={label}
        multiple={kind === 'files'}
        {...(accept ? { accept } : {})}
        {...(kind === 'folder' ? FOLDER : {})}
        onChange={change}
      />
    </>
  );
  if (!chooser) return button;
  return (
    <div className={styles.pair}>
      {button}
      <HostFileButton chooser={chooser} kind={kind} label={label} onChoose={onChoose} />
    </div>
  );
}
