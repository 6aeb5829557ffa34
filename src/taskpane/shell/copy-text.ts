/**
 * Puts a text on the clipboard; false where the program around us allows it in neither way. A pane is a frame, and some
 * programs give frames no access to the modern clipboard.
 */
export async function copyText(text: string): Promise<boolean> {
  if (await copiedByClipboard(text)) return true;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const copied = typeof document.execCommand === 'function' && document.execCommand('copy');
  field.remove();
  return copied;
}

const copiedByClipboard = (text: string): Promise<boolean> => {
  // Absent outside of secure pages, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return Promise.resolve(false);
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
};
