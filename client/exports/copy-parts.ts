/** The same content in the forms that programs choose from when they paste: "text/html", "text/plain", "image/png". */
export type CopiedParts = Readonly<Record<string, Promise<Blob>>>;

/** As much of a browser as copying needs; either is absent where it cannot. */
export interface CopyingBrowser {
  readonly clipboard: Pick<Clipboard, 'write'> | undefined;
  readonly makeItem: ((parts: Record<string, Promise<Blob>>) => ClipboardItem) | undefined;
}

/** What this browser has; without HTTPS browsers have no clipboard. */
export const copyingBrowser = (): CopyingBrowser => ({
  clipboard: navigator.clipboard,
  makeItem: 'ClipboardItem' in window ? (parts) => new ClipboardItem(parts) : undefined,
});

/**
 * Puts content on the clipboard that may still be on its way: the browser is asked at once, since some allow it only
 * within the click. False where it does not allow it or cannot. Fails where the content could not be had.
 */
export async function copyParts(
  parts: CopiedParts,
  { clipboard, makeItem }: CopyingBrowser,
): Promise<boolean> {
  if (clipboard?.write && makeItem && (await isWritten(clipboard, () => makeItem({ ...parts })))) return true;
  // Browsers do not tell a refusal from content that did not come: that fails here, with its own words.
  await Promise.all(Object.values(parts));
  return false;
}

async function isWritten(clipboard: Pick<Clipboard, 'write'>, item: () => ClipboardItem): Promise<boolean> {
  try {
    await clipboard.write([item()]);
    return true;
  } catch {
    return false;
  }
}
