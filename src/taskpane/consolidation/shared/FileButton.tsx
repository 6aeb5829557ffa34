import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type InputHTMLAttributes } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly kind: 'file' | 'files' | 'folder';
  readonly accept?: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly onChoose: (files: FileList) => void;
}

/** Not in React's list of attributes; browsers have it, and it makes the dialog one for folders. */
const FOLDER: InputHTMLAttributes<HTMLInputElement> & { readonly webkitdirectory: string } = {
  webkitdirectory: '',
};

/** A button that opens the system's dialog for files. The input itself is hidden from everyone but tests. */
export function FileButton({ label, kind, accept, appearance, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    if (target.files && target.files.length > 0) onChoose(target.files);
    // So that the same file can be chosen again after it was removed or mended.
    target.value = '';
  };
  return (
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
}
