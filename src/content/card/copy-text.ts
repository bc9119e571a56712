/**
 * Puts `text` on the clipboard; false where the browser does not let us. Pages without TLS and framed pages have
 * no clipboard of their own, so the old command is the second try: `host` is where its field may stand for a moment.
 */
export async function copyText(text: string, host: ShadowRoot): Promise<boolean> {
  const { ownerDocument } = host;
  try {
    const { navigator } = ownerDocument.defaultView ?? {};
    if (navigator?.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by the page's permissions policy, or the page lost the focus: the command may still be heard.
  }
  return copyByCommand(text, host);
}

function copyByCommand(text: string, host: ShadowRoot): boolean {
  const { ownerDocument, activeElement } = host;
  const field = ownerDocument.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.setProperty('position', 'fixed');
  field.style.setProperty('opacity', '0');
  // Pages add their own lines to what is copied; first at the window, this hands over our text and nothing else.
  let copied = false;
  const hand = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  const view = ownerDocument.defaultView;
  const selection = ownerDocument.getSelection();
  const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  view?.addEventListener('copy', hand, { capture: true });
  host.append(field);
  field.select();
  const heard = ownerDocument.execCommand('copy');
  field.remove();
  view?.removeEventListener('copy', hand, { capture: true });
  if (selected) {
    selection?.removeAllRanges();
    selection?.addRange(selected);
  }
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return heard && copied;
}
