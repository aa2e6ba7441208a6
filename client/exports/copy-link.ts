/** Puts an address on the clipboard; false where the browser does not allow it, so that it can be shown instead. */
export async function copyLink(
  address: string,
  clipboard: Pick<Clipboard, 'writeText'> | undefined,
): Promise<boolean> {
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
